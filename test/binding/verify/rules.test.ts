import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { settleAccount } from '../../../src/binding/verify/settle.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import { compareHead, headOf, observeServerHead } from '../../../src/binding/verify/heads.ts';
import {
  identityKeyStanding,
  judgeBundle,
  judgeSessionConfirm,
  type SessionConfirm,
  sessionName,
  shareKey,
} from '../../../src/binding/verify/rules.ts';
import { beginAccount } from '../../../src/binding/verify/extend.ts';
import {
  HOUR,
  START,
  type Step,
  addDevice,
  cosignedClose,
  crypto,
  follow,
  genesis,
  identityKey,
  keysOf,
  recover,
  revokeDevice,
  rotateIdentity,
  see,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';

const FIRST = genesis();
const DEVICE = addDevice(FIRST, 1);
const POLICY = setPolicy(DEVICE, 1);
const STATE = stateAfter([FIRST, DEVICE, POLICY]);
const WAITED = START + 72 * HOUR;
const head = ({ sequence, hash }: Step): { sequence: number; hash: Uint8Array } => ({
  sequence,
  hash: hash.subarray(0, 16),
});

describe('a head', () => {
  it('is the number and 16 bytes of the hash of the newest statement', () => {
    expect(headOf(STATE)).toEqual({ sequence: 2, hash: POLICY.hash.slice(0, 16) });
  });

  it('is compared as same, behind on either side, or different', () => {
    expect(compareHead(STATE, head(POLICY))).toBe('same');
    expect(compareHead(STATE, POLICY)).toBe('same');
    expect(compareHead(STATE, head(DEVICE))).toBe('theyAreBehind');
    expect(compareHead(STATE, head(FIRST))).toBe('theyAreBehind');
    expect(compareHead(STATE, head(addDevice(POLICY, 2)))).toBe('weAreBehind');
    expect(compareHead(STATE, head(setPolicy(DEVICE, 2)))).toBe('different');
    expect(compareHead(STATE, { ...head(POLICY), sequence: 1 })).toBe('different');
    expect(compareHead(STATE, { ...head(DEVICE), sequence: 2 })).toBe('different');
  });

  it('of a Recover that only one side sees in force is nothing to fetch', () => {
    const recovered = recover(FIRST, 2);
    const device = addDevice(recovered, 1);
    const waiting = stateAfter([FIRST, DEVICE, POLICY, recovered, device]);
    expect(compareHead(waiting, head(POLICY))).toBe('same');
    expect(compareHead(waiting, head(device))).toBe('same');
    expect(compareHead(waiting, head(recovered))).toBe('theyAreBehind');
    const settled = settleAccount(waiting, WAITED);
    expect(compareHead(settled, head(device))).toBe('same');
    expect(compareHead(settled, head(POLICY))).toBe('theyAreBehind');
    expect(compareHead(STATE, head(recovered))).toBe('different');
  });

  it('of a Recover that another one has followed is behind', () => {
    const [one, two] = [recover(FIRST, 2), recover(recover(FIRST, 2), 3)];
    const settled = settleAccount(stateAfter([FIRST, one, two]), WAITED);
    expect(compareHead(settled, head(two))).toBe('same');
    expect(compareHead(settled, head(one))).toBe('theyAreBehind');
  });

  it('has a hash of 16 or 32 bytes', () => {
    for (const size of [0, 15, 31]) {
      expect(() => compareHead(STATE, { sequence: 2, hash: POLICY.hash.subarray(0, size) })).toThrow(/16 bytes/);
    }
  });
});

describe('what a server names as the head', () => {
  it('is a rollback if it is older than what is known, by one too, and freezes the links', () => {
    const { state, comparison } = observeServerHead(STATE, DEVICE);
    expect(comparison).toBe('theyAreBehind');
    expect(standingOf(state)).toMatchObject({ rolledBackTo: 1, mayCarryLinks: false, isDisputed: false });
    expect(standingOf(STATE)).toMatchObject({ rolledBackTo: null, mayCarryLinks: true });
    expect(standingOf(observeServerHead(STATE, FIRST).state).rolledBackTo).toBe(0);
  });

  it('is no rollback if it is the same, and takes an earlier one back', () => {
    expect(observeServerHead(STATE, POLICY)).toEqual({ state: STATE, comparison: 'same' });
    const { state } = observeServerHead(STATE, DEVICE);
    expect(standingOf(observeServerHead(state, POLICY).state).rolledBackTo).toBeNull();
  });

  it('is to be fetched if it is news, and settles nothing', () => {
    const { state } = observeServerHead(STATE, DEVICE);
    expect(observeServerHead(state, addDevice(POLICY, 2))).toEqual({ state, comparison: 'weAreBehind' });
    expect(observeServerHead(state, setPolicy(DEVICE, 2))).toEqual({ state, comparison: 'different' });
    expect(observeServerHead(STATE, setPolicy(DEVICE, 2)).state).toBe(STATE);
  });
});

describe('a bundle', () => {
  const identity = identityKey(keysOf(1));
  const bundle = { identityKey: identity, device: 1, registration: 101 };

  it('is good if its identity key is current and its device listed', () => {
    expect(judgeBundle(STATE, bundle)).toBe('current');
  });

  it('is refused for another identity key, device or registration', () => {
    expect(judgeBundle(STATE, { ...bundle, identityKey: identityKey(keysOf(2)) })).toBe('otherIdentityKey');
    expect(judgeBundle(STATE, { ...bundle, device: 2 })).toBe('unlistedDevice');
    expect(judgeBundle(STATE, { ...bundle, registration: 102 })).toBe('otherRegistration');
  });

  it('is refused once its device is removed, and once its identity key is replaced', () => {
    const revoked = revokeDevice(POLICY, 1);
    expect(judgeBundle(see(STATE, revoked).state, bundle)).toBe('unlistedDevice');
    expect(judgeBundle(see(STATE, rotateIdentity(POLICY, 7)).state, bundle)).toBe('otherIdentityKey');
  });

  it('is refused if the account is closed', () => {
    expect(judgeBundle(see(STATE, cosignedClose(POLICY)).state, bundle)).toBe('closed');
  });

  it('of a Recover waits with it', () => {
    const recovered = recover(DEVICE, 2);
    const state = stateAfter([FIRST, DEVICE, recovered, addDevice(recovered, 5)]);
    const fresh = { identityKey: identityKey(keysOf(2)), device: 5, registration: 105 };
    expect(judgeBundle(state, fresh)).toBe('waiting');
    expect(judgeBundle(state, { ...fresh, device: 1, registration: 101 })).toBe('unlistedDevice');
    expect(judgeBundle(state, bundle)).toBe('current');
    expect(judgeBundle(settleAccount(state, WAITED), fresh)).toBe('current');
    expect(judgeBundle(settleAccount(state, WAITED), bundle)).toBe('otherIdentityKey');
  });
});

describe('an identity key', () => {
  const ask = (state: typeof STATE, number: number, now: number): string =>
    identityKeyStanding(state, { identityKey: identityKey(keysOf(number)), now });

  it('that was replaced only receives, for 24 hours from the first sight of its successor', () => {
    const seen = START + HOUR;
    const { state } = see(STATE, rotateIdentity(POLICY, 7), seen);
    expect(ask(state, 7, seen)).toBe('current');
    expect(ask(state, 1, seen)).toBe('receiveOnly');
    expect(ask(state, 1, seen + 24 * HOUR - 1)).toBe('receiveOnly');
    expect(ask(state, 1, seen + 24 * HOUR)).toBe('superseded');
    expect(ask(state, 9, seen)).toBe('unknown');
    expect(ask(STATE, 1, seen)).toBe('current');
  });

  it('that was replaced twice counts from the first time', () => {
    const first = rotateIdentity(POLICY, 7);
    let { state } = see(STATE, first, START);
    ({ state } = see(state, rotateIdentity(first, 8), START + 23 * HOUR));
    expect(ask(state, 1, START + 24 * HOUR)).toBe('superseded');
    expect(ask(state, 7, START + 24 * HOUR)).toBe('receiveOnly');
    expect(ask(state, 8, START + 24 * HOUR)).toBe('current');
  });

  it('of a Recover waits with it, and the old one receives for 24 hours after that', () => {
    const state = stateAfter([FIRST, DEVICE, recover(FIRST, 2)]);
    expect(ask(state, 2, START)).toBe('waiting');
    expect(ask(state, 1, START)).toBe('current');
    const settled = settleAccount(state, WAITED + HOUR);
    expect(ask(settled, 2, WAITED)).toBe('current');
    expect(ask(settled, 1, WAITED + 24 * HOUR - 1)).toBe('receiveOnly');
    expect(ask(settled, 1, WAITED + 24 * HOUR)).toBe('superseded');
  });

  it('on the losing side of a fork is superseded', () => {
    const state = stateAfter([FIRST, rotateIdentity(FIRST, 7), rotateIdentity(FIRST, 8)]);
    expect(ask(state, 7, START)).toBe('current');
    expect(ask(state, 8, START)).toBe('superseded');
  });
});

describe('the name of a session', () => {
  const [ours, theirs] = [FIRST.hash, genesis(keysOf(3)).hash];

  it('is made of both references and the device, and of nothing that a server could change', () => {
    const name = sessionName({ ours, theirs, device: 1 });
    expect(name).toBe(`${bytesToHex(ours)}/${bytesToHex(theirs)}/1`);
    expect(sessionName({ ours: theirs, theirs: ours, device: 1 })).not.toBe(name);
    expect(sessionName({ ours, theirs, device: 2 })).not.toBe(name);
  });
});

describe('a SessionConfirm', () => {
  const BOB = { realm: 'messenger.example', id: 'bob' };
  const bobs = genesis(keysOf(3), BOB);
  const accounts = { ours: STATE, theirs: beginAccount(crypto, BOB, { signed: bobs.signed, now: START }) };
  const confirm: SessionConfirm = {
    mine: { ...BOB, reference: bobs.hash, head: head(bobs) },
    yours: { realm: 'instagram.example', id: 'ada', reference: FIRST.hash, head: head(POLICY) },
  };

  it('agrees if both sides mean the same accounts', () => {
    expect(judgeSessionConfirm(accounts, confirm)).toEqual({ agrees: true, ours: 'same', theirs: 'same' });
  });

  it.each<[string, SessionConfirm]>([
    ['realm', { ...confirm, mine: { ...confirm.mine, realm: 'x.example' } }],
    ['id', { ...confirm, yours: { ...confirm.yours, id: 'eve' } }],
    ['own reference', { ...confirm, mine: { ...confirm.mine, reference: FIRST.hash } }],
    ['reference of ours', { ...confirm, yours: { ...confirm.yours, reference: bobs.hash } }],
    ['side', { mine: confirm.yours, yours: confirm.mine }],
  ])('does not agree if the peer means another %s', (_, other) => {
    expect(judgeSessionConfirm(accounts, other).agrees).toBe(false);
  });

  it('agrees with heads that differ, and says how', () => {
    const behind = { ...confirm, yours: { ...confirm.yours, head: head(DEVICE) } };
    expect(judgeSessionConfirm(accounts, behind)).toEqual({ agrees: true, ours: 'theyAreBehind', theirs: 'same' });
    const ahead = { ...confirm, mine: { ...confirm.mine, head: head(addDevice(bobs, 1)) } };
    expect(judgeSessionConfirm(accounts, ahead)).toEqual({ agrees: true, ours: 'same', theirs: 'weAreBehind' });
  });
});

describe('the same key in two realms', () => {
  const other = { realm: 'messenger.example', id: 'ada' };
  const begin = (step: Step): typeof STATE => beginAccount(crypto, other, { signed: step.signed, now: START });

  it('is found, whichever key it is', () => {
    expect(shareKey(STATE, begin(genesis(keysOf(5), other)))).toBe(false);
    for (const kind of ['account', 'identity', 'recovery'] as const) {
      const keys = { ...keysOf(5), [kind]: keysOf(1)[kind] };
      expect(shareKey(STATE, begin(genesis(keys, other)))).toBe(true);
      expect(shareKey(begin(genesis(keys, other)), STATE)).toBe(true);
    }
  });

  it('is found in devices, and in the past', () => {
    const first = genesis(keysOf(5), other);
    const device = follow(first, DEVICE.body.statement);
    expect(shareKey(STATE, see(begin(first), device).state)).toBe(true);
    const rotated = see(STATE, rotateIdentity(POLICY, 7)).state;
    expect(shareKey(rotated, begin(genesis({ ...keysOf(5), identity: keysOf(1).identity }, other)))).toBe(true);
  });
});
