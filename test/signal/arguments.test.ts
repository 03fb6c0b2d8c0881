import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PublicKey } from '../../src/signal.ts';
import {
  bytesArgument,
  dateArgument,
  instanceArgument,
  stringArgument,
  timestampArgument,
  u32Argument,
  u32OrNullArgument,
  u8Argument,
} from '../../src/signal/arguments.ts';

const key = PublicKey.deserialize(new Uint8Array(33).fill(5));

describe('an integer argument', () => {
  it('may be the largest of its type and no more', () => {
    expect([u8Argument(255), u32Argument(2 ** 32 - 1), timestampArgument(2 ** 53 - 1)]).toEqual([
      255,
      2 ** 32 - 1,
      2 ** 53 - 1,
    ]);
    expect(() => u8Argument(256)).toThrow(new RangeError('cannot convert 256 to u8'));
    expect(() => u32Argument(2 ** 32)).toThrow(new RangeError('cannot convert 4294967296 to u32'));
    expect(() => timestampArgument(2 ** 53)).toThrow(
      new RangeError('cannot convert 9007199254740992 to Timestamp (u64)'),
    );
  });

  it('is named without exponent when it is refused', () => {
    const texts: readonly (readonly [number, string])[] = [
      [-1, '-1'],
      [1.5, '1.5'],
      [1e21, '1000000000000000000000'],
      [-1.25e22, '-12500000000000000000000'],
      [1.5e-7, '0.00000015'],
      [-1e-7, '-0.0000001'],
      [NaN, 'NaN'],
      [Infinity, 'inf'],
      [-Infinity, '-inf'],
    ];
    for (const [value, text] of texts) {
      expect(() => u32Argument(value)).toThrow(new RangeError(`cannot convert ${text} to u32`));
    }
  });

  it('is named by digits that mean the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        fc.pre(!Number.isInteger(value) || value < 0 || value > 2 ** 32);
        let message = '';
        try {
          u32Argument(value);
        } catch (error) {
          message = (error as Error).message;
        }
        const text = /^cannot convert (-?[\d.]+) to u32$/.exec(message)?.[1];
        expect(Number(text)).toBe(value);
      }),
    );
  });

  it('is a number, not something like one', () => {
    for (const value of ['1', 1n, new Number(1), true, null, undefined, {}, [1]]) {
      expect(() => u32Argument(value)).toThrow(new TypeError('failed to downcast any to number'));
    }
  });

  it('may be null where that means absent, but not undefined', () => {
    expect(u32OrNullArgument(null)).toBeNull();
    expect(u32OrNullArgument(0)).toBe(0);
    expect(() => u32OrNullArgument(undefined)).toThrow(TypeError);
  });

  it('is never negative zero', () => {
    expect(Object.is(u32Argument(-0), 0)).toBe(true);
  });
});

describe('a date argument', () => {
  it('is a time since 1970', () => {
    expect(dateArgument(new Date(5))).toBe(5);
    expect(() => dateArgument(new Date(NaN))).toThrow(new RangeError('cannot convert NaN to Timestamp (u64)'));
    expect(() => dateArgument(new Date(-1))).toThrow(new RangeError('cannot convert -1 to Timestamp (u64)'));
  });

  it('has a getTime', () => {
    expect(() => dateArgument(5 as never)).toThrow(TypeError);
    expect(() => dateArgument(null as never)).toThrow(TypeError);
  });
});

describe('a bytes argument', () => {
  it('is a Uint8Array, passed on as it is', () => {
    const bytes = new Uint8Array(8).subarray(2, 5);
    expect(bytesArgument(bytes)).toBe(bytes);
  });

  it('is nothing else', () => {
    const others = [undefined, null, 5, 'x', [1], {}, new Uint16Array(2), new Uint8ClampedArray(2), new ArrayBuffer(2)];
    for (const value of [...others, new DataView(new ArrayBuffer(2)), { [Symbol.toStringTag]: 'Uint8Array' }]) {
      expect(() => bytesArgument(value)).toThrow(new TypeError('failed to downcast any to Uint8Array'));
    }
  });
});

describe('a string argument', () => {
  it('is a primitive string', () => {
    expect(stringArgument('\u{1f600}')).toBe('\u{1f600}');
    for (const value of [undefined, null, 5, {}, new String('x')]) {
      expect(() => stringArgument(value)).toThrow(new TypeError('failed to downcast any to string'));
    }
  });

  it('loses its unpaired surrogates', () => {
    expect(stringArgument('a\ud800b\udc00')).toBe('a\ufffdb\ufffd');
  });
});

describe('an object argument', () => {
  it('is of its class', () => {
    expect(instanceArgument(key, PublicKey)).toBe(key);
    for (const value of [undefined, null, 5, 'x', () => key]) {
      expect(() => instanceArgument(value, PublicKey)).toThrow(new TypeError('failed to downcast any to object'));
    }
    for (const value of [{}, [], { _nativeHandle: key._nativeHandle }, Object.create(null) as object]) {
      expect(() => instanceArgument(value, PublicKey)).toThrow(new TypeError('failed to downcast any to PublicKey'));
    }
  });

  it('cannot be forged with a prototype', () => {
    const forged = Object.create(PublicKey.prototype) as PublicKey;
    expect(() => key.equals(forged)).toThrow(TypeError);
  });
});
