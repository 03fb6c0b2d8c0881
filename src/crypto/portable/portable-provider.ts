/**
 * The provider that runs everywhere: noble for hashes, AES and Edwards points, tweetnacl for X25519, our own lattice
 * arithmetic. It is the fall-back where neither node:crypto nor WebAssembly is available, and what the others are
 * compared with. JavaScript cannot promise constant time; where it does its best, the modules say how.
 */
import { composedRatchet } from '../composed-ratchet.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import {
  portableCbcDecrypt,
  portableCbcEncrypt,
  portableCtrXor,
  portableGcmOpen,
  portableGcmSeal,
  portableGcmSivOpen,
  portableGcmSivSeal,
} from './aes.ts';
import { portableEd25519 } from './ed25519.ts';
import { portableGf16 } from './gf16.ts';
import { portableHkdfSha256, portableHmacSha256, portableSha256, portableSha512 } from './hash.ts';
import { createKyber1024 } from './kyber-1024.ts';
import { createMlKem768 } from './ml-kem-768.ts';
import { nobleSponges } from './sponge.ts';
import { tweetnaclX25519 } from './tweetnacl-x25519.ts';
import type { X25519 } from './x25519.ts';
import { createCanonicalTest, createXeddsa } from './xeddsa.ts';

export const portableCrypto: CryptoProvider = /* @__PURE__ */ createPortableCrypto(tweetnaclX25519);

/** What `#crypto-default` resolves to in React Native, which has neither node:crypto nor WebAssembly. */
export function defaultCrypto(): CryptoProvider {
  return portableCrypto;
}

/** The provider with an X25519 of choice. */
export function createPortableCrypto(x25519: X25519): CryptoProvider {
  const primitives: Omit<CryptoProvider, 'fused'> = {
    name: 'portable',
    sha256: portableSha256,
    sha512: portableSha512,
    hmacSha256: portableHmacSha256,
    hkdfSha256: portableHkdfSha256,
    aes256CbcEncrypt: portableCbcEncrypt,
    aes256CbcDecrypt: portableCbcDecrypt,
    aes256CtrXor: portableCtrXor,
    aes256GcmSivSeal: portableGcmSivSeal,
    aes256GcmSivOpen: portableGcmSivOpen,
    aes256GcmSeal: portableGcmSeal,
    aes256GcmOpen: portableGcmOpen,
    x25519: x25519.agree,
    x25519PublicKey: x25519.publicKey,
    ...createXeddsa(portableSha512),
    isCanonicalPublicKey: createCanonicalTest(x25519.agree),
    ...portableEd25519,
    kyber1024: createKyber1024(nobleSponges),
    mlKem768: createMlKem768(nobleSponges),
    gf16: portableGf16,
  };
  return { ...primitives, fused: composedRatchet(primitives) };
}
