/**
 * Group commit: while one commit is on its way to the disk, those that come meanwhile wait and then go together. A durable
 * transaction costs as much as dozens of rows in it, so many writers at once are served at a fraction of the cost, and one
 * alone does not wait.
 */
import { VinculumError } from '../errors.ts';
import { guardStore } from './guarded-store.ts';
import type { Batch, CommitOutcome, Store } from './store.ts';

/** Batches in one transaction: where the cost of the transaction itself no longer shows. */
const MAX_BATCHES_TOGETHER = 256;
/** Bytes in one transaction, so that one does not hold up the others or fill the memory; a larger batch goes alone. */
const MAX_BYTES_TOGETHER = 4 * 1024 * 1024;
/** Commits that may wait: far more than an application sends at once, few enough for the memory. */
const MAX_WAITING = 65_536;

/** What group commit saved, for benches and tests. */
export interface GroupCommitCounts {
  /** Calls of `commit`. */
  readonly calls: number;
  /** Transactions that they became. */
  readonly transactions: number;
}

/** A store that commits in groups. */
export interface GroupCommitStore extends Store {
  /** What was counted since it was made. */
  readonly counts: GroupCommitCounts;
}

interface Waiting {
  readonly batches: readonly Batch[];
  readonly bytes: number;
  readonly resolve: (outcomes: readonly CommitOutcome[]) => void;
  readonly reject: (error: unknown) => void;
}

function sizeOf(batches: readonly Batch[]): number {
  let bytes = 0;
  for (const { writes } of batches) for (const { value } of writes) bytes += value?.length ?? 0;
  return bytes;
}

class Groups {
  readonly #store: Store;
  #waiting: Waiting[] = [];
  #isRunning = false;
  calls = 0;
  transactions = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  commit(batches: readonly Batch[]): Promise<readonly CommitOutcome[]> {
    if (this.#waiting.length >= MAX_WAITING) {
      throw new VinculumError('STORE_BUSY', `${MAX_WAITING} commits are waiting already`);
    }
    this.calls++;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ batches, bytes: sizeOf(batches), resolve, reject });
      if (!this.#isRunning) void this.#run();
    });
  }

  /** Sends groups as long as anybody waits. */
  async #run(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) await this.#send(this.#takeGroup());
    this.#isRunning = false;
  }

  /** The first that waits, and those behind it that fit. */
  #takeGroup(): Waiting[] {
    let batches = 0;
    let bytes = 0;
    let end = 0;
    for (const waiting of this.#waiting) {
      batches += waiting.batches.length;
      bytes += waiting.bytes;
      if (end > 0 && (batches > MAX_BATCHES_TOGETHER || bytes > MAX_BYTES_TOGETHER)) break;
      end++;
    }
    const group = this.#waiting.slice(0, end);
    this.#waiting = this.#waiting.slice(end);
    return group;
  }

  async #send(group: readonly Waiting[]): Promise<void> {
    this.transactions++;
    try {
      const outcomes = await this.#store.commit(group.flatMap(({ batches }) => batches));
      let first = 0;
      for (const { batches, resolve } of group) resolve(outcomes.slice(first, (first += batches.length)));
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
}

/**
 * Makes the commits of a store go in groups. Order is kept; a failing transaction rejects the calls that went with it and no
 * other.
 *
 * @param store - is closed with the one returned
 */
export function groupCommit(store: Store): GroupCommitStore {
  const groups = new Groups(store);
  const guarded = guardStore({
    read: (keys) => store.read(keys),
    list: (range) => store.list(range),
    commit: async (batches) => await groups.commit(batches),
    close: () => store.close(),
    erase: store.erase && (() => store.erase!()),
  });
  return {
    ...guarded,
    get counts() {
      return { calls: groups.calls, transactions: groups.transactions };
    },
  };
}
