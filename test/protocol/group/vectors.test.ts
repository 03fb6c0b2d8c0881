/** Everything recorded of libsignal's sender keys, byte for byte. */
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sender-keys.json' with { type: 'json' };
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { VinculumError, type VinculumErrorCode } from '../../../src/errors.ts';
import { createDistribution, processDistribution } from '../../../src/protocol/group/distribution.ts';
import { formatDistributionId, parseDistributionId } from '../../../src/protocol/group/distribution-id.ts';
import { groupDecrypt, groupEncrypt } from '../../../src/protocol/group/group-cipher.ts';
import { MAX_MESSAGE_KEYS } from '../../../src/protocol/group/limits.ts';
import {
  decryptWithSeed,
  encryptWithSeed,
  nextSenderChainKey,
  senderMessageSeed,
} from '../../../src/protocol/group/sender-chain.ts';
import {
  decodeSenderKeyDistributionMessage,
  encodeSenderKeyDistributionMessage,
} from '../../../src/protocol/group/sender-key-distribution-message.ts';
import {
  decodeSenderKeyMessage,
  encodeSenderKeyMessage,
  hasValidSignature,
} from '../../../src/protocol/group/sender-key-message.ts';
import {
  EMPTY_SENDER_KEY_RECORD,
  type SenderKeyRecord,
  decodeSenderKeyRecord,
  encodeSenderKeyRecord,
} from '../../../src/protocol/group/sender-key-record.ts';
import { parseEcPrivateKey, parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { messageKeysOf } from './support.ts';

const engine = defaultEngine();
const { crypto } = engine;
const distributionId = parseDistributionId(vectors.distributionId);
const signingKey = parseEcPublicKey(fromBase64(vectors.signingKey.public));
const SIGNATURE_BYTES = 64;

const recordOf = (stored: string): SenderKeyRecord => decodeSenderKeyRecord(fromBase64(stored));
const storedOf = (record: SenderKeyRecord): string => toBase64(encodeSenderKeyRecord(record));

/** libsignal tells most failures apart by their text only. */
const CODES: Readonly<Record<string, VinculumErrorCode>> = {
  'corrupted signature': 'INVALID_SIGNATURE',
  '25001 iterations ahead': 'INVALID_MESSAGE',
  'no record for this distribution id': 'NO_SESSION',
  'unknown chain id': 'NO_SESSION',
  'ciphertext not a multiple of 16': 'DECRYPTION_FAILED',
  'version 4': 'INVALID_MESSAGE',
};

function failureOf(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof VinculumError)) throw error;
    return { code: error.code, message: error.message };
  }
}

describe('the key schedule', () => {
  it('begins with the recorded chain key', () => {
    expect(vectors.derivations[0]?.chainKey).toBe(vectors.initialChainKey);
    expect(vectors.derivations).toHaveLength(7);
  });

  for (const [index, { iteration, chainKey, messageSeed, iv, cipherKey }] of vectors.derivations.entries()) {
    const chain = { iteration, key: fromBase64(chainKey) };

    it(`derives the seed of message ${String(iteration)}`, () => {
      expect(toBase64(senderMessageSeed(crypto, chain))).toBe(messageSeed);
    });

    it(`encrypts message ${String(iteration)} under the recorded key and IV`, () => {
      const plaintext = new TextEncoder().encode(`message ${String(iteration)}`);
      const ciphertext = crypto.aes256CbcEncrypt(plaintext, fromBase64(cipherKey), fromBase64(iv));
      expect(encryptWithSeed(crypto, fromBase64(messageSeed), plaintext)).toEqual(ciphertext);
      expect(decryptWithSeed(crypto, fromBase64(messageSeed), ciphertext)).toEqual(plaintext);
    });

    const next = vectors.derivations[index + 1];
    if (next !== undefined) {
      it(`moves the chain from ${String(iteration)} to ${String(next.iteration)}`, () => {
        const moved = nextSenderChainKey(crypto, chain);
        expect([moved.iteration, toBase64(moved.key)]).toEqual([next.iteration, next.chainKey]);
      });
    }
  }
});

describe('the recorded distribution message', () => {
  it('is what the recorded sender creates, and leaves its record alone', () => {
    const { message, record } = createDistribution(engine, recordOf(vectors.senderRecord), distributionId);
    expect(toBase64(message.serialized)).toBe(vectors.skdm);
    expect(record).toBeNull();
  });

  it('has the recorded fields', () => {
    const message = decodeSenderKeyDistributionMessage(fromBase64(vectors.skdm));
    expect({
      iteration: message.iteration,
      chainId: message.chainId,
      chainKey: toBase64(message.chainKey),
      distributionId: formatDistributionId(message.distributionId),
    }).toEqual(vectors.skdmFields);
    expect(message.version).toBe(3);
    expect(message.signingKey).toEqual(signingKey);
  });

  it('is written again from its fields', () => {
    const message = decodeSenderKeyDistributionMessage(fromBase64(vectors.skdm));
    expect(toBase64(encodeSenderKeyDistributionMessage(message).serialized)).toBe(vectors.skdm);
  });

  it('makes the recorded receiver', () => {
    const message = decodeSenderKeyDistributionMessage(fromBase64(vectors.skdm));
    expect(storedOf(processDistribution(EMPTY_SENDER_KEY_RECORD, message))).toBe(vectors.receiverRecordAfterProcessing);
  });

  it('begins where the chain stands after seven messages', () => {
    const record = recordOf(vectors.messages[6]?.senderRecordAfter ?? '');
    const { message } = createDistribution(engine, record, distributionId);
    expect(toBase64(message.serialized)).toBe(vectors.skdmAfterSevenMessages);
  });
});

