/** Encrypting and decrypting: every rule, every limit from both sides, and failures that change nothing. */
import { describe, expect, it } from 'vitest';
import { type Bytes, EMPTY_BYTES } from '../../../src/bytes.ts';
import type { VinculumErrorCode } from '../../../src/errors.ts';
import { encodeSenderMessageKey } from '../../../src/protocol/group/codec.ts';
import { groupDecrypt, groupEncrypt } from '../../../src/protocol/group/group-cipher.ts';
import { MAX_FORWARD_JUMPS, MAX_ITERATION, MAX_MESSAGE_KEYS } from '../../../src/protocol/group/limits.ts';
import { senderMessageSeed } from '../../../src/protocol/group/sender-chain.ts';
import {
  type SenderKeyMessage,
  type SenderKeyMessageFields,
  encodeSenderKeyMessage,
  hasValidSignature,
} from '../../../src/protocol/group/sender-key-message.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  type SenderKeyRecord,
  type SenderKeyState,
} from '../../../src/protocol/group/sender-key-record.ts';
import { expectError } from '../../support/errors.ts';
import {
  CHAIN_ID,
  ID,
  acquaint,
  crypto,
  engineOf,
  iterationOf,
  messageAt,
  messageKeysOf,
  otherPair,
  receiverState,
  senderState,
  signingPair,
  stored,
  storedRecord,
} from './support.ts';

const INVALID = 'invalid sender key session with distribution ID d1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const MISSING = 'missing sender key state for distribution ID d1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const TOO_FAR = 'invalid SenderKey message: message from too far into the future';
const TOO_LONG = 'invalid state for call to sender_chain_key_next to succeed: Sender chain is too long';
const NOT_A_MULTIPLE =
  'invalid SenderKey message: decryption failed: ciphertext length must be a non-zero multiple of 16';
const BAD_PADDING = 'invalid SenderKey message: decryption failed: failed to decrypt';

const engine = engineOf('cipher');
const key = new Uint8Array(32).fill(9);
const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const chainAt = (iteration: number): { chainKey: { iteration: number; key: Bytes } } => ({
  chainKey: { iteration, key },
});

const encrypt = (record: SenderKeyRecord | null, text = 'hello'): ReturnType<typeof groupEncrypt> =>
  groupEncrypt(engine, record, { distributionId: ID, plaintext: bytesOf(text) });

/** A message whose signature is right and whose contents are as wished. */
function forged(fields: Partial<SenderKeyMessageFields>): SenderKeyMessage {
  return encodeSenderKeyMessage(engine, { ...messageAt(0), ...fields }, signingPair.privateKey);
}

/** Expects the error, and that the record is what it was. */
function expectRefusal(
  record: SenderKeyRecord,
  message: SenderKeyMessage,
  [code, text]: readonly [VinculumErrorCode, string],
): void {
  const before = stored(record);
  expectError(() => groupDecrypt(crypto, record, message), code, text);
  expect(stored(record)).toBe(before);
}

