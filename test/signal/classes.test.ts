import { describe, expect, it } from 'vitest';
import { type Engine } from '../../src/crypto/engine.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import * as signal from '../../src/signal.ts';
import { NIL, parse, stringify, v4 } from '../../src/signal/uuid.ts';

const filled = (length: number, value: number): Uint8Array<ArrayBuffer> => new Uint8Array(length).fill(value);
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const PRIVATE_A = `10${'11'.repeat(30)}51`;
const PUBLIC_A = '057b4e909bbe7ffe44c465a220037d608ee35897d31ef972f07f74892cb0f73f13';
const PUBLIC_B = '050faa684ed28867b97f4a6a2dee5df8ce974e76b7018e3f22a1c4cf2678570f20';
const AGREED = '9e004098efc091d4ec2663b4e9f5cfd4d7064571690b4bea97ab146ab9f35056';
const SIGNED_ABC =
  'b593c60ecd933e9c2dd2f7f7aca07ae01ec87aded8d45e22af58de75ccbf43378894cbf8a2b22d4c3ececc5701b5b1e13c3bcb5ad65dfc4a5f3f55482980928b';
const A_VOUCHES_FOR_B =
  '7d2abaa9bbe0fc3db61ae075466533e4625fa1be6cf686d42d81b92e85b96024b0f1d0e2c9ae665066c5769e8a2bf0bc7f0567a16e3c4b4771d3e37bc44b798c';

const a = signal.PrivateKey.deserialize(filled(32, 0x11));
const b = signal.PrivateKey.deserialize(filled(32, 0x22));
const ABC = new TextEncoder().encode('abc');

/** The usual arithmetic, and randomness that is always 0x42. */
const fixed: Engine = { crypto: defaultEngine().crypto, random: { bytes: (length) => filled(length, 0x42) } };

describe('the key classes', () => {
  it('clamp a private key and derive its public key', () => {
    expect(hex(a.serialize())).toBe(PRIVATE_A);
    expect(hex(a.getPublicKey().serialize())).toBe(PUBLIC_A);
    expect(hex(a.getPublicKey().getPublicKeyBytes())).toBe(PUBLIC_A.slice(2));
  });

  it('agree', () => {
    expect(hex(a.agree(b.getPublicKey()))).toBe(AGREED);
    expect(hex(b.agree(a.getPublicKey()))).toBe(AGREED);
  });

  it('refuse the zero point in an agreement', () => {
    const zero = signal.PublicKey.deserialize(Uint8Array.from([5, ...filled(32, 0)]));
    expect(() => a.agree(zero)).toThrow('invalid key agreement');
  });

  it('sign with the randomness they are given', () => {
    expect(hex(a.sign(ABC, fixed))).toBe(SIGNED_ABC);
    expect(a.getPublicKey().verify(ABC, a.sign(ABC, fixed))).toBe(true);
    expect(b.getPublicKey().verify(ABC, a.sign(ABC, fixed))).toBe(false);
  });

  it('vouch for another identity', () => {
    const pair = new signal.IdentityKeyPair(a.getPublicKey(), a);
    const signature = pair.signAlternateIdentity(b.getPublicKey(), fixed);
    expect(hex(signature)).toBe(A_VOUCHES_FOR_B);
    expect(a.getPublicKey().verifyAlternateIdentity(b.getPublicKey(), signature)).toBe(true);
    expect(a.getPublicKey().verifyAlternateIdentity(a.getPublicKey(), signature)).toBe(false);
  });

  it('generate keys from the randomness they are given', () => {
    expect(signal.PrivateKey.generate(fixed).serialize()).toEqual(
      signal.PrivateKey.deserialize(filled(32, 0x42)).serialize(),
    );
    expect(signal.KEMKeyPair.generate(fixed).getPublicKey().serialize()).toEqual(
      signal.KEMKeyPair.generate(fixed).getPublicKey().serialize(),
    );
  });

  it('generate different keys by default', () => {
    expect(signal.PrivateKey.generate().serialize()).not.toEqual(signal.PrivateKey.generate().serialize());
    const [one, two] = [signal.IdentityKeyPair.generate(), signal.IdentityKeyPair.generate()];
    expect(one.publicKey.equals(two.publicKey)).toBe(false);
    expect(one.publicKey.equals(one.privateKey.getPublicKey())).toBe(true);
  });

  it('fail closed without randomness', () => {
    const none: Engine = {
      crypto: fixed.crypto,
      random: {
        bytes: () => {
          throw new Error('no randomness');
        },
      },
    };
    expect(() => signal.PrivateKey.generate(none)).toThrow('no randomness');
    expect(() => a.sign(ABC, none)).toThrow('no randomness');
    expect(() => signal.KEMKeyPair.generate(none)).toThrow('no randomness');
    expect(() => v4(none)).toThrow('no randomness');
  });
});

