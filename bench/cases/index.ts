/** Every case, in the order of the report. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { BenchCase, Engines, Workload } from '../workload.ts';
import { oneWayDecrypt, oneWayEncrypt, pingPongDecrypt, pingPongEncrypt, reversedDecrypt } from './conversation.ts';
import { groupReceive, groupSend } from './group.ts';
import { primitiveCases } from './primitives.ts';
import { initiator, responder } from './set-up.ts';

const ENGINE_CASES: Readonly<Record<string, (module: SignalModule) => Promise<Workload>>> = {
  'session/set-up/initiator': initiator,
  'session/set-up/responder': responder,
  'session/one-way/encrypt': oneWayEncrypt,
  'session/one-way/decrypt': oneWayDecrypt,
  'session/ping-pong/encrypt': pingPongEncrypt,
  'session/ping-pong/decrypt': pingPongDecrypt,
  'session/reversed-32/decrypt': reversedDecrypt,
  'group/send': groupSend,
  'group/receive': groupReceive,
};

export function allCases({ ours, rivals }: Engines): BenchCase[] {
  const engineCases = Object.entries(ENGINE_CASES).map(([name, make]) => ({
    name,
    ours: () => make(ours),
    rivals: Object.fromEntries(Object.entries(rivals).map(([rival, module]) => [rival, () => make(module)])),
  }));
  return [...engineCases, ...primitiveCases()];
}
