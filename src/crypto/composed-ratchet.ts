/** The calls of {@link FusedRatchet} put together from a provider's primitives: the definition of what they compute. */
import { asciiBytes, be32, type Bytes, concatBytes } from '../bytes.ts';
import { constantTimeEqual, wipe } from './constant-time.ts';
import type { CryptoProvider } from './crypto-provider.ts';
import type { FusedRatchet } from './fused-ratchet.ts';

const KEY_BYTES = 32;
const IV_BYTES = 16;
const MAC_BYTES = 8;
/** The inputs that tell the two outputs of a chain key apart. */
const SEED_INPUT = /* @__PURE__ */ new Uint8Array([1]);
const CHAIN_INPUT = /* @__PURE__ */ new Uint8Array([2]);
const MESSAGE_KEYS = { info: /* @__PURE__ */ asciiBytes('WhisperMessageKeys'), length: 2 * KEY_BYTES + IV_BYTES };
const ROOT = { info: /* @__PURE__ */ asciiBytes('WhisperRatchet'), length: 2 * KEY_BYTES };
const SPQR_CHAIN_NEXT = /* @__PURE__ */ asciiBytes('Signal PQ Ratchet V1 Chain Next');

/** Splits derived bytes into two keys. */
function halves(bytes: Bytes): [Bytes, Bytes] {
  return [bytes.slice(0, KEY_BYTES), bytes.slice(KEY_BYTES, 2 * KEY_BYTES)];
}

/** What the calls are made of. */
export type RatchetPrimitives = Pick<
  CryptoProvider,
  'hmacSha256' | 'hkdfSha256' | 'aes256CbcEncrypt' | 'aes256CbcDecrypt'
>;

/**
 * Builds the calls from primitives.
 *
 * @param crypto - a provider, finished or not
 */
export function composedRatchet(crypto: RatchetPrimitives): FusedRatchet {
  const messageKeys = (seed: Uint8Array, pqKey: Uint8Array | null): { cipherKey: Bytes; macKey: Bytes; iv: Bytes } => {
    const bytes = crypto.hkdfSha256(seed, pqKey, MESSAGE_KEYS);
    const [cipherKey, macKey] = halves(bytes);
    return { cipherKey, macKey, iv: bytes.slice(2 * KEY_BYTES) };
  };
  return {
    chainSeeds(chainKey, count) {
      const seeds = new Uint8Array(count * KEY_BYTES);
      let nextChainKey = chainKey.slice();
      for (let i = 0; i < count; i++) {
        seeds.set(crypto.hmacSha256(nextChainKey, SEED_INPUT), i * KEY_BYTES);
        nextChainKey = crypto.hmacSha256(nextChainKey, CHAIN_INPUT);
      }
      return { seeds, nextChainKey };
    },
    sealMessage({ chainKey, pqKey, plaintext, senderIdentity, receiverIdentity, head, tail }) {
      const { cipherKey, macKey, iv } = messageKeys(crypto.hmacSha256(chainKey, SEED_INPUT), pqKey);
      const body = crypto.aes256CbcEncrypt(plaintext, cipherKey, iv);
      const mac = crypto.hmacSha256(macKey, senderIdentity, receiverIdentity, head, body, tail);
      wipe(cipherKey, macKey);
      const nextChainKey = crypto.hmacSha256(chainKey, CHAIN_INPUT);
      return { message: concatBytes(head, body, tail, mac.subarray(0, MAC_BYTES)), nextChainKey };
    },
    openMessage({ seed, pqKey, senderIdentity, receiverIdentity, message, bodyStart, bodyLength }) {
      const { cipherKey, macKey, iv } = messageKeys(seed, pqKey);
      const macAt = message.length - MAC_BYTES;
      const mac = crypto.hmacSha256(macKey, senderIdentity, receiverIdentity, message.subarray(0, macAt));
      const authentic = constantTimeEqual(mac.subarray(0, MAC_BYTES), message.subarray(macAt));
      const body = message.subarray(bodyStart, bodyStart + bodyLength);
      const plaintext = authentic ? crypto.aes256CbcDecrypt(body, cipherKey, iv) : null;
      wipe(cipherKey, macKey);
      return plaintext ?? (authentic ? 'bad-padding' : 'mac-mismatch');
    },
    spqrChainNext(next, counter) {
      const label = { info: concatBytes(be32(counter), SPQR_CHAIN_NEXT), length: 2 * KEY_BYTES };
      const [replaced, key] = halves(crypto.hkdfSha256(next, null, label));
      return { next: replaced, key };
    },
    rootKdf(rootKey, agreement) {
      const [root, chainKey] = halves(crypto.hkdfSha256(agreement, rootKey, ROOT));
      return { rootKey: root, chainKey };
    },
  };
}
