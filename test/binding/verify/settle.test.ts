import { describe, expect, it } from 'vitest';
import { RECOVERY_WAIT_MS } from '../../../src/binding/verify/account-state.ts';
import { compareNumbers, settleAccount } from '../../../src/binding/verify/settle.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import {
  HOUR,
  START,
  addDevice,
  close,
  cosignedClose,
  genesis,
  identityKey,
  keysOf,
  objectTo,
  recover,
  rotateIdentity,
  see,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';

const FIRST = genesis();
const DEVICE = addDevice(FIRST, 1);
const RECOVER = recover(FIRST, 2);
const WAITED = START + 72 * HOUR;

describe('a Recover', () => {
  it('takes 72 hours from its first sight, during which the account is disputed', () => {
    expect(RECOVERY_WAIT_MS).toBe(72 * HOUR);
    const state = stateAfter([FIRST, DEVICE, RECOVER]);
    expect(standingOf(state)).toMatchObject({ isDisputed: true, mayCarryLinks: false, nextSettlement: WAITED });
    expect(standingOf(state).current.hash).toEqual(DEVICE.hash);

    const early = settleAccount(state, WAITED - 1);
    expect(early).toBe(state);

    const settled = settleAccount(state, WAITED);
    expect(standingOf(settled)).toMatchObject({ isDisputed: false, mayCarryLinks: true, nextSettlement: null });
    expect(standingOf(settled).current.hash).toEqual(RECOVER.hash);
    expect(standingOf(settled).current).toMatchObject({ sequence: 1, devices: [] });
    expect(standingOf(settled).current.identityKey).toEqual(identityKey(keysOf(2)));
  });

  it('beats everything that the old key signed after what it follows, before and after it came', () => {
    const theirs = addDevice(DEVICE, 66);
    let state = stateAfter([FIRST, DEVICE, theirs, RECOVER]);
    state = see(state, rotateIdentity(theirs, 67)).state;
    state = settleAccount(state, WAITED);
    expect(standingOf(state).current.hash).toEqual(RECOVER.hash);
    const late = see(state, setPolicy(rotateIdentity(theirs, 67), 1), WAITED);
    expect(late.outcome).toBe('superseded');
    expect(standingOf(late.state).current.hash).toEqual(RECOVER.hash);
  });

  it('keeps what it follows, devices excepted: each has to be given the new identity key', () => {
    const policy = setPolicy(DEVICE, 5);
    const state = settleAccount(stateAfter([FIRST, DEVICE, policy, recover(policy, 2)]), WAITED);
    expect(standingOf(state).current).toMatchObject({ features: 5, devices: [] });
  });

  it('is followed while it waits, and all of it comes into force together', () => {
    const device = addDevice(RECOVER, 3);
    let state = stateAfter([FIRST, DEVICE, RECOVER]);
    const followed = see(state, device, START + HOUR);
    expect(followed.outcome).toBe('waiting');
    ({ state } = followed);
    expect(standingOf(state).current.hash).toEqual(DEVICE.hash);
    state = settleAccount(state, WAITED);
    expect(standingOf(state).current.hash).toEqual(device.hash);
    expect(see(state, setPolicy(device, 1), WAITED).outcome).toBe('appended');
  });

  it('that is dated back waits as long', () => {
    const old = recover(FIRST, 2, { body: { day: FIRST.body.day } });
    const now = START + 1000 * 24 * HOUR;
    let { state } = see(stateAfter([FIRST, DEVICE]), old, now);
    expect(standingOf((state = settleAccount(state, now + 72 * HOUR - 1))).current.hash).toEqual(DEVICE.hash);
    expect(standingOf(settleAccount(state, now + 72 * HOUR)).current.hash).toEqual(old.hash);
  });

  it('stays in force when the clock is set back', () => {
    const settled = settleAccount(stateAfter([FIRST, DEVICE, RECOVER]), WAITED);
    expect(settleAccount(settled, START)).toBe(settled);
    expect(standingOf(settled).current.hash).toEqual(RECOVER.hash);
  });

  it('may be followed by another one with the next recovery key', () => {
    const next = recover(RECOVER, 3);
    let state = stateAfter([FIRST, RECOVER]);
    ({ state } = see(state, next, START + HOUR));
    state = settleAccount(state, WAITED);
    expect(standingOf(state).current.hash).toEqual(RECOVER.hash);
    expect(standingOf(state).isDisputed).toBe(true);
    state = settleAccount(state, WAITED + HOUR);
    expect(standingOf(state).current.hash).toEqual(next.hash);
    expect(standingOf(state).isDisputed).toBe(false);
  });
});

describe('an Object', () => {
  it('keeps the account disputed after the wait, until numbers are compared', () => {
    const state = settleAccount(stateAfter([FIRST, DEVICE, RECOVER, objectTo(DEVICE, RECOVER)]), WAITED);
    expect(standingOf(state)).toMatchObject({ isDisputed: true, mayCarryLinks: false });
    expect(standingOf(state).current.hash).toEqual(RECOVER.hash);
    const compared = compareNumbers(state, { identityKey: identityKey(keysOf(2)), now: WAITED });
    expect(standingOf(compared)).toMatchObject({ isDisputed: false, mayCarryLinks: true });
  });

  it('that arrives after the wait counts as much', () => {
    const settled = settleAccount(stateAfter([FIRST, DEVICE, RECOVER]), WAITED);
    const { state, outcome } = see(settled, objectTo(DEVICE, RECOVER), WAITED + HOUR);
    expect(outcome).toBe('superseded');
    expect(standingOf(state).isDisputed).toBe(true);
  });

  it('that arrives after numbers were compared opens the dispute again', () => {
    let state = settleAccount(stateAfter([FIRST, DEVICE, RECOVER]), WAITED);
    state = compareNumbers(state, { identityKey: identityKey(keysOf(2)), now: WAITED });
    ({ state } = see(state, objectTo(DEVICE, RECOVER), WAITED + HOUR));
    expect(standingOf(state).isDisputed).toBe(true);
  });

  it('to another Recover means nothing', () => {
    const other = recover(FIRST, 3);
    const state = settleAccount(stateAfter([FIRST, DEVICE, RECOVER, objectTo(DEVICE, other)]), WAITED);
    expect(standingOf(state).isDisputed).toBe(false);
  });

  it('by the new key means nothing', () => {
    const state = settleAccount(stateAfter([FIRST, RECOVER, objectTo(RECOVER, RECOVER)]), WAITED);
    expect(standingOf(state).isDisputed).toBe(false);
  });
});

