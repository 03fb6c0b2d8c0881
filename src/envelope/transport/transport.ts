/**
 * The transport payload: the plaintext of a session's or a group's ciphertext. What devices tell each other stands beside what
 * people do; of the latter it holds the exact bytes, still encoded, because the commitment is over them.
 */
import { type Bytes, EMPTY_BYTES } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import type { Address } from '../outer/address.ts';
import { decodeTransportFields, encodeTransportFields } from './codec.ts';
import { pad, unpad } from './padding.ts';

/** A place in an account chain or in a group's. */
export interface Head {
  readonly seq: number;
  /** The first 16 bytes of the hash of that statement. */
  readonly hash: Bytes;
}

/** What the sender believes about the two accounts of this session. */
export interface Echo {
  readonly mine: Head | null;
  readonly yours: Head | null;
  /** The highest sequence of the reader's chain that the sender has seen. */
  readonly seen: number;
}

/** An account as one side of a session sees it. */
export interface ConfirmedAccount {
  readonly realm: string;
  readonly id: string;
  /** Account reference, 32 bytes. */
  readonly ref: Bytes;
  readonly head: Head | null;
}

/** In the first message of each side: whom it thinks the session is between. */
export interface SessionConfirm {
  readonly mine: ConfirmedAccount;
  readonly yours: ConfirmedAccount;
}

/** Marks a copy for the sender's own devices. */
export interface DeviceSent {
  /** Whom the original went to; device 0 if it went to all. */
  readonly to: Address;
}

/** A sender key for a group. */
export interface Distribution {
  /** 16 bytes. */
  readonly group: Bytes;
  /** A sender-key distribution message, secret. */
  readonly skdm: Bytes;
}

/** A message about links between accounts, for the layer that knows them. */
export interface LinkMessage {
  /** At least 1. */
  readonly type: number;
  readonly body: Bytes;
}

/** What devices ask of each other. */
export interface Control {
  /** Ids of envelopes that could not be decrypted, 16 bytes each. */
  readonly retry: readonly Bytes[];
  /** The sender begins a new session. */
  readonly reset: boolean;
}

export interface Transport {
  /** The encoded App, or nothing. */
  readonly app: Bytes;
  /** 32 bytes, secret; null only between devices of one account. */
  readonly frankingKey: Bytes | null;
  readonly echo: Echo | null;
  readonly confirm: SessionConfirm | null;
  readonly deviceSent: DeviceSent | null;
  readonly distribution: Distribution | null;
  /** At most 8. */
  readonly link: readonly LinkMessage[];
  readonly control: Control | null;
}

/** A payload with nothing in it, to be spread from. */
export const EMPTY_TRANSPORT: Transport = {
  app: EMPTY_BYTES,
  frankingKey: null,
  echo: null,
  confirm: null,
  deviceSent: null,
  distribution: null,
  link: [],
  control: null,
};

/**
 * Encodes and pads a payload.
 *
 * @returns what is to be encrypted
 * @throws VinculumError `INVALID_ARGUMENT` if it is not whole or too large
 */
export function encodeTransport(transport: Transport): Bytes {
  return pad(encodeTransportFields(transport));
}

/**
 * Decodes a payload.
 *
 * @param plaintext - authenticated by the session, otherwise untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `UNSUPPORTED` for an unknown critical field
 */
export function decodeTransport(plaintext: Uint8Array): Transport {
  return decodeTransportFields(unpad(plaintext));
}

/** How a payload came. */
export interface TransportOrigin {
  /** The session is with another device of our own account. */
  readonly isOwnAccount: boolean;
  /** It was encrypted with a sender key, for a group. */
  readonly isGroup: boolean;
}

/**
 * Refuses what a payload must not hold where it comes from: copies for own devices from strangers, and in a group's ciphertext
 * what belongs to a session of two.
 *
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkTransportOrigin(transport: Transport, { isOwnAccount, isGroup }: TransportOrigin): void {
  const { deviceSent, distribution, confirm, link, control } = transport;
  if (deviceSent !== null && (!isOwnAccount || isGroup)) {
    throw new VinculumError('NOT_ALLOWED', 'only a device of our own account sends copies for our devices');
  }
  if (isGroup && (distribution !== null || confirm !== null || link.length > 0 || control !== null)) {
    throw new VinculumError('NOT_ALLOWED', 'a group message holds what belongs to a session of two');
  }
}
