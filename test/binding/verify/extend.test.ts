import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import { describe, expect, it } from 'vitest';
import { concatBytes, copyBytes } from '../../../src/bytes.ts';
import { VinculumError } from '../../../src/errors.ts';
import { signatureInput } from '../../../src/binding/verify/derivations.ts';
import { beginAccount, extendAccount, requireSameReference } from '../../../src/binding/verify/extend.ts';
import { encodeAccountRecord } from '../../../src/binding/verify/account-record.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import type { RoleSignature } from '../../../src/binding/verify/statement.ts';
import {
  ADA,
  START,
  START_DAY,
  type Step,
  addDevice,
  close,
  crypto,
  expectRefused,
  follow,
  genesis,
  identityKey,
  keysOf,
  recover,
  requestKey,
  revokeDevice,
  rotateIdentity,
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

describe('a genesis', () => {
  it('begins an account under the hash of its body', () => {
    const { current } = standingOf(BEGUN);
    expect(current).toMatchObject({ name: ADA, sequence: 0, devices: [], features: 0, isRotationDue: false });
    expect(current.reference).toEqual(FIRST.hash);
    expect(current.accountKey).toEqual(crypto.ed25519PublicKey(FIRST.keys.account));
    expect(current.identityKey).toEqual(identityKey(FIRST.keys));
    expect(standingOf(BEGUN)).toMatchObject({ mayCarryLinks: true, isDisputed: false, isClosed: false });
  });

  it.each([
    ['is about another account', genesis(keysOf(1), { realm: 'instagram.example', id: 'bob' }), /another account/],
    ['is about the same id in another realm', genesis(keysOf(1), { realm: 'x.example', id: 'ada' }), /another account/],
    ['lacks the account’s signature', genesis(keysOf(1), ADA, { signers: { identity: FIRST.keys.identity } }), /roles/],
    ['lacks the identity’s signature', genesis(keysOf(1), ADA, { signers: { account: FIRST.keys.account } }), /roles/],
    [
      'is signed by another account key',
      genesis(keysOf(1), ADA, { signers: { account: keysOf(2).account, identity: FIRST.keys.identity } }),
      /invalid signature in the role account/,
    ],
    [
      'is signed by another identity key',
      genesis(keysOf(1), ADA, { signers: { account: FIRST.keys.account, identity: keysOf(2).identity } }),
      /invalid signature in the role identity/,
    ],
    ['comes second', addDevice(FIRST, 1), /must be a genesis/],
  ])('is refused if it %s', (_, { signed }, why) => {
    expect(() => beginAccount(crypto, ADA, { signed, now: START })).toThrow(why);
  });

  it('of the same name but another reference is a stranger', () => {
    expectRefused(BEGUN, genesis(keysOf(9)), /another account has this name/, 'REASSIGNED');
    expect(() => requireSameReference(FIRST.hash, genesis(keysOf(9)).hash)).toThrow(/another account/);
    expect(() => requireSameReference(FIRST.hash, copyBytes(FIRST.hash))).not.toThrow();
  });

  it('that is forged does not even count as a stranger', () => {
    expectRefused(
      BEGUN,
      genesis(keysOf(9), ADA, { signers: { account: keysOf(8).account, identity: keysOf(9).identity } }),
      /signature/,
    );
  });
});

describe('statements', () => {
  it('add, list and remove devices, set features and rotate the identity key', () => {
    const one = addDevice(FIRST, 1);
    const two = addDevice(one, 2);
    const policy = setPolicy(two, 5);
    const revoked = revokeDevice(policy, 1);
    const rotated = rotateIdentity(revoked, 7);
    let { state } = see(BEGUN, one);
    for (const step of [two, policy]) {
      const { state: next, outcome } = see(state, step);
      expect(outcome).toBe('appended');
      state = next;
    }
    expect(standingOf(state).current.devices).toEqual([
      { device: 1, registration: 101, requestKey: requestKey(1) },
      { device: 2, registration: 102, requestKey: requestKey(2) },
    ]);
    expect(standingOf(state).current.features).toBe(5);
    state = see(state, revoked).state;
    expect(standingOf(state).current.devices.map(({ device }) => device)).toEqual([2]);
    expect(standingOf(state).current.isRotationDue).toBe(true);
    state = see(state, rotated).state;
    expect(standingOf(state).current).toMatchObject({ isRotationDue: false, sequence: 5 });
    expect(standingOf(state).current.identityKey).toEqual(identityKey(keysOf(7)));
  });

  it('leave the state they extend as it was', () => {
    const before = encodeAccountRecord(BEGUN);
    see(BEGUN, addDevice(FIRST, 1));
    expect(encodeAccountRecord(BEGUN)).toEqual(before);
    expect(standingOf(BEGUN).current.sequence).toBe(0);
  });

  it('that were seen before change nothing', () => {
    const { state } = see(BEGUN, addDevice(FIRST, 1));
    expect(see(state, addDevice(FIRST, 1))).toEqual({ state, outcome: 'known' });
    expect(see(state, FIRST)).toEqual({ state, outcome: 'known' });
  });

  it('whose predecessor is unknown are asked for again', () => {
    const one = addDevice(FIRST, 1);
    expectRefused(BEGUN, setPolicy(one, 1), /not known/, 'STATEMENT_MISSING');
  });

  const device = { type: 'device-add', device: 3, registration: 9, requestKey: requestKey(3) } as const;
  const WITH_DEVICE = see(BEGUN, addDevice(FIRST, 1));
  const DEVICE = addDevice(FIRST, 1);
  const S = FIRST.keys;

  it.each<[string, Step, RegExp]>([
    ['has a number that is not the next', setPolicy(FIRST, 1, { body: { sequence: 2 } }), /not the next/],
    ['is dated before the one it follows', setPolicy(FIRST, 1, { body: { day: START_DAY - 1 } }), /dated before/],
    [
      'is about the same id in another realm',
      setPolicy(FIRST, 1, { body: { name: { ...ADA, realm: 'x.y' } } }),
      /another account/,
    ],
    ['is not signed', setPolicy(FIRST, 1, { signers: {} }), /roles/],
    ['is signed by another key', setPolicy(FIRST, 1, { signers: { account: keysOf(2).account } }), /invalid signature/],
    ['is signed in another role', setPolicy(FIRST, 1, { signers: { recovery: S.account } }), /roles/],
    [
      'is signed in one role too many',
      setPolicy(FIRST, 1, { signers: { account: S.account, identity: S.identity } }),
      /roles/,
    ],
    [
      'is signed for another type of chain',
      setPolicy(FIRST, 1, { input: (role, body) => signatureInput('person', role, body) }),
      /invalid signature/,
    ],
    [
      'is signed for another role',
      setPolicy(FIRST, 1, { input: (_, body) => signatureInput('account', 'member', body) }),
      /invalid signature/,
    ],
    ['is signed without a domain', setPolicy(FIRST, 1, { input: (_, body) => body }), /invalid signature/],
    [
      'shows a key for nothing',
      setPolicy(FIRST, 1, { signatures: ([one]) => [{ ...one!, key: requestKey(1) }] }),
      /key for nothing/,
    ],
    ['adds a device that is listed', addDevice(DEVICE, 1), /is listed/],
    ['gives two devices one key', follow(DEVICE, { ...device, requestKey: requestKey(1) }), /one key/],
    [
      'adds a device with a key of low order',
      follow(DEVICE, { ...device, requestKey: new Uint8Array(32) }),
      /key that is none/,
    ],
    ['adds device 0', follow(DEVICE, { ...device, device: 0 }), /no possible device/],
    ['adds device 128', follow(DEVICE, { ...device, device: 128 }), /no possible device/],
    ['has a registration id of 33 bits', follow(DEVICE, { ...device, registration: 2 ** 32 }), /32 bits/],
    ['removes a device that is not listed', revokeDevice(DEVICE, 2), /not listed/],
    ['rotates to the same identity key', rotateIdentity(DEVICE, 1), /was replaced/],
    [
      'rotates without the new key’s signature',
      rotateIdentity(DEVICE, 7, { signers: { account: S.account } }),
      /roles/,
    ],
    [
      'rotates with the old key’s signature',
      rotateIdentity(DEVICE, 7, { signers: { account: S.account, identity: S.identity } }),
      /invalid signature in the role identity/,
    ],
    ['begins the account again', follow(DEVICE, FIRST.body.statement), /number that is not its own/],
  ])('are refused if one %s', (_, step, why) => {
    expectRefused(WITH_DEVICE.state, step, why);
  });

  it('may have the last device numbers and any registration id', () => {
    const step = follow(DEVICE, { ...device, device: 127, registration: 0xffff_ffff });
    expect(see(WITH_DEVICE.state, step).outcome).toBe('appended');
  });

  it('may be dated on the same day or years later', () => {
    const late = setPolicy(FIRST, 1, { body: { day: START_DAY + 3650 } });
    const { state } = see(BEGUN, late);
    expectRefused(state, setPolicy(late, 2), /dated before/);
    expect(see(state, setPolicy(late, 2, { body: { day: START_DAY + 3650 } })).outcome).toBe('appended');
  });

  it('follow nothing that is closed', () => {
    const closed = close(FIRST);
    const { state } = see(BEGUN, closed);
    expectRefused(state, setPolicy(closed, 1), /end of an account/);
    expectRefused(state, recover(closed, 2), /end of an account/);
  });

  it('with any byte of body or signatures damaged are refused', () => {
    const { signed } = rotateIdentity(FIRST, 7);
    for (let i = 0; i < signed.length; i += 7) {
      expect(() => extendAccount(crypto, BEGUN, { signed: flip(signed, i), now: START })).toThrow(VinculumError);
    }
  });

  it('that are cut short or lengthened are refused', () => {
    const { signed } = rotateIdentity(FIRST, 7);
    for (let length = 0; length < signed.length; length += 5) expectRefused(BEGUN, signed.slice(0, length), /./);
    expectRefused(BEGUN, concatBytes(signed, Uint8Array.of(0)), /encoded/);
  });

  it('of more than 4096 bytes are refused unread', () => {
    expectRefused(BEGUN, new Uint8Array(4097), /too long/);
  });

  it('need a time', () => {
    const { signed } = setPolicy(FIRST, 1);
    for (const now of [0, -1, 1.5, NaN, 2 ** 53]) {
      expect(() => extendAccount(crypto, BEGUN, { signed, now })).toThrow(/milliseconds/);
    }
  });
});

describe('strict signatures', () => {
  const L = ed25519.Point.Fn.ORDER;
  const addL = (signature: Uint8Array): Uint8Array<ArrayBuffer> => {
    const sign = signature[63]! & 0x80;
    const s = copyBytes(signature.subarray(32));
    s[31] = s[31]! & 0x7f;
    const shifted = concatBytes(signature.subarray(0, 32), numberToBytesLE(bytesToNumberLE(s) + L, 32));
    shifted[63] = shifted[63]! | sign;
    return shifted;
  };
  const shiftedIn =
    (role: string) =>
    (signatures: RoleSignature[]): RoleSignature[] =>
      signatures.map((one) => (one.role === role ? { ...one, signature: addL(one.signature) } : one));

  it('have s below L, of identity keys too', () => {
    expectRefused(BEGUN, rotateIdentity(FIRST, 7, { signatures: shiftedIn('identity') }), /role identity/);
    expectRefused(BEGUN, rotateIdentity(FIRST, 7, { signatures: shiftedIn('account') }), /role account/);
  });

  it('have identity keys with one encoding, of prime order and with the right type byte', () => {
    const key = identityKey(keysOf(7));
    const highBit = copyBytes(key);
    highBit[32] = highBit[32]! ^ 0x80;
    const otherType = copyBytes(key);
    otherType[0] = 0x06;
    const signers = { account: FIRST.keys.account, identity: keysOf(7).identity };
    for (const changed of [highBit, otherType, concatBytes(Uint8Array.of(5), new Uint8Array(32))]) {
      const step = follow(FIRST, { type: 'identity-rotate', identityKey: changed }, { signers });
      expectRefused(BEGUN, step, /role identity/);
    }
  });

  it('in two roles do not count for each other', () => {
    const swapped = rotateIdentity(FIRST, 7, {
      signatures: ([a, b]) => [
        { ...a!, role: 'identity' },
        { ...b!, role: 'account' },
      ],
    });
    expectRefused(BEGUN, swapped, /invalid signature/);
  });

  it('are made once in each role', () => {
    expectRefused(BEGUN, setPolicy(FIRST, 1, { signatures: ([one]) => [one!, one!] }), /twice/);
  });

  it('have a role that is known', () => {
    const step = setPolicy(FIRST, 1, { signatures: ([one]) => [{ ...one!, role: 'person' as 'account' }] });
    expectRefused(BEGUN, step, /unknown role/);
  });
});
