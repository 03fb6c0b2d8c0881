import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VinculumError } from '../../src/errors.ts';
import { Session } from '../../src/direct.ts';
import { Dice } from '../../src/testing/index.ts';
import {
  ALICE,
  BOB,
  Correspondent,
  friends,
  hex,
  type Letter,
  seededEngine,
  strangers,
  text,
} from './correspondent.ts';

/** What one message in an ordinary row may cost in a log. */
const MAX_ONE_WAY_BYTES = 300;

function codeOf(step: () => unknown): string | undefined {
  try {
    step();
  } catch (error) {
    if (error instanceof VinculumError) return error.code;
    throw error;
  }
  return undefined;
}

function expectRestorable(party: Correspondent): void {
  const restored = party.restored();
  expect(hex(restored.toRecord())).toBe(hex(party.session.toRecord()));
  expect(hex(restored.snapshot())).toBe(hex(party.session.snapshot()));
}

describe('a snapshot and the deltas behind it', () => {
  it('are the session, bit for bit, after every step of a conversation over SPQR epochs', () => {
    const { alice, bob } = friends('epochs');
    let largest = 0;
    for (let round = 0; round < 110; round++) {
      for (const [from, to] of [
        [alice, bob],
        [bob, alice],
      ] as const) {
        const base = to.session;
        const letter = from.write(`line ${round}`);
        expect(to.read(letter)).toBe(`line ${round}`);
        const delta = to.deltas.at(-1) ?? new Uint8Array();
        largest = Math.max(largest, delta.length, (from.deltas.at(-1) ?? delta).length);
        expect(hex(base.apply(delta).toRecord())).toBe(hex(to.session.toRecord()));
      }
    }
    expectRestorable(alice);
    expectRestorable(bob);
    expect(largest).toBeLessThanOrEqual(MAX_ONE_WAY_BYTES);
  });

  it('are the session after messages that came late, twice, in disorder, damaged or never', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 30 }), (seed) => {
        const dice = new Dice(seed);
        const { alice, bob } = strangers(`storm ${seed}`);
        const onTheWay: { to: Correspondent; letter: Letter }[] = [];
        let hasAnswered = false;
        for (let step = 0; step < 60; step++) {
          const from = hasAnswered && dice.chance(0.5) ? bob : alice;
          if (dice.chance(0.5)) onTheWay.push({ to: from === alice ? bob : alice, letter: from.write(`${step}`) });
          if (onTheWay.length === 0 || dice.chance(0.4)) continue;
          const position = dice.below(Math.min(onTheWay.length, 6));
          const { to, letter } = onTheWay[position]!;
          if (dice.chance(0.8)) onTheWay.splice(position, 1);
          const message = letter.message.slice();
          if (dice.chance(0.1)) message[dice.below(message.length)]! ^= 1 << dice.below(8);
          try {
            to.read({ ...letter, message });
            if (to === bob) hasAnswered = true;
          } catch (error) {
            if (!(error instanceof VinculumError)) throw error;
          }
          if (to.snapshot !== undefined) expectRestorable(to);
          if (dice.chance(0.05) && from.snapshot !== undefined) from.adopt(from.session);
        }
        expectRestorable(alice);
      }),
      { numRuns: 25 },
    );
  });

  it('are small: at most 300 bytes for a message in a row, both where it is sent and where it is read', () => {
    const { alice, bob } = friends('sizes');
    bob.read(alice.write('the first of the chain'));
    const start = [alice.deltas.length, bob.deltas.length] as const;
    for (let i = 0; i < 300; i++) bob.read(alice.write('one more'));
    const sent = alice.deltas.slice(start[0]).map(({ length }) => length);
    const read = bob.deltas.slice(start[1]).map(({ length }) => length);
    expect(Math.max(...sent)).toBeLessThanOrEqual(MAX_ONE_WAY_BYTES);
    expect(Math.max(...read)).toBeLessThanOrEqual(MAX_ONE_WAY_BYTES);
    // What the guide says.
    expect(Math.max(...sent)).toBeLessThanOrEqual(24);
    expect(Math.max(...read)).toBeLessThanOrEqual(72);
  });

  it('are small also when a thousand messages were skipped', () => {
    const { alice, bob } = friends('skipped');
    const letters = Array.from({ length: 1000 }, (_, i) => alice.write(`${i}`));
    for (const i of [999, 500, 0]) expect(bob.read(letters[i]!)).toBe(String(i));
    expectRestorable(bob);
    expect(Math.max(...bob.deltas.map(({ length }) => length))).toBeLessThanOrEqual(MAX_ONE_WAY_BYTES);
  });

  it('are the session when a first message brings an archived session back', () => {
    const { alice, bob } = strangers('promoted');
    const old = [alice.write('old 1'), alice.write('old 2'), alice.write('old 3')];
    alice.initiate(bob.makeBundle(2));
    const fresh = [alice.write('new 1'), alice.write('new 2')];
    expect([old[0]!, fresh[0]!].map((letter) => bob.read(letter))).toEqual(['old 1', 'new 1']);
    for (const letter of [old[2]!, fresh[1]!, old[1]!]) {
      const base = bob.session;
      bob.read(letter);
      expect(hex(base.apply(bob.deltas.at(-1) ?? new Uint8Array()).toRecord())).toBe(hex(bob.session.toRecord()));
    }
    expect(bob.session.archivedSessions).toBe(1);
    expectRestorable(bob);
  });

  it('are the session between two devices of one account, where a message may lie far ahead', () => {
    const engine = seededEngine('one account');
    const [first, second] = [new Correspondent(ALICE, engine), new Correspondent({ ...ALICE, deviceId: 2 }, engine)];
    Object.assign(second, { identity: first.identity, peer: ALICE });
    first.peer = second.address;
    first.initiate(second.makeBundle(1));
    second.read(first.write('hello'));
    first.read(second.write('hello'));
    const far = 25_500;
    let { session } = first;
    for (let i = 0; i < far; i++) session = session.encrypt(text('')).session;
    first.adopt(session);
    expect(second.read(first.write('far ahead'))).toBe('far ahead');
    expectRestorable(second);
  });

  it('go on where the restored session is used', () => {
    const { alice, bob } = friends('go on');
    const restored = alice.restored();
    const sent = restored.encrypt(text('after a restart'));
    expect(bob.session.decrypt(sent.message).plaintext).toEqual(text('after a restart'));
    expect(hex(alice.session.apply(sent.delta).toRecord())).toBe(hex(sent.session.toRecord()));
  });

  it('fit each other whenever the same record was read', () => {
    const { alice } = friends('same record');
    const record = alice.session.toRecord();
    const ends = { ourAddress: ALICE, theirAddress: BOB };
    const { delta, session } = Session.fromRecord(record, ends).encrypt(text('x'));
    expect(hex(Session.fromRecord(record, ends).apply(delta).toRecord())).toBe(hex(session.toRecord()));
  });
});

