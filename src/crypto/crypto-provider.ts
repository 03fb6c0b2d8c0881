/**
 * The seam between the protocol and the arithmetic. A provider is a value; every one gives the same results, bit for bit
 * (`vinculum/testing` publishes the suite that says so). All calls are synchronous: nothing waits inside a ratchet step.
 *
 * Rules for implementers: inputs are read and never changed; what is remembered about a key is found again by its bytes, not
 * by its memory alone; outputs are fresh {@link Bytes}. Where a length is given as fixed, another one is `INVALID_ARGUMENT`;
 * only the functions that return a boolean answer false instead.
 */
import type { Bytes } from '../bytes.ts';
import type { FusedRatchet } from './fused-ratchet.ts';

/** What an HKDF expansion is for: constant per derivation, so it is built once. */
export interface HkdfLabel {
  /** The context string of RFC 5869, public. */
  readonly info: Uint8Array;
  /** Output length in bytes, at most 8160. */
  readonly length: number;
}

/** Parameters of an AEAD call. */
export interface AeadParameters {
  /** 32 bytes, secret. */
  readonly key: Uint8Array;
  /** 12 bytes, public; never twice under one key, except for GCM-SIV where a repetition only reveals equality. */
  readonly nonce: Uint8Array;
  /** Any length, public, authenticated but not encrypted. */
  readonly associatedData: Uint8Array;
}

/** CRYSTALS-Kyber-1024, round 3, as libsignal realises it. Raw encodings, without type bytes. */
export interface Kyber1024 {
  /** @param seed - 64 bytes (d ‖ z), secret. Returns a 1568-byte public and a 3168-byte secret key. */
  generateKeyPair(seed: Uint8Array): { readonly publicKey: Bytes; readonly secretKey: Bytes };
  /** @param random - 32 bytes, secret. Returns a 1568-byte ciphertext and a 32-byte shared secret. Accepts unreduced keys. */
  encapsulate(publicKey: Uint8Array, random: Uint8Array): { readonly ciphertext: Bytes; readonly sharedSecret: Bytes };
  /** Returns the 32-byte shared secret; a wrong ciphertext gives a pseudo-random one (implicit rejection), never an error. */
  decapsulate(secretKey: Uint8Array, ciphertext: Uint8Array): Bytes;
}

/** ML-KEM-768 (FIPS 203) with its encapsulation split in two, as SPQR needs it. */
export interface MlKem768 {
  /** @param seed - 64 bytes (d ‖ z), secret. */
  generateKeyPair(seed: Uint8Array): {
    /** 64 bytes: ρ ‖ SHA3-256(encapsulation key), public. */
    readonly header: Bytes;
    /** 1152 bytes: the encapsulation key without ρ, public. */
    readonly vector: Bytes;
    /** 2400 bytes, FIPS 203 layout, secret. */
    readonly decapsulationKey: Bytes;
  };
  /** First half, which needs the header only. @param random - 32 bytes, secret */
  encapsulate1(
    header: Uint8Array,
    random: Uint8Array,
  ): {
    /** 960 bytes, public. */
    readonly ciphertext1: Bytes;
    /** 2080 bytes, secret: what the second half needs, coefficients as centred little-endian int16. */
    readonly state: Bytes;
    /** 32 bytes, secret. */
    readonly sharedSecret: Bytes;
  };
  /** Second half. Accepts states of old big-endian builds. Returns 128 bytes, public. */
  encapsulate2(vector: Uint8Array, state: Uint8Array): Bytes;
  /** True iff the vector has the hash that the header announces and all its coefficients are reduced. */
  isValidVector(header: Uint8Array, vector: Uint8Array): boolean;
  /** @param ciphertext - 1088 bytes. Returns 32 bytes; never throws (implicit rejection). */
  decapsulate(decapsulationKey: Uint8Array, ciphertext: Uint8Array): Bytes;
}

/**
 * Polynomials over GF(2^16) modulo x^16 + x^12 + x^3 + x + 1, sixteen side by side, for the erasure code of SPQR. A row is 32
 * bytes: one big-endian element for each polynomial. All of it is public.
 */
export interface Gf16 {
  /** The row at `x`, 0 to 65,535. @param coefficients - any number of rows, constant terms first */
  evaluate(coefficients: Uint8Array, x: number): Bytes;
  /** The row at `x` of the polynomials that have the values `rows` at the distinct `points`, one row for each. */
  interpolate(points: readonly number[], rows: Uint8Array, x: number): Bytes;
  /** The coefficients of the same polynomials, as many rows, constant terms first. */
  coefficients(points: readonly number[], rows: Uint8Array): Bytes;
}

export interface CryptoProvider {
  /** Short name for reports: `node`, `portable`, `kernel`. */
  readonly name: string;

