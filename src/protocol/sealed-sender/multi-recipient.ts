/** Builds what a client uploads for many recipients: one content, and for every account its devices and its key. */
import { type Bytes, concatBytes, joinBytes } from '../../bytes.ts';
import type { Engine } from '../../crypto/engine.ts';
import { VinculumError } from '../../errors.ts';
import { type EcPublicKey, rawEcPublicKey } from '../keys/ec-key.ts';
import { type ProtocolAddress, formatAddress } from '../keys/protocol-address.ts';
import { type ServiceId, serviceIdFixedWidth, tryParseServiceIdString } from '../keys/service-id.ts';
import { type SessionRecord, registrationIdOf } from '../session/session-record.ts';
import { encodeVarint } from '../strict-protobuf.ts';
import type { SealingIdentity } from './identity-agreement.ts';
import type { MessageContent } from './message-content.ts';
import { ANOTHER_DEVICE_FLAG, NO_DEVICES, REGISTRATION_ID_MASK, VERSION_2_SENT_BYTE } from './sent-message-parser.ts';
import { encryptContent, wrapForRecipient } from './v2.ts';

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
  const parts: Uint8Array[] = [
    Uint8Array.of(VERSION_2_SENT_BYTE),
    encodeVarint(recipients.length + excluded.length),
    ...recipients.flatMap(({ destinations, theirIdentity }) => {
      const header = encodeDevices(destinations);
      const key = wrapForRecipient(engine.crypto, sealed, { ours, theirIdentity });
      return [header, key.wrappedKey, key.authenticationTag];
    }),
    ...excluded.flatMap((id) => [serviceIdFixedWidth(id), Uint8Array.of(NO_DEVICES)]),
    rawEcPublicKey(sealed.ephemeral.publicKey),
    sealed.ciphertext,
  ];
  return joinBytes(parts);
}

/** The service id, then three bytes for each device. */
function encodeDevices(group: DestinationGroup): Bytes {
  const serviceId = serviceIdOf(group[0].address);
  const devices = new Uint8Array(3 * group.length);
  for (const [index, destination] of group.entries()) {
    const hasMore = index < group.length - 1;
    const word = registrationIdFor(destination) | (hasMore ? ANOTHER_DEVICE_FLAG : 0);
    devices.set([destination.address.deviceId, word >>> 8, word & 0xff], 3 * index);
  }
  return concatBytes(serviceIdFixedWidth(serviceId), devices);
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
