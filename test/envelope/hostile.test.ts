import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { decodeApp, encodeApp } from '../../src/envelope/content/app.ts';
import { decodeGroupStatement } from '../../src/envelope/group/statement.ts';
import { decodeDelivery, decodeSubmit } from '../../src/envelope/outer/delivery.ts';
import { decodeEnvelope } from '../../src/envelope/outer/envelope.ts';
import { decodeReport } from '../../src/envelope/outer/report.ts';
import { pad } from '../../src/envelope/transport/padding.ts';
import { decodeTransport } from '../../src/envelope/transport/transport.ts';
import { VinculumError } from '../../src/errors.ts';
import { fromHex } from '../support/key-pairs.ts';
import { expectCode } from './refusals.ts';
import { META, repeated } from './samples.ts';

const READERS: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  Submit: decodeSubmit,
  Delivery: decodeDelivery,
  Envelope: decodeEnvelope,
  Report: decodeReport,
  Transport: (bytes) => decodeTransport(pad(bytes)),
  App: decodeApp,
  GroupStatement: decodeGroupStatement,
};
const readers = Object.entries(READERS);
const MEBI = 1_048_576;

describe.each(readers)('the reader of %s', (_, read) => {
  it('gives a value or our error for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          read(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(VinculumError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives a value or our error for bytes that look like fields', () => {
    const field = fc
      .tuple(fc.nat(45), fc.constantFrom(0, 2), fc.uint8Array({ maxLength: 40 }))
      .map(([number, type, data]) => {
        const key = number * 8 + type;
        const head = key < 128 ? [key] : [(key & 0x7f) | 0x80, key >> 7];
        return Uint8Array.from(type === 0 ? [...head, data.length] : [...head, data.length, ...data]);
      });
    fc.assert(
      fc.property(fc.array(field, { maxLength: 12 }), (fields) => {
        try {
          read(concatBytes(...fields));
        } catch (error) {
          expect(error).toBeInstanceOf(VinculumError);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a length of 2^32 and of 2^63 without believing it', () => {
    for (const length of ['ffffffff0f', 'ffffffffffffffff7f']) {
      for (const key of ['0a', '12', '1a', '22', '2a', '42']) {
        expectCode(() => read(fromHex(key + length)), 'INVALID_MESSAGE');
      }
    }
  });

  it('refuses what is larger than anything of its kind', () => {
    expectCode(() => read(new Uint8Array(6 * MEBI)), 'INVALID_MESSAGE', /too large/);
  });

  it('refuses a quarter of a megabyte of fields that are empty', () => {
    expectCode(() => read(fromHex('0a00'.repeat(8_000))), 'INVALID_MESSAGE');
  });

  it('is not impressed by groups within groups', () => {
    expectCode(() => read(repeated(0x53, 8_000)), 'INVALID_MESSAGE');
  });
});

describe('what a message says', () => {
  it('cannot name a property of a prototype', () => {
    const body = '__proto__ constructor toString';
    const bytes = encodeApp({ meta: META, content: { kind: 'text', body, mentions: [], preview: null } });
    const { content } = decodeApp(bytes);
    expect(content).toMatchObject({ body });
    expect(Object.getPrototypeOf(content)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['body']).toBeUndefined();
  });

  it('is a value of its own, with plain bytes', () => {
    const { meta } = decodeApp(encodeApp({ meta: META, content: { kind: 'typing', state: 1 } }));
    expect(meta.id.constructor).toBe(Uint8Array);
    expect(meta.id.buffer.byteLength).toBe(16);
  });
});
