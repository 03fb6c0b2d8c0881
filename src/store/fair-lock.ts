/**
 * A lock per name within one process: first come, first served. It saves work, it guards nothing: what is written is guarded
 * by versions, which also hold between processes.
 */
import { VinculumError } from '../errors.ts';
import type { Locks } from './locks.ts';

interface Turn {
  readonly owner: object | undefined;
  readonly start: () => void;
}

/** One queue per name that is held; its head holds the lock. */
export class FairLock implements Locks {
  readonly #queues = new Map<string, Turn[]>();

  /** How many names are held now. */
  get size(): number {
    return this.#queues.size;
  }

  /** {@inheritDoc Locks.run} */
  async run<T>(name: string, work: () => Promise<T>, owner?: object): Promise<T> {
    await this.#acquire(name, owner);
    try {
      return await work();
    } finally {
      this.#release(name);
    }
  }

  #acquire(name: string, owner: object | undefined): Promise<void> | undefined {
    const queue = this.#queues.get(name);
    if (queue === undefined) {
      this.#queues.set(name, [{ owner, start: () => undefined }]);
      return undefined;
    }
    if (owner !== undefined && queue.some((turn) => turn.owner === owner)) {
      throw new VinculumError('INVALID_ARGUMENT', 'whoever holds a lock or waits for it would wait for itself');
    }
    return new Promise((start) => queue.push({ owner, start }));
  }

  #release(name: string): void {
    const queue = this.#queues.get(name)!;
    queue.shift();
    if (queue.length === 0) this.#queues.delete(name);
    else queue[0]!.start();
  }
}
