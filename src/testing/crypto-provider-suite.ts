/**
 * The conformance suite of `CryptoProvider`: known answers and edge cases that every backend must give bit for bit, the
 * ones where libsignal deviates from the published schemes included. Framework-independent: hand it `describe` and `it`.
 */
import type { CryptoProvider } from '../crypto/crypto-provider.ts';
import type { TestFramework } from './crypto-provider/assertion.ts';
import { describeAgreement, describeSignatures } from './crypto-provider/curve-cases.ts';
import { describeEd25519 } from './crypto-provider/ed25519-cases.ts';
import { describeGf16 } from './crypto-provider/gf16-cases.ts';
import { describeKyber, describeMlKem } from './crypto-provider/kem-cases.ts';
import { describeRatchet } from './crypto-provider/ratchet-cases.ts';
import { describeCiphers, describeHashes } from './crypto-provider/symmetric-cases.ts';

export type { TestFramework } from './crypto-provider/assertion.ts';

/**
 * Declares the tests of one provider.
 *
 * @param framework - `{ describe, it }` of vitest, jest, mocha or node:test
 * @param crypto - the provider under test
 */
export function describeCryptoProvider(framework: TestFramework, crypto: CryptoProvider): void {
  framework.describe(`crypto provider "${crypto.name}"`, () => {
    describeHashes(framework, crypto);
    describeCiphers(framework, crypto);
    describeAgreement(framework, crypto);
    describeSignatures(framework, crypto);
    describeEd25519(framework, crypto);
    describeKyber(framework, crypto);
    describeMlKem(framework, crypto);
    describeGf16(framework, crypto);
    describeRatchet(framework, crypto);
  });
}
