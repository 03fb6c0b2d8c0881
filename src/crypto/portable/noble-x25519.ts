/**
 * X25519 by noble, for bundles that have noble's curve anyway. tweetnacl is faster where BigInt is slow, and is what React
 * Native gets.
 */
import { x25519 } from '@noble/curves/ed25519.js';
import { copyBytes } from '../../bytes.ts';
import { type X25519, invalidKeyAgreement, rejectZero, requireX25519Keys } from './x25519.ts';

export const nobleX25519: X25519 = {
  agree(privateKey, publicKey) {
    requireX25519Keys(privateKey, publicKey);
    try {
      return rejectZero(copyBytes(x25519.scalarMult(privateKey, publicKey)));
    } catch {
      // noble refuses the zero result itself, and nothing else: the lengths are right.
      throw invalidKeyAgreement();
    }
  },
  publicKey(privateKey) {
    requireX25519Keys(privateKey);
    return copyBytes(x25519.getPublicKey(privateKey));
  },
};
