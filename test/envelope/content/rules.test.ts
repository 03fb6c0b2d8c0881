import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import {
  type AnswerContext,
  RECEIPT_RATE,
  fullAllowance,
  mayAnswer,
  mayReceipt,
  useAllowance,
} from '../../../src/envelope/content/answer.ts';
import { MAX_ASIDE, type Aside, putAside, refKey, takeAside } from '../../../src/envelope/content/changes/aside.ts';
import { type ChangeContext, judgeDelete, judgeEdit } from '../../../src/envelope/content/changes/edit.ts';
import { checkForward, forwardedMetadata } from '../../../src/envelope/content/forward.ts';
import { judgeRevision, nextRevision } from '../../../src/envelope/content/changes/last-writer.ts';
import { FEATURE_ORIGIN, type Ref } from '../../../src/envelope/content/metadata.ts';
import { type Ballot, castVote, tally } from '../../../src/envelope/content/changes/poll.ts';
import { judgeQuote, quoteOf } from '../../../src/envelope/content/quote.ts';
import { judgeReaction } from '../../../src/envelope/content/changes/reaction.ts';
import { readSetting, settingSlot, writeSetting } from '../../../src/envelope/content/changes/settings.ts';
import { expectCode } from '../refusals.ts';
import { ADA_REF, ATTACHMENT, BOB_REF, CAROL_REF, META, TARGET, repeated } from '../samples.ts';

const { crypto } = defaultEngine();
const MINUTE_MS = 60_000;

describe('the last writer', () => {
  const ada = (rev: number): { rev: number; author: Uint8Array } => ({ rev, author: ADA_REF });
  const bob = (rev: number): { rev: number; author: Uint8Array } => ({ rev, author: BOB_REF });

  it.each([
    ['the first', null, ada(1), 'wins'],
    ['a greater revision', bob(1), ada(2), 'wins'],
    ['a lower revision', ada(2), bob(1), 'loses'],
    ['the same by a greater author', ada(2), bob(2), 'wins'],
    ['the same by a lower author', bob(2), ada(2), 'loses'],
    ['the very same', ada(2), ada(2), 'loses'],
    ['1000 ahead', ada(5), bob(1005), 'wins'],
    ['1001 ahead', ada(5), bob(1006), 'refused'],
    ['the first, 1001 ahead', null, ada(1001), 'refused'],
    ['revision 0', null, ada(0), 'refused'],
  ] as const)('of %s', (_, current, offered, verdict) => {
    expect(judgeRevision(current, offered)).toBe(verdict);
  });

  it('is the same in whatever order the values come', () => {
    const revision = fc.record({
      rev: fc.integer({ min: 1, max: 900 }),
      author: fc.constantFrom(ADA_REF, BOB_REF, CAROL_REF),
    });
    const settle = (offered: readonly { rev: number; author: Uint8Array }[]): unknown =>
      offered.reduce<{ rev: number; author: Uint8Array } | null>(
        (current, next) => (judgeRevision(current, next) === 'wins' ? next : current),
        null,
      );
    fc.assert(
      fc.property(fc.array(revision, { minLength: 1, maxLength: 6 }), fc.array(fc.nat()), (offered, keys) => {
        const shuffled = offered.map((item, i) => ({ item, key: keys[i] ?? 0 })).sort((a, b) => a.key - b.key);
        expect(settle(shuffled.map(({ item }) => item))).toEqual(settle(offered));
      }),
    );
  });

  it('writes the next revision', () => {
    expect(nextRevision(null)).toBe(1);
    expect(nextRevision(ada(7))).toBe(8);
    expectCode(() => nextRevision(ada(Number.MAX_SAFE_INTEGER)), 'NOT_ALLOWED');
  });
});

describe('an edit', () => {
  const text = { body: 'x', mentions: [], preview: null };
  const edit = { target: TARGET, text, rev: 2 };
  const target = { arrivedMs: 1_000, isEditable: true, edited: { rev: 1, author: BOB_REF } };
  const context: ChangeContext = { author: BOB_REF, target, nowMs: 1_000 + 15 * MINUTE_MS };

  it.each([
    ['by its author in time applies', {}, 'applies'],
    ['by another account is refused', { author: ADA_REF }, 'refused'],
    ['by another account is refused even before its target is here', { author: ADA_REF, target: null }, 'refused'],
    ['of what is not here is kept aside', { target: null }, 'aside'],
    ['a millisecond late is refused', { nowMs: 1_001 + 15 * MINUTE_MS }, 'refused'],
    ['of what was deleted is refused', { target: { ...target, isEditable: false } }, 'refused'],
    ['that is older than the last one loses', { target: { ...target, edited: { rev: 3, author: BOB_REF } } }, 'loses'],
    ['far ahead is refused', { target: { ...target, edited: null }, author: BOB_REF }, 'applies'],
  ] as const)('%s', (_, fault, verdict) => {
    expect(judgeEdit(edit, { ...context, ...fault })).toBe(verdict);
  });

  it('that jumps more than 1000 revisions is refused', () => {
    expect(judgeEdit({ ...edit, rev: 1002 }, context)).toBe('refused');
  });
});

