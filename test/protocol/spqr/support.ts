/** What the tests of the post-quantum ratchet share. */
import { expect } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import { type Bytes, bytesEqual, EMPTY_BYTES } from '../../../src/bytes.ts';
import type { CryptoProvider } from '../../../src/crypto/crypto-provider.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import {
  decodeSpqrState,
  encodeSpqrState,
  SpqrError,
  type SpqrErrorKind,
  spqrReceive,
  type SpqrState,
} from '../../../src/protocol/spqr/spqr.ts';
import { fromBase64 } from '../../support/base64.ts';
import { fromHex } from '../../support/key-pairs.ts';

export const { crypto } = defaultEngine();

/** A provider that fails wherever a message must not reach. */
export const noCrypto: CryptoProvider = new Proxy(crypto, {
  get: () => () => {
    throw new Error('nothing is to be computed here');
  },
});

/** The stored states of the vectors, by name. */
export function storedState(name: keyof typeof transcript.recvCases.states): Bytes {
  return fromBase64(transcript.recvCases.states[name]);
}

/** Expects an error of the post-quantum ratchet, with exactly these numbers. */
export function expectSpqrError(step: () => unknown, kind: SpqrErrorKind, ...numbers: number[]): void {
  let thrown: unknown;
  try {
    step();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(SpqrError);
  expect([(thrown as SpqrError).kind, (thrown as SpqrError).numbers]).toEqual([kind, numbers]);
}

/** What a receive step comes to, in the words of the vectors. */
export type Expectation =
  | { readonly error: string }
  | { readonly ok: true; readonly key: string | null; readonly stateSha256: string; readonly stateLen: number };

/** Runs a receive step of the vectors and checks its outcome; returns the state to go on with. */
export function expectReceive(state: SpqrState, message: string | null, expected: object): SpqrState {
  const expectation = expected as Expectation;
  const before = encodeSpqrState(state).slice();
  const bytes = message === null ? EMPTY_BYTES : fromHex(message);
  if ('error' in expectation) {
    let kind: string | undefined;
    try {
      spqrReceive(crypto, state, bytes);
    } catch (error) {
      kind = error instanceof SpqrError ? error.kind : String(error);
    }
    expect(kind).toBe(expectation.error);
    expectBytes(encodeSpqrState(state), before);
    return state;
  }
  const received = spqrReceive(crypto, state, bytes);
  const encoded = encodeSpqrState(received.state);
  expect({
    ok: true,
    key: received.key === null ? null : hexOf(received.key),
    stateSha256: hexOf(crypto.sha256(encoded)),
    stateLen: encoded.length,
  }).toEqual(expectation);
  expectBytes(encodeSpqrState(state), before);
  return received.state;
}

/** Expects equal bytes. States have thousands of them, and `toEqual` takes milliseconds for that. */
export function expectBytes(actual: Uint8Array, expected: Uint8Array): void {
  if (!bytesEqual(actual, expected)) expect(hexOf(actual)).toBe(hexOf(expected));
}

/** Stores and loads a state, as happens between any two messages. */
export function reloaded(state: SpqrState): SpqrState {
  return decodeSpqrState(encodeSpqrState(state));
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
