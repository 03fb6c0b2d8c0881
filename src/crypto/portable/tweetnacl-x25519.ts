/** X25519 by tweetnacl: no BigInt, and no branch or index that depends on the key. */
import nacl from 'tweetnacl';
import { copyBytes } from '../../bytes.ts';
import { type X25519, rejectZero, requireX25519Keys } from './x25519.ts';

export const tweetnaclX25519: X25519 = {
  agree(privateKey, publicKey) {
    requireX25519Keys(privateKey, publicKey);
    return rejectZero(copyBytes(nacl.scalarMult(privateKey, publicKey)));
  },
  publicKey(privateKey) {
    requireX25519Keys(privateKey);
    return copyBytes(nacl.scalarMult.base(privateKey));
  },
};
