/**
 * What a received message does to a state.
 *
 * Source: spec 03, "On receive".
 */
import { concatBytes } from '../../../bytes.ts';
import type { CryptoProvider } from '../../../crypto/crypto-provider.ts';
import {
  checkMac,
  ciphertextMac,
  type EpochSecret,
  epochSecretOf,
  headerMac,
  updateAuthenticator,
} from '../authenticator.ts';
import {
  CIPHERTEXT_1_BYTES,
  CIPHERTEXT_2_BYTES,
  HEADER_BYTES,
  SIGNED_CIPHERTEXT_2_BYTES,
  SIGNED_HEADER_BYTES,
  VECTOR_BYTES,
} from '../constants.ts';
import type { Chunk } from '../erasure-code/chunk.ts';
import { addChunk, type ChunkDecoder, decodedObject, emptyDecoder } from '../erasure-code/decoder.ts';
import { encoderOf } from '../erasure-code/encoder.ts';
import * as INNER_STATE from '../inner-state-kind.ts';
import { type Core, type InnerState, innerStateOf } from '../inner-state.ts';
import * as PAYLOAD_TYPE from '../payload-type.ts';
import { SpqrError } from '../spqr-error.ts';
import { readCore } from '../state-reader.ts';
import type { Payload } from '../wire-message.ts';

/** Outcome of a receive rule. */
export interface ReceiveStep {
  readonly inner: InnerState;
  /** Present when the step has agreed on an epoch's secret. */
  readonly secret: EpochSecret | null;
}

/**
 * Advances a state by a message. Payloads that a state does not wait for leave it as it is.
 *
 * @param received - epoch (at least 1) and payload, untrusted
 * @throws SpqrError `EpochOutOfRange`, `MacVerifyFailed`, `ErroneousDataReceived`
 */
export function receiveStep(
  crypto: CryptoProvider,
  inner: InnerState,
  { epoch, payload }: { readonly epoch: number; readonly payload: Payload },
): ReceiveStep {
  if (epoch < inner.epoch) return unchanged(inner);
  if (epoch > inner.epoch) return beginNextEpoch(inner, epoch);
  const { chunk } = payload;
  if (chunk === null) {
    const isAwaited = inner.kind === INNER_STATE.vectorReceivedCiphertext1Sampled;
    return isAwaited && payload.type === PAYLOAD_TYPE.ciphertext1Ack
      ? sendCiphertext2(crypto, inner)
      : unchanged(inner);
  }
  switch (payload.type) {
    case PAYLOAD_TYPE.header:
      return inner.kind === INNER_STATE.noHeaderReceived ? receiveHeader(crypto, inner, chunk) : unchanged(inner);
    case PAYLOAD_TYPE.ciphertext1:
      return receiveCiphertext1(crypto, inner, chunk);
    case PAYLOAD_TYPE.ciphertext2:
      return receiveCiphertext2(crypto, inner, chunk);
    case PAYLOAD_TYPE.vector:
      return receiveVector(crypto, inner, { chunk, isAcknowledging: false });
    case PAYLOAD_TYPE.vectorAndCiphertext1Ack:
      return receiveVector(crypto, inner, { chunk, isAcknowledging: true });
    default:
      return unchanged(inner);
  }
}

function unchanged(inner: InnerState): ReceiveStep {
  return { inner, secret: null };
}

/** That the peer has begun the next epoch tells us that it has all of ct2. The payload of that message does not count. */
function beginNextEpoch(inner: InnerState, epoch: number): ReceiveStep {
  if (inner.kind !== INNER_STATE.ciphertext2Sampled || epoch !== inner.epoch + 1) {
    throw new SpqrError('EpochOutOfRange', epoch);
  }
  const { authenticator } = readCore(inner);
  return unchanged(innerStateOf(INNER_STATE.keysUnsampled, { epoch, authenticator, data: [] }));
}

function receiveHeader(crypto: CryptoProvider, inner: InnerState, chunk: Chunk): ReceiveStep {
  const decoder = addChunk(decoderOf(inner), chunk);
  const signed = decodedObject(crypto.gf16, decoder);
  if (signed === null) return unchanged({ ...inner, decoder });
  const { epoch, authenticator } = readCore(inner);
  const header = signed.subarray(0, HEADER_BYTES);
  checkMac(headerMac(crypto, authenticator, { epoch, object: header }), signed.subarray(HEADER_BYTES));
  const core = { epoch, authenticator, data: [header] };
  return unchanged(innerStateOf(INNER_STATE.headerReceived, core, { decoder: emptyDecoder(VECTOR_BYTES) }));
}

