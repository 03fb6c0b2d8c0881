/** What tabs and workers say to each other. Any script of the origin can say anything: a frame is checked before it is used. */
import type { Bytes } from '../../bytes.ts';
import { MAX_ENVELOPE_BYTES, MAX_RECIPIENTS, checkDeviceAddress } from '../arguments.ts';
import type { DeviceAddress } from '../transport.ts';

/** Another version on the same channel is not heard. */
const VERSION = 1;
/** Hexadecimal digits of an offer's name. */
const MAX_ID_LENGTH = 32;

/** An envelope, repeated until every recipient has taken it. */
export interface OfferFrame {
  readonly kind: 'offer';
  readonly id: string;
  /** Those who have not taken it yet. */
  readonly to: readonly DeviceAddress[];
  readonly envelope: Bytes;
}

/** A recipient acknowledges an offer. */
export interface TakenFrame {
  readonly kind: 'taken';
  readonly id: string;
  readonly by: DeviceAddress;
}

/** A device begins to listen: offers for it can be repeated at once. */
export interface HelloFrame {
  readonly kind: 'hello';
  readonly of: DeviceAddress;
}

export type Frame = OfferFrame | TakenFrame | HelloFrame;

/** A frame as it is posted. */
export function toMessage(frame: Frame): object {
  return { vinculum: VERSION, ...frame };
}

/** Reads a message of the channel. Returns null for one that is no frame. */
export function toFrame(message: unknown): Frame | null {
  try {
    return readFrame(message as Record<string, unknown>);
  } catch {
    return null;
  }
}

/** Throws whatever it happens to throw on what is no frame. */
function readFrame(message: Record<string, unknown>): Frame | null {
  if (message['vinculum'] !== VERSION) return null;
  switch (message['kind']) {
    case 'offer':
      return readOffer(message);
    case 'taken':
      return { kind: 'taken', id: readId(message), by: checkDeviceAddress(message['by'] as DeviceAddress) };
    case 'hello':
      return { kind: 'hello', of: checkDeviceAddress(message['of'] as DeviceAddress) };
    default:
      return null;
  }
}

function readOffer(message: Record<string, unknown>): OfferFrame | null {
  const { to, envelope } = message;
  if (!Array.isArray(to) || to.length > MAX_RECIPIENTS) return null;
  if (!(envelope instanceof Uint8Array) || envelope.length === 0 || envelope.length > MAX_ENVELOPE_BYTES) return null;
  const recipients = (to as readonly DeviceAddress[]).map(checkDeviceAddress);
  return { kind: 'offer', id: readId(message), to: recipients, envelope: envelope as Bytes };
}

function readId({ id }: Record<string, unknown>): string {
  if (typeof id !== 'string' || id.length > MAX_ID_LENGTH) throw new TypeError('no id');
  return id;
}
