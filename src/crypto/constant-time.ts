/** Comparison and wiping of secrets, as far as JavaScript can promise them. */

/**
 * Compares two byte strings in time that depends on their lengths only. No branch or index depends on the contents; a
 * JavaScript engine gives no stronger promise.
 *
 * @param a - secret or public
 * @param b - secret or public
 */
export function constantTimeEqual(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

/**
 * Overwrites secrets with zeros. Copies that the engine or the garbage collector made stay out of reach.
 *
 * @param secrets - buffers nobody else refers to
 */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
