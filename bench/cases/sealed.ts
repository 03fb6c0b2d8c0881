/** Sealed sender: one message for one device, and one content for a hundred accounts. */
import type { FullSignalModule, PublicKeyLike, SenderCertificateLike } from '../../src/testing/index.ts';
import type { Batch, Workload } from '../workload.ts';
import { type Crowd, gather } from './crowd.ts';
import { acquaint, type Bytes, type Device, plaintexts, roundTrip, verifyAll } from './device.ts';

/** Messages per batch of version 1, all of one sending chain. */
const MESSAGES = 100;
/** Accounts in an upload of version 2. */
const RECIPIENTS = 100;
/** Uploads per batch. */
const UPLOADS = 4;
const DISTRIBUTION_ID = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';
const EXPIRES = 1_900_000_000_000;
/** Of the content: a retry may come. */
const RESENDABLE = 1;

/** A service that certifies one sender. */
interface Certified {
  readonly trustRoot: PublicKeyLike;
  readonly certificate: SenderCertificateLike;
}

function certify(module: FullSignalModule, { address, identity }: Device): Certified {
  const [root, server] = [module.PrivateKey.generate(), module.PrivateKey.generate()];
  const signer = module.ServerCertificate.new(1, server.getPublicKey(), root);
  const certificate = module.SenderCertificate.new(
    address.name(),
    null,
    address.deviceId(),
    identity.publicKey,
    EXPIRES,
    signer,
    server,
  );
  return { trustRoot: root.getPublicKey(), certificate };
}

interface Sealers {
  readonly send: (text: Bytes) => Promise<Bytes>;
  readonly receive: (message: Bytes) => Promise<Bytes>;
  /** Makes the next message the first of a new chain. */
  readonly renew: () => Promise<void>;
}

/** Two devices in a running session, one of which seals what it sends. */
async function sealers(module: FullSignalModule): Promise<Sealers> {
  const pair = await acquaint(module);
  const { alice, bob } = pair;
  const { trustRoot, certificate } = certify(module, alice);
  return {
    send: (text) => {
      const { session, identity } = alice.stores;
      return module.sealedSenderEncryptMessage(text, alice.peer, certificate, session, identity);
    },
    receive: async (message) => {
      const { session, identity, preKey, signedPreKey, kyberPreKey } = bob.stores;
      const [name, deviceId] = [bob.address.name(), bob.address.deviceId()];
      const result = await module.sealedSenderDecryptMessage(
        message,
        trustRoot,
        EXPIRES,
        null,
        name,
        deviceId,
        session,
        identity,
        preKey,
        signedPreKey,
        kyberPreKey,
      );
      return result.message();
    },
    renew: () => roundTrip(pair),
  };
}

/** Encrypt with a session, and seal. Each batch starts a new chain, untimed. */
export async function sealedSend(module: FullSignalModule): Promise<Workload> {
  const { send, receive, renew } = await sealers(module);
  return {
    async prepare(): Promise<Batch> {
      await renew();
      const texts = plaintexts(MESSAGES);
      const messages: Bytes[] = [];
      return {
        operations: MESSAGES,
        async run() {
          for (const text of texts) messages.push(await send(text));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const message of messages) received.push(await receive(message));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** Open, verify the sender and decrypt. The chain's first message, which costs a ratchet step, is read before. */
export async function sealedReceive(module: FullSignalModule): Promise<Workload> {
  const { send, receive, renew } = await sealers(module);
  return {
    async prepare(): Promise<Batch> {
      await renew();
      const texts = plaintexts(MESSAGES);
      await receive(await send(texts[0]!));
      const messages: Bytes[] = [];
      for (const text of texts) messages.push(await send(text));
      const received: Bytes[] = [];
      return {
        operations: MESSAGES,
        async run() {
          for (const message of messages) received.push(await receive(message));
        },
        verify: () => {
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** Uploads to the same accounts, each with another content. */
class Uploads {
  readonly #module: FullSignalModule;
  readonly #crowd: Crowd;
  readonly #certificate: SenderCertificateLike;

  constructor(module: FullSignalModule, crowd: Crowd) {
    this.#module = module;
    this.#crowd = crowd;
    this.#certificate = certify(module, crowd.sender).certificate;
  }

  /** A message to a group, encrypted with its sender key, as content. */
  async content(text: Bytes): Promise<ReturnType<FullSignalModule['UnidentifiedSenderMessageContent']['new']>> {
    const { address, stores } = this.#crowd.sender;
    const module = this.#module;
    await module.SenderKeyDistributionMessage.create(address, DISTRIBUTION_ID, stores.senderKey);
    const message = await module.groupEncrypt(address, DISTRIBUTION_ID, stores.senderKey, text);
    return module.UnidentifiedSenderMessageContent.new(message, this.#certificate, RESENDABLE, Uint8Array.of(1));
  }

  make(content: Awaited<ReturnType<Uploads['content']>>): Promise<Bytes> {
    const { sender, contacts } = this.#crowd;
    const addresses = contacts.map(({ address }) => address);
    const { identity, session } = sender.stores;
    return this.#module.sealedSenderMultiRecipientEncrypt(content, addresses, identity, session);
  }

  /** What each account gets of an upload. */
  split(upload: Bytes): Bytes[] {
    const parsed = new this.#module.SealedSenderMultiRecipientMessage(upload);
    return Object.values(parsed.recipientsByServiceIdString()).map((each) => parsed.messageForRecipient(each));
  }

  /** Opens it as one of the accounts. @returns the content */
  async open(message: Bytes, index: number): Promise<Bytes> {
    const { identity } = this.#crowd.contacts[index]!.stores;
    return (await this.#module.sealedSenderDecryptToUsmc(message, identity)).serialize();
  }
}

/** One operation: seal one content for a hundred accounts, whose sessions are loaded from the store. */
export async function uploadSend(module: FullSignalModule): Promise<Workload> {
  const uploads = new Uploads(module, await gather(module, RECIPIENTS));
  return {
    async prepare(): Promise<Batch> {
      const contents = await Promise.all(plaintexts(UPLOADS).map((text) => uploads.content(text)));
      const made: Bytes[] = [];
      return {
        operations: UPLOADS,
        async run() {
          for (const content of contents) made.push(await uploads.make(content));
        },
        async verify() {
          for (const [index, content] of contents.entries()) {
            const received = await Promise.all(uploads.split(made[index]!).map((each, i) => uploads.open(each, i)));
            verifyAll(received, Array<Bytes>(RECIPIENTS).fill(content.serialize()));
          }
        },
      };
    },
  };
}

/** One operation: open what one account gets. */
export async function uploadReceive(module: FullSignalModule): Promise<Workload> {
  const uploads = new Uploads(module, await gather(module, RECIPIENTS));
  return {
    async prepare(): Promise<Batch> {
      const content = await uploads.content(plaintexts(1)[0]!);
      const messages = uploads.split(await uploads.make(content));
      const received: Bytes[] = [];
      return {
        operations: RECIPIENTS,
        async run() {
          for (const [index, message] of messages.entries()) received.push(await uploads.open(message, index));
        },
        verify: () => {
          verifyAll(received, Array<Bytes>(RECIPIENTS).fill(content.serialize()));
        },
      };
    },
  };
}
