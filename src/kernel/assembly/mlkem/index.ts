// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * What the kernel exports of ML-KEM-768 (FIPS 203, encapsulation also in two halves) and Kyber-1024 (round 3, as libsignal
 * realises it). Arguments and results pass through fixed slots (memory.ts).
 */
import { isReduced12 } from './encoding';
import { bytesOfU, ciphertextBytes, decrypt, encryptFirst, encryptSecond, generateVectors } from './encryption';
import { sha3of256, sha3of512, shake256 } from './keccak';
import {
  FINAL_INPUT,
  G_INPUT,
  G_OUTPUT,
  IO_CIPHERTEXT,
  IO_HEADER,
  IO_PUBLIC_KEY,
  IO_SECRET_KEY,
  IO_SEED,
  IO_SHARED_SECRET,
  REJECTED,
  SCRATCH_END,
  SCRATCH_START,
  SECOND_CIPHERTEXT,
} from './memory';
import { loadState, saveState, STATE_MESSAGE } from './state';
import { prepareTransform } from './transform';

/** Clears every slot and all scratch. */
export function latticeWipe(): void {
  memory.fill(SCRATCH_START, 0, SCRATCH_END - SCRATCH_START);
}

/**
 * SECRET_KEY, and PUBLIC_KEY inside it, from SEED (d ‖ z).
 *
 * @param k - 3 for ML-KEM-768, 4 for Kyber-1024: the parameter also tells whether the seed is hashed with k behind it
 */
export function latticeGenerate(k: i32): void {
  prepareTransform();
  memory.copy(G_INPUT, IO_SEED, 32);
  store<u8>(G_INPUT, <u8>k, 32);
  sha3of512(G_OUTPUT, G_INPUT, k == 3 ? 33 : 32);
  const publicKey = IO_SECRET_KEY + 384 * k;
  generateVectors(k, publicKey, IO_SECRET_KEY, G_OUTPUT);
  memory.copy(publicKey + 384 * k, G_OUTPUT, 32);
  const hash = publicKey + 384 * k + 32;
  sha3of256(hash, publicKey, 384 * k + 32);
  memory.copy(hash + 32, IO_SEED + 32, 32);
}

/** Kyber-1024: CIPHERTEXT and SHARED_SECRET from PUBLIC_KEY and SEED (32 random bytes). */
export function latticeKyberEncapsulate(): void {
  prepareTransform();
  sha3of256(G_INPUT, IO_SEED, 32);
  sha3of256(G_INPUT + 32, IO_PUBLIC_KEY, 1568);
  sha3of512(G_OUTPUT, G_INPUT, 64);
  encryptFirst(4, IO_CIPHERTEXT, IO_PUBLIC_KEY + 1536, G_OUTPUT + 32);
  encryptSecond(4, IO_CIPHERTEXT + bytesOfU(4), IO_PUBLIC_KEY, G_INPUT);
  memory.copy(FINAL_INPUT, G_OUTPUT, 32);
  finishKyber();
}

/** SHARED_SECRET = SHAKE256(K ‖ SHA3-256(ciphertext)), with K at FINAL_INPUT. */
function finishKyber(): void {
  sha3of256(FINAL_INPUT + 32, IO_CIPHERTEXT, 1568);
  shake256(IO_SHARED_SECRET, FINAL_INPUT, 64);
}

/** SHARED_SECRET from SECRET_KEY and CIPHERTEXT; rejection is implicit and takes the same time. */
export function latticeDecapsulate(k: i32): void {
  prepareTransform();
  const publicKey = IO_SECRET_KEY + 384 * k;
  const hash = publicKey + 384 * k + 32;
  const bytes = ciphertextBytes(k);
  decrypt(k, G_INPUT, IO_CIPHERTEXT, IO_SECRET_KEY);
  memory.copy(G_INPUT + 32, hash, 32);
  sha3of512(G_OUTPUT, G_INPUT, 64);
  encryptFirst(k, SECOND_CIPHERTEXT, publicKey + 384 * k, G_OUTPUT + 32);
  encryptSecond(k, SECOND_CIPHERTEXT + bytesOfU(k), publicKey, G_INPUT);
  memory.copy(IO_CIPHERTEXT - 32, hash + 32, 32);
  shake256(REJECTED, IO_CIPHERTEXT - 32, 32 + bytes);
  let difference: u64 = 0;
  for (let i = 0; i < bytes; i += 8) {
    difference |= load<u64>(IO_CIPHERTEXT + i) ^ load<u64>(SECOND_CIPHERTEXT + i);
  }
  // All ones if the ciphertexts differ.
  const mask = <u64>-(<i64>((difference | (0 - difference)) >> 63));
  for (let i = 0; i < 32; i += 8) {
    const accepted = load<u64>(G_OUTPUT + i);
    store<u64>(FINAL_INPUT + i, accepted ^ ((accepted ^ load<u64>(REJECTED + i)) & mask));
  }
  if (k == 4) finishKyber();
  else memory.copy(IO_SHARED_SECRET, FINAL_INPUT, 32);
}

/** ML-KEM-768, first half: CIPHERTEXT's first 960 bytes, STATE and SHARED_SECRET from HEADER (ρ ‖ H(ek)) and SEED (m). */
export function latticeEncapsulate1(): void {
  prepareTransform();
  memory.copy(G_INPUT, IO_SEED, 32);
  memory.copy(G_INPUT + 32, IO_HEADER + 32, 32);
  sha3of512(G_OUTPUT, G_INPUT, 64);
  encryptFirst(3, IO_CIPHERTEXT, IO_HEADER, G_OUTPUT + 32);
  saveState();
  memory.copy(STATE_MESSAGE, IO_SEED, 32);
  memory.copy(IO_SHARED_SECRET, G_OUTPUT, 32);
}

/** ML-KEM-768, second half: 128 bytes to CIPHERTEXT from STATE and PUBLIC_KEY's first 1152 bytes. */
export function latticeEncapsulate2(): void {
  prepareTransform();
  loadState();
  encryptSecond(3, IO_CIPHERTEXT, IO_PUBLIC_KEY, STATE_MESSAGE);
}

/** Whether PUBLIC_KEY's first 1152 bytes are reduced and have, with HEADER's ρ behind them, HEADER's hash. */
export function latticeIsValidVector(): i32 {
  memory.copy(IO_PUBLIC_KEY + 1152, IO_HEADER, 32);
  sha3of256(G_OUTPUT, IO_PUBLIC_KEY, 1184);
  let difference: u64 = 0;
  for (let i = 0; i < 32; i += 8) difference |= load<u64>(G_OUTPUT + i) ^ load<u64>(IO_HEADER + 32 + i);
  let valid = i32(difference == 0);
  for (let i = 0; i < 3; i++) valid &= isReduced12(IO_PUBLIC_KEY + 384 * i);
  return valid;
}
