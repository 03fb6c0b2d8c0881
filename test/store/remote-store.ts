/** A SQLite store in another process: the second of two that have one file open. */
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { VinculumError, type VinculumErrorCode } from '../../src/errors.ts';
import { guardStore } from '../../src/store/guarded-store.ts';
import type { Batch, CommitOutcome, Key, Range, Row, Store } from '../../src/store/store.ts';

type Call =
  | { readonly operation: 'open'; readonly path: string }
  | { readonly operation: 'read'; readonly keys: readonly Key[] }
  | { readonly operation: 'list'; readonly range: Range }
  | { readonly operation: 'commit'; readonly batches: readonly Batch[] }
  | { readonly operation: 'erase' | 'close' };

export type Request = Call & { readonly id: number; readonly store: number };
export type Reply =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly code: VinculumErrorCode; readonly message: string };

/** Arguments for a child that runs sources as they are. */
export const CHILD_OPTIONS = { execArgv: ['--conditions=vinculum-source', '--disable-warning=ExperimentalWarning'] };

/** The other process. */
export class StoreProcess {
  readonly #child: ChildProcess;
  readonly #calls = new Map<number, { resolve: (value: unknown) => void; reject: (error: unknown) => void }>();
  #ids = 0;
  #stores = 0;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'store-process.ts'), { ...CHILD_OPTIONS, serialization: 'advanced' });
    this.#child.on('message', (reply: Reply) => {
      const { resolve, reject } = this.#calls.get(reply.id)!;
      this.#calls.delete(reply.id);
      if ('code' in reply) reject(new VinculumError(reply.code, reply.message));
      else resolve(reply.result);
    });
  }

  /** Opens a store there. */
  async open(path: string): Promise<Store> {
    const store = this.#stores++;
    const call = (request: Call): Promise<unknown> => this.#call(store, request);
    await call({ operation: 'open', path });
    // Guarded here too, as values that crossed over are Buffers.
    return guardStore({
      read: async (keys) => (await call({ operation: 'read', keys })) as (Row | undefined)[],
      list: async (range) => (await call({ operation: 'list', range })) as Row[],
      commit: async (batches) => (await call({ operation: 'commit', batches })) as CommitOutcome[],
      erase: async () => {
        await call({ operation: 'erase' });
      },
      close: async () => {
        await call({ operation: 'close' });
      },
    });
  }

  /** Ends the process. */
  end(): void {
    this.#child.kill();
  }

  #call(store: number, call: Call): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = this.#ids++;
      this.#calls.set(id, { resolve, reject });
      this.#child.send({ ...call, id, store });
    });
  }
}
