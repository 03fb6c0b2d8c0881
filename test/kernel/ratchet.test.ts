import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_BYTES } from '../../src/bytes.ts';
import { composedRatchet } from '../../src/crypto/composed-ratchet.ts';
import { paddedLength, type SealInput } from '../../src/crypto/fused-ratchet.ts';
import { createKernelRatchet } from '../../src/crypto/kernel/fused-kernel-ratchet.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { bytesFor, expectBytes, kernel, LENGTHS } from './kernel-under-test.ts';

const fused = createKernelRatchet(kernel.ratchet);
const composed = composedRatchet(portableCrypto);

function sealInput(length: number): SealInput {
  return {
    chainKey: bytesFor('chain key', 32),
    pqKey: length % 3 === 0 ? null : bytesFor('post-quantum key', 32),
    plaintext: bytesFor('plaintext', length),
    senderIdentity: bytesFor('sender', 33),
    receiverIdentity: bytesFor('receiver', 33),
    head: bytesFor('head', 40 + (length % 20)),
    tail: bytesFor('tail', length % 60),
  };
}

/** What the receiver of a sealed message knows. */
function openInput(input: SealInput, message: Uint8Array) {
  const { pqKey, senderIdentity, receiverIdentity } = input;
  const seed = composed.chainSeeds(input.chainKey, 1).seeds;
  const bodyLength = paddedLength(input.plaintext.length);
  return { seed, pqKey, senderIdentity, receiverIdentity, message, bodyStart: input.head.length, bodyLength };
}

