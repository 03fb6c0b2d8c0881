/** The fixed keys of the golden values: A has sign bit 1, B has sign bit 0. */
import { hexToBytes } from '@noble/hashes/utils.js';
import { type Bytes, copyBytes } from '../../src/bytes.ts';
import { type EcKeyPair, parseEcPrivateKey, parseEcPublicKey } from '../../src/protocol/keys/ec-key.ts';

/** Decodes hex; blanks are for people. */
export function fromHex(text: string): Bytes {
  return copyBytes(hexToBytes(text.replaceAll(/\s/g, '')));
}

export const A_PRIVATE = '1011111111111111111111111111111111111111111111111111111111111151';
export const A_PUBLIC = '057b4e909bbe7ffe44c465a220037d608ee35897d31ef972f07f74892cb0f73f13';
export const B_PRIVATE = '2022222222222222222222222222222222222222222222222222222222222262';
export const B_PUBLIC = '050faa684ed28867b97f4a6a2dee5df8ce974e76b7018e3f22a1c4cf2678570f20';

export const a: EcKeyPair = {
  privateKey: parseEcPrivateKey(fromHex(A_PRIVATE)),
  publicKey: parseEcPublicKey(fromHex(A_PUBLIC)),
};
export const b: EcKeyPair = {
  privateKey: parseEcPrivateKey(fromHex(B_PRIVATE)),
  publicKey: parseEcPublicKey(fromHex(B_PUBLIC)),
};
