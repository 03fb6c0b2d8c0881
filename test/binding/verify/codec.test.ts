import { hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/binding';
import { copyBytes } from '../../../src/bytes.ts';
import { VinculumError } from '../../../src/errors.ts';
import { decodeAccountBody, decodeProof, decodeSigned, encodeAccountBody } from '../../../src/binding/verify/codec.ts';
import { verifyEquivocation } from '../../../src/binding/verify/equivocation.ts';
import { extendAccount } from '../../../src/binding/verify/extend.ts';
import {
  ADA,
  START,
  addDevice,
  close,
  crypto,
  genesis,
  recover,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';
import vectors from '../../vectors/account-chain.json' with { type: 'json' };

const { AccountBody, Signed } = vinculum.binding;
const FIRST = genesis();

/** A body with some fields changed by generated code, which checks nothing. */
function changedBody(step: { readonly signed: Uint8Array }, change: object): Uint8Array {
  const body = AccountBody.decode(Signed.decode(step.signed).body);
  return copyBytes(AccountBody.encode(Object.assign(body, change)).finish());
}

const fill = (length: number): Uint8Array => new Uint8Array(length).fill(1);

describe('a body', () => {
  it('comes back as it was written, whatever it states', () => {
    for (const { signed } of vectors.statements) {
      const { body, bodyBytes } = decodeSigned(hexToBytes(signed));
      expect(encodeAccountBody(body)).toEqual(bodyBytes);
      expect(decodeAccountBody(bodyBytes)).toEqual(body);
    }
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['of an unknown suite', changedBody(FIRST, { suite: 2 }), /suite/],
    ['of no suite', changedBody(FIRST, { suite: 0 }), /encoded|suite/],
    ['of a realm with capitals', changedBody(FIRST, { realm: 'Instagram.example' }), /name/],
    ['of a realm of 254 characters', changedBody(FIRST, { realm: 'a'.repeat(254) }), /name/],
    ['without realm', changedBody(FIRST, { realm: '' }), /name|encoded/],
    ['without id', changedBody(FIRST, { id: '' }), /name|encoded/],
    ['of an id of 129 bytes', changedBody(FIRST, { id: 'ä'.repeat(64) + 'a' }), /name/],
    ['that is a genesis with a number', changedBody(FIRST, { seq: 1 }), /number/],
    ['that is a genesis after something', changedBody(FIRST, { prev: fill(32) }), /size/],
    ['that is no genesis, without a number', changedBody(setPolicy(FIRST, 1), { seq: 0 }), /number|encoded/],
    ['that follows too short a hash', changedBody(setPolicy(FIRST, 1), { prev: fill(31) }), /size/],
    ['that states two things', changedBody(setPolicy(FIRST, 1), { close: {} }), /one thing/],
    ['that states nothing', changedBody(setPolicy(FIRST, 1), { policySet: null }), /one thing/],
    ['with too short a salt', changedBody(FIRST, { genesis: { ...vectorGenesis(), salt: fill(15) } }), /size/],
    [
      'with too long an account key',
      changedBody(FIRST, { genesis: { ...vectorGenesis(), accountKey: fill(33) } }),
      /size/,
    ],
    ['with a raw identity key', changedBody(FIRST, { genesis: { ...vectorGenesis(), identityKey: fill(32) } }), /size/],
    ['without commitment', changedBody(FIRST, { genesis: { ...vectorGenesis(), cRecovery: fill(0) } }), /size|encoded/],
    [
      'with too short a request key',
      changedBody(addDevice(FIRST, 1), { deviceAdd: { device: 1, requestKey: fill(31) } }),
      /size/,
    ],
    ['that adds no device', changedBody(addDevice(FIRST, 1), { deviceAdd: { requestKey: fill(32) } }), /device/],
    [
      'that objects to half a hash',
      changedBody(setPolicy(FIRST, 1), { policySet: null, object: { recover: fill(16) } }),
      /size/,
    ],
    [
      'that rotates to a raw key',
      changedBody(setPolicy(FIRST, 1), { policySet: null, identityRotate: { identityKey: fill(32) } }),
      /size/,
    ],
    ['that recovers without key', changedBody(recover(FIRST, 2), { recover: { accountKey: fill(32) } }), /size/],
    ['with features from 2^53 on', changedBody(setPolicy(FIRST, 1), { policySet: { features: 2 ** 53 } }), /encoded/],
  ])('%s is refused', (_, body, why) => {
    expect(() => decodeAccountBody(body)).toThrow(expect.objectContaining({ code: 'INVALID_STATEMENT' }));
    expect(() => decodeAccountBody(body)).toThrow(why);
  });

  it('may be named by the longest realm and id', () => {
    const name = { realm: 'a-.0'.repeat(63) + 'z', id: 'ä'.repeat(64) };
    expect(decodeAccountBody(encodeAccountBody({ ...FIRST.body, name })).name).toEqual(name);
  });
});

describe('a signed statement', () => {
  const wrong = (change: (signed: ReturnType<typeof Signed.decode>) => object): Uint8Array =>
    copyBytes(
      Signed.encode(
        Object.assign(Signed.decode(close(FIRST).signed), change(Signed.decode(close(FIRST).signed))),
      ).finish(),
    );

  it.each<[string, Uint8Array, RegExp]>([
    [
      'with too short a signature',
      wrong(() => ({ sigs: [{ role: 'account', sig: fill(63) }] })),
      /signature of the wrong size/,
    ],
    ['without signature bytes', wrong(() => ({ sigs: [{ role: 'account' }] })), /signature of the wrong size/],
    [
      'with too short a key',
      wrong(() => ({ sigs: [{ role: 'account', sig: fill(64), key: fill(31) }] })),
      /key of the wrong size/,
    ],
    ['in a role that does not exist', wrong(() => ({ sigs: [{ role: 'Account', sig: fill(64) }] })), /unknown role/],
    ['in four roles', wrong(({ sigs }) => ({ sigs: [sigs[0]!, sigs[0]!, sigs[0]!, sigs[0]!] })), /encoded/],
    ['in one role twice', wrong(({ sigs }) => ({ sigs: [sigs[0]!, sigs[0]!] })), /twice/],
    ['without body', wrong(() => ({ body: fill(0) })), /suite/],
  ])('%s is refused', (_, signed, why) => {
    expect(() => decodeSigned(signed)).toThrow(expect.objectContaining({ code: 'INVALID_STATEMENT' }));
    expect(() => decodeSigned(signed)).toThrow(why);
  });

  it('does not change when the bytes it was read from do', () => {
    const { signed } = close(FIRST);
    const decoded = decodeSigned(signed);
    const before = copyBytes(decoded.bodyBytes);
    signed.fill(0);
    expect(decoded.bodyBytes).toEqual(before);
    expect(decoded.body.name).toEqual(ADA);
  });
});

describe('hostile bytes', () => {
  const read = (bytes: Uint8Array): void => {
    for (const call of [
      () => decodeSigned(bytes),
      () => decodeAccountBody(bytes),
      () => decodeProof(bytes),
      () => verifyEquivocation(crypto, bytes),
      () => extendAccount(crypto, stateAfter([FIRST]), { signed: bytes, now: START }),
    ]) {
      try {
        call();
      } catch (error) {
        expect(VinculumError.is(error)).toBe(true);
      }
    }
  };

  it('end in an error of ours or in what they say', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), read));
  });

  it('made of good ones too', () => {
    const { signed } = addDevice(FIRST, 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }), (damages) => {
        const bytes = copyBytes(signed);
        for (const [at, value] of damages) bytes[at % bytes.length] = value;
        read(bytes);
      }),
    );
  });
});

function vectorGenesis(): object {
  return AccountBody.decode(Signed.decode(hexToBytes(vectors.statements[0]!.signed)).body).genesis as object;
}
