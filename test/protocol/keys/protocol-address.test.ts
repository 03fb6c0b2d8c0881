import { describe, expect, it } from 'vitest';
import { VinculumError } from '../../../src/errors.ts';
import { createProtocolAddress, formatAddress, isDeviceId } from '../../../src/protocol/keys/protocol-address.ts';
import { expectError } from '../../support/errors.ts';

describe('a protocol address', () => {
  it.each([
    ['alice', 1],
    ['', 127],
    ['PNI:9d0652a3-dcc3-4d11-975f-74d61598733f', 2],
  ])('has any name and a device in 1…127: %s.%i', (name, deviceId) => {
    expect(createProtocolAddress(name, deviceId)).toEqual({ name, deviceId });
    expect(formatAddress({ name, deviceId })).toBe(`${name}.${String(deviceId)}`);
  });

  it.each([0, 128, 0xffff_ffff, -1, 1.5, NaN])('is refused with device %d', (deviceId) => {
    expect(isDeviceId(deviceId)).toBe(false);
    expectError(
      () => createProtocolAddress('alice', deviceId),
      'INVALID_PROTOCOL_ADDRESS',
      `protocol address is invalid: alice.${String(deviceId)}`,
    );
  });

  it('tells both parts when it is refused', () => {
    let details: unknown;
    try {
      createProtocolAddress('alice', 128);
    } catch (error) {
      if (VinculumError.is(error)) details = error.details;
    }
    expect(details).toEqual({ name: 'alice', deviceId: 128 });
  });
});
