import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bytes, asciiBytes, bytesEqual, concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import type { Signed } from '../../../src/envelope/content/kinds.ts';
import {
  type GroupLog,
  type GroupVerifier,
  MAX_UNSETTLED,
  beginGroup,
  currentState,
  openStatement,
  receiveStatement,
} from '../../../src/envelope/group/log.ts';
import {
  type GroupState,
  NO_PREVIOUS,
  acceptsDistribution,
  memberOf,
  membersAfter,
  membersHash,
  mustRotateSenderKey,
} from '../../../src/envelope/group/state.ts';
import {
  type GroupStatement,
  adminValue,
  decodeGroupStatement,
  encodeGroupStatement,
  groupNameValue,
} from '../../../src/envelope/group/statement.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { expectCode } from '../refusals.ts';
import { ADA_REF, BOB_REF, CAROL_REF, repeated } from '../samples.ts';

const { crypto } = defaultEngine();
const GROUP = repeated(0x77, 16);
const DAVE_REF = repeated(0xdd, 32);
const EMPTY = new Uint8Array(0);

/** An identity key is its owner's reference with a type byte; a signature is a hash that only the test makes. */
const keyOf = (ref: Uint8Array): Bytes => concatBytes(Uint8Array.of(5), ref);
function sign(ref: Uint8Array, body: Uint8Array, role = 'member', type = 'group'): Bytes {
  const digest = crypto.sha512(asciiBytes(`vinculum/1/${type}\0${role}\0`), body, keyOf(ref));
  return digest;
}
const verifier: GroupVerifier = {
  crypto,
  identityKeyOf: (actor) => (bytesEqual(actor, DAVE_REF) ? null : keyOf(actor)),
  verify: (identityKey, { role, type, body, signature }) =>
    bytesEqual(signature, sign(identityKey.subarray(1), body, role, type)),
};

type Step = Pick<GroupStatement, 'actor' | 'op'> & Partial<GroupStatement>;

/** A statement that follows a state as its actor would make it. */
function statement(before: GroupState | null, step: Step): GroupStatement {
  const full = { refs: [], value: EMPTY, ...step };
  let members: Bytes;
  try {
    members = membersHash(crypto, membersAfter(before, full));
  } catch {
    // Somebody who may not do it claims that nothing changes.
    members = membersHash(crypto, before?.members ?? []);
  }
  return {
    group: GROUP,
    seq: before === null ? 0 : before.seq + 1,
    prev: before?.head ?? NO_PREVIOUS,
    members,
    ...full,
  };
}
function signed(made: GroupStatement): Signed {
  const body = encodeGroupStatement(made);
  return { body, sigs: [{ role: 'member', sig: sign(made.actor, body) }] };
}
const step = (log: GroupLog, next: Step): Signed => signed(statement(currentState(log), next));
function apply(log: GroupLog, ...steps: Step[]): GroupLog {
  return steps.reduce((current, next) => {
    const result = receiveStatement(verifier, current, step(current, next));
    if (result.outcome !== 'applied') throw new Error(result.outcome);
    return result.log;
  }, log);
}
const membersOf = (log: GroupLog): string[] =>
  currentState(log).members.map(({ ref, isAdmin }) => `${ref[0]!.toString(16)}${isAdmin ? '*' : ''}`);

const created = statement(null, {
  actor: ADA_REF,
  op: 'create',
  refs: [BOB_REF, CAROL_REF],
  value: groupNameValue('chess'),
});
const begun = beginGroup(verifier, signed(created));

