/** Writes account chains statement by statement, wrong ones too. Not how a writer does it: nothing here keeps anybody from signing twice. */
import { EMPTY_BYTES } from '../../src/bytes.ts';
import { expect } from 'vitest';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { identityKeyOf } from '../../src/binding/account-keys.ts';
import { VinculumError } from '../../src/errors.ts';
import { encodeAccountRecord } from '../../src/binding/verify/account-record.ts';
import type { AccountState } from '../../src/binding/verify/account-state.ts';
import { encodeAccountBody, encodeSigned } from '../../src/binding/verify/codec.ts';
import { bodyHash, keyCommitment, signatureInput } from '../../src/binding/verify/derivations.ts';
import { beginAccount, extendAccount, type Outcome } from '../../src/binding/verify/extend.ts';
import type { AccountName } from '../../src/binding/verify/names.ts';
import type { AccountBody, Role, RoleSignature, Statement } from '../../src/binding/verify/statement.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export const { crypto } = defaultEngine();

export const ADA: AccountName = { realm: 'instagram.example', id: 'ada' };
export const HOUR = 3_600_000;
/** When stories begin, in milliseconds since 1970. */
export const START = 1_728_000_000_000;
export const START_DAY = 20_000;

/** Seeds and private keys, made of one number. */
export interface Keys {
  readonly account: Bytes;
  readonly identity: Bytes;
  readonly recovery: Bytes;
}

export function keysOf(number: number): Keys {
  const key = (kind: number): Bytes => crypto.sha256(Uint8Array.of(kind, number, number >> 8));
  const identity = key(2);
  identity[0] = identity[0]! & 0xf8;
  identity[31] = (identity[31]! & 0x7f) | 0x40;
  return { account: key(1), identity, recovery: key(3) };
}

export const requestKey = (number: number): Bytes => crypto.ed25519PublicKey(new Uint8Array(32).fill(number));
export const identityKey = ({ identity }: Keys): Bytes => identityKeyOf(crypto, identity);

/** A place in a chain, and who can sign after it. */
export interface Tip {
  readonly name: AccountName;
  readonly sequence: number;
  readonly hash: Bytes;
  readonly keys: Keys;
}

/** A statement, signed, and the place after it. */
export interface Step extends Tip {
  readonly signed: Bytes;
  readonly body: AccountBody;
}

/** Deviations from what is right. */
export interface Deviation {
  readonly body?: Partial<AccountBody>;
  /** Who signs, by role. */
  readonly signers?: Partial<Record<Role, Bytes>>;
  /** Changes the signatures after they were made. */
  readonly signatures?: (signatures: RoleSignature[]) => RoleSignature[];
  readonly input?: (role: Role, body: Bytes) => Bytes;
}

/** Signs a body by these keys in these roles. */
export function signBody(body: AccountBody, signers: Partial<Record<Role, Bytes>>, deviation: Deviation = {}): Bytes {
  const bytes = encodeAccountBody(body);
  const input = deviation.input ?? ((role, content) => signatureInput('account', role, content));
  const signatures = (Object.entries(signers) as [Role, Bytes][]).map(([role, key]): RoleSignature => {
    const message = input(role, bytes);
    if (role === 'identity') {
      return { role, signature: crypto.xeddsaSign(key, message, new Uint8Array(64).fill(0x42)), key: EMPTY_BYTES };
    }
    const isShown = role === 'recovery' && body.statement.type === 'close';
    const shown = isShown ? crypto.ed25519PublicKey(key) : EMPTY_BYTES;
    return { role, signature: crypto.ed25519Sign(key, message), key: shown };
  });
  return encodeSigned(bytes, deviation.signatures?.(signatures) ?? signatures);
}

function step(body: AccountBody, signers: Partial<Record<Role, Bytes>>, keys: Keys, deviation: Deviation = {}): Step {
  const changed = { ...body, ...deviation.body };
  const signed = signBody(changed, deviation.signers ?? signers, deviation);
  const { name, sequence } = changed;
  return { name, sequence, hash: bodyHash(crypto, encodeAccountBody(changed)), keys, signed, body: changed };
}

