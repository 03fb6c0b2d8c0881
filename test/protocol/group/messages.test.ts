/** The two messages of groups as bytes: what is checked, and in which order. */
import { describe, expect, it } from 'vitest';
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import {
  decodeSenderKeyDistributionMessage,
  encodeSenderKeyDistributionMessage,
} from '../../../src/protocol/group/sender-key-distribution-message.ts';
import {
  decodeSenderKeyMessage,
  encodeSenderKeyMessage,
  hasValidSignature,
} from '../../../src/protocol/group/sender-key-message.ts';
import { expectError } from '../../support/errors.ts';
import { lengthDelimited, varint } from '../../support/protobuf-mutation.ts';
import { CHAIN_ID, ID, crypto, engineOf, messageAt, otherPair, signingPair } from './support.ts';

const MALFORMED = 'protobuf encoding was invalid';
const number = (field: number, value: number): Bytes => concatBytes(varint(field * 8), varint(value));

/** The fields of a distribution message, each replaceable by other bytes. */
function distribution(fields: Partial<Record<1 | 2 | 3 | 4 | 5, Bytes>> = {}, version = 0x33): Bytes {
  const all = {
    1: lengthDelimited(1, ID),
    2: number(2, CHAIN_ID),
    3: number(3, 0),
    4: lengthDelimited(4, new Uint8Array(32).fill(9)),
    5: lengthDelimited(5, signingPair.publicKey),
    ...fields,
  };
  return concatBytes(new Uint8Array([version]), all[1], all[2], all[3], all[4], all[5]);
}

/** The same for a group message, with an arbitrary signature. */
function message(fields: Partial<Record<1 | 2 | 3 | 4, Bytes>> = {}, version = 0x33): Bytes {
  const all = {
    1: lengthDelimited(1, ID),
    2: number(2, CHAIN_ID),
    3: number(3, 0),
    4: lengthDelimited(4, new Uint8Array(48)),
    ...fields,
  };
  return concatBytes(new Uint8Array([version]), all[1], all[2], all[3], all[4], new Uint8Array(64));
}

/** Stands for a field that is absent: an unknown one, so that the message is not too short. */
const NONE: Bytes = lengthDelimited(99, new Uint8Array(40));

describe.each([
  ['distribution message', decodeSenderKeyDistributionMessage, distribution],
  ['group message', decodeSenderKeyMessage, message],
] as const)('a %s', (_, decode, make) => {
  it('of less than 65 bytes is too short, whatever its version', () => {
    for (const length of [0, 1, 64]) {
      const text = `ciphertext serialized bytes were too short <${String(length)}>`;
      expectError(() => decode(new Uint8Array(length)), 'INVALID_MESSAGE', text);
    }
    expectError(() => decode(new Uint8Array(65)), 'INVALID_MESSAGE', 'ciphertext version was too old <0>');
  });

  it('of another version is refused before it is parsed', () => {
    for (const version of [0, 1, 2]) {
      const text = `ciphertext version was too old <${String(version)}>`;
      expectError(() => decode(make({ 1: NONE }, version * 16 + 3)), 'INVALID_MESSAGE', text);
    }
    for (const version of [4, 5, 15]) {
      const text = `ciphertext version was unrecognized <${String(version)}>`;
      expectError(() => decode(make({ 1: NONE }, version * 16 + 3)), 'INVALID_MESSAGE', text);
    }
  });

  it('may come from a writer that knows a newer version', () => {
    for (const newest of [0, 3, 4, 15]) expect(decode(make({}, 0x30 + newest)).version).toBe(3);
  });

  it('without one of its fields is malformed', () => {
    for (const field of [1, 2, 3, 4] as const) {
      expectError(() => decode(make({ [field]: NONE })), 'INVALID_MESSAGE', MALFORMED);
    }
  });

  it('whose distribution id has not 16 bytes is malformed', () => {
    for (const length of [0, 15, 17]) {
      const id = lengthDelimited(1, new Uint8Array(length));
      expectError(() => decode(make({ 1: id })), 'INVALID_MESSAGE', MALFORMED);
    }
  });

  it('with a field of another wire type is malformed', () => {
    expectError(() => decode(make({ 2: lengthDelimited(2, ID) })), 'INVALID_MESSAGE', MALFORMED);
    expectError(() => decode(make({ 4: concatBytes(number(4, 1), NONE) })), 'INVALID_MESSAGE', MALFORMED);
  });

  it('is read in any order of fields, and kept as it was', () => {
    const swapped = make({ 2: number(3, 5), 3: number(2, 6) });
    const { chainId, iteration, serialized } = decode(swapped);
    expect([chainId, iteration]).toEqual([6, 5]);
    expect(serialized).toEqual(swapped);
  });

  it('has numbers of 32 bits: more bits are cut off', () => {
    const { chainId, iteration } = decode(make({ 2: number(2, 2 ** 32 + 5), 3: number(3, 2 ** 32 - 1) }));
    expect([chainId, iteration]).toEqual([5, 2 ** 32 - 1]);
  });

  it('may have unknown fields', () => {
    expect(decode(make({ 2: concatBytes(number(2, 1), number(99, 1)) })).chainId).toBe(1);
  });

  it('does not change with the bytes it was read from', () => {
    const bytes = make();
    const { serialized, distributionId } = decode(bytes);
    bytes.fill(0);
    expect(serialized).toEqual(make());
    expect(distributionId).toEqual(ID);
  });
});

