import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../../src/bytes.ts';
import { pad, unpad } from '../../../src/envelope/transport/padding.ts';
import {
  EMPTY_TRANSPORT,
  type Transport,
  checkTransportOrigin,
  decodeTransport,
  encodeTransport,
} from '../../../src/envelope/transport/transport.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { expectCode } from '../refusals.ts';
import { TRANSPORT, anyTransport, repeated } from '../samples.ts';

describe('a transport payload', () => {
  it('is encoded as specified', () => {
    // Encoded by hand, field by field.
    const expected = fromHex(`
      0a3201010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101
      01010101122002020202020202020202020202020202020202020202020202020202020202021a180a14080312100303
      03030303030303030303030303031804228e010a4e0a11696e7374616772616d2e6578616d706c6512036164611a20aa
      aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa2212121004040404040404040404040404
      040404123c0a116d657373656e6765722e6578616d706c651205626f62c3a91a20bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb2a1c0a1a0a116d657373656e6765722e6578616d706c651205626f62c3a932
      8c010a100505050505050505050505050505050512780606060606060606060606060606060606060606060606060606
      060606060606060606060606060606060606060606060606060606060606060606060606060606060606060606060606
      060606060606060606060606060606060606060606060606060606060606060606060606060606060606060606063a22
      0801121e0707070707070707070707070707070707070707070707070707070707073a02080242260a10080808080808
      080808080808080808080a10090909090909090909090909090909091001
    `);
    expect(unpad(encodeTransport(TRANSPORT))).toEqual(expected);
    expect(decodeTransport(pad(expected))).toEqual(TRANSPORT);
  });

  it('may hold nothing', () => {
    const encoded = encodeTransport(EMPTY_TRANSPORT);
    expect(encoded).toEqual(pad(new Uint8Array(0)));
    expect(decodeTransport(encoded)).toEqual(EMPTY_TRANSPORT);
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyTransport, (transport) => {
        expect(decodeTransport(encodeTransport(transport))).toEqual(transport);
      }),
    );
  });

  it('has one length for a receipt, a link message and a short text', () => {
    const lengths = [
      { app: repeated(1, 60) },
      { app: repeated(1, 200) },
      { link: [{ type: 5, body: repeated(2, 100) }] },
    ].map((parts) => encodeTransport({ ...EMPTY_TRANSPORT, frankingKey: repeated(2, 32), ...parts }).length);
    expect(new Set(lengths)).toEqual(new Set([319]));
  });

  it('with one bit flipped is another one, or is refused with our error', () => {
    const encoded = encodeTransport(TRANSPORT);
    fc.assert(
      fc.property(fc.nat(encoded.length * 8 - 1), (bit) => {
        const flipped = encoded.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        let decoded: Transport | undefined;
        try {
          decoded = decodeTransport(flipped);
        } catch (error) {
          expect(error).toMatchObject({ name: 'VinculumError' });
        }
        expect(decoded).not.toEqual(TRANSPORT);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any bytes is read or refused with our error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        try {
          decodeTransport(pad(bytes));
        } catch (error) {
          expect(error).toMatchObject({ name: 'VinculumError' });
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a transport payload is refused', () => {
  it.each([
    ['with nine link messages', { link: new Array<Transport['link'][0]>(9).fill({ type: 1, body: repeated(0, 1) }) }],
    ['with a link message of more than 4 KiB', { link: [{ type: 1, body: repeated(0, 4097) }] }],
    ['with a link message of no type', { link: [{ type: 0, body: repeated(0, 1) }] }],
    ['with 33 ids to send again', { control: { retry: new Array(33).fill(repeated(0, 16)), reset: false } }],
    ['with an id of 15 bytes', { control: { retry: [repeated(0, 15)], reset: false } }],
    ['with a franking key of 31 bytes', { frankingKey: repeated(0, 31) }],
    ['with a distribution of more than 1 KiB', { distribution: { group: repeated(0, 16), skdm: repeated(0, 1025) } }],
    [
      'with a reference of 31 bytes',
      { confirm: { ...TRANSPORT.confirm!, mine: { ...TRANSPORT.confirm!.mine, ref: repeated(0, 31) } } },
    ],
    ['with an App of more than 192 KiB', { app: repeated(0, 196_609) }],
  ] as const)('%s', (_, fault) => {
    expectCode(() => encodeTransport({ ...TRANSPORT, ...fault }), 'INVALID_ARGUMENT');
  });

  it('when it is larger than anything may be', () => {
    expectCode(() => decodeTransport(pad(repeated(1, 253_953))), 'INVALID_MESSAGE', /too large/);
  });

  it('when a realm cannot be', () => {
    const { confirm } = TRANSPORT;
    const odd = encodeTransport({
      ...EMPTY_TRANSPORT,
      confirm: { ...confirm!, yours: { ...confirm!.yours, realm: 'A b' } },
    });
    expectCode(() => decodeTransport(odd), 'INVALID_MESSAGE', /realm/);
  });

  it('when it has a critical field, even inside', () => {
    expectCode(() => decodeTransport(pad(fromHex('c03e 01'))), 'UNSUPPORTED');
    expectCode(() => decodeTransport(pad(fromHex('42 03 c03e 01'))), 'UNSUPPORTED');
    expect(decodeTransport(pad(concatBytes(fromHex('42 02 10 01'), fromHex('807d 01')))).control?.reset).toBe(true);
  });
});

describe('where a payload comes from decides what it may hold', () => {
  const own = { isOwnAccount: true, isGroup: false };
  const peer = { isOwnAccount: false, isGroup: false };
  const group = { isOwnAccount: false, isGroup: true };

  it('copies for own devices come from own devices', () => {
    const { deviceSent } = TRANSPORT;
    const copy = { ...EMPTY_TRANSPORT, deviceSent };
    expect(() => checkTransportOrigin(copy, own)).not.toThrow();
    expectCode(() => checkTransportOrigin(copy, peer), 'NOT_ALLOWED');
    expectCode(() => checkTransportOrigin(copy, { isOwnAccount: true, isGroup: true }), 'NOT_ALLOWED');
  });

  it.each(['distribution', 'confirm', 'link', 'control'] as const)('a group’s ciphertext has no %s', (part) => {
    const transport = { ...EMPTY_TRANSPORT, [part]: TRANSPORT[part] };
    expect(() => checkTransportOrigin(transport, peer)).not.toThrow();
    expectCode(() => checkTransportOrigin(transport, group), 'NOT_ALLOWED');
  });

  it('a group’s ciphertext has an App and an echo', () => {
    expect(() =>
      checkTransportOrigin({ ...EMPTY_TRANSPORT, app: TRANSPORT.app, echo: TRANSPORT.echo }, group),
    ).not.toThrow();
  });
});
