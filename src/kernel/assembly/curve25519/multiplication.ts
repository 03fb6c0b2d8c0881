// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * Multiplication in the field of 2^255 - 19.
 *
 * An element is ten signed 32-bit limbs in memory (40 bytes); limb i weighs 2^ceil(25.5 i), so limbs hold 26 and 25 bits in
 * turn. WebAssembly has no 64 × 64 → 128 multiplication: 64-bit limbs would be ten times slower than these.
 *
 * Bounds: a carried element has limbs in [0, 2^26) or [0, 2^25), the second limb a little more. Operands of a product may be
 * sums or differences of at most three carried elements each: the largest column then stays below 2^63.
 */

const MASK26: i64 = 0x3ffffff;
const MASK25: i64 = 0x1ffffff;

/** out = f · g. The operands may be the same as out. */
// prettier-ignore
export function multiply(out: usize, f: usize, g: usize): void {
  const f0 = i64.load32_s(f, 0);
  const f1 = i64.load32_s(f, 4);
  const f2 = i64.load32_s(f, 8);
  const f3 = i64.load32_s(f, 12);
  const f4 = i64.load32_s(f, 16);
  const f5 = i64.load32_s(f, 20);
  const f6 = i64.load32_s(f, 24);
  const f7 = i64.load32_s(f, 28);
  const f8 = i64.load32_s(f, 32);
  const f9 = i64.load32_s(f, 36);
  const g0 = i64.load32_s(g, 0);
  const g1 = i64.load32_s(g, 4);
  const g2 = i64.load32_s(g, 8);
  const g3 = i64.load32_s(g, 12);
  const g4 = i64.load32_s(g, 16);
  const g5 = i64.load32_s(g, 20);
  const g6 = i64.load32_s(g, 24);
  const g7 = i64.load32_s(g, 28);
  const g8 = i64.load32_s(g, 32);
  const g9 = i64.load32_s(g, 36);
  const f1x2 = f1 << 1;
  const f3x2 = f3 << 1;
  const f5x2 = f5 << 1;
  const f7x2 = f7 << 1;
  const f9x2 = f9 << 1;
  const g1x19 = g1 * 19;
  const g2x19 = g2 * 19;
  const g3x19 = g3 * 19;
  const g4x19 = g4 * 19;
  const g5x19 = g5 * 19;
  const g6x19 = g6 * 19;
  const g7x19 = g7 * 19;
  const g8x19 = g8 * 19;
  const g9x19 = g9 * 19;
  let h0 = f0 * g0 + f1x2 * g9x19 + f2 * g8x19 + f3x2 * g7x19 + f4 * g6x19 + f5x2 * g5x19 + f6 * g4x19 + f7x2 * g3x19 + f8 * g2x19 + f9x2 * g1x19;
  let h1 = f0 * g1 + f1 * g0 + f2 * g9x19 + f3 * g8x19 + f4 * g7x19 + f5 * g6x19 + f6 * g5x19 + f7 * g4x19 + f8 * g3x19 + f9 * g2x19;
  let h2 = f0 * g2 + f1x2 * g1 + f2 * g0 + f3x2 * g9x19 + f4 * g8x19 + f5x2 * g7x19 + f6 * g6x19 + f7x2 * g5x19 + f8 * g4x19 + f9x2 * g3x19;
  let h3 = f0 * g3 + f1 * g2 + f2 * g1 + f3 * g0 + f4 * g9x19 + f5 * g8x19 + f6 * g7x19 + f7 * g6x19 + f8 * g5x19 + f9 * g4x19;
  let h4 = f0 * g4 + f1x2 * g3 + f2 * g2 + f3x2 * g1 + f4 * g0 + f5x2 * g9x19 + f6 * g8x19 + f7x2 * g7x19 + f8 * g6x19 + f9x2 * g5x19;
  let h5 = f0 * g5 + f1 * g4 + f2 * g3 + f3 * g2 + f4 * g1 + f5 * g0 + f6 * g9x19 + f7 * g8x19 + f8 * g7x19 + f9 * g6x19;
  let h6 = f0 * g6 + f1x2 * g5 + f2 * g4 + f3x2 * g3 + f4 * g2 + f5x2 * g1 + f6 * g0 + f7x2 * g9x19 + f8 * g8x19 + f9x2 * g7x19;
  let h7 = f0 * g7 + f1 * g6 + f2 * g5 + f3 * g4 + f4 * g3 + f5 * g2 + f6 * g1 + f7 * g0 + f8 * g9x19 + f9 * g8x19;
  let h8 = f0 * g8 + f1x2 * g7 + f2 * g6 + f3x2 * g5 + f4 * g4 + f5x2 * g3 + f6 * g2 + f7x2 * g1 + f8 * g0 + f9x2 * g9x19;
  let h9 = f0 * g9 + f1 * g8 + f2 * g7 + f3 * g6 + f4 * g5 + f5 * g4 + f6 * g3 + f7 * g2 + f8 * g1 + f9 * g0;
  h1 += h0 >> 26; h0 &= MASK26;
  h5 += h4 >> 26; h4 &= MASK26;
  h2 += h1 >> 25; h1 &= MASK25;
  h6 += h5 >> 25; h5 &= MASK25;
  h3 += h2 >> 26; h2 &= MASK26;
  h7 += h6 >> 26; h6 &= MASK26;
  h4 += h3 >> 25; h3 &= MASK25;
  h8 += h7 >> 25; h7 &= MASK25;
  h5 += h4 >> 26; h4 &= MASK26;
  h9 += h8 >> 26; h8 &= MASK26;
  h0 += (h9 >> 25) * 19; h9 &= MASK25;
  h1 += h0 >> 26; h0 &= MASK26;
  i64.store32(out, h0, 0);
  i64.store32(out, h1, 4);
  i64.store32(out, h2, 8);
  i64.store32(out, h3, 12);
  i64.store32(out, h4, 16);
  i64.store32(out, h5, 20);
  i64.store32(out, h6, 24);
  i64.store32(out, h7, 28);
  i64.store32(out, h8, 32);
  i64.store32(out, h9, 36);
}

