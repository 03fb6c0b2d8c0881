/**
 * A message to a group: `version byte ‖ protobuf ‖ 64-byte signature`. The signature, under the key that the distribution
 * message announced, is all that authenticates it.
 */
import { type Bytes, concatBytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { type EcPrivateKey, type EcPublicKey, ecSign, ecVerify } from '../keys/ec-key.ts';
import { malformedMessage } from '../messages/message-version.ts';
import { decodeSenderKeyMessageFields, encodeSenderKeyMessageFields } from './codec.ts';
import { DISTRIBUTION_ID_BYTES, type DistributionId } from './distribution-id.ts';
import { encodeVersionByte, readVersion } from './version-byte.ts';

export const SIGNATURE_BYTES = 64;

export interface SenderKeyMessageFields {
  readonly version: number;
  readonly distributionId: DistributionId;
  /** A u32. */
  readonly chainId: number;
  /** A u32: the message's number in its chain. */
  readonly iteration: number;
  readonly ciphertext: Bytes;
}

export interface SenderKeyMessage extends SenderKeyMessageFields {
  /** The exact bytes, signature included. */
  readonly serialized: Bytes;
}

/**
 * Parses a message, without verifying its signature. Checks come in libsignal's order.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function decodeSenderKeyMessage(bytes: Uint8Array): SenderKeyMessage {
  const version = readVersion(bytes);
  const serialized = copyBytes(bytes);
  const fields = decodeSenderKeyMessageFields(serialized.subarray(1, serialized.length - SIGNATURE_BYTES));
  const { distributionId, chainId, iteration, ciphertext } = fields;
  if (
    distributionId?.length !== DISTRIBUTION_ID_BYTES ||
    chainId === undefined ||
    iteration === undefined ||
    ciphertext === undefined
  ) {
    throw malformedMessage();
  }
  return { version, distributionId, chainId, iteration, ciphertext, serialized };
}

/**
 * Writes and signs a message.
 *
 * @param fields - kept in the result as they are
 * @param privateKey - 32 bytes, secret: the chain's signing key
 */
export function encodeSenderKeyMessage(
  engine: Engine,
  fields: SenderKeyMessageFields,
  privateKey: EcPrivateKey,
): SenderKeyMessage {
  const { version, distributionId, chainId, iteration, ciphertext } = fields;
  const encoded = encodeSenderKeyMessageFields({
    distributionId,
    chainId,
    iteration,
    ciphertext,
  });
  const signed = concatBytes(new Uint8Array([encodeVersionByte(version)]), encoded);
  const serialized = concatBytes(signed, ecSign(engine, privateKey, signed));
  return { version, distributionId, chainId, iteration, ciphertext, serialized };
}

/** Verifies the signature over the exact bytes in front of it. */
export function hasValidSignature(crypto: CryptoProvider, message: SenderKeyMessage, key: EcPublicKey): boolean {
  const { serialized } = message;
  const end = serialized.length - SIGNATURE_BYTES;
  return ecVerify(crypto, key, { message: serialized.subarray(0, end), signature: serialized.subarray(end) });
}
