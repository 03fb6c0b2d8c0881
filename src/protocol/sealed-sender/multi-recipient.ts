/** Builds what a client uploads for many recipients: one content, and for every account its devices and its key. */
import { type Bytes, joinBytes } from '../../bytes.ts';
import { wipe } from '../../crypto/constant-time.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, rawEcPublicKey } from '../keys/ec-key.ts';
import { type ProtocolAddress, formatAddress } from '../keys/protocol-address.ts';
import { type ServiceId, serviceIdFixedWidth, tryParseServiceIdString } from '../keys/service-id.ts';
import { type SessionRecord, registrationIdOf } from '../session/session-record.ts';
import { encodeVarint } from '../protobuf/writer.ts';
import type { SealingIdentity } from './identity-agreement.ts';
import type { MessageContent } from './message-content.ts';
import { ANOTHER_DEVICE_FLAG, NO_DEVICES, REGISTRATION_ID_MASK, VERSION_2_SENT_BYTE } from './sent-message-parser.ts';
import {
  DERIVATION_INPUT_BYTES,
  type RecipientKey,
  type SealedContent,
  agreeWithRecipients,
  encryptContent,
  wrapForRecipient,
} from './v2.ts';

/** A device and the session with it, of which only the registration id is used. */
export interface Destination {
  readonly address: ProtocolAddress;
  readonly session: SessionRecord;
}

/** Consecutive destinations of one name: one entry in the message. Never empty. */
export type DestinationGroup = readonly [Destination, ...Destination[]];

/** One entry: a group and the identity key that all its devices share. */
export interface SentMessageRecipient {
  readonly destinations: DestinationGroup;
  readonly theirIdentity: EcPublicKey;
}

/** To whom a message goes, and to whom it does not. */
export interface Audience {
  readonly ours: SealingIdentity;
  readonly recipients: readonly SentMessageRecipient[];
  /** Accounts that a server, which knows who is in the group, may miss among the recipients: left out on purpose. */
  readonly excluded: readonly ServiceId[];
}

/** Groups destinations as they follow each other. Names are compared as text. */
export function groupDestinations(destinations: readonly Destination[]): readonly DestinationGroup[] {
  const groups: [Destination, ...Destination[]][] = [];
  for (const destination of destinations) {
    const group = groups[groups.length - 1];
    if (group?.[0].address.name === destination.address.name) group.push(destination);
    else groups.push([destination]);
  }
  return groups;
}

/**
 * Seals content for many recipients.
 *
 * @returns the upload: version 0x23
 * @throws VinculumError `INVALID_ARGUMENT` for a name that is no service id, `NO_SESSION`, `INVALID_REGISTRATION_ID` with the
 * address in its details, `INVALID_KEY_AGREEMENT`, `RANDOM_UNAVAILABLE`
 *
 * Source: spec 05, "Sent form".
 */
export function sealForMany(engine: Engine, content: MessageContent, audience: Audience): Bytes {
  const { ours, recipients, excluded } = audience;
  const sealed = encryptContent(engine, content);
  const keys = recipientKeys(engine.crypto, sealed, { ours, recipients });
  const parts: Uint8Array[] = [
    Uint8Array.of(VERSION_2_SENT_BYTE),
    encodeVarint(recipients.length + excluded.length),
    ...keys.flatMap(([devices, key]) => [devices, key.wrappedKey, key.authenticationTag]),
    ...excluded.flatMap((id) => [serviceIdFixedWidth(id), Uint8Array.of(NO_DEVICES)]),
    rawEcPublicKey(sealed.ephemeral.publicKey),
    sealed.ciphertext,
  ];
  return joinBytes(parts);
}

/** For each recipient its devices and its key. The first recipient that is at fault decides what is thrown. */
function recipientKeys(
  crypto: CryptoProvider,
  sealed: SealedContent,
  { ours, recipients }: Omit<Audience, 'excluded'>,
): readonly (readonly [Bytes, RecipientKey])[] {
  const agreements = tryAgreeWithAll(crypto, sealed, recipients);
  const scratch = new Uint8Array(DERIVATION_INPUT_BYTES);
  const keys = recipients.map(({ destinations, theirIdentity }, index) => {
    const devices = encodeDevices(destinations);
    const agreement = agreements?.[index] ?? agreeWithRecipients(crypto, sealed, [theirIdentity])[0]!;
    return [devices, wrapForRecipient(crypto, sealed, { ours, theirIdentity, agreement, scratch })] as const;
  });
  wipe(scratch);
  return keys;
}

/** Null if the identity of any recipient is of low order: agreeing with one after the other then tells which. */
function tryAgreeWithAll(
  crypto: CryptoProvider,
  sealed: SealedContent,
  recipients: Audience['recipients'],
): readonly Bytes[] | null {
  const identities = recipients.map(({ theirIdentity }) => theirIdentity);
  try {
    return agreeWithRecipients(crypto, sealed, identities);
  } catch {
    return null;
  }
}

/** The service id, then three bytes for each device. */
function encodeDevices(group: DestinationGroup): Bytes {
  const serviceId = serviceIdFixedWidth(serviceIdOf(group[0].address));
  let position = serviceId.length;
  const encoded = new Uint8Array(position + 3 * group.length);
  encoded.set(serviceId);
  for (const [index, destination] of group.entries()) {
    const hasMore = index < group.length - 1;
    const word = registrationIdFor(destination) | (hasMore ? ANOTHER_DEVICE_FLAG : 0);
    encoded[position++] = destination.address.deviceId;
    encoded[position++] = word >>> 8;
    encoded[position++] = word;
  }
  return encoded;
}

function serviceIdOf({ name }: ProtocolAddress): ServiceId {
  const serviceId = tryParseServiceIdString(name);
  if (serviceId !== null) return serviceId;
  throw new VinculumError(
    'INVALID_ARGUMENT',
    `invalid argument: multi-recipient sealed sender requires recipients' ServiceId (not ${name})`,
  );
}

function registrationIdFor({ address, session }: Destination): number {
  if (session.current === null) {
    throw new VinculumError(
      'NO_SESSION',
      'invalid state for call to sealed_sender_multi_recipient_encrypt to succeed: ' +
        `cannot get registration ID from session with ${formatAddress(address)} (maybe it was recently archived)`,
    );
  }
  const registrationId = registrationIdOf(session, 'remote');
  if (registrationId <= REGISTRATION_ID_MASK) return registrationId;
  const hex = registrationId.toString(16).toUpperCase();
  throw new VinculumError(
    'INVALID_REGISTRATION_ID',
    `session for ${formatAddress(address)} has invalid registration ID ${hex}`,
    { details: { name: address.name, deviceId: address.deviceId } },
  );
}
