/** What a case costs in the browser, beside the same case in Node. */
import { type Finding, find, type Range } from '../report.ts';
import type { Times } from '../rounds.ts';
import { median, quantile, rounded } from '../statistics.ts';

export interface BrowserFinding extends Finding {
  /** Our median in Node, in the same run. */
  readonly node: number;
  /** Our time in the browser divided by that in Node, median over the rounds: above 1 the browser is slower. */
  readonly besideNode: number;
  /** The middle half of it. */
  readonly besideNodeQuartiles: Range;
}

/** @param times - per round, in the browser and in Node */
export function besideNode(
  name: string,
  { there, here }: { readonly there: Times; readonly here: readonly number[] },
  runtime: string,
): BrowserFinding {
  const ratios = there.ours.map((time, round) => time / (here[round] ?? Number.NaN));
  return {
    ...find(name, there, runtime),
    node: rounded(median(here)),
    besideNode: rounded(median(ratios)),
    besideNodeQuartiles: { low: rounded(quantile(ratios, 0.25)), high: rounded(quantile(ratios, 0.75)) },
  };
}

export function nodeLine({ node, besideNode: ratio, besideNodeQuartiles: { low, high } }: BrowserFinding): string {
  const range = `(${low.toFixed(2)} to ${high.toFixed(2)})`;
  return `${' '.repeat(49)}here, in Node${node.toFixed(2).padStart(20)}  browser / Node ${ratio.toFixed(2)}  ${range}`;
}
