/**
 * The life cycle of pre-keys: make, publish, watch, refill, rotate, forget. An upload is stored before it is published, and is
 * repeated with the same id until its outcome is known; so no key is published whose secret half could be lost.
 */
import { type Bytes, bytesEqual } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { type EcKeyPair, ecSign, generateEcKeyPair } from '../../protocol/keys/ec-key.ts';
import { generateKemKeyPair } from '../../protocol/keys/kem-key.ts';
import { type Transaction, transact } from '../../store/transaction.ts';
import type { PreKeyLevels, PreKeyUpload, SignedPreKey } from '../../transport/directory.ts';
import { type Context, nowOf } from '../context.ts';
import {
  PRE_KEYS,
  type PreKeyKind,
  type PreKeyRow,
  SUPPLIES,
  type SupplyRow,
  type UploadRow,
  USES,
  preKeyName,
} from './pre-key-tables.ts';

const DEFAULT_ONE_TIME_KEYS = 100;
const MAX_ONE_TIME_KEYS = 200;
const UPLOAD_ID_BYTES = 16;
/** The signed key and the last-resort key are replaced after a week: what a thief of the device learns of the past ends there. */
export const ROTATION_MS: number = 7 * 24 * 60 * 60 * 1000;
/** A last-resort key that others were given too is replaced sooner, but not more often than hourly, whoever drains the supply. */
export const LAST_RESORT_ROTATION_MS: number = 60 * 60 * 1000;
/** A key that is no longer given out can still be named by a message that lies in a mailbox: 30 days, and two more for clocks. */
export const GRACE_MS: number = 32 * 24 * 60 * 60 * 1000;
/** An upload that others keep overtaking: two processes that refill at once agree after one round. */
const MAX_ROUNDS = 5;
const PAGE = 256;

/**
 * Brings what is published to where it should be; does nothing if it is.
 *
 * @throws VinculumError what the store and the directory throw: call it again later
 */
export async function supplyPreKeys(context: Context): Promise<void> {
  const { store, directory } = context;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const levels = await directory.preKeyLevels();
    const plan = await transact(store, (tx) => planUpload(context, tx, levels));
    if (plan === null) {
      await forgetExpired(context);
      return;
    }
    try {
      await directory.publishPreKeys(plan);
      await transact(store, (tx) => confirmUpload(tx, plan.id, nowOf(context)));
    } catch (error) {
      if (!VinculumError.is(error, 'DIRECTORY_CONFLICT')) throw error;
      await transact(store, (tx) => dropUpload(tx, plan.id));
    }
  }
  throw new VinculumError('DIRECTORY_CONFLICT', 'another process keeps replacing the pre-keys of this device');
}

/** Tells whether this device has ever published pre-keys: the last step of registration. */
export async function hasPublishedPreKeys({ store }: Context): Promise<boolean> {
  return (await SUPPLIES.load(store, ''))?.current !== undefined;
}

async function planUpload(context: Context, tx: Transaction, levels: PreKeyLevels): Promise<PreKeyUpload | null> {
  const now = nowOf(context);
  let supply = (await SUPPLIES.get(tx, '')) ?? newSupply(context);
  if (supply.pending !== undefined) {
    if (!isUploaded(levels, supply.pending)) return await describeUpload(context, tx, supply.pending);
    // Its answer was lost.
    supply = await confirmUpload(tx, supply.pending.id, now);
  }
  const wanted = whatIsDue(context, supply, levels);
  if (wanted === null) return null;
  const upload = makeUpload(context, tx, { supply, levels, wanted });
  const rotatedMs = wanted.rotation ? now : supply.rotatedMs;
  const nextId = upload.from + Math.max(upload.count, 1) + 1;
  SUPPLIES.put(tx, SUPPLIES.key(''), { ...supply, pending: upload, nextId, rotatedMs });
  return await describeUpload(context, tx, upload);
}

function newSupply({ engine }: Context): SupplyRow {
  // Ids tell nobody how many sessions a device has.
  const [a = 0, b = 0, c = 0] = engine.random.bytes(3);
  return { nextId: 1 + ((a << 16) | (b << 8) | c), current: undefined, pending: undefined, rotatedMs: 0 };
}

