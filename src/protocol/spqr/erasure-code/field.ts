/**
 * GF(2^16) with the modulus x^16 + x^12 + x^3 + x + 1. Addition is exclusive or. What is computed here is public (parts of
 * keys and ciphertexts as they travel), so table look-ups give nothing away.
 *
 * Source: spec 03, "Erasure code", "Field".
 */

const MODULUS = 0x1_100b;
/** Non-zero elements; the powers of 2 are all of them. */
const GROUP_ORDER = 0xffff;

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

/**
 * Evaluates polynomials at one place. The powers of the place are computed once, and the products of one polynomial do not
 * wait for each other, which is twice as fast as Horner's rule.
 */
export class Evaluation {
  private readonly x: number;
  private readonly tables: FieldTables;
  private readonly logPowers: number[] = [];

  constructor(x: number) {
    this.x = x;
    this.tables = fieldTables();
  }

  /** The value of a polynomial: big-endian 16-bit coefficients, constant term first, from `start` to `end` of some bytes. */
  valueOf(bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): number {
    const { log, exp } = this.tables;
    // At zero only the constant term counts.
    const last = this.x === 0 ? Math.min(start + 2, end) : end;
    const powers = this.powers((last - start) / 2);
    let value = 0;
    for (let i = start, d = 0; i < last; i += 2, d++) {
      const coefficient = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
      if (coefficient !== 0) value ^= exp[(log[coefficient] ?? 0) + (powers[d] ?? 0)] ?? 0;
    }
    return value;
  }

  /** Logarithms of the first powers. */
  private powers(count: number): readonly number[] {
    const logX = this.tables.log[this.x] ?? 0;
    while (this.logPowers.length < count) this.logPowers.push((this.logPowers.length * logX) % GROUP_ORDER);
    return this.logPowers;
  }
}

/**
 * The weights that give the value at x of the polynomial through some points: the sum of weight times value.
 *
 * @param xs - the points' distinct places, without x
 */
export function lagrangeWeights(xs: Uint16Array, x: number): Uint16Array {
  const weights = new Uint16Array(xs.length);
  for (let i = 0; i < xs.length; i++) {
    const xi = xs[i] ?? 0;
    let numerator = 1;
    let denominator = 1;
    for (const xk of xs) {
      if (xk === xi) continue;
      numerator = multiply(numerator, x ^ xk);
      denominator = multiply(denominator, xi ^ xk);
    }
    weights[i] = multiply(numerator, invert(denominator));
  }
  return weights;
}

/**
 * The coefficients of the n Lagrange polynomials over the places 0, 1, …, n−1.
 *
 * @returns n rows of n elements, row i for place i, constant term first
 */
export function lagrangeBasis(n: number): Uint16Array[] {
  // The product of all (X + k), constant term first.
  const product = new Uint16Array(n + 1);
  product[0] = 1;
  for (let k = 0; k < n; k++) {
    for (let d = k + 1; d > 0; d--) product[d] = (product[d - 1] ?? 0) ^ multiply(product[d] ?? 0, k);
    product[0] = multiply(product[0], k);
  }
  const basis: Uint16Array[] = [];
  for (let i = 0; i < n; i++) {
    // Divide by (X + i), from the highest term down; then scale to 1 at place i.
    const row = new Uint16Array(n);
    let coefficient = 0;
    for (let d = n - 1; d >= 0; d--) {
      coefficient = (product[d + 1] ?? 0) ^ multiply(coefficient, i);
      row[d] = coefficient;
    }
    let atPlace = 0;
    for (let d = n - 1; d >= 0; d--) atPlace = multiply(atPlace, i) ^ (row[d] ?? 0);
    const scale = invert(atPlace);
    for (let d = 0; d < n; d++) row[d] = multiply(row[d] ?? 0, scale);
    basis.push(row);
  }
  return basis;
}
