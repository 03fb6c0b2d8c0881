import { concatBytes } from '../../src/bytes.ts';
import { describe } from 'vitest';
import { type Difference, equals, hex, judge, providers, readGroups, type Vector } from './public-vectors.ts';

interface HkdfVector extends Vector {
  readonly ikm: string;
  readonly salt: string;
  readonly info: string;
  readonly size: number;
  readonly okm: string;
}
interface HmacVector extends Vector {
  readonly key: string;
  readonly msg: string;
  readonly tag: string;
}
interface CbcVector extends Vector {
  readonly key: string;
  readonly iv: string;
  readonly msg: string;
  readonly ct: string;
}
interface SivVector extends CbcVector {
  readonly aad: string;
  readonly tag: string;
}

const ONLY_256 = 'the protocol has AES-256 only: a key of another size is refused, not taken for another cipher';
const CBC_DIFFERENCES: readonly Difference[] = [
  { from: 1, to: 24, published: 'valid', ours: 'invalid', reason: ONLY_256 },
  { from: 73, to: 96, published: 'valid', ours: 'invalid', reason: ONLY_256 },
];
const SIV_DIFFERENCES: readonly Difference[] = [
  { from: 1, to: 67, published: 'valid', ours: 'invalid', reason: ONLY_256 },
];

const hkdfGroups = readGroups<HkdfVector>('hkdf_sha256_test.json');
const hmacGroups = readGroups<HmacVector>('hmac_sha256_test.json');
const cbcGroups = readGroups<CbcVector>('aes_cbc_pkcs5_test.json');
const sivGroups = readGroups<SivVector>('aes_gcm_siv_test.json');

describe.each(providers.map((crypto) => [crypto.name, crypto] as const))('public vectors, %s', (_, crypto) => {
  describe('HKDF-SHA-256 (Wycheproof)', () => {
    for (const vector of hkdfGroups.flatMap((group) => group.tests)) {
      judge(vector, [], () => {
        const label = { info: hex(vector.info), length: vector.size };
        return equals(crypto.hkdfSha256(hex(vector.ikm), hex(vector.salt), label), vector.okm);
      });
    }
  });

  describe('HMAC-SHA-256 (Wycheproof; tags of 16 bytes are the first half)', () => {
    for (const { tagSize, tests } of hmacGroups) {
      for (const vector of tests) {
        judge(vector, [], () =>
          equals(crypto.hmacSha256(hex(vector.key), hex(vector.msg)).subarray(0, tagSize / 8), vector.tag),
        );
      }
    }
  });

  describe('AES-CBC with PKCS#7 padding (Wycheproof)', () => {
    for (const vector of cbcGroups.flatMap((group) => group.tests)) {
      judge(vector, CBC_DIFFERENCES, () => {
        const [key, iv] = [hex(vector.key), hex(vector.iv)];
        const opens = equals(crypto.aes256CbcDecrypt(hex(vector.ct), key, iv), vector.msg);
        return opens && equals(crypto.aes256CbcEncrypt(hex(vector.msg), key, iv), vector.ct);
      });
    }
  });

  describe('AES-GCM-SIV (Wycheproof)', () => {
    for (const vector of sivGroups.flatMap((group) => group.tests)) {
      judge(vector, SIV_DIFFERENCES, () => {
        const parameters = { key: hex(vector.key), nonce: hex(vector.iv), associatedData: hex(vector.aad) };
        const sealed = concatBytes(hex(vector.ct), hex(vector.tag));
        const opens = equals(crypto.aes256GcmSivOpen(sealed, parameters), vector.msg);
        return opens && equals(crypto.aes256GcmSivSeal(hex(vector.msg), parameters), vector.ct + vector.tag);
      });
    }
  });
});