describe('a group statement', () => {
  it('is encoded as specified', () => {
    const members = 'e2d80f78d79027556d6619a1400605abbdca6bb6eb24e0831e33ecd5466fa5f6';
    const made: GroupStatement = {
      group: GROUP,
      seq: 3,
      prev: repeated(1, 32),
      actor: ADA_REF,
      op: 'admin',
      refs: [BOB_REF],
      value: adminValue(true),
      members: fromHex(members),
    };
    const body = fromHex(`08 01 12 10 ${'77'.repeat(16)} 18 03 22 20 ${'01'.repeat(32)} 2a 20 ${'aa'.repeat(32)} 30 05
      3a 20 ${'bb'.repeat(32)} 42 01 01 4a 20 ${members}`);
    expect(encodeGroupStatement(made)).toEqual(body);
    expect(decodeGroupStatement(body)).toEqual(made);
    // The hash of two members, computed apart with Python's hashlib.
    expect(
      membersHash(
        crypto,
        [ADA_REF, BOB_REF].map((ref) => ({ ref, isAdmin: false })),
      ),
    ).toEqual(fromHex(members));
  });

  const sound: GroupStatement = statement(currentState(begun), { actor: ADA_REF, op: 'add', refs: [DAVE_REF] });
  it.each([
    ['creates later', { op: 'create' }],
    ['begins with something else', { seq: 0 }],
    ['adds nobody', { refs: [] }],
    ['adds with a value', { value: repeated(0, 1) }],
    ['adds out of order', { refs: [DAVE_REF, CAROL_REF] }],
    ['adds somebody twice', { refs: [DAVE_REF, DAVE_REF] }],
    ['leaves with references', { op: 'leave' }],
    ['renames with references', { op: 'rename' }],
    ['grants by no value', { op: 'admin' }],
    ['grants by 2', { op: 'admin', value: repeated(2, 1) }],
    ['renames to what is no text', { op: 'rename', refs: [], value: repeated(0xff, 1) }],
    ['renames to 257 bytes', { op: 'rename', refs: [], value: repeated(65, 257) }],
    [
      'adds 257 accounts',
      { refs: Array.from({ length: 257 }, (_, i) => Uint8Array.from([i >> 8, i, ...repeated(0, 30)])) },
    ],
    ['has a short group id', { group: repeated(0, 15) }],
  ] as const)('is refused if it %s', (_, fault) => {
    expectCode(() => encodeGroupStatement({ ...sound, ...fault }), 'INVALID_ARGUMENT');
  });

  it.each([
    ['another suite', '08 02', 'UNSUPPORTED'],
    ['another operation', '08 01 30 07', 'UNSUPPORTED'],
    ['a critical field', '08 01 30 02 c03e 01', 'UNSUPPORTED'],
    ['a field twice', '08 01 08 01 30 02', 'INVALID_MESSAGE'],
    ['a beginning that adds', '08 01 30 02', 'INVALID_MESSAGE'],
  ] as const)('of %s is refused', (_, hex, code) => {
    const rest = `12 10 ${'77'.repeat(16)} 22 20 ${'00'.repeat(32)} 2a 20 ${'aa'.repeat(32)} 4a 20 ${'00'.repeat(32)}`;
    expectCode(() => decodeGroupStatement(fromHex(`${hex} ${rest}`)), code);
  });
});

