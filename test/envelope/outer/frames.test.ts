import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../src/bytes.ts';
import { accountKey, address, addressKey, isAccountName, isSameAccount } from '../../../src/envelope/outer/address.ts';
import {
  type Delivery,
  type Submit,
  decodeDelivery,
  decodeSubmit,
  encodeDelivery,
  encodeSubmit,
} from '../../../src/envelope/outer/delivery.ts';
import {
  type Envelope,
  decodeEnvelope,
  encodeEnvelope,
  envelopeExpiry,
  newEnvelopeId,
} from '../../../src/envelope/outer/envelope.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { expectCode } from '../refusals.ts';
import { ADA, BOB, repeated } from '../samples.ts';

const ENVELOPE: Envelope = {
  kind: 'pre-key-message',
  from: ADA,
  id: repeated(0x1d, 16),
  live: false,
  wake: true,
  commitment: repeated(0xcf, 32),
  ciphertext: Uint8Array.of(1, 2, 3),
};
const ENCODED = fromHex(`0801 1002 1a1a 0a11 696e7374616772616d2e6578616d706c65 1203616461 1801
  2210 ${'1d'.repeat(16)} 3001 3a20 ${'cf'.repeat(32)} 4203 010203`);

describe('an address', () => {
  it('is a realm, an id and a device', () => {
    expect(address({ ...ADA, surplus: 1 } as typeof ADA)).toEqual(ADA);
  });

  it.each([
    ['a realm of capitals', { realm: 'Instagram.example' }],
    ['a realm with a slash', { realm: 'a/b' }],
    ['no realm', { realm: '' }],
    ['a realm of 254 letters', { realm: 'a'.repeat(254) }],
    ['no id', { id: '' }],
    ['an id of 129 bytes', { id: 'é'.repeat(64) + 'a' }],
    ['device 0', { device: 0 }],
    ['device 128', { device: 128 }],
    ['half a device', { device: 1.5 }],
  ])('is not %s', (_, fault) => {
    expectCode(() => address({ ...ADA, ...fault }), 'INVALID_ARGUMENT');
  });

  it('may be as long as the limits', () => {
    expect(isAccountName({ realm: 'a'.repeat(253), id: 'é'.repeat(64) })).toBe(true);
  });

  it('has a key that no other has', () => {
    expect(accountKey({ realm: 'a', id: 'b/c' })).toBe('a/b/c');
    expect(addressKey({ realm: 'a', id: '1', device: 1 })).not.toBe(addressKey({ realm: 'a', id: '11', device: 1 }));
    expect(isSameAccount(ADA, { ...ADA, device: 5 } as typeof ADA)).toBe(true);
    expect(isSameAccount(ADA, { ...ADA, id: 'Ada' })).toBe(false);
    expect(isSameAccount(ADA, { ...ADA, realm: BOB.realm })).toBe(false);
  });
});