describe('a deletion for everyone', () => {
  const target = { arrivedMs: 1_000, isEditable: false, edited: null };
  const context: ChangeContext = { author: BOB_REF, target, nowMs: 1_000 + 48 * 60 * MINUTE_MS };

  it.each([
    ['by the author in time applies', {}, 'applies'],
    ['by another account is refused', { author: ADA_REF }, 'refused'],
    ['of what is not here is kept aside', { target: null }, 'aside'],
    ['a millisecond late is refused', { nowMs: 1_001 + 48 * 60 * MINUTE_MS }, 'refused'],
  ] as const)('%s', (_, fault, verdict) => {
    expect(judgeDelete({ target: TARGET }, { ...context, ...fault })).toBe(verdict);
  });
});

describe('a reaction', () => {
  const reaction = { target: TARGET, emoji: '👍', rev: 2 };
  const context = { reactor: ADA_REF, isTargetKnown: true, current: null };

  it.each([
    ['sets', {}, {}, { outcome: 'sets', mayBeAnswered: true }],
    ['of nothing removes', { emoji: '' }, {}, { outcome: 'removes', mayBeAnswered: true }],
    [
      'to what is not here is kept aside and not answered',
      {},
      { isTargetKnown: false },
      { outcome: 'aside', mayBeAnswered: false },
    ],
    [
      'older than the last loses',
      {},
      { current: { rev: 2, author: ADA_REF } },
      { outcome: 'loses', mayBeAnswered: true },
    ],
    ['far ahead is refused and not answered', { rev: 1001 }, {}, { outcome: 'refused', mayBeAnswered: false }],
  ] as const)('%s', (_, fault, surroundings, verdict) => {
    expect(judgeReaction({ ...reaction, ...fault }, { ...context, ...surroundings })).toEqual(verdict);
  });
});

describe('what waits for its target', () => {
  const other: Ref = { ...TARGET, author: ADA_REF };

  it('is given back in order, and nothing else is', () => {
    const aside = putAside(putAside(putAside([], TARGET, 1), other, 2), TARGET, 3);
    const taken = takeAside(aside, TARGET);
    expect(taken).toEqual({ items: [1, 3], aside: [{ target: other, item: 2 }] });
    expect(takeAside(taken.aside, TARGET).items).toEqual([]);
    expect(aside).toHaveLength(3);
  });

  it('has bounded room: the oldest goes', () => {
    let aside: Aside<number> = [];
    for (let i = 0; i <= MAX_ASIDE; i++) aside = putAside(aside, { ...TARGET, id: Uint8Array.from([i >> 8, i]) }, i);
    expect(aside).toHaveLength(256);
    expect(aside[0]!.item).toBe(1);
  });

  it('knows messages by author and id', () => {
    expect(refKey(TARGET)).not.toBe(refKey(other));
    expect(refKey(TARGET)).toBe(refKey({ author: BOB_REF.slice(), id: TARGET.id.slice() }));
  });
});

describe('a quote', () => {
  const quoted = Uint8Array.of(1, 2, 3);
  const quote = quoteOf(crypto, TARGET, quoted);

  it('has the hash of what it quotes', () => {
    expect(quote).toEqual({ target: TARGET, hash: crypto.sha256(quoted) });
  });

  it('is verified, unverified, or about something unknown', () => {
    expect(judgeQuote(crypto, quote, quoted)).toBe('verified');
    expect(judgeQuote(crypto, quote, Uint8Array.of(1, 2, 4))).toBe('unverified');
    expect(judgeQuote(crypto, quote, null)).toBe('unknown');
  });
});

