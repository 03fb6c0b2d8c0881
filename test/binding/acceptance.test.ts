/** The lines of specification 10, "Acceptance", that concern account chains. */
import { describe, expect, it } from 'vitest';
import type { AccountState } from '../../src/binding/verify/account-state.ts';
import { encodeAccountRecord } from '../../src/binding/verify/account-record.ts';
import { equivocationProof, verifyEquivocation } from '../../src/binding/verify/equivocation.ts';
import { beginAccount, requireSameReference } from '../../src/binding/verify/extend.ts';
import { compareHead, observeServerHead } from '../../src/binding/verify/heads.ts';
import { identityKeyStanding, judgeBundle, shareKey } from '../../src/binding/verify/rules.ts';
import { settleAccount } from '../../src/binding/verify/settle.ts';
import { standingOf } from '../../src/binding/verify/standing.ts';
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
  identityKey,
  keysOf,
  objectTo,
  recover,
  revokeDevice,
  rotateIdentity,
  see,
  setPolicy,
  stateAfter,
} from '../support/account-chain.ts';

const FIRST = genesis();
const PHONE = addDevice(FIRST, 1);
const LAPTOP = addDevice(PHONE, 2);
const HONEST = [FIRST, PHONE, LAPTOP];
const WAIT = 72 * HOUR;

const refuses = (state: AccountState, step: Step, code = 'INVALID_STATEMENT'): void => {
  const before = encodeAccountRecord(state);
  expect(() => see(state, step)).toThrow(expect.objectContaining({ code }));
  expect(encodeAccountRecord(state)).toEqual(before);
};

