/**
 * The eleven states of the machine that runs the key agreement: which data each holds, and how those are kept.
 *
 * Source: spec 03, "States and contents" and "Stored state".
 */
import type { Bytes } from '../../bytes.ts';
import type { Authenticator } from './authenticator.ts';
import {
  CIPHERTEXT_1_BYTES,
  DECAPSULATION_KEY_BYTES,
  ENCAPSULATION_STATE_BYTES,
  HEADER_BYTES,
  SIGNED_CIPHERTEXT_2_BYTES,
  SIGNED_HEADER_BYTES,
  VECTOR_BYTES,
} from './constants.ts';
import type { ChunkDecoder } from './erasure-code/decoder.ts';
import type { ChunkEncoder } from './erasure-code/encoder.ts';
import { blockFieldSize, bytesFieldSize, integerFieldSize, ProtobufWriter } from '../protobuf-writer.ts';

/** The states, by their field numbers in the stored form. The first five are those of the side that made the key pair. */
export const INNER_STATE = {
  keysUnsampled: 1,
  keysSampled: 2,
  headerSent: 3,
  ciphertext1Received: 4,
  vectorSentCiphertext1Received: 5,
  noHeaderReceived: 6,
  headerReceived: 7,
  ciphertext1Sampled: 8,
  vectorReceivedCiphertext1Sampled: 9,
  ciphertext1Acknowledged: 10,
  ciphertext2Sampled: 11,
} as const;

export type InnerStateKind = (typeof INNER_STATE)[keyof typeof INNER_STATE];

/** Immutable. */
export interface InnerState {
  readonly kind: InnerStateKind;
  readonly epoch: number;
  /** Epoch, authenticator, keys and ciphertexts in their stored form: most steps copy it. Secret. Read by {@link readCore}. */
  readonly core: Uint8Array;
  readonly encoder: ChunkEncoder | null;
  readonly decoder: ChunkDecoder | null;
}

/** What the core of a state holds. */
export interface Core {
  readonly epoch: number;
  readonly authenticator: Authenticator;
  /** In the order of {@link InnerStateShape.data}. Some are secret. */
  readonly data: readonly Uint8Array[];
}

/** What a state is made of. */
export interface InnerStateShape {
  /** Sizes of the core's data, stored in fields 3 and following. */
  readonly data: readonly number[];
  /** Whether there is an encoder; it is stored in field 2. */
  readonly hasEncoder: boolean;
  /** The decoder, if there is one: the field it is stored in, and the size of its object. */
  readonly decoder: { readonly field: 2 | 3; readonly objectBytes: number } | null;
}

/** Shapes by kind; there is no kind 0. */
export const INNER_STATE_SHAPES: readonly (InnerStateShape | null)[] = [
  null,
  { data: [], hasEncoder: false, decoder: null },
  { data: [VECTOR_BYTES, DECAPSULATION_KEY_BYTES], hasEncoder: true, decoder: null },
  { data: [DECAPSULATION_KEY_BYTES], hasEncoder: true, decoder: { field: 3, objectBytes: CIPHERTEXT_1_BYTES } },
  { data: [DECAPSULATION_KEY_BYTES, CIPHERTEXT_1_BYTES], hasEncoder: true, decoder: null },
  {
    data: [DECAPSULATION_KEY_BYTES, CIPHERTEXT_1_BYTES],
    hasEncoder: false,
    decoder: { field: 3, objectBytes: SIGNED_CIPHERTEXT_2_BYTES },
  },
  { data: [], hasEncoder: false, decoder: { field: 2, objectBytes: SIGNED_HEADER_BYTES } },
  { data: [HEADER_BYTES], hasEncoder: false, decoder: { field: 2, objectBytes: VECTOR_BYTES } },
  {
    data: [HEADER_BYTES, ENCAPSULATION_STATE_BYTES, CIPHERTEXT_1_BYTES],
    hasEncoder: true,
    decoder: { field: 3, objectBytes: VECTOR_BYTES },
  },
  { data: [ENCAPSULATION_STATE_BYTES, VECTOR_BYTES, CIPHERTEXT_1_BYTES], hasEncoder: true, decoder: null },
  {
    data: [HEADER_BYTES, ENCAPSULATION_STATE_BYTES, CIPHERTEXT_1_BYTES],
    hasEncoder: false,
    decoder: { field: 2, objectBytes: VECTOR_BYTES },
  },
  { data: [], hasEncoder: true, decoder: null },
];

/** Protobuf keys of the core's fields. */
export const CORE_KEY = { epoch: 0x08, authenticator: 0x12, firstData: 0x1a } as const;
/** Protobuf keys of the authenticator's fields. */
export const AUTHENTICATOR_KEY = { rootKey: 0x0a, macKey: 0x12 } as const;
/** Keys of fields of one wire type that follow each other. */
export const KEY_STEP = 8;

/** Makes a state with a new core. */
export function innerStateOf(
  kind: InnerStateKind,
  core: Core,
  parts: { readonly encoder?: ChunkEncoder; readonly decoder?: ChunkDecoder } = {},
): InnerState {
  return {
    kind,
    epoch: core.epoch,
    core: encodeCore(core),
    encoder: parts.encoder ?? null,
    decoder: parts.decoder ?? null,
  };
}

function encodeCore({ epoch, authenticator, data }: Core): Bytes {
  const authenticatorSize = bytesFieldSize(authenticator.rootKey) + bytesFieldSize(authenticator.macKey);
  let size = integerFieldSize(epoch) + blockFieldSize(authenticatorSize);
  for (const item of data) size += bytesFieldSize(item);
  const writer = new ProtobufWriter(size);
  writer.integerField(CORE_KEY.epoch, epoch);
  writer.block(CORE_KEY.authenticator, authenticatorSize);
  writer.bytesField(AUTHENTICATOR_KEY.rootKey, authenticator.rootKey);
  writer.bytesField(AUTHENTICATOR_KEY.macKey, authenticator.macKey);
  for (const [i, item] of data.entries()) writer.bytesField(CORE_KEY.firstData + i * KEY_STEP, item);
  return writer.bytes;
}
