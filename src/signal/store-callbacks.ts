/**
 * Calls the stores of an application. A step waits only where a store returned a promise; whatever a store throws becomes one
 * `STORE_FAILED` with libsignal's text, which names the call; results are checked as libsignal checks them.
 */
import { VinculumError } from '../errors.ts';
import { type DistributionId, formatDistributionId } from '../protocol/group/distribution-id.ts';
import type { EcKeyPair, EcPublicKey } from '../protocol/keys/ec-key.ts';
import type { ProtocolAddress as AddressValue } from '../protocol/keys/protocol-address.ts';
import { ProtocolAddress } from './address.ts';
import { instanceArgument, u32Argument } from './arguments.ts';
import { PublicKey, identityKeyPairValue } from './ec-keys.ts';
import { type Direction, IdentityChange } from './enums.ts';
import { KyberPreKeyRecord, PreKeyRecord, SignedPreKeyRecord } from './records.ts';
import { SenderKeyRecord } from './sender-key-record.ts';
import { SessionRecord } from './session-record.ts';
import type {
  IdentityKeyStore,
  KyberPreKeyStore,
  PreKeyStore,
  SenderKeyStore,
  SessionStore,
  SignedPreKeyStore,
} from './stores.ts';

/** A value, or a promise of it: `isPromise(x) ? await x : x` waits only if it must. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** libsignal's names of the calls, as they stand in error messages. */
export type StoreMethod =
  | 'loadSession'
  | 'storeSession'
  | 'getLocalIdentityKeyPair'
  | 'getLocalRegistrationId'
  | 'saveIdentityKey'
  | 'isTrustedIdentity'
  | 'getIdentityKey'
  | 'loadPreKey'
  | 'removePreKey'
  | 'loadSignedPreKey'
  | 'loadKyberPreKey'
  | 'markKyberPreKeyUsed'
  | 'loadSenderKey'
  | 'storeSenderKey';

interface RecordOf<Handle> {
  readonly _nativeHandle: Handle;
}
interface ClassOf<Instance> {
  readonly prototype: Instance;
  readonly name: string;
}

/** Tells whether a value must be waited for. */
export function isPromise<Value>(value: MaybePromise<Value>): value is Promise<Value> {
  return value instanceof Promise;
}

/**
 * Calls a store.
 *
 * @param invoke - makes the call
 * @param read - checks and converts the result
 * @throws VinculumError `STORE_FAILED` (or rejects with it) for whatever either throws
 */
export function callStore<Result, Value>(
  method: StoreMethod,
  invoke: () => Result | PromiseLike<Result>,
  read: (result: Result) => Value,
): MaybePromise<Value> {
  let result: Result | PromiseLike<Result>;
  try {
    result = invoke();
    if (!isThenable(result)) return read(result);
  } catch (error) {
    throw storeError(method, error);
  }
  return settled(method, result, read);
}

/** The session with a device, or null. */
export function loadSession(store: SessionStore, address: AddressValue): MaybePromise<SessionRecord | null> {
  return callStore('loadSession', () => store.getSession(wrapped(address)), readSession);
}

/** Saves a session. @param record - an object of its own, which nobody changes afterwards */
export function storeSession(store: SessionStore, address: AddressValue, record: SessionRecord): MaybePromise<void> {
  return callStore('storeSession', () => store.saveSession(wrapped(address), record), readNothing);
}

/** Our identity key pair: secret. */
export function getLocalIdentityKeyPair(store: IdentityKeyStore): MaybePromise<EcKeyPair> {
  return callStore('getLocalIdentityKeyPair', () => store.getIdentityKeyPair(), readIdentityKeyPair);
}

/** Our registration id, a u32. */
export function getLocalRegistrationId(store: IdentityKeyStore): MaybePromise<number> {
  return callStore('getLocalRegistrationId', () => store.getLocalRegistrationId(), u32Argument);
}

/** Whether the application goes on with a key. */
export function isTrustedIdentity(
  store: IdentityKeyStore,
  address: AddressValue,
  use: { readonly key: EcPublicKey; readonly direction: Direction },
): MaybePromise<boolean> {
  return callStore(
    'isTrustedIdentity',
    () => store.isTrustedIdentity(wrapped(address), PublicKey._fromNativeHandle(use.key), use.direction),
    readBoolean,
  );
}

/** Saves the key that a device authenticated itself with. */
export function saveIdentityKey(
  store: IdentityKeyStore,
  address: AddressValue,
  key: EcPublicKey,
): MaybePromise<IdentityChange> {
  const saved = callStore(
    'saveIdentityKey',
    () => store.saveIdentity(wrapped(address), PublicKey._fromNativeHandle(key)),
    u32Argument,
  );
  return isPromise(saved) ? saved.then(checkedIdentityChange) : checkedIdentityChange(saved);
}

/** The key that was saved for an address, or null. */
export function getIdentityKey(store: IdentityKeyStore, address: AddressValue): MaybePromise<EcPublicKey | null> {
  return callStore('getIdentityKey', () => store.getIdentity(wrapped(address)), readIdentity);
}

/** One of our one-time pre-keys. */
export function loadPreKey(store: PreKeyStore, id: number): MaybePromise<PreKeyRecord['_nativeHandle']> {
  return callStore('loadPreKey', () => store.getPreKey(id), readPreKey);
}

/** Removes a one-time pre-key that was used. */
export function removePreKey(store: PreKeyStore, id: number): MaybePromise<void> {
  return callStore('removePreKey', () => store.removePreKey(id), readNothing);
}

