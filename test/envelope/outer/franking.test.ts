import { describe, expect, it } from 'vitest';
import { asciiBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import {
  checkOpening,
  commitment,
  frankingTag,
  newFrankingKey,
  opensCommitment,
  requireCommitment,
} from '../../../src/envelope/outer/franking.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { expectCode } from '../refusals.ts';
import { ADA, BOB, repeated } from '../samples.ts';

const { crypto } = defaultEngine();
const frankingKey = Uint8Array.from({ length: 32 }, (_, i) => i);
const app = asciiBytes('an app payload');
/** Computed apart, with Python's hmac. */
const COMMITMENT = fromHex('2249aafb14b7471642bb4dba370b386d768b7cfb65561890ef3c7c45cd619904');
const EMPTY_COMMITMENT = fromHex('a7b72ad5775cec7679c117e62aa0b43855c2eb9fd212e9f68bb2cf97f2391487');
const FIRST_TAG = fromHex('3b6bbaaf97258f55d3e409c76e8724cdb586eeb2a8f60bd11e64c8880d7fdbfa');
const SECOND_TAG = fromHex('5431731031f055822422c1bfdb248ccdc55d68ba734b8543de7a3632cb762f45');
const SEALED_TAG = fromHex('931b12d9032d246adf3618f82a2f9e1bcd16aac905d812fd5fb2fb55dd50833b');

describe('a commitment', () => {
  it('is as computed elsewhere, for an empty message too', () => {
    expect(commitment(crypto, { frankingKey, app })).toEqual(COMMITMENT);
    expect(commitment(crypto, { frankingKey, app: new Uint8Array(0) })).toEqual(EMPTY_COMMITMENT);
  });

  it('opens to its message and to no other', () => {
    expect(opensCommitment(crypto, COMMITMENT, { frankingKey, app })).toBe(true);
    expect(opensCommitment(crypto, COMMITMENT, { frankingKey, app: asciiBytes('another payload') })).toBe(false);
    expect(opensCommitment(crypto, COMMITMENT, { frankingKey: repeated(1, 32), app })).toBe(false);
    expect(opensCommitment(crypto, COMMITMENT.subarray(1), { frankingKey, app })).toBe(false);
  });

  it('takes keys of 32 bytes only', () => {
    // HMAC would take these for the same key.
    const longer = Uint8Array.from([...frankingKey, 0]);
    expect(crypto.hmacSha256(longer, app)).toEqual(crypto.hmacSha256(frankingKey, app));
    expect(opensCommitment(crypto, COMMITMENT, { frankingKey: longer, app })).toBe(false);
    expectCode(() => commitment(crypto, { frankingKey: longer, app }), 'INVALID_ARGUMENT', /32 bytes/);
    expectCode(() => commitment(crypto, { frankingKey: frankingKey.subarray(1), app }), 'INVALID_ARGUMENT');
  });

  it('has a key drawn for it', () => {
    expect(newFrankingKey(new ScriptedRandom(repeated(5, 32)))).toEqual(repeated(5, 32));
  });
});

describe('a receiving engine', () => {
  const received = { commitment: COMMITMENT, frankingKey, app, isOwnAccount: false };

  it('takes what opens', () => {
    expect(() => checkOpening(crypto, received)).not.toThrow();
  });

  it.each([
    ['no commitment', { commitment: null }],
    ['no franking key', { frankingKey: null }],
    ['neither', { commitment: null, frankingKey: null }],
    ['another commitment', { commitment: EMPTY_COMMITMENT }],
    ['another message', { app: asciiBytes('x') }],
    ['its own account, but a commitment that does not open', { isOwnAccount: true, commitment: EMPTY_COMMITMENT }],
    ['its own account, but a key without a commitment', { isOwnAccount: true, commitment: null }],
  ])('refuses a message with %s', (_, fault) => {
    expectCode(() => checkOpening(crypto, { ...received, ...fault }), 'COMMITMENT_MISMATCH');
  });

  it('needs nothing from another device of its account', () => {
    expect(() => checkOpening(crypto, { commitment: null, frankingKey: null, app, isOwnAccount: true })).not.toThrow();
  });
});

describe('a server', () => {
  it('refuses an envelope to another account without a commitment', () => {
    expectCode(() => requireCommitment({ commitment: null }, false), 'COMMITMENT_MISMATCH');
    expect(() => requireCommitment({ commitment: COMMITMENT }, false)).not.toThrow();
    expect(() => requireCommitment({ commitment: null }, true)).not.toThrow();
  });
});

describe('a tag', () => {
  const first = { commitment: COMMITMENT, from: ADA, to: BOB, envelopeId: frankingKey.subarray(0, 16), earlier: null };

  it('is as computed elsewhere, the second over the first', () => {
    const tag = frankingTag(crypto, repeated(0x11, 32), { ...first, timeMs: 1_700_000_000_123 });
    expect(tag).toEqual(FIRST_TAG);
    expect(frankingTag(crypto, repeated(0x22, 32), { ...first, timeMs: 1_700_000_000_456, earlier: tag })).toEqual(
      SECOND_TAG,
    );
  });

  it('names no sender who is sealed', () => {
    const sealed = { ...first, from: null, timeMs: 1_700_000_000_123 };
    expect(frankingTag(crypto, repeated(0x11, 32), sealed)).toEqual(SEALED_TAG);
  });
});
