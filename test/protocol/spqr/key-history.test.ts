import { describe, expect, it } from 'vitest';
import { type Bytes, EMPTY_BYTES } from '../../../src/bytes.ts';
import { composedRatchet } from '../../../src/crypto/composed-ratchet.ts';
import type { CryptoProvider } from '../../../src/crypto/crypto-provider.ts';
import { type Chain, startChain, takeReceiveKey } from '../../../src/protocol/spqr/chain.ts';
import {
  HISTORY_ENTRY_BYTES,
  HistoryExtension,
  isCleaningDue,
  takeFromHistory,
} from '../../../src/protocol/spqr/key-history.ts';
import { crypto, expectSpqrError } from './support.ts';

const keyOf = (index: number): Bytes => new Uint8Array(32).fill(index);

function historyOf(...indices: number[]): Bytes {
  const extension = new HistoryExtension(EMPTY_BYTES, indices.length);
  for (const index of indices) extension.append(index, keyOf(index));
  return extension.finish();
}

function indicesOf(history: Uint8Array): number[] {
  const view = new DataView(history.buffer, history.byteOffset, history.length);
  return Array.from({ length: history.length / HISTORY_ENTRY_BYTES }, (_, i) =>
    view.getUint32(i * HISTORY_ENTRY_BYTES),
  );
}

describe('the history of skipped keys', () => {
  it('is big-endian indices with their keys', () => {
    const history = historyOf(0x01020304, 0xfffefdfc);
    expect([...history.subarray(0, 5)]).toEqual([1, 2, 3, 4, 4]);
    expect(indicesOf(history)).toEqual([0x01020304, 0xfffefdfc]);
  });

  it('fills the place of a taken key with its last entry', () => {
    const history = historyOf(1, 2, 3, 4);
    const taken = takeFromHistory(history, 2)!;
    expect(taken.key).toEqual(keyOf(2));
    expect(taken.history).toEqual(historyOf(1, 4, 3));
    expect(takeFromHistory(history, 4)!.history).toEqual(historyOf(1, 2, 3));
    expect(history).toEqual(historyOf(1, 2, 3, 4));
  });

  it('gives nothing for an index it does not hold', () => {
    expect(takeFromHistory(historyOf(1, 3), 2)).toBeNull();
    expect(takeFromHistory(EMPTY_BYTES, 0)).toBeNull();
    // What is left of a damaged entry does not count.
    expect(takeFromHistory(historyOf(7).subarray(0, 35), 7)).toBeNull();
  });

  it('is cleaned from 2,201 entries on', () => {
    expect(isCleaningDue(2200 * HISTORY_ENTRY_BYTES, 2000)).toBe(false);
    expect(isCleaningDue(2201 * HISTORY_ENTRY_BYTES, 2000)).toBe(true);
  });

  it('loses its old entries in the order of the reference', () => {
    const extension = new HistoryExtension(historyOf(1, 9, 2, 10, 3), 0);
    extension.clean(14, 4);
    expect(indicesOf(extension.finish())).toEqual([10]);
    const kept = new HistoryExtension(historyOf(1, 9), 0);
    kept.clean(14, 4);
    expect(indicesOf(kept.finish())).toEqual([1, 9]);
  });
});

/** A chain of epoch 0 whose derivation is cheap; its keys say which index they belong to. */
const primitives: CryptoProvider = {
  ...crypto,
  hkdfSha256: (_key, _salt, { info, length }) => new Uint8Array(length).fill(info[3] ?? 0),
};
const countingCrypto: CryptoProvider = { ...primitives, fused: composedRatchet(primitives) };

function chainAt(counter: number, parameters = { maxJump: 0, maxOutOfOrderKeys: 0 }): Chain {
  const chain = startChain(countingCrypto, new Uint8Array(32), { direction: 'A2B', parameters });
  const [link] = chain.links;
  return { ...chain, links: [{ send: link!.send, receive: { ...link!.receive, counter } }] };
}

