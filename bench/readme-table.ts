/** The part of README.md that the bench writes. */
import type { Publication } from './publish.ts';
import type { Finding } from './report.ts';
import { BAILEYS, LIBSIGNAL, OLM, PRIVACY_RESEARCH } from './rivals/names.ts';

export const START = '<!-- bench: written by `npm run bench -- --publish` -->';
export const END = '<!-- bench: end -->';

/** The columns of the table. */
const SHOWN = [LIBSIGNAL, BAILEYS, PRIVACY_RESEARCH, OLM];

/**
 * Puts a section between the two markers.
 *
 * @throws Error unless each marker is there once, in order
 */
export function replaceSection(document: string, section: string): string {
  const [before, rest, ...more] = document.split(START);
  const [, after, ...others] = (rest ?? '').split(END);
  if (before === undefined || after === undefined || more.length + others.length > 0) {
    throw new Error('README.md wants each of the two markers of the bench once, in order');
  }
  return `${before}${START}\n\n${section}\n\n${END}${after}`;
}

/** What stands there: how it was measured, the table, the plot, and where we are slower. */
export function readmeSection(findings: readonly Finding[], publication: Publication): string {
  const { machine, node, date, commit, rounds, quick } = publication;
  const told = findings.filter(({ case: name }) => !name.startsWith('primitive/'));
  const look = quick ? ' A quick look, not a result.' : '';
  return [
    `${machine}; Node ${node}, commit ${commit}, ${date}, ${rounds} rounds.${look}`,
    ratioTable(told),
    '![The ratios against libsignal-client as bars](bench/results/ratios.svg)',
    slower(told),
  ].join('\n\n');
}

/** A Markdown table of the ratios, aligned as Prettier does it. */
export function ratioTable(findings: readonly Finding[]): string {
  const shown = SHOWN.filter((rival) => findings.some(({ ratio }) => ratio[rival] !== undefined));
  const rows = findings.map(({ case: name, ratio }) => [
    `\`${name}\``,
    ...shown.map((rival) => short(ratio[rival] ?? Number.NaN)),
  ]);
  return alignTable([['case', ...shown], ...rows]);
}

function short(ratio: number): string {
  if (Number.isNaN(ratio)) return '–';
  return ratio < 10 ? ratio.toFixed(ratio < 1 ? 2 : 1) : ratio.toFixed(0);
}

function alignTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function slower(findings: readonly Finding[]): string {
  const names = findings.filter(({ ratio }) => (ratio[LIBSIGNAL] ?? 1) < 1).map(({ case: name }) => `\`${name}\``);
  return names.length === 0
    ? 'No case of these is slower than the native add-on.'
    : `Slower than the native add-on: ${names.join(', ')}.`;
}
