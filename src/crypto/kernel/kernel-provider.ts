/**
 * The provider on the WebAssembly kernel: the same code and speed in Node and in browsers, AES in constant time, and memory that
 * is wiped after each call.
 */
import { VinculumError } from '../../errors.ts';
import { type Kernel, loadKernel } from '../../kernel/kernel.ts';
import { EMPTY_BYTES } from '../../bytes.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { requireAeadParameters, requireAesKey } from '../portable/aes.ts';
import { KeyCache } from '../portable/key-cache.ts';
import { portableCrypto } from '../portable/portable-provider.ts';
import { createKernelRatchet } from './fused-kernel-ratchet.ts';

/** RFC 5869 counts blocks of 32 bytes in one byte. */
const MAX_HKDF_BYTES = 255 * 32;

let provider: CryptoProvider | null | undefined;

/**
 * The provider on this realm's kernel, the same one at every call.
 *
 * @returns null where WebAssembly or its vector instructions are missing or forbidden
 */
export function kernelCrypto(): CryptoProvider | null {
  if (provider === undefined) {
    const kernel = loadKernel();
    provider = kernel === null ? null : createKernelCrypto(kernel, portableCrypto);
  }
  return provider;
}

/**
 * Puts a provider together from a kernel and, for what the kernel does not do, another provider.
 *
 * @param kernel - a loaded kernel
 * @param fallback - does the rest
 */
export function createKernelCrypto(kernel: Kernel, fallback: CryptoProvider): CryptoProvider {
  return {
    ...fallback,
    name: 'kernel',
    ...hashes(kernel),
    ...ciphers(kernel),
    ...curve(kernel),
    kyber1024: kernel.kyber1024,
    mlKem768: kernel.mlKem768,
    fused: createKernelRatchet(kernel.ratchet),
  };
}

type Hashes = Pick<CryptoProvider, 'sha256' | 'sha512' | 'hmacSha256' | 'hkdfSha256'>;

function hashes({ symmetric }: Kernel): Hashes {
  return {
    sha256: (data) => symmetric.sha256(data),
    sha512: (...parts) => symmetric.sha512(parts),
    hmacSha256: (key, ...parts) => symmetric.hmacSha256(key, parts),
    hkdfSha256(inputKey, salt, label) {
      if (label.length > MAX_HKDF_BYTES) {
        throw new VinculumError('INVALID_ARGUMENT', `invalid argument: output too long (${String(label.length)})`, {
          details: { length: label.length },
        });
      }
      return symmetric.hkdfSha256(inputKey, salt ?? EMPTY_BYTES, label);
    },
  };
}

type Ciphers = Pick<
  CryptoProvider,
  | 'aes256CbcEncrypt'
  | 'aes256CbcDecrypt'
  | 'aes256CtrXor'
  | 'aes256GcmSivSeal'
  | 'aes256GcmSivOpen'
  | 'aes256GcmSeal'
  | 'aes256GcmOpen'
>;

function ciphers({ symmetric }: Kernel): Ciphers {
  return {
    aes256CbcEncrypt(plaintext, key, iv) {
      requireAesKey(key, iv);
      return symmetric.cbcEncrypt(plaintext, key, iv);
    },
    aes256CbcDecrypt(ciphertext, key, iv) {
      requireAesKey(key, iv);
      return symmetric.cbcDecrypt(ciphertext, key, iv);
    },
    aes256CtrXor(data, key) {
      requireAesKey(key);
      return symmetric.ctrXor(data, key);
    },
    aes256GcmSivSeal(plaintext, parameters) {
      requireAeadParameters(parameters);
      return symmetric.gcmSivSeal(plaintext, parameters);
    },
    aes256GcmSivOpen(sealed, parameters) {
      requireAeadParameters(parameters);
      return symmetric.gcmSivOpen(sealed, parameters);
    },
    aes256GcmSeal(plaintext, parameters) {
      requireAeadParameters(parameters);
      return symmetric.gcmSeal(plaintext, parameters);
    },
    aes256GcmOpen(sealed, parameters) {
      requireAeadParameters(parameters);
      return symmetric.gcmOpen(sealed, parameters);
    },
  };
}

type CurveCalls = Pick<
  CryptoProvider,
  'x25519' | 'x25519PublicKey' | 'xeddsaSign' | 'xeddsaVerify' | 'isCanonicalPublicKey'
>;

function curve({ curve: calls }: Kernel): CurveCalls {
  const edwardsKeys = new KeyCache((privateKey: Uint8Array) => calls.edwardsPublicKey(privateKey));
  return {
    x25519: (privateKey, publicKey) => calls.x25519(privateKey, publicKey),
    x25519PublicKey: (privateKey) => calls.x25519PublicKey(privateKey),
    // Half of a signature's time goes into the signer's own public point: it is kept with the key.
    xeddsaSign: (privateKey, message, random) =>
      calls.xeddsaSign({ privateKey, edwardsPublicKey: edwardsKeys.get(privateKey) }, message, random),
    xeddsaVerify: (publicKey, message, signature) => calls.xeddsaVerify(publicKey, message, signature),
    isCanonicalPublicKey: (publicKey) => calls.isCanonicalPublicKey(publicKey),
  };
}
