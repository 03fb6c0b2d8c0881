import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/session-transcript.json' with { type: 'json' };
import { concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import type { Engine } from '../../../src/crypto/engine.ts';
import {
  generateKemKeyPair,
  kemDecapsulate,
  kemEncapsulate,
  parseKemPublicKey,
  parseKemSecretKey,
} from '../../../src/protocol/keys/kem-key.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';

const engine = defaultEngine();
const { crypto } = engine;
const vector = transcript.initiatorVector;
const rejection = transcript.kyberImplicitRejection;
const publicKey = parseKemPublicKey(fromBase64(vector.kyberPublicKey));
const secretKey = parseKemSecretKey(fromBase64(vector.kyberSecretKey));

const typed = (type: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  bytes[0] = type;
  return bytes;
};

describe('Kyber-1024 keys', () => {
  it('parse whatever they contain, as long as type and length are right', () => {
    expect(parseKemPublicKey(typed(8, 1569))).toEqual(typed(8, 1569));
    expect(parseKemSecretKey(typed(8, 3169))).toEqual(typed(8, 3169));
  });

  it('are copied when parsed', () => {
    const bytes = typed(8, 1569);
    const key = parseKemPublicKey(bytes);
    bytes[5] = 1;
    expect(key[5]).toBe(0);
  });

  it.each([
    ['empty', new Uint8Array(0), 'no key type identifier'],
    ['of Kyber-768', typed(7, 1185), 'bad KEM key type <0x07>'],
    ['of ML-KEM-1024', typed(10, 1569), 'bad KEM key type <0x0a>'],
    ['of type 0xff', typed(0xff, 1569), 'bad KEM key type <0xff>'],
    ['one byte short', typed(8, 1568), 'bad KEM key length <1568> for key with type <Kyber1024 key>'],
    ['one byte long', typed(8, 1570), 'bad KEM key length <1570> for key with type <Kyber1024 key>'],
  ])('are refused if they are %s', (_, bytes, message) => {
    expectError(() => parseKemPublicKey(bytes), 'INVALID_KEY', message);
  });

  it('are refused as secret keys if they are public ones', () => {
    const message = 'bad KEM key length <1569> for key with type <Kyber1024 key>';
    expectError(() => parseKemSecretKey(publicKey), 'INVALID_KEY', message);
  });

  it('are generated from 64 random bytes, with their type byte', () => {
    const scripted = new ScriptedRandom(new Uint8Array(64).fill(7));
    const pair = generateKemKeyPair({ crypto, random: scripted });
    expect(scripted.left).toBe(0);
    expect([pair.publicKey[0], pair.publicKey.length]).toEqual([8, 1569]);
    expect([pair.secretKey[0], pair.secretKey.length]).toEqual([8, 3169]);
    // The secret key contains the public one.
    expect(pair.secretKey.subarray(1 + 1536, 1 + 1536 + 1568)).toEqual(pair.publicKey.subarray(1));
  });
});

describe('Kyber-1024 encapsulation', () => {
  it('gives the recorded ciphertext and secret for the recorded randomness', () => {
    const scripted: Engine = { crypto, random: new ScriptedRandom(fromBase64(vector.kyberEncapsulationRandomness)) };
    const { ciphertext, sharedSecret } = kemEncapsulate(scripted, publicKey);
    expect(toBase64(ciphertext)).toBe(vector.kyberCiphertext);
    expect(toBase64(sharedSecret)).toBe(vector.kyberSharedSecret);
  });

  it('is opened by the secret key', () => {
    const pair = generateKemKeyPair(engine);
    const { ciphertext, sharedSecret } = kemEncapsulate(engine, pair.publicKey);
    expect(kemDecapsulate(crypto, pair.secretKey, ciphertext)).toEqual(sharedSecret);
    expect(toBase64(kemDecapsulate(crypto, secretKey, fromBase64(vector.kyberCiphertext)))).toBe(
      vector.kyberSharedSecret,
    );
  });

  it('gives a pseudo-random secret for a ciphertext of another key', () => {
    const secret = kemDecapsulate(crypto, secretKey, fromBase64(rejection.ciphertext));
    expect(toBase64(secret)).toBe(rejection.sharedSecret);
  });

  it.each([
    ['empty', new Uint8Array(0), 'no key type identifier'],
    ['of another type', typed(10, 1569), 'bad KEM key type <0x0a>'],
    ['short', typed(8, 1568), 'bad KEM ciphertext length <1568> for key with type <Kyber1024 key>'],
    [
      'long',
      concatBytes(typed(8, 1569), Uint8Array.of(0)),
      'bad KEM ciphertext length <1570> for key with type <Kyber1024 key>',
    ],
  ])('is refused if it is %s', (_, ciphertext, message) => {
    expectError(() => kemDecapsulate(crypto, secretKey, ciphertext), 'INVALID_KEY', message);
  });
});
