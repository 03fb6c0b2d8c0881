import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { conversationId } from '../../../src/envelope/conversation/conversation-id.ts';
import { duplicateKey, judgeDuplicate } from '../../../src/envelope/conversation/duplicate.ts';
import {
  type RetryAsker,
  type SentMessage,
  judgeRetryAnswer,
  judgeRetryRequest,
} from '../../../src/envelope/conversation/retry.ts';
import {
  MAX_GAPS,
  NO_SEQUENCE,
  type SequenceRecord,
  receiveSequence,
} from '../../../src/envelope/conversation/sequence.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { expectCode } from '../refusals.ts';
import { ADA_REF, BOB_REF, META, repeated } from '../samples.ts';

const { crypto } = defaultEngine();

describe('the id of a conversation of two', () => {
  // Computed apart, with Python's hashlib.
  it.each([
    [0, 'cca85232086b17bbc8977843638ae4be'],
    [1, 'f62f27e025586f46ee4d4c98f82e1f10'],
  ])('is as computed elsewhere, on both sides, in generation %i', (generation, hex) => {
    expect(conversationId(crypto, { references: [ADA_REF, BOB_REF], generation })).toEqual(fromHex(hex));
    expect(conversationId(crypto, { references: [BOB_REF, ADA_REF], generation })).toEqual(fromHex(hex));
  });

  it('may be that of one account with itself', () => {
    const id = conversationId(crypto, { references: [ADA_REF, ADA_REF], generation: 0 });
    expect(id).toEqual(fromHex('e5a42c0fa2e40763dc2e339bbabed5f5'));
  });

  it.each([
    ['a short reference', [ADA_REF.subarray(1), BOB_REF], 0],
    ['a negative generation', [ADA_REF, BOB_REF], -1],
    ['a generation beyond 32 bits', [ADA_REF, BOB_REF], 2 ** 32],
  ] as const)('is refused for %s', (_, [a, b], generation) => {
    expectCode(() => conversationId(crypto, { references: [a, b], generation }), 'INVALID_ARGUMENT');
  });
});

describe('a message that comes again', () => {
  const hash = repeated(1, 32);

  it('is known by its authenticated author, conversation and id', () => {
    const key = duplicateKey(ADA_REF, META);
    expect(key).toEqual(fromHex(`${'aa'.repeat(32)}${'c0'.repeat(16)}${'1d'.repeat(16)}`));
    expect(duplicateKey(BOB_REF, META)).not.toEqual(key);
  });

  it('is new, a duplicate, or another message under its id', () => {
    expect(judgeDuplicate(null, hash)).toBe('new');
    expect(judgeDuplicate(hash.slice(), hash)).toBe('duplicate');
    expectCode(() => judgeDuplicate(repeated(2, 32), hash), 'ID_REUSED');
    expectCode(() => judgeDuplicate(hash.subarray(1), hash), 'ID_REUSED');
  });
});

describe('sequences', () => {
  /** What numbers say, in that order. */
  function receive(...numbers: number[]): { verdicts: string[]; record: SequenceRecord } {
    let record = NO_SEQUENCE;
    const verdicts = numbers.map((number) => {
      const result = receiveSequence(record, number);
      if ('record' in result) ({ record } = result);
      return result.verdict;
    });
    return { verdicts, record };
  }

  it('show what is missing, until it comes', () => {
    expect(receive(1, 2, 5, 4, 3)).toEqual({
      verdicts: ['next', 'next', 'gap', 'late', 'late'],
      record: { highest: 5, gaps: [] },
    });
    expect(receiveSequence({ highest: 2, gaps: [] }, 5)).toMatchObject({ verdict: 'gap', missing: { from: 3, to: 4 } });
    expect(receive(4).record).toEqual({ highest: 4, gaps: [{ from: 1, to: 3 }] });
  });

  it('split a gap in which one comes', () => {
    expect(receive(9, 5).record.gaps).toEqual([
      { from: 1, to: 4 },
      { from: 6, to: 8 },
    ]);
  });

  it('know repetitions, and what is not counted', () => {
    expect(receive(1, 3, 1, 3, 0).verdicts).toEqual(['next', 'gap', 'repeated', 'repeated', 'uncounted']);
  });

  it('use constant memory, however far a sender jumps', () => {
    const { record } = receive(...Array.from({ length: 200 }, (_, i) => 10 + i * 2 ** 40));
    expect(record.gaps).toHaveLength(MAX_GAPS);
    expect(record.highest).toBe(10 + 199 * 2 ** 40);
    let holes: SequenceRecord = { highest: 1_000, gaps: [{ from: 1, to: 999 }] };
    for (let number = 2; number < 999; number += 2) {
      const result = receiveSequence(holes, number);
      if ('record' in result) holes = result.record;
      expect(holes.gaps.length).toBeLessThanOrEqual(MAX_GAPS);
    }
  });

  it('agree with a set of numbers, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
        const { record } = receive(...numbers);
        const seen = new Set(numbers);
        const missing = Array.from({ length: record.highest }, (_, i) => i + 1).filter((number) => !seen.has(number));
        const told = record.gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(told).toEqual(missing);
      }),
    );
  });
});

describe('a request to send again', () => {
  it('is made at once, then after 30 seconds, then after 4 minutes, and no more', () => {
    expect(judgeRetryRequest(null, 0, 0)).toEqual({ ask: 'now' });
    expect(judgeRetryRequest({ requests: 1, lastMs: 1_000 }, 0, 30_999)).toEqual({ ask: 'at', timeMs: 31_000 });
    expect(judgeRetryRequest({ requests: 1, lastMs: 1_000 }, 0, 31_000)).toEqual({ ask: 'now' });
    expect(judgeRetryRequest({ requests: 2, lastMs: 31_000 }, 0, 31_001)).toEqual({ ask: 'at', timeMs: 271_000 });
    expect(judgeRetryRequest({ requests: 3, lastMs: 0 }, 0, 1e12)).toEqual({ ask: 'never' });
  });

  it('is not made for more than 64 messages of one device at a time', () => {
    expect(judgeRetryRequest(null, 63, 0)).toEqual({ ask: 'now' });
    expect(judgeRetryRequest(null, 64, 0)).toEqual({ ask: 'never' });
  });
});

describe('an answer to it', () => {
  const key = repeated(5, 33);
  const sent: SentMessage = { reference: BOB_REF, device: 2, identityKey: key, sentMs: 0, isGone: false };
  const asker: RetryAsker = { reference: BOB_REF, device: 2, identityKey: key, requests: 3 };
  const WEEK_MS = 7 * 86_400_000;

  it.each([
    ['is given to the same device and key within seven days', {}, {}, WEEK_MS, 'again'],
    ['waits for the user after a change of key', {}, { identityKey: repeated(6, 33) }, WEEK_MS, 'confirm'],
    ['is refused after seven days', {}, {}, WEEK_MS + 1, 'refuse'],
    ['is refused to another account', {}, { reference: ADA_REF }, 0, 'refuse'],
    ['is refused to a device it was not sent to', {}, { device: 3 }, 0, 'refuse'],
    ['is refused for what was deleted or has expired', { isGone: true }, {}, 0, 'refuse'],
    ['is refused the fourth time', {}, { requests: 4 }, 0, 'refuse'],
  ] as const)('%s', (_, message, who, nowMs, answer) => {
    expect(judgeRetryAnswer({ ...sent, ...message }, { ...asker, ...who }, nowMs)).toBe(answer);
  });

  it('is refused for what was never sent', () => {
    expect(judgeRetryAnswer(null, asker, 0)).toBe('refuse');
  });
});
