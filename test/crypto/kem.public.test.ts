import { sha3_256 } from '@noble/hashes/sha3.js';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { equals, hex, judge, providers, readGroups, readVectors, type Vector } from './public-vectors.ts';

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
  readonly ek?: string;
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

/** The encapsulation key without ρ: three polynomials of 384 bytes. */
const VECTOR_BYTES = 1152;

const keyVectors = readGroups<KeyVector>('mlkem_768_keygen_seed_test.json').flatMap((group) => group.tests);
const encapsulationVectors = readGroups<EncapsulationVector>('mlkem_768_encaps_test.json').flatMap(
  (group) => group.tests,
);
const decapsulationVectors = readGroups<DecapsulationVector>('mlkem_768_test.json').flatMap((group) => group.tests);
const kyberAnswers = readVectors('kyber_1024_round3_kats.json') as readonly KyberAnswer[];

describe.each(providers.map((crypto) => [crypto.name, crypto] as const))('public vectors, %s', (_, crypto) => {
  const { mlKem768, kyber1024 } = crypto;

  describe('ML-KEM-768 key generation (Wycheproof)', () => {
    for (const vector of keyVectors) {
      judge(vector, [], () => {
        const { header, vector: t, decapsulationKey } = mlKem768.generateKeyPair(hex(vector.seed));
        return equals(concatBytes(t, header.subarray(0, 32)), vector.ek) && equals(decapsulationKey, vector.dk);
      });
    }
  });

  describe('ML-KEM-768 encapsulation in two halves (Wycheproof)', () => {
    for (const vector of encapsulationVectors) {
      judge(vector, [], () => {
        const key = hex(vector.ek);
        const t = key.slice(0, VECTOR_BYTES);
        const header = concatBytes(key.subarray(VECTOR_BYTES), sha3_256(key));
        if (!mlKem768.isValidVector(header, t)) return false;
        const { ciphertext1, state, sharedSecret } = mlKem768.encapsulate1(header, hex(vector.m));
        const ciphertext = concatBytes(ciphertext1, mlKem768.encapsulate2(t, state));
        return equals(ciphertext, vector.c) && equals(sharedSecret, vector.K);
      });
    }
  });

  describe('ML-KEM-768 decapsulation (Wycheproof)', () => {
    for (const vector of decapsulationVectors) {
      judge(vector, [], () => {
        const { header, vector: t, decapsulationKey } = mlKem768.generateKeyPair(hex(vector.seed));
        if (vector.ek !== undefined) expect(equals(concatBytes(t, header.subarray(0, 32)), vector.ek)).toBe(true);
        return equals(mlKem768.decapsulate(decapsulationKey, hex(vector.c)), vector.K);
      });
    }
  });

  describe('Kyber-1024, round 3 (libcrux)', () => {
    it('has all hundred answers', () => {
      expect(kyberAnswers.length).toBe(100);
    });
    kyberAnswers.forEach((answer, index) => {
      it(`#${String(index)} gives the recorded keys, ciphertext and secret`, () => {
        const { publicKey, secretKey } = kyber1024.generateKeyPair(hex(answer.key_generation_seed));
        const { ciphertext, sharedSecret } = kyber1024.encapsulate(publicKey, hex(answer.encapsulation_seed));
        expect(equals(sha3_256(publicKey), answer.sha3_256_hash_of_public_key)).toBe(true);
        expect(equals(sha3_256(secretKey), answer.sha3_256_hash_of_secret_key)).toBe(true);
        expect(equals(sha3_256(ciphertext), answer.sha3_256_hash_of_ciphertext)).toBe(true);
        expect(equals(sharedSecret, answer.shared_secret)).toBe(true);
        expect(equals(kyber1024.decapsulate(secretKey, ciphertext), answer.shared_secret)).toBe(true);
      });
    });
  });
});