describe('a delta', () => {
  const { alice, bob } = friends('refused deltas');
  const base = bob.session;
  const letters = [alice.write('one'), alice.write('two'), alice.write('three')];
  for (const letter of letters) bob.read(letter);
  const [first, second, third] = bob.deltas.slice(-3) as [Uint8Array, Uint8Array, Uint8Array];

  it('has the number of the state it leads to', () => {
    expect(base.apply(first).sequence).toBe(base.sequence + 1);
  });

  it('is refused out of order, and a second time', () => {
    expect(codeOf(() => base.apply(second))).toBe('DELTA_MISMATCH');
    expect(codeOf(() => base.apply(first).apply(first))).toBe('DELTA_MISMATCH');
    expect(hex(base.apply(first).apply(second).apply(third).toRecord())).toBe(hex(bob.session.toRecord()));
  });

  it('is refused by another session with the same number of steps', () => {
    const other = friends('another pair').bob;
    expect(other.session.sequence).toBe(base.sequence);
    expect(codeOf(() => other.session.apply(first))).toBe('DELTA_MISMATCH');
  });

  it('is refused by a branch of its own session', () => {
    const branch = base.decrypt(letters[2]!.message).session;
    expect(codeOf(() => branch.apply(second))).toBe('DELTA_MISMATCH');
  });

  it('is refused with any byte changed, cut off anywhere, or with something behind it', () => {
    for (let i = 0; i < first.length; i++) {
      for (const bit of [1, 0x80]) {
        const damaged = first.slice();
        damaged[i]! ^= bit;
        expect(
          codeOf(() => base.apply(damaged)),
          `byte ${i}`,
        ).toBe('INVALID_DELTA');
      }
      expect(
        codeOf(() => base.apply(first.subarray(0, i))),
        `cut at ${i}`,
      ).toBe('INVALID_DELTA');
    }
    expect(codeOf(() => base.apply(Uint8Array.of(...first, 0)))).toBe('INVALID_DELTA');
    expect(codeOf(() => base.apply(base.snapshot()))).toBe('INVALID_DELTA');
    expect(codeOf(() => base.apply('delta' as never))).toBe('INVALID_ARGUMENT');
  });

  it('never makes a session of random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (bytes) => {
        expect(codeOf(() => base.apply(bytes))).toBe('INVALID_DELTA');
        expect(codeOf(() => base.apply(Uint8Array.of(0x44, 1, ...bytes)))).toBe('INVALID_DELTA');
      }),
    );
  });

  it('marks the value it was applied to as one that has encrypted', () => {
    const pair = friends('applied');
    const stored = Session.fromSnapshot(pair.alice.session.snapshot());
    const { delta } = pair.alice.session.encrypt(text('x'));
    const next = stored.apply(delta);
    expect([stored.isSpent, next.isSpent]).toEqual([true, false]);
    expect(codeOf(() => stored.encrypt(text('y')))).toBe('SESSION_SPENT');
  });
});

