import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/binding';
import { copyBytes } from '../../../src/bytes.ts';
import { VinculumError } from '../../../src/errors.ts';
import { decodeAccountRecord, encodeAccountRecord } from '../../../src/binding/verify/account-record.ts';
import type { AccountState } from '../../../src/binding/verify/account-state.ts';
import { observeServerHead } from '../../../src/binding/verify/heads.ts';
import { compareNumbers, settleAccount } from '../../../src/binding/verify/settle.ts';
import { standingOf } from '../../../src/binding/verify/standing.ts';
import {
  HOUR,
  START,
  addDevice,
  close,
  cosignedClose,
  crypto,
  genesis,
  identityKey,
  keysOf,
  objectTo,
  recover,
  see,
  setPolicy,
  stateAfter,
} from '../../support/account-chain.ts';

const { AccountRecord } = vinculum.binding;
const FIRST = genesis();
const DEVICE = addDevice(FIRST, 1);
const RECOVER = recover(FIRST, 2);
const WAITED = START + 72 * HOUR;

const settled = settleAccount(stateAfter([FIRST, DEVICE, RECOVER, objectTo(DEVICE, RECOVER)]), WAITED);
const STATES: readonly (readonly [string, AccountState])[] = [
  ['a new account', stateAfter([FIRST])],
  ['an account in dispute', stateAfter([FIRST, DEVICE, RECOVER])],
  ['a recovered account', settled],
  [
    'an account whose number was compared',
    compareNumbers(settled, { identityKey: identityKey(keysOf(2)), now: WAITED }),
  ],
  ['an account that was rolled back', observeServerHead(stateAfter([FIRST, DEVICE]), FIRST).state],
  ['an account with rivals', stateAfter([FIRST, setPolicy(FIRST, 1), setPolicy(FIRST, 2)])],
  ['a closing account', stateAfter([FIRST, close(FIRST)])],
  ['a closed account', see(stateAfter([FIRST, close(FIRST)]), cosignedClose(FIRST)).state],
];

describe('an account record', () => {
  it.each(STATES)('gives back %s', (_, state) => {
    const record = encodeAccountRecord(state);
    const decoded = decodeAccountRecord(crypto, record);
    expect(decoded).toEqual(state);
    expect(standingOf(decoded)).toEqual(standingOf(state));
    expect(encodeAccountRecord(decoded)).toEqual(record);
  });

  it.each(STATES)('of %s is what the protobuf definition says', (_, state) => {
    const record = encodeAccountRecord(state);
    expect(copyBytes(AccountRecord.encode(AccountRecord.decode(record)).finish())).toEqual(record);
  });

  it('keeps first sights, so that a wait goes on where it was', () => {
    const state = decodeAccountRecord(crypto, encodeAccountRecord(stateAfter([FIRST, DEVICE, RECOVER])));
    expect(settleAccount(state, WAITED - 1)).toBe(state);
    expect(standingOf(settleAccount(state, WAITED)).current.hash).toEqual(RECOVER.hash);
  });

  type Fields = ReturnType<typeof AccountRecord.decode>;
  const changed = (change: (fields: Fields) => void, state: AccountState = settled): Uint8Array => {
    const fields = AccountRecord.decode(encodeAccountRecord(state));
    change(fields);
    return copyBytes(AccountRecord.encode(fields).finish());
  };

  it.each<[string, Uint8Array]>([
    ['of an unknown version', changed((fields) => (fields.version = 2))],
    ['without statements', changed((fields) => (fields.statements = []))],
    ['that does not begin with a genesis', changed((fields) => fields.statements.shift())],
    ['with a gap', changed((fields) => fields.statements.splice(1, 1))],
    ['with a genesis in the middle', changed((fields) => fields.statements.splice(1, 0, fields.statements[0]!))],
    ['with a statement that was never seen', changed((fields) => (fields.statements[1]!.firstSight = 0))],
    ['with a genesis that was never seen', changed((fields) => (fields.statements[0]!.firstSight = 0))],
    ['with a wait that never was', changed((fields) => (fields.statements[1]!.settled = WAITED))],
    ['with a comparison without count', changed((fields) => (fields.comparedKey = new Uint8Array(33).fill(5)))],
    ['with a count without comparison', changed((fields) => (fields.comparedStatements = 1))],
    [
      'with a count beyond its statements',
      changed((fields) => Object.assign(fields, { comparedKey: new Uint8Array(33).fill(5), comparedStatements: 5 })),
    ],
    [
      'with a raw identity key',
      changed((fields) => Object.assign(fields, { comparedKey: new Uint8Array(32).fill(5), comparedStatements: 1 })),
    ],
    [
      'with a statement about another account',
      changed((fields) => {
        const { signed } = setPolicy(FIRST, 1, { body: { name: { realm: 'x.example', id: 'ada' } } });
        fields.statements.push({ ...fields.statements[0]!, signed });
      }),
    ],
    ['that is empty', new Uint8Array(0)],
  ])('%s is damaged', (_, record) => {
    expect(() => decodeAccountRecord(crypto, record)).toThrow(expect.objectContaining({ code: 'INVALID_RECORD' }));
  });

  it('that is cut short or has any byte changed is damaged, or says what it says', () => {
    const record = encodeAccountRecord(settled);
    for (let i = 0; i < record.length; i += 3) {
      const damaged = copyBytes(record);
      damaged[i] = damaged[i]! ^ 0x11;
      for (const wrong of [record.slice(0, i), damaged]) {
        let decoded;
        try {
          decoded = decodeAccountRecord(crypto, wrong);
        } catch (error) {
          expect(VinculumError.is(error, 'INVALID_RECORD')).toBe(true);
          continue;
        }
        expect(encodeAccountRecord(decoded)).toEqual(wrong);
      }
    }
  });
});
