import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { VinculumError } from '../../../src/errors.ts';
import { parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import {
  type FingerprintParameters,
  compareScannable,
  numericFingerprint,
} from '../../../src/protocol/keys/fingerprint.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { a, b, fromHex } from '../../support/key-pairs.ts';

const { crypto } = defaultEngine();

describe('a numeric fingerprint', () => {
  it.each(vectors.fingerprints)('has the recorded digits and code, version $version', (vector) => {
    const local = {
      identifier: fromBase64(vector.localIdentifier),
      key: parseEcPublicKey(fromBase64(vector.localKey)),
    };
    const remote = {
      identifier: fromBase64(vector.remoteIdentifier),
      key: parseEcPublicKey(fromBase64(vector.remoteKey)),
    };
    const { iterations, version } = vector;
    const ours = numericFingerprint(crypto, { iterations, version, local, remote });
    const theirs = numericFingerprint(crypto, { iterations, version, local: remote, remote: local });
    expect(ours.display).toBe(vector.displayable);
    expect(theirs.display).toBe(vector.displayable);
    expect(toBase64(ours.scannable)).toBe(vector.scannable);
    expect(toBase64(theirs.scannable)).toBe(vector.remoteScannable);
    expect(compareScannable(ours.scannable, theirs.scannable)).toBe(vector.compareWithRemote);
    expect(compareScannable(ours.scannable, ours.scannable)).toBe(vector.compareWithSelf);
  });

  const parameters = (iterations: number, version = 1): FingerprintParameters => ({
    iterations,
    version,
    local: { identifier: Uint8Array.of(1), key: a.publicKey },
    remote: { identifier: Uint8Array.of(2), key: b.publicKey },
  });

  it('has its version written even if it is zero', () => {
    expect(bytesToHex(numericFingerprint(crypto, parameters(2, 0)).scannable)).toMatch(/^0800/);
    expect(bytesToHex(numericFingerprint(crypto, parameters(2, 0xffff_ffff)).scannable)).toMatch(/^08ffffffff0f/);
  });

  it.each([0, 1, 1_000_001, 0xffff_ffff, NaN])('is refused with %d iterations', (iterations) => {
    expectError(
      () => numericFingerprint(crypto, parameters(iterations)),
      'INVALID_FINGERPRINT',
      `Invalid fingerprint iterations ${String(iterations)}`,
    );
  });
});

describe('comparing scannable fingerprints', () => {
  const compare = (ours: string, theirs: string): boolean => compareScannable(fromHex(ours), fromHex(theirs));
  const OURS = '0801 12030a01aa 1a030a01bb';

  it('is true if each side has the other’s content, of any length', () => {
    expect(compare(OURS, '0801 12030a01bb 1a030a01aa')).toBe(true);
    expect(compare('0801 12020a00 1a030a01bb', '0801 12030a01bb 1a020a00')).toBe(true);
  });

  it('is false if one half differs', () => {
    expect(compare(OURS, '0801 12030a01bb 1a030a01ab')).toBe(false);
    expect(compare(OURS, '0801 12030a01bc 1a030a01aa')).toBe(false);
    expect(compare(OURS, OURS)).toBe(false);
  });

  it('merges a half that comes in pieces', () => {
    expect(compare(OURS, '0801 12030a01bb 1200 1a030a01aa')).toBe(true);
    expect(compare(OURS, '0801 12030a01cc 12030a01bb 1a030a01aa')).toBe(true);
  });

  it.each([
    ['ff', 'ff', 'failed to decode protobuf'],
    ['', 'ff', 'missing version'],
    ['1a030a01bb', '', 'missing version'],
    ['0801', '', 'missing local fingerprint'],
    ['0801 1200 1a00', '', 'missing local fingerprint'],
    ['0801 12030a01aa', '', 'missing remote fingerprint'],
    ['0801 12030a01aa 1a00', '', 'missing remote fingerprint'],
    [OURS, 'ff', 'failed to decode their protobuf'],
    [OURS, '0801', 'missing their local fingerprint'],
    [OURS, '0801 1200 1a030a01aa', 'missing their local fingerprint'],
    [OURS, '0801 12030a01bb', 'missing their remote fingerprint'],
  ])('fails for %s with %s: %s', (ours, theirs, reason) => {
    expectError(() => compare(ours, theirs), 'INVALID_FINGERPRINT', `fingerprint parsing error: ${reason}`);
  });

  it.each([
    ['', 0],
    ['0802', 2],
    ['08ffffffff0f', 0xffff_ffff],
  ])('fails for another version, before their halves are looked at: %s', (theirs, version) => {
    expectError(
      () => compare(OURS, theirs),
      'FINGERPRINT_VERSION_MISMATCH',
      `fingerprint version number mismatch them ${String(version)} us 1`,
    );
  });

  it('tells both versions', () => {
    let details: unknown;
    try {
      compare(OURS, '');
    } catch (error) {
      if (VinculumError.is(error)) details = error.details;
    }
    expect(details).toEqual({ theirVersion: 0, ourVersion: 1 });
  });
});
