import { cbc } from '@noble/ciphers/aes.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import { decryptBlocks, decryptEnd, encryptBlocks, encryptEnd } from '../../../src/envelope/attachment/cbc.ts';
import { AttachmentOpener } from '../../../src/envelope/attachment/open.ts';
import {
  blobSize,
  bucketSize,
  checkBeforeFetch,
  maxBlobSize,
  pointerDefect,
} from '../../../src/envelope/attachment/pointer.ts';
import { attachmentRange, openRange } from '../../../src/envelope/attachment/range.ts';
import { AttachmentResealer } from '../../../src/envelope/attachment/reseal.ts';
import { AttachmentSealer, type SealedFile, chunkMac } from '../../../src/envelope/attachment/seal.ts';
import type { AttachmentPointer } from '../../../src/envelope/content/kinds.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { expectCode } from '../refusals.ts';
import { repeated } from '../samples.ts';

const { crypto, random } = defaultEngine();
const KEY = Uint8Array.from({ length: 64 }, (_, i) => i);
const IV = repeated(0xee, 16);
const scripted = (): Engine => ({ crypto, random: new ScriptedRandom(KEY, IV) });
const patterned = (length: number): Bytes => Uint8Array.from({ length }, (_, i) => (i * 7 + (i >> 8)) & 0xff);

/** Cuts data at places. */
function cut(data: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let offset = 0;
  for (const length of lengths) {
    pieces.push(data.subarray(offset, offset + length));
    offset += length;
  }
  return [...pieces, data.subarray(offset)];
}

interface Sealed {
  readonly blob: Bytes;
  readonly pointer: AttachmentPointer;
}

function seal(data: Uint8Array, lengths: readonly number[] = [], engine: Engine = scripted()): Sealed {
  const sealer = new AttachmentSealer(engine, { size: data.length, type: 'image/png' });
  const parts = cut(data, lengths).map((piece) => sealer.update(piece));
  const { ciphertext, file } = sealer.finish();
  return { blob: concatBytes(...parts, ciphertext), pointer: { locator: 'x', ...file } };
}

function open(pointer: AttachmentPointer, blob: Uint8Array, lengths: readonly number[] = []): Bytes {
  const opener = new AttachmentOpener(crypto, pointer);
  const parts = cut(blob, lengths).map((piece) => opener.update(piece));
  return concatBytes(...parts, opener.finish());
}

const cuts = fc.array(fc.nat(400), { maxLength: 8 });
/** Of three chunks. */
const LONG = patterned(150_000);
const long = seal(LONG, [70_000]);

describe('the sizes of a file', () => {
  it.each([
    [0, 541],
    [1, 541],
    [541, 541],
    [542, 568],
    [1000, 1020],
    [1_000_000, 1_041_743],
  ])('of %i bytes are padded to %i', (size, bucket) => {
    expect(bucketSize(size)).toBe(bucket);
  });

  it('leave room for the file, and stay below what a reader accepts', () => {
    fc.assert(
      fc.property(fc.nat(1_073_741_824), (size) => {
        expect(bucketSize(size)).toBeGreaterThanOrEqual(size);
        expect(blobSize(bucketSize(size))).toBeLessThanOrEqual(maxBlobSize(size));
      }),
    );
  });
});

