/**
 * What a sender tells each member before it writes to the group: `version byte ‖ protobuf` with a chain key and a signing key.
 * Nothing authenticates or hides it: it must travel inside a message of a session with that member.
 */
import { type Bytes, concatBytes, copyBytes } from '../../bytes.ts';
import { EC_PUBLIC_KEY_BYTES, type EcPublicKey, parseEcPublicKey } from '../keys/ec-key.ts';
import { malformedMessage } from '../messages/message-version.ts';
import { decodeDistributionMessageFields, encodeDistributionMessageFields } from './codec.ts';
import { DISTRIBUTION_ID_BYTES, type DistributionId } from './distribution-id.ts';
import { SENDER_CHAIN_KEY_BYTES } from './sender-chain.ts';
import { encodeVersionByte, readVersion } from './version-byte.ts';

export interface SenderKeyDistributionMessageFields {
  readonly version: number;
  readonly distributionId: DistributionId;
  /** A u32. */
  readonly chainId: number;
  /** A u32: the number of the first message that the chain key can decrypt. */
  readonly iteration: number;
  /** Secret. 32 bytes, unless made for a test or from a damaged record. */
  readonly chainKey: Bytes;
  readonly signingKey: EcPublicKey;
}

/** Secret, as the chain key in it is. */
export interface SenderKeyDistributionMessage extends SenderKeyDistributionMessageFields {
  /** The exact bytes. */
  readonly serialized: Bytes;
}

/**
 * Parses a message. Checks come in libsignal's order.
 *
 * @param bytes - untrusted, secret; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `INVALID_KEY` for a signing key of another type
 */
export function decodeSenderKeyDistributionMessage(bytes: Uint8Array): SenderKeyDistributionMessage {
  const version = readVersion(bytes);
  const serialized = copyBytes(bytes);
  const fields = decodeDistributionMessageFields(serialized.subarray(1));
  const { distributionId, chainId, iteration, chainKey, signingKey } = fields;
  if (
    distributionId?.length !== DISTRIBUTION_ID_BYTES ||
    chainId === undefined ||
    iteration === undefined ||
    chainKey?.length !== SENDER_CHAIN_KEY_BYTES ||
    signingKey?.length !== EC_PUBLIC_KEY_BYTES
  ) {
    throw malformedMessage();
  }
  return {
    version,
    distributionId,
    chainId,
    iteration,
    chainKey,
    signingKey: parseEcPublicKey(signingKey),
    serialized,
  };
}

/** Writes a message. @param fields - kept in the result as they are */
export function encodeSenderKeyDistributionMessage(
  fields: SenderKeyDistributionMessageFields,
): SenderKeyDistributionMessage {
  const { version, distributionId, chainId, iteration, chainKey, signingKey } = fields;
  const encoded = encodeDistributionMessageFields({
    distributionId,
    chainId,
    iteration,
    chainKey,
    signingKey,
  });
  const serialized = concatBytes(new Uint8Array([encodeVersionByte(version)]), encoded);
  return { version, distributionId, chainId, iteration, chainKey, signingKey, serialized };
}
