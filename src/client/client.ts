/**
 * The client: one device of one account, with everything that products need around a protocol — persistence, locks, repetition,
 * keys that run out. What is called and what arrives is done in one transaction each; the transport is told afterwards.
 */
import { systemClock } from '../crypto/clock.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Clock } from '../crypto/clock.ts';
import type { Engine } from '../crypto/engine.ts';
import { type Bytes, copyBytes } from '../bytes.ts';
import { newMessageId } from '../envelope/content/metadata.ts';
import { bytesKey } from '../envelope/reference.ts';
import { VinculumError } from '../errors.ts';
import { FairLock } from '../store/fair-lock.ts';
import { groupCommit } from '../store/group-commit.ts';
import { openSchema, type Schema } from '../store/schema.ts';
import type { Store } from '../store/store.ts';
import { transact } from '../store/transaction.ts';
import type { Blobs } from '../transport/blobs.ts';
import type { Directory } from '../transport/directory.ts';
import { systemTimers, type Timers } from '../transport/timers.ts';
import type { AccountName, Transport } from '../transport/transport.ts';
import { forgetRecoverySecret, openDevice, recoverySecretOf } from './account/device.ts';
import { loadAccount, registerAccount } from './account/registration.ts';
import { type AliasResolver, type Context, nowOf, ownReference, type Policy } from './context.ts';
import {
  type Conversation,
  type HistoryRange,
  listConversations,
  readHistory,
  readMessage,
} from './conversation/history.ts';
import { openConversation, putConversation } from './conversation/conversation.ts';
import { relationOf, withRelation } from './conversation/conversation-tables.ts';
import { dispatch, type Dispatched, type Draft } from './conversation/dispatch.ts';
import { downloadFile, type DownloadOptions } from './attachments/download.ts';
import { type NewFile, type TransferOptions, uploadFile } from './attachments/upload.ts';
import {
  composeAnswer,
  composeAttachment,
  composeDelete,
  composeEdit,
  composeReaction,
  composeText,
  noteReadUpTo,
} from './conversation/drafts.ts';
import { ephemeralOf, type Message, type MessageRef, type Vanish } from './conversation/view.ts';
import { type ClientEvent, waitingEvents } from './inbox/events.ts';
import { ClientLoops } from './loops.ts';
import { loadPeer, resolvePeer } from './peers/peers.ts';
import { hasPublishedPreKeys } from './pre-keys/supply.ts';
import { acceptIdentity, markVerified, type PeerTrust, safetyNumber, trustOf } from './trust/trust.ts';

/** What a client is made of. */
export interface ClientOptions {
  /** This account. `device` is 1 unless it is said otherwise. */
  readonly account: AccountName & { readonly device?: number | undefined };
  /** Is the client's from now on, and closed with it. Seal it before, if it should be sealed. */
  readonly store: Store;
  /** Made for this device. */
  readonly directory: Directory;
  /** Made for this device; closed with the client. */
  readonly transport: Transport;
  /** Made for this device; without it no files are sent or fetched. */
  readonly blobs?: Blobs | undefined;
  readonly engine?: Engine | undefined;
  readonly clock?: Clock | undefined;
  readonly timers?: Timers | undefined;
  readonly policy?: Policy | undefined;
  /** For names that are not accounts' own, such as handles. */
  readonly resolve?: AliasResolver | undefined;
}

/** What can be sent. */
export interface NewMessage {
  /** 1 to 65,536 bytes of UTF-8; 1,024 in the first message to a stranger. */
  readonly text: string;
  /** When both sides erase it; by default it stays. A changed client need not. */
  readonly vanish?: Vanish | undefined;
}

export interface SendOptions {
  /** 16 bytes: sending again with the same id, after a crash for example, sends nothing twice. */
  readonly id?: Uint8Array | undefined;
}

/** What registration leaves to be done. */
export interface Registration {
  /** 32 bytes, public: the account reference. */
  readonly reference: Bytes;
  /** 32 bytes, secret: recovers the account if this device is lost. Null once `recoverySecretSaved` was called. */
  readonly recoverySecret: Bytes | null;
}