describe('a sealed file', () => {
  const data = patterned(1000);
  const { blob, pointer } = seal(data);

  it('is as specified', () => {
    const padded = concatBytes(data, new Uint8Array(20));
    const ciphertext = cbc(KEY.subarray(0, 32), IV).encrypt(padded);
    const mac = hmac(sha256, KEY.subarray(32), concatBytes(IV, ciphertext));
    expect(blob).toEqual(concatBytes(IV, ciphertext, mac));
    expect(pointer).toEqual({
      locator: 'x',
      key: KEY,
      digest: sha256(blob),
      size: 1000,
      type: 'image/png',
      chunk: 65_536,
      macs: hmac(sha256, KEY.subarray(32), blob),
      chunkMacs: new Uint8Array(0),
    });
  });

  it('of several chunks has MACs for its prefixes and for each chunk', () => {
    const { blob, pointer } = long;
    const macKey = KEY.subarray(32);
    expect(blob).toHaveLength(blobSize(bucketSize(150_000)));
    const ends = [65_536, 131_072, blob.length];
    expect(pointer.macs).toEqual(concatBytes(...ends.map((end) => hmac(sha256, macKey, blob.subarray(0, end)))));
    const chunks = [0, 1, 2].map((i) => {
      const label = Uint8Array.from(`vinculum/1/chunk\0\0\0\0\0\0\0\0`, (c) => c.charCodeAt(0));
      return hmac(sha256, macKey, concatBytes(label, Uint8Array.of(i), blob.subarray(i * 65_536, (i + 1) * 65_536)));
    });
    expect(pointer.chunkMacs).toEqual(concatBytes(...chunks));
    expect(pointerDefect(pointer)).toBeNull();
  });

  it('has MACs of chunks as computed elsewhere', () => {
    const expected = fromHex('897664f7f71354c6dba8fa40b634b1e61b26f38a7009c2b0704a77504066600f');
    expect(
      chunkMac(crypto, repeated(7, 32), { index: 3, chunk: Uint8Array.from('chunk', (c) => c.charCodeAt(0)) }),
    ).toEqual(expected);
  });

  it('does not depend on the pieces it came in', () => {
    fc.assert(
      fc.property(cuts, (lengths) => {
        expect(seal(data, lengths)).toEqual({ blob, pointer });
      }),
    );
  });

  it('comes back in whatever pieces', () => {
    fc.assert(
      fc.property(fc.nat(1200), cuts, (size, lengths) => {
        const sealed = seal(patterned(size));
        expect(pointerDefect(sealed.pointer)).toBeNull();
        expect(open(sealed.pointer, sealed.blob, lengths)).toEqual(patterned(size));
      }),
    );
    expect(open(long.pointer, long.blob, [1, 100_000])).toEqual(LONG);
  });

  it('has a key and an IV of its own', () => {
    const [a, b] = [seal(data, [], { crypto, random }), seal(data, [], { crypto, random })];
    expect(a.pointer.key).not.toEqual(b.pointer.key);
    expect(a.blob.subarray(0, 16)).not.toEqual(b.blob.subarray(0, 16));
  });

  it('says the size of a file only as its bucket', () => {
    expect(seal(patterned(0)).blob).toHaveLength(seal(patterned(541)).blob.length);
  });

  it('has exactly the size announced', () => {
    const sealer = (): AttachmentSealer => new AttachmentSealer(scripted(), { size: 10, type: 'a/b' });
    expectCode(() => sealer().update(new Uint8Array(11)), 'INVALID_ARGUMENT', /longer/);
    const short = sealer();
    short.update(new Uint8Array(9));
    expectCode(() => short.finish(), 'INVALID_ARGUMENT', /shorter/);
    expectCode(() => new AttachmentSealer(scripted(), { size: 1_073_741_825, type: 'a/b' }), 'INVALID_ARGUMENT');
    expectCode(() => new AttachmentSealer(scripted(), { size: 1.5, type: 'a/b' }), 'INVALID_ARGUMENT');
  });
});

