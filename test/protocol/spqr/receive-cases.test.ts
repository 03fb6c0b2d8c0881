import { describe, expect, it } from 'vitest';
import transcript from '../../vectors/spqr-transcript.json' with { type: 'json' };
import { decodeSpqrState } from '../../../src/protocol/spqr/spqr.ts';
import { expectReceive, reloaded, storedState } from './support.ts';

const { cases, chainSequence } = transcript.recvCases;

describe('a single message', () => {
  const groups = new Map<string, (typeof cases)[number][]>();
  for (const example of cases) {
    const group = `${example.name.split(':')[0]} (${example.state})`;
    groups.set(group, [...(groups.get(group) ?? []), example]);
  }

  it('is tried in 665 ways', () => {
    expect(cases).toHaveLength(665);
  });

  it.each([...groups])('has the outcome it had with 0.103.0: %s', (_, examples) => {
    for (const { state, msg, expect: outcome } of examples) {
      expectReceive(decodeSpqrState(storedState(state as keyof typeof transcript.recvCases.states)), msg, outcome);
    }
  });
});

describe('a sequence of messages with gaps, jumps and old indices', () => {
  const start = storedState(chainSequence.startState as keyof typeof transcript.recvCases.states);

  // Jumps of 25,000 keys: slow where hashing is.
  it('has the outcomes it had with 0.103.0', { timeout: 300_000 }, () => {
    let state = decodeSpqrState(start);
    for (const { msg, expect: outcome } of chainSequence.ops) state = reloaded(expectReceive(state, msg, outcome));
  });
});
