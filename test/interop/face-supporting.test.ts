/** HPKE, AES-GCM-SIV, stored times and the incremental MAC: the same results and the same errors as libsignal-client. */
import * as theirMac from '@signalapp/libsignal-client/dist/incremental_mac.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ourMac from '../../src/signal/node/incremental-mac.ts';
import { FACES, NONE, type Things, bytes, compareAll, filled, thingsOf, wrong } from './face.ts';
import { outcomeOf } from './outcome.ts';

const ORDERS = [FACES, [FACES[1], FACES[0]]] as const;
const SEALED = thingsOf(FACES[1]).A.seal(filled(5, 9), 'info', filled(2, 1));
/** The known answer of test/protocol/keys/hpke.test.ts. */
const KNOWN_ANSWER =
  '017b0d47d93427f8311160781c7c733fd89f88970aef490d8aa0ee19a4cb8a1b14' +
  '848fbffc93062a84e0b0c0b118dbd89b3285daafc2f1d2';

/** One byte changed. */
function changed(data: Uint8Array<ArrayBuffer>, index: number, bits = 1): Uint8Array<ArrayBuffer> {
  const copy = data.slice();
  copy[index] = copy[index]! ^ bits;
  return copy;
}

describe('HPKE', () => {
  it('opens with each what the other sealed', () => {
    for (const [sealer, opener] of ORDERS) {
      for (const length of [0, 1, 100, 70_000]) {
        const message = filled(length, 3);
        const sealed = thingsOf(sealer).A.seal(message, 'größe', filled(3, 3));
        expect(thingsOf(opener).a.open(sealed, new TextEncoder().encode('größe'), filled(3, 3))).toEqual(message);
        const plain = thingsOf(sealer).A.seal(message, NONE);
        expect(thingsOf(opener).a.open(plain, '', NONE)).toEqual(message);
      }
    }
  });

  const open = (sealed: unknown, info: unknown = 'info', data: unknown = filled(2, 1)) => {
    return ({ a }: Things): unknown => a.open(wrong(sealed), wrong(info), wrong(data));
  };
  describe('both faces agree on', () => {
    compareAll({
      'the known answer': ({ a }) => a.open(bytes(KNOWN_ANSWER), 'purpose', new TextEncoder().encode('extra')),
      'a sealed message': open(SEALED),
      'another purpose': open(SEALED, 'inf'),
      'other data': open(SEALED, 'info', filled(2, 2)),
      'null for data': open(SEALED, 'info', null),
      'another key': ({ b }) => b.open(SEALED, 'info', filled(2, 1)),
      'another suite': open(changed(SEALED, 0)),
      'another suite, alone': open(bytes('02')),
      ...Object.fromEntries([0, 1, 32, 33, 48, 49].map((n) => [`${n} bytes`, open(SEALED.subarray(0, n))])),
      'the high bit of the ephemeral key': open(changed(SEALED, 32, 0x80)),
      'an ephemeral key of zeros': open(Uint8Array.from([1, ...filled(32, 0), ...SEALED.subarray(33)])),
      'a wrong tag': open(changed(SEALED, SEALED.length - 1)),
      'an unpaired surrogate': ({ m, A, a }) => [
        m.hkdf(0, NONE, NONE, null),
        a.open(A.seal(NONE, 'a\ud800'), 'a\ufffd'),
      ],
      'sealing to the zero point': ({ m }) => m.PublicKey.deserialize(bytes(`05${'00'.repeat(32)}`)).seal(NONE, ''),
      ...Object.fromEntries(
        [undefined, null, 5, 'text', {}, [1]].flatMap((value) => [
          [`${JSON.stringify(value)} to open`, open(value)],
          [`${JSON.stringify(value)} as purpose`, open(SEALED, value ?? 5)],
          [`${JSON.stringify(value)} as data`, ({ a }: Things) => a.open(SEALED, 'info', wrong(value))],
          [`${JSON.stringify(value)} to seal`, ({ A }: Things) => A.seal(wrong(value), wrong(5), wrong(5)).length],
          [`sealing with ${JSON.stringify(value)} as data`, ({ A }: Things) => A.seal(NONE, '', wrong(value)).length],
        ]),
      ),
    });
  });
});

