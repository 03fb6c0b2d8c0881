/** The address of one device: a name, usually a service id, and a device id. */
import { VinculumError } from '../../errors.ts';

export interface ProtocolAddress {
  /** Any text, even empty; compared exactly. */
  readonly name: string;
  /** 1…127. */
  readonly deviceId: number;
}

/** Device 0 does not exist. */
const MIN_DEVICE_ID = 1;
/** The largest id that fits the device bytes of older formats, where the top bit had another meaning. */
const MAX_DEVICE_ID = 127;

/** Tells whether a number is the id of a device: an integer in 1…127. */
export function isDeviceId(deviceId: number): boolean {
  return Number.isInteger(deviceId) && deviceId >= MIN_DEVICE_ID && deviceId <= MAX_DEVICE_ID;
}

/**
 * Makes an address.
 *
 * @param name - any text
 * @param deviceId - 1…127
 * @throws VinculumError `INVALID_PROTOCOL_ADDRESS`, with both parts in its details, for any other device id
 */
export function createProtocolAddress(name: string, deviceId: number): ProtocolAddress {
  if (!isDeviceId(deviceId)) {
    throw new VinculumError(
      'INVALID_PROTOCOL_ADDRESS',
      `protocol address is invalid: ${formatAddress({ name, deviceId })}`,
      { details: { name, deviceId } },
    );
  }
  return { name, deviceId };
}

/** Formats an address for people and error messages: `NAME.ID`. */
export function formatAddress(address: ProtocolAddress): string {
  return `${address.name}.${String(address.deviceId)}`;
}
