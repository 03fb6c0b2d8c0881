/**
 * CRYSTALS-Kyber-1024 of round 3 as libsignal realises it. Against ML-KEM-1024: the key seed is hashed without the rank,
 * the sender's randomness is hashed first, and the shared secret is hashed once more together with the ciphertext. On a
 * wrong ciphertext that last hash is applied to SHAKE256(z ‖ ciphertext), where the round-3 document has
 * SHAKE256(z ‖ SHA3-256(ciphertext)): libsignal's form is what peers compute.
 *
 * Neither the range of a public key's coefficients nor the hash inside a secret key is checked, as in libsignal.
 */
import { type Bytes, concatBytes } from '../../bytes.ts';
import { wipe } from '../constant-time.ts';
import type { Kyber1024 } from '../crypto-provider.ts';
import { createLattice, type Lattice } from './lattice.ts';
import { requireBytes } from '../../kernel/length.ts';
import { selectSecret } from './secret-choice.ts';
import type { Sponges } from './sponge.ts';

/** t̂ (1536) ‖ ρ (32). */
const PUBLIC_KEY_BYTES = 1568;
/** ŝ (1536) ‖ public key (1568) ‖ SHA3-256 of it (32) ‖ z (32). */
const SECRET_KEY_BYTES = 3168;
const CIPHERTEXT_BYTES = 1568;
const VECTOR_BYTES = 1536;
const HASH_OFFSET = VECTOR_BYTES + PUBLIC_KEY_BYTES;

/** Builds the scheme on a sponge implementation. */
export function createKyber1024(sponges: Sponges): Kyber1024 {
  const lattice: Lattice = createLattice({ rank: 4, uBits: 11, vBits: 5 }, sponges);

  /** The shared secret that belongs to a pre-key and a ciphertext. */
  const finish = (preKey: Uint8Array, ciphertext: Uint8Array): Bytes =>
    sponges.expand(concatBytes(preKey, sponges.hash32(ciphertext)), 32);

  return {
    generateKeyPair(seed) {
      requireBytes(seed, 64, 'a Kyber seed');
      const expanded = sponges.hash64(seed.subarray(0, 32));
      const { vector, secret } = lattice.generateKeyPair(expanded);
      const publicKey = concatBytes(vector, expanded.subarray(0, 32));
      const secretKey = concatBytes(secret, publicKey, sponges.hash32(publicKey), seed.subarray(32));
      wipe(expanded, secret);
      return { publicKey, secretKey };
    },

    encapsulate(publicKey, random) {
      requireBytes(publicKey, PUBLIC_KEY_BYTES, 'a Kyber public key');
      requireBytes(random, 32, 'the randomness of an encapsulation');
      const message = sponges.hash32(random);
      const keys = sponges.hash64(concatBytes(message, sponges.hash32(publicKey)));
      const ciphertext = lattice.encrypt(publicKey, message, keys.subarray(32));
      const sharedSecret = finish(keys.subarray(0, 32), ciphertext);
      wipe(message, keys);
      return { ciphertext, sharedSecret };
    },

    decapsulate(secretKey, ciphertext) {
      requireBytes(secretKey, SECRET_KEY_BYTES, 'a Kyber secret key');
      requireBytes(ciphertext, CIPHERTEXT_BYTES, 'a Kyber ciphertext');
      const message = lattice.decrypt(secretKey.subarray(0, VECTOR_BYTES), ciphertext);
      const keys = sponges.hash64(concatBytes(message, secretKey.subarray(HASH_OFFSET, HASH_OFFSET + 32)));
      const expected = lattice.encrypt(secretKey.subarray(VECTOR_BYTES, HASH_OFFSET), message, keys.subarray(32));
      const rejection = sponges.expand(concatBytes(secretKey.subarray(HASH_OFFSET + 32), ciphertext), 32);
      const preKey = selectSecret({ expected, actual: ciphertext }, keys.subarray(0, 32), rejection);
      const sharedSecret = finish(preKey, ciphertext);
      wipe(message, keys, rejection, preKey);
      return sharedSecret;
    },
  };
}