  /** SHA-256, 32 bytes. */
  sha256(data: Uint8Array): Bytes;
  /** SHA-512 over the concatenation of the parts, 64 bytes. */
  sha512(...parts: readonly Uint8Array[]): Bytes;
  /** HMAC-SHA-256 over the concatenation of the parts, 32 bytes. @param key - any length, secret */
  hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Bytes;
  /**
   * HKDF-SHA-256 (RFC 5869).
   *
   * @param inputKey - any length, secret
   * @param salt - any length; null is the same as 32 zero bytes and as the empty salt
   * @throws VinculumError `INVALID_ARGUMENT` if the label's length is above 8160
   */
  hkdfSha256(inputKey: Uint8Array, salt: Uint8Array | null, label: HkdfLabel): Bytes;

  /** AES-256-CBC with PKCS#7 padding. @param key - 32 bytes, secret. @param iv - 16 bytes */
  aes256CbcEncrypt(plaintext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes;
  /** The inverse; null if the length is no positive multiple of 16 or the padding is wrong. Only call it on authenticated data. */
  aes256CbcDecrypt(ciphertext: Uint8Array, key: Uint8Array, iv: Uint8Array): Bytes | null;
  /** AES-256-CTR from counter zero; encrypts and decrypts. @param key - 32 bytes, secret, used for one message only */
  aes256CtrXor(data: Uint8Array, key: Uint8Array): Bytes;
  /** AES-256-GCM-SIV (RFC 8452): ciphertext ‖ 16-byte tag. */
  aes256GcmSivSeal(plaintext: Uint8Array, parameters: AeadParameters): Bytes;
  /** The inverse; null if it does not authenticate. */
  aes256GcmSivOpen(sealed: Uint8Array, parameters: AeadParameters): Bytes | null;
  /** AES-256-GCM: ciphertext ‖ 16-byte tag. */
  aes256GcmSeal(plaintext: Uint8Array, parameters: AeadParameters): Bytes;
  /** The inverse; null if it does not authenticate. */
  aes256GcmOpen(sealed: Uint8Array, parameters: AeadParameters): Bytes | null;

  /**
   * X25519 (RFC 7748) of any 32-byte u-coordinate, high bit ignored.
   *
   * @param privateKey - 32 bytes, secret, clamped here if it is not
   * @param publicKey - 32 bytes, without type byte
   * @returns 32 bytes, secret
   * @throws VinculumError `INVALID_KEY_AGREEMENT` if the result is all zero
   */
  x25519(privateKey: Uint8Array, publicKey: Uint8Array): Bytes;
  /**
   * The same for several private keys and one public key, where that is faster than one after the other: `ecAgreeEach`
   * works with all providers.
   *
   * @param privateKeys - of 32 bytes each, secret, clamped here if they are not
   * @returns 32 bytes for each, secret
   * @throws VinculumError `INVALID_KEY_AGREEMENT` if any result is all zero
   */
  x25519Each?(privateKeys: readonly Uint8Array[], publicKey: Uint8Array): Bytes[];
  /**
   * The same for one private key and many public keys, where that is faster than one after the other: `ecAgreeMany` works
   * with all providers.
   *
   * @param privateKey - 32 bytes, secret, clamped here if it is not
   * @returns 32 bytes for each, secret
   * @throws VinculumError `INVALID_KEY_AGREEMENT` if any result is all zero
   */
  x25519Many?(privateKey: Uint8Array, publicKeys: readonly Uint8Array[]): Bytes[];
  /** The public key of a private key, 32 bytes, without type byte. */
  x25519PublicKey(privateKey: Uint8Array): Bytes;
  /**
   * XEdDSA with libsignal's sign-bit convention.
   *
   * @param privateKey - 32 bytes, clamped, secret
   * @param random - 64 fresh random bytes, secret
   * @returns 64 bytes
   */
  xeddsaSign(privateKey: Uint8Array, message: Uint8Array, random: Uint8Array): Bytes;
  /** Verifies such a signature under a 32-byte Montgomery key; false for anything malformed. Accepts what libsignal accepts. */
  xeddsaVerify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** True iff the 32 bytes are the canonical encoding of a torsion-free point of the curve (not of its twist). */
  isCanonicalPublicKey(publicKey: Uint8Array): boolean;

  /** The Ed25519 public key (RFC 8032) of a seed, 32 bytes. @param seed - 32 bytes, secret */
  ed25519PublicKey(seed: Uint8Array): Bytes;
  /** Signs with Ed25519 (RFC 8032), deterministically. @param seed - 32 bytes, secret. Returns 64 bytes. */
  ed25519Sign(seed: Uint8Array, message: Uint8Array): Bytes;
  /**
   * Verifies Ed25519 strictly: canonical encodings of the key and of R, s below L, no key of low order; the equation is RFC 8032's,
   * with the cofactor. False for anything malformed. Whether a key has prime order is for `strict-signatures.ts` to say.
   *
   * @param publicKey - 32 bytes
   */
  ed25519Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;

  readonly kyber1024: Kyber1024;
  readonly mlKem768: MlKem768;

  readonly gf16: Gf16;

  /** Whole ratchet steps in one call. Where there is nothing faster, `composedRatchet` puts them together from what is above. */
  readonly fused: FusedRatchet;
}
