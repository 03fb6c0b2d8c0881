import { describe, expect, it } from 'vitest';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { portableCrypto } from '../../src/crypto/portable/portable-provider.ts';
import { MAX_STATIC_AGREEMENTS, staticAgreements } from '../../src/crypto/static-agreements.ts';

function bytes(fill: number): Uint8Array {
  return new Uint8Array(32).fill(fill);
}

/** A key that differs from others of its kind in its first bytes. */
function numbered(number: number): Uint8Array {
  const key = bytes(9);
  new DataView(key.buffer).setUint32(0, number);
  return key;
}

/** A provider whose agreements are counted, and cheap: the two keys added up. */
function countingCrypto(): { readonly crypto: CryptoProvider; readonly count: () => number } {
  let count = 0;
  const crypto: CryptoProvider = {
    ...portableCrypto,
    x25519(privateKey, publicKey) {
      count++;
      return Uint8Array.from(privateKey, (byte, i) => byte + publicKey[i]!);
    },
  };
  return { crypto, count: () => count };
}

describe('static agreements', () => {
  it('are those of X25519', () => {
    const publicKey = portableCrypto.x25519PublicKey(bytes(7));
    const agree = staticAgreements(portableCrypto, bytes(5));
    const expected = portableCrypto.x25519(bytes(5), publicKey);
    expect([agree(publicKey), agree(publicKey)]).toEqual([expected, expected]);
  });

  it('are computed once for a pair of keys, even if both are read anew', () => {
    const { crypto, count } = countingCrypto();
    for (let i = 0; i < 3; i++) staticAgreements(crypto, bytes(1))(bytes(2));
    expect(count()).toBe(1);
  });

  it('differ for each private key and each public key', () => {
    const { crypto, count } = countingCrypto();
    const results = [1, 2].flatMap((ours) =>
      [3, 4].map((theirs) => staticAgreements(crypto, bytes(ours))(bytes(theirs))[0]),
    );
    expect(results).toEqual([4, 5, 5, 6]);
    expect(count()).toBe(4);
  });

  it('are not shared by two providers', () => {
    const [first, second] = [countingCrypto(), countingCrypto()];
    staticAgreements(first.crypto, bytes(1))(bytes(2));
    staticAgreements(second.crypto, bytes(1))(bytes(2));
    expect([first.count(), second.count()]).toEqual([1, 1]);
  });

  it('are the caller’s own: wiping one does not change the next', () => {
    const agree = staticAgreements(countingCrypto().crypto, bytes(1));
    agree(bytes(2)).fill(0);
    expect(agree(bytes(2))).toEqual(bytes(3));
  });

  it('do not remember an error', () => {
    const agree = staticAgreements(portableCrypto, bytes(1));
    for (let i = 0; i < 2; i++) expect(() => agree(bytes(0))).toThrow('invalid key agreement');
  });

  it('are forgotten and wiped, the longest unused first, when there are too many', () => {
    const made: Uint8Array[] = [];
    const { crypto, count } = countingCrypto();
    const agree = staticAgreements(
      {
        ...crypto,
        x25519(...keys) {
          const agreement = crypto.x25519(...keys);
          made.push(agreement);
          return agreement;
        },
      },
      bytes(1),
    );
    for (let i = 0; i <= MAX_STATIC_AGREEMENTS; i++) for (let use = 0; use < 2; use++) agree(numbered(i));
    expect(count()).toBe(MAX_STATIC_AGREEMENTS + 1);
    expect(made[0]).toEqual(bytes(0));
    expect(made[1]).not.toEqual(bytes(0));
    agree(numbered(1));
    expect(count()).toBe(MAX_STATIC_AGREEMENTS + 1);
    agree(numbered(0));
    expect(count()).toBe(MAX_STATIC_AGREEMENTS + 2);
  });
});
