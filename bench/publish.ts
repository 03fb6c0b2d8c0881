/** Writes what others read: the numbers in `bench/results/`, the plot, and the table in README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from './machine.ts';
import { ratioPlot } from './plot.ts';
import { readmeSection, replaceSection } from './readme-table.ts';
import type { Finding } from './report.ts';

/** How the published numbers came about. */
export interface Publication extends Surroundings {
  readonly rounds: number;
  /** Whether it was only a look. */
  readonly quick: boolean;
}

const RESULTS = join(import.meta.dirname, 'results');
const README = join(import.meta.dirname, '..', 'README.md');

/** @param file - its name in `bench/results/` */
export function writeResults(file: string, content: unknown): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, file), `${JSON.stringify(content, null, 2)}\n`);
  console.log(`wrote bench/results/${file}`);
}

export function publish(findings: readonly Finding[], publication: Publication): void {
  const cases = findings.map(({ runtime: _all, unit: _same, ...finding }) => finding);
  writeResults('node.json', { ...publication, unit: 'us', cases });
  writeFileSync(join(RESULTS, 'ratios.svg'), ratioPlot(findings, publication));
  writeFileSync(README, replaceSection(readFileSync(README, 'utf8'), readmeSection(findings, publication)));
  console.log('wrote bench/results/ratios.svg and the table in README.md');
}
