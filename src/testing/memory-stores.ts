/**
 * In-memory stores for one device, for either engine. They keep what they are given either as objects or as bytes; bytes
 * are what a real application has after a restart, so that is what interop tests and benches use.
 *
 * They are not for production: nothing is durable, and trust is on first use.
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import type {
  IdentityKeyPairLike,
  IdentityKeyStoreLike,
  KyberPreKeyRecordLike,
  KyberPreKeyStoreLike,
  PreKeyRecordLike,
  PreKeyStoreLike,
  ProtocolAddressLike,
  PublicKeyLike,
  RecordClass,
  SenderKeyStoreLike,
  Serializable,
  SessionRecordLike,
  SessionStoreLike,
  SignalModule,
  SignedPreKeyRecordLike,
  SignedPreKeyStoreLike,
} from './signal-module.ts';

export interface MemoryStoreOptions {
  /** The device's identity key pair, made by the same module. */
  readonly identity: IdentityKeyPairLike;
  /** The device's registration id. */
  readonly registrationId: number;
  /** `bytes` keeps `serialize()` output and parses it on every load; `objects` keeps the objects. Default `bytes`. */
  readonly keep?: 'objects' | 'bytes';
  /** Which Kyber pre-keys survive their use; a repeated base key is then refused. Default: all, as in libsignal's own test store. */
  readonly isLastResort?: (kyberPreKeyId: number) => boolean;
}

/**
 * Everything in a set of stores, except the identity and registration id it was made with. Keys are
 * `session/NAME.DEVICE`, `identity/NAME.DEVICE`, `pre-key/ID`, `signed-pre-key/ID`, `kyber-pre-key/ID`,
 * `kyber-use/ID.SIGNED-ID.BASE-KEY` and `sender-key/NAME.DEVICE/DISTRIBUTION-ID`, in sorted order. Secret.
 */
export type StoreSnapshot = Readonly<Record<string, Bytes>>;

/** The stores of one device. */
export interface MemoryStores {
  readonly session: SessionStoreLike;
  readonly identity: IdentityKeyStoreLike;
  readonly preKey: PreKeyStoreLike;
  readonly signedPreKey: SignedPreKeyStoreLike;
  readonly kyberPreKey: KyberPreKeyStoreLike;
  readonly senderKey: SenderKeyStoreLike;
  /** Copies all contents out, as bytes. Two equal snapshots mean that nothing changed. */
  snapshot(): StoreSnapshot;
  /** Replaces all contents by those of a snapshot, which may come from the stores of another engine. */
  restore(snapshot: StoreSnapshot): void;
}

/** One kind of record: a map that hides whether objects or bytes are kept. */
class Shelf<T extends Serializable> {
  readonly #parser: RecordClass<T>;
  readonly #keepsBytes: boolean;
  readonly #objects = new Map<string, T>();
  readonly #bytes = new Map<string, Bytes>();

  constructor(parser: RecordClass<T>, keep: 'objects' | 'bytes') {
    this.#parser = parser;
    this.#keepsBytes = keep === 'bytes';
  }

