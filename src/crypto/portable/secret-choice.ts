/** The choice that implicit rejection hides: nobody can tell from the time which secret was taken. */
import type { Bytes } from '../../bytes.ts';

/**
 * Returns a copy of `whenEqual` if the two ciphertexts are equal, else of `otherwise`, without a branch.
 *
 * @param ciphertexts - of one length; `expected` is secret
 * @param whenEqual - secret
 * @param otherwise - of the same length, secret
 */
export function selectSecret(
  ciphertexts: { readonly expected: Uint8Array; readonly actual: Uint8Array },
  whenEqual: Uint8Array,
  otherwise: Uint8Array,
): Bytes {
  const { expected, actual } = ciphertexts;
  let difference = 0;
  for (let i = 0; i < expected.length; i++) difference |= (expected[i] ?? 0) ^ (actual[i] ?? 0);
  // All ones if there is a difference, else zero.
  const mask = -difference >> 31;
  const chosen = new Uint8Array(whenEqual.length);
  for (let i = 0; i < chosen.length; i++) {
    const equal = whenEqual[i] ?? 0;
    chosen[i] = equal ^ (mask & (equal ^ (otherwise[i] ?? 0)));
  }
  return chosen;
}
