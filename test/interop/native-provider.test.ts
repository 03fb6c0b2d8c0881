import * as libsignal from '@signalapp/libsignal-client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { createNativeCrypto } from '../../src/crypto/native/native-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { describeAgreement } from '../../src/testing/crypto-provider/curve-cases.ts';
import * as vinculum from '../../src/signal.ts';

const native = createNativeCrypto(libsignal, portableCrypto);
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the native provider', () => {
  describeAgreement({ describe, it }, native);

  it('is named after both engines, and leaves the rest to the other', () => {
    expect(native.name).toBe('native+portable');
    expect(native.fused).toBe(portableCrypto.fused);
    expect(native.gf16).toBe(portableCrypto.gf16);
    expect(native.kyber1024).toBe(portableCrypto.kyber1024);
  });

  it('agrees as the other provider does, on the curve and on its twist', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (privateKey, publicKey) => {
        expect(native.x25519(privateKey, publicKey)).toEqual(portableCrypto.x25519(privateKey, publicKey));
        expect(native.x25519PublicKey(privateKey)).toEqual(portableCrypto.x25519PublicKey(privateKey));
      }),
      { numRuns: 40 },
    );
  });

  it('signs what the other verifies, and verifies what the other signs', () => {
    const random = new Uint8Array(64).fill(7);
    const privateKey = new Uint8Array(32).fill(0x48);
    const publicKey = portableCrypto.x25519PublicKey(privateKey);
    const message = Uint8Array.of(1, 2, 3);
    expect(portableCrypto.xeddsaVerify(publicKey, message, native.xeddsaSign(privateKey, message, random))).toBe(true);
    const signature = portableCrypto.xeddsaSign(privateKey, message, random);
    expect(native.xeddsaVerify(publicKey, message, signature)).toBe(true);
    expect(native.xeddsaVerify(publicKey, Uint8Array.of(1, 2), signature)).toBe(false);
  });

  it('refuses malformed keys and signatures without an error', () => {
    const publicKey = native.x25519PublicKey(new Uint8Array(32).fill(1));
    for (const length of [0, 63, 65]) {
      expect(native.xeddsaVerify(publicKey, new Uint8Array(1), new Uint8Array(length))).toBe(false);
    }
    expect(native.xeddsaVerify(publicKey.subarray(1), new Uint8Array(1), new Uint8Array(64))).toBe(false);
  });

  it('carries a conversation with an engine that knows nothing of it', async () => {
    const engine = { ...defaultEngine(), crypto: native };
    const group = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
    const alice = vinculum.ProtocolAddress.new('9d0652a3-dcc3-4d11-975f-74d61598733f', 1);
    const [sending, receiving] = [new Keys(), new Keys()];
    const distribution = await vinculum.SenderKeyDistributionMessage.create(alice, group, sending);
    await vinculum.processSenderKeyDistributionMessage(alice, distribution, receiving);
    const text = Uint8Array.of(4, 5, 6);
    const message = await vinculum.groupEncrypt(alice, group, sending, text, engine);
    expect(await vinculum.groupDecrypt(alice, receiving, message.serialize(), engine)).toEqual(text);
  });
});

class Keys extends vinculum.SenderKeyStore {
  #record: vinculum.SenderKeyRecord | null = null;

  override saveSenderKey(_sender: unknown, _id: unknown, record: vinculum.SenderKeyRecord): Promise<void> {
    this.#record = record;
    return Promise.resolve();
  }

  override getSenderKey(): Promise<vinculum.SenderKeyRecord | null> {
    return Promise.resolve(this.#record);
  }
}