function receive(chain: Chain, index: number): Chain {
  const taken = takeReceiveKey(countingCrypto, chain, { epoch: 0, index });
  expect(taken.key).toEqual(new Uint8Array(32).fill(index % 256));
  return taken.chain;
}

const historyIn = (chain: Chain): number[] => indicesOf(chain.links[0]!.receive.history);

describe('keys for received messages', () => {
  it('of skipped indices are kept, and each is given out once', () => {
    const skipped = receive(chainAt(0), 4);
    expect(historyIn(skipped)).toEqual([1, 2, 3]);
    const taken = receive(skipped, 1);
    expect(historyIn(taken)).toEqual([3, 2]);
    for (const index of [1, 4, 0]) {
      expectSpqrError(() => takeReceiveKey(countingCrypto, taken, { epoch: 0, index }), 'KeyAlreadyRequested', index);
    }
    expect(historyIn(skipped)).toEqual([1, 2, 3]);
  });

  it('may lie 25,000 ahead, not more', () => {
    const far = receive(chainAt(7), 25_007);
    expect([historyIn(far).length, historyIn(far)[0], historyIn(far).at(-1)]).toEqual([2000, 23_007, 25_006]);
    expectSpqrError(() => takeReceiveKey(crypto, chainAt(7), { epoch: 0, index: 25_008 }), 'KeyJump', 7, 25_008);
    expectSpqrError(
      () => takeReceiveKey(crypto, chainAt(7), { epoch: 0, index: 0xffff_ffff }),
      'KeyJump',
      7,
      0xffff_ffff,
    );
  });

  it('may lie as far ahead as the session says', () => {
    const parameters = { maxJump: 3, maxOutOfOrderKeys: 2 };
    expect(historyIn(receive(chainAt(10, parameters), 13))).toEqual([11, 12]);
    expectSpqrError(() => takeReceiveKey(crypto, chainAt(10, parameters), { epoch: 0, index: 14 }), 'KeyJump', 10, 14);
    const self = { maxJump: 0xffff_ffff, maxOutOfOrderKeys: 0 };
    expect(receive(chainAt(0xffff_fff0, self), 0xffff_ffff).links[0]!.receive.counter).toBe(0xffff_ffff);
  });

  it('are out of reach 2,000 behind', () => {
    const chain = receive(receive(chainAt(0), 3), 2003);
    expect(receive(chain, 3 + 1).links[0]!.receive.counter).toBe(2003);
    expectSpqrError(() => takeReceiveKey(countingCrypto, chain, { epoch: 0, index: 2 }), 'KeyTrimmed', 2);
    expectSpqrError(() => takeReceiveKey(countingCrypto, chain, { epoch: 0, index: 3 }), 'KeyAlreadyRequested', 3);
  });

  it('of before a jump beyond 2,000 are dropped at once', () => {
    const chain = receive(receive(chainAt(0), 3), 2004);
    expect(historyIn(chain)[0]).toBe(2004 - 2000);
  });

  it('are cleaned away when there are 2,201 of them', () => {
    let chain = receive(chainAt(0), 1500);
    for (let index = 1502; index <= 2902; index += 2) chain = receive(chain, index);
    expect(historyIn(chain)).toHaveLength(2200);
    const left = historyIn(receive(chain, 2904));
    // Indices 1 to 902 are more than 2,000 behind index 2903; the last entries have taken the first places.
    expect(left).toHaveLength(2201 - 902);
    expect([left[0], left[1], Math.min(...left)]).toEqual([2903, 2901, 903]);
  });

  it('are cleaned away by a message in order, too', () => {
    const chain = chainAt(3000);
    const [link] = chain.links;
    const history = historyOf(...Array.from({ length: 2201 }, (_, i) => 1 + i));
    const damaged = { ...chain, links: [{ ...link!, receive: { ...link!.receive, history } }] };
    expect(Math.min(...historyIn(receive(damaged, 3001)))).toBe(1000);
    const small = { ...chain, links: [{ ...link!, receive: { ...link!.receive, history: historyOf(1) } }] };
    expect(historyIn(receive(small, 3001))).toEqual([1]);
  });
});