function isUploaded({ upload }: PreKeyLevels, pending: UploadRow): boolean {
  return upload !== null && bytesEqual(upload, pending.id);
}

interface Due {
  readonly refill: boolean;
  readonly rotation: boolean;
}

function whatIsDue(context: Context, { current, rotatedMs }: SupplyRow, levels: PreKeyLevels): Due | null {
  if (current === undefined || levels.upload === null) return { refill: true, rotation: true };
  // Half: a refill replaces what is left, so it should not come often.
  const least = Math.ceil(oneTimeKeys(context) / 2);
  const refill = levels.oneTimePreKeys < least || levels.oneTimeKyberPreKeys < least;
  const age = nowOf(context) - rotatedMs;
  const rotation = age >= ROTATION_MS || (levels.lastResortUses > 0 && age >= LAST_RESORT_ROTATION_MS);
  return refill || rotation ? { refill, rotation } : null;
}

function oneTimeKeys({ policy }: Context): number {
  const count = policy.oneTimePreKeys ?? DEFAULT_ONE_TIME_KEYS;
  if (!Number.isInteger(count) || count < 1 || count > MAX_ONE_TIME_KEYS) {
    throw new VinculumError('INVALID_ARGUMENT', `policy: 1 to ${MAX_ONE_TIME_KEYS} one-time pre-keys`);
  }
  return count;
}

interface UploadPlan {
  readonly supply: SupplyRow;
  readonly levels: PreKeyLevels;
  readonly wanted: Due;
}

/** Makes and stores the keys of an upload. */
function makeUpload(context: Context, tx: Transaction, { supply, levels, wanted }: UploadPlan): UploadRow {
  const { engine } = context;
  const from = supply.nextId;
  const count = wanted.refill ? oneTimeKeys(context) : 0;
  for (let id = from; id < from + count; id++) {
    putKey(tx, preKeyName('one-time', id), ecRow(generateEcKeyPair(engine)));
    putKey(tx, preKeyName('kyber', id), kyberRow(context, false));
  }
  const lastingId = from + count;
  if (wanted.rotation) {
    const signed = generateEcKeyPair(engine);
    putKey(tx, preKeyName('signed', lastingId), {
      ...ecRow(signed),
      signature: sign(context, signed.publicKey),
      isLasting: 1,
    });
    putKey(tx, preKeyName('kyber', lastingId), kyberRow(context, true));
  }
  return {
    id: engine.random.bytes(UPLOAD_ID_BYTES),
    replaces: levels.upload ?? new Uint8Array(0),
    from,
    count,
    signedId: wanted.rotation ? lastingId : (supply.current?.signedId ?? 0),
    lastResortId: wanted.rotation ? lastingId : (supply.current?.lastResortId ?? 0),
  };
}

function putKey(tx: Transaction, name: string, row: PreKeyRow): void {
  PRE_KEYS.put(tx, PRE_KEYS.key(name), row);
}

function ecRow({ publicKey, privateKey }: EcKeyPair): PreKeyRow {
  return { publicKey, secretKey: privateKey, signature: new Uint8Array(0), isLasting: 0, retiredMs: 0 };
}

function kyberRow(context: Context, isLasting: boolean): PreKeyRow {
  const { publicKey, secretKey } = generateKemKeyPair(context.engine);
  return { publicKey, secretKey, signature: sign(context, publicKey), isLasting: isLasting ? 1 : 0, retiredMs: 0 };
}

function sign({ engine, self }: Context, publicKey: Bytes): Bytes {
  return ecSign(engine, self.row.identityPrivateKey, publicKey);
}