describe('AES-GCM-SIV: both faces agree on', () => {
  const key = filled(32, 4);
  compareAll({
    ...Object.fromEntries(
      [0, 1, 16, 17, 1000].map((n) => [
        `${n} bytes`,
        ({ m }: Things) => m.Aes256GcmSiv.new(key).encrypt(filled(n, 1), filled(12, 2), filled(n, 3)),
      ]),
    ),
    'a round trip': ({ m }) => {
      const cipher = m.Aes256GcmSiv.new(key);
      return cipher.decrypt(cipher.encrypt(key, filled(12, 2), key), filled(12, 2), key);
    },
    'a key too short': ({ m }) => m.Aes256GcmSiv.new(filled(31, 1)),
    'a key too long': ({ m }) => m.Aes256GcmSiv.new(filled(33, 1)),
    'a nonce too long': ({ m }) => m.Aes256GcmSiv.new(key).encrypt(NONE, filled(13, 1), NONE),
    'a nonce too short': ({ m }) => m.Aes256GcmSiv.new(key).decrypt(filled(16, 1), filled(11, 1), NONE),
    'a wrong tag': ({ m }) => m.Aes256GcmSiv.new(key).decrypt(filled(16, 1), filled(12, 1), NONE),
    'less than a tag': ({ m }) => m.Aes256GcmSiv.new(key).decrypt(filled(15, 1), filled(12, 1), NONE),
    'no bytes for a key': ({ m }) => m.Aes256GcmSiv.new(wrong('key')),
    'no bytes for a message': ({ m }) => m.Aes256GcmSiv.new(key).encrypt(wrong(1), filled(1, 1), NONE),
    'no bytes for a nonce': ({ m }) => m.Aes256GcmSiv.new(key).decrypt(NONE, wrong(1), NONE),
    'no data': ({ m }) => m.Aes256GcmSiv.new(key).decrypt(NONE, filled(12, 1), wrong(undefined)),
  });
});

describe('times that were stored: both faces agree on', () => {
  /** Appends a timestamp to a record: the last one counts. */
  const withTime = (record: Uint8Array, tag: number, encoded: Uint8Array): Uint8Array<ArrayBuffer> =>
    Uint8Array.from([...record, tag, ...encoded]);
  const fixed64 = (value: bigint): Uint8Array => new Uint8Array(new BigUint64Array([value]).buffer);
  const varint = (value: bigint): Uint8Array => {
    const encoded: number[] = [];
    for (let rest = value; ; rest >>= 7n) {
      if (rest < 128n) return Uint8Array.from([...encoded, Number(rest)]);
      encoded.push(Number(rest & 127n) | 128);
    }
  };
  for (const time of [0n, 2n ** 53n - 1n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n, 2n ** 64n - 1n]) {
    compareAll({
      [`${time} in a signed pre-key`]: ({ m, a, A }) => {
        const record = m.SignedPreKeyRecord.new(1, 5, A, a, NONE).serialize();
        return m.SignedPreKeyRecord.deserialize(withTime(record, 0x29, fixed64(time))).timestamp();
      },
      [`${time} in a Kyber pre-key`]: ({ m, kem }) => {
        const record = m.KyberPreKeyRecord.new(1, 5, kem, NONE).serialize();
        return m.KyberPreKeyRecord.deserialize(withTime(record, 0x29, fixed64(time))).timestamp();
      },
      [`${time} in a plea to send again`]: ({ m }) => {
        const plea = m.DecryptionErrorMessage.forOriginal(NONE, 7, 5, 1).serialize();
        return m.DecryptionErrorMessage.deserialize(withTime(plea, 0x10, varint(time))).timestamp();
      },
    });
  }
});

type Mac = typeof ourMac;
type Through = InstanceType<Mac['DigestingPassThrough' | 'ValidatingPassThrough']>;
const MACS: readonly Mac[] = [ourMac, theirMac as unknown as Mac];

