/** What callers give to a session. */
import type { Bytes } from '../bytes.ts';
import type { Clock } from '../crypto/clock.ts';
import type { Engine } from '../crypto/engine.ts';
import type { Bundle, Ends, KeyPair } from './arguments.ts';
import type { Session } from './session.ts';

/** What a session works with. It is not stored: hand it over again when a session is read. */
export interface Surroundings {
  /** Arithmetic and randomness. Default: the platform's. */
  readonly engine?: Engine;
  /** Judges the age of a session that nobody answered. Default: the platform's. */
  readonly clock?: Pick<Clock, 'now'>;
}

/** What is needed to begin a session from a bundle. */
export interface InitiateOptions extends Ends, Surroundings {
  readonly ourIdentity: KeyPair;
  /** u32; the peer learns it. */
  readonly ourRegistrationId: number;
  readonly bundle: Bundle;
  /** The session there was with the same device: it goes into the archive, where it can still decrypt. */
  readonly existing?: Session | undefined;
}

/** What is needed to answer a message that can begin a session. The keys that it names are asked for by their ids. */
export interface AcceptOptions extends Ends, Surroundings {
  readonly ourIdentity: KeyPair;
  /** u32. */
  readonly ourRegistrationId: number;
  /** The session there is with the same device, if there is one. */
  readonly existing?: Session | undefined;
  /** Finds a signed pre-key. Undefined if there is none. */
  readonly signedPreKey: (id: number) => KeyPair | undefined;
  /** Finds a one-time pre-key. */
  readonly preKey: (id: number) => KeyPair | undefined;
  /** Finds the secret half of a Kyber pre-key: 3169 bytes, type byte first. */
  readonly kyberPreKey: (id: number) => { readonly secretKey: Uint8Array } | undefined;
  /** Whether to read messages under this identity key, 33 bytes. Without it, look at the identity of the session. */
  readonly isTrusted?: (identityKey: Bytes) => boolean;
}

/** What a safety number is computed from, beside both identity keys. */
export interface FingerprintOptions {
  /** What names the accounts: 16 bytes of a UUID in version 2, a phone number in UTF-8 in version 1. */
  readonly ourIdentifier: Uint8Array;
  readonly theirIdentifier: Uint8Array;
  /** Default: 2. */
  readonly version?: number;
  /** Default: 5200. */
  readonly iterations?: number;
}
