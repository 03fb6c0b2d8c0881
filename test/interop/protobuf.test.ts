/**
 * Thousands of damaged encodings are accepted or refused exactly as libsignal accepts or refuses them, with the same words,
 * and those accepted mean the same.
 */
import * as libsignal from '@signalapp/libsignal-client';
import { describe, expect, it } from 'vitest';
import { type Bytes, concatBytes } from '../../src/bytes.ts';
import { compareScannable } from '../../src/protocol/keys/fingerprint.ts';
import { decodeIdentityKeyPair, encodeIdentityKeyPair } from '../../src/protocol/keys/identity-key.ts';
import { decodePreKeyRecord, encodePreKeyRecord } from '../../src/protocol/keys/pre-key-record.ts';
import { decodeSignedPreKeyRecord, encodeSignedPreKeyRecord } from '../../src/protocol/keys/signed-pre-key-record.ts';
import {
  decodeDecryptionErrorMessage,
  decryptionErrorFromBody,
} from '../../src/protocol/messages/decryption-error-message.ts';
import { decodePreKeySignalMessage } from '../../src/protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../../src/protocol/messages/signal-message.ts';
import { canonicalProtobuf } from '../../src/protocol/protobuf/canonical.ts';
import { decodeProtobuf } from '../../src/protocol/protobuf/decode.ts';
import { RECORD_SCHEMA } from '../../src/protocol/session/record-schema.ts';
import {
  SeededChoice,
  type SubMessages,
  lengthDelimited,
  mutateProtobuf,
  varint,
} from '../support/protobuf-mutation.ts';
import { outcome } from '../support/outcome.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

interface Surface {
  readonly valid: Bytes;
  readonly ours: (bytes: Bytes) => unknown;
  readonly theirs: (bytes: Bytes) => unknown;
  /** Bytes in front of and behind the protobuf that are left alone. */
  readonly frame?: readonly [number, number];
  readonly subMessages?: SubMessages;
  readonly mutations?: number;
}

const MUTATIONS = 4000;

function agree(seed: number, surface: Surface): void {
  const choice = new SeededChoice(seed);
  const { valid, ours, theirs, subMessages } = surface;
  const [front, back] = surface.frame ?? [0, 0];
  const body = valid.subarray(front, valid.length - back);
  let accepted = 0;
  let refused = 0;
  for (let i = 0; i < (surface.mutations ?? MUTATIONS); i++) {
    const mutated = mutateProtobuf(body, choice, subMessages);
    const bytes = concatBytes(valid.subarray(0, front), mutated, valid.subarray(valid.length - back));
    const expected = outcome(() => theirs(bytes));
    expect(
      outcome(() => ours(bytes)),
      hex(bytes),
    ).toEqual(expected);
    if (typeof expected === 'string' && expected.startsWith('failed: ')) refused++;
    else accepted++;
  }
  // A mutator that only ever breaks, or never does, would prove nothing.
  expect(accepted).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(100);
}

const privateKey = libsignal.PrivateKey.deserialize(new Uint8Array(32).fill(0x11));
const publicKey = privateKey.getPublicKey();
const macKey = new Uint8Array(32).fill(0xaa);
const body = Uint8Array.of(1, 2, 3, 4);
const signalMessage = libsignal.SignalMessage._new(4, macKey, publicKey, 7, 3, body, publicKey, publicKey, body);
const legacyMessage = libsignal.SignalMessage._new(3, macKey, publicKey, 7, 3, body, publicKey, publicKey, body);
const preKeyMessage = libsignal.PreKeySignalMessage._new(3, 5, 31337, 22, publicKey, publicKey, legacyMessage);
const signature = new Uint8Array(64).fill(0x99);

