// @ts-nocheck -- AssemblyScript: compiled by scripts/build-kernel.mjs, not by tsc
/** Constants of the curve as limbs in static memory. */

/** d = -121665 / 121666, an element. */
export const D: usize = memory.data<i32>([
  56195235, 13857412, 51736253, 6949390, 114729, 24766616, 60832955, 30306712, 48412415, 21499315, 0, 0,
]);

/** The square root of -1 that is 2^((p - 1) / 4), an element. */
export const SQRT_MINUS_ONE: usize = memory.data<i32>([
  34513072, 25610706, 9377949, 3500415, 12389472, 33281959, 41962654, 31548777, 326685, 11406482, 0, 0,
]);

/** The base point of RFC 8032: (y, x), then (1, xy). */
// prettier-ignore
export const BASE_POINT: usize = memory.data<i32>([
  40265304, 52811034, 26843545, 25909283, 13421772, 16144682, 20132659, 17082669, 26843545, 27570973,
  6710886, 30858332, 53687091, 40966398, 13421772, 8378388, 40265318, 20764389, 26843545, 8758491,
  1, 28827043, 0, 27438313, 0, 39759291, 0, 244362, 0, 8635006, 0, 11264893, 0, 19351346, 0, 13413597, 0, 16611511, 0, 27139452,
]);

/** The pair (2, 2d). */
// prettier-ignore
export const TWO_AND_2D: usize = memory.data<i32>([
  2, 45281625, 0, 27714825, 0, 36363642, 0, 13898781, 0, 229458, 0, 15978800, 0, 54557047, 0, 27058993, 0, 29715967, 0, 9444199,
]);

/** The cached neutral point: (y + x, y - x) = (1, 1), then (2z, 2dt) = (2, 0). */
// prettier-ignore
export const NEUTRAL_CACHED: usize = memory.data<i32>([
  1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
]);

/** The pair (0, 2p + 1 per limb): what keeps the difference of two carried elements positive, and completes a two's complement. */
// prettier-ignore
export const COMPLEMENT: usize = memory.data<i32>([
  0, 0x7ffffdb, 0, 0x3ffffff, 0, 0x7ffffff, 0, 0x3ffffff, 0, 0x7ffffff, 0, 0x3ffffff, 0, 0x7ffffff, 0, 0x3ffffff, 0, 0x7ffffff, 0, 0x3ffffff,
]);

/** The pair (4p, 4p): keeps differences with sums of two carried elements positive. */
// prettier-ignore
export const FOUR_P: usize = memory.data<i32>([
  0xfffffb4, 0xfffffb4, 0x7fffffc, 0x7fffffc, 0xffffffc, 0xffffffc, 0x7fffffc, 0x7fffffc, 0xffffffc, 0xffffffc,
  0x7fffffc, 0x7fffffc, 0xffffffc, 0xffffffc, 0x7fffffc, 0x7fffffc, 0xffffffc, 0xffffffc, 0x7fffffc, 0x7fffffc,
]);
