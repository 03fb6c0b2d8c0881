import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { ecPublicKeyFromRaw } from '../../../src/protocol/keys/ec-key.ts';
import { decodeMessageContent } from '../../../src/protocol/sealed-sender/message-content.ts';
import {
  type Audience,
  type Destination,
  groupDestinations,
  sealForMany,
} from '../../../src/protocol/sealed-sender/multi-recipient.ts';
import {
  agreeWithRecipients,
  encryptContent,
  openVersion2,
  wrapForRecipient,
} from '../../../src/protocol/sealed-sender/v2.ts';
import { parseServiceIdString } from '../../../src/protocol/keys/service-id.ts';
import { EMPTY_RECORD, type SessionRecord, decodeSessionRecord } from '../../../src/protocol/session/session-record.ts';
import { VinculumError } from '../../../src/errors.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { editVarint } from '../../support/protobuf-edit.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { BOB, CAROL, crypto, identityOf } from '../../support/sealed-vectors.ts';

const { v2, parties } = vectors;
const [alice, bob, carol] = [identityOf('alice'), identityOf('bob'), identityOf('carol')];
const content = decodeMessageContent(fromBase64(v2.expected.usmc));
const messageKey = fromBase64(v2.derived.M);
const engine = (): { crypto: typeof crypto; random: ScriptedRandom } => ({
  crypto,
  random: new ScriptedRandom(messageKey),
});
const sealed = encryptContent(engine(), content);
const [forBob, forCarol] = v2.parsed.recipients.map(({ received }) => fromBase64(received));
const received = forBob!.slice(1);

/** A session that says nothing but the peer's registration id. Field 10 of a session is that id; field 1 of a record, a session. */
function session(registrationId: number): SessionRecord {
  const real = fromBase64(vectors.endToEnd.whisperReply.sessionRecordWithBob);
  return decodeSessionRecord(editVarint(real, [1, 10], registrationId));
}

const to = (name: string, deviceId: number, registrationId: number): Destination => ({
  address: { name, deviceId },
  session: session(registrationId),
});

const [bobFirst, bobSecond] = [0, 1].map((i) =>
  to(BOB, parties.bob.deviceIds[i]!, parties.bob.registrationIds[i]!),
) as [Destination, Destination];
const carolOnly = to(CAROL, parties.carol.deviceIds[0]!, parties.carol.registrationIds[0]!);

function audience(destinations: readonly Destination[], excluded: readonly string[] = []): Audience {
  const keyOf = (name: string): Bytes => (name.toLowerCase() === BOB ? bob : carol).keyPair.publicKey;
  return {
    ours: alice,
    recipients: groupDestinations(destinations).map((group) => ({
      destinations: group,
      theirIdentity: keyOf(group[0].address.name),
    })),
    excluded: excluded.map(parseServiceIdString),
  };
}

describe('the key schedule of version 2', () => {
  it('derives everything from the message key', () => {
    expect(toBase64(sealed.messageKey)).toBe(v2.derived.M);
    expect(toBase64(sealed.ephemeral.publicKey)).toBe(v2.derived.ephemeralPublic);
    expect(toBase64(crypto.hkdfSha256(messageKey, null, { info: ascii('Sealed Sender v2: K'), length: 32 }))).toBe(
      v2.derived.K,
    );
    // The private key is clamped when it is used.
    const r = fromBase64(v2.derived.r);
    r[0]! &= 0xf8;
    r[31] = (r[31]! & 0x7f) | 0x40;
    expect(sealed.ephemeral.privateKey).toEqual(r);
    const end = received.subarray(80);
    expect(toBase64(sealed.ciphertext)).toBe(toBase64(end));
  });

  it('wraps the key for each recipient and authenticates the sender to it', () => {
    for (const [recipient, message] of [
      [bob, forBob!],
      [carol, forCarol!],
    ] as const) {
      const theirIdentity = recipient.keyPair.publicKey;
      const [agreement] = agreeWithRecipients(crypto, sealed, [theirIdentity]);
      const key = wrapForRecipient(crypto, sealed, { ours: alice, theirIdentity, agreement: agreement! });
      expect(key.wrappedKey).toEqual(message.slice(1, 33));
      expect(key.authenticationTag).toEqual(message.slice(33, 49));
    }
  });
});