describe('an account chain', () => {
  it('forged signature: a server cannot add a device', () => {
    refuses(stateAfter(HONEST), addDevice(LAPTOP, 3, { signers: { account: keysOf(99).account } }));
  });

  it('roles swapped: two valid signatures do not stand for each other', () => {
    const swapped = rotateIdentity(LAPTOP, 7, {
      signatures: ([account, identity]) => [
        { ...account!, role: 'identity' },
        { ...identity!, role: 'account' },
      ],
    });
    refuses(stateAfter(HONEST), swapped);
  });

  it('other realm, same id: nothing of one says anything about the other', () => {
    const there = { realm: 'messenger.example', id: ADA.id };
    const theirs = genesis(keysOf(1), there);
    const { signed } = theirs;
    expect(() => beginAccount(crypto, ADA, { signed, now: START })).toThrow(/another account/);
    expect(theirs.hash).not.toEqual(FIRST.hash);
    refuses(stateAfter(HONEST), addDevice(LAPTOP, 3, { body: { name: there } }));
  });

  it('handle re-assigned: another reference under a known name is a stranger', () => {
    const stranger = genesis(keysOf(50));
    refuses(stateAfter(HONEST), stranger, 'REASSIGNED');
    expect(() => requireSameReference(FIRST.hash, stranger.hash)).toThrow(
      expect.objectContaining({ code: 'REASSIGNED' }),
    );
  });

  it('same key in two realms: is found, and refused by whoever would link', () => {
    const there = { realm: 'messenger.example', id: 'ada.l' };
    const { signed } = genesis(keysOf(1), there);
    expect(shareKey(stateAfter(HONEST), beginAccount(crypto, there, { signed, now: START }))).toBe(true);
  });

  it('rollback by one: freezes links, until the server gives the right head', () => {
    const known = stateAfter(HONEST);
    const { state } = observeServerHead(known, PHONE);
    expect(standingOf(state)).toMatchObject({ rolledBackTo: 1, mayCarryLinks: false });
    expect(judgeBundle(state, { identityKey: identityKey(keysOf(1)), device: 2, registration: 102 })).toBe('current');
    expect(standingOf(observeServerHead(state, LAPTOP).state).mayCarryLinks).toBe(true);
  });

  it('fork: two contacts who were shown two chains find out, and the proof verifies elsewhere', () => {
    const hidden = addDevice(LAPTOP, 3);
    const shown = setPolicy(LAPTOP, 1);
    const one = stateAfter([...HONEST, hidden]);
    const other = stateAfter([...HONEST, shown]);
    expect(compareHead(one, shown)).toBe('different');
    const { state, outcome } = see(one, shown);
    expect(outcome).toBe('equivocation');
    const proven = verifyEquivocation(crypto, equivocationProof(state)!);
    expect(proven).toMatchObject({ name: ADA, sequence: 3 });
    expect(proven.reference).toEqual(FIRST.hash);
    expect(equivocationProof(other)).toBeNull();
  });

  it('honest appends never fork: contacts at different places of one chain only fetch', () => {
    const policy = setPolicy(LAPTOP, 1);
    const behind = stateAfter(HONEST);
    const ahead = stateAfter([...HONEST, policy]);
    expect(compareHead(behind, policy)).toBe('weAreBehind');
    expect(compareHead(ahead, LAPTOP)).toBe('theyAreBehind');
    expect(see(behind, policy).outcome).toBe('appended');
    expect(equivocationProof(see(behind, policy).state)).toBeNull();
  });

  it('back-dated statement waits: the day is the thief’s word', () => {
    const stolen = recover(FIRST, 66, { body: { day: FIRST.body.day } });
    const now = START + 365 * 24 * HOUR;
    const { state } = see(stateAfter(HONEST), stolen, now);
    expect(standingOf(settleAccount(state, now + WAIT - 1)).current.hash).toEqual(LAPTOP.hash);
  });

  it('Recover beats a thief of the account key, who did everything he could', () => {
    // He adds his device, drops the owner's, rotates the identity key, signs a rival, closes the account and objects.
    const mallory = addDevice(LAPTOP, 66);
    const dropped = revokeDevice(mallory, 1);
    const rotated = rotateIdentity(dropped, 66);
    const recovered = recover(LAPTOP, 2);
    const newPhone = addDevice(recovered, 1);
    const theft = [mallory, dropped, rotated, objectTo(rotated, recovered), setPolicy(LAPTOP, 9)];
    for (const order of [
      [...HONEST, ...theft, close(rotated), recovered, newPhone],
      [...HONEST, recovered, newPhone, ...theft, close(rotated)],
      [...HONEST, mallory, recovered, dropped, newPhone, rotated, close(rotated), ...theft],
    ]) {
      const state = settleAccount(stateAfter(order), START + WAIT);
      const standing = standingOf(state);
      expect(standing.current.hash).toEqual(newPhone.hash);
      expect(standing.current.devices.map(({ device }) => device)).toEqual([1]);
      // His Object costs the owner the comparison of numbers, nothing else.
      expect(standing).toMatchObject({ isDisputed: true, isEquivocated: false, isClosed: false });
      expect(judgeBundle(state, { identityKey: identityKey(keysOf(66)), device: 66, registration: 166 })).toBe(
        'otherIdentityKey',
      );
    }
  });

  it('a thief of the recovery key waits 72 hours in sight of the owner, who objects', () => {
    const theft = recover(LAPTOP, 66);
    const seen = stateAfter([...HONEST, theft]);
    expect(standingOf(seen)).toMatchObject({ isDisputed: true });
    expect(standingOf(seen).current.hash).toEqual(LAPTOP.hash);
    const { state } = see(seen, objectTo(LAPTOP, theft), START + HOUR);
    expect(standingOf(settleAccount(state, START + WAIT))).toMatchObject({ isDisputed: true, mayCarryLinks: false });
  });

  it('close: at once with the recovery key, after 72 hours without, and then for good', () => {
    const alone = stateAfter([...HONEST, close(LAPTOP)]);
    expect(standingOf(alone).isClosed).toBe(false);
    expect(standingOf(settleAccount(alone, START + WAIT)).isClosed).toBe(true);
    expect(standingOf(stateAfter([...HONEST, cosignedClose(LAPTOP)])).isClosed).toBe(true);
    refuses(alone, addDevice(close(LAPTOP), 3));
  });

  it('rotation: bundles and sessions of the old identity key end, for receiving after 24 hours', () => {
    const revoked = revokeDevice(LAPTOP, 2);
    const state = stateAfter([...HONEST, revoked, rotateIdentity(revoked, 7)]);
    const old = identityKey(keysOf(1));
    expect(judgeBundle(state, { identityKey: old, device: 1, registration: 101 })).toBe('otherIdentityKey');
    expect(judgeBundle(state, { identityKey: identityKey(keysOf(7)), device: 1, registration: 101 })).toBe('current');
    expect(judgeBundle(state, { identityKey: identityKey(keysOf(7)), device: 2, registration: 102 })).toBe(
      'unlistedDevice',
    );
    expect(identityKeyStanding(state, { identityKey: old, now: START + HOUR })).toBe('receiveOnly');
    expect(identityKeyStanding(state, { identityKey: old, now: START + 24 * HOUR })).toBe('superseded');
  });
});
