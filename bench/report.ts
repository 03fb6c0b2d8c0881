/** Turns times into medians and ratios, a table and a JSON file. */
import type { Times } from './rounds.ts';
import { median, quantile, rounded } from './statistics.ts';

/** One case in the JSON file. */
export interface Result {
  readonly case: string;
  readonly runtime: string;
  readonly unit: 'us';
  /** Median over the rounds. */
  readonly ours: number;
  readonly rivals: Readonly<Record<string, number>>;
  /** Median over the rounds of the rival's time divided by ours: above 1 we are faster. */
  readonly ratio: Readonly<Record<string, number>>;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A result with how far it can be trusted. */
export interface Finding extends Result {
  /** The middle half of the per-round ratios. */
  readonly quartiles: Readonly<Record<string, Range>>;
}

/** @param runtime - such as `node-24.21.0` */
export function find(name: string, times: Times, runtime: string): Finding {
  const rivals = Object.entries(times.rivals);
  const ratios = rivals.map(
    ([rival, theirs]) => [rival, theirs.map((time, round) => time / (times.ours[round] ?? Number.NaN))] as const,
  );
  return {
    case: name,
    runtime,
    unit: 'us',
    ours: rounded(median(times.ours)),
    rivals: Object.fromEntries(rivals.map(([rival, theirs]) => [rival, rounded(median(theirs))])),
    ratio: Object.fromEntries(ratios.map(([rival, all]) => [rival, rounded(median(all))])),
    quartiles: Object.fromEntries(
      ratios.map(([rival, all]) => [rival, { low: rounded(quantile(all, 0.25)), high: rounded(quantile(all, 0.75)) }]),
    ),
  };
}

const COLUMNS = [34, 11, 20, 11, 9] as const;

export const HEADING = row(['case', 'ours', 'rival', '', 'ratio']);

/** The lines of a finding, one per rival. */
export function lines(finding: Finding): string {
  const rivals = Object.entries(finding.rivals);
  if (rivals.length === 0) return row([finding.case, finding.ours.toFixed(2)]);
  return rivals
    .map(([rival, theirs], index) => {
      const { low, high } = finding.quartiles[rival] ?? { low: Number.NaN, high: Number.NaN };
      const ratio = `${(finding.ratio[rival] ?? Number.NaN).toFixed(2)}  (${low.toFixed(2)} to ${high.toFixed(2)})`;
      return row([
        ...(index === 0 ? [finding.case, finding.ours.toFixed(2)] : ['', '']),
        rival,
        theirs.toFixed(2),
        ratio,
      ]);
    })
    .join('\n');
}

function row(cells: readonly string[]): string {
  return cells
    .map((cell, column) =>
      column === 1 || column === 3 ? cell.padStart(COLUMNS[column]) : cell.padEnd(COLUMNS[column] ?? 0),
    )
    .join('  ')
    .trimEnd();
}

/** The JSON form of the findings. */
export function toJson(findings: readonly Finding[]): string {
  const results: Result[] = findings.map(({ quartiles: _tableOnly, ...result }) => result);
  return `${JSON.stringify(results, null, 2)}\n`;
}