describe('a group', () => {
  it('begins with its creator as administrator', () => {
    expect(membersOf(begun)).toEqual(['aa*', 'bb', 'cc']);
    expect(currentState(begun)).toMatchObject({ group: GROUP, seq: 0, name: asciiBytes('chess') });
    expect(currentState(begun).head).toEqual(crypto.sha256(encodeGroupStatement(created)));
  });

  it('goes on by signed steps', () => {
    const log = apply(
      begun,
      { actor: ADA_REF, op: 'admin', refs: [BOB_REF], value: adminValue(true) },
      { actor: BOB_REF, op: 'add', refs: [DAVE_REF] },
      { actor: BOB_REF, op: 'remove', refs: [CAROL_REF] },
      { actor: BOB_REF, op: 'rename', value: groupNameValue('go') },
      { actor: ADA_REF, op: 'leave' },
    );
    expect(membersOf(log)).toEqual(['bb*', 'dd']);
    expect(currentState(log)).toMatchObject({ seq: 5, name: asciiBytes('go') });
    expect(membersOf(begun)).toEqual(['aa*', 'bb', 'cc']);
  });

  it('always has an administrator while it has members', () => {
    expect(membersOf(apply(begun, { actor: ADA_REF, op: 'leave' }))).toEqual(['bb*', 'cc']);
    expect(membersOf(apply(begun, { actor: ADA_REF, op: 'admin', refs: [ADA_REF], value: adminValue(false) }))).toEqual(
      ['aa*', 'bb', 'cc'],
    );
    const alone = apply(
      begun,
      { actor: BOB_REF, op: 'leave' },
      { actor: CAROL_REF, op: 'leave' },
      { actor: ADA_REF, op: 'leave' },
    );
    expect(membersOf(alone)).toEqual([]);
  });

  it.each([
    ['a member who is no administrator adds', { actor: BOB_REF, op: 'add', refs: [DAVE_REF] }],
    ['… removes', { actor: BOB_REF, op: 'remove', refs: [CAROL_REF] }],
    ['… renames', { actor: BOB_REF, op: 'rename' }],
    ['… grants', { actor: BOB_REF, op: 'admin', refs: [BOB_REF], value: adminValue(true) }],
    ['a stranger leaves', { actor: repeated(0xee, 32), op: 'leave' }],
    ['a stranger adds', { actor: repeated(0xee, 32), op: 'add', refs: [repeated(0xee, 32)] }],
    ['a member is added again', { actor: ADA_REF, op: 'add', refs: [BOB_REF] }],
    ['a stranger is removed', { actor: ADA_REF, op: 'remove', refs: [DAVE_REF] }],
    ['a stranger is granted', { actor: ADA_REF, op: 'admin', refs: [DAVE_REF], value: adminValue(true) }],
    ['an administrator removes oneself', { actor: ADA_REF, op: 'remove', refs: [ADA_REF] }],
    [
      'the members are not those it leads to',
      { actor: ADA_REF, op: 'add', refs: [DAVE_REF], members: repeated(1, 32) },
    ],
    ['the group is another', { actor: ADA_REF, op: 'add', refs: [DAVE_REF], group: repeated(1, 16) }],
    ['the actor’s key is not known', { actor: DAVE_REF, op: 'leave' }],
  ] as const)('refuses a step in which %s', (_, next) => {
    expectCode(() => receiveStatement(verifier, begun, step(begun, next)), 'NOT_ALLOWED');
  });

  it('refuses more than 1000 members', () => {
    const many = (from: number, count: number): Bytes[] =>
      Array.from({ length: count }, (_, i) => Uint8Array.from([1, (from + i) >> 8, from + i, ...repeated(0, 29)]));
    const steps = [0, 256, 512].map((from): Step => ({ actor: ADA_REF, op: 'add', refs: many(from, 256) }));
    const log = apply(begun, ...steps, { actor: ADA_REF, op: 'add', refs: many(768, 229) });
    expect(currentState(log).members).toHaveLength(1000);
    expectCode(
      () => receiveStatement(verifier, log, step(log, { actor: ADA_REF, op: 'add', refs: [DAVE_REF] })),
      'NOT_ALLOWED',
      /too large|members/,
    );
    expectCode(
      () => membersAfter(currentState(log), { actor: ADA_REF, op: 'add', refs: [DAVE_REF], value: EMPTY }),
      'NOT_ALLOWED',
      /too large/,
    );
  });
});

