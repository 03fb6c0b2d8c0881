/** Where and on what was measured. A number without this means nothing. */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem, type as systemType } from 'node:os';

export interface Surroundings {
  readonly machine: string;
  readonly node: string;
  readonly v8: string;
  readonly openssl: string;
  /** Abbreviated, `with changes` if the work tree had any. */
  readonly commit: string;
  /** Day, in UTC. */
  readonly date: string;
}

export const NODE_RUNTIME = `node-${process.versions.node}`;

export function surroundings(): Surroundings {
  const [cpu] = cpus();
  return {
    machine: `${cpu?.model ?? 'unknown'}, ${cpus().length} threads, ${Math.round(totalmem() / 2 ** 30)} GiB, ${systemType()} ${process.arch}`,
    node: process.versions.node,
    v8: process.versions.v8,
    openssl: process.versions.openssl,
    commit: commit(),
    date: new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
  };
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

/** The head of a report. */
export function describeSurroundings({ machine, node, v8, openssl, commit: at }: Surroundings, rounds: number): string {
  return [
    `machine  ${machine}`,
    `node     ${node} (V8 ${v8}, OpenSSL ${openssl})`,
    `commit   ${at}`,
    `rounds   ${rounds}, sides interleaved; times are medians in microseconds per operation,`,
    '         ratios medians of the per-round ratios, rival / ours, with their middle half',
  ].join('\n');
}