/** An upload for the directory, from what is stored of it. A key that is missing was used already. */
async function describeUpload({ self }: Context, tx: Transaction, upload: UploadRow): Promise<PreKeyUpload> {
  const { registration, identityPublicKey } = self.row;
  const ids = Array.from({ length: upload.count }, (_, i) => upload.from + i);
  const read = async (kind: PreKeyKind, wanted: readonly number[]): Promise<SignedPreKey[]> => {
    const rows = await tx.read(wanted.map((id) => PRE_KEYS.key(preKeyName(kind, id))));
    return rows.flatMap((value, i) => {
      if (value === undefined) return [];
      const { publicKey, signature } = PRE_KEYS.decode(value);
      return [{ id: wanted[i]!, publicKey, signature }];
    });
  };
  const [signedPreKey] = await read('signed', [upload.signedId]);
  const [lastResortKyberPreKey] = await read('kyber', [upload.lastResortId]);
  const refill =
    upload.count === 0
      ? {}
      : { oneTimePreKeys: await read('one-time', ids), oneTimeKyberPreKeys: await read('kyber', ids) };
  return {
    id: upload.id,
    replaces: upload.replaces.length === 0 ? null : upload.replaces,
    registrationId: registration,
    identityKey: identityPublicKey,
    signedPreKey,
    lastResortKyberPreKey,
    ...refill,
  };
}

/** The upload is out: what it replaced is retired. */
async function confirmUpload(tx: Transaction, id: Uint8Array, now: number): Promise<SupplyRow> {
  const supply = (await SUPPLIES.get(tx, ''))!;
  const { pending, current } = supply;
  if (pending === undefined || !bytesEqual(pending.id, id)) return supply;
  if (current !== undefined) await retire(tx, current, { next: pending, now });
  // What was not replaced stays published.
  const merged =
    pending.count > 0 || current === undefined ? pending : { ...pending, from: current.from, count: current.count };
  const confirmed = { ...supply, current: merged, pending: undefined };
  SUPPLIES.put(tx, SUPPLIES.key(''), confirmed);
  return confirmed;
}

async function retire(
  tx: Transaction,
  old: UploadRow,
  { next, now }: { readonly next: UploadRow; readonly now: number },
): Promise<void> {
  const names: string[] = [];
  for (let id = old.from; next.count > 0 && id < old.from + old.count; id++) {
    names.push(preKeyName('one-time', id), preKeyName('kyber', id));
  }
  if (old.signedId !== next.signedId) names.push(preKeyName('signed', old.signedId));
  if (old.lastResortId !== next.lastResortId) names.push(preKeyName('kyber', old.lastResortId));
  const rows = await tx.read(names.map((name) => PRE_KEYS.key(name)));
  names.forEach((name, i) => {
    const value = rows[i];
    if (value !== undefined) PRE_KEYS.put(tx, PRE_KEYS.key(name), { ...PRE_KEYS.decode(value), retiredMs: now });
  });
}

/** Somebody else's upload was first: this one's keys were given to nobody. */
async function dropUpload(tx: Transaction, id: Uint8Array): Promise<void> {
  const supply = await SUPPLIES.get(tx, '');
  const pending = supply?.pending;
  if (supply === undefined || pending === undefined || !bytesEqual(pending.id, id)) return;
  for (let at = pending.from; at < pending.from + pending.count; at++) {
    tx.delete(PRE_KEYS.key(preKeyName('one-time', at)));
    tx.delete(PRE_KEYS.key(preKeyName('kyber', at)));
  }
  SUPPLIES.put(tx, SUPPLIES.key(''), { ...supply, pending: undefined, rotatedMs: 0 });
}

/** Deletes what was retired long ago, with the notes of its uses. */
async function forgetExpired(context: Context): Promise<void> {
  const { store } = context;
  const now = nowOf(context);
  let after;
  for (;;) {
    const page = await PRE_KEYS.page(store, { limit: PAGE, after });
    const expired = page.filter(({ row }) => row.retiredMs > 0 && now >= row.retiredMs + GRACE_MS);
    if (expired.length > 0) {
      await transact(store, async (tx) => {
        for (const { key } of expired) tx.delete(key);
      });
      for (const { key } of expired) await forgetUses(context, key.name);
    }
    after = page.at(-1)?.key;
    if (page.length < PAGE) return;
  }
}

/** A key that is gone accepts nothing: there is nothing left to remember. */
async function forgetUses({ store }: Context, keyName: string): Promise<void> {
  for (;;) {
    const uses = await USES.page(store, { name: keyName, limit: PAGE });
    if (uses.length === 0) return;
    await transact(store, async (tx) => {
      for (const { key } of uses) tx.delete(key);
    });
  }
}
