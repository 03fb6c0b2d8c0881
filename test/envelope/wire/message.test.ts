import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/bytes.ts';
import {
  type GeneratedMessage,
  type MessageCodec,
  decodeLeniently,
  decodeStrictly,
  encodeStrictly,
} from '../../../src/envelope/wire/message.ts';
import { integer, list, message, name } from '../../../src/envelope/wire/schema.ts';
import { expectCode } from '../refusals.ts';

interface Thing {
  readonly count: number;
  readonly names: readonly string[];
}

/** Stands in for generated code. */
function codec(generated: Partial<GeneratedMessage>, maxBytes = 100): MessageCodec<Thing> {
  return {
    name: 'Thing',
    maxBytes,
    schema: message<Thing>({ count: integer(1, { max: 9 }), names: list(2, { max: 2 }, name(0, 3)) }),
    generated: {
      encode: () => ({ finish: () => new Uint8Array(0) }),
      decode: () => ({}),
      ...generated,
    },
  };
}

const once =
  (bytes: Bytes): GeneratedMessage['encode'] =>
  () => ({ finish: () => bytes });

describe('decoding', () => {
  it('looks at nothing that is too large', () => {
    const untouched = codec({
      decode: () => {
        throw new Error('it was looked at');
      },
    });
    expectCode(() => decodeLeniently(untouched, new Uint8Array(101)), 'INVALID_MESSAGE', /too large/);
  });

  it('decodes nothing that the scan refuses', () => {
    let decoded = 0;
    const counting = codec({ decode: () => ({ count: ++decoded }) });
    expectCode(() => decodeStrictly(counting, Uint8Array.of(8, 1, 8, 1)), 'INVALID_MESSAGE', /count occurs too often/);
    expect(decoded).toBe(0);
    expect(decodeStrictly(counting, Uint8Array.of(8, 1)).count).toBe(1);
  });

  it('turns an error of generated code into one of ours', () => {
    const failing = codec({
      decode: () => {
        throw new RangeError('index out of range');
      },
    });
    expectCode(() => decodeStrictly(failing, Uint8Array.of(8, 1)), 'INVALID_MESSAGE', /does not decode/);
  });

  it('takes only own properties, so that no prototype can lend a value', () => {
    const lending = codec({ decode: () => Object.create({ count: 5 }) as object });
    expect(decodeStrictly(lending, Uint8Array.of())).toEqual({ count: 0, names: [] });
  });

  it('takes 64-bit objects as numbers', () => {
    const long = codec({ decode: () => ({ count: { toString: () => '7' } }) });
    expect(decodeStrictly(long, Uint8Array.of(8, 7)).count).toBe(7);
  });

  it('refuses an unknown critical field, or reports it', () => {
    const critical = Uint8Array.of(0xc0, 0x3e, 1);
    expectCode(() => decodeStrictly(codec({}), critical), 'UNSUPPORTED', /newer version/);
    expect(decodeLeniently(codec({}), critical).hasUnknownCritical).toBe(true);
  });
});

describe('encoding', () => {
  const thing: Thing = { count: 1, names: ['a'] };

  it('gives plain bytes of their own', () => {
    const bytes = Uint8Array.of(8, 1);
    const encoded = encodeStrictly(codec({ encode: once(bytes) }), thing);
    expect(encoded).toEqual(bytes);
    expect(encoded.buffer).not.toBe(bytes.buffer);
  });

  it.each([[-1], [1.5], [Number.NaN], [10], [Infinity]])('refuses %d where 0 to 9 is meant', (count) => {
    expectCode(() => encodeStrictly(codec({}), { ...thing, count }), 'INVALID_ARGUMENT', /count is out of range/);
  });

  it('refuses what a reader would refuse', () => {
    const bad = codec({ encode: once(Uint8Array.of(8, 1, 8, 1)) });
    expectCode(() => encodeStrictly(bad, thing), 'INVALID_ARGUMENT', /count occurs too often/);
  });

  it('refuses what is too large', () => {
    const large = codec({ encode: once(new Uint8Array(101)) });
    expectCode(() => encodeStrictly(large, thing), 'INVALID_ARGUMENT', /too large/);
  });

  it('passes on other errors', () => {
    const failing = codec({
      encode: () => {
        throw new TypeError('not one of ours');
      },
    });
    expect(() => encodeStrictly(failing, thing)).toThrow(TypeError);
  });
});
