/**
 * Microseconds per kernel operation beside node:crypto, interleaved in one process: `node --conditions=vinculum-source
 * bench/kernel-micro.ts`. For those who work on the kernel; what is published comes from `bench/run.ts`.
 */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { composedRatchet } from '../src/crypto/composed-ratchet.ts';
import { paddedLength } from '../src/crypto/fused-ratchet.ts';
import { kernelCrypto } from '../src/crypto/kernel/kernel-provider.ts';
import { nodeCrypto } from '../src/crypto/node/node-provider.ts';
import { seededRandom } from '../src/testing/seeded-random.ts';

const ROUNDS = 60;
/** Length of one side's turn: short enough to meet quiet moments of a shared machine. */
const TURN_MS = 4;

type Operation = () => unknown;

/** Calls that fill one turn, found after the optimising compiler has had its time. */
function callsPerTurn(operation: Operation): number {
  const end = performance.now() + 100;
  let calls = 0;
  for (; performance.now() < end; calls++) operation();
  return Math.max(1, Math.round((calls * TURN_MS) / 100));
}

function time(operation: Operation, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) operation();
  return ((performance.now() - start) * 1000) / calls;
}

function summary(times: number[]): { least: number; median: number } {
  const sorted = times.toSorted((a, b) => a - b);
  return { least: sorted[0] ?? NaN, median: sorted[sorted.length >> 1] ?? NaN };
}

function compare(name: string, kernel: Operation, node: Operation | null): void {
  const sides = [kernel, ...(node === null ? [] : [node])].map((run) => ({
    run,
    calls: callsPerTurn(run),
    times: [] as number[],
  }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of sides) side.times.push(time(side.run, side.calls));
  }
  const [ours, theirs] = sides.map((side) => summary(side.times));
  if (ours === undefined) return;
  const rival =
    theirs === undefined
      ? ''
      : `   node ${theirs.least.toFixed(2).padStart(8)} ${theirs.median.toFixed(2).padStart(8)}   ${(theirs.median / ours.median).toFixed(2)}×`;
  console.log(
    `${name.padEnd(34)} kernel ${ours.least.toFixed(2).padStart(8)} ${ours.median.toFixed(2).padStart(8)}${rival}`,
  );
}

const crypto = kernelCrypto();
if (crypto === null) throw new Error('this runtime has no WebAssembly with SIMD');
const { fused } = crypto;
const random = seededRandom('kernel-micro');
const key = random.bytes(32);
const salt = random.bytes(32);
const iv = random.bytes(16);
const nonce = random.bytes(12);
const block = random.bytes(32);
const text = random.bytes(256);
const kilobyte = random.bytes(1024);
const large = random.bytes(65_536);
const label = { info: new TextEncoder().encode('WhisperMessageKeys'), length: 80 };
const sealed = crypto.aes256CbcEncrypt(text, key, iv);
const aead = { key, nonce, associatedData: block };

console.log(`microseconds: least, median of ${String(ROUNDS)} turns; ratio of medians`);
compare(
  'SHA-256, 32 bytes',
  () => crypto.sha256(block),
  () => createHash('sha256').update(block).digest(),
);
compare(
  'SHA-256, 64 KiB',
  () => crypto.sha256(large),
  () => createHash('sha256').update(large).digest(),
);
compare(
  'SHA-512, 1 KiB',
  () => crypto.sha512(kilobyte),
  () => createHash('sha512').update(kilobyte).digest(),
);
compare(
  'HMAC, 32 bytes',
  () => crypto.hmacSha256(key, block),
  () => createHmac('sha256', key).update(block).digest(),
);
compare(
  'HKDF, 80 bytes',
  () => crypto.hkdfSha256(block, salt, label),
  () => hkdfSync('sha256', block, salt, label.info, 80),
);
compare(
  'AES-256-CBC encryption, 256 bytes',
  () => crypto.aes256CbcEncrypt(text, key, iv),
  () => {
    const cipher = createCipheriv('aes-256-cbc', key, iv);
    return Buffer.concat([cipher.update(text), cipher.final()]);
  },
);
compare(
  'AES-256-CBC decryption, 272 bytes',
  () => crypto.aes256CbcDecrypt(sealed, key, iv),
  () => {
    const cipher = createDecipheriv('aes-256-cbc', key, iv);
    return Buffer.concat([cipher.update(sealed), cipher.final()]);
  },
);
compare(
  'AES-256-CTR, 1 KiB',
  () => crypto.aes256CtrXor(kilobyte, key),
  () => createCipheriv('aes-256-ctr', key, iv).update(kilobyte),
);
compare(
  'AES-256-GCM sealing, 1 KiB',
  () => crypto.aes256GcmSeal(kilobyte, aead),
  () => nodeCrypto.aes256GcmSeal(kilobyte, aead),
);
compare('AES-256-GCM-SIV sealing, 1 KiB', () => crypto.aes256GcmSivSeal(kilobyte, aead), null);

const composed = composedRatchet(nodeCrypto);
const seal = {
  chainKey: key,
  pqKey: salt,
  plaintext: text,
  senderIdentity: random.bytes(33),
  receiverIdentity: random.bytes(33),
  head: random.bytes(48),
  tail: random.bytes(38),
};
const opening = {
  seed: fused.chainSeeds(key, 1).seeds,
  pqKey: salt,
  senderIdentity: seal.senderIdentity,
  receiverIdentity: seal.receiverIdentity,
  message: fused.sealMessage(seal).message,
  bodyStart: seal.head.length,
  bodyLength: paddedLength(text.length),
};
if (typeof fused.openMessage(opening) === 'string') throw new Error('the message does not open');
const forged = { ...opening, message: opening.message.map((byte, i) => (i === 60 ? byte ^ 1 : byte)) };

compare(
  'SPQR chain step',
  () => fused.spqrChainNext(key, 7),
  () => composed.spqrChainNext(key, 7),
);
compare(
  'chain step',
  () => fused.chainSeeds(key, 1),
  () => composed.chainSeeds(key, 1),
);
compare(
  'root step',
  () => fused.rootKdf(key, salt),
  () => composed.rootKdf(key, salt),
);
compare(
  'sealMessage, 256 bytes',
  () => fused.sealMessage(seal),
  () => composed.sealMessage(seal),
);
compare(
  'openMessage, 256 bytes',
  () => fused.openMessage(opening),
  () => composed.openMessage(opening),
);
compare(
  'openMessage, forged',
  () => fused.openMessage(forged),
  () => composed.openMessage(forged),
);
compare(
  'one-way encryption, all crypto',
  () => [fused.spqrChainNext(key, 7), fused.sealMessage(seal)],
  () => [composed.spqrChainNext(key, 7), composed.sealMessage(seal)],
);
compare(
  'one-way decryption, all crypto',
  () => [fused.chainSeeds(key, 1), fused.spqrChainNext(key, 7), fused.openMessage(opening)],
  () => [composed.chainSeeds(key, 1), composed.spqrChainNext(key, 7), composed.openMessage(opening)],
);