describe('forwarding', () => {
  const text = { kind: 'text', body: 'x', mentions: [], preview: null } as const;
  const source = { meta: META, content: text, author: BOB_REF };
  const fresh = { conversation: repeated(1, 16), id: repeated(2, 16), sequence: 1, timeMs: 5, groupHead: null };

  it('counts, and names nobody unless the origin allowed it', () => {
    expect(forwardedMetadata(source, fresh)).toEqual({ ...META, ...fresh, forwardScore: 1 });
    const meta = { ...META, features: FEATURE_ORIGIN + 2 ** 40, forwardScore: 0 };
    expect(forwardedMetadata({ ...source, meta }, fresh)).toMatchObject({
      forwardScore: 1,
      features: FEATURE_ORIGIN,
      origin: { author: BOB_REF, id: META.id },
    });
  });

  it('keeps the first origin, or none if it was lost', () => {
    const again = { ...META, features: FEATURE_ORIGIN, forwardScore: 1, origin: TARGET };
    expect(forwardedMetadata({ ...source, meta: again }, fresh)).toMatchObject({ forwardScore: 2, origin: TARGET });
    expect(forwardedMetadata({ ...source, meta: { ...again, origin: null } }, fresh).origin).toBeNull();
    expect(forwardedMetadata({ ...source, meta: { ...again, features: 0 } }, fresh).origin).toBeNull();
  });

  it('counts to 1000', () => {
    expect(forwardedMetadata({ ...source, meta: { ...META, forwardScore: 1000 } }, fresh).forwardScore).toBe(1000);
  });

  it('is refused', () => {
    const ephemeral = { type: 1, seconds: 5 };
    expectCode(
      () => checkForward({ meta: { ...META, noForward: true }, content: text }),
      'NOT_ALLOWED',
      /does not want/,
    );
    expectCode(() => checkForward({ meta: { ...META, ephemeral }, content: text }), 'NOT_ALLOWED', /vanishes/);
    expectCode(() => checkForward({ meta: META, content: { kind: 'typing', state: 1 } }), 'NOT_ALLOWED', /only texts/);
    const unsupported = { kind: 'unsupported', number: 40, isShown: true } as const;
    expectCode(() => checkForward({ meta: META, content: unsupported }), 'NOT_ALLOWED');
    expect(() => checkForward({ meta: META, content: { kind: 'attachment', ...ATTACHMENT } })).not.toThrow();
  });
});

describe('receipts, typing and presence', () => {
  const context: AnswerContext = {
    choices: { conversation: null, link: null },
    isCrossRealm: false,
    isRequest: false,
    isReadOnly: false,
    isSessionConfirmed: true,
  };
  const on = { conversation: true, link: null };

  it.each([
    ['are told within a realm', {}, true],
    ['are not told across realms', { isCrossRealm: true }, false],
    ['are told across realms if the user chose so', { isCrossRealm: true, choices: on }, true],
    ['are not told if the user chose so', { choices: { conversation: false, link: null } }, false],
    ['follow the choice for the link first', { choices: { conversation: true, link: false } }, false],
    ['are not told in requests, whatever was chosen', { isRequest: true, choices: on }, false],
    ['are impossible in what is read-only', { isReadOnly: true, choices: on }, false],
  ] as const)('%s', (_, fault, expected) => {
    for (const kind of ['receipt', 'typing', 'presence'] as const) {
      expect(mayAnswer(kind, { ...context, ...fault })).toBe(expected);
    }
  });

  it('wait for a confirmed session, if they are receipts', () => {
    expect(mayAnswer('receipt', { ...context, isSessionConfirmed: false })).toBe(false);
    expect(mayAnswer('typing', { ...context, isSessionConfirmed: false })).toBe(true);
  });

  it('answer only what was read, is known, and is a message', () => {
    const target = { wasDecrypted: true, isTargetKnown: true, isConversation: true };
    expect(mayReceipt(target, context)).toBe(true);
    expect(mayReceipt({ ...target, wasDecrypted: false }, context)).toBe(false);
    expect(mayReceipt({ ...target, isTargetKnown: false }, context)).toBe(false);
    expect(mayReceipt({ ...target, isConversation: false }, context)).toBe(false);
    expect(mayReceipt(target, { ...context, isRequest: true })).toBe(false);
  });

  it('are limited: twenty at once, then one a second', () => {
    let allowance = fullAllowance(RECEIPT_RATE, 0);
    for (let i = 0; i < 20; i++) allowance = useAllowance(allowance, RECEIPT_RATE, 0)!;
    expect(useAllowance(allowance, RECEIPT_RATE, 999)).toBeNull();
    const next = useAllowance(allowance, RECEIPT_RATE, 1_500)!;
    expect(next).toEqual({ left: 0, countedMs: 1_000 });
    expect(useAllowance(next, RECEIPT_RATE, 1_999)).toBeNull();
    expect(useAllowance(next, RECEIPT_RATE, 2_000)).not.toBeNull();
    expect(useAllowance(next, RECEIPT_RATE, 9_999_000)!.left).toBe(19);
    expect(useAllowance(next, RECEIPT_RATE, 0)).toBeNull();
  });
});

