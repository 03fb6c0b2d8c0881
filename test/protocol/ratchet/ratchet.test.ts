import { hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { concatBytes } from '../../../src/bytes.ts';
import type { CryptoProvider } from '../../../src/crypto/crypto-provider.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { kernelCrypto } from '../../../src/crypto/kernel/kernel-provider.ts';
import { portableCrypto } from '../../../src/crypto/portable/portable-provider.ts';
import { openSignalMessage, sealSignalMessage } from '../../../src/protocol/messages/message-cipher.ts';
import { decodeSignalMessage } from '../../../src/protocol/messages/signal-message.ts';
import { takeSeeds } from '../../../src/protocol/ratchet/chain-key.ts';
import { deriveRootKey } from '../../../src/protocol/ratchet/root-key.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';

const vector = transcript.initiatorVector;
const kernel = kernelCrypto();
const providers: readonly (readonly [string, CryptoProvider])[] = [
  ['the default provider', defaultEngine().crypto],
  ['the portable provider', portableCrypto],
  ...(kernel === null ? [] : [['the kernel', kernel] as const]),
];

describe.each(providers)('under %s', (_, crypto) => {
  it('a Diffie-Hellman output moves the root key on and starts a chain', () => {
    const agreement = crypto.x25519(
      fromBase64(vector.aliceRatchetPrivate),
      crypto.x25519PublicKey(fromBase64(vector.bobSignedPreKeyPrivate)),
    );
    const { rootKey, chainKey } = deriveRootKey(crypto, fromBase64(vector.rootKey0), agreement);
    expect(toBase64(rootKey)).toBe(vector.rootKey1);
    expect(toBase64(chainKey.key)).toBe(vector.senderChainKey0);
    expect(chainKey.index).toBe(0);
  });

  it('a chain gives the seed of its next message, and the next chain key', () => {
    const { seeds } = takeSeeds(crypto, { key: fromBase64(vector.senderChainKey0), index: 0 }, 1);
    expect(toBase64(seeds)).toBe(vector.messageKeySeed0);
    const golden = { key: hexToBytes('8ab72d6f4cc5ac0d387eaf463378ddb28edd07385b1cb01250c715982e7ad48f'), index: 6 };
    const { chain } = takeSeeds(crypto, golden, 1);
    expect(chain.key).toEqual(hexToBytes('28e8f8fee54b801eef7c5cfb2f17f32c7b334485bbb70fac6ec10342a246d15d'));
    expect(chain.index).toBe(7);
  });

  it('several seeds at once are those taken one by one', () => {
    const start = { key: fromBase64(vector.senderChainKey0), index: 3 };
    const together = takeSeeds(crypto, start, 5);
    let chain = start;
    const seeds: Uint8Array[] = [];
    for (let i = 0; i < 5; i++) {
      const step = takeSeeds(crypto, chain, 1);
      seeds.push(step.seeds);
      chain = { key: step.chain.key, index: step.chain.index };
    }
    expect(together.seeds).toEqual(concatBytes(...seeds));
    expect(together.chain).toEqual(chain);
  });

  it('a chain does not go past its 32-bit counter', () => {
    const end = { key: fromBase64(vector.senderChainKey0), index: 0xffff_ffff };
    expect(() => takeSeeds(crypto, end, 1)).toThrow(expect.objectContaining({ code: 'INTERNAL' }));
  });

  const recorded = decodeSignalMessage(fromBase64(vector.signalMessage));
  const binding = {
    senderIdentity: concatBytes(Uint8Array.of(5), crypto.x25519PublicKey(fromBase64(vector.aliceIdentityPrivate))),
    receiverIdentity: concatBytes(Uint8Array.of(5), crypto.x25519PublicKey(fromBase64(vector.bobIdentityPrivate))),
    pqKey: fromBase64(vector.spqrMessageKey),
  };

  it('a message is sealed as recorded, byte for byte', () => {
    const { message, nextChainKey } = sealSignalMessage(crypto, recorded, {
      ...binding,
      chainKey: fromBase64(vector.senderChainKey0),
      plaintext: fromBase64(vector.plaintext),
    });
    expect(toBase64(message.serialized)).toBe(vector.signalMessage);
    expect(toBase64(message.ciphertext)).toBe(vector.body);
    const { chain } = takeSeeds(crypto, { key: fromBase64(vector.senderChainKey0), index: 0 }, 1);
    expect(nextChainKey).toEqual(chain.key);
  });

  const seed = fromBase64(vector.messageKeySeed0);

  it('the recorded message is opened', () => {
    const opened = openSignalMessage(crypto, recorded, { ...binding, seed });
    expect(toBase64(opened as Uint8Array)).toBe(vector.plaintext);
  });

  it.each([
    ['another seed', { seed: seed.map((byte) => byte ^ 1) }],
    ['no SPQR key', { seed, pqKey: null }],
    ['another SPQR key', { seed, pqKey: seed }],
    ['another sender', { seed, senderIdentity: binding.receiverIdentity }],
    ['another receiver', { seed, receiverIdentity: binding.senderIdentity }],
  ])('the recorded message is not opened with %s', (_name, change) => {
    expect(openSignalMessage(crypto, recorded, { ...binding, ...change })).toBe('mac-mismatch');
  });

  it('no bit of a message can be changed', () => {
    for (let at = 0; at < recorded.serialized.length; at++) {
      const serialized = recorded.serialized.slice();
      serialized[at] = (serialized[at] ?? 0) ^ 0x10;
      const start = recorded.ciphertext.byteOffset - recorded.serialized.byteOffset;
      const ciphertext = serialized.subarray(start, start + recorded.ciphertext.length);
      expect(openSignalMessage(crypto, { ...recorded, serialized, ciphertext }, { ...binding, seed })).toBe(
        'mac-mismatch',
      );
    }
  });
});
