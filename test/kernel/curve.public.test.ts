import { describe } from 'vitest';
import { type Difference, equals, hex, judge, readGroups, type Vector } from '../crypto/public-vectors.ts';
import { kernel } from './kernel-under-test.ts';

interface AgreementVector extends Vector {
  readonly public: string;
  readonly private: string;
  readonly shared: string;
}

const ranges = [
  [32, 33],
  [63, 86],
  [117, 118],
  [154, 154],
  [165, 166],
] as const;
const DIFFERENCES: readonly Difference[] = ranges.map(([from, to]) => ({
  from,
  to,
  published: 'acceptable',
  ours: 'invalid',
  reason: 'the shared secret is all zero, which libsignal refuses as "invalid key agreement"',
}));

describe('X25519 (Wycheproof), in the kernel', () => {
  for (const vector of readGroups<AgreementVector>('x25519_test.json').flatMap((group) => group.tests)) {
    judge(vector, DIFFERENCES, () =>
      equals(kernel.curve.x25519(hex(vector.private), hex(vector.public)), vector.shared),
    );
  }
});
