/**
 * GF(2^16) with the modulus x^16 + x^12 + x^3 + x + 1. Addition is exclusive or. What is computed here is public (parts of
 * keys and ciphertexts as they travel), so table look-ups give nothing away.
 *
 * Source: spec 03, "Erasure code", "Field".
 */
import { copyBytes } from '../../bytes.ts';
import type { Gf16 } from '../crypto-provider.ts';
import { requireBytes } from '../../kernel/length.ts';

const MODULUS = 0x1_100b;
/** Non-zero elements; the powers of 2 are all of them. */
const GROUP_ORDER = 0xffff;
const ROW_BYTES = 32;

interface FieldTables {
  /** log[exp[i]] = i; log[0] means nothing. */
  readonly log: Uint16Array;
  /** Powers of 2, twice over, so that a sum of two logarithms needs no reduction. */
  readonly exp: Uint16Array;
}

let tables: FieldTables | undefined;

/** 384 KB, built when the first parity is needed: in a connection without loss, never. */
function fieldTables(): FieldTables {
  if (tables !== undefined) return tables;
  const log = new Uint16Array(GROUP_ORDER + 1);
  const exp = new Uint16Array(2 * GROUP_ORDER);
  let power = 1;
  for (let i = 0; i < GROUP_ORDER; i++) {
    log[power] = i;
    exp[i] = power;
    exp[i + GROUP_ORDER] = power;
    power <<= 1;
    if (power > GROUP_ORDER) power ^= MODULUS;
  }
  tables = { log, exp };
  return tables;
}

/** The product of two elements. */
export function multiply(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  const { log, exp } = fieldTables();
  return exp[(log[a] ?? 0) + (log[b] ?? 0)] ?? 0;
}

/** The inverse of an element other than zero. */
export function invert(a: number): number {
  const { log, exp } = fieldTables();
  return exp[GROUP_ORDER - (log[a] ?? 0)] ?? 0;
}

/** Adds the product of a constant and the row that begins at `from` to the row that begins at `to`. */
function addProduct(out: Uint8Array, to: number, { constant, rows, from }: Product): void {
  if (constant === 0) return;
  const { log, exp } = fieldTables();
  const logConstant = log[constant] ?? 0;
  const offset = from - to;
  for (let i = to; i < to + ROW_BYTES; i += 2) {
    const value = ((rows[i + offset] ?? 0) << 8) | (rows[i + offset + 1] ?? 0);
    if (value === 0) continue;
    const product = exp[logConstant + (log[value] ?? 0)] ?? 0;
    out[i] = (out[i] ?? 0) ^ (product >>> 8);
    out[i + 1] = (out[i + 1] ?? 0) ^ product;
  }
}

interface Product {
  readonly constant: number;
  readonly rows: Uint8Array;
  readonly from: number;
}

/** Of each place, 1 / the product of its differences to the others. */
function weightsOf(xs: readonly number[]): number[] {
  return xs.map((own) => {
    let product = 1;
    for (const x of xs) if (x !== own) product = multiply(product, x ^ own);
    return invert(product);
  });
}

function requireRows(rows: Uint8Array, points: readonly number[]): void {
  requireBytes(rows, points.length * ROW_BYTES, 'rows for all points');
}

/** The arithmetic by tables of logarithms. */
export const portableGf16: Gf16 = {
  evaluate(coefficients, x) {
    const { log, exp } = fieldTables();
    // At zero only the constant terms count.
    const end = x === 0 ? Math.min(coefficients.length, ROW_BYTES) : coefficients.length;
    const logX = log[x] ?? 0;
    const logPowers: number[] = [];
    for (let d = 0; d < end / ROW_BYTES; d++) logPowers.push((d * logX) % GROUP_ORDER);
    const row = new Uint8Array(ROW_BYTES);
    for (let p = 0; p < ROW_BYTES; p += 2) {
      let value = 0;
      for (let at = p, d = 0; at < end; at += ROW_BYTES, d++) {
        const coefficient = ((coefficients[at] ?? 0) << 8) | (coefficients[at + 1] ?? 0);
        if (coefficient !== 0) value ^= exp[(log[coefficient] ?? 0) + (logPowers[d] ?? 0)] ?? 0;
      }
      row[p] = value >>> 8;
      row[p + 1] = value;
    }
    return row;
  },
  interpolate(points, rows, x) {
    requireRows(rows, points);
    const known = points.indexOf(x) * ROW_BYTES;
    if (known >= 0) return copyBytes(rows.subarray(known, known + ROW_BYTES));
    // Of any n + 1 values the sum of weight times value is zero, as the degree is below n.
    const weights = weightsOf([...points, x]);
    const scale = invert(weights.at(-1) ?? 1);
    const value = new Uint8Array(ROW_BYTES);
    for (let i = 0; i < points.length; i++) {
      addProduct(value, 0, { constant: multiply(scale, weights[i] ?? 0), rows, from: i * ROW_BYTES });
    }
    return value;
  },
  coefficients(points, rows) {
    requireRows(rows, points);
    const weights = weightsOf(points);
    const sum = new Uint8Array(rows.length);
    // The product of all (X - point) so far, constant term first.
    const product = new Uint16Array(points.length + 1);
    product[0] = 1;
    for (const [j, point] of points.entries()) {
      const weight = weights[j] ?? 0;
      // The sum so far times (X - point), plus the product so far times the weighted value.
      const before = sum.slice(0, j * ROW_BYTES);
      sum.copyWithin(ROW_BYTES, 0, j * ROW_BYTES).fill(0, 0, ROW_BYTES);
      for (let d = 0; d <= j; d++) {
        const at = d * ROW_BYTES;
        if (d < j) addProduct(sum, at, { constant: point, rows: before, from: at });
        const constant = multiply(product[d] ?? 0, weight);
        addProduct(sum, at, { constant, rows, from: j * ROW_BYTES });
      }
      for (let d = j + 1; d >= 0; d--) product[d] = (product[d - 1] ?? 0) ^ multiply(product[d] ?? 0, point);
    }
    return sum;
  },
};
