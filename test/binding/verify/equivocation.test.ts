import { describe, expect, it } from 'vitest';
import { copyBytes } from '../../../src/bytes.ts';
import { VinculumError } from '../../../src/errors.ts';
import { encodeProof } from '../../../src/binding/verify/codec.ts';
import { equivocationProof, verifyEquivocation } from '../../../src/binding/verify/equivocation.ts';
import { compareNumbers, settleAccount } from '../../../src/binding/verify/settle.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
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
  recover,
  rotateIdentity,
  see,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';

const FIRST = genesis();
const DEVICE = addDevice(FIRST, 1);
const POLICY = setPolicy(DEVICE, 1);
const RIVAL = setPolicy(DEVICE, 2);
const WAITED = START + 72 * HOUR;

/** The hashes of a step pair, in no order. */
const hashes = (...steps: Step[]): Set<string> => new Set(steps.map(({ hash }) => hash.join()));

describe('two statements with one number', () => {
  it('freeze the links of the account, and leave the rest as it was', () => {
    const before = stateAfter([FIRST, DEVICE, POLICY]);
    const { state, outcome } = see(before, RIVAL);
    expect(outcome).toBe('equivocation');
    expect(standingOf(state)).toMatchObject({ isEquivocated: true, mayCarryLinks: false, isDisputed: false });
    expect(standingOf(state).current).toBe(standingOf(before).current);
    expect(standingOf(before).isEquivocated).toBe(false);
  });

  it('make a proof that verifies where nothing else is known, whichever was seen first', () => {
    for (const order of [
      [FIRST, DEVICE, POLICY, RIVAL],
      [FIRST, DEVICE, RIVAL, POLICY],
      [FIRST, DEVICE, POLICY, addDevice(POLICY, 2), RIVAL],
    ]) {
      const proof = equivocationProof(stateAfter(order));
      expect(proof).not.toBeNull();
      const proven = verifyEquivocation(crypto, proof!);
      expect(proven).toMatchObject({ name: ADA, sequence: 2 });
      expect(proven.reference).toEqual(FIRST.hash);
      expect(new Set(proven.hashes.map((hash) => hash.join()))).toEqual(hashes(POLICY, RIVAL));
    }
  });

  it('are found far back, and by what follows them', () => {
    let tip = POLICY;
    const steps = [FIRST, DEVICE, POLICY];
    for (let device = 2; device < 8; device++) steps.push((tip = addDevice(tip, device)));
    const { state, outcome } = see(stateAfter(steps), RIVAL);
    expect(outcome).toBe('equivocation');
    expect(see(state, addDevice(tip, 8)).outcome).toBe('appended');
    expect(see(state, addDevice(RIVAL, 8)).outcome).toBe('equivocation');
    expect(verifyEquivocation(crypto, equivocationProof(state)!).sequence).toBe(2);
  });

  it('are none if they are the same, if one is forged, or if one is a Recover', () => {
    const state = stateAfter([FIRST, DEVICE, POLICY]);
    expect(see(state, POLICY).outcome).toBe('known');
    const forged = setPolicy(DEVICE, 2, { signers: { account: keysOf(5).account } });
    expect(() => see(state, forged)).toThrow(VinculumError);
    const recovered = see(state, recover(DEVICE, 2));
    expect(recovered.outcome).toBe('waiting');
    expect(equivocationProof(recovered.state)).toBeNull();
  });

  it('are put right by a Recover, from wherever it follows', () => {
    for (const base of [FIRST, DEVICE, POLICY, RIVAL]) {
      const recovered = recover(base, 2);
      const state = stateAfter([FIRST, DEVICE, POLICY, RIVAL, recovered]);
      expect(standingOf(state)).toMatchObject({ isEquivocated: true, isDisputed: true });
      const settled = settleAccount(state, WAITED);
      expect(standingOf(settled)).toMatchObject({ isEquivocated: false, mayCarryLinks: true });
      expect(standingOf(settled).current.hash).toEqual(recovered.hash);
      expect(equivocationProof(settled)).toBeNull();
    }
  });

  it('that the old key signs after a Recover are in vain', () => {
    const settled = settleAccount(stateAfter([FIRST, DEVICE, POLICY, recover(POLICY, 2)]), WAITED);
    const { state, outcome } = see(settled, RIVAL, WAITED);
    expect(outcome).toBe('superseded');
    expect(standingOf(state).isEquivocated).toBe(false);
  });

  it('under the keys of a Recover count when it comes into force', () => {
    const recovered = recover(DEVICE, 2);
    const state = stateAfter([FIRST, DEVICE, recovered, setPolicy(recovered, 1), setPolicy(recovered, 2)]);
    expect(standingOf(state).isEquivocated).toBe(false);
    const settled = settleAccount(state, WAITED);
    expect(standingOf(settled).isEquivocated).toBe(true);
    expect(verifyEquivocation(crypto, equivocationProof(settled)!).sequence).toBe(3);
  });

  it('may be two Closes, one of them final', () => {
    const state = stateAfter([FIRST, DEVICE, POLICY, cosignedClose(DEVICE)]);
    expect(standingOf(state)).toMatchObject({ isEquivocated: true, isClosed: true });
    const other = stateAfter([FIRST, DEVICE, POLICY, close(DEVICE)]);
    expect(standingOf(settleAccount(other, WAITED))).toMatchObject({ isEquivocated: true, isClosed: false });
  });
});

