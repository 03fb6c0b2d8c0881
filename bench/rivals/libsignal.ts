/** Signal's own library, a native add-on: the rival for sessions, and for the primitives that it exposes. */
import * as libsignal from '@signalapp/libsignal-client';
import SealedSenderMultiRecipientMessage from '@signalapp/libsignal-client/dist/SealedSenderMultiRecipientMessage.js';
import type { FullSignalModule } from '../../src/testing/index.ts';
import type { Primitives } from './primitives.ts';

export const libsignalModule: FullSignalModule = { ...libsignal, SealedSenderMultiRecipientMessage };

/** The type byte that libsignal puts in front of a Curve25519 key. */
const KEY_TYPE = 5;
const MESSAGE_KEYS_LABEL = new TextEncoder().encode('WhisperMessageKeys');

function publicKey(raw: Uint8Array): libsignal.PublicKey {
  return libsignal.PublicKey.deserialize(new Uint8Array([KEY_TYPE, ...raw]));
}

export const libsignalPrimitives: Primitives = {
  hkdf80: (inputKey, salt) => libsignal.hkdf(80, inputKey, MESSAGE_KEYS_LABEL, salt),
  agreement(privateBytes, publicBytes) {
    const [ours, theirs] = [libsignal.PrivateKey.deserialize(privateBytes), publicKey(publicBytes)];
    return () => ours.agree(theirs);
  },
  keyPair: () => libsignal.PrivateKey.generate().getPublicKey().getPublicKeyBytes(),
  signer(privateBytes) {
    const key = libsignal.PrivateKey.deserialize(privateBytes);
    return (message) => key.sign(message);
  },
  verifier(publicBytes) {
    const key = publicKey(publicBytes);
    return (message, signature) => key.verify(message, signature);
  },
  kyberKeyPair: () => libsignal.KEMKeyPair.generate().getPublicKey().serialize().subarray(1),
};
