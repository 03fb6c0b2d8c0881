/** The rows of one list, by order. */
import type { Bytes } from '../../bytes.ts';

/** What is kept of a row. */
export interface StoredValue {
  readonly value: Bytes;
  readonly version: string;
}

/** A sorted map of integers: appending is cheap, inserting in the middle moves what is behind. */
export class OrderedRows {
  readonly #values = new Map<number, StoredValue>();
  readonly #orders: number[] = [];

  /** How many rows there are. */
  get size(): number {
    return this.#orders.length;
  }

  /** The row of this order. */
  get(order: number): StoredValue | undefined {
    return this.#values.get(order);
  }

  /** Adds or replaces a row. */
  set(order: number, value: StoredValue): void {
    if (!this.#values.has(order)) this.#orders.splice(this.#position(order), 0, order);
    this.#values.set(order, value);
  }

  /** Removes a row, if it is there. */
  delete(order: number): void {
    if (this.#values.delete(order)) this.#orders.splice(this.#position(order), 1);
  }

  /** The orders from `from` to `to`, both inclusive, at most `limit`, from the lower end or from the upper. */
  between(from: number, to: number, page: { readonly limit: number; readonly reverse: boolean }): number[] {
    const start = this.#position(from);
    const end = Math.max(start, this.#position(to + 1));
    if (!page.reverse) return this.#orders.slice(start, Math.min(end, start + page.limit));
    return this.#orders.slice(Math.max(start, end - page.limit), end).reverse();
  }

  /** How many orders are below this one. */
  #position(order: number): number {
    let low = 0;
    let high = this.#orders.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#orders[middle]! < order) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
