import { describe, expect, it } from 'vitest';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import transcript from '../vectors/session-transcript.json' with { type: 'json' };

/** Raw bytes of a recorded key or ciphertext, without its type byte. */
function raw(recorded: string): Uint8Array {
  return decode(recorded).subarray(1);
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

const { initiatorVector: recorded, kyberImplicitRejection: rejected } = transcript;

describe('Kyber-1024 as libsignal accepted it', () => {
  it('encapsulates to the recorded key with the recorded randomness', () => {
    const { ciphertext, sharedSecret } = portableCrypto.kyber1024.encapsulate(
      raw(recorded.kyberPublicKey),
      decode(recorded.kyberEncapsulationRandomness),
    );
    expect(ciphertext).toEqual(raw(recorded.kyberCiphertext));
    expect(sharedSecret).toEqual(decode(recorded.kyberSharedSecret));
  });

  it('decapsulates the recorded ciphertext', () => {
    expect(portableCrypto.kyber1024.decapsulate(raw(recorded.kyberSecretKey), raw(recorded.kyberCiphertext))).toEqual(
      decode(recorded.kyberSharedSecret),
    );
  });

  it('rejects the recorded damaged ciphertext with the recorded secret', () => {
    expect(portableCrypto.kyber1024.decapsulate(raw(recorded.kyberSecretKey), raw(rejected.ciphertext))).toEqual(
      decode(rejected.sharedSecret),
    );
  });
});
