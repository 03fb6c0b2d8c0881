/** Runs one call on `vinculum/signal` and on libsignal-client. The tests `face-*.test.ts` are tables of such calls. */
import * as libsignal from '@signalapp/libsignal-client';
import { expect, it } from 'vitest';
import * as ours from '../../src/signal.ts';
import { outcomeOf } from './outcome.ts';

export type Face = typeof ours;
const theirs = libsignal as unknown as Face;
/** Both faces, ours first. */
export const FACES: readonly [Face, Face] = [ours, theirs];

export const bytes = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'));
export const filled = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);
export const NONE = new Uint8Array(0);
export const ACI = '9d0652a3-dcc3-4d11-975f-74d61598733f';
export const PNI = 'PNI:796abedb-ca4e-4f18-8803-1fde5b921f9f';

// Generating is slow and random; both faces load the same record.
const KEM_PAIR = libsignal.KEMKeyPair.generate();
export const KYBER_RECORD = libsignal.KyberPreKeyRecord.new(7, 1_700_000_000_000, KEM_PAIR, filled(64, 9)).serialize();
export const SIGNATURE = libsignal.PrivateKey.deserialize(filled(32, 0x11)).sign(bytes('0102'));
export const ALTERNATE = new libsignal.IdentityKeyPair(
  libsignal.PrivateKey.deserialize(filled(32, 0x11)).getPublicKey(),
  libsignal.PrivateKey.deserialize(filled(32, 0x11)),
).signAlternateIdentity(libsignal.PrivateKey.deserialize(filled(32, 0x22)).getPublicKey());

/** Keys that every table needs, made by one face. */
export interface Things {
  readonly m: Face;
  readonly a: Face['PrivateKey']['prototype'];
  readonly A: Face['PublicKey']['prototype'];
  readonly b: Face['PrivateKey']['prototype'];
  readonly B: Face['PublicKey']['prototype'];
  readonly kem: Face['KEMKeyPair']['prototype'];
}

export function thingsOf(m: Face): Things {
  const a = m.PrivateKey.deserialize(filled(32, 0x11));
  const b = m.PrivateKey.deserialize(filled(32, 0x22));
  const kem = m.KyberPreKeyRecord.deserialize(KYBER_RECORD).keyPair();
  return { m, a, A: a.getPublicKey(), b, B: b.getPublicKey(), kem };
}

export type Call = (things: Things) => unknown;

/** Tests that a call has the same outcome on both faces. */
export function compare(name: string, call: Call): void {
  it(name, async () => {
    const [our, their] = [await outcomeOf(() => call(thingsOf(ours))), await outcomeOf(() => call(thingsOf(theirs)))];
    expect(our).toEqual(their);
  });
}

/** Tests a table of calls. */
export function compareAll(calls: Readonly<Record<string, Call>>): void {
  for (const [name, call] of Object.entries(calls)) compare(name, call);
}

/** A wrong argument, whatever TypeScript says. */
export const wrong = (value: unknown): never => value as never;
/** The classes with a `deserialize`. */
export const LOADERS = [
  'PublicKey',
  'PrivateKey',
  'IdentityKeyPair',
  'KEMPublicKey',
  'KEMSecretKey',
  'PreKeyRecord',
  'SignedPreKeyRecord',
  'KyberPreKeyRecord',
  'SignalMessage',
  'PreKeySignalMessage',
  'PlaintextContent',
  'DecryptionErrorMessage',
  'SenderKeyRecord',
  'SenderKeyMessage',
  'SenderKeyDistributionMessage',
] as const;
const ACCESSORS = [
  ...['id', 'timestamp', 'publicKey', 'privateKey', 'secretKey', 'keyPair', 'signature', 'serialize', 'deviceId'],
  ...['body', 'pqRatchet', 'counter', 'messageVersion', 'preKeyId', 'registrationId', 'signedPreKeyId', 'version'],
  ...['ratchetKey', 'getPublicKeyBytes', 'getPublicKey', 'distributionId', 'chainId', 'iteration', 'chainKey'],
  'ciphertext',
];

/** Calls every accessor an object has. */
export async function allFacts(value: unknown): Promise<unknown> {
  const facts: Record<string, unknown> = {};
  for (const accessor of ACCESSORS) {
    const method = (value as Record<string, unknown>)[accessor];
    if (typeof method === 'function') facts[accessor] = await outcomeOf(() => method.call(value) as unknown);
  }
  return facts;
}
