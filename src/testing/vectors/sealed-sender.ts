/** Vectors of sealed sender: certificates, messages of both versions, and uploads for many recipients. */
import type { Bytes } from '../../bytes.ts';
import type { SenderCertificateLike } from '../sealed-sender-module.ts';
import type { CiphertextMessageLike, PrivateKeyLike } from '../signal-module.ts';
import { NOW, toHex } from './format.ts';
import { ALICE, BOB } from './handshake.ts';
import { type Maker, flipped } from './maker.ts';
import type { Place } from './operation.ts';
import type { VectorDevice } from './vector-device.ts';
import type { CertificateInput, UnsealInput } from './sealed-operations.ts';

const CAROL = { name: 'PNI:c3333333-3333-4333-8333-333333333333', deviceId: 1 };
const GROUP = 'd1d1d1d1-7000-4eb0-832a-33b8a8a487a6';
const DAY_MS = 24 * 3_600_000;
const RESENDABLE = 1;
const text = (content: string): Bytes => new TextEncoder().encode(content);

/** The keys that certify senders. */
interface Authority {
  readonly root: PrivateKeyLike;
  certify(sender: VectorDevice, expiration?: number): SenderCertificateLike;
}

/** Generates the suite `sealed-sender`. */
export async function makeSealedSender(maker: Maker): Promise<void> {
  const authority = makeAuthority(maker, maker.key());
  await addCertificates(maker, authority);
  await addSealed(maker, authority);
  await addUploads(maker, authority);
}

function makeAuthority(maker: Maker, root: PrivateKeyLike): Authority {
  const { module, engine } = maker;
  const serverKey = maker.key();
  const server = module.ServerCertificate.new(7, serverKey.getPublicKey(), root, engine);
  return {
    root,
    certify(sender, expiration = NOW + DAY_MS) {
      const key = module.PublicKey.deserialize(sender.identityKey);
      const { name, deviceId } = sender;
      const e164 = '+14151112222';
      return module.SenderCertificate.new(name, e164, deviceId, key, expiration, server, serverKey, engine);
    },
  };
}

async function addCertificates(maker: Maker, authority: Authority): Promise<void> {
  const certificate = toHex(authority.certify(maker.device(ALICE)).serialize());
  const trustRoot = toHex(authority.root.getPublicKey().serialize());
  const stranger = toHex(maker.key().getPublicKey().serialize());
  const { accept, refuse } = maker.adding('certificate', 'certificate: ', (changes: Partial<CertificateInput>) => {
    return { certificate, trustRoot, time: NOW, ...changes };
  });
  await accept('good', 'A certificate under the trust root is valid.', {});
  await accept('in its last moment', 'It is valid up to its expiration.', { time: NOW + DAY_MS });
  await accept('expired', 'It is not valid later.', { time: NOW + DAY_MS + 1 });
  await accept('another root', 'Only the trust root counts.', { trustRoot: stranger });
  await accept('signature damaged', 'The server signs the sender.', { certificate: flipped(certificate, -1) });
  await refuse('empty', 'An empty certificate cannot be read.', { certificate: '' });
  await refuse('cut', 'A truncated certificate cannot be read.', { certificate: certificate.slice(0, -20) });
}

async function seal(maker: Maker, from: VectorDevice, parts: SealParts): Promise<string> {
  const { module, engine } = maker;
  const { to, message, certificate, groupId } = parts;
  const content = module.UnidentifiedSenderMessageContent.new(message, certificate, RESENDABLE, groupId);
  return toHex(await module.sealedSenderEncrypt(content, from.address(to), from.stores.identity, engine));
}

interface SealParts {
  readonly to: Place;
  readonly message: CiphertextMessageLike;
  readonly certificate: SenderCertificateLike;
  readonly groupId: Bytes | null;
}

