/**
 * The provider on the WebAssembly kernel: the same code and speed in Node and in browsers, AES in constant time, and memory that
 * is wiped after each call.
 */
import { VinculumError } from '../../errors.ts';
import { type Kernel, loadKernel } from '../../kernel/kernel.ts';
import { EMPTY_BYTES } from '../../bytes.ts';
import type { AeadParameters, CryptoProvider } from '../crypto-provider.ts';
import { requireBytes } from '../../kernel/length.ts';
import { createKernelRatchet } from './fused-kernel-ratchet.ts';
import { SigningKeys } from './signing-keys.ts';

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
    provider = kernel === null ? null : createKernelCrypto(kernel);
  }
  return provider;
}

/**
 * Makes a provider of a kernel. It needs no other library.
 *
 * @param kernel - a loaded kernel
 */
export function createKernelCrypto(kernel: Kernel): CryptoProvider {
  return {
    name: 'kernel',
    ...hashes(kernel),
    ...ciphers(kernel),
    ...curve(kernel),
    ...ed25519(kernel),
    kyber1024: kernel.kyber1024,
    mlKem768: kernel.mlKem768,
    gf16: kernel.gf16,
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

const KEY_BYTES = 32;
const IV_BYTES = 16;
const NONCE_BYTES = 12;

function requireKey(key: Uint8Array): void {
  requireBytes(key, KEY_BYTES, 'an AES key');
}

function requireKeyAndIv(key: Uint8Array, iv: Uint8Array): void {
  requireKey(key);
  requireBytes(iv, IV_BYTES, 'an AES-CBC initialisation vector');
}

function requireAead({ key, nonce }: AeadParameters): void {
  requireKey(key);
  requireBytes(nonce, NONCE_BYTES, 'a nonce');
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
      requireKeyAndIv(key, iv);
      return symmetric.cbcEncrypt(plaintext, key, iv);
    },
    aes256CbcDecrypt(ciphertext, key, iv) {
      requireKeyAndIv(key, iv);
      return symmetric.cbcDecrypt(ciphertext, key, iv);
    },
    aes256CtrXor(data, key) {
      requireKey(key);
      return symmetric.ctrXor(data, key);
    },
    aes256GcmSivSeal(plaintext, parameters) {
      requireAead(parameters);
      return symmetric.gcmSivSeal(plaintext, parameters);
    },
    aes256GcmSivOpen(sealed, parameters) {
      requireAead(parameters);
      return symmetric.gcmSivOpen(sealed, parameters);
    },
    aes256GcmSeal(plaintext, parameters) {
      requireAead(parameters);
      return symmetric.gcmSeal(plaintext, parameters);
    },
    aes256GcmOpen(sealed, parameters) {
      requireAead(parameters);
      return symmetric.gcmOpen(sealed, parameters);
    },
  };
}

type CurveCalls = Pick<
  CryptoProvider,
  'x25519' | 'x25519Each' | 'x25519Many' | 'x25519PublicKey' | 'xeddsaSign' | 'xeddsaVerify' | 'isCanonicalPublicKey'
>;

function curve({ curve: calls, symmetric }: Kernel): CurveCalls {
  const signingKeys = new SigningKeys({
    sha256: (data) => symmetric.sha256(data),
    edwardsPublicKey: (privateKey) => calls.edwardsPublicKey(privateKey),
  });
  return {
    x25519: (privateKey, publicKey) => calls.x25519(privateKey, publicKey),
    x25519Each: (privateKeys, publicKey) => calls.x25519Each(privateKeys, publicKey),
    x25519Many: (privateKey, publicKeys) => calls.x25519Many(privateKey, publicKeys),
    x25519PublicKey: (privateKey) => calls.x25519PublicKey(privateKey),
    // Half of a signature's time goes into the signer's own public point: it is remembered.
    xeddsaSign: (privateKey, message, random) =>
      calls.xeddsaSign({ privateKey, edwardsPublicKey: signingKeys.edwardsPublicKey(privateKey) }, message, random),
    xeddsaVerify: (publicKey, message, signature) => calls.xeddsaVerify(publicKey, message, signature),
    isCanonicalPublicKey: (publicKey) => calls.isCanonicalPublicKey(publicKey),
  };
}

type Ed25519Calls = Pick<CryptoProvider, 'ed25519PublicKey' | 'ed25519Sign' | 'ed25519Verify'>;

function ed25519({ curve: calls }: Kernel): Ed25519Calls {
  return {
    ed25519PublicKey: (seed) => calls.ed25519PublicKey(seed),
    ed25519Sign: (seed, message) => calls.ed25519Sign(seed, message),
    ed25519Verify: (publicKey, message, signature) => calls.ed25519Verify(publicKey, { message, signature }),
  };
}
