/** What runs in the page: the same cases, played round by round as the program in Node asks. */
import * as vinculum from '../../src/signal.ts';
import { allCases } from '../cases/index.ts';
import { clockTimer } from '../clock-timer.ts';
import { NOBLE, OLM, PRIVACY_RESEARCH } from '../rivals/names.ts';
import { noblePrimitives } from '../rivals/noble.ts';
import { olmSessions } from '../rivals/olm.ts';
import { privacyResearchSessions } from '../rivals/privacy-research.ts';
import { type Match, startMatch, type Times } from '../rounds.ts';
import type { BenchCase } from '../workload.ts';

/** The page's side of the conversation with the program. One match at a time. */
export interface BenchPage {
  cases(): Promise<string[]>;
  start(name: string): Promise<void>;
  warmUp(milliseconds: number): Promise<void>;
  playRound(): Promise<void>;
  times(): Promise<Times>;
}

declare global {
  var bench: BenchPage | undefined;
}

/** There is a `gc` if Chromium was started with `--expose-gc`. */
const timer = clockTimer(() => globalThis.gc?.({ type: 'minor' }));

async function makeCases(): Promise<BenchCase[]> {
  if (!globalThis.crossOriginIsolated) throw new Error('the page is not isolated: its clock would be coarse');
  return allCases({
    ours: vinculum,
    rivals: {
      [NOBLE]: { primitives: noblePrimitives },
      [PRIVACY_RESEARCH]: { sessions: privacyResearchSessions() },
      [OLM]: { sessions: await olmSessions('/olm.wasm') },
    },
  });
}

const made = makeCases();
let match: Match | undefined;

function running(): Match {
  if (match === undefined) throw new Error('no case was started');
  return match;
}

globalThis.bench = {
  cases: async () => (await made).map(({ name }) => name),
  async start(name) {
    const found = (await made).find((each) => each.name === name);
    if (found === undefined) throw new Error(`there is no case ${name}`);
    match = await startMatch(found, timer);
  },
  warmUp: (milliseconds) => running().warmUp(milliseconds),
  playRound: () => running().playRound(),
  times: async () => running().times(),
};
