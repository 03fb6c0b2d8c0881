/** The fused calls of a provider against the same steps put together from its primitives. */
import type { Bytes } from '../../bytes.ts';
import { composedRatchet } from '../../crypto/composed-ratchet.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { OpenInput, SealInput } from '../../crypto/fused-ratchet.ts';
import { consecutive, expectBytes, expectSame, flipped, type TestFramework } from './assertion.ts';

const KEY = consecutive(0x00, 32);
const OTHER_KEY = consecutive(0x20, 32);
/** Lengths around the block boundaries of the cipher and of the hash. */
const PLAINTEXTS = [0, 1, 15, 16, 17, 47, 48, 160, 1000];

function sealInput(length: number, pqKey: Uint8Array | null): SealInput {
  return {
    chainKey: KEY,
    pqKey,
    plaintext: consecutive(0x80, length),
    senderIdentity: consecutive(0x05, 33),
    receiverIdentity: consecutive(0x35, 33),
    head: consecutive(0x44, 40),
    tail: consecutive(0x2a, length % 50),
  };
}

function openInput({ pqKey, senderIdentity, receiverIdentity, head, tail }: SealInput, message: Bytes): OpenInput {
  const bodyLength = message.length - head.length - tail.length - 8;
  return { seed: KEY, pqKey, senderIdentity, receiverIdentity, message, bodyStart: head.length, bodyLength };
}

export function describeRatchet({ describe, it }: TestFramework, crypto: CryptoProvider): void {
  const { fused } = crypto;
  const composed = composedRatchet(crypto);

  describe('fused ratchet steps', () => {
    it('derive the keys that the primitives give', () => {
      for (const counter of [0, 1, 7, 0x1_0000, 0xffff_ffff]) {
        const [ours, theirs] = [fused, composed].map((ratchet) => ratchet.spqrChainNext(KEY, counter));
        expectBytes(ours?.next ?? null, theirs?.next ?? KEY);
        expectBytes(ours?.key ?? null, theirs?.key ?? KEY);
      }
      const root = composed.rootKdf(KEY, OTHER_KEY);
      expectBytes(fused.rootKdf(KEY, OTHER_KEY).rootKey, root.rootKey);
      expectBytes(fused.rootKdf(KEY, OTHER_KEY).chainKey, root.chainKey);
      for (const count of [0, 1, 2, 5]) {
        const chain = composed.chainSeeds(KEY, count);
        expectBytes(fused.chainSeeds(KEY, count).seeds, chain.seeds);
        expectBytes(fused.chainSeeds(KEY, count).nextChainKey, chain.nextChainKey);
      }
    });
    it('seal a message as the primitives do', () => {
      for (const length of PLAINTEXTS) {
        for (const pqKey of [null, OTHER_KEY]) {
          const input = sealInput(length, pqKey);
          const expected = composed.sealMessage(input);
          expectBytes(fused.sealMessage(input).message, expected.message);
          expectBytes(fused.sealMessage(input).nextChainKey, expected.nextChainKey);
        }
      }
    });
    it('open it, and nothing that was changed', () => {
      const { seeds } = composed.chainSeeds(KEY, 1);
      for (const length of PLAINTEXTS) {
        const input = sealInput(length, OTHER_KEY);
        const { message } = composed.sealMessage(input);
        const opening = { ...openInput(input, message), seed: seeds };
        const opened = fused.openMessage(opening);
        expectBytes(typeof opened === 'string' ? null : opened, input.plaintext);
        for (const at of [0, 40, message.length - 9, message.length - 1]) {
          expectSame(fused.openMessage({ ...opening, message: flipped(message, at, 1) }), 'mac-mismatch');
        }
      }
    });
  });
}
