/** The few numbers that are made of samples. */

/** The value below which a share of the sample lies, interpolated; not a number for an empty sample. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

/** Three decimals: more than any of these times deserves. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