function receiveCiphertext1(crypto: CryptoProvider, inner: InnerState, chunk: Chunk): ReceiveStep {
  if (inner.kind === INNER_STATE.keysSampled) {
    const { epoch, authenticator, data } = readCore(inner);
    const [vector, decapsulationKey] = data as [Uint8Array, Uint8Array];
    return unchanged(
      innerStateOf(
        INNER_STATE.headerSent,
        { epoch, authenticator, data: [decapsulationKey] },
        { encoder: encoderOf(vector), decoder: addChunk(emptyDecoder(CIPHERTEXT_1_BYTES), chunk) },
      ),
    );
  }
  if (inner.kind !== INNER_STATE.headerSent || inner.encoder === null) return unchanged(inner);
  const decoder = addChunk(decoderOf(inner), chunk);
  const ciphertext1 = decodedObject(crypto.gf16, decoder);
  if (ciphertext1 === null) return unchanged({ ...inner, decoder });
  const core = readCore(inner);
  return unchanged(
    innerStateOf(
      INNER_STATE.ciphertext1Received,
      { ...core, data: [...core.data, ciphertext1] },
      { encoder: inner.encoder },
    ),
  );
}

function receiveCiphertext2(crypto: CryptoProvider, inner: InnerState, chunk: Chunk): ReceiveStep {
  if (inner.kind === INNER_STATE.ciphertext1Received) {
    const decoder = addChunk(emptyDecoder(SIGNED_CIPHERTEXT_2_BYTES), chunk);
    return unchanged({ ...inner, kind: INNER_STATE.vectorSentCiphertext1Received, encoder: null, decoder });
  }
  if (inner.kind !== INNER_STATE.vectorSentCiphertext1Received) return unchanged(inner);
  const decoder = addChunk(decoderOf(inner), chunk);
  const signed = decodedObject(crypto.gf16, decoder);
  if (signed === null) return unchanged({ ...inner, decoder });
  const { epoch, authenticator, data } = readCore(inner);
  const [decapsulationKey, ciphertext1] = data as [Uint8Array, Uint8Array];
  const ciphertext = concatBytes(ciphertext1, signed.subarray(0, CIPHERTEXT_2_BYTES));
  const secret = epochSecretOf(crypto, epoch, crypto.mlKem768.decapsulate(decapsulationKey, ciphertext));
  const renewed = updateAuthenticator(crypto, authenticator, secret);
  checkMac(ciphertextMac(crypto, renewed, { epoch, object: ciphertext }), signed.subarray(CIPHERTEXT_2_BYTES));
  const core = { epoch: epoch + 1, authenticator: renewed, data: [] };
  const parts = { decoder: emptyDecoder(SIGNED_HEADER_BYTES) };
  return { inner: innerStateOf(INNER_STATE.noHeaderReceived, core, parts), secret };
}

/** A chunk of the vector may say at the same time that the peer has all of ct1. */
function receiveVector(
  crypto: CryptoProvider,
  inner: InnerState,
  { chunk, isAcknowledging }: { readonly chunk: Chunk; readonly isAcknowledging: boolean },
): ReceiveStep {
  if (inner.kind === INNER_STATE.vectorReceivedCiphertext1Sampled) {
    return isAcknowledging ? sendCiphertext2(crypto, inner) : unchanged(inner);
  }
  const isSampled = inner.kind === INNER_STATE.ciphertext1Sampled;
  if (!isSampled && inner.kind !== INNER_STATE.ciphertext1Acknowledged) return unchanged(inner);
  const decoder = addChunk(decoderOf(inner), chunk);
  const vector = decodedObject(crypto.gf16, decoder);
  if (vector === null) {
    if (!isSampled || !isAcknowledging) return unchanged({ ...inner, decoder });
    return unchanged({ ...inner, kind: INNER_STATE.ciphertext1Acknowledged, encoder: null, decoder });
  }
  const core = readCore(inner);
  const [header, state, ciphertext1] = core.data as [Uint8Array, Uint8Array, Uint8Array];
  if (!crypto.mlKem768.isValidVector(header, vector)) throw new SpqrError('ErroneousDataReceived');
  const complete = { ...core, data: [state, vector, ciphertext1] };
  if (!isSampled || isAcknowledging || inner.encoder === null) return unchanged(withCiphertext2(crypto, complete));
  const parts = { encoder: inner.encoder };
  return unchanged(innerStateOf(INNER_STATE.vectorReceivedCiphertext1Sampled, complete, parts));
}

function sendCiphertext2(crypto: CryptoProvider, inner: InnerState): ReceiveStep {
  return unchanged(withCiphertext2(crypto, readCore(inner)));
}

/** Finishes the encapsulation. The core's data: encapsulation state, vector, ct1. */
function withCiphertext2(crypto: CryptoProvider, { epoch, authenticator, data }: Core): InnerState {
  const [state, vector, ciphertext1] = data as [Uint8Array, Uint8Array, Uint8Array];
  const ciphertext2 = crypto.mlKem768.encapsulate2(vector, state);
  const mac = ciphertextMac(crypto, authenticator, { epoch, object: concatBytes(ciphertext1, ciphertext2) });
  const encoder = encoderOf(concatBytes(ciphertext2, mac));
  return innerStateOf(INNER_STATE.ciphertext2Sampled, { epoch, authenticator, data: [] }, { encoder });
}

function decoderOf(inner: InnerState): ChunkDecoder {
  if (inner.decoder === null) throw new TypeError('a state without decoder takes no chunks');
  return inner.decoder;
}
