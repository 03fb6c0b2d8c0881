/**
 * Polynomials of 256 coefficients modulo q = 3329, the ring of Kyber and ML-KEM, in 16-bit arithmetic. Nothing here
 * branches on, or divides, a coefficient: the time does not depend on secrets.
 *
 * Reductions give signed representatives. `montgomery(x)` is x / 2^16 mod q; constants that are multiplied through it
 * carry the factor 2^16, so that it cancels.
 *
 * Source: FIPS 203, "The Number-Theoretic Transform".
 */

/** 256 coefficients; each function says which range it expects. */
export type Polynomial = Int16Array<ArrayBuffer>;

/** Coefficients of a polynomial. */
export const N = 256;
/** The modulus. */
export const Q = 3329;

/** 1 / q mod 2^16, signed. */
const Q_INVERSE = -3327;
/** 2^26 / q, rounded: the multiplier of Barrett's reduction, good for every 16-bit value. */
const BARRETT = 20159;
/** 2^32 mod q: multiplied through `montgomery`, it puts the factor 2^16 in. */
const MONTGOMERY_SQUARED = 1353;
/** 2^32 / 128 mod q: the same, and the division that ends the inverse transform. */
const MONTGOMERY_SQUARED_OVER_128 = 1441;
/** A primitive 256th root of unity modulo q. */
const ROOT_OF_UNITY = 17;

/** 17^bitreverse7(i) · 2^16 mod q, for i = 0 … 127. */
const ZETAS: Int16Array = /* @__PURE__ */ powersOfRoot();

function powersOfRoot(): Int16Array {
  const zetas = new Int16Array(128);
  let power = 65536 % Q;
  for (let exponent = 0; exponent < 128; exponent++) {
    let reversed = 0;
    for (let bit = 0; bit < 7; bit++) reversed |= ((exponent >> bit) & 1) << (6 - bit);
    zetas[reversed] = power > Q / 2 ? power - Q : power;
    power = (power * ROOT_OF_UNITY) % Q;
  }
  return zetas;
}

/** A zero polynomial. */
export function newPolynomial(): Polynomial {
  return new Int16Array(N);
}

/** x / 2^16 mod q, in (−q, q), for |x| below q · 2^15. */
function montgomery(x: number): number {
  const quotient = (Math.imul(x, Q_INVERSE) << 16) >> 16;
  return (x - Math.imul(quotient, Q)) >> 16;
}

/** The representative of a 16-bit value in −1664 … 1664. */
export function centred(x: number): number {
  return x - Math.imul((Math.imul(x, BARRETT) + (1 << 25)) >> 26, Q);
}

/** The representative of a 16-bit value in 0 … q−1. */
export function canonical(x: number): number {
  const reduced = centred(x);
  return reduced + (Q & (reduced >> 31));
}

/** Transforms in place. Expects |coefficients| ≤ q; gives centred ones. */
export function ntt(r: Polynomial): void {
  let k = 1;
  for (let length = 128; length >= 2; length >>= 1) {
    for (let start = 0; start < N; start += 2 * length) {
      const zeta = ZETAS[k++] ?? 0;
      for (let j = start; j < start + length; j++) {
        const t = montgomery(Math.imul(zeta, r[j + length] ?? 0));
        const value = r[j] ?? 0;
        r[j + length] = value - t;
        r[j] = value + t;
      }
    }
  }
  for (let i = 0; i < N; i++) r[i] = centred(r[i] ?? 0);
}

/** Transforms back in place, multiplying by 2^16: the factor that {@link innerProduct} left out. Gives values in (−q, q). */
export function inverseNtt(r: Polynomial): void {
  let k = 127;
  for (let length = 2; length <= 128; length <<= 1) {
    for (let start = 0; start < N; start += 2 * length) {
      const zeta = ZETAS[k--] ?? 0;
      for (let j = start; j < start + length; j++) {
        const low = r[j] ?? 0;
        const high = r[j + length] ?? 0;
        r[j] = centred(low + high);
        r[j + length] = montgomery(Math.imul(zeta, high - low));
      }
    }
  }
  for (let i = 0; i < N; i++) r[i] = montgomery(Math.imul(MONTGOMERY_SQUARED_OVER_128, r[i] ?? 0));
}

/**
 * Σ a_i ∘ b_i / 2^16 of two vectors in the transformed domain, in (−q, q). At most four pairs; |coefficients| of `a` up
 * to 4095 (twelve bits, reduced or not), those of `b` centred: then every sum stays below q · 2^15.
 */
export function innerProduct(a: readonly Polynomial[], b: readonly Polynomial[]): Polynomial {
  const r = newPolynomial();
  const sums = new Int32Array(3 * (N / 2));
  for (let v = 0; v < a.length; v++) addProducts(sums, a[v] ?? r, b[v] ?? r);
  for (let pair = 0; pair < N / 2; pair++) {
    const zeta = ZETAS[64 + (pair >> 1)] ?? 0;
    const high = Math.imul(montgomery(sums[3 * pair + 1] ?? 0), (pair & 1) === 0 ? zeta : -zeta);
    r[2 * pair] = montgomery((sums[3 * pair] ?? 0) + high);
    r[2 * pair + 1] = montgomery(sums[3 * pair + 2] ?? 0);
  }
  return r;
}

/** Adds, for each pair of coefficients, the three sums that multiplication modulo X² − ζ needs. */
function addProducts(sums: Int32Array, a: Polynomial, b: Polynomial): void {
  for (let pair = 0; pair < N / 2; pair++) {
    const a0 = a[2 * pair] ?? 0;
    const a1 = a[2 * pair + 1] ?? 0;
    const b0 = b[2 * pair] ?? 0;
    const b1 = b[2 * pair + 1] ?? 0;
    sums[3 * pair] = (sums[3 * pair] ?? 0) + Math.imul(a0, b0);
    sums[3 * pair + 1] = (sums[3 * pair + 1] ?? 0) + Math.imul(a1, b1);
    sums[3 * pair + 2] = (sums[3 * pair + 2] ?? 0) + Math.imul(a0, b1) + Math.imul(a1, b0);
  }
}

/** Multiplies by 2^16 in place: the factor that {@link innerProduct} left out, where no inverse transform follows. */
export function restoreFactor(r: Polynomial): void {
  for (let i = 0; i < N; i++) r[i] = montgomery(Math.imul(MONTGOMERY_SQUARED, r[i] ?? 0));
}

/** Adds in place; the caller keeps the sum within 16 bits. */
export function add(r: Polynomial, other: Polynomial): void {
  for (let i = 0; i < N; i++) r[i] = (r[i] ?? 0) + (other[i] ?? 0);
}
