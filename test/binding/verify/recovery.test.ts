/** What Recover, Close and Object must be signed by, and how many statements there may be. What they do is in settle.test.ts. */
import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES, asciiBytes, copyBytes } from '../../../src/bytes.ts';
import {
  type AccountState,
  MAX_RECOVERS,
  MAX_RIVALS_PER_EPOCH,
  MAX_STATEMENTS,
  MAX_STATEMENTS_PER_EPOCH,
} from '../../../src/binding/verify/account-state.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import type { RoleSignature } from '../../../src/binding/verify/statement.ts';
import {
  type Step,
  addDevice,
  close,
  cosignedClose,
  crypto,
  expectRefused,
  follow,
  genesis,
  keysOf,
  objectTo,
  recover,
  requestKey,
  see,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';

const FIRST = genesis();
const BEGUN = stateAfter([FIRST]);

const flip = (bytes: Uint8Array, index: number): Uint8Array<ArrayBuffer> => {
  const copy = copyBytes(bytes);
  copy[index] = copy[index]! ^ 1;
  return copy;
};

describe('a Recover', () => {
  const DEVICE = addDevice(FIRST, 1);
  const STATE = see(BEGUN, DEVICE).state;
  const S = FIRST.keys;
  const N = keysOf(2);

  it('waits', () => {
    expect(see(STATE, recover(DEVICE, 2)).outcome).toBe('waiting');
    expect(see(STATE, recover(FIRST, 2)).outcome).toBe('waiting');
  });

  it.each<[string, Step, RegExp]>([
    ['shows a key that was not committed to', recover({ ...DEVICE, keys: keysOf(3) }, 2), /not committed/],
    [
      'lacks the recovery key’s signature',
      recover(DEVICE, 2, { signers: { account: N.account, identity: N.identity } }),
      /roles/,
    ],
    [
      'lacks the new account key’s signature',
      recover(DEVICE, 2, { signers: { recovery: S.recovery, identity: N.identity } }),
      /roles/,
    ],
    [
      'is signed by the old account key',
      recover(DEVICE, 2, { signers: { recovery: S.recovery, account: S.account, identity: N.identity } }),
      /role account/,
    ],
    [
      'is signed by the old identity key',
      recover(DEVICE, 2, { signers: { recovery: S.recovery, account: N.account, identity: S.identity } }),
      /role identity/,
    ],
    [
      'is signed by another recovery key',
      recover(DEVICE, 2, { signers: { recovery: N.recovery, account: N.account, identity: N.identity } }),
      /role recovery/,
    ],
    ['keeps the old keys', recover(DEVICE, 1), /was replaced/],
    ['is dated before what it follows', recover(DEVICE, 2, { body: { day: 3 } }), /dated before/],
  ])('is refused if it %s', (_, step, why) => {
    expectRefused(STATE, step, why);
  });

  it('cannot be signed by the recovery key that an earlier one has spent', () => {
    const first = recover(FIRST, 2);
    const again = recover({ ...first, keys: { ...first.keys, recovery: S.recovery } }, 3);
    expectRefused(see(STATE, first).state, again, /not committed/);
  });
});

describe('a Close', () => {
  it('with the recovery key is final at once', () => {
    const { state, outcome } = see(BEGUN, cosignedClose(FIRST));
    expect(outcome).toBe('closed');
    expect(standingOf(state)).toMatchObject({ isClosed: true, isClosing: false, mayCarryLinks: false });
  });

  it('can be signed by the recovery key later', () => {
    const waiting = see(BEGUN, close(FIRST));
    expect(waiting.outcome).toBe('waiting');
    expect(standingOf(waiting.state)).toMatchObject({ isClosed: false, isClosing: true });
    const { state, outcome } = see(waiting.state, cosignedClose(FIRST));
    expect(outcome).toBe('closed');
    expect(standingOf(state).isClosed).toBe(true);
    expect(see(state, close(FIRST))).toEqual({ state, outcome: 'known' });
    expect(see(state, cosignedClose(FIRST)).state).toBe(state);
  });

  it.each<[string, (signatures: RoleSignature[]) => RoleSignature[], RegExp]>([
    ['shows no recovery key', ([a, b]) => [a!, { ...b!, key: EMPTY_BYTES }], /not committed/],
    ['shows another recovery key', ([a, b]) => [a!, { ...b!, key: requestKey(1) }], /not committed/],
    ['has a forged signature', ([a, b]) => [a!, { ...b!, signature: flip(b!.signature, 5) }], /role recovery/],
    ['lacks the account’s signature', ([, b]) => [b!], /roles/],
  ])('is refused if it %s, before or after the lone one was seen', (_, signatures, why) => {
    const signers = { account: FIRST.keys.account, recovery: FIRST.keys.recovery };
    const step = close(FIRST, { signers, signatures });
    expectRefused(BEGUN, step, why);
    expectRefused(see(BEGUN, close(FIRST)).state, step, why);
  });
});

describe('limits', () => {
  /** A state that pretends to have many statements: checking that many signatures would prove nothing more. */
  const crowded = (state: AccountState, count: number): AccountState => {
    const size = state.entries.length;
    const last = state.entries[size - 1]!;
    const more = Array.from({ length: count }, (_, i) => ({ ...last, parent: size - 1 + i }));
    return { ...state, entries: [...state.entries, ...more] };
  };

  it('hold for the statements between two Recovers', () => {
    const device = addDevice(FIRST, 1);
    const { state } = see(BEGUN, device);
    const full = crowded(state, MAX_STATEMENTS_PER_EPOCH - 3);
    expect(see(full, setPolicy(device, 1)).outcome).toBe('appended');
    expectRefused(crowded(full, 1), setPolicy(device, 1), /too many between/);
    expect(see(crowded(full, 1), recover(device, 2)).outcome).toBe('waiting');
  });

  it('hold for rivals, of which the first proves enough', () => {
    let state = see(BEGUN, setPolicy(FIRST, 0)).state;
    for (let i = 1; i <= MAX_RIVALS_PER_EPOCH; i++) state = see(state, setPolicy(FIRST, i)).state;
    expectRefused(state, setPolicy(FIRST, 1000), /rival too many/);
    expect(see(state, setPolicy(setPolicy(FIRST, 0), 1)).outcome).toBe('appended');
    expect(see(state, recover(FIRST, 2)).outcome).toBe('waiting');
  });

  it('hold for all statements of an account', () => {
    const full = crowded(BEGUN, MAX_STATEMENTS - 1);
    expectRefused(full, recover(FIRST, 2), /too many of an account/);
    expect(see(crowded(BEGUN, MAX_STATEMENTS - 2), recover(FIRST, 2)).outcome).toBe('waiting');
  });

  it('hold for Recovers', () => {
    let state = BEGUN;
    for (let i = 2; i < 2 + MAX_RECOVERS; i++) state = see(state, recover(FIRST, i)).state;
    expectRefused(state, recover(FIRST, 1000), /one Recover too many/);
    expect(see(state, setPolicy(FIRST, 1)).outcome).toBe('appended');
  });
});

describe('an Object', () => {
  it('may name a Recover that is not known yet', () => {
    expect(see(BEGUN, objectTo(FIRST, recover(FIRST, 2))).outcome).toBe('appended');
  });

  it('may name anything: it is signed by the account key all the same', () => {
    const step = follow(FIRST, { type: 'object', recover: crypto.sha256(asciiBytes('nothing')) });
    expect(see(BEGUN, step).outcome).toBe('appended');
    expect(standingOf(see(BEGUN, step).state).isDisputed).toBe(false);
  });
});
