/** Lets many through at once, or one alone; whoever came first goes first, so that nobody waits for ever. */
interface Waiting {
  readonly alone: boolean;
  readonly go: () => void;
}

/** Guards one store against its own impatience: see `transact`. */
export class Turnstile {
  readonly #queue: Waiting[] = [];
  #inside = 0;
  #occupied = false;

  /**
   * Enters; every entry needs a {@link leave}.
   *
   * @param alone - wait until nobody is inside, and let nobody in
   * @returns undefined if there was no need to wait
   */
  enter(alone: boolean): Promise<void> | undefined {
    if (this.#queue.length === 0 && this.#admits(alone)) {
      this.#admit(alone);
      return undefined;
    }
    return new Promise((go) => this.#queue.push({ alone, go }));
  }

  /** Leaves, and lets in who may enter now. */
  leave(): void {
    this.#inside--;
    this.#occupied = false;
    for (let next = this.#queue[0]; next !== undefined && this.#admits(next.alone); next = this.#queue[0]) {
      this.#queue.shift();
      this.#admit(next.alone);
      next.go();
    }
  }

  #admits(alone: boolean): boolean {
    return alone ? this.#inside === 0 : !this.#occupied;
  }

  #admit(alone: boolean): void {
    this.#inside++;
    this.#occupied = alone;
  }
}
