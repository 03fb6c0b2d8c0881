import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import type { Engine } from '../../src/crypto/engine.ts';
import { KeyPairPool, MAX_KEY_PAIRS_AHEAD } from '../../src/crypto/key-pair-pool.ts';
import { VinculumError } from '../../src/errors.ts';
import { ecAgree, generateEcKeyPair } from '../../src/protocol/keys/ec-key.ts';
import { seededRandom } from '../../src/testing/index.ts';

const seeded = (seed: string): Engine => ({ crypto: defaultEngine().crypto, random: seededRandom(seed) });

describe('key pairs made ahead', () => {
  it('are those that would have been made, and each is given once', () => {
    const pool = new KeyPairPool(seeded('a'), 3);
    pool.fill();
    const taken = [pool.take(), pool.take(), pool.take()].map((pair) => pair!.publicKey);
    const direct = seeded('a');
    const made = [1, 2, 3].map(() => generateEcKeyPair(direct).publicKey.subarray(1));
    expect(taken.reverse()).toEqual(made);
    expect(pool.take()).toBeUndefined();
  });

  it('are clamped, and agree', () => {
    const pool = new KeyPairPool(seeded('a'), 2);
    pool.fill();
    const engine: Engine = { ...seeded('b'), keyPairs: pool };
    const [ours, theirs] = [generateEcKeyPair(engine), generateEcKeyPair(engine)];
    expect(pool.size).toBe(0);
    for (const { privateKey } of [ours, theirs]) {
      expect([privateKey[0]! & 7, privateKey[31]! & 0xc0]).toEqual([0, 0x40]);
    }
    expect(ecAgree(engine.crypto, ours.privateKey, theirs.publicKey)).toEqual(
      ecAgree(engine.crypto, theirs.privateKey, ours.publicKey),
    );
  });

  it('are replaced by fresh ones when they are used up', () => {
    const pool = new KeyPairPool(seeded('a'), 1);
    pool.fill();
    const engine: Engine = { ...seeded('b'), keyPairs: pool };
    const [first, second] = [generateEcKeyPair(engine), generateEcKeyPair(engine)];
    expect(first).toEqual(generateEcKeyPair(seeded('a')));
    expect(second).toEqual(generateEcKeyPair(seeded('b')));
  });

  it('are never more than the pool holds, nor more at a time than wanted', () => {
    const pool = new KeyPairPool(seeded('a'), 5);
    pool.fill(2);
    expect(pool.size).toBe(2);
    pool.fill(100);
    expect(pool.size).toBe(5);
  });

  it('are wiped when the pool is cleared', () => {
    const drawn: Uint8Array[] = [];
    const { crypto, random } = seeded('a');
    const watched = {
      bytes(length: number) {
        const bytes = random.bytes(length);
        drawn.push(bytes);
        return bytes;
      },
    };
    const pool = new KeyPairPool({ crypto, random: watched }, 2);
    pool.fill();
    const kept = pool.take()!;
    pool.clear();
    expect(pool.size).toBe(0);
    expect(drawn[0]).toEqual(new Uint8Array(32));
    expect(drawn[1]).toBe(kept.privateKey);
    expect(kept.privateKey).not.toEqual(new Uint8Array(32));
  });

  it('that were made before the randomness failed stay', () => {
    let left = 1;
    const { crypto, random } = seeded('a');
    const failing = {
      bytes(length: number) {
        if (left-- === 0) throw new VinculumError('RANDOM_UNAVAILABLE', 'no randomness');
        return random.bytes(length);
      },
    };
    const pool = new KeyPairPool({ crypto, random: failing }, 3);
    expect(() => {
      pool.fill();
    }).toThrow('no randomness');
    expect(pool.size).toBe(1);
  });

  it.each([0, -1, 1.5, MAX_KEY_PAIRS_AHEAD + 1])('cannot be %d', (capacity) => {
    expect(() => new KeyPairPool(seeded('a'), capacity)).toThrow('a pool holds');
  });
});