async function addSealed(maker: Maker, authority: Authority): Promise<void> {
  const [alice, bob] = [maker.device(ALICE), maker.device(BOB)];
  await alice.start(BOB, await bob.bundle({ oneTime: true }));
  const fresh = bob.input('pre-key/', 'signed-pre-key/', 'kyber-pre-key/');
  const first = await alice.encrypt(BOB, text('first'));
  const certificate = authority.certify(alice);
  const sealedFirst = await seal(maker, alice, { to: BOB, message: first, certificate, groupId: null });
  await bob.decrypt(ALICE, first);
  await alice.decrypt(BOB, await bob.encrypt(ALICE, text('answer')));
  const running = bob.input('session/', 'identity/');
  const second = await alice.encrypt(BOB, text('second'));
  const sealed = await seal(maker, alice, { to: BOB, message: second, certificate, groupId: text('a group') });

  const trustRoot = toHex(authority.root.getPublicKey().serialize());
  const { accept, refuse } = maker.adding('unseal', 'sealed: ', (changes: Partial<UnsealInput>) => {
    return { reader: running, trustRoot, time: NOW, sealed, ...changes };
  });
  await accept('a first message', 'A sealed first message begins a session.', { reader: fresh, sealed: sealedFirst });
  await accept('a running session', 'A sealed message decrypts with its session.', {});
  await refuse('expired', 'An expired certificate is refused.', { time: NOW + 2 * DAY_MS });
  const stranger = toHex(maker.key().getPublicKey().serialize());
  await refuse('another root', 'A sender without trust root is refused.', { trustRoot: stranger });
  await refuse('tag damaged', 'What is sealed is authenticated.', { sealed: flipped(sealed, -1) });
  await refuse('ephemeral key damaged', 'The ephemeral key is authenticated.', { sealed: flipped(sealed, 10) });
  await refuse('version 3', 'An unknown version is refused.', { sealed: `33${sealed.slice(2)}` });
  await refuse('empty', 'An empty message is refused.', { sealed: '' });
  await refuse('cut', 'A truncated message is refused.', { sealed: sealed.slice(0, 60) });
  const alone = maker.device(BOB).input();
  await refuse('for another key', 'Only the recipient can open it.', { reader: alone });
  const sibling = maker.device({ ...ALICE, deviceId: 2 }, alice.identity);
  const ownKey = maker.module.PublicKey.deserialize(alice.identityKey);
  await alice.stores.identity.saveIdentity(alice.address(sibling), ownKey);
  const own = await seal(maker, alice, { to: sibling, message: second, certificate, groupId: null });
  await refuse('from this very device', 'A device does not read its own messages.', {
    reader: alice.input(),
    sealed: own,
  });
  await addContents(maker, { reader: running, sealed });
}

async function addContents(maker: Maker, good: Pick<UnsealInput, 'reader' | 'sealed'>): Promise<void> {
  const { accept, refuse } = maker.adding('unseal-content', 'content: ', (sealed: string) => ({ ...good, sealed }));
  await accept('version 1', 'The content can be seen before it is decrypted.', good.sealed);
  await refuse('version 1, damaged', 'Damage is found.', flipped(good.sealed, -5));
}

async function addUploads(maker: Maker, authority: Authority): Promise<void> {
  const { module, engine } = maker;
  const alice = maker.device(ALICE);
  const bob = maker.device(BOB);
  const tablet = maker.device({ ...BOB, deviceId: 3 }, bob.identity);
  const carol = maker.device(CAROL);
  for (const device of [bob, tablet, carol]) await alice.start(device, await device.bundle({ oneTime: false }));
  await alice.distribution(GROUP);
  const message = await alice.groupEncrypt(GROUP, text('to all'));
  const certificate = authority.certify(alice);
  const content = module.UnidentifiedSenderMessageContent.new(message, certificate, RESENDABLE, text('a group'));
  const recipients = [bob, tablet, carol].map((device) => alice.address(device));
  const { identity, session } = alice.stores;
  const sent = await module.sealedSenderMultiRecipientEncrypt(content, recipients, identity, session, engine);
  const upload = toHex(sent);
  const { accept, refuse } = maker.adding('upload', 'upload: ', (bytes: string) => ({ upload: bytes }));
  await accept('two accounts, three devices', 'The server cuts out what each account gets.', upload);
  await refuse('empty', 'An empty upload is refused.', '');
  await refuse('version 1', 'A message of version 1 is no upload.', `11${upload.slice(2)}`);
  await refuse('cut', 'A truncated upload is refused.', upload.slice(0, 80));
  const parsed = new module.SealedSenderMultiRecipientMessage(sent);
  for (const [serviceId, recipient] of Object.entries(parsed.recipientsByServiceIdString())) {
    const reader = (serviceId === CAROL.name ? carol : bob).input();
    const sealed = toHex(parsed.messageForRecipient(recipient));
    const opening = maker.adding('unseal-content', `content: version 2 for ${serviceId}`, (hex: string) => {
      return { reader, sealed: hex };
    });
    await opening.accept('', 'Each account opens its part.', sealed);
    await opening.refuse(', tag damaged', 'The content is authenticated.', flipped(sealed, -1));
    await opening.refuse(', key damaged', 'The key material is authenticated.', flipped(sealed, 5));
  }
}