describe('a distribution message', () => {
  it('whose chain key has not 32 bytes is malformed', () => {
    for (const length of [0, 31, 33]) {
      const chainKey = concatBytes(lengthDelimited(4, new Uint8Array(length)), NONE);
      expectError(
        () => decodeSenderKeyDistributionMessage(distribution({ 4: chainKey })),
        'INVALID_MESSAGE',
        MALFORMED,
      );
    }
  });

  it('whose signing key has not 33 bytes is malformed, or absent likewise', () => {
    for (const key of [NONE, ...[0, 32, 34].map((length) => lengthDelimited(5, new Uint8Array(length).fill(5)))]) {
      const bytes = concatBytes(distribution({ 5: key }), NONE);
      expectError(() => decodeSenderKeyDistributionMessage(bytes), 'INVALID_MESSAGE', MALFORMED);
    }
  });

  it('whose signing key is of another type is refused after all else', () => {
    const key = lengthDelimited(5, new Uint8Array(33).fill(6));
    expectError(
      () => decodeSenderKeyDistributionMessage(distribution({ 5: key })),
      'INVALID_KEY',
      'bad key type <0x06>',
    );
    expectError(
      () => decodeSenderKeyDistributionMessage(distribution({ 2: NONE, 5: key })),
      'INVALID_MESSAGE',
      MALFORMED,
    );
  });

  it('is written with all fields, zeros included', () => {
    const written = encodeSenderKeyDistributionMessage({
      version: 3,
      distributionId: ID,
      chainId: CHAIN_ID,
      iteration: 0,
      chainKey: new Uint8Array(32).fill(9),
      signingKey: signingPair.publicKey,
    });
    expect(written.serialized).toEqual(distribution());
  });

  it('is written with the low four bits of its version', () => {
    const fields = decodeSenderKeyDistributionMessage(distribution());
    for (const [version, byte] of [
      [0, 0x03],
      [4, 0x43],
      [19, 0x33],
      [255, 0xf3],
    ] as const) {
      const written = encodeSenderKeyDistributionMessage({ ...fields, version });
      expect([written.serialized[0], written.version]).toEqual([byte, version]);
    }
  });
});

describe('a group message', () => {
  const sound = messageAt(0);

  it('is signed from the version byte to the last byte before the signature', () => {
    expect(hasValidSignature(crypto, sound, signingPair.publicKey)).toBe(true);
    for (let position = 0; position < sound.serialized.length; position++) {
      const serialized = sound.serialized.slice();
      // The low bits of the version byte are signed although nobody reads them.
      serialized[position] = (serialized[position] ?? 0) ^ 1;
      expect(hasValidSignature(crypto, { ...sound, serialized }, signingPair.publicKey), String(position)).toBe(false);
    }
  });

  it('is signed by one key only', () => {
    expect(hasValidSignature(crypto, sound, otherPair.publicKey)).toBe(false);
  });

  it('is signed with the randomness it is given', () => {
    const write = (seed: string): Bytes =>
      encodeSenderKeyMessage(engineOf(seed), sound, signingPair.privateKey).serialized;
    expect(write('one')).toEqual(write('one'));
    expect(write('one')).not.toEqual(write('two'));
    expect(write('one').subarray(0, -64)).toEqual(write('two').subarray(0, -64));
  });
});