describe('a server', () => {
  const adding = step(begun, { actor: ADA_REF, op: 'add', refs: [DAVE_REF] });
  const [{ sig }] = adding.sigs as [Signed['sigs'][0]];

  it.each([
    ['with a signature of nobody', { ...adding, sigs: [{ role: 'member', sig: repeated(0, 64) }] }],
    [
      'with the signature of another member',
      { ...adding, sigs: [{ role: 'member', sig: sign(BOB_REF, adding.body) }] },
    ],
    [
      'with a signature in another role',
      { ...adding, sigs: [{ role: 'account', sig: sign(ADA_REF, adding.body, 'account') }] },
    ],
    [
      'with a signature of another type',
      { ...adding, sigs: [{ role: 'member', sig: sign(ADA_REF, adding.body, 'member', 'account') }] },
    ],
    [
      'with the signature of another statement',
      { ...step(begun, { actor: ADA_REF, op: 'add', refs: [repeated(0xee, 32)] }), sigs: adding.sigs },
    ],
    [
      'with bytes that read the same but are not those signed',
      { ...adding, body: concatBytes(adding.body, fromHex('807d 01')) },
    ],
    ['with no signature', { ...adding, sigs: [] }],
    [
      'with two',
      {
        ...adding,
        sigs: [
          { role: 'member', sig },
          { role: 'member', sig },
        ],
      },
    ],
  ])('cannot add a member %s', (_, forged) => {
    expectCode(() => receiveStatement(verifier, begun, forged), 'NOT_ALLOWED', /not signed/);
  });

  it('cannot begin a group anew', () => {
    const rival = signed(statement(null, { actor: BOB_REF, op: 'create', refs: [] }));
    expect(receiveStatement(verifier, begun, rival)).toEqual({ outcome: 'lost' });
    expect(() => openStatement(verifier, rival)).not.toThrow();
  });
});

