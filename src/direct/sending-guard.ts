/**
 * Keeps an immutable value from being encrypted with twice. Two messages from one value would have the same key and the same
 * initialisation vector, which shows an eavesdropper where they agree, and the receiver would refuse the second.
 *
 * All values that send on one chain share a guard, so it does not matter which of them is used again: also the value that
 * decrypted in between is no way around. A ratchet step begins a new chain, and with it comes a new guard.
 */
import { VinculumError } from '../errors.ts';
import type { SessionRecord } from '../protocol/session/session-record.ts';

export class SendingGuard {
  /** The first number on the chain that has not been used. */
  private next = 0;

  /** @throws VinculumError `SESSION_SPENT` if a message with the record's next number has been encrypted */
  check(record: SessionRecord): void {
    if (this.isSpent(record)) {
      throw new VinculumError(
        'SESSION_SPENT',
        'this value of the session has encrypted before: go on with the one that was returned then',
      );
    }
  }

  isSpent(record: SessionRecord): boolean {
    return nextNumber(record) < this.next;
  }

  /** Marks the number that the record was about to use. */
  spend(record: SessionRecord): void {
    this.next = Math.max(this.next, nextNumber(record) + 1);
  }
}

/** The number of the next message on the sending chain; where there is none, encrypting fails anyway. */
function nextNumber({ current }: SessionRecord): number {
  return current?.value.senderChain?.value.chainKey?.index ?? Number.POSITIVE_INFINITY;
}
