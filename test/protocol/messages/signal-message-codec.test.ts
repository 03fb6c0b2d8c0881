/** The hand-written codec against the general one, and the generated one behind that: they must never disagree. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/wire';
import { type Bytes, EMPTY_BYTES, bytesEqual, concatBytes } from '../../../src/bytes.ts';
import { SignalMessageReader, writeSignalMessage } from '../../../src/protocol/messages/signal-message-codec.ts';
import { decodeProtobuf } from '../../../src/protocol/protobuf/decode.ts';
import { encodeProtobuf } from '../../../src/protocol/protobuf/encode.ts';
import { MalformedProtobuf } from '../../../src/protocol/protobuf/reader.ts';
import { proto2 } from '../../../src/protocol/protobuf/schema.ts';
import { a, fromHex } from '../../support/key-pairs.ts';
import { SeededChoice, mutateProtobuf } from '../../support/protobuf-mutation.ts';

const SCHEMA = proto2({
  ratchetKey: [1, 'bytes'],
  counter: [2, 'uint32'],
  previousCounter: [3, 'uint32'],
  ciphertext: [4, 'bytes'],
  pqRatchet: [5, 'bytes'],
  addresses: [6, 'bytes'],
});

interface Found {
  readonly ratchetKey: Uint8Array | undefined;
  readonly counter: number | undefined;
  readonly previousCounter: number;
  readonly ciphertext: Uint8Array | undefined;
  readonly pqRatchet: Uint8Array | undefined;
  readonly addresses: Uint8Array | undefined;
}

function byHand(protobuf: Uint8Array): Found | null {
  const bytes = concatBytes(Uint8Array.of(0x44), protobuf, new Uint8Array(8));
  const reader = new SignalMessageReader(bytes);
  if (!reader.read()) return null;
  const { ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses } = reader;
  return {
    ratchetKey: ratchetKey ?? undefined,
    counter: counter ?? undefined,
    previousCounter,
    ciphertext: ciphertext ?? undefined,
    pqRatchet: pqRatchet === EMPTY_BYTES ? undefined : pqRatchet,
    addresses: addresses ?? undefined,
  };
}

function generated(protobuf: Uint8Array): Found | null {
  let checked: Uint8Array;
  try {
    checked = encodeProtobuf(SCHEMA, decodeProtobuf(protobuf, SCHEMA));
  } catch (error) {
    if (error instanceof MalformedProtobuf) return null;
    throw error;
  }
  const message = vinculum.wire.SignalMessage.decode(checked);
  const part = (field: 'ratchetKey' | 'ciphertext' | 'pqRatchet' | 'addresses'): Uint8Array | undefined =>
    Object.hasOwn(message, field) ? new Uint8Array(message[field]) : undefined;
  return {
    ratchetKey: part('ratchetKey'),
    counter: Object.hasOwn(message, 'counter') ? message.counter : undefined,
    previousCounter: message.previousCounter,
    ciphertext: part('ciphertext'),
    pqRatchet: part('pqRatchet'),
    addresses: part('addresses'),
  };
}

function asText(found: Found | null): string {
  if (found === null) return 'refused';
  const part = (bytes: Uint8Array | undefined): string => (bytes === undefined ? 'absent' : bytesToHex(bytes));
  const { ratchetKey, counter, previousCounter, ciphertext, pqRatchet, addresses } = found;
  const bytes = [ratchetKey, ciphertext, pqRatchet, addresses].map(part);
  return [...bytes, String(counter), String(previousCounter)].join(' ');
}

describe('the hand-written codec', () => {
  const fields = {
    version: 4,
    ratchetKey: a.publicKey,
    counter: 300,
    previousCounter: 0xffff_ffff,
    ciphertext: fromHex('0102030405060708'),
    pqRatchet: fromHex('0101'),
    addresses: new Uint8Array(36).fill(9) as Bytes | null,
  };
  const written = writeSignalMessage(fields);
  const protobuf = written.subarray(1, -8);

  it('writes what the generated encoder writes', () => {
    expect(protobuf).toEqual(new Uint8Array(vinculum.wire.SignalMessage.encode(fields).finish()));
    const bare = {
      ...fields,
      counter: 0,
      previousCounter: 0,
      ciphertext: EMPTY_BYTES,
      pqRatchet: EMPTY_BYTES,
      addresses: null,
    };
    // An empty SPQR message is not written at all.
    const { pqRatchet: _, ...expected } = bare;
    expect(writeSignalMessage(bare).subarray(1, -8)).toEqual(
      new Uint8Array(vinculum.wire.SignalMessage.encode(expected).finish()),
    );
  });

  it.each([0, 1, 127, 128, 16_383, 16_384, 2_097_151, 2_097_152, 268_435_455, 268_435_456, 0xffff_ffff])(
    'writes counter %i in as few bytes as the generated encoder',
    (counter) => {
      const message = { ...fields, counter };
      expect(writeSignalMessage(message).subarray(1, -8)).toEqual(
        new Uint8Array(vinculum.wire.SignalMessage.encode(message).finish()),
      );
    },
  );

  it('leaves room for the MAC and writes the version', () => {
    expect(written[0]).toBe(0x44);
    expect(bytesEqual(written.subarray(-8), new Uint8Array(8))).toBe(true);
    expect(writeSignalMessage({ ...fields, version: 3 })[0]).toBe(0x34);
  });

  /** Compared as text: twenty thousand deep comparisons take a browser half a minute. */
  const disagreements = (messages: readonly Uint8Array[]): readonly string[] =>
    messages.filter((bytes) => asText(byHand(bytes)) !== asText(generated(bytes))).map(bytesToHex);

  it('reads 20,000 damaged messages as the generated decoder does, or refuses them alike', () => {
    const choice = new SeededChoice(17);
    const damaged = Array.from({ length: 20_000 }, () => mutateProtobuf(protobuf, choice));
    expect(disagreements(damaged)).toEqual([]);
    // Damage that always shows, or never, would prove nothing.
    const refused = damaged.filter((bytes) => byHand(bytes) === null).length;
    expect(refused).toBeGreaterThan(1000);
    expect(refused).toBeLessThan(19_000);
  });

  it('reads random bytes as the generated decoder does', () => {
    const choice = new SeededChoice(18);
    expect(disagreements(Array.from({ length: 5000 }, () => choice.bytes(choice.below(12))))).toEqual([]);
  });
});
