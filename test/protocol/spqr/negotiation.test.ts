import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { VinculumError } from '../../../src/errors.ts';
import {
  decodeSpqrState,
  encodeSpqrState,
  initialSpqrState,
  SpqrError,
  spqrReceive,
  spqrSend,
} from '../../../src/protocol/spqr/spqr.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { crypto, expectSpqrError, hexOf, noCrypto, storedState } from './support.ts';

const engine = defaultEngine();
const authKey = new Uint8Array(32).fill(0x29);
const NO_PAYLOAD = '010100';
const stored = (name: Parameters<typeof storedState>[0]): ReturnType<typeof decodeSpqrState> =>
  decodeSpqrState(storedState(name));

describe('a new session', () => {
  it('stores default limits as none, and others as they are', () => {
    const start = (maxJump: number, length = 88): string =>
      hexOf(encodeSpqrState(initialSpqrState(crypto, { direction: 'A2B', authKey, maxJump }))).slice(0, length);
    expect(start(25_000)).toBe(`0a260a20${'29'.repeat(32)}180122001a4c0a4a`);
    expect(start(0xffff_ffff, 92)).toBe(`0a2c0a20${'29'.repeat(32)}1801220608ffffffff0f`);
  });

  it('may allow a peer without the ratchet', () => {
    const state = initialSpqrState(crypto, { direction: 'B2A', authKey, maxJump: 25_000, minVersion: 0 });
    expect(encodeSpqrState(state)).toEqual(storedState('B_negotiating_min0'));
  });

  it('has a key on its first message, both ways', () => {
    const a = initialSpqrState(crypto, { direction: 'A2B', authKey, maxJump: 25_000 });
    const b = initialSpqrState(crypto, { direction: 'B2A', authKey, maxJump: 25_000 });
    const sent = spqrSend(engine, a);
    expect(sent.message).toHaveLength(37);
    expect(spqrReceive(crypto, b, sent.message).key).toEqual(sent.key);
    const reply = spqrSend(engine, b);
    expect(hexOf(reply.message)).toBe('01010100');
    expect(spqrReceive(crypto, a, reply.message).key).toEqual(reply.key);
  });
});

describe('a session without the ratchet', () => {
  const none = decodeSpqrState(EMPTY_BYTES);

  it('sends nothing and has no keys', () => {
    expect(spqrSend({ crypto: noCrypto, random: engine.random }, none)).toEqual({
      state: none,
      message: EMPTY_BYTES,
      key: null,
    });
  });

  it('ignores every well-formed message', () => {
    for (const message of ['', '00 01 00', `01 ${NO_PAYLOAD}`, '01 01 01 ff', 'ff 05 07']) {
      const received = spqrReceive(noCrypto, none, fromHex(message));
      expect([received.key, encodeSpqrState(received.state)]).toEqual([null, EMPTY_BYTES]);
    }
  });

  it('refuses a malformed message all the same', () => {
    for (const message of ['01', '00', '010001', '0180']) {
      expectSpqrError(() => spqrReceive(noCrypto, none, fromHex(message)), 'MsgDecode');
    }
  });
});