/** The first statement of an account. */
export function genesis(keys: Keys = keysOf(1), name: AccountName = ADA, deviation: Deviation = {}): Step {
  const statement: Statement = {
    type: 'genesis',
    accountKey: crypto.ed25519PublicKey(keys.account),
    identityKey: identityKey(keys),
    recoveryCommitment: keyCommitment(crypto, crypto.ed25519PublicKey(keys.recovery)),
    salt: new Uint8Array(16).fill(4),
  };
  const body: AccountBody = { name, sequence: 0, previous: EMPTY_BYTES, day: START_DAY, statement };
  return step(body, { account: keys.account, identity: keys.identity }, keys, deviation);
}

/** The next statement, signed by the account key only. */
export function follow(tip: Tip, statement: Statement, deviation: Deviation = {}): Step {
  return step(bodyAfter(tip, statement), { account: tip.keys.account }, tip.keys, deviation);
}

export const addDevice = (tip: Tip, device: number, deviation: Deviation = {}): Step =>
  follow(tip, { type: 'device-add', device, registration: 100 + device, requestKey: requestKey(device) }, deviation);
export const revokeDevice = (tip: Tip, device: number, deviation: Deviation = {}): Step =>
  follow(tip, { type: 'device-revoke', device }, deviation);
export const setPolicy = (tip: Tip, features: number, deviation: Deviation = {}): Step =>
  follow(tip, { type: 'policy-set', features }, deviation);
export const objectTo = (tip: Tip, recover: Tip, deviation: Deviation = {}): Step =>
  follow(tip, { type: 'object', recover: recover.hash }, deviation);
/** A Close by the account key alone. */
export const close = (tip: Tip, deviation: Deviation = {}): Step => follow(tip, { type: 'close' }, deviation);
/** The same, signed by the recovery key too. */
export const cosignedClose = (tip: Tip): Step =>
  close(tip, { signers: { account: tip.keys.account, recovery: tip.keys.recovery } });

/** A new identity key, that of the numbered keys. */
export function rotateIdentity(tip: Tip, number: number, deviation: Deviation = {}): Step {
  const keys = { ...tip.keys, identity: keysOf(number).identity };
  const body = bodyAfter(tip, { type: 'identity-rotate', identityKey: identityKey(keys) });
  return step(body, { account: keys.account, identity: keys.identity }, keys, deviation);
}

/** Puts everything under the numbered keys. */
export function recover(tip: Tip, number: number, deviation: Deviation = {}): Step {
  const keys = keysOf(number);
  const statement: Statement = {
    type: 'recover',
    recoveryKey: crypto.ed25519PublicKey(tip.keys.recovery),
    accountKey: crypto.ed25519PublicKey(keys.account),
    identityKey: identityKey(keys),
    recoveryCommitment: keyCommitment(crypto, crypto.ed25519PublicKey(keys.recovery)),
  };
  const signers = { recovery: tip.keys.recovery, account: keys.account, identity: keys.identity };
  return step(bodyAfter(tip, statement), signers, keys, deviation);
}

function bodyAfter({ name, sequence, hash }: Tip, statement: Statement): AccountBody {
  return { name, sequence: sequence + 1, previous: hash, day: START_DAY, statement };
}

/** What a verifier knows after seeing these in this order, all at one time. The first is the genesis. */
export function stateAfter(steps: readonly { readonly signed: Bytes }[], now: number = START): AccountState {
  const [first, ...rest] = steps;
  if (first === undefined) throw new Error('a chain has a genesis');
  let state = beginAccount(crypto, ADA, { signed: first.signed, now });
  for (const { signed } of rest) state = extendAccount(crypto, state, { signed, now }).state;
  return state;
}

/** One more statement. */
export function see(
  state: AccountState,
  { signed }: Step,
  now: number = START,
): { state: AccountState; outcome: Outcome } {
  return extendAccount(crypto, state, { signed, now });
}

/** Requires that a statement is refused, and that the state is as it was, byte for byte. */
export function expectRefused(
  state: AccountState,
  step: Step | Uint8Array,
  why: string | RegExp,
  code = 'INVALID_STATEMENT',
): void {
  const before = encodeAccountRecord(state);
  const signed = step instanceof Uint8Array ? step : step.signed;
  let thrown: unknown;
  try {
    extendAccount(crypto, state, { signed, now: START });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(VinculumError);
  expect(thrown).toMatchObject({ code });
  expect((thrown as VinculumError).message).toMatch(why);
  expect(encodeAccountRecord(state)).toEqual(before);
}
