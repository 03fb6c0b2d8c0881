/** Arithmetic alone: our CryptoProvider, as the protocol calls it, beside the same operation of each rival that has it. */
import { bytesEqual } from '../../src/bytes.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { Dice } from '../../src/testing/index.ts';
import type { Primitives } from '../rivals/primitives.ts';
import { providerPrimitives } from '../rivals/provider.ts';
import type { BenchCase, Bytes, Rival, Workload } from '../workload.ts';

const { crypto, random } = defaultEngine();

const ours = providerPrimitives(crypto, random);

/** Different inputs that a batch goes through in turn, so that no side profits from seeing the same one again at once. */
const INPUTS = 64;

interface Input {
  readonly key: Bytes;
  readonly other: Bytes;
  readonly iv: Bytes;
  readonly data: Bytes;
  readonly text: Bytes;
  readonly privateKey: Bytes;
  readonly publicKey: Bytes;
  readonly signature: Bytes;
}

/** Fresh in every batch: a cache of one round is of no use in the next. */
function inputs(seed: string): Input[] {
  const dice = new Dice(seed);
  const signingKey = clamped(dice.bytes(32));
  return Array.from({ length: INPUTS }, () => {
    const data = dice.bytes(32);
    return {
      key: dice.bytes(32),
      other: dice.bytes(32),
      iv: dice.bytes(16),
      data,
      text: dice.bytes(256),
      privateKey: signingKey,
      publicKey: crypto.x25519PublicKey(dice.bytes(32)),
      signature: crypto.xeddsaSign(signingKey, data, dice.bytes(64)),
    };
  });
}

function clamped(key: Bytes): Bytes {
  key[0] = (key[0] ?? 0) & 0xf8;
  key[31] = ((key[31] ?? 0) & 0x7f) | 0x40;
  return key;
}

/** An operation on an input, already prepared; returns a value that is checked against ours where it is determined. */
type Prepare = (primitives: Primitives) => ((input: Input) => () => unknown) | undefined;

interface PrimitiveCase {
  readonly name: string;
  readonly repetitions: number;
  readonly prepare: Prepare;
  /** Whether the result depends on the input alone. */
  readonly determined: boolean;
}

const CASES: readonly PrimitiveCase[] = [
  {
    name: 'hmac-sha256',
    repetitions: 40,
    determined: true,
    prepare: ({ hmac }) => hmac && ((input) => () => hmac(input.key, input.data)),
  },
  {
    name: 'hkdf-80',
    repetitions: 20,
    determined: true,
    prepare: ({ hkdf80 }) => hkdf80 && ((input) => () => hkdf80(input.key, input.other)),
  },
  {
    name: 'aes-256-cbc/encrypt-256',
    repetitions: 30,
    determined: true,
    prepare: ({ aesCbcEncrypt }) => aesCbcEncrypt && ((input) => () => aesCbcEncrypt(input.text, input.key, input.iv)),
  },
  {
    name: 'x25519/agree',
    repetitions: 1,
    determined: true,
    prepare: ({ agreement }) => agreement && ((input) => agreement(clamped(input.key), input.publicKey)),
  },
  {
    name: 'x25519/key-pair',
    repetitions: 1,
    determined: false,
    prepare: ({ keyPair }) => keyPair && (() => keyPair),
  },
  {
    name: 'xeddsa/sign',
    repetitions: 1,
    determined: false,
    prepare: ({ signer }) => {
      return (
        signer &&
        ((input) => {
          const sign = signer(input.privateKey);
          return () => sign(input.data);
        })
      );
    },
  },
  {
    name: 'xeddsa/verify',
    repetitions: 1,
    determined: true,
    prepare: ({ verifier }) => {
      return (
        verifier &&
        ((input) => {
          const verify = verifier(crypto.x25519PublicKey(input.privateKey));
          return () => verify(input.data, input.signature);
        })
      );
    },
  },
  {
    name: 'kyber-1024/key-pair',
    repetitions: 1,
    determined: false,
    prepare: ({ kyberKeyPair }) => kyberKeyPair && (() => kyberKeyPair),
  },
];

function workload(
  { name, repetitions, determined, prepare }: PrimitiveCase,
  primitives: Primitives,
): (() => Promise<Workload>) | undefined {
  const [operation, reference] = [prepare(primitives), prepare(ours)];
  if (operation === undefined || reference === undefined) return undefined;
  let round = 0;
  return async () => ({
    async prepare() {
      const drawn = inputs(`${name} ${round++}`);
      const calls = drawn.map((input) => operation(input));
      const results: unknown[] = [];
      return {
        operations: INPUTS * repetitions,
        run() {
          for (let repetition = 1; repetition < repetitions; repetition++) for (const call of calls) call();
          for (const call of calls) results.push(call());
        },
        verify() {
          const expected = drawn.map((input) => reference(input)());
          for (const [index, result] of results.entries()) {
            if (!(determined ? equal(result, expected[index]) : sameSize(result, expected[index]))) {
              throw new Error(`${name}: result ${index} is wrong`);
            }
          }
        },
      };
    },
  });
}

function equal(a: unknown, b: unknown): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return bytesEqual(a, b);
  return a === true && b === true;
}

function sameSize(a: unknown, b: unknown): boolean {
  return a instanceof Uint8Array && b instanceof Uint8Array && a.length === b.length;
}

/** One case for each primitive. */
export function primitiveCases(contestants: Readonly<Record<string, Rival>>): BenchCase[] {
  return CASES.map((each) => {
    const rivals = Object.entries(contestants).flatMap(([name, { primitives = {} }]) => {
      const made = workload(each, primitives);
      return made === undefined ? [] : [[name, made] as const];
    });
    const side = workload(each, ours);
    if (side === undefined) throw new Error(`we lack ${each.name}`);
    return { name: `primitive/${each.name}`, ours: side, rivals: Object.fromEntries(rivals) };
  });
}