describe('bytes at the border', () => {
  it('are copied on the way in', () => {
    const input = filled(33, 5);
    const key = signal.PublicKey.deserialize(input);
    const signature = filled(64, 1);
    const record = signal.SignedPreKeyRecord.new(1, 2, a.getPublicKey(), a, signature);
    const before = record.serialize();
    input.fill(0, 1);
    signature.fill(0);
    expect(key.serialize()).toEqual(filled(33, 5));
    expect(record.serialize()).toEqual(before);
  });

  it('are copied on the way out', () => {
    const record = signal.SignedPreKeyRecord.new(1, 2, a.getPublicKey(), a, filled(64, 1));
    const message = signal.SignalMessage._new(
      4,
      filled(32, 1),
      a.getPublicKey(),
      1,
      2,
      filled(16, 3),
      b.getPublicKey(),
      a.getPublicKey(),
      filled(3, 4),
    );
    const reads: (() => Uint8Array)[] = [
      () => a.serialize(),
      () => a.getPublicKey().serialize(),
      () => a.getPublicKey().getPublicKeyBytes(),
      () => record.serialize(),
      () => record.signature(),
      () => message.serialize(),
      () => message.body(),
      () => message.pqRatchet(),
      () => signal.Aci.fromUuid(NIL).getServiceIdFixedWidthBinary(),
    ];
    for (const read of reads) {
      const first = read();
      const copy = first.slice();
      first.fill(0xee);
      expect(read()).toEqual(copy);
    }
  });

  it('are plain arrays of exactly their size', () => {
    const outputs = [
      a.serialize(),
      a.getPublicKey().getPublicKeyBytes(),
      a.sign(ABC),
      signal.hkdf(5, ABC, ABC, null),
      new signal.IdentityKeyPair(a.getPublicKey(), a).serialize(),
      signal.PreKeyRecord.new(1, a.getPublicKey(), a).serialize(),
      signal.Fingerprint.new(2, 2, ABC, a.getPublicKey(), ABC, b.getPublicKey()).scannableFingerprint().toBuffer(),
    ];
    for (const output of outputs) {
      expect(Object.getPrototypeOf(output)).toBe(Uint8Array.prototype);
      expect([output.byteOffset, output.buffer.byteLength]).toEqual([0, output.length]);
    }
  });
});

describe('secrets', () => {
  const kem = signal.KEMKeyPair.generate(fixed);
  const holders: Readonly<Record<string, object>> = {
    PrivateKey: a,
    IdentityKeyPair: new signal.IdentityKeyPair(a.getPublicKey(), a),
    KEMSecretKey: kem.getSecretKey(),
    KEMKeyPair: kem,
    PreKeyRecord: signal.PreKeyRecord.new(1, a.getPublicKey(), a),
    SignedPreKeyRecord: signal.SignedPreKeyRecord.new(1, 2, a.getPublicKey(), a, filled(64, 1)),
    KyberPreKeyRecord: signal.KyberPreKeyRecord.new(1, 2, kem, filled(64, 1)),
  };
  for (const [name, holder] of Object.entries(holders)) {
    it(`of ${name} are not in its JSON, its text or its properties`, () => {
      expect(JSON.stringify(holder)).toMatch(/^\{("\w+":\{\},?)*\}$/);
      // eslint-disable-next-line @typescript-eslint/no-base-to-string -- that is what must not say more
      expect(String(holder)).toBe('[object Object]');
      for (const key of Reflect.ownKeys(holder)) expect(['publicKey', 'privateKey']).toContain(key);
    });
  }

  it('are not in the errors about them', () => {
    const attempts: (() => unknown)[] = [
      () => signal.PrivateKey.deserialize(filled(31, 0x77)),
      () => signal.KEMSecretKey.deserialize(filled(40, 0x77)),
      () => signal.IdentityKeyPair.deserialize(filled(69, 0x77)),
      () => signal.PreKeyRecord.deserialize(filled(69, 0x77)),
    ];
    for (const attempt of attempts) {
      expect(attempt).toThrow(signal.LibSignalErrorBase);
      try {
        attempt();
      } catch (error) {
        expect(JSON.stringify(error) + String(error)).not.toMatch(/77.?77/);
      }
    }
  });
});

describe('a store that is not asynchronous', () => {
  it('may return plain values from the identity store’s own getIdentityKey', async () => {
    class Identities extends signal.IdentityKeyStore {
      override getIdentityKey(): Promise<signal.PrivateKey> {
        return a as unknown as Promise<signal.PrivateKey>;
      }
      override getLocalRegistrationId(): Promise<number> {
        return Promise.resolve(1);
      }
      override saveIdentity(): Promise<signal.IdentityChange> {
        return Promise.resolve(signal.IdentityChange.NewOrUnchanged);
      }
      override isTrustedIdentity(): Promise<boolean> {
        return Promise.resolve(true);
      }
      override getIdentity(): Promise<signal.PublicKey | null> {
        return Promise.resolve(null);
      }
    }
    const pair = await new Identities().getIdentityKeyPair();
    expect(pair.privateKey).toBe(a);
    expect(hex(pair.publicKey.serialize())).toBe(PUBLIC_A);
  });
});

describe('UUIDs', () => {
  const UUID = '9d0652a3-dcc3-4d11-975f-74d61598733f';

  it('are parsed in four spellings and printed in one', () => {
    for (const text of [UUID, UUID.toUpperCase(), `{${UUID}}`, `urn:uuid:${UUID}`, UUID.replaceAll('-', '')]) {
      expect(stringify(parse(text))).toBe(UUID);
    }
  });

  it('are refused in any other', () => {
    for (const text of [
      '',
      ` ${UUID}`,
      `{${UUID}`,
      UUID.slice(1),
      `${UUID}0`,
      UUID.replace('9', 'x'),
      `{${UUID.replaceAll('-', '')}}`,
    ]) {
      expect(() => parse(text)).toThrow(new TypeError(`invalid UUID: '${text}'`));
    }
  });

  it('have 16 bytes', () => {
    for (const length of [0, 15, 17]) expect(() => stringify(filled(length, 1))).toThrow(TypeError);
  });

  it('are random but for their version and variant', () => {
    expect(stringify(v4(fixed))).toBe('42424242-4242-4242-8242-424242424242');
    expect(stringify(v4())).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(v4()).not.toEqual(v4());
  });
});

it('the second key of the golden values is the one the others were computed with', () => {
  expect(hex(b.getPublicKey().serialize())).toBe(PUBLIC_B);
});
