/**
 * Polynomials over GF(2^16) by the kernel, sixteen side by side. A row is 32 bytes: sixteen big-endian elements, one for each
 * polynomial. All data is public. Source: spec 03, "Erasure code".
 */
import type { Bytes } from '../bytes.ts';
import { IO, type KernelMemory } from './kernel-memory.ts';

/** The compiled functions; parameters are offsets and counts, see assembly/gf16. */
export interface Gf16Exports {
  gf16Evaluate(out: number, coefficients: number, count: number, x: number): void;
  gf16Interpolate(out: number, points: number, rows: number, count: number, x: number): void;
  gf16Coefficients(out: number, points: number, rows: number, count: number): void;
}

const ROW = 32;
const ELEMENT = 2;
/** The compiled code keeps lists of that many elements; SPQR needs 36. */
const MAX_POINTS = 255;

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

  /** The row at x of the polynomials through `rows`, which are their values at distinct `points`, at most 255. */
  interpolate(points: readonly number[], rows: Uint8Array, x: number): Bytes {
    const { heap, pointsAt, rowsAt } = this.#write(points, rows);
    this.#calls.gf16Interpolate(IO, pointsAt, rowsAt, points.length, x);
    return heap.slice(IO, IO + ROW);
  }

  /** The coefficients of the polynomials through `rows`, as rows, constant terms first. */
  coefficients(points: readonly number[], rows: Uint8Array): Bytes {
    const { heap, pointsAt, rowsAt } = this.#write(points, rows);
    this.#calls.gf16Coefficients(IO, pointsAt, rowsAt, points.length);
    return heap.slice(IO, IO + points.length * ROW);
  }

  #write(points: readonly number[], rows: Uint8Array): { heap: Bytes; pointsAt: number; rowsAt: number } {
    if (points.length > MAX_POINTS || rows.length !== points.length * ROW) {
      throw new RangeError('as many rows as points are needed, 255 at most');
    }
    const pointsAt = IO + points.length * ROW;
    const rowsAt = pointsAt + points.length * ELEMENT;
    const heap = this.#memory.reserve(rowsAt + rows.length);
    points.forEach((point, i) => {
      heap[pointsAt + i * ELEMENT] = point;
      heap[pointsAt + i * ELEMENT + 1] = point >>> 8;
    });
    heap.set(rows, rowsAt);
    return { heap, pointsAt, rowsAt };
  }
}
