/**
 * Server certificates that a sender certificate may name by id, to save their bytes. Standing in this table grants no trust:
 * validation still asks for a signature by the caller's own trust root.
 */
import type { Bytes } from '../../bytes.ts';
import { type ServerCertificate, decodeServerCertificate } from './server-certificate.ts';

/** Serialised certificates by id, six bits to a character: they come from `0` on in the order of ASCII. */
const KNOWN_CERTIFICATES: Readonly<Record<number, string>> = {
  // Signal's staging service.
  2:
    '2RD80Q8Q1CU53F?[d7D\\3m@3Rid7ZAKehGBgE]@9]LYim<Ud06<N4T1TaJ>;7Y9dUm?DN6' +
    '\\@6V8j\\dYmXiE?[Q9[1=^Yej=PC]R<g8E@U@l=BY4dc[OQVi@CTE7B`mKQb1jM4BRZo:P6',
  // Signal's production service.
  3:
    '2RD80a8Q1KbM7BT;jFB13OYnU8ETP:?g1Pd0C9MR`TaGFQDR=CYJ4T317\\?40N\\11j\\hn' +
    '60>Qb2V<FWPh^^:?jhTmS2In5jS6L?1a6ddE71ZhZIidOkVT:B8[MZHXRT;I\\T6^f0YG]N1',
  // For tests: both private keys are public knowledge.
  0x7357_c357:
    '2RT8ehKOVPLB8@F4O0d\\=e8dlfGVH9EAQj=cFPmf4m5PWCYZCHaC[ZYJ8Q90h;W[[=o3ZRPWm' +
    'i9;JGN4dL9NA<X5gD<n6SSLHh;[9c3D6LZJ9@\\KjMFYASiQkmIh5gNY6h?9NhA=0D86hX:GQ@',
};

/**
 * Looks a certificate up.
 *
 * @param id - u32, untrusted
 * @returns null if there is none with that id
 */
export function knownServerCertificate(id: number): ServerCertificate | null {
  const text = KNOWN_CERTIFICATES[id];
  return text === undefined ? null : decodeServerCertificate(bytesOf(text));
}

function bytesOf(text: string): Bytes {
  const bytes = new Uint8Array((text.length * 6) >> 3);
  for (let i = 0, bits = 0; i < text.length; i++) {
    bits = (bits << 6) | (text.charCodeAt(i) - 48);
    // Of every four characters the last three complete a byte.
    if (i % 4 > 0) bytes[(i * 6) >> 3] = bits >> (6 - 2 * (i % 4));
  }
  return bytes;
}
