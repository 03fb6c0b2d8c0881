/** One worker, of whichever kind, and the requests it has not answered. */
import type { Request, Response, StepReport, Unit } from './work.ts';

/** A Web Worker. */
export interface WebWorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  addEventListener(
    type: 'message' | 'messageerror' | 'error',
    listener: (event: { readonly data?: unknown }) => void,
  ): void;
  terminate(): void;
}

/** A `Worker` of `node:worker_threads`. */
export interface NodeWorkerLike {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
  on(event: 'message' | 'messageerror' | 'error' | 'exit', listener: (value: unknown) => void): unknown;
  terminate(): unknown;
  ref(): void;
  unref(): void;
}

export type PoolWorker = WebWorkerLike | NodeWorkerLike;

/** The reports for each unit; null if the worker failed. */
type Answer = (reports: Response['reports'] | null) => void;

export class WorkerLink {
  readonly #worker: PoolWorker;
  readonly #waiting = new Map<number, Answer>();
  #nextId = 0;
  #hasFailed = false;

  constructor(worker: PoolWorker) {
    this.#worker = worker;
    const receive = (message: unknown): void => {
      const { id, reports } = message as Response;
      const answer = this.#waiting.get(id);
      this.#waiting.delete(id);
      this.#rest();
      answer?.(reports);
    };
    const fail = (): void => {
      this.#fail();
    };
    if ('on' in worker) {
      worker.on('message', receive);
      for (const event of ['messageerror', 'error', 'exit'] as const) worker.on(event, fail);
    } else {
      worker.addEventListener('message', ({ data }) => {
        receive(data);
      });
      for (const event of ['messageerror', 'error'] as const) worker.addEventListener(event, fail);
    }
    this.#rest();
  }

  /** True once the worker has failed or was closed: it will answer nothing any more. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Units that were sent and not answered, roughly. */
  get load(): number {
    return this.#waiting.size;
  }

  /** @returns null if the worker failed before it answered */
  ask(units: readonly Unit[]): Promise<readonly (readonly StepReport[])[] | null> {
    if (this.#hasFailed) return Promise.resolve(null);
    const request: Request = { id: this.#nextId++, units };
    return new Promise((resolve) => {
      this.#waiting.set(request.id, resolve);
      if ('ref' in this.#worker) this.#worker.ref();
      try {
        this.#worker.postMessage(request, []);
      } catch {
        this.#fail();
      }
    });
  }

  close(): void {
    this.#fail();
  }

  /** A worker of Node without work keeps no process alive. */
  #rest(): void {
    if (this.#waiting.size === 0 && 'unref' in this.#worker) this.#worker.unref();
  }

  #fail(): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    this.#worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const answer of waiting) answer(null);
  }
}
