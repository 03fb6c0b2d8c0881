/** The shape in which a rival shows its primitives. A rival leaves out what it does not have. */

type Bytes = Uint8Array<ArrayBuffer>;

/** Operations prepared for speed: keys are parsed before the clock starts, and each call returns something to check. */
export interface Primitives {
  readonly hmac?: (key: Bytes, data: Bytes) => Uint8Array;
  readonly hkdf80?: (inputKey: Bytes, salt: Bytes) => Uint8Array;
  readonly aesCbcEncrypt?: (plaintext: Bytes, key: Bytes, iv: Bytes) => Uint8Array;
  /** Parses a private and a public key of 32 bytes each; the returned function agrees. */
  readonly agreement?: (privateKey: Bytes, publicKey: Bytes) => () => Uint8Array;
  /** Returns the public key, 32 bytes. */
  readonly keyPair?: () => Uint8Array;
  /** Parses a private key; the returned function makes XEdDSA signatures. */
  readonly signer?: (privateKey: Bytes) => (message: Bytes) => Uint8Array;
  /** Parses a public key; the returned function verifies. */
  readonly verifier?: (publicKey: Bytes) => (message: Bytes, signature: Bytes) => boolean;
  /** Returns the public key of a new Kyber-1024 key pair. */
  readonly kyberKeyPair?: () => Uint8Array;
}
