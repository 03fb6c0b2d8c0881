/** Arguments of sealed sender, right and wrong: the same results and errors as libsignal-client. */
import { describe } from 'vitest';
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import { fromBase64 } from '../support/base64.ts';
import { ACI, type Call, NONE, PNI, type Things, compare, compareAll, wrong } from './face.ts';

const WRONG: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  'a number': 5,
  'a negative number': -1,
  'a string': 'x',
  'an empty object': {},
  'an array': [1],
  'a function': (): number => 1,
};

/** What the tables need beside keys. Accessors are compared, not objects: signatures are random. */
interface SealedThings extends Things {
  readonly server: Things['m']['ServerCertificate']['prototype'];
  readonly sender: Things['m']['SenderCertificate']['prototype'];
  readonly content: Things['m']['UnidentifiedSenderMessageContent']['prototype'];
  readonly message: Things['m']['CiphertextMessage']['prototype'];
  readonly address: Things['m']['ProtocolAddress']['prototype'];
  readonly identities: Things['m']['IdentityKeyStore']['prototype'];
  readonly sessions: Things['m']['SessionStore']['prototype'];
  readonly upload: Uint8Array<ArrayBuffer>;
}

const sealed =
  (call: (things: SealedThings) => unknown): Call =>
  (things) => {
    const { m, a, A } = things;
    const plea = m.DecryptionErrorMessage.forOriginal(NONE, 7, 5, 1);
    const identities = {
      getIdentityKeyPair: () => new m.IdentityKeyPair(A, a),
      getIdentity: () => things.B,
    };
    return call({
      ...things,
      server: m.ServerCertificate.deserialize(fromBase64(vectors.serverCertificate.serialized)),
      sender: m.SenderCertificate.deserialize(fromBase64(vectors.senderCertificates[0]!.serialized)),
      content: m.UnidentifiedSenderMessageContent.deserialize(fromBase64(vectors.v1[0]!.expected.usmc)),
      message: m.CiphertextMessage.from(m.PlaintextContent.from(plea)),
      address: m.ProtocolAddress.new(ACI, 1),
      identities: identities as never,
      sessions: { getExistingSessions: () => [] } as never,
      upload: fromBase64(vectors.v2.sent),
    });
  };

const all = (calls: Readonly<Record<string, (things: SealedThings) => unknown>>): void =>
  compareAll(Object.fromEntries(Object.entries(calls).map(([name, call]) => [name, sealed(call)])));

describe('both faces make the same', () => {
  all({
    'server certificate': ({ m, A, b }) => {
      const made = m.ServerCertificate.new(0xffff_ffff, A, b);
      return [made.keyId(), made.key(), made.certificateData(), made.signature().length];
    },
    'sender certificate': ({ m, A, b, server }) => {
      const made = m.SenderCertificate.new(ACI.toUpperCase(), '+1', 127, A, 2 ** 53 - 1, server, b);
      const facts = [made.senderUuid(), made.senderAci()?.getServiceIdString(), made.senderE164(), made.key()];
      return [...facts, made.senderDeviceId(), made.expiration(), made.certificate(), made.serverCertificate()];
    },
    'sender certificate without number': ({ m, A, b, server }) =>
      m.SenderCertificate.new('', null, 1, A, 0, server, b).certificate(),
    'sender certificate from an Aci': ({ m, A, b, server }) =>
      m.SenderCertificate.new(m.Aci.fromUuid(ACI), '', 1, A, 0, server, b).certificate(),
    'sender certificate from a Pni, which is no Aci': ({ m, A, b, server }) => {
      const made = m.SenderCertificate.new(wrong(m.ServiceId.parseFromServiceIdString(PNI)), null, 1, A, 0, server, b);
      return [made.senderUuid(), made.senderAci()];
    },
    'sender certificate from half a character': ({ m, A, b, server }) =>
      m.SenderCertificate.new('\ud800', null, 1, A, 0, server, b).senderUuid(),
    content: ({ m, message, sender }) => {
      const made = m.UnidentifiedSenderMessageContent.new(message, sender, 0xffff_ffff, Uint8Array.of(1));
      return [made, made.msgType(), made.contents(), made.contentHint(), made.groupId(), made.senderCertificate()];
    },
    'content of an empty group': ({ m, message, sender }) => {
      const made = m.UnidentifiedSenderMessageContent.new(message, sender, 0, NONE);
      return [made, made.groupId()];
    },
    'an error for an unknown server certificate': ({ m, A }) => {
      const unknown = m.SenderCertificate.deserialize(fromBase64(vectors.senderCertificates[4]!.serialized));
      return [unknown.validate(A, 1), unknown.serverCertificate()];
    },
    'devices that cannot be certified': ({ m, A, b, server }) =>
      m.SenderCertificate.new(ACI, null, 128, A, 0, server, b),
    'an upload for nobody': async ({ m, content, identities, sessions }) => {
      const options = { content, recipients: [], identityStore: identities, sessionStore: sessions };
      return (await m.sealedSenderMultiRecipientEncrypt(options)).length;
    },
    'an upload with several recipients for one': ({ m, upload }) =>
      m.sealedSenderMultiRecipientMessageForSingleRecipient(upload),
  });
});

