/** A worker in the same thread, that can be made to fail. Values pass through the structured clone, as to a real one. */
import { type PoolPort, servePool, type WebWorkerLike } from '../../src/direct-pool.ts';

type Listener = (event: { readonly data: unknown }) => void;

export class LoopWorker implements WebWorkerLike {
  /** Requests answered before it fails. */
  readonly #life: number;
  readonly #listeners: Record<'message' | 'messageerror' | 'error', Listener[]> = {
    message: [],
    messageerror: [],
    error: [],
  };
  #receive: Listener = () => undefined;
  requests = 0;
  isTerminated = false;

  constructor(life: number = Number.POSITIVE_INFINITY) {
    this.#life = life;
    const port: PoolPort = {
      postMessage: (message, transfer) => {
        this.#later(() => {
          this.#emit('message', structuredClone(message, { transfer }));
        });
      },
      addEventListener: (_type, listener) => (this.#receive = listener),
    };
    servePool(port);
  }

  postMessage(message: unknown, transfer: ArrayBuffer[]): void {
    const data: unknown = structuredClone(message, { transfer });
    this.#later(() => {
      if (++this.requests > this.#life) this.#emit('error', undefined);
      else this.#receive({ data });
    });
  }

  addEventListener(type: 'message' | 'messageerror' | 'error', listener: (event: { data?: unknown }) => void): void {
    this.#listeners[type].push(listener);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #emit(type: 'message' | 'error', data: unknown): void {
    for (const listener of this.#listeners[type]) listener({ data });
  }

  #later(step: () => void): void {
    queueMicrotask(() => {
      if (!this.isTerminated) step();
    });
  }
}
