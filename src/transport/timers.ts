/** Waiting as a value, so that tests decide when it is over. */

/** Runs something later. */
export interface Timers {
  /**
   * Runs a task once, no earlier than after this time.
   *
   * @param milliseconds - 0 or more
   * @returns cancels it; later it does nothing
   */
  after(milliseconds: number, task: () => void): () => void;
}

/** The platform's timers. */
export const systemTimers: Timers = {
  after(milliseconds, task) {
    const handle = setTimeout(task, milliseconds);
    return () => {
      clearTimeout(handle);
    };
  },
};
