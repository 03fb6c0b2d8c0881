/**
 * The seam between the client and whoever keeps what accounts publish: chains of statements, pre-keys, certificates. Signed
 * statements, keys and certificates are opaque here. The client verifies all of them: a directory is trusted for being there,
 * and for handing out each one-time key once, which costs forward secrecy of a first message if it lies.
 *
 * One directory value serves one device, which it was made for; see `Transport` for how it authenticates and which errors all
 * calls share. Three properties let every call be repeated when its outcome is unknown: an append and an upload name what they
 * follow, and say nothing twice; a fetch at worst wastes one-time keys.
 */
import type { Bytes } from '../bytes.ts';
import type { AccountName, CallOptions } from './transport.ts';

/** Part of an account's log of statements. */
export interface ChainPage {
  /** Signed statements in the order of the log, from the position that was asked for. Fewer than there are if there are many. */
  readonly statements: readonly Bytes[];
  /** How many statements the log has now: ask again from the end of this page until it is reached. */
  readonly length: number;
}

/** A statement for the end of a log. */
export interface ChainAppend {
  /**
   * How many statements the caller saw: the compare of compare-and-set. It counts entries of the log, not the chain's `seq`: a
   * recovery may follow an earlier statement, so a chain can fork, and a reader must see both branches.
   */
  readonly position: number;
  /** A signed statement, at most 4 KiB. */
  readonly statement: Uint8Array;
}

/** A public key that is given out once. */
export interface OneTimePreKey {
  /** A u32. */
  readonly id: number;
  /** As the protocol encodes it, with its type byte. */
  readonly publicKey: Bytes;
}

/** A public key with the identity key's signature over it. */
export interface SignedPreKey extends OneTimePreKey {
  /** 64 bytes. */
  readonly signature: Bytes;
}

/** What is given out for this device from now on. A part that is absent stays as it is; one that is present is replaced whole. */
export interface PreKeyUpload {
  /** 16 bytes, random: a repeated upload is known by it, and changes nothing. */
  readonly id: Uint8Array;
  /** The upload before it, null for the first: the compare of compare-and-set. */
  readonly replaces: Uint8Array | null;
  /** A u32. */
  readonly registrationId: number;
  /** 33 bytes. */
  readonly identityKey: Uint8Array;
  /** The first upload of a device has it. */
  readonly signedPreKey?: SignedPreKey | undefined;
  /** Given out when no one-time KEM key is left, again and again. The first upload of a device has it. */
  readonly lastResortKyberPreKey?: SignedPreKey | undefined;
  /** At most 200, ids distinct. */
  readonly oneTimePreKeys?: readonly OneTimePreKey[] | undefined;
  /** At most 200, ids distinct. */
  readonly oneTimeKyberPreKeys?: readonly SignedPreKey[] | undefined;
}

/** What is left of this device's pre-keys. */
export interface PreKeyLevels {
  /** The last upload, null before the first. */
  readonly upload: Bytes | null;
  readonly oneTimePreKeys: number;
  readonly oneTimeKyberPreKeys: number;
  /** How often the last-resort key was given out since it was uploaded: rotate it when it was. */
  readonly lastResortUses: number;
}

/** What starts a session with one device. */
export interface PreKeyBundle {
  readonly device: number;
  readonly registrationId: number;
  readonly identityKey: Bytes;
  readonly signedPreKey: SignedPreKey;
  /** Nobody else was given it. Null when none was left. */
  readonly oneTimePreKey: OneTimePreKey | null;
  /** A one-time key, which nobody else was given, or the last-resort key. */
  readonly kyberPreKey: SignedPreKey;
  /** Whether `kyberPreKey` is the last-resort key, which others are given too. */
  readonly lastResort: boolean;
}

export interface BundleOptions extends CallOptions {
  /** Only these devices; else all of the account. */
  readonly devices?: readonly number[] | undefined;
}

/** Says for sealed sender who a device is. */
export interface SenderCertificate {
  /** Opaque. */
  readonly certificate: Bytes;
  /** Milliseconds since 1970; fetch the next one in good time. */
  readonly expiresMs: number;
}

/** What a realm offers, by its own word: what is pinned or configured goes first. */
export interface RealmInfo {
  /** Public keys, of 33 bytes, that sign its sender certificates; several while one replaces another. None: it issues none. */
  readonly certificateRoots: readonly Bytes[];
  /** Whether first contacts may be sealed. Where not, a report about them proves who sent them. */
  readonly sealedRequests: boolean;
  /** The largest attachment in bytes of ciphertext; 0: it keeps none. */
  readonly maxBlobBytes: number;
  /** The newest signed policy statement for each realm it has one for; opaque. */
  readonly policies: readonly Bytes[];
}

/** Beside the errors of `Transport`, `DIRECTORY_CONFLICT`: another device or process was first. Fetch again, decide again. */
export interface Directory {
  /**
   * Reads an account's log.
   *
   * @param from - position of the first statement wanted, 0 for all
   * @returns an empty page for an account that is unknown or has no chain: the two look alike
   */
  fetchChain(account: AccountName, from: number, options?: CallOptions): Promise<ChainPage>;
  /**
   * Appends to the log of this device's own account. If the very statement is at that position already, nothing happens.
   *
   * @throws VinculumError `DIRECTORY_CONFLICT` if the log has another length; `details.length` says which.
   * `TRANSPORT_REFUSED` if the directory verifies statements and this one fails
   */
  appendToChain(append: ChainAppend, options?: CallOptions): Promise<void>;
  /**
   * Replaces what is given out for this device, all parts at one moment: no bundle mixes two uploads' parts otherwise than the
   * upload says. A repetition of the last upload changes nothing, so that no one-time key is given out again.
   *
   * @throws VinculumError `DIRECTORY_CONFLICT` if the last upload is not `replaces`
   */
  publishPreKeys(upload: PreKeyUpload, options?: CallOptions): Promise<void>;
  preKeyLevels(options?: CallOptions): Promise<PreKeyLevels>;
  /**
   * Takes what is needed to start sessions with an account's devices. Each one-time key is given exactly once, whoever asks.
   *
   * @returns a bundle for each device that was asked for and has published; none for an unknown account
   */
  fetchBundles(account: AccountName, options?: BundleOptions): Promise<readonly PreKeyBundle[]>;
  /** Returns a certificate for this device, or null where its realm issues none. */
  senderCertificate(options?: CallOptions): Promise<SenderCertificate | null>;
  /** Returns what a realm offers, or null if it is not known. */
  realmInfo(realm: string, options?: CallOptions): Promise<RealmInfo | null>;
  /**
   * Says that the chains of some accounts may have grown: a hint to fetch. Absent where changes are only seen by looking.
   *
   * @returns ends the notices
   */
  readonly watch?:
    ((accounts: readonly AccountName[], listener: (account: AccountName) => void) => () => void) | undefined;
}
