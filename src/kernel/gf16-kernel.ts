/**
 * Polynomials over GF(2^16) by the kernel, sixteen side by side. A row is 32 bytes: sixteen big-endian elements, one for each
 * polynomial. All data is public. Source: spec 03, "Erasure code".
 */
import { type Bytes, copyBytes } from '../bytes.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';
import { requireBytes } from './length.ts';

/** The compiled functions; parameters are offsets and counts, see assembly/gf16. */
export interface Gf16Exports {
  gf16Evaluate(out: number, coefficients: number, count: number, x: number): void;
  gf16Interpolate(out: number, rows: number, count: number): void;
  gf16Coefficients(out: number, rows: number, count: number): void;
}

const ROW = 32;
/** Room for each point's row of results and of values, and for four lists of elements. */
const BYTES_PER_POINT: number = 2 * ROW + 4 * 2;
/** The ends of those lists, and a row. */
const MORE_BYTES = 256;

export class Gf16Kernel {
  readonly #memory: KernelMemory;
  readonly #calls: Gf16Exports;

  constructor(memory: KernelMemory, calls: Gf16Exports) {
    this.#memory = memory;
    this.#calls = calls;
  }

  /** The row at x of the polynomials whose coefficients are the rows of `coefficients`, constant terms first. */
  evaluate(coefficients: Uint8Array, x: number): Bytes {
    const heap = this.#memory.reserve(IO + ROW + coefficients.length);
    heap.set(coefficients, IO + ROW);
    this.#calls.gf16Evaluate(IO, IO + ROW, coefficients.length / ROW, x);
    return heap.slice(IO, IO + ROW);
  }

  /** The row at x of the polynomials through `rows`, which are their values at distinct `points`. */
  interpolate(points: readonly number[], rows: Uint8Array, x: number): Bytes {
    requireRows(rows, points);
    const known = points.indexOf(x) * ROW;
    if (known >= 0) return copyBytes(rows.subarray(known, known + ROW));
    const { heap, rowsAt } = this.#write(points, rows, x);
    this.#calls.gf16Interpolate(IO, rowsAt, points.length);
    return heap.slice(IO, IO + ROW);
  }

  /** The coefficients of the polynomials through `rows`, as rows, constant terms first. */
  coefficients(points: readonly number[], rows: Uint8Array): Bytes {
    requireRows(rows, points);
    const { heap, rowsAt } = this.#write(points, rows);
    this.#calls.gf16Coefficients(IO, rowsAt, points.length);
    return heap.slice(IO, rowsAt);
  }

  /** Leaves room for as many rows of results. */
  #write(points: readonly number[], rows: Uint8Array, x = 0): { heap: Bytes; rowsAt: number } {
    const { length } = points;
    const rowsAt = IO + length * ROW;
    const heap = this.#memory.reserve(IO + length * BYTES_PER_POINT + MORE_BYTES);
    heap.set(rows, rowsAt);
    let at = rowsAt + rows.length;
    for (let i = 0; i <= length; i++) {
      const point = points[i] ?? x;
      heap[at++] = point;
      heap[at++] = point >>> 8;
    }
    return { heap, rowsAt };
  }
}

function requireRows(rows: Uint8Array, points: readonly number[]): void {
  requireBytes(rows, points.length * ROW, 'rows for all points');
}
