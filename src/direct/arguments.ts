/** What callers hand over, checked and copied. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { type EcKeyPair, parseEcPrivateKey, parseEcPublicKey } from '../protocol/keys/ec-key.ts';
import { parseKemPublicKey } from '../protocol/keys/kem-key.ts';
import { type PreKeyBundle, createPreKeyBundle } from '../protocol/keys/pre-key-bundle.ts';
import { type ProtocolAddress, createProtocolAddress } from '../protocol/keys/protocol-address.ts';
import type { Correspondents } from '../protocol/session/session-state.ts';

/** A Curve25519 key pair. */
export interface KeyPair {
  /** 33 bytes, type byte first. */
  readonly publicKey: Uint8Array;
  /** 32 bytes, secret. */
  readonly privateKey: Uint8Array;
}

/** The address of a device. */
export interface Address {
  /** Mostly a service id, in its string form: then first messages are bound to it. Otherwise any text. */
  readonly name: string;
  /** 1…127. */
  readonly deviceId: number;
}

/** The two ends of a session. */
export interface Ends {
  readonly ourAddress: Address;
  readonly theirAddress: Address;
}

/** What a device publishes so that others can begin a session with it. Its signatures are verified before it is used. */
export interface Bundle {
  /** u32. */
  readonly registrationId: number;
  /** 1…127. */
  readonly deviceId: number;
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  /** Null if the server has none left. */
  readonly preKey: { readonly id: number; readonly publicKey: Uint8Array } | null;
  readonly signedPreKey: { readonly id: number; readonly publicKey: Uint8Array; readonly signature: Uint8Array };
  /** Its key has 1569 bytes, type byte first. */
  readonly kyberPreKey: { readonly id: number; readonly publicKey: Uint8Array; readonly signature: Uint8Array };
}

/** @throws VinculumError `INVALID_ARGUMENT` unless these are bytes */
export function requireBytes(value: Uint8Array, what: string): void {
  if (!(value instanceof Uint8Array)) throw invalid(`${what} must be a Uint8Array`);
}

/** @throws VinculumError `INVALID_ARGUMENT` unless this is an unsigned 32-bit integer */
export function requireU32(value: number, what: string): number {
  if (!Number.isInteger(value) || value < 0 || value > 0xffff_ffff) {
    throw invalid(`${what} must be an unsigned 32-bit integer`);
  }
  return value;
}

/** Reads a key pair. @throws VinculumError `INVALID_ARGUMENT`, `INVALID_KEY` */
export function keyPairArgument({ publicKey, privateKey }: KeyPair): EcKeyPair {
  return { publicKey: publicKeyArgument(publicKey), privateKey: parseEcPrivateKey(bytesArgument(privateKey)) };
}

/** Reads a public key. @throws VinculumError `INVALID_ARGUMENT`, `INVALID_KEY` */
export function publicKeyArgument(key: Uint8Array): Bytes {
  return parseEcPublicKey(bytesArgument(key));
}

/** Copies bytes. @throws VinculumError `INVALID_ARGUMENT` */
export function bytesArgument(bytes: Uint8Array): Bytes {
  requireBytes(bytes, 'a key or signature');
  return copyBytes(bytes);
}

/** Reads both addresses. @throws VinculumError `INVALID_PROTOCOL_ADDRESS` */
export function endsArgument({ ourAddress, theirAddress }: Ends): Correspondents {
  return { ours: addressArgument(ourAddress), theirs: addressArgument(theirAddress) };
}

function addressArgument({ name, deviceId }: Address): ProtocolAddress {
  if (typeof name !== 'string') throw invalid('the name of an address must be a string');
  return createProtocolAddress(name, deviceId);
}

/** Reads a bundle. @throws VinculumError `INVALID_ARGUMENT`, `INVALID_KEY` */
export function bundleArgument(bundle: Bundle): PreKeyBundle {
  const { preKey, signedPreKey, kyberPreKey } = bundle;
  return createPreKeyBundle({
    registrationId: requireU32(bundle.registrationId, 'a registration id'),
    deviceId: bundle.deviceId,
    identityKey: publicKeyArgument(bundle.identityKey),
    preKeyId: preKey === null ? null : requireU32(preKey.id, 'the id of a pre-key'),
    preKey: preKey === null ? null : publicKeyArgument(preKey.publicKey),
    signedPreKeyId: requireU32(signedPreKey.id, 'the id of a pre-key'),
    signedPreKey: publicKeyArgument(signedPreKey.publicKey),
    signedPreKeySignature: bytesArgument(signedPreKey.signature),
    kyberPreKeyId: requireU32(kyberPreKey.id, 'the id of a pre-key'),
    kyberPreKey: parseKemPublicKey(bytesArgument(kyberPreKey.publicKey)),
    kyberPreKeySignature: bytesArgument(kyberPreKey.signature),
  });
}

function invalid(message: string): VinculumError {
  return new VinculumError('INVALID_ARGUMENT', `invalid argument: ${message}`);
}
