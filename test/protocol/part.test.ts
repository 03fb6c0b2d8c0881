import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes.ts';
import { Part, type PartCodec, partFieldSize, writePart } from '../../src/protocol/part.ts';
import { ProtobufWriter } from '../../src/protocol/protobuf/writer.ts';

interface Number32 {
  readonly value: number;
}

/** Counts its calls. */
function countingCodec(): PartCodec<Number32> & { readonly calls: string[] } {
  const calls: string[] = [];
  return {
    calls,
    decode(bytes) {
      calls.push('decode');
      if (bytes.length !== 1) throw new RangeError('damaged');
      return { value: bytes[0] ?? 0 };
    },
    size() {
      calls.push('size');
      return 1;
    },
    write(writer, { value }) {
      calls.push('write');
      writer.raw(Uint8Array.of(value));
    },
  };
}

const written = (part: Part<Number32> | null): Bytes => {
  const writer = new ProtobufWriter(partFieldSize(part));
  writePart(writer, 0x0a, part);
  return writer.bytes;
};

describe('a part of bytes', () => {
  it('is decoded once, when its value is asked for', () => {
    const codec = countingCodec();
    const part = Part.fromBytes(codec, Uint8Array.of(7));
    expect(codec.calls).toEqual([]);
    expect(part.value).toEqual({ value: 7 });
    expect(part.value).toBe(part.value);
    expect(codec.calls).toEqual(['decode']);
  });

  it('is written as it was read', () => {
    const codec = countingCodec();
    const bytes = Uint8Array.of(7);
    const part = Part.fromBytes(codec, bytes);
    expect(part.bytes).toBe(bytes);
    expect(part.size).toBe(1);
    expect(written(part)).toEqual(Uint8Array.of(0x0a, 1, 7));
    expect(codec.calls).toEqual([]);
  });

  it('that is damaged throws what its codec throws, every time', () => {
    const part = Part.fromBytes(countingCodec(), new Uint8Array(2));
    expect(() => part.value).toThrow(RangeError);
    expect(() => part.value).toThrow(RangeError);
    expect(part.bytes).toEqual(new Uint8Array(2));
  });
});

describe('a part of a value', () => {
  it('is encoded once, when its bytes are asked for', () => {
    const codec = countingCodec();
    const part = Part.fromValue(codec, { value: 9 });
    expect(codec.calls).toEqual([]);
    expect(part.bytes).toEqual(Uint8Array.of(9));
    expect(part.bytes).toBe(part.bytes);
    expect(codec.calls).toEqual(['size', 'write']);
    expect(part.value).toEqual({ value: 9 });
  });

  it('goes straight into the bytes of the whole', () => {
    const codec = countingCodec();
    expect(written(Part.fromValue(codec, { value: 9 }))).toEqual(Uint8Array.of(0x0a, 1, 9));
    expect(codec.calls).not.toContain('decode');
    expect(codec.calls.filter((call) => call === 'write')).toHaveLength(1);
  });
});

it('an absent part takes no space', () => {
  expect(written(null)).toHaveLength(0);
});
