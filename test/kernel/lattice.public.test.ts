import { sha3_256 } from '@noble/hashes/sha3.js';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { equals, hex, judge, readGroups, readVectors, type Vector } from '../crypto/public-vectors.ts';
import { kernel } from './kernel-under-test.ts';

interface KeyVector extends Vector {
  readonly seed: string;
  readonly ek: string;
  readonly dk: string;
}
interface EncapsulationVector extends Vector {
  readonly m: string;
  readonly ek: string;
  readonly c: string;
  readonly K: string;
}
interface DecapsulationVector extends Vector {
  readonly seed: string;
  readonly c: string;
  readonly K: string;
}
interface KyberAnswer {
  readonly key_generation_seed: string;
  readonly sha3_256_hash_of_public_key: string;
  readonly sha3_256_hash_of_secret_key: string;
  readonly encapsulation_seed: string;
  readonly sha3_256_hash_of_ciphertext: string;
  readonly shared_secret: string;
}

const { mlKem768, kyber1024 } = kernel;

describe('ML-KEM-768 key generation (Wycheproof), in the kernel', () => {
  for (const vector of readGroups<KeyVector>('mlkem_768_keygen_seed_test.json').flatMap((group) => group.tests)) {
    judge(vector, [], () => {
      const pair = mlKem768.generateKeyPair(hex(vector.seed));
      const encapsulationKey = concatBytes(pair.vector, pair.header.subarray(0, 32));
      return equals(encapsulationKey, vector.ek) && equals(pair.decapsulationKey, vector.dk);
    });
  }
});

describe('ML-KEM-768 encapsulation (Wycheproof), in the kernel', () => {
  for (const vector of readGroups<EncapsulationVector>('mlkem_768_encaps_test.json').flatMap((group) => group.tests)) {
    judge(vector, [], () => {
      const key = hex(vector.ek);
      const header = concatBytes(key.subarray(1152), sha3_256(key));
      if (!mlKem768.isValidVector(header, key.subarray(0, 1152))) return false;
      const { ciphertext1, state, sharedSecret } = mlKem768.encapsulate1(header, hex(vector.m));
      const ciphertext = concatBytes(ciphertext1, mlKem768.encapsulate2(key.subarray(0, 1152), state));
      return equals(ciphertext, vector.c) && equals(sharedSecret, vector.K);
    });
  }
});

describe('ML-KEM-768 decapsulation (Wycheproof), in the kernel', () => {
  for (const vector of readGroups<DecapsulationVector>('mlkem_768_test.json').flatMap((group) => group.tests)) {
    judge(vector, [], () => {
      const { decapsulationKey } = mlKem768.generateKeyPair(hex(vector.seed));
      return equals(mlKem768.decapsulate(decapsulationKey, hex(vector.c)), vector.K);
    });
  }
});

describe('Kyber-1024, round 3 (libcrux), in the kernel', () => {
  const answers = readVectors('kyber_1024_round3_kats.json') as readonly KyberAnswer[];

  it('has all hundred answers', () => {
    expect(answers.length).toBe(100);
  });

  it.each(answers.map((answer, index) => [index, answer] as const))('gives answer %i', (_, answer) => {
    const { publicKey, secretKey } = kyber1024.generateKeyPair(hex(answer.key_generation_seed));
    expect(equals(sha3_256(publicKey), answer.sha3_256_hash_of_public_key)).toBe(true);
    expect(equals(sha3_256(secretKey), answer.sha3_256_hash_of_secret_key)).toBe(true);
    const { ciphertext, sharedSecret } = kyber1024.encapsulate(publicKey, hex(answer.encapsulation_seed));
    expect(equals(sha3_256(ciphertext), answer.sha3_256_hash_of_ciphertext)).toBe(true);
    expect(equals(sharedSecret, answer.shared_secret)).toBe(true);
    expect(equals(kyber1024.decapsulate(secretKey, ciphertext), answer.shared_secret)).toBe(true);
  });
});
