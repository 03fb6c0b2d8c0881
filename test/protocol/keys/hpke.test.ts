import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/supporting.json' with { type: 'json' };
import { EMPTY_BYTES, asciiBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { parseEcPrivateKey, parseEcPublicKey } from '../../../src/protocol/keys/ec-key.ts';
import { hpkeOpen, hpkeSeal } from '../../../src/protocol/keys/hpke.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { a, b } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';

const engine = defaultEngine();
const recipient = parseEcPrivateKey(fromBase64(vectors.hpke.recipient.private));
const context = { info: asciiBytes('purpose'), associatedData: asciiBytes('extra') };
const SMALL_ORDER = parseEcPublicKey(Uint8Array.from([5, ...new Uint8Array(32)]));
/** Sealed to key A with the ephemeral private key 33…33; opened with libsignal in test/interop. */
const KNOWN_ANSWER =
  '017b0d47d93427f8311160781c7c733fd89f88970aef490d8aa0ee19a4cb8a1b14' +
  '848fbffc93062a84e0b0c0b118dbd89b3285daafc2f1d2';

describe('HPKE, opening', () => {
  it.each(vectors.hpke.sealed)('gives what libsignal sealed for "$info"', ({ sealed, info, aad, plaintext }) => {
    const message = {
      sealed: fromBase64(sealed),
      info: fromBase64(info),
      associatedData: fromBase64(aad),
    };
    expect(toBase64(hpkeOpen(engine.crypto, recipient, message))).toBe(plaintext);
  });

  it.each(vectors.hpke.openErrors)('refuses: $name', ({ sealed, info, aad, error }) => {
    const message = { sealed: fromBase64(sealed), info: fromBase64(info), associatedData: fromBase64(aad) };
    expectError(() => hpkeOpen(engine.crypto, recipient, message), 'INVALID_CIPHERTEXT', error.message);
  });

  it('refuses a message for somebody else, and any flipped bit', () => {
    const sealed = hpkeSeal(engine, a.publicKey, { message: asciiBytes('message'), ...context });
    const refused = 'invalid authentication tag';
    expectError(() => hpkeOpen(engine.crypto, b.privateKey, { sealed, ...context }), 'INVALID_CIPHERTEXT', refused);
    for (let i = 1; i < sealed.length; i++) {
      const damaged = Uint8Array.from(sealed);
      damaged[i] = damaged[i]! ^ 0x80;
      expectError(
        () => hpkeOpen(engine.crypto, a.privateKey, { sealed: damaged, ...context }),
        'INVALID_CIPHERTEXT',
        refused,
      );
    }
  });
});

describe('HPKE, sealing', () => {
  it('has a known answer', () => {
    const random = new ScriptedRandom(new Uint8Array(32).fill(0x33));
    const sealed = hpkeSeal({ ...engine, random }, a.publicKey, { message: asciiBytes('message'), ...context });
    expect(bytesToHex(sealed)).toBe(KNOWN_ANSWER);
  });

  it.each([0, 1, 16, 1000])('adds 49 bytes to %i, other ones every time', (length) => {
    const message = new Uint8Array(length).fill(7);
    const [one, two] = [0, 1].map(() => hpkeSeal(engine, a.publicKey, { message, ...context }));
    expect(one!.length).toBe(length + 49);
    expect(one).not.toEqual(two);
    expect(hpkeOpen(engine.crypto, a.privateKey, { sealed: one!, ...context })).toEqual(message);
  });

  it('refuses a key of small order', () => {
    const step = (): unknown => hpkeSeal(engine, SMALL_ORDER, { message: EMPTY_BYTES, ...context });
    expectError(step, 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
  });
});