describe('encrypting', () => {
  it('needs a record', () => {
    expectError(() => encrypt(null), 'NO_SESSION', MISSING);
  });

  it('takes the newest chain, its id and version, and moves it on', () => {
    const before = storedRecord(senderState({ chainId: 5, ...chainAt(3), version: 4 }), senderState({ chainId: 6 }));
    const { message, record } = encrypt(before);
    expect([message.version, message.chainId, message.iteration]).toEqual([4, 5, 3]);
    expect(message.serialized[0]).toBe(0x43);
    expect(iterationOf(record)).toBe(4);
    expect(record.states[1]).toBe(before.states[1]);
    expect(iterationOf(before)).toBe(3);
  });

  it('gives every message another key', () => {
    const one = encrypt(storedRecord(senderState()));
    const two = encrypt(one.record);
    expect(one.message.ciphertext).not.toEqual(two.message.ciphertext);
    expect([one.message.iteration, two.message.iteration]).toEqual([0, 1]);
  });

  it('pads an empty plaintext to one block', () => {
    expect(encrypt(storedRecord(senderState()), '').message.ciphertext).toHaveLength(16);
  });

  it('does not turn an old record into one that names its version', () => {
    const { message, record } = encrypt(storedRecord(senderState({ version: 0 })));
    expect([message.version, record.states[0]?.value.version]).toEqual([3, 0]);
  });

  const DAMAGED: readonly (readonly [string, Partial<SenderKeyState> | null])[] = [
    ['without chains', null],
    ['without a chain key', { chainKey: null }],
    ['without signing keys', { signingKey: null }],
    ['of another sender', { signingKey: { publicKey: signingPair.publicKey, privateKey: EMPTY_BYTES } }],
    ['with a short private key', { signingKey: { publicKey: signingPair.publicKey, privateKey: key.subarray(1) } }],
    ['with a version that does not fit in a byte', { version: 256 }],
    ['of another sender at the end of its chain', { signingKey: null, ...chainAt(MAX_ITERATION) }],
  ];
  it.each(DAMAGED)('with a record %s fails', (_, parts) => {
    const record = parts === null ? EMPTY_SENDER_KEY_RECORD : storedRecord(senderState(parts));
    const before = stored(record);
    expectError(() => encrypt(record), 'INVALID_SENDER_KEY_SESSION', INVALID);
    expect(stored(record)).toBe(before);
  });

  it('does not read the public key: who verifies needs it', () => {
    const signingKey = { publicKey: EMPTY_BYTES, privateKey: signingPair.privateKey };
    const { message } = encrypt(storedRecord(senderState({ signingKey })));
    expect(hasValidSignature(crypto, message, signingPair.publicKey)).toBe(true);
  });

  it('signs with a private key that was stored unclamped', () => {
    const signingKey = { publicKey: signingPair.publicKey, privateKey: new Uint8Array(32).fill(0x11) };
    const { message } = encrypt(storedRecord(senderState({ signingKey })));
    expect(hasValidSignature(crypto, message, signingPair.publicKey)).toBe(true);
  });

  it('ends with iteration 2^32 − 2: no chain key follows the last number', () => {
    const last = encrypt(storedRecord(senderState(chainAt(MAX_ITERATION - 1))));
    expect(last.message.iteration).toBe(MAX_ITERATION - 1);
    expect(iterationOf(last.record)).toBe(MAX_ITERATION);
    const before = stored(last.record);
    expectError(() => encrypt(last.record), 'INVALID_STATE', TOO_LONG);
    expect(stored(last.record)).toBe(before);
  });
});

