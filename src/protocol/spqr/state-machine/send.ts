/**
 * What a state says when a message is sent, and what becomes of it. The message's epoch is the state's.
 *
 * Source: spec 03, "On send".
 */
import { concatBytes } from '../../../bytes.ts';
import type { Gf16 } from '../../../crypto/crypto-provider.ts';
import type { Engine } from '../../../crypto/engine.ts';
import { type EpochSecret, epochSecretOf, headerMac, updateAuthenticator } from '../authenticator.ts';
import { ENCAPSULATION_SEED_BYTES, KEY_PAIR_SEED_BYTES } from '../constants.ts';
import { encoderOf, nextChunk } from '../erasure-code/encoder.ts';
import * as INNER_STATE from '../inner-state-kind.ts';
import { type InnerState, innerStateOf } from '../inner-state.ts';
import * as PAYLOAD_TYPE from '../payload-type.ts';
import { readCore } from '../state-reader.ts';
import type { Payload, PayloadType } from '../wire-message.ts';

/** Outcome of a send rule. */
export interface SendStep {
  readonly inner: InnerState;
  readonly payload: Payload;
  /** Present when the step has agreed on an epoch's secret. */
  readonly secret: EpochSecret | null;
}

const NOTHING: Payload = { type: PAYLOAD_TYPE.none, chunk: null };
const CIPHERTEXT_1_ACKNOWLEDGED: Payload = { type: PAYLOAD_TYPE.ciphertext1Ack, chunk: null };

/**
 * Advances a state by its send rule.
 *
 * @throws VinculumError `RANDOM_UNAVAILABLE`
 */
export function sendStep(engine: Engine, inner: InnerState): SendStep {
  switch (inner.kind) {
    case INNER_STATE.keysUnsampled:
      return sendFirstHeaderChunk(engine, inner);
    case INNER_STATE.keysSampled:
      return sendChunk(engine.crypto.gf16, inner, PAYLOAD_TYPE.header);
    case INNER_STATE.headerSent:
      return sendChunk(engine.crypto.gf16, inner, PAYLOAD_TYPE.vector);
    case INNER_STATE.ciphertext1Received:
      return sendChunk(engine.crypto.gf16, inner, PAYLOAD_TYPE.vectorAndCiphertext1Ack);
    case INNER_STATE.vectorSentCiphertext1Received:
      return { inner, payload: CIPHERTEXT_1_ACKNOWLEDGED, secret: null };
    case INNER_STATE.noHeaderReceived:
    case INNER_STATE.ciphertext1Acknowledged:
      return { inner, payload: NOTHING, secret: null };
    case INNER_STATE.headerReceived:
      return sendFirstCiphertext1Chunk(engine, inner);
    case INNER_STATE.ciphertext1Sampled:
    case INNER_STATE.vectorReceivedCiphertext1Sampled:
      return sendChunk(engine.crypto.gf16, inner, PAYLOAD_TYPE.ciphertext1);
    case INNER_STATE.ciphertext2Sampled:
      return sendChunk(engine.crypto.gf16, inner, PAYLOAD_TYPE.ciphertext2);
  }
}

function sendChunk(gf16: Gf16, inner: InnerState, type: PayloadType): SendStep {
  if (inner.encoder === null) throw new TypeError('a state without encoder sends no chunks');
  const { encoder, chunk } = nextChunk(gf16, inner.encoder);
  return { inner: { ...inner, encoder }, payload: { type, chunk }, secret: null };
}

function sendFirstHeaderChunk({ crypto, random }: Engine, inner: InnerState): SendStep {
  const { epoch, authenticator } = readCore(inner);
  const { header, vector, decapsulationKey } = crypto.mlKem768.generateKeyPair(random.bytes(KEY_PAIR_SEED_BYTES));
  const mac = headerMac(crypto, authenticator, { epoch, object: header });
  const core = { epoch, authenticator, data: [vector, decapsulationKey] };
  const encoder = encoderOf(concatBytes(header, mac));
  return sendChunk(crypto.gf16, innerStateOf(INNER_STATE.keysSampled, core, { encoder }), PAYLOAD_TYPE.header);
}

function sendFirstCiphertext1Chunk({ crypto, random }: Engine, inner: InnerState): SendStep {
  const { epoch, authenticator, data } = readCore(inner);
  const [header] = data as [Uint8Array];
  const encapsulated = crypto.mlKem768.encapsulate1(header, random.bytes(ENCAPSULATION_SEED_BYTES));
  const { ciphertext1, state, sharedSecret } = encapsulated;
  const secret = epochSecretOf(crypto, epoch, sharedSecret);
  const core = {
    epoch,
    authenticator: updateAuthenticator(crypto, authenticator, secret),
    data: [header, state, ciphertext1],
  };
  const parts = { encoder: encoderOf(ciphertext1), ...(inner.decoder === null ? {} : { decoder: inner.decoder }) };
  const sampled = innerStateOf(INNER_STATE.ciphertext1Sampled, core, parts);
  return { ...sendChunk(crypto.gf16, sampled, PAYLOAD_TYPE.ciphertext1), secret };
}
