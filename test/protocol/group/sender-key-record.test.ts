/** Stored records: read without complaint, written byte for byte, and only where something changed. */
import { describe, expect, it } from 'vitest';
import { type Bytes, EMPTY_BYTES, concatBytes } from '../../../src/bytes.ts';
import {
  encodeSenderMessageKey,
  senderKeyStateCodec,
  senderMessageKeyIteration,
} from '../../../src/protocol/group/codec.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  decodeSenderKeyRecord,
  encodeSenderKeyRecord,
  withState,
} from '../../../src/protocol/group/sender-key-record.ts';
import { expectError } from '../../support/errors.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { lengthDelimited, varint } from '../../support/protobuf-mutation.ts';
import { messageKeysOf, senderState, signingPair, storedRecord } from './support.ts';

const number = (field: number, value: number): Bytes => concatBytes(varint(field * 8), varint(value));
const reencoded = (bytes: Bytes): Bytes => encodeSenderKeyRecord(decodeSenderKeyRecord(bytes));
const record = (...contents: Bytes[]): Bytes => concatBytes(...contents.map((state) => lengthDelimited(1, state)));

describe('a sender-key record', () => {
  it('of no bytes has no chains', () => {
    expect(decodeSenderKeyRecord(EMPTY_BYTES)).toEqual(EMPTY_SENDER_KEY_RECORD);
    expect(encodeSenderKeyRecord(EMPTY_SENDER_KEY_RECORD)).toEqual(EMPTY_BYTES);
  });

  it('holds the fields of the storage format', () => {
    const seed = new Uint8Array(32).fill(4);
    const state = senderState({ messageKeys: [encodeSenderMessageKey(0, seed), encodeSenderMessageKey(300, seed)] });
    const expected = concatBytes(
      number(1, 7),
      lengthDelimited(2, lengthDelimited(2, new Uint8Array(32).fill(9))),
      lengthDelimited(
        3,
        concatBytes(lengthDelimited(1, signingPair.publicKey), lengthDelimited(2, signingPair.privateKey)),
      ),
      lengthDelimited(4, lengthDelimited(2, seed)),
      lengthDelimited(4, concatBytes(number(1, 300), lengthDelimited(2, seed))),
      number(5, 3),
    );
    expect(encodeSenderKeyRecord(storedRecord(state))).toEqual(record(expected));
    expect(senderKeyStateCodec.decode(expected)).toEqual(state);
  });

  it('leaves out what is zero, empty or absent, but not an empty part that is there', () => {
    const bare = { chainId: 0, chainKey: null, signingKey: null, messageKeys: [], version: 0 };
    expect(encodeSenderKeyRecord(storedRecord(bare))).toEqual(fromHex('0a00'));
    const empty = {
      ...bare,
      chainKey: { iteration: 0, key: EMPTY_BYTES },
      signingKey: { publicKey: EMPTY_BYTES, privateKey: EMPTY_BYTES },
    };
    expect(encodeSenderKeyRecord(storedRecord(empty))).toEqual(fromHex('0a04 1200 1a00'));
    expect(decodeSenderKeyRecord(fromHex('0a04 1200 1a00')).states[0]?.value).toEqual(empty);
    expect(decodeSenderKeyRecord(fromHex('0a00')).states[0]?.value).toEqual(bare);
  });

  it('is written in canonical form, whatever form it was read in', () => {
    const key = lengthDelimited(2, lengthDelimited(2, new Uint8Array(32).fill(9)));
    const canonical = record(concatBytes(number(1, 7), key, number(5, 3)));
    expect(reencoded(record(concatBytes(number(5, 3), key, number(1, 7))))).toEqual(canonical);
    expect(reencoded(record(concatBytes(number(1, 7), key, number(5, 3), number(99, 1))))).toEqual(canonical);
    expect(reencoded(record(concatBytes(number(1, 4), number(1, 7), key, number(5, 3))))).toEqual(canonical);
    expect(reencoded(record(concatBytes(varint(8), varint(7, 2), key, number(5, 3))))).toEqual(canonical);
    const halves = concatBytes(lengthDelimited(2, number(1, 0)), key);
    expect(reencoded(record(concatBytes(number(1, 7), halves, number(5, 3))))).toEqual(canonical);
  });

  it.each(['01', '0a', '0a05', '0a0208', '0a021500', '0a03 1202 0d', '10', 'ff'])(
    'of the bytes %s is malformed',
    (hex) => {
      expectError(() => decodeSenderKeyRecord(fromHex(hex)), 'INVALID_RECORD', 'protobuf encoding was invalid');
    },
  );

  it('shares the bytes of the chains that a step does not touch', () => {
    const before = storedRecord(...[1, 2, 3].map((chainId) => senderState({ chainId })));
    const after = withState(before, 1, senderState({ chainId: 2, version: 4 }));
    expect([after.states[0], after.states[2]]).toEqual([before.states[0], before.states[2]]);
    expect(after.states[0]?.bytes).toBe(before.states[0]?.bytes);
    expect(after.states[1]?.value.version).toBe(4);
    expect(before.states[1]?.value.version).toBe(3);
  });

  it('gives its bytes to nobody: each encoding is a fresh one', () => {
    const kept = storedRecord(senderState());
    const first = encodeSenderKeyRecord(kept);
    const copy = first.slice();
    first.fill(0);
    expect(encodeSenderKeyRecord(kept)).toEqual(copy);
    expect(first.byteLength).toBe(first.buffer.byteLength);
  });
});

describe('the number of an encoded message key', () => {
  it.each([0, 1, 127, 128, 16_384, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff])(
    '%i is read without decoding the key',
    (n) => {
      const encoded = encodeSenderMessageKey(n, new Uint8Array(32).fill(8));
      expect(senderMessageKeyIteration(encoded)).toBe(n);
      const [key] = messageKeysOf(storedRecord(senderState({ messageKeys: [encoded] })));
      expect(key).toEqual({ iteration: n, seed: new Uint8Array(32).fill(8) });
    },
  );
});