describe('of two statements with one sequence', () => {
  const admins = apply(begun, { actor: ADA_REF, op: 'admin', refs: [BOB_REF], value: adminValue(true) });
  const removal = step(admins, { actor: BOB_REF, op: 'remove', refs: [CAROL_REF] });
  const adding = step(admins, { actor: ADA_REF, op: 'add', refs: [DAVE_REF] });
  const renames = ['a', 'b', 'c', 'd'].map((name) =>
    step(admins, { actor: ADA_REF, op: 'rename', value: groupNameValue(name) }),
  );

  /** Takes them in that order; the last known state of each is what counts. */
  function settle(...order: Signed[]): GroupLog {
    return order.reduce((log, next) => {
      const result = receiveStatement(verifier, log, next);
      return 'log' in result ? result.log : log;
    }, admins);
  }

  it('a removal wins, whichever comes first', () => {
    expect(membersOf(settle(adding, removal))).toEqual(['aa*', 'bb*']);
    expect(membersOf(settle(removal, adding))).toEqual(['aa*', 'bb*']);
    expect(receiveStatement(verifier, settle(removal), adding)).toEqual({ outcome: 'lost' });
  });

  it('leaving is a removal', () => {
    const leaving = step(admins, { actor: CAROL_REF, op: 'leave' });
    expect(currentState(settle(leaving, adding)).head).toEqual(currentState(settle(adding, leaving)).head);
    expect(membersOf(settle(adding, leaving))).toEqual(['aa*', 'bb*']);
  });

  it('the lower hash wins else, in whatever order they come', () => {
    const hashes = renames.map(({ body }) => crypto.sha256(body));
    const lowest = hashes.reduce((a, b) => (Array.from(a).join() && compare(a, b) < 0 ? a : b));
    for (const order of [renames, renames.toReversed(), [...renames.slice(2), ...renames.slice(0, 2)]]) {
      expect(currentState(settle(...order)).head).toEqual(lowest);
    }
    const removals = [removal, step(admins, { actor: ADA_REF, op: 'remove', refs: [CAROL_REF] })];
    expect(currentState(settle(...removals)).head).toEqual(currentState(settle(...removals.toReversed())).head);
  });

  it('the loser is dropped with what was built on it, to be stated anew', () => {
    const added = settle(adding);
    const further = apply(added, { actor: ADA_REF, op: 'rename', value: groupNameValue('x') });
    const result = receiveStatement(verifier, further, removal);
    expect(result).toMatchObject({
      outcome: 'replaced',
      dropped: [{ statement: { op: 'add' } }, { statement: { op: 'rename' } }],
    });
    // What followed the loser no longer follows.
    const orphan = step(added, { actor: ADA_REF, op: 'rename', value: groupNameValue('x') });
    expect(receiveStatement(verifier, settle(removal), orphan)).toEqual({ outcome: 'early', missingFrom: 2 });
  });

  it('everybody comes to the same end, in whatever order things arrive', () => {
    const rivals = [adding, ...renames.slice(0, 2), removal];
    const children = rivals.flatMap((rival) => {
      const log = settle(rival);
      return [
        step(log, { actor: ADA_REF, op: 'rename', value: groupNameValue('x') }),
        step(log, { actor: BOB_REF, op: 'leave' }),
      ];
    });
    const all = [...rivals, ...children];
    /** Delivers everything again and again, as a network that is at least once, until nothing changes. */
    const end = (order: readonly Signed[]): string => {
      let log = admins;
      for (let before: GroupLog | null = null; before !== log;) {
        before = log;
        for (const next of order) {
          const result = receiveStatement(verifier, log, next);
          if ('log' in result) ({ log } = result);
        }
      }
      return membersOf(log).join();
    };
    const expected = end(all);
    expect(expected).toBe('aa*');
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        expect(end(order)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('one that does not hold by itself does not win', () => {
    const log = settle(adding);
    const forged = signed(statement(currentState(admins), { actor: CAROL_REF, op: 'remove', refs: [ADA_REF] }));
    expectCode(() => receiveStatement(verifier, log, forged), 'NOT_ALLOWED');
  });

  it('the same one again is known', () => {
    expect(receiveStatement(verifier, settle(adding), adding)).toEqual({ outcome: 'known' });
  });

  it('one that is too old has lost', () => {
    let log = admins;
    for (let i = 0; i < MAX_UNSETTLED + 1; i++) {
      log = apply(log, { actor: ADA_REF, op: 'rename', value: groupNameValue(String(i)) });
    }
    expect(log.entries).toHaveLength(MAX_UNSETTLED);
    expect(receiveStatement(verifier, log, removal)).toEqual({ outcome: 'lost' });
  });
});

/** Orders hashes. */
function compare(a: Uint8Array, b: Uint8Array): number {
  const i = a.findIndex((byte, at) => byte !== b[at]);
  return i < 0 ? 0 : a[i]! - b[i]!;
}

describe('statements out of order', () => {
  it('wait for what is missing', () => {
    const first = step(begun, { actor: ADA_REF, op: 'rename', value: groupNameValue('x') });
    const log = apply(begun, { actor: ADA_REF, op: 'rename', value: groupNameValue('x') });
    const second = step(log, { actor: ADA_REF, op: 'leave' });
    expect(receiveStatement(verifier, begun, second)).toEqual({ outcome: 'early', missingFrom: 1 });
    expect(receiveStatement(verifier, begun, first)).toMatchObject({ outcome: 'applied' });
  });
});

describe('sender keys', () => {
  const state = currentState(begun);

  it('are made anew when somebody is gone, and only then', () => {
    expect(mustRotateSenderKey(state, currentState(apply(begun, { actor: BOB_REF, op: 'leave' })))).toBe(true);
    expect(
      mustRotateSenderKey(state, currentState(apply(begun, { actor: ADA_REF, op: 'add', refs: [DAVE_REF] }))),
    ).toBe(false);
  });

  it('count in their owner’s own session only, for a group that both are in', () => {
    const sides = { sender: BOB_REF, ours: ADA_REF };
    expect(acceptsDistribution(state, { group: GROUP }, sides)).toBe(true);
    expect(acceptsDistribution(state, { group: repeated(0, 16) }, sides)).toBe(false);
    expect(acceptsDistribution(state, { group: GROUP }, { ...sides, sender: DAVE_REF })).toBe(false);
    expect(acceptsDistribution(state, { group: GROUP }, { ...sides, ours: DAVE_REF })).toBe(false);
    expect(acceptsDistribution(null, { group: GROUP }, sides)).toBe(false);
    const left = currentState(apply(begun, { actor: BOB_REF, op: 'leave' }));
    expect(acceptsDistribution(left, { group: GROUP }, sides)).toBe(false);
    expect(memberOf(left, BOB_REF)).toBeUndefined();
  });
});