describe('a setting', () => {
  it.each([
    [{ key: 'vanish', isOn: true }, 1, '01'],
    [{ key: 'timer', seconds: 86_400 }, 2, '00015180'],
    [{ key: 'theme', text: 'dark' }, 3, '6461726b'],
    [{ key: 'name', text: 'é' }, 4, 'c3a9'],
    [{ key: 'nickname', account: BOB_REF, text: 'b' }, 5, `${'bb'.repeat(32)}62`],
    [{ key: 'emoji', text: '' }, 6, ''],
  ] as const)('%j has its number and bytes', (value, key, hex) => {
    const setting = writeSetting(value, 3);
    expect(setting).toMatchObject({ key, rev: 3 });
    expect(Array.from(setting.value, (byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(hex);
    expect(readSetting(setting)).toEqual(value);
  });

  it.each([
    ['vanish mode 2', 1, [2]],
    ['vanish mode of nothing', 1, []],
    ['a timer of three bytes', 2, [0, 0, 1]],
    ['a timer of more than a year', 2, [2, 0, 0, 0]],
    ['a theme of 65 bytes', 3, [...repeated(65, 65)]],
    ['a name that is no text', 4, [0xff]],
    ['a nickname of nobody', 5, [1, 2, 3]],
    ['a nickname of 129 bytes', 5, [...repeated(65, 161)]],
  ])('is refused: %s', (_, key, value) => {
    expectCode(
      () => readSetting({ key, value: Uint8Array.from(value), rev: 1 }),
      'INVALID_MESSAGE',
      /malformed setting/,
    );
  });

  it('that is not known is kept, not understood', () => {
    expect(readSetting({ key: 7, value: repeated(1, 5), rev: 1 })).toBeNull();
  });

  it('competes with those of its slot: nicknames with those of the same account', () => {
    const nickname = (account: Uint8Array<ArrayBuffer>, text: string): string =>
      settingSlot(writeSetting({ key: 'nickname', account, text }, 1));
    expect(nickname(ADA_REF, 'a')).toBe(nickname(ADA_REF, 'b'));
    expect(nickname(ADA_REF, 'a')).not.toBe(nickname(BOB_REF, 'a'));
    expect(settingSlot(writeSetting({ key: 'theme', text: 'a' }, 1))).toBe('3');
  });
});

describe('a poll', () => {
  const poll = { question: '?', options: ['a', 'b', 'c'], multiple: false };
  const vote = (
    voter: Uint8Array,
    rev: number,
    ...choices: number[]
  ): { choices: number[]; rev: number; voter: Uint8Array } => ({
    choices,
    rev,
    voter,
  });
  const cast = (
    poll: Parameters<typeof castVote>[0],
    ...votes: ReturnType<typeof vote>[]
  ): { ballot: Ballot; outcomes: string[] } => {
    let ballot: Ballot = new Map();
    const outcomes = votes.map((next) => {
      const { ballot: after, outcome } = castVote(poll, ballot, next);
      ballot = after;
      return outcome;
    });
    return { ballot, outcomes };
  };

  it('counts each voter’s last vote', () => {
    const { ballot, outcomes } = cast(
      poll,
      vote(ADA_REF, 1, 0),
      vote(BOB_REF, 1, 1),
      vote(ADA_REF, 3, 2),
      vote(ADA_REF, 2, 0),
    );
    expect(outcomes).toEqual(['counts', 'counts', 'counts', 'loses']);
    expect(tally(poll, ballot)).toEqual([0, 1, 1]);
  });

  it('lets a vote be withdrawn', () => {
    expect(tally(poll, cast(poll, vote(ADA_REF, 1, 0), vote(ADA_REF, 2)).ballot)).toEqual([0, 0, 0]);
  });

  it.each([
    ['an option that is not there', [3]],
    ['two options where one may choose one', [0, 1]],
    ['options out of order', [1, 0]],
  ])('refuses %s', (_, choices) => {
    const { ballot, outcomes } = cast(poll, vote(ADA_REF, 1, ...choices));
    expect(outcomes).toEqual(['refused']);
    expect(ballot.size).toBe(0);
  });

  it('refuses revisions far ahead', () => {
    expect(cast(poll, vote(ADA_REF, 1001, 0)).outcomes).toEqual(['refused']);
  });

  it('may allow several options', () => {
    const several = { ...poll, multiple: true };
    expect(tally(several, cast(several, vote(ADA_REF, 1, 0, 2)).ballot)).toEqual([1, 0, 1]);
  });
});
