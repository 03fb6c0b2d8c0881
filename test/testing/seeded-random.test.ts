import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { Dice, seededRandom } from '../../src/testing/index.ts';

describe('seededRandom', () => {
  it('gives the same bytes for the same seed, on every runtime', () => {
    expect(bytesToHex(seededRandom('a story').bytes(40))).toBe(bytesToHex(seededRandom('a story').bytes(40)));
    expect(bytesToHex(seededRandom(1).bytes(16))).toBe('3e8ecae707df1ae386a24cd1da226ba9');
  });

  it('gives other bytes for another seed', () => {
    expect(seededRandom(1).bytes(32)).not.toEqual(seededRandom(2).bytes(32));
  });

  it('does not depend on how the stream is cut', () => {
    const cut = seededRandom(3);
    const pieces = [1, 0, 31, 33, 64, 5].map((length) => cut.bytes(length));
    expect(concatBytes(...pieces)).toEqual(seededRandom(3).bytes(134));
  });

  it('never repeats a block', () => {
    const stream = seededRandom(4).bytes(32 * 1000);
    const blocks = new Set(Array.from({ length: 1000 }, (_, i) => bytesToHex(stream.subarray(32 * i, 32 * (i + 1)))));
    expect(blocks.size).toBe(1000);
  });
});

describe('Dice', () => {
  it('stays below its bound and reaches every value', () => {
    const dice = new Dice(5);
    const seen = new Set(Array.from({ length: 300 }, () => dice.below(6)));
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes probability 0 for never and 1 for always', () => {
    const dice = new Dice(6);
    expect(Array.from({ length: 200 }, () => dice.chance(0))).not.toContain(true);
    expect(Array.from({ length: 200 }, () => dice.chance(1))).not.toContain(false);
  });

  it('hits about as often as the probability says', () => {
    const dice = new Dice(7);
    const hits = Array.from({ length: 2000 }, () => dice.chance(0.25)).filter(Boolean).length;
    expect(hits).toBeGreaterThan(400);
    expect(hits).toBeLessThan(600);
  });

  it('shuffles without losing or changing anything', () => {
    const cards = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8]);
    const shuffled = new Dice(8).shuffle(cards);
    expect(shuffled).not.toEqual(cards);
    expect([...shuffled].sort()).toEqual(cards);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Dice(9).pick([])).toThrow(RangeError);
  });
});