describe('opening a file', () => {
  it('gives only authentic plaintext before the end', () => {
    const opener = new AttachmentOpener(crypto, long.pointer);
    expect(opener.update(long.blob.subarray(0, 65_535))).toHaveLength(0);
    // A chunk is complete, but the end of what is there might be the end of the file.
    const first = opener.update(long.blob.subarray(65_535, 65_536));
    expect(first.length).toBeGreaterThan(65_000);
    expect(first).toEqual(LONG.subarray(0, first.length));
  });

  it('gives nothing of a damaged chunk or of a later one', () => {
    fc.assert(
      fc.property(fc.nat(long.blob.length - 1), fc.nat(7), (position, bit) => {
        const damaged = long.blob.slice();
        damaged[position]! ^= 1 << bit;
        const opener = new AttachmentOpener(crypto, long.pointer);
        let released = 0;
        expectCode(() => {
          for (const piece of cut(damaged, [50_000, 50_000])) released += opener.update(piece).length;
          opener.finish();
        }, 'INVALID_MAC');
        expect(released).toBeLessThanOrEqual(position - (position % 65_536));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['its last byte', long.blob.length - 1],
    ['its last chunk', 131_072],
    ['all but its IV', 16],
    ['everything', 0],
  ])('without %s fails', (_, length) => {
    expectCode(() => open(long.pointer, long.blob.subarray(0, length)), 'INVALID_MAC');
  });

  it('breaks off a file that does not end', () => {
    const opener = new AttachmentOpener(crypto, long.pointer);
    opener.update(long.blob);
    expectCode(() => opener.update(repeated(0, 10_000)), 'INVALID_MAC', /longer/);
  });

  it.each([
    ['digest', { digest: repeated(0, 32) }],
    ['size, shorter', { size: 149_000 }],
    ['key', { key: repeated(1, 64) }],
  ])('fails with another %s', (_, fault) => {
    expectCode(() => open({ ...long.pointer, ...fault }, long.blob), 'INVALID_MAC');
  });

  it('fails if the file is shorter than announced, though all is authentic', () => {
    const { pointer, blob } = seal(patterned(100));
    expectCode(() => open({ ...pointer, size: 542 }, blob), 'INVALID_MAC', /shorter/);
  });

  it('refuses a pointer that contradicts itself', () => {
    expectCode(() => new AttachmentOpener(crypto, { ...long.pointer, macs: repeated(0, 32) }), 'INVALID_ARGUMENT');
  });
});

describe('opening a part of a file', () => {
  const part = (start: number, end: number): Bytes => {
    const range = attachmentRange(long.pointer, start, end);
    return openRange(crypto, long.pointer, { range, fetched: long.blob.subarray(range.fetchStart, range.fetchEnd) });
  };

  it('gives exactly that part', () => {
    fc.assert(
      fc.property(fc.nat(149_999), fc.nat(149_999), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1];
        expect(part(start, end)).toEqual(LONG.subarray(start, end));
      }),
      { numRuns: 30 },
    );
    expect(part(149_999, 150_000)).toEqual(LONG.subarray(149_999));
  });

  it('takes the chunks it is in only', () => {
    expect(attachmentRange(long.pointer, 0, 1)).toMatchObject({ fetchStart: 0, fetchEnd: 65_536 });
    expect(attachmentRange(long.pointer, 70_000, 70_001)).toMatchObject({ fetchStart: 65_536, fetchEnd: 131_072 });
    // A block of plaintext stands one block later in the ciphertext; the one before it is needed too.
    expect(attachmentRange(long.pointer, 65_520, 65_521)).toMatchObject({ fetchStart: 0, fetchEnd: 131_072 });
    expect(attachmentRange(long.pointer, 65_536, 65_537)).toMatchObject({ fetchStart: 65_536 });
  });

  it.each([
    ['a damaged chunk', (fetched: Uint8Array) => fetched.map((byte, i) => (i === 70_000 ? byte ^ 1 : byte))],
    ['a missing chunk', (fetched: Uint8Array) => fetched.subarray(0, 65_536)],
    ['a chunk too many', (fetched: Uint8Array) => concatBytes(fetched, repeated(0, 65_536))],
    ['nothing', (fetched: Uint8Array) => fetched.subarray(0, 0)],
    [
      'chunks that changed places',
      (fetched: Uint8Array) => concatBytes(fetched.subarray(65_536, 131_072), fetched.subarray(0, 65_536)),
    ],
  ])('fails with %s', (_, damage) => {
    const range = attachmentRange(long.pointer, 10, 100_000);
    const fetched = damage(long.blob.subarray(range.fetchStart, range.fetchEnd));
    expectCode(() => openRange(crypto, long.pointer, { range, fetched }), 'INVALID_MAC');
  });

  it.each([
    ['an empty part', 5, 5],
    ['a part that ends before it begins', 6, 5],
    ['a part behind the end', 149_999, 150_001],
    ['a negative one', -1, 5],
  ])('is refused for %s', (_, start, end) => {
    expectCode(() => attachmentRange(long.pointer, start, end), 'INVALID_ARGUMENT');
  });

  it('is refused for a file of one chunk', () => {
    expectCode(() => attachmentRange(seal(patterned(100)).pointer, 0, 1), 'INVALID_ARGUMENT', /one chunk/);
  });
});

describe('the MACs of a pointer', () => {
  const { pointer } = seal(patterned(1000));

  it.each([
    // A ciphertext of 1072 bytes, and of 1056 if the file is not padded at all.
    [1056, 1, 'the MACs of the file do not fit its size'],
    [1057, 1, null],
    [1120, 2, null],
    [1121, 2, 'the MACs of the file do not fit its size'],
    [536, 3, null],
    [536, 1, 'the MACs of the file do not fit its size'],
  ])('in chunks of %i bytes may be %i values: %s', (chunk, values, defect) => {
    const chunkMacs = values > 2 ? repeated(0, 32 * (values - 1)) : new Uint8Array(0);
    expect(pointerDefect({ ...pointer, chunk, macs: repeated(0, 32 * values), chunkMacs })).toBe(defect);
  });
});

describe('before a file is fetched', () => {
  const { pointer } = seal(patterned(1000));

  it('its size and type are checked, and its ciphertext’s length is bounded', () => {
    expect(checkBeforeFetch(pointer, { maxBytes: 1000, types: ['image/png'] })).toBe(maxBlobSize(1000));
    expect(checkBeforeFetch(pointer, { maxBytes: 1e12, types: ['text/plain', 'image/*'] })).toBe(maxBlobSize(1000));
    expect(checkBeforeFetch(pointer, { maxBytes: 1e12, types: null })).toBe(maxBlobSize(1000));
  });

  it.each([
    ['too large', { maxBytes: 999, types: null }],
    ['of another type', { maxBytes: 1000, types: ['image/jpeg', 'video/*'] }],
    ['of no type wanted', { maxBytes: 1000, types: [] }],
  ])('it is refused if it is %s', (_, policy) => {
    expectCode(() => checkBeforeFetch(pointer, policy), 'NOT_ALLOWED');
  });
});

describe('forwarding a file', () => {
  it('seals it under another key', () => {
    const resealer = new AttachmentResealer({ crypto, random }, long.pointer);
    const parts = cut(long.blob, [80_000]).map((piece) => resealer.update(piece));
    const { ciphertext, file } = resealer.finish();
    const blob = concatBytes(...parts, ciphertext);
    expect(open({ locator: 'y', ...file }, blob)).toEqual(LONG);
    for (const name of ['key', 'digest', 'macs', 'chunkMacs'] satisfies (keyof SealedFile)[]) {
      expect(file[name]).not.toEqual(long.pointer[name]);
    }
  });

  it('fails as opening does', () => {
    const resealer = new AttachmentResealer({ crypto, random }, long.pointer);
    expectCode(() => resealer.update(repeated(0, 65_536)), 'INVALID_MAC');
  });
});

describe('CBC in pieces', () => {
  it('is CBC', () => {
    const [key, iv] = [KEY.subarray(0, 32), IV];
    const data = patterned(100);
    const whole = cbc(key, iv).encrypt(data);
    const first = encryptBlocks(crypto, { key, chain: iv }, data.subarray(0, 64));
    const end = encryptEnd(crypto, first.state, data.subarray(64));
    expect(concatBytes(first.ciphertext, end)).toEqual(Uint8Array.from(whole));
    const opened = decryptBlocks(crypto, { key, chain: iv }, whole.subarray(0, 48));
    expect(opened.plaintext).toEqual(data.subarray(0, 48));
    expect(decryptEnd(crypto, opened.state, whole.subarray(48))).toEqual(data.subarray(48));
    expect(encryptBlocks(crypto, { key, chain: iv }, new Uint8Array(0)).state.chain).toEqual(iv);
  });
});