describe('damaged encodings', () => {
  it('of a SignalMessage are read as libsignal reads them', () => {
    agree(1, {
      valid: signalMessage.serialize(),
      frame: [1, 8],
      ours: (bytes) => {
        const { version, counter, ciphertext, pqRatchet, serialized } = decodeSignalMessage(bytes);
        return [version, counter, hex(ciphertext), hex(pqRatchet), hex(serialized)];
      },
      theirs: (bytes) => {
        const message = libsignal.SignalMessage.deserialize(bytes);
        return [
          message.messageVersion(),
          message.counter(),
          hex(message.body()),
          hex(message.pqRatchet()),
          hex(message.serialize()),
        ];
      },
      mutations: 12_000,
    });
  });

  it.each([
    ['without Kyber fields', preKeyMessage.serialize()],
    [
      'with Kyber fields',
      concatBytes(
        Uint8Array.of(0x44),
        preKeyMessage.serialize().subarray(1),
        varint(7 * 8),
        varint(300),
        lengthDelimited(8, Uint8Array.of(8, 1, 2)),
      ),
    ],
  ])('of a PreKeySignalMessage %s are read as libsignal reads them', (_, valid) => {
    agree(2, {
      valid,
      frame: [1, 0],
      ours: (bytes) => {
        const { version, preKeyId, signedPreKeyId, registrationId, serialized } = decodePreKeySignalMessage(bytes);
        return [version, preKeyId, signedPreKeyId, registrationId, hex(serialized)];
      },
      theirs: (bytes) => {
        const message = libsignal.PreKeySignalMessage.deserialize(bytes);
        return [
          message.version(),
          message.preKeyId(),
          message.signedPreKeyId(),
          message.registrationId(),
          hex(message.serialize()),
        ];
      },
    });
  });

  it('of a pre-key record are read as libsignal reads them', () => {
    agree(3, {
      valid: libsignal.PreKeyRecord.new(7, publicKey, privateKey).serialize(),
      ours: (bytes) => {
        const record = decodePreKeyRecord(bytes);
        return [record.id, hex(encodePreKeyRecord(record))];
      },
      theirs: (bytes) => {
        const record = libsignal.PreKeyRecord.deserialize(bytes);
        return [record.id(), hex(record.serialize())];
      },
    });
  });

  it.each([libsignal.SignedPreKeyRecord, libsignal.KyberPreKeyRecord])(
    'of a signed pre-key record are read as libsignal reads them',
    (reference) => {
      agree(4, {
        valid: libsignal.SignedPreKeyRecord.new(7, 1_700_000_000_000, publicKey, privateKey, signature).serialize(),
        ours: (bytes) => {
          const record = decodeSignedPreKeyRecord(bytes);
          return [record.id, hex(record.signature), hex(encodeSignedPreKeyRecord(record))];
        },
        theirs: (bytes) => {
          const record = reference.deserialize(bytes);
          return [record.id(), hex(record.signature()), hex(record.serialize())];
        },
      });
    },
  );

  it('of an identity key pair are read as libsignal reads them', () => {
    agree(5, {
      valid: new libsignal.IdentityKeyPair(publicKey, privateKey).serialize(),
      ours: (bytes) => hex(encodeIdentityKeyPair(decodeIdentityKeyPair(bytes))),
      theirs: (bytes) => hex(libsignal.IdentityKeyPair.deserialize(bytes).serialize()),
    });
  });

  it('of a decryption error are read as libsignal reads them', () => {
    agree(6, {
      valid: libsignal.DecryptionErrorMessage.forOriginal(
        signalMessage.serialize(),
        libsignal.CiphertextMessageType.Whisper,
        1_700_000_000_000,
        3,
      ).serialize(),
      ours: (bytes) => {
        const { deviceId, ratchetKey, serialized } = decodeDecryptionErrorMessage(bytes);
        return [deviceId, ratchetKey === null ? undefined : hex(ratchetKey), hex(serialized)];
      },
      theirs: (bytes) => {
        const message = libsignal.DecryptionErrorMessage.deserialize(bytes);
        const ratchetKey = message.ratchetKey();
        return [message.deviceId(), ratchetKey && hex(ratchetKey.serialize()), hex(message.serialize())];
      },
    });
  });

  it('of a plaintext body are read as libsignal reads them', () => {
    const dem = libsignal.DecryptionErrorMessage.forOriginal(
      new Uint8Array(),
      libsignal.CiphertextMessageType.SenderKey,
      1_700_000_000_000,
      3,
    );
    agree(7, {
      valid: libsignal.PlaintextContent.from(dem).body(),
      frame: [0, 1],
      subMessages: { 8: {} },
      ours: (bytes) => hex(decryptionErrorFromBody(bytes).serialized),
      theirs: (bytes) => hex(libsignal.DecryptionErrorMessage.extractFromSerializedBody(bytes).serialize()),
    });
  });

  it.each(['ours', 'theirs'] as const)('of a scannable fingerprint (%s) compare as in libsignal', (damaged) => {
    const own = Buffer.from('080112030a01aa1a030a01bb', 'hex');
    const other = Buffer.from('080112030a01bb1a030a01aa', 'hex');
    const pair = (bytes: Bytes): [Bytes, Bytes] =>
      damaged === 'ours' ? [bytes, new Uint8Array(other)] : [new Uint8Array(own), bytes];
    agree(8, {
      valid: new Uint8Array(damaged === 'ours' ? own : other),
      subMessages: { 2: {}, 3: {} },
      ours: (bytes) => compareScannable(...pair(bytes)),
      theirs: (bytes) => {
        const [a, b] = pair(bytes).map((side) => libsignal.ScannableFingerprint._fromBuffer(side));
        return b === undefined ? undefined : a?.compare(b);
      },
    });
  });
});

