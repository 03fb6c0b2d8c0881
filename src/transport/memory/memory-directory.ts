/** What the accounts of a memory network publish, and one device's view of it. */
import { type Bytes, bytesEqual, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { accountKey, checkAccountName, invalidCall, refused } from '../arguments.ts';
import type {
  BundleOptions,
  ChainAppend,
  ChainPage,
  Directory,
  PreKeyBundle,
  PreKeyLevels,
  PreKeyUpload,
  RealmInfo,
  SenderCertificate,
} from '../directory.ts';
import type { AccountName, CallOptions, DeviceAddress } from '../transport.ts';
import type { Lines, Operation } from './line.ts';
import { PreKeyShelf } from './pre-key-shelf.ts';

/** The largest signed statement. */
const MAX_STATEMENT_BYTES = 4_096;
/** Statements in one page: a whole chain, mostly, and never more than an envelope's worth of bytes. */
const PAGE_STATEMENTS = 64;

/** What an account has published. */
export class AccountEntry {
  readonly log: Bytes[] = [];
  readonly shelves: Map<number, PreKeyShelf> = new Map();
  readonly listeners: Set<() => void> = new Set();
}

/** What a directory needs of its network. */
export interface DirectoryRoute {
  readonly device: DeviceAddress;
  readonly lines: Lines;
  /** The entry of an account, made if it is not there. */
  readonly entry: (account: AccountName) => AccountEntry;
  readonly find: (account: AccountName) => AccountEntry | undefined;
  readonly isRegistered: (device: DeviceAddress) => boolean;
  readonly realmInfo: (realm: string) => RealmInfo | null;
  readonly certify: (device: DeviceAddress, identityKey: Bytes) => SenderCertificate | null;
  readonly checkStatement: (account: AccountName, log: readonly Bytes[], statement: Bytes) => void;
}

export class MemoryDirectory implements Directory {
  readonly #route: DirectoryRoute;

  constructor(route: DirectoryRoute) {
    this.#route = route;
  }

  async fetchChain(account: AccountName, from: number, options: CallOptions = {}): Promise<ChainPage> {
    const { realm, id } = checkAccountName(account);
    if (!Number.isSafeInteger(from) || from < 0) throw invalidCall('a position is an integer from 0');
    return this.#call('fetchChain', options, () => {
      const log = this.#route.find({ realm, id })?.log ?? [];
      return { statements: log.slice(from, from + PAGE_STATEMENTS).map(copyBytes), length: log.length };
    });
  }

  async appendToChain({ position, statement }: ChainAppend, options: CallOptions = {}): Promise<void> {
    if (!Number.isSafeInteger(position) || position < 0) throw invalidCall('a position is an integer from 0');
    if (statement.length < 1) throw invalidCall('a statement has at least one byte');
    if (statement.length > MAX_STATEMENT_BYTES) throw refused('too-large', `a statement of ${statement.length} bytes`);
    const entry = copyBytes(statement);
    await this.#call('appendToChain', options, () => {
      this.#append(position, entry);
    });
  }

  async publishPreKeys(upload: PreKeyUpload, options: CallOptions = {}): Promise<void> {
    const shelfUpload = PreKeyShelf.check(upload);
    await this.#call('publishPreKeys', options, () => {
      const { device } = this.#route;
      const { shelves } = this.#route.entry(device);
      const shelf = shelves.get(device.device) ?? new PreKeyShelf();
      shelf.replace(shelfUpload);
      shelves.set(device.device, shelf);
    });
  }

  async preKeyLevels(options: CallOptions = {}): Promise<PreKeyLevels> {
    return this.#call('preKeyLevels', options, () => this.#ownShelf()?.levels() ?? new PreKeyShelf().levels());
  }

  async fetchBundles(account: AccountName, options: BundleOptions = {}): Promise<readonly PreKeyBundle[]> {
    const name = checkAccountName(account);
    const wanted = options.devices === undefined ? undefined : new Set(options.devices);
    return this.#call('fetchBundles', options, () => {
      const shelves = this.#route.find(name)?.shelves ?? new Map<number, PreKeyShelf>();
      const chosen = [...shelves].filter(([device]) => wanted?.has(device) ?? true);
      return chosen.sort(([a], [b]) => a - b).map(([device, shelf]) => shelf.take(device));
    });
  }

  async senderCertificate(options: CallOptions = {}): Promise<SenderCertificate | null> {
    return this.#call('senderCertificate', options, () => {
      const identityKey = this.#ownShelf()?.identityKey;
      return identityKey === undefined ? null : this.#route.certify(this.#route.device, identityKey);
    });
  }

  async realmInfo(realm: string, options: CallOptions = {}): Promise<RealmInfo | null> {
    return this.#call('realmInfo', options, () => this.#route.realmInfo(realm));
  }

  watch(accounts: readonly AccountName[], listener: (account: AccountName) => void): () => void {
    const { entry, lines, device } = this.#route;
    const ends = accounts.map((account) => {
      const name = checkAccountName(account);
      const notice = (): void => {
        if (lines.isConnected(device)) listener({ ...name });
      };
      const { listeners } = entry(name);
      listeners.add(notice);
      return () => listeners.delete(notice);
    });
    return () => {
      for (const end of ends) end();
    };
  }

  #call<T>(operation: Operation, options: CallOptions, effect: () => T): Promise<T> {
    const { device, lines, isRegistered } = this.#route;
    return lines.carry({ device, operation, options }, () => {
      if (!isRegistered(device)) throw refused('unauthorized', 'this device was removed');
      return effect();
    });
  }

  #append(position: number, statement: Bytes): void {
    const { device, entry, checkStatement } = this.#route;
    const { log, listeners } = entry(device);
    const there = log[position];
    if (there !== undefined && bytesEqual(there, statement)) return;
    if (position !== log.length) {
      throw new VinculumError('DIRECTORY_CONFLICT', `the log of ${accountKey(device)} has ${log.length} statements`, {
        details: { length: log.length },
      });
    }
    checkStatement({ realm: device.realm, id: device.id }, log.map(copyBytes), copyBytes(statement));
    log.push(statement);
    for (const notice of [...listeners]) void Promise.resolve().then(notice);
  }

  #ownShelf(): PreKeyShelf | undefined {
    const { device, find } = this.#route;
    return find(device)?.shelves.get(device.device);
  }
}
