/** A look into the post-quantum ratchet from outside: how far it has come. */

/**
 * Reads the epoch from a message's part of the post-quantum ratchet: after a version byte comes the epoch as a varint. Epoch 1
 * is the first; a message that carries epoch n tells that n − 1 key agreements are finished.
 *
 * @param pqRatchet - what `SignalMessage.pqRatchet()` returns
 * @returns the epoch, or 0 if the message has no such part. For tests and demonstrations: nothing is validated.
 */
export function readSpqrEpoch(pqRatchet: Uint8Array): number {
  let epoch = 0;
  let weight = 1;
  for (const byte of pqRatchet.subarray(1)) {
    epoch += (byte & 0x7f) * weight;
    weight *= 0x80;
    if (byte < 0x80) break;
  }
  return epoch;
}
