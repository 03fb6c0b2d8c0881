/** The status of a transport and those who listen to it. */
import type { TransportStatus } from './transport.ts';

/** Keeps the state and reports its changes. */
export class StatusBoard {
  #status: TransportStatus;
  readonly #listeners = new Map<object, (status: TransportStatus) => void>();

  constructor(online: boolean) {
    this.#status = { online };
  }

  get status(): TransportStatus {
    return this.#status;
  }

  /** Sets the state; listeners hear of it if it is another. One that throws does not keep it from the others. */
  set(online: boolean): void {
    if (online === this.#status.online) return;
    this.#status = { online };
    for (const listener of [...this.#listeners.values()]) {
      try {
        listener(this.#status);
      } catch {
        // Whoever listens is answerable for that; a connection does not break over it.
      }
    }
  }

  /** Adds a listener, as `Transport.onStatus` does. */
  listen(listener: (status: TransportStatus) => void): () => void {
    const place = {};
    this.#listeners.set(place, listener);
    return () => {
      this.#listeners.delete(place);
    };
  }
}
