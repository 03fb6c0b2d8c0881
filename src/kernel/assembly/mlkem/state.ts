// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/**
 * The state between the halves of an encapsulation, as libsignal persists it: ŷ (3 × 512 bytes), e2 (512 bytes), m (32 bytes),
 * coefficients as 16-bit little-endian numbers, centred.
 */
import { centrePoly, reducePoly } from './encoding';
import { FACTORS, FACTOR_BYTES, IO_STATE, NOISE, POLY_BYTES } from './memory';
import { prepareFactor } from './transform';

const E2: usize = IO_STATE + 3 * 512;
export const STATE_MESSAGE: usize = IO_STATE + 4 * 512;

/** Writes the state from what the first half left, m excepted. */
export function saveState(): void {
  for (let i = 0; i < 3; i++) {
    centrePoly(NOISE + i * POLY_BYTES);
    memory.copy(IO_STATE + i * POLY_BYTES, NOISE + i * POLY_BYTES, POLY_BYTES);
  }
  memory.copy(E2, NOISE + 6 * POLY_BYTES, POLY_BYTES);
}

/**
 * 1 if the state comes from an old build that wrote big-endian numbers. The first coefficient of e2 that is neither 0 nor -1
 * decides: those two look the same either way. Without branches, as e2 is secret.
 */
function isBigEndian(): i32 {
  let isDecided = 0;
  let isSwapped = 0;
  for (let i = 0; i < POLY_BYTES; i += 2) {
    const x = <i32>load<u16>(E2 + i);
    const decides = i32(x != 0) & i32(x != 0xffff) & (isDecided ^ 1);
    isSwapped |= decides & (i32(x == 0x0100) | i32(x == 0x0200) | i32(x == 0xfeff));
    isDecided |= decides;
  }
  return isSwapped;
}

/** Reads the state to where the second half expects ŷ and e2. Any 16-bit numbers are accepted, modulo q. */
export function loadState(): void {
  const mask = i16x8.splat(<i16>-isBigEndian());
  for (let i = 0; i < 4 * POLY_BYTES; i += 16) {
    const x = v128.load(IO_STATE + i);
    const swapped = v128.or(i16x8.shl(x, 8), i16x8.shr_u(x, 8));
    // e2 follows ŷ here; the noise of the first half lies between them there.
    const to = i < 3 * POLY_BYTES ? i : i + 3 * POLY_BYTES;
    v128.store(NOISE + to, v128.bitselect(swapped, x, mask));
  }
  reducePoly(NOISE + 6 * POLY_BYTES);
  for (let i = 0; i < 3; i++) {
    reducePoly(NOISE + i * POLY_BYTES);
    prepareFactor(FACTORS + i * FACTOR_BYTES, NOISE + i * POLY_BYTES);
  }
}
