/** Untrusted bytes: what one face loads the other loads, and both refuse the rest in the same words. */
import { describe, expect, it } from 'vitest';
import { FACES, type Face, KYBER_RECORD, LOADERS, NONE, SIGNATURE, allFacts, bytes, filled, thingsOf } from './face.ts';
import { fromBase64 } from '../support/base64.ts';
import vectors from '../vectors/sender-keys.json' with { type: 'json' };
import { outcomeOf } from './outcome.ts';

describe('both faces agree on what they load:', () => {
  for (const loader of LOADERS) {
    it(loader, async () => {
      for (const input of hostileInputs(loader)) {
        const load = (m: Face): unknown => m[loader].deserialize(input);
        const [our, their] = [await everyFactOf(() => load(FACES[0])), await everyFactOf(() => load(FACES[1]))];
        expect(our, Buffer.from(input).toString('hex').slice(0, 400)).toEqual(their);
      }
    });
  }
});

async function everyFactOf(load: () => unknown): Promise<unknown> {
  return outcomeOf(() => allFacts(load()));
}

/** Nothing, noise, and a sound value with one thing changed at a time. The same ones in every run. */
function hostileInputs(loader: (typeof LOADERS)[number]): Uint8Array<ArrayBuffer>[] {
  const { m, a, A, B, kem } = thingsOf(FACES[1]);
  const message = m.SignalMessage._new(4, filled(32, 1), A, 300, 2, filled(16, 2), A, B, bytes('aabb'));
  const samples: Readonly<Record<(typeof LOADERS)[number], Uint8Array<ArrayBuffer>>> = {
    PublicKey: A.serialize(),
    PrivateKey: a.serialize(),
    IdentityKeyPair: new m.IdentityKeyPair(A, a).serialize(),
    KEMPublicKey: kem.getPublicKey().serialize(),
    KEMSecretKey: kem.getSecretKey().serialize(),
    PreKeyRecord: m.PreKeyRecord.new(300, A, a).serialize(),
    SignedPreKeyRecord: m.SignedPreKeyRecord.new(300, 2 ** 40, A, a, SIGNATURE).serialize(),
    KyberPreKeyRecord: KYBER_RECORD,
    SignalMessage: message.serialize(),
    PreKeySignalMessage: m.PreKeySignalMessage._new(3, 300, 5, 6, A, B, message).serialize(),
    PlaintextContent: m.PlaintextContent.from(m.DecryptionErrorMessage.forOriginal(NONE, 7, 5, 6)).serialize(),
    DecryptionErrorMessage: m.DecryptionErrorMessage.forOriginal(message.serialize(), 2, 5, 6).serialize(),
    SenderKeyRecord: fromBase64(vectors.deliveries[1]?.recordAfter ?? ''),
    SenderKeyMessage: fromBase64(vectors.messages[4]?.message ?? ''),
    SenderKeyDistributionMessage: fromBase64(vectors.skdm),
  };
  const sample = samples[loader];
  const inputs = [NONE, bytes('05'), bytes('08'), bytes('33'), bytes('c0'), filled(9, 0x44), filled(80, 0x33), sample];
  let state = 0x1234567;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  // The heads of encodings decide; the bodies of keys do not.
  const spot = (): number => random(Math.min(sample.length, 120));
  for (let i = 0; i < 400; i++) {
    const at = spot();
    const flipped = sample.slice();
    flipped[at] = (flipped[at] ?? 0) ^ (1 << random(8));
    const replaced = sample.slice();
    replaced[at] = random(256);
    const inserted = Uint8Array.from([...sample.subarray(0, at), random(256), ...sample.subarray(at)]);
    inputs.push(flipped, replaced, inserted, sample.slice(0, at), Uint8Array.from([...sample, random(256)]));
  }
  return inputs;
}