describe('both faces refuse', () => {
  all({
    'an upload without the other arguments': ({ m, content }) => m.sealedSenderMultiRecipientEncrypt(wrong(content)),
    'an upload without a session store': ({ m, content, address, identities }) =>
      m.sealedSenderMultiRecipientEncrypt(content, [address], identities, wrong(undefined)),
    'an upload with too few sessions': ({ m, content, address, identities, sessions }) =>
      m.sealedSenderMultiRecipientEncrypt(content, [address], identities, sessions),
    'a store’s own error unchanged': ({ m, content, address, identities }) => {
      const failing = {
        getExistingSessions: () => {
          throw new RangeError('mine');
        },
      };
      return m.sealedSenderMultiRecipientEncrypt(content, [address], identities, failing as never);
    },
    'a certificate that is none': ({ m, address, sessions, identities }) =>
      m.sealedSenderEncryptMessage(NONE, address, wrong({}), sessions, identities),
    'no certificate': ({ m, address, sessions, identities }) =>
      m.sealedSenderEncryptMessage(NONE, address, wrong(null), sessions, identities),
  });

  for (const [name, value] of Object.entries(WRONG)) {
    const bad = wrong(value);
    all({
      [`${name} for a server certificate’s id`]: ({ m, A, b }) => m.ServerCertificate.new(bad, A, b).keyId(),
      [`${name} for a server key`]: ({ m, b }) => m.ServerCertificate.new(1, bad, b),
      [`${name} for a trust root’s key`]: ({ m, A }) => m.ServerCertificate.new(1, A, bad),
      [`${name} for a number`]: ({ m, A, b, server }) =>
        m.SenderCertificate.new(ACI, bad, 1, A, 0, server, b).certificate(),
      [`${name} for a device`]: ({ m, A, b, server }) =>
        m.SenderCertificate.new(ACI, null, bad, A, 0, server, b).certificate(),
      [`${name} for a sender’s key`]: ({ m, b, server }) => m.SenderCertificate.new(ACI, null, 1, bad, 0, server, b),
      [`${name} for an expiration`]: ({ m, A, b, server }) =>
        m.SenderCertificate.new(ACI, null, 1, A, bad, server, b).expiration(),
      [`${name} for a signer`]: ({ m, A, b }) => m.SenderCertificate.new(ACI, null, 1, A, 0, bad, b),
      [`${name} for a signer’s key`]: ({ m, A, server }) => m.SenderCertificate.new(ACI, null, 1, A, 0, server, bad),
      [`${name} for all of a certificate`]: ({ m }) => m.SenderCertificate.new('', bad, bad, bad, bad, bad, bad),
      [`${name} for a trust root`]: ({ sender }) => sender.validate(bad, 1),
      [`${name} for trust roots`]: ({ sender }) => sender.validateWithTrustRoots(bad, 1),
      [`${name} among trust roots`]: ({ sender }) => sender.validateWithTrustRoots([bad], 1),
      [`${name} for a time`]: ({ sender, A }) => sender.validate(A, bad),
      [`${name} for a message`]: ({ m, sender }) => m.UnidentifiedSenderMessageContent.new(bad, sender, 0, null),
      [`${name} for a certificate`]: ({ m, message }) => m.UnidentifiedSenderMessageContent.new(message, bad, 0, null),
      [`${name} for a hint`]: ({ m, message, sender }) =>
        m.UnidentifiedSenderMessageContent.new(message, sender, bad, null),
      [`${name} for a group`]: ({ m, message, sender }) =>
        m.UnidentifiedSenderMessageContent.new(message, sender, 0, bad),
      [`${name} for bytes of a server certificate`]: ({ m }) => m.ServerCertificate.deserialize(bad),
      [`${name} for bytes of a sender certificate`]: ({ m }) => m.SenderCertificate.deserialize(bad),
      [`${name} for bytes of content`]: ({ m }) => m.UnidentifiedSenderMessageContent.deserialize(bad),
      [`${name} for content to seal`]: ({ m, address, identities }) =>
        m.sealedSenderEncrypt(bad, address, identities).then(({ length }) => length),
      [`${name} for an address to seal to`]: ({ m, content, identities }) =>
        m.sealedSenderEncrypt(content, bad, identities).then(({ length }) => length),
      [`${name} for a plaintext`]: ({ m, address, sender, sessions, identities }) =>
        m.sealedSenderEncryptMessage(bad, address, sender, sessions, identities),
      [`${name} for sessions`]: ({ m, content, address, identities }) => {
        const sessionStore = { getExistingSessions: () => value } as never;
        return m.sealedSenderMultiRecipientEncrypt({
          content,
          recipients: [address],
          identityStore: identities,
          sessionStore,
        });
      },
      [`${name} for content of an upload`]: ({ m, address, identities, sessions }) =>
        m.sealedSenderMultiRecipientEncrypt({
          content: bad,
          recipients: [address],
          identityStore: identities,
          sessionStore: sessions,
        }),
      [`${name} for recipients`]: async ({ m, content, identities, sessions }) => {
        const options = { content, recipients: bad, identityStore: identities, sessionStore: sessions };
        return (await m.sealedSenderMultiRecipientEncrypt(options)).length;
      },
      [`${name} among recipients`]: ({ m, content, identities, sessions }) =>
        m.sealedSenderMultiRecipientEncrypt({
          content,
          recipients: [bad],
          identityStore: identities,
          sessionStore: sessions,
        }),
      [`${name} for an upload`]: ({ m }) => m.sealedSenderMultiRecipientMessageForSingleRecipient(bad),
      [`${name} for a message to open`]: ({ m, identities }) => m.sealedSenderDecryptToUsmc(bad, identities),
    });
  }
});

describe('both faces look at the arguments of sealedSenderDecryptMessage in the same order:', () => {
  const good: readonly ((things: SealedThings) => unknown)[] = [
    () => NONE,
    ({ A }) => A,
    () => 1,
    () => null,
    () => ACI,
    () => 1,
  ];
  for (let mask = 0; mask < 1 << good.length; mask++) {
    for (const [name, value] of Object.entries({ undefined, 'an empty object': {}, 'a fraction': 1.5 })) {
      compare(
        `${name} for ${mask.toString(2).padStart(good.length, '0')}`,
        sealed((things) => {
          const parameters = good.map((make, i) => ((mask >> i) & 1 ? value : make(things)));
          const decrypt = things.m.sealedSenderDecryptMessage as (...all: unknown[]) => Promise<unknown>;
          return decrypt(...parameters, things.sessions, things.identities, {}, {}, {});
        }),
      );
    }
  }
});
