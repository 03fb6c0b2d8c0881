/** What is examined: every operation whose input is a secret, and two controls that show what the examination can see. */
import { copyBytes } from '../../src/bytes.ts';
import { constantTimeEqual } from '../../src/crypto/constant-time.ts';
import type { CryptoProvider } from '../../src/crypto/crypto-provider.ts';
import { Dice } from '../../src/testing/index.ts';
import type { Bytes } from '../workload.ts';
import type { Subject } from './measurement.ts';

/** A subject, and which part of a provider it examines: where two providers share it, it is examined once. */
export interface Examined extends Subject {
  readonly part: keyof CryptoProvider;
}

const fixed = new Dice('the fixed class');
const FIXED_KEYS = 'fixed key / random key';

/** Class 0 has always the same bytes, class 1 fresh ones; both are drawn and copied alike. */
function pick(dice: Dice, class01: 0 | 1, same: Bytes): Bytes {
  const random = dice.bytes(same.length);
  return copyBytes(class01 === 0 ? same : random);
}

/** A forged code: of class 0 right but for its last byte, of class 1 random. */
function forge(dice: Dice, class01: 0 | 1, right: Uint8Array): Bytes {
  const near = copyBytes(right);
  near[near.length - 1] = near[near.length - 1]! ^ 1;
  return pick(dice, class01, near);
}

/** Turns one bit, at a random place, in class 1; in class 0 the same one twice. */
function damage(dice: Dice, class01: 0 | 1, ciphertext: Bytes): Bytes {
  const [at, bit] = [dice.below(ciphertext.length), 1 << dice.below(8)];
  const damaged = copyBytes(ciphertext);
  damaged[at] = damaged[at]! ^ bit;
  const restored = copyBytes(damaged);
  if (class01 === 0) restored[at] = restored[at]! ^ bit;
  return restored;
}

function curve(crypto: CryptoProvider): Examined[] {
  const key = fixed.bytes(32);
  const theirs = crypto.x25519PublicKey(fixed.bytes(32));
  const [message, random] = [fixed.bytes(32), fixed.bytes(64)];
  const keys = { classes: FIXED_KEYS, calls: 1, draw: (dice: Dice, class01: 0 | 1) => pick(dice, class01, key) };
  const agree = (privateKey: Bytes): Bytes => crypto.x25519(privateKey, theirs);
  const sign = (privateKey: Bytes): Bytes => crypto.xeddsaSign(privateKey, message, random);
  return [
    { ...keys, name: 'X25519, new private key', part: 'x25519', run: agree },
    {
      ...keys,
      name: 'X25519, private key used before',
      part: 'x25519',
      // A provider may treat a key otherwise from its third use on.
      before(privateKey: Bytes) {
        for (let use = 0; use < 3; use++) agree(privateKey);
      },
      run: agree,
    },
    {
      ...keys,
      name: 'X25519 key pair',
      part: 'x25519PublicKey',
      run: (privateKey: Bytes) => crypto.x25519PublicKey(privateKey),
    },
    {
      name: 'XEdDSA signature',
      classes: 'key fixed but for 8 bytes / random',
      calls: 1,
      part: 'xeddsaSign',
      // The public points of keys that have signed are remembered, and where such a memory lies takes time of its own: the same
      // key again and again would show that, and not the arithmetic. So every key is new, and both classes are remembered.
      draw: (dice, class01) => {
        const [start, middle] = [copyBytes(key), dice.bytes(8)];
        start.set(middle, 12);
        return pick(dice, class01, start);
      },
      before(privateKey: Bytes) {
        for (let use = 0; use < 2; use++) sign(privateKey);
      },
      run: sign,
    },
  ];
}

