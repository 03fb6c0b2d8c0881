import { describe } from 'vitest';
import { type Difference, equals, hex, judge, providers, readGroups, type Vector } from './public-vectors.ts';

interface AgreementVector extends Vector {
  readonly public: string;
  readonly private: string;
  readonly shared: string;
}

/** "Acceptable" vectors are accepted unless listed: libsignal takes the twist and unreduced keys, and so do we. */
const differ = (from: number, to: number): Difference => ({
  from,
  to,
  published: 'acceptable',
  ours: 'invalid',
  reason: 'the shared secret is all zero, which libsignal refuses as "invalid key agreement"',
});
const DIFFERENCES: readonly Difference[] = [
  differ(32, 33),
  differ(63, 86),
  differ(117, 118),
  differ(154, 154),
  differ(165, 166),
];

const vectors = readGroups<AgreementVector>('x25519_test.json').flatMap((group) => group.tests);

describe.each(providers.map((crypto) => [crypto.name, crypto] as const))('X25519 (Wycheproof), %s', (_, crypto) => {
  for (const vector of vectors) {
    judge(vector, DIFFERENCES, () => equals(crypto.x25519(hex(vector.private), hex(vector.public)), vector.shared));
  }
});
