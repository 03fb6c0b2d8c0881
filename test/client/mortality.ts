/** Processes that die where a test wants it: at any call of the store, the transport or the directory, before or after its effect. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeEnvelope } from '../../src/envelope/outer/envelope.ts';
import { decodePreKeySignalMessage } from '../../src/protocol/messages/pre-key-signal-message.ts';
import { decodeSignalMessage } from '../../src/protocol/messages/signal-message.ts';
import type { Store } from '../../src/store/store.ts';
import type { Directory } from '../../src/transport/directory.ts';
import type { Transport } from '../../src/transport/transport.ts';
import type { PersonOptions } from './world.ts';

function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/** One run of a process, until its death. */
export class Life {
  /** Resolves when it has died. */
  readonly death: Promise<'dead'>;
  moments = 0;
  isDead = false;
  readonly #lasts: number;
  #die: (dead: 'dead') => void = () => undefined;

  /** @param lasts - calls that it lives to see; two for each call */
  constructor(lasts = Infinity) {
    this.#lasts = lasts;
    this.death = new Promise((resolve) => (this.#die = resolve));
  }

  async moment(): Promise<void> {
    if (!this.isDead && this.moments++ >= this.#lasts) {
      this.isDead = true;
      this.#die('dead');
    }
    if (this.isDead) await never();
  }

  async call<T>(step: () => Promise<T>): Promise<T> {
    await this.moment();
    const result = await step();
    await this.moment();
    return result;
  }

  /** What belongs to a process that can die. */
  get options(): PersonOptions {
    return {
      store: (store) => this.#store(store),
      transport: (transport) => this.#transport(transport),
      directory: (directory) => this.#directory(directory),
    };
  }

  #store(store: Store): Store {
    return {
      read: (keys) => this.call(() => store.read(keys)),
      list: (range) => this.call(() => store.list(range)),
      commit: (batches) => this.call(() => store.commit(batches)),
      close: () => (this.isDead ? never() : store.close()),
    };
  }

  #transport(transport: Transport): Transport {
    return {
      get status() {
        return transport.status;
      },
      onStatus: (listener) => transport.onStatus((status) => (this.isDead ? undefined : listener(status))),
      send: (submission, options) => this.call(() => transport.send(submission, options)),
      subscribe: (handler, options) => transport.subscribe((delivery) => this.call(() => handler(delivery)), options),
      close: () => transport.close(),
    };
  }

  #directory(directory: Directory): Directory {
    return {
      fetchChain: (account, from) => this.call(() => directory.fetchChain(account, from)),
      appendToChain: (append) => this.call(() => directory.appendToChain(append)),
      publishPreKeys: (upload) => this.call(() => directory.publishPreKeys(upload)),
      preKeyLevels: () => this.call(() => directory.preKeyLevels()),
      fetchBundles: (account, options) => this.call(() => directory.fetchBundles(account, options)),
      senderCertificate: () => this.call(() => directory.senderCertificate()),
      realmInfo: (realm) => this.call(() => directory.realmInfo(realm)),
    };
  }
}

/** Looks at everything that leaves: no key of a chain may encrypt two messages. */
export class ChainWatch {
  readonly #seen = new Map<string, string>();
  /** (chain, counter) pairs that made two ciphertexts. */
  readonly reused: string[] = [];

  watch(transport: Transport): Transport {
    return {
      get status() {
        return transport.status;
      },
      onStatus: (listener) => transport.onStatus(listener),
      send: (submission, options) => {
        this.#look(submission.envelope);
        return transport.send(submission, options);
      },
      subscribe: (handler, options) => transport.subscribe(handler, options),
      close: () => transport.close(),
    };
  }

  get pairs(): number {
    return this.#seen.size;
  }

  #look(bytes: Uint8Array): void {
    const { kind, ciphertext } = decodeEnvelope(bytes);
    const { ratchetKey, counter } =
      kind === 'pre-key-message' ? decodePreKeySignalMessage(ciphertext).message : decodeSignalMessage(ciphertext);
    const pair = `${bytesToHex(ratchetKey)}/${counter}`;
    const hash = bytesToHex(sha256(ciphertext));
    const before = this.#seen.get(pair);
    if (before !== undefined && before !== hash) this.reused.push(pair);
    this.#seen.set(pair, hash);
  }
}
