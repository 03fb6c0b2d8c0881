import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { concatBytes } from '../../../src/bytes.ts';
import {
  type ServiceId,
  compareServiceIds,
  parseServiceIdBinary,
  parseServiceIdFixedWidth,
  parseServiceIdString,
  serviceIdBinary,
  serviceIdFixedWidth,
  serviceIdLogString,
  serviceIdString,
  serviceIdsEqual,
  tryParseServiceIdString,
  tryParseUuid,
  uuidString,
} from '../../../src/protocol/keys/service-id.ts';
import { toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';

const UUID = '9d0652a3-dcc3-4d11-975f-74d61598733f';
const NIL = '00000000-0000-0000-0000-000000000000';
const serviceIds = fc.record({
  kind: fc.constantFrom(0 as const, 1 as const),
  uuid: fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Uint8Array(bytes)),
});

describe('a service id', () => {
  it.each(vectors.serviceIds)('has the recorded forms: $string', (vector) => {
    const id = parseServiceIdString(vector.string);
    expect(serviceIdString(id)).toBe(vector.string);
    expect(serviceIdLogString(id)).toBe(vector.log);
    expect(toBase64(serviceIdBinary(id))).toBe(vector.binary);
    expect(toBase64(serviceIdFixedWidth(id))).toBe(vector.fixedWidthBinary);
    expect(uuidString(id.uuid)).toBe(vector.rawUuid);
  });

  it('survives every form', () => {
    fc.assert(
      fc.property(serviceIds, (id) => {
        expect(parseServiceIdString(serviceIdString(id))).toEqual(id);
        expect(parseServiceIdString(serviceIdString(id).slice(0, -36) + uuidString(id.uuid).toUpperCase())).toEqual(id);
        expect(parseServiceIdBinary(serviceIdBinary(id))).toEqual(id);
        expect(parseServiceIdFixedWidth(serviceIdFixedWidth(id))).toEqual(id);
        expect(tryParseUuid(uuidString(id.uuid))).toEqual(id.uuid);
      }),
    );
  });

  it('may be nil', () => {
    expect(parseServiceIdString(NIL)).toEqual({ kind: 0, uuid: new Uint8Array(16) });
  });

  it.each([
    '',
    'PNI:',
    `ACI:${UUID}`,
    `pni:${UUID}`,
    `PNI:PNI:${UUID}`,
    `{${UUID}}`,
    `urn:uuid:${UUID}`,
    ` ${UUID}`,
    `${UUID} `,
    ` ${UUID.slice(1)}`,
    UUID.replaceAll('-', ''),
    UUID.slice(0, 35),
    UUID.replace('9', 'g'),
    UUID.replace('9', '９'),
    UUID.replace('9', '@'),
    UUID.replace('9', '/'),
    UUID.replace('9', ':'),
    UUID.replace('9', '`'),
    UUID.replace('9', 'G'),
    UUID.replace('-', '_'),
    UUID.replace('d', '\u0144'),
    '9d0652a-3dcc3-4d11-975f-74d61598733f',
    '9d0652a3-dcc3-4d11-975-f74d61598733f',
    '9d0652a3dcc3-4d11-975f-74d61598-733f',
  ])('is not %j', (text) => {
    expect(tryParseServiceIdString(text)).toBeNull();
    expectError(() => parseServiceIdString(text), 'INVALID_ARGUMENT', 'invalid argument: invalid Service-Id-String');
  });

  it.each([
    ['of no bytes', new Uint8Array(0)],
    ['of 15 bytes', new Uint8Array(15)],
    ['of 18 bytes', new Uint8Array(18)],
    ['of an ACI with its kind', new Uint8Array(17)],
    ['of kind 2', concatBytes(Uint8Array.of(2), new Uint8Array(16))],
  ])('is no binary %s', (_, bytes) => {
    expectError(() => parseServiceIdBinary(bytes), 'INVALID_ARGUMENT', 'invalid argument: invalid Service-Id-Binary');
  });

  it.each([
    ['too short', new Uint8Array(16), 'invalid Service-Id-FixedWidthBinary'],
    ['too long', new Uint8Array(18), 'invalid Service-Id-FixedWidthBinary'],
    ['of kind 2', concatBytes(Uint8Array.of(2), new Uint8Array(16)), 'unknown type in Service-Id-FixedWidthBinary'],
  ])('is no fixed-width binary if it is %s', (_, bytes, message) => {
    expectError(() => parseServiceIdFixedWidth(bytes), 'INVALID_ARGUMENT', message);
  });

  it('equals another only in kind and UUID', () => {
    const aci = parseServiceIdString(UUID);
    expect(serviceIdsEqual(aci, parseServiceIdString(UUID.toUpperCase()))).toBe(true);
    expect(serviceIdsEqual(aci, parseServiceIdString(`PNI:${UUID}`))).toBe(false);
    expect(serviceIdsEqual(aci, parseServiceIdString(NIL))).toBe(false);
  });

  it('is ordered by its fixed-width form', () => {
    const hex = (id: ServiceId): string =>
      serviceIdFixedWidth(id).reduce((text, byte) => text + String.fromCharCode(byte), '');
    fc.assert(
      fc.property(serviceIds, serviceIds, (one, other) => {
        const expected = hex(one) < hex(other) ? -1 : Number(hex(one) > hex(other));
        return Math.sign(compareServiceIds(one, other)) === expected;
      }),
    );
    expect([`PNI:${NIL}`, UUID, NIL].map(parseServiceIdString).sort(compareServiceIds).map(serviceIdString)).toEqual([
      NIL,
      UUID,
      `PNI:${NIL}`,
    ]);
  });
});