describe.each([
  ['fused in the kernel', fused],
  ['composed from primitives', composed],
])('ratchet steps %s', (_, ratchet) => {
  it('derive the chain key and, through the seed, the message of the known answer', () => {
    const chainKey = hexToBytes('8ab72d6f4cc5ac0d387eaf463378ddb28edd07385b1cb01250c715982e7ad48f');
    const cipherKey = hexToBytes('bf51e9d75e0e31031051f82a2491ffc084fa298b7793bd9db620056febf45217');
    const macKey = hexToBytes('c6c77d6a73a354337a56435e34607dfe48e3ace14e77314dc6abc172e7a7030b');
    const input = { ...sealInput(0), chainKey, pqKey: null, plaintext: bytesFor('known', 100) };
    const { message, nextChainKey } = ratchet.sealMessage(input);
    expect(bytesToHex(nextChainKey)).toBe('28e8f8fee54b801eef7c5cfb2f17f32c7b334485bbb70fac6ec10342a246d15d');
    const mac = portableCrypto.hmacSha256(
      macKey,
      input.senderIdentity,
      input.receiverIdentity,
      message.subarray(0, message.length - 8),
    );
    expect(message.subarray(message.length - 8)).toEqual(mac.subarray(0, 8));
    // Without the IV all blocks but the first decrypt under the known key.
    const body = message.subarray(input.head.length, input.head.length + 112);
    const rest = portableCrypto.aes256CbcDecrypt(body.subarray(16), cipherKey, body.subarray(0, 16));
    expect(rest).toEqual(input.plaintext.subarray(16));
  });

  it('derive the first keys of an SPQR chain', () => {
    let next = hexToBytes('d45d5d9ebca8f45f591019cfe4231f37663b50de7c9d419e8eb4dd50f3726384');
    const keys = [1, 2, 3].map((counter) => {
      const step = ratchet.spqrChainNext(next, counter);
      next = step.next;
      return bytesToHex(step.key);
    });
    expect(keys).toEqual([
      '9bcdfae095d09aa8ab367dd231d1d271fe580b555bcc6f64ff079d53d9a9db5d',
      '6af868be8ea72f8ca3bb819c9623c0c9ffebd6f8503937d8f4fac142ac42a48e',
      'a404b6f9818a9df70c23a91e8ce97e4311dbe6038e247854646a38bd80598c0c',
    ]);
    expect(bytesToHex(next)).toBe('e1416c4c7052ac55195ffd58e1f753078f2cd30bb119b7eca3f35fa9004097e2');
  });

  it('refuse a message with one bit changed anywhere, or under another identity', () => {
    const input = sealInput(50);
    const { message } = ratchet.sealMessage(input);
    fc.assert(
      fc.property(fc.nat(message.length * 8 - 1), (bit) => {
        const changed = message.map((byte, i) => (i === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        expect(ratchet.openMessage(openInput(input, changed))).toBe('mac-mismatch');
      }),
    );
    const swapped = { ...openInput(input, message), senderIdentity: input.receiverIdentity };
    expect(ratchet.openMessage(swapped)).toBe('mac-mismatch');
    expect(ratchet.openMessage({ ...openInput(input, message), pqKey: null })).toBe('mac-mismatch');
  });

  it('refuse an authentic message whose ciphertext is empty, ragged or wrongly padded', () => {
    const input = sealInput(64);
    const opening = openInput(input, ratchet.sealMessage(input).message);
    expect(ratchet.openMessage({ ...opening, bodyLength: 0 })).toBe('bad-padding');
    expect(ratchet.openMessage({ ...opening, bodyLength: 63 })).toBe('bad-padding');
    // Cut before its last block, the plaintext ends in a byte that is no padding.
    expect(input.plaintext[63]).toBeGreaterThan(16);
    expect(ratchet.openMessage({ ...opening, bodyLength: 64 })).toBe('bad-padding');
  });

  it('give no seeds and the same chain key for a count of zero', () => {
    const chainKey = bytesFor('chain key', 32);
    expect(ratchet.chainSeeds(chainKey, 0)).toEqual({ seeds: EMPTY_BYTES, nextChainKey: chainKey });
  });
});

describe('fused ratchet steps', () => {
  it('seal and open as the primitives do, for every length to 300', () => {
    for (const length of LENGTHS) {
      const input = sealInput(length);
      const sealed = fused.sealMessage(input);
      expect(sealed, String(length)).toEqual(composed.sealMessage(input));
      const opening = openInput(input, sealed.message);
      expect(fused.openMessage(opening), String(length)).toEqual(input.plaintext);
      expect(composed.openMessage(opening), String(length)).toEqual(input.plaintext);
    }
  });

  it('seal and open a message of a mebibyte', () => {
    const input = sealInput(1_048_576);
    const sealed = fused.sealMessage(input);
    expect(sealed.message.length).toBe(input.head.length + 1_048_592 + input.tail.length + 8);
    for (const ratchet of [composed, fused]) {
      const opened = ratchet.openMessage(openInput(input, sealed.message));
      expectBytes(typeof opened === 'string' ? null : opened, input.plaintext, 'plaintext');
    }
  });

  it('step chains as the primitives do', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.nat(0xffff_ffff),
        (first, second, counter) => {
          expect(fused.rootKdf(first, second)).toEqual(composed.rootKdf(first, second));
          expect(fused.spqrChainNext(first, counter)).toEqual(composed.spqrChainNext(first, counter));
          expect(fused.chainSeeds(first, counter % 5)).toEqual(composed.chainSeeds(first, counter % 5));
        },
      ),
    );
  });

  it('do not change their inputs', () => {
    const input = sealInput(20);
    const copy = structuredClone(input);
    const opening = openInput(input, fused.sealMessage(input).message);
    const openingCopy = structuredClone(opening);
    fused.openMessage(opening);
    fused.chainSeeds(input.chainKey, 3);
    expect(input).toEqual(copy);
    expect(opening).toEqual(openingCopy);
  });

  it('refuse keys of wrong sizes and a ciphertext outside its message', () => {
    const input = sealInput(20);
    const opening = openInput(input, fused.sealMessage(input).message);
    const invalid = expect.objectContaining({ code: 'INVALID_ARGUMENT' }) as Error;
    expect(() => fused.sealMessage({ ...input, chainKey: new Uint8Array(31) })).toThrow(invalid);
    expect(() => fused.sealMessage({ ...input, pqKey: EMPTY_BYTES })).toThrow(invalid);
    expect(() => fused.sealMessage({ ...input, senderIdentity: new Uint8Array(32) })).toThrow(invalid);
    expect(() => fused.openMessage({ ...opening, seed: new Uint8Array(33) })).toThrow(invalid);
    expect(() => fused.openMessage({ ...opening, bodyStart: -1 })).toThrow(invalid);
    expect(() => fused.openMessage({ ...opening, bodyStart: opening.message.length })).toThrow(invalid);
    expect(() => fused.openMessage({ ...opening, message: new Uint8Array(7) })).toThrow(invalid);
    expect(() => fused.rootKdf(new Uint8Array(31), new Uint8Array(32))).toThrow(invalid);
    expect(() => fused.spqrChainNext(EMPTY_BYTES, 1)).toThrow(invalid);
    expect(() => fused.chainSeeds(EMPTY_BYTES, 1)).toThrow(invalid);
  });
});