describe('comparing numbers', () => {
  it('under the keys of a Recover brings it into force at once', () => {
    const device = addDevice(RECOVER, 3);
    const state = stateAfter([FIRST, DEVICE, RECOVER, device]);
    const compared = compareNumbers(state, { identityKey: identityKey(keysOf(2)), now: START + HOUR });
    expect(standingOf(compared).current.hash).toEqual(device.hash);
    expect(standingOf(compared)).toMatchObject({ isDisputed: false, nextSettlement: null });
    expect(standingOf(state).current.hash).toEqual(DEVICE.hash);
  });

  it('under the current key ends the dispute, and the Recover still comes into force', () => {
    const state = stateAfter([FIRST, DEVICE, RECOVER]);
    const compared = compareNumbers(state, { identityKey: identityKey(keysOf(1)), now: START + HOUR });
    expect(standingOf(compared)).toMatchObject({ isDisputed: false, nextSettlement: WAITED });
    const settled = settleAccount(compared, WAITED);
    expect(standingOf(settled).current.hash).toEqual(RECOVER.hash);
  });

  it('under the old key does not decide for the new one that was objected to', () => {
    const state = stateAfter([FIRST, DEVICE, RECOVER, objectTo(DEVICE, RECOVER)]);
    const compared = compareNumbers(state, { identityKey: identityKey(keysOf(1)), now: START + HOUR });
    expect(standingOf(compared).isDisputed).toBe(false);
    expect(standingOf(settleAccount(compared, WAITED)).isDisputed).toBe(true);
  });

  it('says nothing about a Recover that comes later', () => {
    let state = stateAfter([FIRST, DEVICE]);
    state = compareNumbers(state, { identityKey: identityKey(keysOf(1)), now: START });
    ({ state } = see(state, RECOVER));
    expect(standingOf(state).isDisputed).toBe(true);
  });

  it('under a key that is not the account’s, or no longer, is the caller’s mistake', () => {
    const settled = settleAccount(stateAfter([FIRST, DEVICE, RECOVER]), WAITED);
    for (const number of [1, 9]) {
      const compared = { identityKey: identityKey(keysOf(number)), now: WAITED };
      expect(() => compareNumbers(settled, compared)).toThrow(/no number/);
    }
  });

  it('chooses between two Recovers by one recovery key', () => {
    const other = recover(DEVICE, 3);
    const state = settleAccount(stateAfter([FIRST, DEVICE, RECOVER, other]), WAITED);
    expect(standingOf(state)).toMatchObject({ isDisputed: true, isEquivocated: true });
    expect(standingOf(state).current.hash).toEqual(RECOVER.hash);
    const compared = compareNumbers(state, { identityKey: identityKey(keysOf(3)), now: WAITED });
    expect(standingOf(compared)).toMatchObject({ isDisputed: false, isEquivocated: true, mayCarryLinks: false });
    expect(standingOf(compared).current.hash).toEqual(other.hash);
  });
});

describe('a Close', () => {
  it('by the account key alone waits 72 hours', () => {
    const state = stateAfter([FIRST, close(FIRST)]);
    expect(standingOf(state)).toMatchObject({ isClosing: true, isClosed: false, mayCarryLinks: false });
    expect(settleAccount(state, WAITED - 1)).toBe(state);
    expect(standingOf(settleAccount(state, WAITED))).toMatchObject({ isClosing: false, isClosed: true });
  });

  it('by a thief is undone by a Recover, in time and after', () => {
    const state = stateAfter([FIRST, close(FIRST)]);
    const inTime = settleAccount(see(state, RECOVER).state, WAITED);
    expect(standingOf(inTime)).toMatchObject({ isClosed: false, isClosing: false, mayCarryLinks: true });
    const late = see(settleAccount(state, WAITED), RECOVER, WAITED).state;
    expect(standingOf(late)).toMatchObject({ isClosed: true, isDisputed: true });
    expect(standingOf(settleAccount(late, WAITED + 72 * HOUR))).toMatchObject({ isClosed: false, mayCarryLinks: true });
  });

  it('that the recovery key has signed is final: no Recover undoes it, whichever comes first', () => {
    const closed = cosignedClose(FIRST);
    for (const order of [
      [FIRST, closed, RECOVER],
      [FIRST, RECOVER, closed],
    ]) {
      const state = settleAccount(stateAfter(order), WAITED);
      expect(standingOf(state)).toMatchObject({ isClosed: true, mayCarryLinks: false });
    }
  });

  it('under the keys of a Recover counts when that comes into force', () => {
    const closed = cosignedClose(RECOVER);
    const state = stateAfter([FIRST, RECOVER, closed]);
    expect(standingOf(state).isClosed).toBe(false);
    expect(standingOf(settleAccount(state, WAITED)).isClosed).toBe(true);
  });
});
