/** Every case, in the order of the report. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { BenchCase, Engines, Workload } from '../workload.ts';
import { oneWayDecrypt, oneWayEncrypt, pingPongDecrypt, pingPongEncrypt, reversedDecrypt } from './conversation.ts';
import { primitiveCases } from './primitives.ts';
import { initiator, responder } from './set-up.ts';

const SESSION_CASES: Readonly<Record<string, (module: SignalModule) => Promise<Workload>>> = {
  'session/set-up/initiator': initiator,
  'session/set-up/responder': responder,
  'session/one-way/encrypt': oneWayEncrypt,
  'session/one-way/decrypt': oneWayDecrypt,
  'session/ping-pong/encrypt': pingPongEncrypt,
  'session/ping-pong/decrypt': pingPongDecrypt,
  'session/reversed-32/decrypt': reversedDecrypt,
};

export function allCases({ ours, rivals }: Engines): BenchCase[] {
  const sessions = Object.entries(SESSION_CASES).map(([name, make]) => ({
    name,
    ours: () => make(ours),
    rivals: Object.fromEntries(Object.entries(rivals).map(([rival, module]) => [rival, () => make(module)])),
  }));
  return [...sessions, ...primitiveCases()];
}