describe('the recorded messages', () => {
  for (const vector of vectors.messages) {
    const bytes = fromBase64(vector.message);
    const signed = toBase64(bytes.subarray(0, bytes.length - SIGNATURE_BYTES));

    it(`number ${String(vector.index)} is encrypted byte for byte up to the signature`, () => {
      const input = { distributionId, plaintext: fromBase64(vector.plaintext) };
      const { message, record } = groupEncrypt(engine, recordOf(vector.senderRecordBefore), input);
      expect(toBase64(message.serialized.subarray(0, -SIGNATURE_BYTES))).toBe(signed);
      expect(message.serialized).toHaveLength(bytes.length);
      expect(hasValidSignature(crypto, message, signingKey)).toBe(true);
      expect(storedOf(record)).toBe(vector.senderRecordAfter);
    });

    it(`number ${String(vector.index)} has the recorded fields and signature`, () => {
      const message = decodeSenderKeyMessage(bytes);
      expect([message.version, message.iteration, message.chainId]).toEqual([3, vector.iteration, vector.chainId]);
      expect(formatDistributionId(message.distributionId)).toBe(vector.distributionId);
      expect(toBase64(message.ciphertext)).toBe(vector.ciphertext);
      expect(toBase64(message.serialized)).toBe(vector.message);
      expect(toBase64(message.serialized.subarray(-SIGNATURE_BYTES))).toBe(vector.signature);
      expect(hasValidSignature(crypto, message, signingKey)).toBe(true);
      expect(hasValidSignature(crypto, message, parseEcPublicKey(fromBase64(vectors.otherSigningKey.public)))).toBe(
        false,
      );
    });

    it(`number ${String(vector.index)} is written again from its fields`, () => {
      const privateKey = parseEcPrivateKey(fromBase64(vectors.signingKey.private));
      const written = encodeSenderKeyMessage(engine, decodeSenderKeyMessage(bytes), privateKey);
      expect(toBase64(written.serialized.subarray(0, -SIGNATURE_BYTES))).toBe(signed);
      expect(hasValidSignature(crypto, written, signingKey)).toBe(true);
    });
  }
});

describe('the recorded deliveries', () => {
  for (const [step, delivery] of vectors.deliveries.entries()) {
    const { deliver, recordBefore, recordAfter, plaintext, error } = delivery;
    const message = decodeSenderKeyMessage(fromBase64(vectors.messages[deliver]?.message ?? ''));
    const name = `step ${String(step)}, message ${String(deliver)},`;

    if (error === undefined) {
      it(`${name} give the recorded plaintext and record`, () => {
        const decrypted = groupDecrypt(crypto, recordOf(recordBefore), message);
        expect(toBase64(decrypted.plaintext)).toBe(plaintext);
        expect(storedOf(decrypted.record)).toBe(recordAfter);
      });
    } else {
      it(`${name} fail as recorded and change nothing`, () => {
        const record = recordOf(recordBefore);
        expect(failureOf(() => groupDecrypt(crypto, record, message))).toEqual({
          code: 'DUPLICATED_MESSAGE',
          message: error.message,
        });
        expect(storedOf(record)).toBe(recordBefore);
        expect(recordAfter).toBe(recordBefore);
      });
    }
  }
});

describe('the recorded jump of 25,000', () => {
  const { farFuture } = vectors;
  const decrypted = groupDecrypt(
    crypto,
    recordOf(farFuture.record),
    decodeSenderKeyMessage(fromBase64(farFuture.message)),
  );

  it('decrypts', () => {
    expect(toBase64(decrypted.plaintext)).toBe(farFuture.plaintext);
  });

  it('keeps the keys of the last 2,000 messages before it, oldest first', () => {
    const kept = messageKeysOf(decrypted.record).map(({ iteration }) => iteration);
    expect(kept).toHaveLength(farFuture.storedKeyCountAfter);
    expect(kept).toEqual(Array.from({ length: MAX_MESSAGE_KEYS }, (_, i) => farFuture.firstStoredIterationAfter + i));
    expect(kept.at(-1)).toBe(farFuture.lastStoredIterationAfter);
  });
});

describe('the recorded failures', () => {
  it.each(vectors.negatives)('$name', ({ name, record, message, error }) => {
    const stored = record === null ? null : recordOf(record);
    const step = (): unknown => groupDecrypt(crypto, stored, decodeSenderKeyMessage(fromBase64(message)));
    expect(failureOf(step)).toEqual({ code: CODES[name], message: error.message });
    if (stored !== null) expect(storedOf(stored)).toBe(record);
  });
});

describe('the recorded list of chains', () => {
  let record = EMPTY_SENDER_KEY_RECORD;
  for (const [step, vector] of vectors.stateList.entries()) {
    it(`after step ${String(step)}, chain ${String(vector.chainId)} under the ${vector.signingKey} key`, () => {
      const message = decodeSenderKeyDistributionMessage(fromBase64(vector.skdm));
      expect([message.chainId, message.iteration]).toEqual([vector.chainId, vector.iteration]);
      record = processDistribution(record, message);
      expect(storedOf(record)).toBe(vector.recordAfter);
    });
  }
});
