import { describe, expect, it } from 'vitest';
import { bytesEqual } from '../../src/bytes.ts';
import type { Kernel } from '../../src/kernel/kernel.ts';
import { instantiateKernel, type WebAssemblyPlatform } from '../../src/kernel/kernel.ts';
import { bytesFor, LARGE } from './kernel-under-test.ts';

const platform = (globalThis as { WebAssembly?: WebAssemblyPlatform }).WebAssembly;

function freshKernel(): Kernel {
  const kernel = instantiateKernel(platform);
  if (kernel === null) throw new Error('this runtime has no WebAssembly with SIMD');
  return kernel;
}

/** Every call that sees secrets. All secrets come from `secret`; everything public is the same at each call. */
const CALLS: Record<string, (kernel: Kernel, secret: (name: string, length: number) => Uint8Array) => unknown> = {
  sha256: ({ symmetric }, secret) => symmetric.sha256(secret('data', 200)),
  sha512: ({ symmetric }, secret) => symmetric.sha512([secret('data', 300), secret('more', 250)]),
  hmac: ({ symmetric }, secret) => symmetric.hmacSha256(secret('key', 32), [secret('data', 100)]),
  'hmac under a long key': ({ symmetric }, secret) => symmetric.hmacSha256(secret('key', 90), [secret('data', 10)]),
  hkdf: ({ symmetric }, secret) =>
    symmetric.hkdfSha256(secret('key', 32), secret('salt', 32), { info: new Uint8Array(20), length: 100 }),
  'CBC encryption': ({ symmetric }, secret) =>
    symmetric.cbcEncrypt(secret('data', 70), secret('key', 32), secret('iv', 16)),
  'CBC decryption': ({ symmetric }, secret) =>
    symmetric.cbcDecrypt(secret('data', 80), secret('key', 32), secret('iv', 16)),
  CTR: ({ symmetric }, secret) => symmetric.ctrXor(secret('data', 75), secret('key', 32)),
  'GCM sealing': ({ symmetric }, secret) => symmetric.gcmSeal(secret('data', 75), aead(secret)),
  'GCM opening': ({ symmetric }, secret) =>
    symmetric.gcmOpen(symmetric.gcmSeal(secret('data', 75), aead(secret)), aead(secret)),
  'GCM refusal': ({ symmetric }, secret) => symmetric.gcmOpen(secret('forged', 75), aead(secret)),
  'GCM-SIV sealing': ({ symmetric }, secret) => symmetric.gcmSivSeal(secret('data', 75), aead(secret)),
  'GCM-SIV opening': ({ symmetric }, secret) =>
    symmetric.gcmSivOpen(symmetric.gcmSivSeal(secret('data', 75), aead(secret)), aead(secret)),
  'GCM-SIV refusal': ({ symmetric }, secret) => symmetric.gcmSivOpen(secret('forged', 75), aead(secret)),
  'chain seeds': ({ ratchet }, secret) => ratchet.chainSeeds(secret('chain key', 32), 4),
  'root derivation': ({ ratchet }, secret) => ratchet.rootKdf(secret('root', 32), secret('agreement', 32)),
  'SPQR chain step': ({ ratchet }, secret) => ratchet.spqrChainNext(secret('next', 32), 9),
  sealing: ({ ratchet }, secret) => ratchet.sealMessage(sealInput(secret)),
  opening: ({ ratchet }, secret) => {
    const input = sealInput(secret);
    const { message } = ratchet.sealMessage(input);
    const { seeds } = ratchet.chainSeeds(input.chainKey, 1);
    return ratchet.openMessage({ ...input, seed: seeds, message, bodyStart: 40, bodyLength: 80 });
  },
  'refusal of a message': ({ ratchet }, secret) =>
    ratchet.openMessage({
      ...sealInput(secret),
      seed: secret('seed', 32),
      message: secret('forged', 200),
      bodyStart: 40,
      bodyLength: 80,
    }),
};

function aead(secret: (name: string, length: number) => Uint8Array) {
  return { key: secret('key', 32), nonce: new Uint8Array(12), associatedData: secret('aad', 21) };
}

function sealInput(secret: (name: string, length: number) => Uint8Array) {
  return {
    chainKey: secret('chain key', 32),
    pqKey: secret('pq key', 32),
    plaintext: secret('plaintext', 70),
    senderIdentity: secret('sender', 33),
    receiverIdentity: secret('receiver', 33),
    head: secret('head', 40),
    tail: secret('tail', 20),
  };
}

/** Whether any eight bytes of the secret stand anywhere in memory. */
function contains(memory: Uint8Array, secret: Uint8Array): boolean {
  for (let start = 0; start + 8 <= secret.length; start += 4) {
    const first = secret[start] ?? 0;
    // Memory is full of zeros.
    if (first === 0) continue;
    for (let at = memory.indexOf(first); at >= 0; at = memory.indexOf(first, at + 1)) {
      if (bytesEqual(memory.subarray(at, at + 8), secret.subarray(start, start + 8))) return true;
    }
  }
  return false;
}

describe('the memory of the kernel', () => {
  it.each(Object.entries(CALLS))('is the same after %s, whatever the secrets were', (_, call) => {
    const kernel = freshKernel();
    const after = (run: string): Uint8Array => {
      call(kernel, (name, length) => bytesFor(`${run} ${name}`, length));
      return kernel.memory.reserve(0).slice();
    };
    expect(bytesEqual(after('first'), after('second'))).toBe(true);
  });

  it('keeps no planted key after any call', () => {
    const kernel = freshKernel();
    const planted: Uint8Array[] = [];
    for (const call of Object.values(CALLS)) {
      call(kernel, (name, length) => {
        const secret = bytesFor(`planted ${name}`, length);
        planted.push(secret);
        return secret;
      });
    }
    const memory = kernel.memory.reserve(0);
    expect(planted.some((secret) => contains(memory, secret))).toBe(false);
    // The search itself finds what is there.
    memory.set(bytesFor('planted key', 32), 0x50000);
    expect(planted.some((secret) => contains(memory, secret))).toBe(true);
  });

  it('grows for a large input and is wiped there too', () => {
    const kernel = freshKernel();
    const before = kernel.memory.reserve(0).length;
    const data = bytesFor('large', LARGE);
    const key = bytesFor('key', 32);
    const sealed = kernel.symmetric.cbcEncrypt(data, key, new Uint8Array(16));
    expect(kernel.memory.reserve(0).length).toBeGreaterThan(before + LARGE / 2);
    expect(
      kernel.memory
        .reserve(0)
        .subarray(0x40000)
        .every((byte) => byte === 0),
    ).toBe(true);
    expect(bytesEqual(kernel.symmetric.cbcDecrypt(sealed, key, new Uint8Array(16)) ?? new Uint8Array(), data)).toBe(
      true,
    );
  });

  it('is not shared by two instances', () => {
    const first = freshKernel();
    const second = freshKernel();
    first.memory.reserve(0).fill(7, 0x50000, 0x50010);
    expect(second.memory.reserve(0)[0x50000]).toBe(0);
  });
});
