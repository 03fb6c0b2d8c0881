import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { EMPTY_BYTES, copyBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import { parseKemPublicKey } from '../../../src/protocol/keys/kem-key.ts';
import {
  type PreKeyBundle,
  createPreKeyBundle,
  verifyPreKeyBundle,
} from '../../../src/protocol/keys/pre-key-bundle.ts';
import { fromBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { a } from '../../support/key-pairs.ts';

const { crypto } = defaultEngine();
const vector = transcript.bundles[0];
if (vector === undefined) throw new Error('no bundle in the transcript');

const fields: PreKeyBundle = {
  registrationId: vector.registrationId,
  deviceId: vector.deviceId,
  preKeyId: vector.preKeyId,
  preKey: a.publicKey,
  signedPreKeyId: vector.signedPreKeyId,
  signedPreKey: parseEcPublicKey(fromBase64(vector.signedPreKeyPublic)),
  signedPreKeySignature: fromBase64(vector.signedPreKeySignature),
  identityKey: parseEcPublicKey(fromBase64(vector.identityKey)),
  kyberPreKeyId: vector.kyberPreKeyId,
  kyberPreKey: parseKemPublicKey(fromBase64(vector.kyberPreKeyPublic)),
  kyberPreKeySignature: fromBase64(vector.kyberPreKeySignature),
};
const flipped = (bytes: Uint8Array): typeof EMPTY_BYTES => {
  const copy = copyBytes(bytes);
  copy[40] = (copy[40] ?? 0) ^ 1;
  return copy;
};

describe('a pre-key bundle', () => {
  it('holds what it is given, with a one-time pre-key or without', () => {
    expect(createPreKeyBundle(fields)).toEqual(fields);
    const without = { ...fields, preKeyId: null, preKey: null };
    expect(createPreKeyBundle(without)).toEqual(without);
    expect(createPreKeyBundle({ ...fields, preKeyId: 0 }).preKeyId).toBe(0);
  });

  it('does not follow the object it was made from', () => {
    const source = { ...fields };
    const bundle = createPreKeyBundle(source);
    source.signedPreKeyId = 99;
    expect(bundle.signedPreKeyId).toBe(fields.signedPreKeyId);
  });

  it.each([
    ['an id without a pre-key', { preKey: null }],
    ['a pre-key without an id', { preKeyId: null }],
    ['both defects, of which this counts', { preKeyId: null, deviceId: 0 }],
  ])('is refused with %s', (_, change) => {
    expectError(
      () => createPreKeyBundle({ ...fields, ...change }),
      'INVALID_ARGUMENT',
      'invalid argument: Must supply both or neither of prekey and prekey_id',
    );
  });

  it.each([0, 128])('is refused with device %i', (deviceId) => {
    expectError(
      () => createPreKeyBundle({ ...fields, deviceId }),
      'INVALID_ARGUMENT',
      'invalid argument: device ID is out of range',
    );
  });

  it('is created with any signatures', () => {
    const bundle = createPreKeyBundle({
      ...fields,
      signedPreKeySignature: EMPTY_BYTES,
      kyberPreKeySignature: EMPTY_BYTES,
    });
    expect(bundle.signedPreKeySignature).toEqual(EMPTY_BYTES);
  });

  it('of libsignal verifies', () => {
    verifyPreKeyBundle(crypto, fields);
  });

  it.each([
    ['a signed pre-key signature that was changed', { signedPreKeySignature: flipped(fields.signedPreKeySignature) }],
    ['a Kyber signature that was changed', { kyberPreKeySignature: flipped(fields.kyberPreKeySignature) }],
    [
      'signatures exchanged',
      {
        signedPreKeySignature: fields.kyberPreKeySignature,
        kyberPreKeySignature: fields.signedPreKeySignature,
      },
    ],
    ['no signature', { signedPreKeySignature: EMPTY_BYTES }],
    ['no Kyber signature', { kyberPreKeySignature: EMPTY_BYTES }],
    ['another identity', { identityKey: a.publicKey }],
    ['another signed pre-key', { signedPreKey: a.publicKey }],
    ['another Kyber pre-key', { kyberPreKey: flipped(fields.kyberPreKey) }],
  ])('does not verify with %s', (_, change) => {
    expectError(
      () => verifyPreKeyBundle(crypto, { ...fields, ...change }),
      'INVALID_SIGNATURE',
      'invalid signature detected',
    );
  });
});