describe('a snapshot', () => {
  const { alice } = friends('snapshots');
  const snapshot = alice.session.snapshot();

  it('gives the session back, with its addresses', () => {
    const read = Session.fromSnapshot(snapshot);
    expect(hex(read.toRecord())).toBe(hex(alice.session.toRecord()));
    expect([read.ourAddress, read.theirAddress, read.sequence]).toEqual([ALICE, BOB, alice.session.sequence]);
    expect(hex(read.snapshot())).toBe(hex(snapshot));
  });

  it('adds little to the record', () => {
    expect(snapshot.length - alice.session.toRecord().length).toBeLessThanOrEqual(110);
  });

  it('keeps names of any alphabet', () => {
    const record = alice.session.toRecord();
    for (const name of ['', '\ufeffBOM', 'Ærøskøbing', '🙂'.repeat(100)]) {
      const ends = { ourAddress: { name, deviceId: 127 }, theirAddress: BOB };
      expect(Session.fromSnapshot(Session.fromRecord(record, ends).snapshot()).ourAddress).toEqual(ends.ourAddress);
    }
  });

  it('is refused with any byte changed, cut off anywhere, or with something behind it', () => {
    for (let i = 0; i < snapshot.length; i += i < 120 ? 1 : 37) {
      const damaged = snapshot.slice();
      damaged[i]! ^= 0x10;
      expect(
        codeOf(() => Session.fromSnapshot(damaged)),
        `byte ${i}`,
      ).toBe('INVALID_SNAPSHOT');
      expect(
        codeOf(() => Session.fromSnapshot(snapshot.subarray(0, i))),
        `cut at ${i}`,
      ).toBe('INVALID_SNAPSHOT');
    }
    expect(codeOf(() => Session.fromSnapshot(Uint8Array.of(...snapshot, 0)))).toBe('INVALID_SNAPSHOT');
    expect(codeOf(() => Session.fromSnapshot(alice.session.toRecord()))).toBe('INVALID_SNAPSHOT');
    expect(codeOf(() => Session.fromSnapshot(null as never))).toBe('INVALID_ARGUMENT');
  });
});
