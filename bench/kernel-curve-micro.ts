/**
 * Microseconds per operation of the kernel's curve and lattice parts beside node:crypto and libsignal, interleaved in one process:
 * `node --conditions=vinculum-source bench/kernel-curve-micro.ts`. The ratios are what can be compared between machines.
 */
import { createPrivateKey, diffieHellman, generateKeyPairSync, sign, verify } from 'node:crypto';
import { PrivateKey, KEMKeyPair } from '@signalapp/libsignal-client';
import { CurveKernel } from '../src/kernel/curve.ts';
import { loadKernel } from '../src/kernel/kernel.ts';

const ROUNDS = 31;
const CALLS = 100;

const kernel = loadKernel();
if (kernel === null) throw new Error('the kernel does not run here');
const { curve, kyber1024, mlKem768, memory, exports, symmetric } = kernel;
const sha512 = (...parts: readonly Uint8Array[]): Uint8Array => symmetric.sha512(parts);

const ours = new Uint8Array(32).fill(0x40);
const theirs = curve.x25519PublicKey(new Uint8Array(32).fill(0x50));
const ourPublicKey = curve.x25519PublicKey(ours);
const edwardsPublicKey = curve.edwardsPublicKey(ours);
const message = new Uint8Array(256).fill(1);
const random = new Uint8Array(64).fill(2);
const signature = curve.xeddsaSign({ privateKey: ours, edwardsPublicKey }, message, random);

const nodeX25519 = generateKeyPairSync('x25519');
const nodeDh = { privateKey: nodeX25519.privateKey, publicKey: generateKeyPairSync('x25519').publicKey };
const nodeEd25519 = generateKeyPairSync('ed25519');
const nodeSignature = sign(null, message, nodeEd25519.privateKey);
const nodeJwk = nodeX25519.privateKey.export({ format: 'jwk' });

const theirPrivate = PrivateKey.deserialize(ours);
const theirPublic = theirPrivate.getPublicKey();
const theirSignature = theirPrivate.sign(message);

const seed = new Uint8Array(64).fill(3);
const kyber = kyber1024.generateKeyPair(seed);
const kyberSealed = kyber1024.encapsulate(kyber.publicKey, ours);
const mlKem = mlKem768.generateKeyPair(seed);
const first = mlKem768.encapsulate1(mlKem.header, ours);
const second = mlKem768.encapsulate2(mlKem.vector, first.state);
const mlKemSealed = new Uint8Array([...first.ciphertext1, ...second]);

const cases: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  'X25519 agreement': {
    kernel: () => curve.x25519(ours, theirs),
    'node, keys held': () => diffieHellman(nodeDh),
    'node, raw private key': () =>
      diffieHellman({ ...nodeDh, privateKey: createPrivateKey({ key: nodeJwk, format: 'jwk' }) }),
    libsignal: () => theirPrivate.agree(theirPublic),
  },
  'X25519 public key': {
    kernel: () => curve.x25519PublicKey(ours),
    'node, key pair': () => generateKeyPairSync('x25519'),
    libsignal: () => PrivateKey.generate().getPublicKey(),
  },
  'XEdDSA signature': {
    kernel: () =>
      curve.xeddsaSign({ privateKey: ours, edwardsPublicKey: curve.edwardsPublicKey(ours) }, message, random),
    'kernel, public point kept': () => curve.xeddsaSign({ privateKey: ours, edwardsPublicKey }, message, random),
    'node, Ed25519': () => sign(null, message, nodeEd25519.privateKey),
    libsignal: () => theirPrivate.sign(message),
  },
  'XEdDSA verification': {
    'kernel, new key': () => new CurveKernel(memory, exports, sha512).xeddsaVerify(ourPublicKey, message, signature),
    'kernel, known key': () => curve.xeddsaVerify(ourPublicKey, message, signature),
    'node, Ed25519': () => verify(null, message, nodeEd25519.publicKey, nodeSignature),
    libsignal: () => theirPublic.verify(message, theirSignature),
  },
  'canonical-key test': { kernel: () => curve.isCanonicalPublicKey(ourPublicKey) },
  'Kyber-1024 key pair': { kernel: () => kyber1024.generateKeyPair(seed), libsignal: () => KEMKeyPair.generate() },
  'Kyber-1024 encapsulation': { kernel: () => kyber1024.encapsulate(kyber.publicKey, ours) },
  'Kyber-1024 decapsulation': { kernel: () => kyber1024.decapsulate(kyber.secretKey, kyberSealed.ciphertext) },
  'ML-KEM-768 key pair': { kernel: () => mlKem768.generateKeyPair(seed) },
  'ML-KEM-768 encapsulation, first half': { kernel: () => mlKem768.encapsulate1(mlKem.header, ours) },
  'ML-KEM-768 encapsulation, second half': { kernel: () => mlKem768.encapsulate2(mlKem.vector, first.state) },
  'ML-KEM-768 vector check': { kernel: () => mlKem768.isValidVector(mlKem.header, mlKem.vector) },
  'ML-KEM-768 decapsulation': { kernel: () => mlKem768.decapsulate(mlKem.decapsulationKey, mlKemSealed) },
};

/** Microseconds per call, over a hundred calls. */
function time(call: () => unknown): number {
  const start = process.hrtime.bigint();
  for (let i = 0; i < CALLS; i++) call();
  return Number(process.hrtime.bigint() - start) / 1000 / CALLS;
}

for (const [name, rivals] of Object.entries(cases)) {
  const entries = Object.entries(rivals).map(([rival, call]) => ({ rival, call, times: new Array<number>() }));
  for (let round = 0; round < ROUNDS; round++) for (const entry of entries) entry.times.push(time(entry.call));
  const line = entries.map(({ rival, times }) => {
    times.sort((a, b) => a - b);
    const [least = NaN, median = NaN] = [times[0], times[ROUNDS >> 1]];
    return `${rival} ${median.toFixed(1)} (min ${least.toFixed(1)})`;
  });
  console.log(`${name}: ${line.join(' | ')}`);
}
