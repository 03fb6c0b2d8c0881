/** The frames around an envelope: from a client to its realm, and from a realm to a device. */
import type { Bytes } from '../../bytes.ts';
import type { Address } from './address.ts';

/** From a client to its own realm. */
export interface Submit {
  /** 1 to 4096 devices. */
  readonly to: readonly Address[];
  /** The encoded envelope. */
  readonly envelope: Bytes;
}

/** From a realm to a device. */
export interface Delivery {
  readonly to: Address;
  /** The encoded envelope as it was submitted, byte for byte. */
  readonly envelope: Bytes;
  /** The sender's realm, then the receiver's. */
  readonly parts: readonly ServerPart[];
}

/** A realm's mark on a message that passed it. */
export interface ServerPart {
  readonly realm: string;
  /** Milliseconds since 1970, by the realm's clock. */
  readonly timeMs: number;
  /** Which of its franking keys: a u32. */
  readonly keyId: number;
  /** 32 bytes, that only the realm can check. */
  readonly tag: Bytes;
}

export { decodeDelivery, decodeSubmit, encodeDelivery, encodeSubmit } from './codec.ts';