/** Feeds a stream of Node; its pieces and its error, as they came. */
async function feed(stream: Through, writes: readonly unknown[]): Promise<unknown> {
  const pieces: string[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece.toString('hex')));
  const ended = new Promise<unknown>((done) => {
    stream.on('error', (error) => done(outcomeOf(() => Promise.reject(error))));
    stream.on('end', () => done(stream instanceof ourMac.DigestingPassThrough || 'getFinalDigest' in stream));
  });
  for (const write of writes) stream.write(write);
  stream.end();
  const end = await ended;
  const digest = 'getFinalDigest' in stream ? Buffer.from(stream.getFinalDigest()).toString('hex') : null;
  return { pieces, end, digest };
}

const writesOf = fc.array(fc.uint8Array({ maxLength: 80 }), { maxLength: 8 });

describe('the incremental MAC', () => {
  it('is the same over any writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 100 }),
        writesOf,
        fc.integer({ min: 1, max: 90 }),
        async (key, w, n) => {
          const runs = MACS.map((m) => feed(new m.DigestingPassThrough(Uint8Array.from(key), m.everyNthByte(n)), w));
          expect(await runs[0]).toEqual(await runs[1]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('passes the same pieces and fails alike, for any writes and any damage', async () => {
    const key = filled(32, 5);
    const run = fc.record({
      writes: writesOf,
      n: fc.integer({ min: 1, max: 90 }),
      flip: fc.option(fc.nat(300)),
      cut: fc.option(fc.nat(6)),
      more: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(run, async ({ writes, n, flip, cut, more }) => {
        const digesting = new ourMac.DigestingPassThrough(key, ourMac.everyNthByte(n));
        await feed(digesting, writes);
        const digest = digesting.getFinalDigest().slice(0, cut === null ? undefined : 32 * cut);
        if (flip !== null && flip < digest.length) digest[flip] = digest[flip]! ^ 1;
        const sent = more ? [...writes, filled(3, 0)] : writes;
        const runs = MACS.map((m) => feed(new m.ValidatingPassThrough(key, m.everyNthByte(n), digest), sent));
        expect(await runs[0]).toEqual(await runs[1]);
      }),
      { numRuns: 150 },
    );
  });

  const SIZES: readonly unknown[] = [
    0,
    1,
    65_536,
    16_777_217,
    2 ** 32 - 1,
    2 ** 32,
    -1,
    1.5,
    NaN,
    'x',
    undefined,
    null,
  ];
  it.each(SIZES)('has the same chunk sizes and the same complaints: %s', async (size) => {
    const n = wrong(size);
    for (const call of [
      (m: Mac): unknown => m.chunkSizeInBytes(m.everyNthByte(n)),
      (m: Mac): unknown => m.chunkSizeInBytes(m.inferChunkSize(n)),
      (m: Mac): unknown => new m.DigestingPassThrough(NONE, m.everyNthByte(n)),
      (m: Mac): unknown => new m.ValidatingPassThrough(NONE, m.everyNthByte(n), NONE),
      (m: Mac): unknown => new m.ValidatingPassThrough(NONE, m.everyNthByte(1), n),
      (m: Mac): unknown => new m.DigestingPassThrough(n, m.everyNthByte(0)),
      (m: Mac): unknown => new m.ValidatingPassThrough(n, m.everyNthByte(0), n),
      (m: Mac): unknown => new m.ValidatingPassThrough(NONE, n, NONE),
      (m: Mac): unknown => m.chunkSizeInBytes(wrong({ kind: n })),
    ]) {
      const [our, their] = MACS;
      expect(await outcomeOf(() => call(our!))).toEqual(await outcomeOf(() => call(their!)));
    }
  });

  it('refuses a digest of an impossible length alike', async () => {
    const make = (m: Mac) => (): unknown => new m.ValidatingPassThrough(NONE, m.everyNthByte(1), filled(33, 0));
    const [our, their] = await Promise.all(MACS.map((m) => outcomeOf(make(m))));
    expect(our).toEqual(their);
    expect(JSON.stringify(our)).toContain('Invalid configuration data');
  });

  it('exports the same names', () => {
    expect(Object.keys(ourMac).toSorted()).toEqual(Object.keys(theirMac).toSorted());
  });
});
