/** Pre-key bundles: what a server hands out so that a session can be started with a device that is offline. */
import type { Bytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, ecVerify } from './ec-key.ts';
import type { KemPublicKey } from './kem-key.ts';
import { isDeviceId } from './protocol-address.ts';

export interface PreKeyBundle {
  /** u32; copied into the session. */
  readonly registrationId: number;
  /** 1…127; otherwise ignored. */
  readonly deviceId: number;
  /** u32; null if the server has no one-time pre-key left. */
  readonly preKeyId: number | null;
  /** Unsigned; null exactly if its id is. */
  readonly preKey: EcPublicKey | null;
  /** u32. */
  readonly signedPreKeyId: number;
  readonly signedPreKey: EcPublicKey;
  /** Untrusted, any length. */
  readonly signedPreKeySignature: Bytes;
  readonly identityKey: EcPublicKey;
  /** u32. */
  readonly kyberPreKeyId: number;
  readonly kyberPreKey: KemPublicKey;
  /** Untrusted, any length. */
  readonly kyberPreKeySignature: Bytes;
}

/**
 * Makes a bundle. Signatures are not checked here: {@link verifyPreKeyBundle} does.
 *
 * @throws VinculumError `INVALID_ARGUMENT` if only one half of the one-time pre-key is given, or for a device id out of range
 */
export function createPreKeyBundle(fields: PreKeyBundle): PreKeyBundle {
  if ((fields.preKeyId === null) !== (fields.preKey === null)) {
    throw new VinculumError(
      'INVALID_ARGUMENT',
      'invalid argument: Must supply both or neither of prekey and prekey_id',
    );
  }
  if (!isDeviceId(fields.deviceId)) {
    throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: device ID is out of range');
  }
  return { ...fields };
}

/**
 * Checks the signatures of the identity key over both signed pre-keys, in their serialised forms with type byte. Nothing of a
 * bundle may be used before this.
 *
 * @throws VinculumError `INVALID_SIGNATURE`
 */
export function verifyPreKeyBundle(crypto: CryptoProvider, bundle: PreKeyBundle): void {
  const { identityKey } = bundle;
  const signedPreKey = { message: bundle.signedPreKey, signature: bundle.signedPreKeySignature };
  const kyberPreKey = { message: bundle.kyberPreKey, signature: bundle.kyberPreKeySignature };
  if (!ecVerify(crypto, identityKey, signedPreKey) || !ecVerify(crypto, identityKey, kyberPreKey)) {
    throw new VinculumError('INVALID_SIGNATURE', 'invalid signature detected');
  }
}
