/** The end of the story, as a short table or as JSON. */
import type { Outcome } from './conversation.ts';
import type { Script } from './script.ts';

export interface Report {
  readonly speakers: readonly [string, string];
  readonly seed: number;
  readonly seconds: number;
  readonly outcome: Outcome;
}

export function toTable({ speakers, seconds, outcome }: Report): string {
  const { network } = outcome;
  const perMessage = (seconds * 1000) / outcome.messages;
  const rows: readonly (readonly [string, string])[] = [
    ['lines delivered and verified', `${outcome.delivered}, in ${outcome.messages} messages`],
    ['lost on the way', `${network.dropped} messages; ${outcome.resent} lines sent again`],
    ['duplicates refused', String(outcome.duplicatesRefused)],
    ['corrupted messages refused', String(outcome.corruptedRefused)],
    ['came too late', String(outcome.lateRefused)],
    ['engines swapped', times(outcome.engineSwaps)],
    ['post-quantum epochs completed', String(outcome.epochs)],
    ['safety number, equal on both sides', grouped(outcome.safetyNumbers[0])],
    [
      'overhead per message',
      `${outcome.overheadBytes.toFixed(0)} bytes; ${outcome.firstOverheadBytes.toFixed(0)} before the first answer`,
    ],
    ['time', `${seconds.toFixed(2)} s, ${perMessage.toFixed(1)} ms per message with all disk work`],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return [speakers.join(' and '), ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`)].join('\n');
}

export function toJson(report: Report): string {
  return JSON.stringify(report, null, 2);
}

/** One line that is rewritten while the conversation goes on. */
export function progressLine(
  { lines, speakers }: Script,
  state: { text: string; side: 0 | 1; delivered: number; engine: string; epochs: number },
): string {
  const head = `${String(state.delivered).padStart(4)} of ${lines.length}, epoch ${state.epochs + 1}  ${speakers[state.side]} on ${state.engine}: `;
  const room = Math.max(20, 100 - head.length);
  return head + (state.text.length > room ? `${state.text.slice(0, room - 1)}…` : state.text);
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

/** Five digits at a time, as people read them to each other. */
function grouped(digits: string): string {
  return digits.match(/.{1,5}/g)?.join(' ') ?? digits;
}
