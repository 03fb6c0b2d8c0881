/**
 * The keys of a sealed store. What the hook gives only wraps them, so that the hook's key can be changed by rewriting one row;
 * they themselves are drawn once and stay with the store.
 */
import { asciiBytes, concatBytes, copyBytes, type Bytes } from '../bytes.ts';
import { wipe } from '../crypto/constant-time.ts';
import type { Engine } from '../crypto/engine.ts';
import { VinculumError } from '../errors.ts';
import type { Key, Row, Store } from './store.ts';

/** Gives the 32-byte key, secret, that a store is sealed under: from a keychain, a passphrase, a login. */
export type SealKeyHook = () => Promise<Uint8Array>;

/** The first is for values, the second for names. 32 bytes each, secret. */
export interface SealKeys {
  readonly values: Bytes;
  readonly names: Bytes;
}

/** Where the wrapped keys are: the one row of a sealed store that is not sealed. */
export const SEAL_ROW: Key = { table: '$seal', name: '', order: 0 };

const KEY_SIZE = 32;
const NONCE_SIZE = 12;
/** Says what the row is, and in which format, to whoever opens it. */
const FORMAT = asciiBytes('Vinculum seal 1');
const WRAPPING = { info: asciiBytes('Vinculum store: wrap keys'), length: KEY_SIZE };
const VALUES = { info: asciiBytes('Vinculum store: seal values'), length: KEY_SIZE };
const NAMES = { info: asciiBytes('Vinculum store: hide names'), length: KEY_SIZE };

/** Nobody tries to open twice as often as this because somebody else makes the row at the same moment. */
const MAX_ATTEMPTS = 10;

async function wrappingKey(hook: SealKeyHook, { crypto }: Engine): Promise<Bytes> {
  const given = await hook();
  if (!(given instanceof Uint8Array) || given.length !== KEY_SIZE) {
    throw new VinculumError('INVALID_ARGUMENT', `the key of a sealed store is ${KEY_SIZE} bytes long`);
  }
  return crypto.hkdfSha256(given, null, WRAPPING);
}

function wrap(root: Bytes, key: Bytes, { crypto, random }: Engine): Bytes {
  const nonce = random.bytes(NONCE_SIZE);
  return concatBytes(nonce, crypto.aes256GcmSivSeal(root, { key, nonce, associatedData: FORMAT }));
}

/** @throws VinculumError `STORE_SEALED` */
function unwrap(row: Row, key: Bytes, { crypto }: Engine): Bytes {
  const nonce = row.value.subarray(0, NONCE_SIZE);
  const root =
    nonce.length === NONCE_SIZE
      ? crypto.aes256GcmSivOpen(row.value.subarray(NONCE_SIZE), { key, nonce, associatedData: FORMAT })
      : null;
  if (root === null) throw new VinculumError('STORE_SEALED', 'the store is sealed under another key, or damaged');
  return root;
}

function derive(root: Bytes, { crypto }: Engine): SealKeys {
  const keys = { values: crypto.hkdfSha256(root, null, VALUES), names: crypto.hkdfSha256(root, null, NAMES) };
  wipe(root);
  return keys;
}

/** Unwraps the keys of a store, or gives a new store its keys. @throws VinculumError `STORE_SEALED` */
export async function openSealKeys(store: Store, hook: SealKeyHook, engine: Engine): Promise<SealKeys> {
  const key = await wrappingKey(hook, engine);
  try {
    for (let tries = 0; tries < MAX_ATTEMPTS; tries++) {
      const [row] = await store.read([SEAL_ROW]);
      if (row !== undefined) return derive(unwrap(row, key, engine), engine);
      const root = engine.random.bytes(KEY_SIZE);
      const value = wrap(root, key, engine);
      const checks = [{ key: SEAL_ROW, version: null }];
      const [outcome] = await store.commit([{ checks, writes: [{ key: SEAL_ROW, value }] }]);
      if (outcome?.status === 'committed') return derive(root, engine);
    }
  } finally {
    wipe(key);
  }
  throw new VinculumError('STORE_BUSY', 'the seal of the store keeps changing');
}

/** What a change of the key needs. */
export interface SealKeyChange {
  readonly from: SealKeyHook;
  readonly to: SealKeyHook;
  readonly engine: Engine;
}

/** Wraps the keys of a store anew. @throws VinculumError `STORE_SEALED` if `from` gives the wrong key or the store has no seal */
export async function rewrapSealKeys(store: Store, { from, to, engine }: SealKeyChange): Promise<void> {
  const [oldKey, newKey] = [await wrappingKey(from, engine), await wrappingKey(to, engine)];
  const [row] = await store.read([SEAL_ROW]);
  if (row === undefined) throw new VinculumError('STORE_SEALED', 'the store is not sealed');
  const root = unwrap(row, oldKey, engine);
  const value = wrap(root, newKey, engine);
  wipe(root, oldKey, newKey);
  const checks = [{ key: SEAL_ROW, version: row.version }];
  const [outcome] = await store.commit([{ checks, writes: [{ key: SEAL_ROW, value: copyBytes(value) }] }]);
  if (outcome?.status !== 'committed') throw new VinculumError('STORE_BUSY', 'somebody else changed the key meanwhile');
}
