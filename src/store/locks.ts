/**
 * Mutual exclusion by name, where it saves work: one tab of several that drains the outbox, one task of many that decrypts
 * for a peer. Nothing may depend on it for correctness, as not every runtime has locks between processes; the versions of a
 * `Store` are what two writers cannot get past.
 */
export interface Locks {
  /**
   * Waits for the lock, first come first served, does the work and lets go, also if the work fails.
   *
   * @param name - any string
   * @param work - must not ask for the same name again
   * @param owner - the operation that asks, if it may ask more than once: the second time is an error instead of a wait for itself
   * @returns what the work returns
   * @throws VinculumError `INVALID_ARGUMENT` if this owner holds the name or waits for it
   */
  run<T>(name: string, work: () => Promise<T>, owner?: object): Promise<T>;
}
