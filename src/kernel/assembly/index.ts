// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Everything the kernel exports. Arguments are offsets and lengths in its memory; src/kernel/*.ts gives them their types. */
import { initializeAes } from './aes/tables';
import { initializeHmac } from './hash/hmac';
import { initializeSha256 } from './hash/sha256';
import { initializeSha512 } from './hash/sha512';
import { RATCHET_SECRETS_END, SECRETS, SECRETS_END } from './memory';

export { hash256 } from './hash/sha256';
export { hash512 } from './hash/sha512';
export { hkdf, hmacWithKey } from './hash/hmac';
export { expandDecryptKey, expandKey } from './aes/aes';
export { cbcDecrypt, cbcEncrypt, ctrXor } from './aes/modes';
export { gcmOpen, gcmSeal, gcmSivOpen, gcmSivSeal } from './aes/aead';
export { gf16Coefficients, gf16Evaluate, gf16Interpolate } from './gf16/gf16';
export {
  curveAgree,
  curveAgreeByTable,
  curveAgreeByTableLater,
  curveAgreeFinish,
  curveAgreeWipe,
  curveAgreementTable,
  curveEdVerify,
  curveIsCanonical,
  curvePublicKey,
  curveSignFinish,
  curveSignKey,
  curveSignNonce,
  curveSignPublicPoint,
  curveWipe,
  curveXedKey,
  curveXedTable,
  curveXedVerify,
  curveXedVerifyByTable,
} from './curve25519/index';
export {
  latticeDecapsulate,
  latticeEncapsulate1,
  latticeEncapsulate2,
  latticeGenerate,
  latticeIsValidVector,
  latticeKyberEncapsulate,
  latticeWipe,
} from './mlkem/index';
export { chainSeeds, openMessage, rootKdf, sealMessage, spqrChainNext } from './ratchet/ratchet';

/** Wipes what ratchet calls, hashes up to SHA-256 and CBC or CTR leave behind. */
export function wipeRatchet(): void {
  memory.fill(SECRETS, 0, RATCHET_SECRETS_END - SECRETS);
}

/** Wipes what anything symmetric leaves behind. */
export function wipeSymmetric(): void {
  memory.fill(SECRETS, 0, SECRETS_END - SECRETS);
}

/** Computes the tables; called once, before anything else. */
export function initialize(): void {
  initializeSha512();
  initializeSha256();
  initializeHmac();
  initializeAes();
}