  put(key: string, record: T): void {
    if (this.#keepsBytes) this.#bytes.set(key, record.serialize());
    else this.#objects.set(key, record);
  }

  get(key: string): T | null {
    if (!this.#keepsBytes) return this.#objects.get(key) ?? null;
    const bytes = this.#bytes.get(key);
    return bytes === undefined ? null : this.#parser.deserialize(bytes);
  }

  delete(key: string): void {
    this.#bytes.delete(key);
    this.#objects.delete(key);
  }

  entries(): [string, Bytes][] {
    const kept: [string, Bytes][] = [];
    for (const [key, bytes] of this.#bytes) kept.push([key, copyBytes(bytes)]);
    for (const [key, object] of this.#objects) kept.push([key, copyBytes(object.serialize())]);
    return kept;
  }

  replace(entries: readonly [string, Bytes][]): void {
    this.#bytes.clear();
    this.#objects.clear();
    for (const [key, bytes] of entries) {
      if (this.#keepsBytes) this.#bytes.set(key, copyBytes(bytes));
      else this.#objects.set(key, this.#parser.deserialize(copyBytes(bytes)));
    }
  }
}

/** What the stores need of a module. */
export type RecordClasses = Pick<
  SignalModule,
  'SessionRecord' | 'PublicKey' | 'PreKeyRecord' | 'SignedPreKeyRecord' | 'KyberPreKeyRecord' | 'SenderKeyRecord'
>;

/** What a set of stores consists of. Keys of the map are the first parts of snapshot keys. */
interface Contents {
  readonly shelves: Map<string, Shelf<Serializable>>;
  /** `ID.SIGNED-ID.BASE-KEY-HEX` of every use of a last-resort key. */
  readonly kyberUses: Set<string>;
}

/**
 * Makes empty stores.
 *
 * @param module - the engine whose objects the stores hold; only its record classes are used
 */
export function createMemoryStores(module: RecordClasses, options: MemoryStoreOptions): MemoryStores {
  const contents: Contents = { shelves: new Map(), kyberUses: new Set() };
  const keep = options.keep ?? 'bytes';
  const shelf = <T extends Serializable>(name: string, parser: RecordClass<T>): Shelf<T> => {
    const made = new Shelf(parser, keep);
    contents.shelves.set(name, made);
    return made;
  };
  return {
    session: sessionStore(shelf('session', module.SessionRecord)),
    identity: identityStore(shelf('identity', module.PublicKey), options),
    preKey: preKeyStore(shelf('pre-key', module.PreKeyRecord)),
    signedPreKey: signedPreKeyStore(shelf('signed-pre-key', module.SignedPreKeyRecord)),
    kyberPreKey: kyberPreKeyStore(shelf('kyber-pre-key', module.KyberPreKeyRecord), contents.kyberUses, options),
    senderKey: senderKeyStore(shelf('sender-key', module.SenderKeyRecord)),
    snapshot: () => snapshotOf(contents),
    restore: (snapshot) => {
      restoreTo(contents, snapshot);
    },
  };
}

/** The values of `IdentityChange`. */
const UNCHANGED = 0;
const REPLACED = 1;

function addressKey(address: ProtocolAddressLike): string {
  return `${address.name()}.${address.deviceId()}`;
}

function required<T>(record: T | null, what: string): T {
  if (record === null) throw new Error(`no ${what}`);
  return record;
}

function sessionStore(shelf: Shelf<SessionRecordLike>): SessionStoreLike {
  return {
    saveSession: async (address, record) => {
      shelf.put(addressKey(address), record);
    },
    getSession: async (address) => shelf.get(addressKey(address)),
    getExistingSessions: async (addresses) =>
      addresses.map(addressKey).map((key) => required(shelf.get(key), `session for ${key}`)),
  };
}

/** Trust on first use: the first key of an address is believed, another one is refused in both directions. */
function identityStore(shelf: Shelf<PublicKeyLike>, options: MemoryStoreOptions): IdentityKeyStoreLike {
  return {
    getIdentityKey: async () => options.identity.privateKey,
    getIdentityKeyPair: async () => options.identity,
    getLocalRegistrationId: async () => options.registrationId,
    getIdentity: async (address) => shelf.get(addressKey(address)),
    saveIdentity: async (address, key) => {
      const known = shelf.get(addressKey(address));
      if (known?.equals(key) === true) return UNCHANGED;
      shelf.put(addressKey(address), key);
      return known === null ? UNCHANGED : REPLACED;
    },
    isTrustedIdentity: async (address, key) => shelf.get(addressKey(address))?.equals(key) ?? true,
  };
}

function preKeyStore(shelf: Shelf<PreKeyRecordLike>): PreKeyStoreLike {
  return {
    savePreKey: async (id, record) => {
      shelf.put(String(id), record);
    },
    getPreKey: async (id) => required(shelf.get(String(id)), `pre-key ${id}`),
    removePreKey: async (id) => {
      shelf.delete(String(id));
    },
  };
}

function signedPreKeyStore(shelf: Shelf<SignedPreKeyRecordLike>): SignedPreKeyStoreLike {
  return {
    saveSignedPreKey: async (id, record) => {
      shelf.put(String(id), record);
    },
    getSignedPreKey: async (id) => required(shelf.get(String(id)), `signed pre-key ${id}`),
  };
}

function kyberPreKeyStore(
  shelf: Shelf<KyberPreKeyRecordLike>,
  uses: Set<string>,
  options: MemoryStoreOptions,
): KyberPreKeyStoreLike {
  const isLastResort = options.isLastResort ?? (() => true);
  return {
    saveKyberPreKey: async (id, record) => {
      shelf.put(String(id), record);
    },
    getKyberPreKey: async (id) => required(shelf.get(String(id)), `Kyber pre-key ${id}`),
    markKyberPreKeyUsed: async (id, signedPreKeyId, baseKey) => {
      if (!isLastResort(id)) {
        shelf.delete(String(id));
        return;
      }
      const use = `${id}.${signedPreKeyId}.${bytesToHex(baseKey.serialize())}`;
      if (uses.has(use)) throw new Error('reused base key');
      uses.add(use);
    },
  };
}

function senderKeyStore(shelf: Shelf<Serializable>): SenderKeyStoreLike {
  return {
    saveSenderKey: async (sender, id, record) => {
      shelf.put(`${addressKey(sender)}/${id}`, record);
    },
    getSenderKey: async (sender, id) => shelf.get(`${addressKey(sender)}/${id}`),
  };
}

/** The snapshot key of Kyber uses; the value is the base key again, so that every entry has bytes. */
const KYBER_USE = 'kyber-use';

function snapshotOf(contents: Contents): StoreSnapshot {
  const entries: [string, Bytes][] = [];
  for (const [name, shelf] of contents.shelves) {
    for (const [key, bytes] of shelf.entries()) entries.push([`${name}/${key}`, bytes]);
  }
  for (const use of contents.kyberUses) {
    entries.push([`${KYBER_USE}/${use}`, copyBytes(hexToBytes(use.slice(use.lastIndexOf('.') + 1)))]);
  }
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function restoreTo(contents: Contents, snapshot: StoreSnapshot): void {
  const byShelf = new Map<string, [string, Bytes][]>();
  for (const [key, bytes] of Object.entries(snapshot)) {
    const slash = key.indexOf('/');
    const name = key.slice(0, slash);
    if (name !== KYBER_USE && !contents.shelves.has(name)) throw new Error(`a snapshot of this module has no ${name}`);
    const entries = byShelf.get(name) ?? [];
    entries.push([key.slice(slash + 1), bytes]);
    byShelf.set(name, entries);
  }
  for (const [name, shelf] of contents.shelves) shelf.replace(byShelf.get(name) ?? []);
  contents.kyberUses.clear();
  for (const [use] of byShelf.get(KYBER_USE) ?? []) contents.kyberUses.add(use);
}
