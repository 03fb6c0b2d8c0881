/** Floors under the ratios: what `--check` holds the findings against. */
import type { Finding } from './report.ts';

/** Case → rival → the least ratio that passes. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A floor that was not reached. */
export interface Shortfall {
  readonly case: string;
  readonly rival: string;
  /** Not a number if the rival did not play. */
  readonly ratio: number;
  readonly floor: number;
}

/** A floors file that does not fit what exists. */
export class FloorsError extends Error {}

/**
 * Checks a floors file against what exists.
 *
 * @param floors - the parsed file
 * @param cases - names of all cases
 * @param rivals - names of all rivals, also of those that do not play this time
 * @throws FloorsError naming a case or rival that does not exist, or a floor that is not a positive number
 */
export function requireKnown(floors: Floors, cases: readonly string[], rivals: readonly string[]): void {
  for (const [name, ofCase] of Object.entries(floors)) {
    if (!cases.includes(name)) throw new FloorsError(`floors: there is no case ${name}`);
    for (const [rival, floor] of Object.entries(ofCase)) {
      if (!rivals.includes(rival)) throw new FloorsError(`floors: ${name}: there is no rival ${rival}`);
      if (!(floor > 0 && Number.isFinite(floor)))
        throw new FloorsError(`floors: ${name}: ${rival}: not a positive number`);
    }
  }
}

/**
 * The floors that a finding misses. A ratio that is not a number misses every floor.
 *
 * @param playing - rivals that were to play; floors of others do not count
 */
export function shortfalls(finding: Finding, floors: Floors, playing: readonly string[]): Shortfall[] {
  return Object.entries(floors[finding.case] ?? {}).flatMap(([rival, floor]) => {
    const ratio = finding.ratio[rival] ?? Number.NaN;
    return !playing.includes(rival) || ratio >= floor ? [] : [{ case: finding.case, rival, ratio, floor }];
  });
}

/** The cases that have been played and have no floor. */
export function withoutFloor(findings: readonly Finding[], floors: Floors): string[] {
  return findings.map((finding) => finding.case).filter((name) => Object.keys(floors[name] ?? {}).length === 0);
}

/** One shortfall, as a line. */
export function describeShortfall({ case: name, rival, ratio, floor }: Shortfall): string {
  return `${name}: ${ratio.toFixed(2)} × against ${rival}, floor ${floor.toFixed(2)}`;
}