const RUN_BYTES = 16;
const SCHEMA: Schema = { version: 1, migrations: [] };

/** One device of one account. */
export class Client {
  readonly #context: Context;
  readonly #loops: ClientLoops;
  readonly #blobs: Blobs | undefined;
  #registering: Promise<void> | null = null;
  #isRegistered = false;

  private constructor(context: Context, loops: ClientLoops, blobs: Blobs | undefined) {
    this.#context = context;
    this.#loops = loops;
    this.#blobs = blobs;
  }

  /**
   * Opens a client, and makes its keys if the store is new. One that was registered begins to receive and to send at once.
   *
   * @throws VinculumError `INVALID_ARGUMENT` if the store belongs to another device; `RANDOM_UNAVAILABLE`, with nothing written; what
   * the store throws
   */
  static async open(options: ClientOptions): Promise<Client> {
    const { account, directory, transport, policy = {} } = options;
    const address = { realm: account.realm, id: account.id, device: account.device ?? 1 };
    const engine = options.engine ?? defaultEngine();
    const store = groupCommit(await openSchema(options.store, SCHEMA));
    const row = await openDevice(store, engine, address);
    const loops = new ClientLoops();
    const context: Context = {
      store,
      directory,
      transport,
      engine,
      policy,
      clock: options.clock ?? systemClock,
      timers: options.timers ?? systemTimers,
      locks: new FairLock(),
      resolve: options.resolve ?? ((name) => Promise.resolve(name)),
      run: engine.random.bytes(RUN_BYTES),
      self: { row, address, account: null },
      notices: loops,
    };
    const client = new Client(context, loops, options.blobs);
    context.self.account = await loadAccount(context);
    if (context.self.account !== null) await loops.start(context);
    client.#isRegistered = context.self.account !== null && (await hasPublishedPreKeys(context));
    return client;
  }

  /** The name of this account. */
  get account(): AccountName {
    const { realm, id } = this.#context.self.address;
    return { realm, id };
  }

