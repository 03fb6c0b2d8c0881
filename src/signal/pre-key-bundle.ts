/** What a server hands out so that a session can be started with a device that is offline. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { type PreKeyBundle as PreKeyBundleValue, createPreKeyBundle } from '../protocol/keys/pre-key-bundle.ts';
import { bytesArgument, instanceArgument, u32Argument, u32OrNullArgument } from './arguments.ts';
import { PublicKey } from './ec-keys.ts';
import { mapErrors } from './error-mapping.ts';
import { KEMPublicKey } from './kem-keys.ts';

/** The public keys of one device. */
export class PreKeyBundle {
  readonly #value: PreKeyBundleValue;

  private constructor(value: PreKeyBundleValue) {
    this.#value = value;
  }

  get _nativeHandle(): PreKeyBundleValue {
    return this.#value;
  }

  static _fromNativeHandle(value: PreKeyBundleValue): PreKeyBundle {
    return new PreKeyBundle(value);
  }

  /**
   * Ids are u32. Signatures are checked by `processPreKeyBundle`, not here.
   *
   * @param device_id - 1…127
   * @param prekey_id - null if the device has no one-time pre-key left
   * @param prekey - null if its id is
   * @throws LibSignalErrorBase Generic for a bad device id, or if only one of `prekey_id` and `prekey` is null
   */
  static new(
    registration_id: number,
    device_id: number,
    prekey_id: number | null,
    prekey: PublicKey | null,
    signed_prekey_id: number,
    signed_prekey: PublicKey,
    signed_prekey_signature: Bytes,
    identity_key: PublicKey,
    kyber_prekey_id: number,
    kyber_prekey: KEMPublicKey,
    kyber_prekey_signature: Bytes,
  ): PreKeyBundle {
    const fields: PreKeyBundleValue = {
      registrationId: u32Argument(registration_id),
      deviceId: u32Argument(device_id),
      preKeyId: u32OrNullArgument(prekey_id),
      preKey: prekey === null ? null : instanceArgument(prekey, PublicKey)._nativeHandle,
      signedPreKeyId: u32Argument(signed_prekey_id),
      signedPreKey: instanceArgument(signed_prekey, PublicKey)._nativeHandle,
      signedPreKeySignature: copyBytes(bytesArgument(signed_prekey_signature)),
      identityKey: instanceArgument(identity_key, PublicKey)._nativeHandle,
      kyberPreKeyId: u32Argument(kyber_prekey_id),
      kyberPreKey: instanceArgument(kyber_prekey, KEMPublicKey)._nativeHandle,
      kyberPreKeySignature: copyBytes(bytesArgument(kyber_prekey_signature)),
    };
    return new PreKeyBundle(mapErrors('PreKeyBundle_New', () => createPreKeyBundle(fields)));
  }

  deviceId(): number {
    return this.#value.deviceId;
  }

  identityKey(): PublicKey {
    return PublicKey._fromNativeHandle(this.#value.identityKey);
  }

  preKeyId(): number | null {
    return this.#value.preKeyId;
  }

  preKeyPublic(): PublicKey | null {
    const { preKey } = this.#value;
    return preKey === null ? null : PublicKey._fromNativeHandle(preKey);
  }

  registrationId(): number {
    return this.#value.registrationId;
  }

  signedPreKeyId(): number {
    return this.#value.signedPreKeyId;
  }

  signedPreKeyPublic(): PublicKey {
    return PublicKey._fromNativeHandle(this.#value.signedPreKey);
  }

  signedPreKeySignature(): Bytes {
    return copyBytes(this.#value.signedPreKeySignature);
  }

  kyberPreKeyId(): number {
    return this.#value.kyberPreKeyId;
  }

  kyberPreKeyPublic(): KEMPublicKey {
    return KEMPublicKey._fromNativeHandle(this.#value.kyberPreKey);
  }

  kyberPreKeySignature(): Bytes {
    return copyBytes(this.#value.kyberPreKeySignature);
  }
}
