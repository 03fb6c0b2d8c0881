import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, sign, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concatBytes } from '../../src/bytes.ts';
import { kernel } from './kernel-under-test.ts';

const { curve } = kernel;
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

/** The DER prefixes of RFC 8410, in front of 32 bytes. */
const PRIVATE_PREFIX = { x25519: '302e020100300506032b656e04220420', ed25519: '302e020100300506032b657004220420' };
const PUBLIC_PREFIX = { x25519: '302a300506032b656e032100', ed25519: '302a300506032b6570032100' };

function der(prefix: string, key: Uint8Array): Buffer {
  return Buffer.from(concatBytes(Buffer.from(prefix, 'hex'), key));
}

function privateKey(kind: 'x25519' | 'ed25519', key: Uint8Array): KeyObject {
  return createPrivateKey({ key: der(PRIVATE_PREFIX[kind], key), format: 'der', type: 'pkcs8' });
}

function publicKey(kind: 'x25519' | 'ed25519', key: Uint8Array): KeyObject {
  return createPublicKey({ key: der(PUBLIC_PREFIX[kind], key), format: 'der', type: 'spki' });
}

describe('the kernel and OpenSSL', () => {
  it('agree on X25519', () => {
    fc.assert(
      fc.property(bytes32, bytes32, (scalar, u) => {
        const expected = diffieHellman({ privateKey: privateKey('x25519', scalar), publicKey: publicKey('x25519', u) });
        expect(curve.x25519(scalar, u)).toEqual(Uint8Array.from(expected));
      }),
    );
  });

  it('agree on Ed25519 keys and signatures, and verify each other’s', () => {
    fc.assert(
      fc.property(bytes32, fc.uint8Array({ maxLength: 200 }), (seed, message) => {
        const signature = curve.ed25519Sign(seed, message);
        expect(signature).toEqual(Uint8Array.from(sign(null, message, privateKey('ed25519', seed))));
        expect(verify(null, message, publicKey('ed25519', curve.ed25519PublicKey(seed)), signature)).toBe(true);
      }),
    );
  });
});