function ciphers(crypto: CryptoProvider): Examined[] {
  const [key, text, iv] = [fixed.bytes(32), fixed.bytes(256), fixed.bytes(16)];
  const aead = { key, nonce: fixed.bytes(12), associatedData: fixed.bytes(16) };
  const sealed = crypto.aes256GcmSivSeal(text, aead);
  const tagAt = sealed.length - 16;
  return [
    {
      name: 'AES-256-CBC encryption',
      classes: 'fixed key and text / random ones',
      calls: 4,
      part: 'aes256CbcEncrypt',
      draw: (dice, class01) => ({ key: pick(dice, class01, key), text: pick(dice, class01, text) }),
      run: (input: { key: Bytes; text: Bytes }) => crypto.aes256CbcEncrypt(input.text, input.key, iv),
    },
    {
      name: 'AES-256-GCM-SIV tag comparison',
      classes: 'last byte wrong / random tag',
      calls: 4,
      part: 'aes256GcmSivOpen',
      draw: (dice, class01) => {
        const message = copyBytes(sealed);
        message.set(forge(dice, class01, sealed.subarray(tagAt)), tagAt);
        return message;
      },
      run: (message: Bytes) => crypto.aes256GcmSivOpen(message, aead),
    },
  ];
}

function lattice({ kyber1024, mlKem768 }: CryptoProvider): Examined[] {
  const kyber = kyber1024.generateKeyPair(fixed.bytes(64));
  const mlKem = mlKem768.generateKeyPair(fixed.bytes(64));
  const classes = 'valid ciphertext / one bit wrong';
  return [
    {
      name: 'ML-KEM-768 decapsulation',
      classes,
      calls: 1,
      part: 'mlKem768',
      draw: (dice, class01) => {
        const { ciphertext1, state } = mlKem768.encapsulate1(mlKem.header, dice.bytes(32));
        const ciphertext2 = mlKem768.encapsulate2(mlKem.vector, state);
        return damage(dice, class01, new Uint8Array([...ciphertext1, ...ciphertext2]));
      },
      run: (ciphertext: Bytes) => mlKem768.decapsulate(mlKem.decapsulationKey, ciphertext),
    },
    {
      name: 'Kyber-1024 decapsulation',
      classes,
      calls: 1,
      part: 'kyber1024',
      draw: (dice, class01) => damage(dice, class01, kyber1024.encapsulate(kyber.publicKey, dice.bytes(32)).ciphertext),
      run: (ciphertext: Bytes) => kyber1024.decapsulate(kyber.secretKey, ciphertext),
    },
  ];
}

/** Calls per time of a comparison of a few bytes, which takes some ten nanoseconds. */
const COMPARISONS = 500;

/** The comparison of codes, which no provider has a part in. */
export function comparison(): Subject {
  const right = fixed.bytes(32);
  return {
    name: 'comparison of MACs',
    classes: 'last byte wrong / random MAC',
    calls: COMPARISONS,
    draw: (dice, class01) => forge(dice, class01, right),
    run: (code: Bytes) => constantTimeEqual(code, right),
  };
}

/** A comparison that stops at the first difference. An examination that does not find it is worth nothing. */
export function leakyControl(): Subject {
  const right = fixed.bytes(32);
  return {
    ...comparison(),
    name: 'control: comparison with early exit',
    draw: (dice, class01) => forge(dice, class01, right),
    run: (code: Bytes) => {
      for (const [index, byte] of right.entries()) if (code[index] !== byte) return false;
      return true;
    },
  };
}

/** Two classes drawn alike. An examination that finds a difference here finds one everywhere. */
export function quietControl(crypto: CryptoProvider): Subject {
  const theirs = crypto.x25519PublicKey(fixed.bytes(32));
  return {
    name: 'control: random key against random key',
    classes: 'random key / random key',
    calls: 1,
    draw: (dice) => dice.bytes(32),
    run: (key: Bytes) => crypto.x25519(key, theirs),
  };
}

export function subjectsOf(crypto: CryptoProvider): Examined[] {
  return [...curve(crypto), ...ciphers(crypto), ...lattice(crypto)];
}