describe('negotiation of the version', () => {
  it('refuses a message without the ratchet where it is required', () => {
    for (const state of [stored('B_negotiating_min1'), stored('A_HeaderSent_e1')]) {
      expectSpqrError(() => spqrReceive(noCrypto, state, EMPTY_BYTES), 'MinimumVersion');
      expectSpqrError(() => spqrReceive(noCrypto, state, fromHex(`00 ${NO_PAYLOAD}`)), 'MinimumVersion');
    }
  });

  it('falls back for good where that is allowed', () => {
    const { state, key } = spqrReceive(noCrypto, stored('B_negotiating_min0'), EMPTY_BYTES);
    expect([encodeSpqrState(state), key]).toEqual([EMPTY_BYTES, null]);
  });

  it('sends no key before a peer that may not know the ratchet has answered', () => {
    const { state, message, key } = spqrSend(engine, stored('B_negotiating_min0'));
    expect([hexOf(message), key, encodeSpqrState(state)]).toEqual([
      '01010000',
      null,
      storedState('B_negotiating_min0'),
    ]);
    const { state: met } = spqrReceive(crypto, state, fromHex(`01 ${NO_PAYLOAD} 00`));
    expect(spqrSend(engine, met).key).toHaveLength(32);
  });

  it('takes a key of epoch 0 for a higher version, and stays open', () => {
    const state = stored('B_negotiating_min1');
    const first = spqrReceive(crypto, state, fromHex('02 09 01'));
    const same = spqrReceive(crypto, state, fromHex('01 01 01 00'));
    expect(first.key).toEqual(same.key);
    expect(first.state.stored?.negotiation).toEqual(state.stored?.negotiation);
    expect(same.state.stored?.negotiation).toBeNull();
    expect(spqrReceive(crypto, state, fromHex('02 01 00')).key).toBeNull();
  });

  it('refuses a higher version once it is closed', () => {
    for (const version of ['02', '10', 'ff']) {
      const message = fromHex(`${version} 01 01 00`);
      expectSpqrError(() => spqrReceive(noCrypto, stored('B_NoHeaderReceived_e1'), message), 'VersionMismatch');
    }
  });
});

describe('hostile messages', () => {
  it('of the largest epoch are refused in every state', () => {
    const message = fromHex('01 ffffffffffffffffff01 01 00');
    for (const name of ['B_NoHeaderReceived_e1', 'A_Ct2Sampled_e2', 'A_KeysUnsampled_e3'] as const) {
      expectSpqrError(() => spqrReceive(noCrypto, stored(name), message), 'EpochOutOfRange', 2 ** 64);
    }
  });

  it('of the largest index are refused before any key is derived', () => {
    const message = fromHex('01 01 ffffffff0f 00');
    expectSpqrError(() => spqrReceive(noCrypto, stored('A_HeaderSent_e1'), message), 'KeyJump', 3, 0xffff_ffff);
  });
});

describe('an error of the ratchet', () => {
  it('speaks in the words of the reference, and its code says whose fault it is', () => {
    const cases: [SpqrError, string, string][] = [
      [new SpqrError('StateDecode'), 'INVALID_STATE', 'state decode failed'],
      [new SpqrError('MsgDecode'), 'INVALID_MESSAGE', 'message decode failed'],
      [new SpqrError('MacVerifyFailed'), 'INVALID_MESSAGE', 'MAC verification failed'],
      [new SpqrError('EpochOutOfRange', 5), 'INVALID_MESSAGE', 'epoch not in valid range: 5'],
      [new SpqrError('VersionMismatch'), 'INVALID_MESSAGE', 'Version mismatch after negotiation'],
      [new SpqrError('MinimumVersion'), 'INVALID_MESSAGE', 'Minimum version'],
      [new SpqrError('KeyJump', 3, 30_000), 'INVALID_MESSAGE', 'Key jump: 3 - 30000'],
      [new SpqrError('KeyTrimmed', 4), 'INVALID_MESSAGE', 'Key trimmed: 4'],
      [new SpqrError('KeyAlreadyRequested', 4), 'INVALID_MESSAGE', 'Key already requested: 4'],
      [new SpqrError('ErroneousDataReceived'), 'INVALID_MESSAGE', 'Erroneous data received from remote party'],
      [new SpqrError('SendKeyEpochDecreased', 5, 0), 'INVALID_MESSAGE', 'Send key epoch decreased (5 -> 0)'],
      [new SpqrError('ChainNotAvailable'), 'INVALID_MESSAGE', 'Chain not available'],
    ];
    for (const [error, code, message] of cases) {
      expect([VinculumError.is(error), error.code, error.message]).toEqual([true, code, message]);
    }
  });
});