describe('damaged session records', () => {
  const key = concatBytes(varint(8), varint(5), lengthDelimited(2, body));
  const skipped = concatBytes(varint(8), varint(5), lengthDelimited(5, body));
  const encodedChain = concatBytes(
    lengthDelimited(1, publicKey.serialize()),
    lengthDelimited(3, key),
    lengthDelimited(4, skipped),
    lengthDelimited(4, skipped),
  );
  const state = concatBytes(
    Uint8Array.of(8, 4),
    lengthDelimited(2, publicKey.serialize()),
    lengthDelimited(6, encodedChain),
    lengthDelimited(7, encodedChain),
    lengthDelimited(7, encodedChain),
    lengthDelimited(9, concatBytes(lengthDelimited(2, body), Uint8Array.of(24, 1, 32, 2))),
    Uint8Array.of(80, 1, 88, 2),
    lengthDelimited(14, concatBytes(Uint8Array.of(8, 1), lengthDelimited(2, body))),
    lengthDelimited(15, body),
  );

  it('are refused exactly where libsignal refuses them', () => {
    const chainMessages: SubMessages = { 3: {}, 4: {} };
    agree(9, {
      valid: concatBytes(lengthDelimited(1, state), lengthDelimited(2, body)),
      subMessages: { 1: { 6: chainMessages, 7: chainMessages, 9: {}, 14: {} } },
      ours: (bytes) => {
        const refusal = (): Error => new Error('invalid session: failed to decode session record protobuf');
        decodeProtobuf(bytes, RECORD_SCHEMA, refusal);
        return 'accepted';
      },
      theirs: (bytes) => {
        libsignal.SessionRecord.deserialize(bytes);
        return 'accepted';
      },
      mutations: 10_000,
    });
  });

  it('merge repeated sub-messages to what libsignal merges them to', () => {
    // The merged message, encoded in field order, is what libsignal writes back.
    const first = concatBytes(lengthDelimited(1, publicKey.serialize()), lengthDelimited(3, Uint8Array.of(8, 1)));
    const second = lengthDelimited(3, lengthDelimited(2, body));
    const damaged = lengthDelimited(1, concatBytes(lengthDelimited(6, first), lengthDelimited(6, second)));
    const merged = canonicalProtobuf(damaged, RECORD_SCHEMA);
    expect(hex(merged)).toBe(hex(libsignal.SessionRecord.deserialize(damaged).serialize()));
  });
});
