/** Time as a value, so that tests and stories can move it. Protocol steps never read a clock: they are given `now`. */
export interface Clock {
  /** Wall-clock time in milliseconds since 1970; may jump when the user changes it. */
  now(): number;
  /** Milliseconds since an arbitrary moment; never goes back. */
  monotonic(): number;
}

/** The platform's clocks. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
