import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToNumberLE, numberToBytesLE } from '@noble/curves/utils.js';
import fc from 'fast-check';
import nacl from 'tweetnacl';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { portableSha512 } from '../../src/crypto/portable/hash.ts';

const { Point } = ed25519;
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

function clamp(key: Uint8Array): Uint8Array {
  const clamped = key.slice();
  clamped[0] = (clamped[0] ?? 0) & 0xf8;
  clamped[31] = ((clamped[31] ?? 0) & 0x7f) | 0x40;
  return clamped;
}

/** The test as its definition has it: on the curve, reduced, and killed by the subgroup's order. */
function isCanonicalByDefinition(publicKey: Uint8Array): boolean {
  const u = bytesToNumberLE(publicKey);
  const { Fp } = Point;
  if (u >= Fp.ORDER || u === Fp.ORDER - 1n) return false;
  const y = Fp.mul(Fp.sub(u, Fp.ONE), Fp.inv(Fp.add(u, Fp.ONE)));
  try {
    return Point.fromBytes(numberToBytesLE(y, 32)).isTorsionFree() && u !== 0n;
  } catch {
    return false;
  }
}

describe('XEdDSA against Ed25519', () => {
  it('gives signatures that Ed25519 verifies under the Edwards form of the key', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array({ maxLength: 200 }), (key, message) => {
        const privateKey = clamp(key);
        const signature = portableCrypto.xeddsaSign(privateKey, message, new Uint8Array(64).fill(message.length));
        const edwards = Point.BASE.multiply(bytesToNumberLE(privateKey) % Point.Fn.ORDER).toBytes();
        const ed25519Signature = signature.slice();
        ed25519Signature[63] = (ed25519Signature[63] ?? 0) & 0x7f;
        expect((signature[63] ?? 0) & 0x80).toBe((edwards[31] ?? 0) & 0x80);
        expect(nacl.sign.detached.verify(message, ed25519Signature, edwards)).toBe(true);
        const publicKey = portableCrypto.x25519PublicKey(privateKey);
        expect(portableCrypto.xeddsaVerify(publicKey, message, signature)).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('hashes the nonce from prefix, key, message and randomness in this order', () => {
    const privateKey = clamp(new Uint8Array(32).fill(0x33));
    const message = Uint8Array.of(1, 2, 3);
    const random = new Uint8Array(64).fill(9);
    const prefix = new Uint8Array(32).fill(0xff);
    prefix[0] = 0xfe;
    const r = bytesToNumberLE(portableSha512(concatBytes(prefix, privateKey, message, random))) % Point.Fn.ORDER;
    expect(portableCrypto.xeddsaSign(privateKey, message, random).slice(0, 32)).toEqual(
      Uint8Array.from(Point.BASE.multiply(r).toBytes()),
    );
  });

  it('gives other signatures for other randomness, all of which verify', () => {
    const privateKey = clamp(new Uint8Array(32).fill(0x33));
    const publicKey = portableCrypto.x25519PublicKey(privateKey);
    const message = Uint8Array.of(1, 2, 3);
    const signatures = [1, 2, 3].map((fill) =>
      portableCrypto.xeddsaSign(privateKey, message, new Uint8Array(64).fill(fill)),
    );
    expect(new Set(signatures.map(String)).size).toBe(3);
    for (const signature of signatures) expect(portableCrypto.xeddsaVerify(publicKey, message, signature)).toBe(true);
  });
});

describe('the canonical-key test', () => {
  it('agrees with its definition on random keys, honest keys and small u', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          bytes32,
          bytes32.map((key) => portableCrypto.x25519PublicKey(key)),
        ),
        (publicKey) => {
          expect(portableCrypto.isCanonicalPublicKey(publicKey)).toBe(isCanonicalByDefinition(publicKey));
        },
      ),
      { numRuns: 30 },
    );
    for (let u = 0; u < 24; u++) {
      const publicKey = new Uint8Array(32);
      publicKey[0] = u;
      expect(portableCrypto.isCanonicalPublicKey(publicKey)).toBe(isCanonicalByDefinition(publicKey));
    }
  });

  it('agrees with its definition on honest points plus each torsion point', () => {
    const torsion = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
    let point = Point.BASE.multiply(123456789n);
    for (let order = 0; order < 8; order++) {
      const publicKey = ed25519.utils.toMontgomery(point.toBytes());
      expect(portableCrypto.isCanonicalPublicKey(publicKey)).toBe(order === 0);
      expect(isCanonicalByDefinition(publicKey)).toBe(order === 0);
      point = point.add(torsion);
    }
  });
});