describe('two Recovers by one recovery key', () => {
  const one = recover(FIRST, 2);
  const other = recover(DEVICE, 3);

  it('freeze the account for good, for no key is left that both sides trust', () => {
    for (const order of [
      [FIRST, DEVICE, one, other],
      [FIRST, DEVICE, other, one],
    ]) {
      const state = settleAccount(stateAfter(order), WAITED);
      expect(standingOf(state)).toMatchObject({ isEquivocated: true, isDisputed: true, mayCarryLinks: false });
      const proven = verifyEquivocation(crypto, equivocationProof(state)!);
      expect(new Set(proven.hashes.map((hash) => hash.join()))).toEqual(hashes(one, other));
    }
  });

  it('are found after one of them is in force, and after more Recovers', () => {
    const next = recover(one, 4);
    const settled = settleAccount(stateAfter([FIRST, DEVICE, one, next]), WAITED);
    const { state, outcome } = see(settled, other, WAITED);
    expect(outcome).toBe('equivocation');
    expect(standingOf(state).current.hash).toEqual(next.hash);
    expect(verifyEquivocation(crypto, equivocationProof(state)!).reference).toEqual(FIRST.hash);
  });

  it('stay proven when the user has chosen one', () => {
    const state = stateAfter([FIRST, DEVICE, one, other]);
    const chosen = compareNumbers(state, { identityKey: identityKey(keysOf(3)), now: START });
    expect(standingOf(chosen).current.hash).toEqual(other.hash);
    expect(verifyEquivocation(crypto, equivocationProof(chosen)!).reference).toEqual(FIRST.hash);
  });

  it('on two sides of a fork are proven by the fork', () => {
    const forked = stateAfter([FIRST, DEVICE, POLICY, RIVAL, recover(POLICY, 2), recover(RIVAL, 3)]);
    const proven = verifyEquivocation(crypto, equivocationProof(settleAccount(forked, WAITED))!);
    expect(new Set(proven.hashes.map((hash) => hash.join()))).toEqual(hashes(POLICY, RIVAL));
  });
});

describe('honest appends', () => {
  it('never fork, in whatever order they arrive after each other, and make no proof', () => {
    let tip: Step = FIRST;
    const steps = [tip];
    for (let device = 1; device < 6; device++) steps.push((tip = addDevice(tip, device)));
    steps.push((tip = rotateIdentity(tip, 7)));
    let state = stateAfter([FIRST]);
    for (const step of [...steps, ...steps, ...steps.slice(2)]) ({ state } = see(state, step));
    expect(standingOf(state)).toMatchObject({ isEquivocated: false, mayCarryLinks: true });
    expect(equivocationProof(state)).toBeNull();
  });
});

describe('a proof', () => {
  const proof = equivocationProof(stateAfter([FIRST, DEVICE, POLICY, RIVAL]))!;
  const signed = (...steps: Step[]): Uint8Array<ArrayBuffer>[] => steps.map((step) => step.signed);

  it.each<[string, Uint8Array]>([
    ['is empty', new Uint8Array(0)],
    ['has no chain', encodeProof({ chain: [], rival: RIVAL.signed })],
    ['begins after the genesis', encodeProof({ chain: signed(DEVICE, POLICY), rival: RIVAL.signed })],
    ['has a gap', encodeProof({ chain: signed(FIRST, POLICY), rival: RIVAL.signed })],
    ['has a statement twice', encodeProof({ chain: signed(FIRST, DEVICE, DEVICE, POLICY), rival: RIVAL.signed })],
    ['has both in the chain', encodeProof({ chain: signed(FIRST, DEVICE, POLICY, RIVAL), rival: RIVAL.signed })],
    [
      'goes on after the first of the two',
      encodeProof({ chain: signed(FIRST, DEVICE, POLICY, addDevice(POLICY, 2)), rival: RIVAL.signed }),
    ],
    ['has a rival that is the next statement', encodeProof({ chain: signed(FIRST, DEVICE), rival: POLICY.signed })],
    ['has a rival that is in the chain', encodeProof({ chain: signed(FIRST, DEVICE, POLICY), rival: POLICY.signed })],
    [
      'has a rival that is a Recover',
      encodeProof({ chain: signed(FIRST, DEVICE, POLICY), rival: recover(DEVICE, 2).signed }),
    ],
    [
      'has a rival of another account',
      encodeProof({ chain: signed(FIRST, DEVICE, POLICY), rival: genesis(keysOf(4)).signed }),
    ],
    [
      'has a forged rival',
      encodeProof({
        chain: signed(FIRST, DEVICE, POLICY),
        rival: setPolicy(DEVICE, 2, { signers: { account: keysOf(5).account } }).signed,
      }),
    ],
    [
      'has one Close with and without the recovery key',
      encodeProof({ chain: signed(FIRST, close(FIRST)), rival: cosignedClose(FIRST).signed }),
    ],
    [
      'has such a Close in its chain',
      encodeProof({ chain: signed(FIRST, close(FIRST), cosignedClose(FIRST)), rival: DEVICE.signed }),
    ],
    ['is too long', new Uint8Array((4 << 20) + 1)],
  ])('proves nothing if it %s', (_, bytes) => {
    let thrown: unknown;
    try {
      verifyEquivocation(crypto, bytes);
    } catch (error) {
      thrown = error;
    }
    expect(VinculumError.is(thrown, 'INVALID_STATEMENT')).toBe(true);
  });

  it('proves nothing with any byte damaged', () => {
    for (let i = 0; i < proof.length; i += 11) {
      const damaged = copyBytes(proof);
      damaged[i] = damaged[i]! ^ 0x10;
      expect(() => verifyEquivocation(crypto, damaged)).toThrow(VinculumError);
    }
  });
});
