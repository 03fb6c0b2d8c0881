/** Turns times into medians and ratios, a table and a JSON file. */
import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem, type as systemType } from 'node:os';
import type { Times } from './rounds.ts';

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

/** A result with what only the table shows. */
export interface Finding extends Result {
  /** The middle half of the per-round ratios. */
  readonly quartiles: Readonly<Record<string, readonly [number, number]>>;
}

export function find(name: string, times: Times): Finding {
  const rivals = Object.entries(times.rivals);
  const ratios = rivals.map(
    ([rival, theirs]) => [rival, theirs.map((time, round) => time / (times.ours[round] ?? Number.NaN))] as const,
  );
  return {
    case: name,
    runtime: `node-${process.versions.node}`,
    unit: 'us',
    ours: rounded(quantile(times.ours, 0.5)),
    rivals: Object.fromEntries(rivals.map(([rival, theirs]) => [rival, rounded(quantile(theirs, 0.5))])),
    ratio: Object.fromEntries(ratios.map(([rival, all]) => [rival, rounded(quantile(all, 0.5))])),
    quartiles: Object.fromEntries(
      ratios.map(([rival, all]) => [rival, [rounded(quantile(all, 0.25)), rounded(quantile(all, 0.75))]]),
    ),
  };
}

/** The value below which a share of the sample lies, interpolated. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (position - Math.floor(position));
}

/** Three decimals: more than any of these times deserves. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Where and on what this was measured. A number without these lines means nothing. */
export function surroundings(rounds: number): string {
  const [cpu] = cpus();
  return [
    `machine  ${cpu?.model ?? 'unknown'}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${release()} ${process.arch}`,
    `node     ${process.versions.node} (V8 ${process.versions.v8}, OpenSSL ${process.versions.openssl})`,
    `commit   ${commit()}`,
    `rounds   ${rounds}, sides interleaved; times are medians in microseconds per operation,`,
    '         ratios medians of the per-round ratios, rival / ours, with their middle half',
  ].join('\n');
}

function commit(): string {
  try {
    const git = (...args: string[]): string =>
      execFileSync('git', args, {
        cwd: import.meta.dirname,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    return `${git('rev-parse', '--short=12', 'HEAD')}${git('status', '--porcelain') === '' ? '' : ' with changes'}`;
  } catch {
    return 'unknown';
  }
}

const COLUMNS = [34, 11, 20, 11, 9] as const;

export const HEADING = row(['case', 'ours', 'rival', '', 'ratio']);

/** The lines of a finding, one per rival. */
export function lines(finding: Finding): string {
  const rivals = Object.entries(finding.rivals);
  if (rivals.length === 0) return row([finding.case, finding.ours.toFixed(2)]);
  return rivals
    .map(([rival, theirs], index) => {
      const [low, high] = finding.quartiles[rival] ?? [Number.NaN, Number.NaN];
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
