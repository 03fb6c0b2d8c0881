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
import type * as INNER_STATE from './inner-state-kind.ts';
import { blockFieldSize, bytesFieldSize, integerFieldSize, ProtobufWriter } from '../protobuf/writer.ts';

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

/** Shapes by kind, from kind 1 on. */
export const INNER_STATE_SHAPES: readonly InnerStateShape[] = [
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
export const EPOCH_KEY = 0x08;
export const AUTHENTICATOR_KEY = 0x12;
export const FIRST_DATA_KEY = 0x1a;
/** Protobuf keys of the authenticator's fields. */
export const ROOT_KEY_KEY = 0x0a;
export const MAC_KEY_KEY = 0x12;
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
  writer.integerField(EPOCH_KEY, epoch);
  writer.block(AUTHENTICATOR_KEY, authenticatorSize);
  writer.bytesField(ROOT_KEY_KEY, authenticator.rootKey);
  writer.bytesField(MAC_KEY_KEY, authenticator.macKey);
  for (const [i, item] of data.entries()) writer.bytesField(FIRST_DATA_KEY + i * KEY_STEP, item);
  return writer.bytes;
}
