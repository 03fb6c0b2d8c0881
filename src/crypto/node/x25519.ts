/** X25519 by OpenSSL. Where a runtime's node:crypto does not behave as Node's, the portable code takes over. */
import { tweetnaclX25519 } from '../portable/tweetnacl-x25519.ts';
import { diffieHellman } from 'node:crypto';
import { type Bytes, bytesEqual, copyBytes } from '../../bytes.ts';
import { rejectZero, requireX25519Keys, X25519_KEY_BYTES } from '../portable/x25519.ts';
import { exportedPublicKey, x25519PrivateKeyObject, x25519PublicKeyObject } from './curve-keys.ts';

let usable: boolean | undefined;

/** See `CryptoProvider.x25519`. */
export function nodeX25519(privateKey: Uint8Array, publicKey: Uint8Array): Bytes {
  requireX25519Keys(privateKey, publicKey);
  if (!(usable ??= givesKnownAnswers())) return tweetnaclX25519.agree(privateKey, publicKey);
  let shared: Bytes;
  try {
    shared = agree(privateKey, publicKey);
  } catch {
    // OpenSSL refuses points of low order with errors that differ between versions: the portable code knows why it fails.
    return tweetnaclX25519.agree(privateKey, publicKey);
  }
  return rejectZero(shared);
}

/** See `CryptoProvider.x25519PublicKey`. */
export function nodeX25519PublicKey(privateKey: Uint8Array): Bytes {
  requireX25519Keys(privateKey);
  if (!(usable ??= givesKnownAnswers())) return tweetnaclX25519.publicKey(privateKey);
  return exportedPublicKey(x25519PrivateKeyObject(privateKey));
}

function agree(privateKey: Uint8Array, publicKey: Uint8Array): Bytes {
  return copyBytes(
    diffieHellman({ privateKey: x25519PrivateKeyObject(privateKey), publicKey: x25519PublicKeyObject(publicKey) }),
  );
}

/**
 * Tries the two liberties taken here: that a private key is imported without its public half, which is then computed
 * and not echoed; and that a clamped key and its public key agree as RFC 7748 says.
 */
function givesKnownAnswers(): boolean {
  try {
    const privateKey = new Uint8Array(X25519_KEY_BYTES).fill(0x70);
    const basePoint = new Uint8Array(X25519_KEY_BYTES);
    basePoint[0] = 9;
    const expected = tweetnaclX25519.publicKey(privateKey);
    const exported = exportedPublicKey(x25519PrivateKeyObject(privateKey));
    return bytesEqual(exported, expected) && bytesEqual(agree(privateKey, basePoint), expected);
  } catch {
    return false;
  }
}