describe('decrypting', () => {
  it('needs a record with the chain', () => {
    expectError(() => groupDecrypt(crypto, null, messageAt(0)), 'NO_SESSION', MISSING);
    expectRefusal(EMPTY_SENDER_KEY_RECORD, messageAt(0), ['NO_SESSION', MISSING]);
    expectRefusal(storedRecord(receiverState({ chainId: 8 })), messageAt(0), ['NO_SESSION', MISSING]);
  });

  it('finds the chain anywhere in the list and leaves it there', () => {
    const record = storedRecord(receiverState({ chainId: 1 }), receiverState(), receiverState({ chainId: 3 }));
    const decrypted = groupDecrypt(crypto, record, messageAt(0));
    expect(textOf(decrypted.plaintext)).toBe('message 0');
    expect(decrypted.record.states.map(({ value }) => value.chainId)).toEqual([1, CHAIN_ID, 3]);
    expect(decrypted.record.states.map(({ value }) => value.chainKey?.iteration)).toEqual([0, 1, 0]);
    expect(iterationOf(record)).toBe(0);
  });

  it('takes the first chain of that id', () => {
    const second = receiverState({ signingKey: null });
    const decrypted = groupDecrypt(crypto, storedRecord(receiverState(), second), messageAt(0));
    expect(decrypted.record.states[1]?.value).toEqual(second);
    expectRefusal(storedRecord(second, receiverState()), messageAt(0), ['INVALID_SENDER_KEY_SESSION', INVALID]);
  });

  it('needs the version of the chain, before it looks at the signature', () => {
    const record = storedRecord(receiverState({ version: 4, signingKey: null }));
    expectRefusal(record, messageAt(0), ['INVALID_MESSAGE', 'unrecognized message version <3>']);
    const large = storedRecord(receiverState({ version: 300 }));
    expectRefusal(large, messageAt(0), ['INVALID_MESSAGE', 'unrecognized message version <3>']);
    const old = storedRecord(receiverState({ version: 0 }));
    expect(textOf(groupDecrypt(crypto, old, messageAt(0)).plaintext)).toBe('message 0');
  });

  it('needs a valid signature, before it looks at the chain', () => {
    const record = storedRecord(receiverState({ chainKey: null }));
    const { serialized, ...fields } = messageAt(0);
    const changed = serialized.slice();
    changed[changed.length - 1]! ^= 1;
    expectRefusal(record, { ...fields, serialized: changed }, ['INVALID_SIGNATURE', 'invalid signature detected']);
    const stranger = encodeSenderKeyMessage(engine, fields, otherPair.privateKey);
    expectRefusal(storedRecord(receiverState()), stranger, ['INVALID_SIGNATURE', 'invalid signature detected']);
  });

  const DAMAGED: readonly (readonly [string, Partial<SenderKeyState>])[] = [
    ['without a chain key', { chainKey: null }],
    ['without signing keys', { signingKey: null }],
    [
      'with a signing key of another type',
      { signingKey: { publicKey: new Uint8Array(33).fill(6), privateKey: EMPTY_BYTES } },
    ],
    [
      'with a short signing key',
      { signingKey: { publicKey: signingPair.publicKey.subarray(1), privateKey: EMPTY_BYTES } },
    ],
  ];
  it.each(DAMAGED)('with a chain %s fails', (_, parts) => {
    expectRefusal(storedRecord(receiverState(parts)), messageAt(0), ['INVALID_SENDER_KEY_SESSION', INVALID]);
  });

  it('refuses a ciphertext that is empty or no multiple of 16, though it is signed', () => {
    for (const length of [0, 1, 15, 17]) {
      const message = forged({ ciphertext: new Uint8Array(length) });
      expectRefusal(storedRecord(receiverState()), message, ['DECRYPTION_FAILED', NOT_A_MULTIPLE]);
    }
  });

  it('refuses wrong padding, and keeps the key for the true message', () => {
    const record = storedRecord(receiverState());
    // Cut after its first block, whose last byte is no padding.
    const message = forged({ ciphertext: messageAt(0, 'x'.repeat(40)).ciphertext.subarray(0, 16) });
    expectRefusal(record, message, ['DECRYPTION_FAILED', BAD_PADDING]);
    expect(textOf(groupDecrypt(crypto, record, messageAt(0)).plaintext)).toBe('message 0');
  });
});

describe('messages out of order', () => {
  const { sender, receiver } = acquaint(engine);
  const messages: SenderKeyMessage[] = [];
  let chain = sender;
  for (let i = 0; i < 6; i++) {
    const { message, record } = encrypt(chain, `number ${String(i)}`);
    messages.push(message);
    chain = record;
  }
  const at = (index: number): SenderKeyMessage => messages[index]!;

  it('leave the keys of those that were skipped, oldest first', () => {
    const { record } = groupDecrypt(crypto, receiver, at(3));
    expect(iterationOf(record)).toBe(4);
    expect(messageKeysOf(record).map(({ iteration }) => iteration)).toEqual([0, 1, 2]);
    const first = receiver.states[0]?.value.chainKey;
    expect(messageKeysOf(record)[0]?.seed).toEqual(first && senderMessageSeed(crypto, first));
  });

  it('are read once each', () => {
    let record = receiver;
    for (const index of [4, 1, 0, 5, 3, 2]) {
      const decrypted = groupDecrypt(crypto, record, at(index));
      expect(textOf(decrypted.plaintext)).toBe(`number ${String(index)}`);
      record = decrypted.record;
      expectRefusal(record, at(index), [
        'DUPLICATED_MESSAGE',
        `message with old counter ${String(iterationOf(record))} / ${String(index)}`,
      ]);
    }
    expect(messageKeysOf(record)).toEqual([]);
    expect(iterationOf(record)).toBe(6);
  });

  it('keep their key if they fail to decrypt', () => {
    const { record } = groupDecrypt(crypto, receiver, at(3));
    const privateKey = sender.states[0]?.value.signingKey?.privateKey ?? EMPTY_BYTES;
    const damaged = encodeSenderKeyMessage(engine, { ...at(1), ciphertext: new Uint8Array(16) }, privateKey);
    expectRefusal(record, damaged, ['DECRYPTION_FAILED', BAD_PADDING]);
    expect(textOf(groupDecrypt(crypto, record, at(1)).plaintext)).toBe('number 1');
  });

  it('of which one chain misses some do not disturb another', () => {
    const before = storedRecord(receiverState({ chainId: 1 }), ...receiver.states.map(({ value }) => value));
    const { record } = groupDecrypt(crypto, before, at(5));
    expect(record.states[0]).toBe(before.states[0]);
    expect(record.states[1]?.value.messageKeys).toHaveLength(5);
  });
});

