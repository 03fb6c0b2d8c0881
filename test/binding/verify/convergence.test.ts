import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VinculumError } from '../../../src/errors.ts';
import type { AccountState } from '../../../src/binding/verify/account-state.ts';
import { decodeAccountRecord, encodeAccountRecord } from '../../../src/binding/verify/account-record.ts';
import { beginAccount, extendAccount } from '../../../src/binding/verify/extend.ts';
import { settleAccount } from '../../../src/binding/verify/settle.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import { Dice } from '../../../src/testing/dice.ts';
import {
  ADA,
  HOUR,
  START,
  type Step,
  addDevice,
  close,
  cosignedClose,
  crypto,
  genesis,
  objectTo,
  recover,
  revokeDevice,
  rotateIdentity,
  setPolicy,
} from '../../support/account-chain.ts';
import { type Verdict, verdictOf } from '../../support/account-reference.ts';

const MAX_STATEMENTS = 12;

interface History {
  readonly steps: readonly Step[];
  readonly cosigned: ReadonlySet<string>;
}

/** Owners and thieves sign what they like: mostly honest appends, some forks, Recovers, Objects and Closes. */
function history(dice: Dice): History {
  const steps: Step[] = [genesis()];
  const cosigned = new Set<string>();
  const devices = new Map<Step, number[]>([[steps[0]!, []]]);
  for (let i = 1; i < MAX_STATEMENTS; i++) {
    const open = steps.filter((step) => step.body.statement.type !== 'close');
    const tip = dice.chance(0.93) ? open[open.length - 1]! : dice.pick(open);
    const listed = devices.get(tip)!;
    const recovers = steps.filter((step) => step.body.statement.type === 'recover');
    const choice = dice.below(24);
    let next: Step;
    if (choice < 4) {
      next = recover(dice.chance(0.5) ? tip : dice.pick(open), 100 + i);
      devices.set(next, []);
    } else if (choice < 8 && recovers.length > 0) {
      const target = dice.pick(recovers);
      next = objectTo(leafBeside(steps, target), target);
      devices.set(next, []);
    } else if (choice === 8) {
      next = close(tip);
    } else if (choice === 9) {
      next = cosignedClose(tip);
      cosigned.add(bytesToHex(next.hash));
    } else if (choice < 12) {
      next = rotateIdentity(tip, 200 + i);
    } else if (choice < 14 && listed.length > 0) {
      next = revokeDevice(tip, listed[0]!);
      devices.set(next, listed.slice(1));
    } else if (choice < 19) {
      next = addDevice(tip, i);
      devices.set(next, [...listed, i]);
    } else {
      next = setPolicy(tip, i);
    }
    if (!devices.has(next)) devices.set(next, listed);
    steps.push(next);
  }
  return { steps, cosigned };
}

/** The last statement that the old key has signed beside a Recover. */
function leafBeside(steps: readonly Step[], target: Step): Step {
  let leaf = steps.find(({ hash }) => bytesToHex(hash) === bytesToHex(target.body.previous))!;
  for (const step of steps) {
    const { type } = step.body.statement;
    const isNext = bytesToHex(step.body.previous) === bytesToHex(leaf.hash);
    if (isNext && type !== 'recover' && type !== 'close') leaf = step;
  }
  return leaf;
}

/** One verifier: sees the statements in an order of its own, over days, with waits that end in between, and repetitions. */
function verifierOf({ steps }: History, dice: Dice): AccountState {
  const [first, ...rest] = steps;
  let now = START + dice.below(100) * HOUR;
  let state = beginAccount(crypto, ADA, { signed: first!.signed, now });
  let unseen: Step[] = dice.shuffle([...rest, ...rest.slice(0, 3)]);
  while (unseen.length > 0) {
    const later: Step[] = [];
    for (const step of unseen) {
      now += dice.below(40) * HOUR;
      if (dice.chance(0.5)) state = settleAccount(state, now);
      if (dice.chance(0.1)) state = decodeAccountRecord(crypto, encodeAccountRecord(state));
      try {
        ({ state } = extendAccount(crypto, state, { signed: step.signed, now }));
      } catch (error) {
        if (!VinculumError.is(error, 'STATEMENT_MISSING')) throw error;
        later.push(step);
      }
    }
    unseen = later;
  }
  return settleAccount(state, now + 72 * HOUR);
}

function summary(state: AccountState): Verdict {
  const { current, isEquivocated, isDisputed, isClosed, isClosing, nextSettlement } = standingOf(state);
  expect(nextSettlement).toBeNull();
  expect(isClosing).toBe(false);
  if (isEquivocated) return 'equivocated';
  return {
    head: bytesToHex(current.hash),
    identityKey: bytesToHex(current.identityKey),
    devices: current.devices.map(({ device }) => device),
    features: current.features,
    isDisputed,
    isClosed,
  };
}

describe('verifiers', () => {
  it('that saw the same statements for longer than the waits agree, whatever they saw first', () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = new Dice(seed);
        const story = history(dice);
        const expected = verdictOf(story.steps, story.cosigned);
        verdicts.add(expected === 'equivocated' ? expected : `${expected.isDisputed}/${expected.isClosed}`);
        for (let verifier = 0; verifier < 4; verifier++) {
          expect(summary(verifierOf(story, dice))).toEqual(expected);
        }
      }),
      { numRuns: 60, seed: 10 },
    );
    // The stories end in every way there is, or the test would say less than it seems to.
    expect(verdicts).toEqual(new Set(['equivocated', 'false/false', 'true/false', 'false/true', 'true/true']));
  });
});
