import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/envelope/content/app.ts';
import {
  type Relation,
  STRANGERS,
  afterReceive,
  afterSend,
  checkSend,
  isBlockedAs,
  judgeContact,
} from '../../../src/envelope/content/message-request.ts';
import { expectCode } from '../refusals.ts';
import { CONTENTS } from '../samples.ts';

const text = { body: 'may I?', mentions: [], preview: null };
const introduce = { kind: 'request', action: 1, text } as const;
const accept = { kind: 'request', action: 2, text: null } as const;
const decline = { kind: 'request', action: 3, text: null } as const;
const letter: Content = { kind: 'text', ...text };
const state = (name: Relation['state'], isBlocked = false): Relation => ({ state: name, isBlocked });
const STATES = ['strangers', 'asked', 'asked-by-them', 'accepted', 'declined', 'declined-by-them'] as const;

const maySend = (relation: Relation, content: Content): boolean => {
  try {
    checkSend(relation, content);
    return true;
  } catch {
    return false;
  }
};

describe('before acceptance', () => {
  it('nothing but a request is sent', () => {
    for (const name of STATES.filter((other) => other !== 'accepted')) {
      for (const content of CONTENTS.filter(({ kind }) => kind !== 'request')) {
        expectCode(() => checkSend(state(name), content), 'NOT_ALLOWED', /not accepted/);
        expect(judgeContact(state(name), content)).toBe('drops');
      }
    }
    for (const content of CONTENTS)
      expect(judgeContact(state('accepted'), content)).toBe(
        content.kind === 'request' && content.action !== 1 ? 'drops' : 'shows',
      );
  });

  it('content that is not known is dropped too', () => {
    const unsupported = { kind: 'unsupported', number: 40, isShown: true } as const;
    expect(judgeContact(state('asked-by-them'), unsupported)).toBe('drops');
    expect(judgeContact(state('accepted'), unsupported)).toBe('shows');
  });
});

describe('a request', () => {
  it.each([
    ['strangers', true, false, false],
    ['asked', false, false, false],
    ['asked-by-them', false, true, true],
    ['accepted', false, true, true],
    ['declined', false, true, true],
    ['declined-by-them', false, false, false],
  ] as const)('is sent, accepted, declined where we are %s: %s, %s, %s', (name, mayAsk, mayAccept, mayDecline) => {
    expect(maySend(state(name), introduce)).toBe(mayAsk);
    expect(maySend(state(name), accept)).toBe(mayAccept);
    expect(maySend(state(name), decline)).toBe(mayDecline);
  });

  it.each([
    ['strangers', 'shows', 'drops'],
    ['asked', 'shows', 'shows'],
    ['asked-by-them', 'drops', 'drops'],
    ['accepted', 'shows', 'drops'],
    ['declined', 'drops', 'drops'],
    ['declined-by-them', 'shows', 'drops'],
  ] as const)('from them, where we are %s, %s; an answer %s', (name, toRequest, toAnswer) => {
    expect(judgeContact(state(name), introduce)).toBe(toRequest);
    expect(judgeContact(state(name), accept)).toBe(toAnswer);
    expect(judgeContact(state(name), decline)).toBe(toAnswer);
  });

  it('goes its way on both sides', () => {
    const [ada, bob] = [afterSend(STRANGERS, introduce), afterReceive(STRANGERS, introduce)];
    expect([ada.state, bob.state]).toEqual(['asked', 'asked-by-them']);
    expect([afterReceive(ada, accept).state, afterSend(bob, accept).state]).toEqual(['accepted', 'accepted']);
    expect([afterReceive(ada, decline).state, afterSend(bob, decline).state]).toEqual(['declined-by-them', 'declined']);
  });

  it('that crosses another is an acceptance', () => {
    expect(afterReceive(state('asked'), introduce).state).toBe('accepted');
  });

  it('of a peer who lost its state leaves it accepted', () => {
    expect(afterReceive(state('accepted'), introduce).state).toBe('accepted');
  });
});

describe('a block', () => {
  it('stops everything, and no answer tells of it', () => {
    for (const name of STATES) {
      for (const content of [...CONTENTS, introduce]) {
        expect(judgeContact(state(name, true), content)).toBe('drops');
        expectCode(() => checkSend(state(name, true), content), 'NOT_ALLOWED', /blocked/);
      }
    }
  });

  it('stays, whatever happens', () => {
    expect(afterReceive(state('asked', true), accept)).toEqual(state('accepted', true));
    expect(afterSend(state('asked-by-them', true), decline).isBlocked).toBe(true);
  });

  it('holds for the aliases that were disclosed, and for no others', () => {
    const blocks = new Set(['ada']);
    expect(isBlockedAs(blocks, 'ada', [])).toBe(true);
    expect(isBlockedAs(blocks, 'ada.elsewhere', ['ada'])).toBe(true);
    expect(isBlockedAs(blocks, 'ada.elsewhere', [])).toBe(false);
  });

  it('is no message', () => {
    expect(maySend(state('accepted'), letter)).toBe(true);
  });
});