/** One of our signed pre-keys. */
export function loadSignedPreKey(
  store: SignedPreKeyStore,
  id: number,
): MaybePromise<SignedPreKeyRecord['_nativeHandle']> {
  return callStore('loadSignedPreKey', () => store.getSignedPreKey(id), readSignedPreKey);
}

/** One of our Kyber pre-keys. */
export function loadKyberPreKey(store: KyberPreKeyStore, id: number): MaybePromise<KyberPreKeyRecord['_nativeHandle']> {
  return callStore('loadKyberPreKey', () => store.getKyberPreKey(id), readKyberPreKey);
}

/** Reports the use of a Kyber pre-key; the store rejects a repetition. */
export function markKyberPreKeyUsed(
  store: KyberPreKeyStore,
  id: number,
  use: { readonly signedPreKeyId: number; readonly baseKey: EcPublicKey },
): MaybePromise<void> {
  return callStore(
    'markKyberPreKeyUsed',
    () => store.markKyberPreKeyUsed(id, use.signedPreKeyId, PublicKey._fromNativeHandle(use.baseKey)),
    readNothing,
  );
}

/** Who sends, and under which distribution id: what sender keys are stored by, as stores are told it. */
export interface SenderKeyName {
  readonly sender: ProtocolAddress;
  readonly distributionId: string;
}

export function senderKeyName(sender: AddressValue, distributionId: DistributionId): SenderKeyName {
  return { sender: wrapped(sender), distributionId: formatDistributionId(distributionId) };
}

/** The chains of a sender, or null. */
export function loadSenderKey(
  store: SenderKeyStore,
  { sender, distributionId }: SenderKeyName,
): MaybePromise<SenderKeyRecord['_nativeHandle'] | null> {
  return callStore('loadSenderKey', () => store.getSenderKey(sender, distributionId), readSenderKey);
}

/** Saves the chains of a sender. */
export function storeSenderKey(
  store: SenderKeyStore,
  { sender, distributionId }: SenderKeyName,
  record: SenderKeyRecord['_nativeHandle'],
): MaybePromise<void> {
  return callStore(
    'storeSenderKey',
    () => store.saveSenderKey(sender, distributionId, SenderKeyRecord._fromNativeHandle(record)),
    readNothing,
  );
}

async function settled<Result, Value>(
  method: StoreMethod,
  result: PromiseLike<Result>,
  read: (result: Result) => Value,
): Promise<Value> {
  try {
    return read(await result);
  } catch (error) {
    throw storeError(method, error);
  }
}

function isThenable<Result>(value: Result | PromiseLike<Result>): value is PromiseLike<Result> {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return false;
  return typeof (value as { then?: unknown }).then === 'function';
}

/** The thrown value itself is not attached: libsignal does not, and it may hold what a log must not show. */
function storeError(method: StoreMethod, thrown: unknown): VinculumError {
  return new VinculumError('STORE_FAILED', `error in method call '${method}': ${textOf(thrown)}`);
}

function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'a value that cannot be shown';
  }
}

/** Every call gets an address object of its own. */
function wrapped(address: AddressValue): ProtocolAddress {
  return ProtocolAddress._fromNativeHandle(address);
}

/** libsignal insists that methods without a result return nothing, so a store that passes here passes there. */
function readNothing(result: unknown): void {
  if (result !== undefined) throw new TypeError('failed to downcast any to undefined');
}

function readBoolean(result: unknown): boolean {
  if (typeof result !== 'boolean') throw new TypeError('failed to downcast any to boolean');
  return result;
}

/** Anything falsy means that there is none. */
function readSession(record: SessionRecord | null): SessionRecord | null {
  return record ? instanceArgument(record, SessionRecord) : null;
}

function readSenderKey(record: SenderKeyRecord | null): SenderKeyRecord['_nativeHandle'] | null {
  return record ? instanceArgument(record, SenderKeyRecord)._nativeHandle : null;
}

function readIdentity(key: PublicKey | null): EcPublicKey | null {
  return key ? instanceArgument(key, PublicKey)._nativeHandle : null;
}

function readIdentityKeyPair(pair: Parameters<typeof identityKeyPairValue>[0]): EcKeyPair {
  refuseNothing(pair, 'privateKey');
  refuseNothing(pair.privateKey, '_nativeHandle');
  refuseNothing(pair.publicKey, '_nativeHandle');
  return identityKeyPairValue(pair);
}

function readPreKey(record: PreKeyRecord): PreKeyRecord['_nativeHandle'] {
  return readRecord(record, PreKeyRecord);
}

function readSignedPreKey(record: SignedPreKeyRecord): SignedPreKeyRecord['_nativeHandle'] {
  return readRecord(record, SignedPreKeyRecord);
}

function readKyberPreKey(record: KyberPreKeyRecord): KyberPreKeyRecord['_nativeHandle'] {
  return readRecord(record, KyberPreKeyRecord);
}

function readRecord<Handle>(record: RecordOf<Handle>, expected: ClassOf<RecordOf<Handle>>): Handle {
  refuseNothing(record, '_nativeHandle');
  return instanceArgument(record, expected)._nativeHandle;
}

/** Stores that return nothing for an unknown id get the message they would get from libsignal. */
function refuseNothing(value: unknown, property: string): void {
  if (value !== undefined && value !== null) return;
  throw new TypeError(`Cannot read properties of ${String(value)} (reading '${property}')`);
}

function checkedIdentityChange(result: number): IdentityChange {
  if (result === IdentityChange.NewOrUnchanged || result === IdentityChange.ReplacedExisting) return result;
  const reason = `invalid result for save_identity: ${String(result)}`;
  throw new VinculumError('STORE_FAILED', `error while invoking an ffi callback: ${reason}`);
}