describe('a received message of version 2', () => {
  it('opens for each recipient to the same content', () => {
    expect(openVersion2(crypto, received, bob)).toEqual(content);
    expect(openVersion2(crypto, forCarol!.subarray(1), carol)).toEqual(content);
  });

  it.each([
    ['the wrapped key', 0, 'derived ephemeral key did not match key provided in message'],
    ['the end of the wrapped key', 31, 'derived ephemeral key did not match key provided in message'],
    ['the tag', 32, 'sender certificate key does not match authentication tag'],
    ['the end of the tag', 47, 'sender certificate key does not match authentication tag'],
    ['the ephemeral key', 48, 'derived ephemeral key did not match key provided in message'],
    ['the ignored bit of the ephemeral key', 79, 'derived ephemeral key did not match key provided in message'],
    ['the ciphertext', 80, 'failed to decrypt inner message: aead::Error'],
    ['the end of the ciphertext', received.length - 1, 'failed to decrypt inner message: aead::Error'],
  ])('is refused with a bit changed in %s', (_, index, reason) => {
    const changed = received.slice();
    changed[index]! ^= 0x80;
    const message = `invalid sealed sender message: ${reason}`;
    expectError(() => openVersion2(crypto, changed, bob), 'DECRYPTION_FAILED', message);
  });

  it('is refused if it is shorter than its head, or than head and tag', () => {
    const short = 'protobuf encoding was invalid';
    expectError(() => openVersion2(crypto, received.subarray(0, 79), bob), 'INVALID_MESSAGE', short);
    const cut = 'invalid sealed sender message: failed to decrypt inner message: aead::Error';
    for (const length of [80, 95, 96]) {
      expectError(() => openVersion2(crypto, received.subarray(0, length), bob), 'DECRYPTION_FAILED', cut);
    }
  });

  it('is refused with the zero point as ephemeral key', () => {
    const changed = received.slice();
    changed.fill(0, 48, 80);
    expectError(() => openVersion2(crypto, changed, bob), 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
  });

  it('is refused if its sender has another key than its certificate says', () => {
    const theirIdentity = bob.keyPair.publicKey;
    const [agreement] = agreeWithRecipients(crypto, sealed, [theirIdentity]);
    const key = wrapForRecipient(crypto, sealed, { ours: carol, theirIdentity, agreement: agreement! });
    const forged = concatBytes(key.wrappedKey, key.authenticationTag, received.subarray(48));
    expectError(
      () => openVersion2(crypto, forged, bob),
      'DECRYPTION_FAILED',
      'invalid sealed sender message: sender certificate key does not match authentication tag',
    );
  });
});

describe('an upload for many', () => {
  it('is that of the vector, byte for byte', () => {
    const upload = sealForMany(engine(), content, audience([bobFirst, bobSecond, carolOnly], v2.parsed.excluded));
    expect(toBase64(upload)).toBe(v2.sent);
  });

  it('lists an account twice if its devices do not follow each other', () => {
    const upload = sealForMany(engine(), content, audience([bobFirst, carolOnly, bobSecond]));
    const entry = 17 + 3 + 48;
    const start = 2;
    expect(upload[1]).toBe(3);
    const [one, , two] = [0, 1, 2].map((i) => upload.slice(start + i * entry, start + (i + 1) * entry));
    expect(two!.slice(0, 17)).toEqual(one!.slice(0, 17));
    expect(two!.slice(17, 20)).toEqual(fromHex('033fff'));
    expect(two!.slice(20)).toEqual(one!.slice(20));
  });

  it('may have no recipients', () => {
    const upload = sealForMany(engine(), content, audience([]));
    expect(upload).toEqual(concatBytes(fromHex('2300'), received.subarray(48)));
  });

  it('groups by the spelling of a name', () => {
    const upper = to(BOB.toUpperCase(), 3, 5);
    expect(groupDestinations([bobFirst, bobSecond, carolOnly, bobFirst]).map(({ length }) => length)).toEqual([
      2, 1, 1,
    ]);
    expect(groupDestinations([bobFirst, upper])).toEqual([[bobFirst], [upper]]);
    expect(groupDestinations([])).toEqual([]);
    expect(sealForMany(engine(), content, audience([upper])).slice(2, 22)).toEqual(
      concatBytes(fromHex('00'), fromHex(BOB.replaceAll('-', '')), fromHex('030005')),
    );
  });

  it('counts more than 127 entries in two bytes', () => {
    const upload = sealForMany(engine(), content, audience([], Array<string>(200).fill(CAROL)));
    expect(upload.slice(0, 4)).toEqual(fromHex('23c80101'));
    expect(upload).toHaveLength(1 + 2 + 200 * 18 + 32 + sealed.ciphertext.length);
  });

  it.each([
    [0, '0000'],
    [0x3fff, '3fff'],
  ])('writes the registration id %i', (registrationId, hex) => {
    const upload = sealForMany(engine(), content, audience([to(BOB, 1, registrationId)]));
    expect(upload.slice(20, 22)).toEqual(fromHex(hex));
  });

  it.each([
    [0x4000, '4000'],
    [0xabcdef, 'ABCDEF'],
  ])('cannot hold the registration id %i, and says whose it is', (registrationId, hex) => {
    const seal = (): Bytes => sealForMany(engine(), content, audience([bobFirst, to(BOB, 3, registrationId)]));
    const message = `session for ${BOB}.3 has invalid registration ID ${hex}`;
    expectError(seal, 'INVALID_REGISTRATION_ID', message);
    const error = (() => {
      try {
        return seal();
      } catch (thrown) {
        return thrown;
      }
    })();
    expect((error as VinculumError).details).toEqual({ name: BOB, deviceId: 3 });
  });

  it('needs a current session for each device', () => {
    const archived = { address: { name: BOB, deviceId: 3 }, session: EMPTY_RECORD };
    expectError(
      () => sealForMany(engine(), content, audience([bobFirst, archived])),
      'NO_SESSION',
      'invalid state for call to sealed_sender_multi_recipient_encrypt to succeed: ' +
        `cannot get registration ID from session with ${BOB}.3 (maybe it was recently archived)`,
    );
  });

  it('fails with what is wrong with the first recipient at fault, though all are agreed with at once', () => {
    const { recipients, ...rest } = audience([bobFirst, to(CAROL, 1, 0x4000)]);
    const lowOrder = ecPublicKeyFromRaw(new Uint8Array(32));
    const [good, badRegistration] = [recipients[0]!, recipients[1]!];
    const badKey = { ...good, theirIdentity: lowOrder };
    const seal = (...order: typeof recipients): Bytes => sealForMany(engine(), content, { ...rest, recipients: order });
    const ofCarol = `session for ${CAROL}.1 has invalid registration ID 4000`;
    expectError(() => seal(good, badRegistration, badKey), 'INVALID_REGISTRATION_ID', ofCarol);
    expectError(() => seal(good, badKey, badRegistration), 'INVALID_KEY_AGREEMENT', 'invalid key agreement');
  });

  it('needs service ids as names', () => {
    for (const name of ['zed', '', `{${BOB}}`, `ACI:${BOB}`]) {
      expectError(
        () => sealForMany(engine(), content, audience([to(name, 1, 1)])),
        'INVALID_ARGUMENT',
        `invalid argument: multi-recipient sealed sender requires recipients' ServiceId (not ${name})`,
      );
    }
  });
});

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
