/**
 * The provider for Node (20.19 and later): OpenSSL through node:crypto where that is faster, the portable code elsewhere.
 * Chosen per operation by measurement; signing stays with noble, for node:crypto cannot multiply by a scalar of ours, and
 * so does AES-GCM-SIV, which OpenSSL has only of late.
 */
import { composedRatchet } from '../composed-ratchet.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { portableGcmSivOpen, portableGcmSivSeal } from '../portable/aes.ts';
import { portableEd25519 } from '../portable/ed25519.ts';
import { portableGf16 } from '../portable/gf16.ts';
import { createKyber1024 } from '../portable/kyber-1024.ts';
import { createMlKem768 } from '../portable/ml-kem-768.ts';
import { createCanonicalTest } from '../portable/xeddsa.ts';
import { nodeCbcDecrypt, nodeCbcEncrypt, nodeCtrXor, nodeGcmOpen, nodeGcmSeal } from './aes.ts';
import { nodeHkdfSha256, nodeHmacSha256, nodeSha256, nodeSha512, nodeSponges } from './hash.ts';
import { nodeX25519, nodeX25519PublicKey } from './x25519.ts';
import { nodeXeddsaSign, nodeXeddsaVerify } from './xeddsa.ts';

export const nodeCrypto: CryptoProvider = /* @__PURE__ */ createNodeCrypto();

/** For tests that want this provider as the default. */
export function defaultCrypto(): CryptoProvider {
  return nodeCrypto;
}

function createNodeCrypto(): CryptoProvider {
  const primitives: Omit<CryptoProvider, 'fused'> = {
    name: 'node',
    sha256: nodeSha256,
    sha512: nodeSha512,
    hmacSha256: nodeHmacSha256,
    hkdfSha256: nodeHkdfSha256,
    aes256CbcEncrypt: nodeCbcEncrypt,
    aes256CbcDecrypt: nodeCbcDecrypt,
    aes256CtrXor: nodeCtrXor,
    aes256GcmSivSeal: portableGcmSivSeal,
    aes256GcmSivOpen: portableGcmSivOpen,
    aes256GcmSeal: nodeGcmSeal,
    aes256GcmOpen: nodeGcmOpen,
    x25519: nodeX25519,
    x25519PublicKey: nodeX25519PublicKey,
    xeddsaSign: nodeXeddsaSign,
    xeddsaVerify: nodeXeddsaVerify,
    isCanonicalPublicKey: createCanonicalTest(nodeX25519),
    ...portableEd25519,
    kyber1024: createKyber1024(nodeSponges),
    mlKem768: createMlKem768(nodeSponges),
    gf16: portableGf16,
  };
  return { ...primitives, fused: composedRatchet(primitives) };
}