describe('an envelope', () => {
  it('is encoded as specified', () => {
    expect(encodeEnvelope(ENVELOPE)).toEqual(ENCODED);
    expect(decodeEnvelope(ENCODED)).toEqual(ENVELOPE);
  });

  it.each(['message', 'pre-key-message', 'sender-key-message', 'plaintext'] as const)(
    'of kind %s names its sender',
    (kind) => {
      expect(decodeEnvelope(encodeEnvelope({ ...ENVELOPE, kind }))).toEqual({ ...ENVELOPE, kind });
      expectCode(() => encodeEnvelope({ ...ENVELOPE, kind, from: null }), 'INVALID_ARGUMENT', /sender/);
    },
  );

  it('that is sealed names none', () => {
    const sealed: Envelope = { ...ENVELOPE, kind: 'sealed', from: null };
    expect(decodeEnvelope(encodeEnvelope(sealed))).toEqual(sealed);
    expectCode(() => encodeEnvelope({ ...sealed, from: ADA }), 'INVALID_ARGUMENT', /sender/);
    const named = concatBytes(fromHex('0801 1004'), ENCODED.subarray(4));
    expectCode(() => decodeEnvelope(named), 'INVALID_MESSAGE', /sender/);
  });

  it.each([
    ['version 0', '1002', 'UNSUPPORTED'],
    ['version 2', '0802 1002', 'UNSUPPORTED'],
    ['no kind', '0801', 'UNSUPPORTED'],
    ['kind 6', '0801 1006', 'UNSUPPORTED'],
    ['a critical field', '0801 1002 c03e01', 'UNSUPPORTED'],
    ['a field twice', '0801 0801 1002', 'INVALID_MESSAGE'],
  ] as const)('of %s is refused', (_, head, code) => {
    expectCode(() => decodeEnvelope(concatBytes(fromHex(head), ENCODED.subarray(4))), code);
  });

  it('has no room for a message that is not encrypted', () => {
    expectCode(() => encodeEnvelope({ ...ENVELOPE, kind: 'text' as 'message' }), 'INVALID_ARGUMENT');
    expectCode(() => encodeEnvelope({ ...ENVELOPE, ciphertext: new Uint8Array(0) }), 'INVALID_ARGUMENT');
  });

  it('has at most 256 KiB', () => {
    const overhead = encodeEnvelope({ ...ENVELOPE, ciphertext: new Uint8Array(200_000) }).length - 200_000;
    const largest = new Uint8Array(262_144 - overhead);
    expect(encodeEnvelope({ ...ENVELOPE, ciphertext: largest })).toHaveLength(262_144);
    expectCode(
      () => encodeEnvelope({ ...ENVELOPE, ciphertext: new Uint8Array(largest.length + 1) }),
      'INVALID_ARGUMENT',
    );
    expectCode(() => decodeEnvelope(new Uint8Array(262_145)), 'INVALID_MESSAGE', /too large/);
  });

  it('keeps no memory of its reader', () => {
    const memory = ENCODED.slice();
    const envelope = decodeEnvelope(memory);
    memory.fill(0);
    expect(envelope).toEqual(ENVELOPE);
  });

  it('lives for a minute or for thirty days', () => {
    expect(envelopeExpiry({ ...ENVELOPE, live: true }, 1_000)).toBe(61_000);
    expect(envelopeExpiry(ENVELOPE, 1_000)).toBe(1_000 + 30 * 86_400_000);
  });

  it('has an id drawn for it', () => {
    expect(newEnvelopeId(new ScriptedRandom(repeated(5, 16)))).toEqual(repeated(5, 16));
  });

  it('with one bit flipped is another one, or is refused with our error', () => {
    fc.assert(
      fc.property(fc.nat(ENCODED.length * 8 - 1), (bit) => {
        const flipped = ENCODED.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        let decoded: unknown;
        try {
          decoded = decodeEnvelope(flipped);
        } catch (error) {
          expect(error).toMatchObject({ name: 'VinculumError' });
        }
        expect(decoded).not.toEqual(ENVELOPE);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the frames around it', () => {
  const submit: Submit = { to: [ADA, BOB], envelope: ENCODED };
  const part = { realm: ADA.realm, timeMs: 1_700_000_000_123, keyId: 4_000_000_000, tag: repeated(7, 32) };
  const delivery: Delivery = { to: BOB, envelope: ENCODED, parts: [part, { ...part, realm: BOB.realm }] };

  it('carry it byte for byte', () => {
    expect(decodeSubmit(encodeSubmit(submit))).toEqual(submit);
    expect(decodeDelivery(encodeDelivery(delivery))).toEqual(delivery);
  });

  it('go to 1 to 4096 devices', () => {
    const many = { ...submit, to: new Array<typeof ADA>(4096).fill(ADA) };
    expect(decodeSubmit(encodeSubmit(many)).to).toHaveLength(4096);
    expectCode(() => encodeSubmit({ ...submit, to: [...many.to, ADA] }), 'INVALID_ARGUMENT', /too often/);
    expectCode(() => encodeSubmit({ ...submit, to: [] }), 'INVALID_ARGUMENT', /to is missing/);
  });

  it('have at most two parts of servers', () => {
    expectCode(() => encodeDelivery({ ...delivery, parts: [part, part, part] }), 'INVALID_ARGUMENT', /too often/);
  });

  it('name only realms that can be', () => {
    const odd = encodeSubmit({ ...submit, to: [{ ...ADA, realm: 'UPPER' }] });
    expectCode(() => decodeSubmit(odd), 'INVALID_MESSAGE', /realm/);
  });
});