describe('the limits of a chain', () => {
  /** A signed message that cannot be decrypted: it gets as far as its key. */
  const signedAt = (iteration: number): SenderKeyMessage => forged({ iteration, ciphertext: new Uint8Array(16) });

  it('let it jump 25,000 messages and not one more', () => {
    for (const start of [0, 1, 7_000_000]) {
      const record = storedRecord(receiverState(chainAt(start)));
      expectRefusal(record, signedAt(start + MAX_FORWARD_JUMPS), ['DECRYPTION_FAILED', BAD_PADDING]);
      expectRefusal(record, signedAt(start + MAX_FORWARD_JUMPS + 1), ['INVALID_MESSAGE', TOO_FAR]);
    }
    expectRefusal(storedRecord(receiverState()), signedAt(MAX_ITERATION), ['INVALID_MESSAGE', TOO_FAR]);
  });

  it('keep 2,000 skipped keys: the oldest is dropped for each one more', () => {
    let sender = storedRecord(senderState());
    const sent = new Map<number, SenderKeyMessage>();
    for (let i = 0; i <= MAX_MESSAGE_KEYS + 2; i++) {
      const { message, record } = encrypt(sender, `number ${String(i)}`);
      if ([0, 1, MAX_MESSAGE_KEYS, MAX_MESSAGE_KEYS + 2].includes(i)) sent.set(i, message);
      sender = record;
    }
    const at = (index: number): SenderKeyMessage => sent.get(index)!;
    const full = groupDecrypt(crypto, storedRecord(receiverState()), at(MAX_MESSAGE_KEYS)).record;
    expect(messageKeysOf(full)).toHaveLength(MAX_MESSAGE_KEYS);
    expect(textOf(groupDecrypt(crypto, full, at(0)).plaintext)).toBe('number 0');
    const over = groupDecrypt(crypto, full, at(MAX_MESSAGE_KEYS + 2)).record;
    expect(messageKeysOf(over)).toHaveLength(MAX_MESSAGE_KEYS);
    expect(messageKeysOf(over)[0]?.iteration).toBe(1);
    expect(messageKeysOf(over)[MAX_MESSAGE_KEYS - 1]?.iteration).toBe(MAX_MESSAGE_KEYS + 1);
    expectRefusal(over, at(0), ['DUPLICATED_MESSAGE', 'message with old counter 2003 / 0']);
    expect(textOf(groupDecrypt(crypto, over, at(1)).plaintext)).toBe('number 1');
  });

  it('end it with the 32-bit counter', () => {
    const record = storedRecord(receiverState(chainAt(MAX_ITERATION - 1)));
    const { plaintext, record: ended } = groupDecrypt(crypto, record, messageAt(MAX_ITERATION - 1));
    expect(textOf(plaintext)).toBe(`message ${String(MAX_ITERATION - 1)}`);
    expect(iterationOf(ended)).toBe(MAX_ITERATION);
    expectRefusal(ended, signedAt(MAX_ITERATION), ['INVALID_STATE', TOO_LONG]);
    expectRefusal(record, signedAt(MAX_ITERATION), ['INVALID_STATE', TOO_LONG]);
  });

  it('leave a stored list that is too long alone until the next jump', () => {
    const messageKeys = Array.from({ length: MAX_MESSAGE_KEYS + 5 }, (_, i) => encodeSenderMessageKey(i, key));
    const record = storedRecord(receiverState({ messageKeys, ...chainAt(3_000) }));
    const next = groupDecrypt(crypto, record, messageAt(3_000)).record;
    expect(messageKeysOf(next)).toHaveLength(MAX_MESSAGE_KEYS + 5);
  });
});
