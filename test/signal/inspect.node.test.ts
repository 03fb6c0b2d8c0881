import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import * as signal from '../../src/signal.ts';

const PATTERN = 0x5a;
const secret = new Uint8Array(32).fill(PATTERN);
const key = signal.PrivateKey.deserialize(secret);
const kem = signal.KEMKeyPair.generate();
const holders: readonly object[] = [
  key,
  new signal.IdentityKeyPair(key.getPublicKey(), key),
  kem,
  kem.getSecretKey(),
  signal.PreKeyRecord.new(1, key.getPublicKey(), key),
  signal.SignedPreKeyRecord.new(1, 2, key.getPublicKey(), key, new Uint8Array(64)),
  signal.KyberPreKeyRecord.new(1, 2, kem, new Uint8Array(64)),
];

describe('util.inspect, which console.log uses', () => {
  for (const holder of holders) {
    it(`shows no secret of ${holder.constructor.name}`, () => {
      const plain = inspect(holder, { depth: Infinity, maxArrayLength: null });
      expect(plain).toMatch(/^\w+ \{(\s*(publicKey: PublicKey|privateKey: PrivateKey) \{\},?)*\s*\}$/);
      expect(inspect(holder, { depth: Infinity, showHidden: true, maxArrayLength: null })).not.toContain('Array');
    });
  }

  it('shows what an error is about', () => {
    const error = new signal.LibSignalErrorBase('text', 'InvalidSession', 'Operation');
    expect(inspect(error)).toContain("operation: 'Operation'");
  });
});
