/** The value of a step, or the words of its failure: so that two implementations can be compared in both. */
export function outcome(step: () => unknown): unknown {
  try {
    return step();
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