/** out = f². */
// prettier-ignore
export function square(out: usize, f: usize): void {
  const f0 = i64.load32_s(f, 0);
  const f1 = i64.load32_s(f, 4);
  const f2 = i64.load32_s(f, 8);
  const f3 = i64.load32_s(f, 12);
  const f4 = i64.load32_s(f, 16);
  const f5 = i64.load32_s(f, 20);
  const f6 = i64.load32_s(f, 24);
  const f7 = i64.load32_s(f, 28);
  const f8 = i64.load32_s(f, 32);
  const f9 = i64.load32_s(f, 36);
  const f1x4 = f1 << 2;
  const f3x4 = f3 << 2;
  const f5x4 = f5 << 2;
  const f7x4 = f7 << 2;
  const f0x2 = f0 << 1;
  const f1x2 = f1 << 1;
  const f2x2 = f2 << 1;
  const f3x2 = f3 << 1;
  const f4x2 = f4 << 1;
  const f5x2 = f5 << 1;
  const f6x2 = f6 << 1;
  const f7x2 = f7 << 1;
  const f8x2 = f8 << 1;
  const f9x2 = f9 << 1;
  const f5x19 = f5 * 19;
  const f6x19 = f6 * 19;
  const f7x19 = f7 * 19;
  const f8x19 = f8 * 19;
  const f9x19 = f9 * 19;
  let h0 = f0 * f0 + f1x4 * f9x19 + f2x2 * f8x19 + f3x4 * f7x19 + f4x2 * f6x19 + f5x2 * f5x19;
  let h1 = f0x2 * f1 + f2x2 * f9x19 + f3x2 * f8x19 + f4x2 * f7x19 + f5x2 * f6x19;
  let h2 = f0x2 * f2 + f1x2 * f1 + f3x4 * f9x19 + f4x2 * f8x19 + f5x4 * f7x19 + f6 * f6x19;
  let h3 = f0x2 * f3 + f1x2 * f2 + f4x2 * f9x19 + f5x2 * f8x19 + f6x2 * f7x19;
  let h4 = f0x2 * f4 + f1x4 * f3 + f2 * f2 + f5x4 * f9x19 + f6x2 * f8x19 + f7x2 * f7x19;
  let h5 = f0x2 * f5 + f1x2 * f4 + f2x2 * f3 + f6x2 * f9x19 + f7x2 * f8x19;
  let h6 = f0x2 * f6 + f1x4 * f5 + f2x2 * f4 + f3x2 * f3 + f7x4 * f9x19 + f8 * f8x19;
  let h7 = f0x2 * f7 + f1x2 * f6 + f2x2 * f5 + f3x2 * f4 + f8x2 * f9x19;
  let h8 = f0x2 * f8 + f1x4 * f7 + f2x2 * f6 + f3x4 * f5 + f4 * f4 + f9x2 * f9x19;
  let h9 = f0x2 * f9 + f1x2 * f8 + f2x2 * f7 + f3x2 * f6 + f4x2 * f5;
  h1 += h0 >> 26; h0 &= MASK26;
  h5 += h4 >> 26; h4 &= MASK26;
  h2 += h1 >> 25; h1 &= MASK25;
  h6 += h5 >> 25; h5 &= MASK25;
  h3 += h2 >> 26; h2 &= MASK26;
  h7 += h6 >> 26; h6 &= MASK26;
  h4 += h3 >> 25; h3 &= MASK25;
  h8 += h7 >> 25; h7 &= MASK25;
  h5 += h4 >> 26; h4 &= MASK26;
  h9 += h8 >> 26; h8 &= MASK26;
  h0 += (h9 >> 25) * 19; h9 &= MASK25;
  h1 += h0 >> 26; h0 &= MASK26;
  i64.store32(out, h0, 0);
  i64.store32(out, h1, 4);
  i64.store32(out, h2, 8);
  i64.store32(out, h3, 12);
  i64.store32(out, h4, 16);
  i64.store32(out, h5, 20);
  i64.store32(out, h6, 24);
  i64.store32(out, h7, 28);
  i64.store32(out, h8, 32);
  i64.store32(out, h9, 36);
}

/** out = f^(2^count). */
export function squareTimes(out: usize, f: usize, count: i32): void {
  square(out, f);
  for (let i = 1; i < count; i++) square(out, out);
}
