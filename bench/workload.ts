/** What a case gives the runner: for each side, something that prepares batches of the same work. Nothing here knows a runtime. */
import type { FullSignalModule } from '../src/testing/index.ts';
import type { Primitives } from './rivals/primitives.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

/** Work that can be done once. Only {@link Batch.run} is timed. */
export interface Batch {
  /** How many operations `run` performs; the reported time is that of one. */
  readonly operations: number;
  run(): Promise<void> | void;
  /** Throws unless the work was done, and done right. */
  verify(): Promise<void> | void;
}

/** One side of a case. It lives through all rounds, so state that changes with every batch stays valid. */
export interface Workload {
  prepare(): Promise<Batch>;
}

export interface BenchCase {
  /** Path-like; `--only` selects by prefix. */
  readonly name: string;
  /** Our side, made fresh for this case. */
  readonly ours: () => Promise<Workload>;
  /** The rivals by name. */
  readonly rivals: Readonly<Record<string, () => Promise<Workload>>>;
}

/** Times batches. Every runtime has its own. */
export interface BatchTimer {
  /** Runs a batch once and verifies it. @returns microseconds per operation. @throws whatever the batch throws */
  timeBatch(batch: Batch): Promise<number>;
  /** Called before each batch that counts: cleans up what another side has left. */
  settle(): void;
}

/** One side of a conversation. What a packet is, is its library's business. */
export interface Party<P = unknown> {
  encrypt(plaintext: Bytes): Promise<P>;
  decrypt(packet: P): Promise<Bytes>;
}

/** Two parties with a session in which both have spoken. */
export interface Pair<P = unknown> {
  readonly alice: Party<P>;
  readonly bob: Party<P>;
}

/** A first contact: all keys are made, nothing is derived yet. Each function is called once. */
export interface Contact<P = unknown> {
  /** Processes the other's bundle and encrypts the first message. */
  initiate(plaintext: Bytes): Promise<P>;
  /** Parses and decrypts it, in a device that has no session. */
  respond(packet: P): Promise<Bytes>;
}

/** How much work makes a batch: enough to time, and no more than a slow library does in a fraction of a second. */
export interface Pace {
  /** Messages of one chain. */
  readonly messages: number;
  /** Conversations in turns. */
  readonly conversations: number;
  /** In how many phases of an epoch they stand; 1 without a post-quantum ratchet. */
  readonly phases: number;
  /** Conversations whose messages are read backwards. */
  readonly reversed: number;
  /** First contacts. */
  readonly contacts: number;
}

/** Whatever holds sessions between two parties: what the session cases drive. */
export interface SessionEngine {
  readonly pace: Pace;
  readonly acquaint: () => Promise<Pair>;
  readonly contacts: (count: number) => Promise<Contact[]>;
}

/** What a rival can be asked for. One with a module takes part in every case of sessions, groups and sealed sender. */
export interface Rival {
  readonly module?: FullSignalModule;
  /** Sessions of a library with an interface of its own. */
  readonly sessions?: SessionEngine;
  /** Sessions as values: the direct cases. Without it, those are played with the module. */
  readonly direct?: SessionEngine;
  readonly primitives?: Primitives;
}

/** Who takes part. */
export interface Contestants {
  readonly ours: FullSignalModule;
  readonly rivals: Readonly<Record<string, Rival>>;
}
