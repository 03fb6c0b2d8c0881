/**
 * A provider whose curve operations are those of a native libsignal-client that the application has installed: for servers
 * that have it anyway and live on key agreements. Everything else is the given provider's. It is chosen by value, never by
 * default, and this package does not depend on libsignal-client, whose licence (AGPL-3.0) is the application's business.
 *
 * Two things differ from other providers: signatures draw their own randomness from the add-on and ignore the
 * {@link CryptoProvider.xeddsaSign} argument, so they are valid but not reproducible; and secrets pass through memory of the
 * add-on, which this library cannot wipe.
 */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../crypto-provider.ts';
import { invalidKeyAgreement, rejectZero, requireX25519Keys, X25519_KEY_BYTES } from '../portable/x25519.ts';

/** What is used of a public key of the add-on. */
export interface NativePublicKey {
  /** 32 bytes, without type byte. */
  getPublicKeyBytes(): Uint8Array;
  verify(message: Bytes, signature: Bytes): boolean;
}

/** What is used of a private key of the add-on. */
export interface NativePrivateKey<PublicKey> {
  agree(theirs: PublicKey): Uint8Array;
  getPublicKey(): PublicKey;
  sign(message: Bytes): Uint8Array;
}

/** What is used of `@signalapp/libsignal-client`. */
export interface NativeCurve<PublicKey extends NativePublicKey = NativePublicKey> {
  readonly PublicKey: { deserialize(bytes: Bytes): PublicKey };
  readonly PrivateKey: { deserialize(bytes: Bytes): NativePrivateKey<PublicKey> };
}

/** The type byte of a Curve25519 key. */
const EC_KEY_TYPE = 0x05;

/**
 * Makes a provider.
 *
 * @param native - the module `@signalapp/libsignal-client`
 * @param base - does everything but X25519 and XEdDSA
 */
export function createNativeCrypto<PublicKey extends NativePublicKey>(
  native: NativeCurve<PublicKey>,
  base: CryptoProvider,
): CryptoProvider {
  const publicKeyOf = (raw: Uint8Array): PublicKey => {
    const typed = new Uint8Array(1 + X25519_KEY_BYTES);
    typed[0] = EC_KEY_TYPE;
    typed.set(raw, 1);
    return native.PublicKey.deserialize(typed);
  };
  const privateKeyOf = (raw: Uint8Array): NativePrivateKey<PublicKey> => {
    requireX25519Keys(raw);
    return native.PrivateKey.deserialize(copyBytes(raw));
  };
  const x25519 = (privateKey: Uint8Array, publicKey: Uint8Array): Bytes => {
    requireX25519Keys(privateKey, publicKey);
    const [ours, theirs] = [privateKeyOf(privateKey), publicKeyOf(publicKey)];
    return agreeNatively(() => ours.agree(theirs));
  };
  return {
    ...base,
    name: `native+${base.name}`,
    x25519,
    x25519Each: (privateKeys, publicKey) => privateKeys.map((privateKey) => x25519(privateKey, publicKey)),
    x25519PublicKey: (privateKey) => copyBytes(privateKeyOf(privateKey).getPublicKey().getPublicKeyBytes()),
    xeddsaSign: (privateKey, message) => copyBytes(privateKeyOf(privateKey).sign(copyBytes(message))),
    xeddsaVerify(publicKey, message, signature) {
      if (publicKey.length !== X25519_KEY_BYTES) return false;
      return publicKeyOf(publicKey).verify(copyBytes(message), copyBytes(signature));
    },
  };
}

/** The add-on refuses points of low order with an error of its own. */
function agreeNatively(agree: () => Uint8Array): Bytes {
  let shared: Bytes;
  try {
    shared = copyBytes(agree());
  } catch {
    throw invalidKeyAgreement();
  }
  return rejectZero(shared);
}