  /**
   * Publishes the account and its pre-keys. May be called again, and goes on where it broke off. Sending does it too; call it
   * to be reachable before, and to give the user the recovery secret.
   *
   * @throws VinculumError `REASSIGNED` if another account has this name; what the store and the directory throw
   */
  async register(): Promise<Registration> {
    await this.#ready();
    const reference = copyBytes(ownReference(this.#context));
    return { reference, recoverySecret: await recoverySecretOf(this.#context.store) };
  }

  /** The user has written the recovery secret down: it is erased here. */
  async recoverySecretSaved(): Promise<void> {
    await forgetRecoverySecret(this.#context.store);
  }

  /**
   * Sends a message. When this resolves, it is stored and will be sent, whatever happens to this process. The first one to a
   * stranger is a request; more can be sent when it is accepted.
   *
   * @returns the message as it stands in the conversation
   * @throws VinculumError `NOT_ALLOWED` before a request is accepted or after a block; `UNTRUSTED_IDENTITY` if the peer's key has
   * changed and the user has to look at it; `REASSIGNED`; `STATEMENT_MISSING` for an account that has published nothing; `NO_SESSION`
   * if none of its devices has published keys; `SELF_SEND`; `INVALID_ARGUMENT`; what the directory and the store throw
   */
  async send(to: AccountName, message: NewMessage, options: SendOptions = {}): Promise<Message> {
    const id = options.id === undefined ? newMessageId(this.#context.engine.random) : copyBytes(options.id);
    const ephemeral = message.vanish === undefined ? null : ephemeralOf(message.vanish);
    return await this.#sendMessage(to, { id, ephemeral, compose: composeText(message.text) });
  }

  /**
   * Sends a file: seals and uploads it, then sends a message that names it. If it breaks off in between, nothing was sent.
   *
   * @throws VinculumError like {@link Client.send}; what the keeper of attachments throws; the signal's reason
   */
  async sendFile(to: AccountName, file: NewFile, options: SendOptions & TransferOptions = {}): Promise<Message> {
    const { id: given, ...transfer } = options;
    const name = { realm: to.realm, id: to.id };
    const id = given === undefined ? newMessageId(this.#context.engine.random) : copyBytes(given);
    const source = { engine: this.#context.engine, blobs: this.#requireBlobs() };
    const compose = composeAttachment(await uploadFile(source, file, transfer));
    return await this.#sendMessage(name, { id, compose });
  }

  /**
   * Fetches the file of a message.
   *
   * @returns true parts of it, in order; they were all when it ends without an error
   * @throws VinculumError `INVALID_ARGUMENT` for a message without a file; `NOT_ALLOWED` for what is larger than 64 MiB, or than
   * was said, or of a type that is not wanted; `INVALID_MAC` for what is not authentic; what the keeper of attachments throws
   */
  download(message: Message, options: DownloadOptions = {}): AsyncGenerator<Bytes, void, void> {
    const { content } = message;
    if (content?.kind !== 'attachment') throw new VinculumError('INVALID_ARGUMENT', 'this message has no file');
    const source = { crypto: this.#context.engine.crypto, blobs: this.#requireBlobs() };
    return downloadFile(source, content, options);
  }

  /** Accepts a request: from now on both may write. */
  async accept(peer: AccountName): Promise<void> {
    await this.#dispatch(peer, composeAnswer('accept'));
  }

  /** Declines a request. The other side is told. */
  async decline(peer: AccountName): Promise<void> {
    await this.#dispatch(peer, composeAnswer('decline'));
  }

  /** Reacts to a message, or takes the reaction back. @param emoji - empty to take it back */
  async react(peer: AccountName, ref: MessageRef, emoji: string): Promise<void> {
    await this.#ready();
    await this.#dispatch(peer, composeReaction(ref, emoji, ownReference(this.#context)));
  }

  /** Changes the text of a message of one's own. The other side takes it for 15 minutes. */
  async edit(peer: AccountName, ref: MessageRef, text: string): Promise<void> {
    await this.#ready();
    await this.#dispatch(peer, composeEdit(ref, text, ownReference(this.#context)));
  }

  /** Deletes a message of one's own on both sides. The other side takes it for 48 hours. */
  async delete(peer: AccountName, ref: MessageRef): Promise<void> {
    await this.#ready();
    await this.#dispatch(peer, composeDelete(ref, ownReference(this.#context)));
  }

  /** Blocks a peer: what it sends is dropped, and it is not told. @param isBlocked - false to lift the block */
  async block(peer: AccountName, isBlocked = true): Promise<void> {
    await this.#change(peer, async (key, reference) => {
      await transact(this.#context.store, async (tx) => {
        const conversation = await openConversation(this.#context, tx, { key, reference });
        const relation = { ...relationOf(conversation.row), isBlocked };
        putConversation(tx, { key, row: withRelation(conversation.row, relation) });
      });
    });
  }

  /** The user has read a conversation up to a place; the other side is told where receipts are on. */
  async markRead(peer: AccountName, upTo: number): Promise<void> {
    await this.#change(peer, async (key) => {
      const { policy, self } = this.#context;
      const { row } = await loadPeer(this.#context, key);
      const isTold = policy.receipts ?? row.realm === self.row.realm;
      const read = {
        context: this.#context,
        upTo,
        isTold,
        ours: ownReference(this.#context),
        now: nowOf(this.#context),
      };
      const isDue = await transact(this.#context.store, (tx) => noteReadUpTo(tx, key, read));
      if (isDue) this.#loops.receipts(key);
      this.#loops.vanishing();
    });
  }

  /** Lists all conversations, newest first. */
  async conversations(): Promise<Conversation[]> {
    return await listConversations(this.#context);
  }

  /** Reads messages of a conversation, oldest first: by default the last 50. */
  async history(peer: AccountName, range: HistoryRange = {}): Promise<Message[]> {
    await this.#ready();
    return await readHistory(this.#context, bytesKey(await resolvePeer(this.#context, peer)), range);
  }

  /** The number to compare with a peer: 60 digits, the same on both sides. */
  async safetyNumber(peer: AccountName): Promise<string> {
    await this.#ready();
    return await safetyNumber(this.#context, bytesKey(await resolvePeer(this.#context, peer)));
  }

  /** How a peer stands with the user. */
  async trust(peer: AccountName): Promise<PeerTrust> {
    await this.#ready();
    return await trustOf(this.#context, bytesKey(await resolvePeer(this.#context, peer)));
  }

  /** The user has compared this number with the peer. @throws VinculumError `INVALID_FINGERPRINT` if it is another one by now */
  async verify(peer: AccountName, number: string): Promise<void> {
    await this.#change(peer, (key) => markVerified(this.#context, key, number));
  }

  /** The user goes on with a peer whose identity key has changed. */
  async acceptIdentity(peer: AccountName): Promise<void> {
    await this.#change(peer, (key) => acceptIdentity(this.#context, key));
  }

  /**
   * What happens, in order for each peer, from where the last process stopped. An event is done with when the next one is asked
   * for; after a crash it comes again, with the same id. For one consumer. Ends when the client is closed.
   */
  async *events(): AsyncGenerator<ClientEvent, void, void> {
    try {
      for (;;) {
        const heard = this.#loops.nextEvents();
        const waiting = this.#loops.isClosed ? [] : await waitingEvents(this.#context);
        for (const { event, done } of waiting) {
          yield event;
          if (this.#loops.isClosed) return;
          await done();
        }
        if (waiting.length === 0 && !(await heard)) return;
      }
    } catch (error) {
      if (!this.#loops.isClosed || !VinculumError.is(error, 'STORE_CLOSED')) throw error;
    }
  }

  /** Ends everything that runs, then closes transport and store. What is in the outbox is sent by the next process. */
  async close(): Promise<void> {
    await this.#loops.close();
    await this.#context.transport.close();
    await this.#context.store.close();
  }

  /** Registers once; a failure is the caller's, and the next call tries again. */
  async #ready(): Promise<void> {
    if (this.#isRegistered) return;
    this.#registering ??= this.#register().finally(() => (this.#registering = null));
    await this.#registering;
  }

  async #register(): Promise<void> {
    const context = this.#context;
    context.self.account = await registerAccount(context);
    await this.#loops.start(context);
    await this.#loops.supplyNow();
    this.#isRegistered = true;
  }

  #requireBlobs(): Blobs {
    if (this.#blobs === undefined) throw new VinculumError('INVALID_ARGUMENT', 'this client was given no `blobs`');
    return this.#blobs;
  }

  async #sendMessage(to: AccountName, draft: Draft): Promise<Message> {
    const { peer, position } = await this.#dispatchDraft(to, draft);
    const sent = position === null ? null : await readMessage(this.#context, peer, position);
    if (sent === null) throw new VinculumError('INVALID_ARGUMENT', 'this id was used for something else');
    return sent;
  }

  async #dispatch(to: AccountName, compose: Draft['compose']): Promise<void> {
    await this.#dispatchDraft(to, { id: newMessageId(this.#context.engine.random), compose });
  }

  async #dispatchDraft(to: AccountName, draft: Draft): Promise<Dispatched> {
    const name = { realm: to.realm, id: to.id };
    await this.#ready();
    return await dispatch(this.#context, name, draft);
  }

  /** Does something with a peer under its lock. */
  async #change(peer: AccountName, work: (key: string, reference: Bytes) => Promise<void>): Promise<void> {
    const name = { realm: peer.realm, id: peer.id };
    await this.#ready();
    const reference = await resolvePeer(this.#context, name);
    const key = bytesKey(reference);
    await this.#context.locks.run(key, () => work(key, reference));
  }
}
