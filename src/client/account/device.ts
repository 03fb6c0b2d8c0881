/** This device and its keys: made once, kept for good. */
import { recoverySeed } from '../../binding/account-keys.ts';
import type { Bytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import { address } from '../../envelope/outer/address.ts';
import { VinculumError } from '../../errors.ts';
import { generateEcKeyPair } from '../../protocol/keys/ec-key.ts';
import type { Store } from '../../store/store.ts';
import { transact } from '../../store/transaction.ts';
import type { DeviceAddress } from '../../transport/transport.ts';
import { Table } from '../table.ts';

const VERSION = 1;
const SECRET_BYTES = 32;
/** Registration ids have 14 bits, and 0 is none. */
const MAX_REGISTRATION_ID = 0x3fff;

/** All of it secret. The recovery secret is empty once the user has it. */
export interface DeviceRow {
  readonly version: number;
  readonly realm: string;
  readonly id: string;
  readonly device: number;
  readonly registration: number;
  readonly identityPrivateKey: Bytes;
  readonly identityPublicKey: Bytes;
  readonly accountSeed: Bytes;
  readonly requestSeed: Bytes;
  readonly recoverySecret: Bytes;
}

const DEVICES: Table<DeviceRow> = /* @__PURE__ */ new Table<DeviceRow>('device', {
  version: [1, 'uint'],
  realm: [2, 'string'],
  id: [3, 'string'],
  device: [4, 'uint'],
  registration: [5, 'uint'],
  identityPrivateKey: [6, 'bytes'],
  identityPublicKey: [7, 'bytes'],
  accountSeed: [8, 'bytes'],
  requestSeed: [9, 'bytes'],
  recoverySecret: [10, 'bytes'],
});

/**
 * Loads the device, or makes it.
 *
 * @throws VinculumError `INVALID_ARGUMENT` if the store belongs to another device; `RANDOM_UNAVAILABLE`, and nothing was written
 */
export async function openDevice(store: Store, engine: Engine, wanted: DeviceAddress): Promise<DeviceRow> {
  const name = address(wanted);
  return await transact(store, async (tx) => {
    const known = await DEVICES.get(tx, '');
    if (known !== undefined) {
      if (known.version !== VERSION) throw new VinculumError('INVALID_RECORD', 'the device is of an unknown version');
      if (known.realm !== name.realm || known.id !== name.id || known.device !== name.device) {
        throw new VinculumError('INVALID_ARGUMENT', 'the store belongs to another device');
      }
      return known;
    }
    const made = makeDevice(engine, name);
    DEVICES.put(tx, DEVICES.key(''), made);
    return made;
  });
}

/** Erases the recovery secret: the user has it now. */
export async function forgetRecoverySecret(store: Store): Promise<void> {
  await transact(store, async (tx) => {
    const { recoverySecret, ...row } = (await DEVICES.get(tx, ''))!;
    if (recoverySecret.length > 0) DEVICES.put(tx, DEVICES.key(''), { ...row, recoverySecret: new Uint8Array(0) });
  });
}

/** The secret that recovers the account, until the user has it; then null. */
export async function recoverySecretOf(store: Store): Promise<Bytes | null> {
  const secret = (await DEVICES.load(store, ''))?.recoverySecret;
  return secret === undefined || secret.length === 0 ? null : secret;
}

/** The public recovery key of a new account. */
export function recoveryKeyOf({ crypto }: Engine, { recoverySecret, realm, id }: DeviceRow): Bytes {
  return crypto.ed25519PublicKey(recoverySeed(crypto, recoverySecret, { realm, id }));
}

function makeDevice(engine: Engine, { realm, id, device }: DeviceAddress): DeviceRow {
  const { random } = engine;
  const identity = generateEcKeyPair(engine);
  const [high = 0, low = 0] = random.bytes(2);
  return {
    version: VERSION,
    realm,
    id,
    device,
    registration: 1 + (((high << 8) | low) % MAX_REGISTRATION_ID),
    identityPrivateKey: identity.privateKey,
    identityPublicKey: identity.publicKey,
    accountSeed: random.bytes(SECRET_BYTES),
    requestSeed: random.bytes(SECRET_BYTES),
    recoverySecret: random.bytes(SECRET_BYTES),
  };
}
