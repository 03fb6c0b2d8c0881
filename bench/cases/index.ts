/** Every case, in the order of the report. */
import type { FullSignalModule } from '../../src/testing/index.ts';
import type { BenchCase, Engines, Workload } from '../workload.ts';
import { oneWayDecrypt, oneWayEncrypt, pingPongDecrypt, pingPongEncrypt, reversedDecrypt } from './conversation.ts';
import { fanOut } from './fan-out.ts';
import { groupReceive, groupSend } from './group.ts';
import { primitiveCases } from './primitives.ts';
import { sealedReceive, sealedSend, uploadReceive, uploadSend } from './sealed.ts';
import { initiator, responder } from './set-up.ts';

const ENGINE_CASES: Readonly<Record<string, (module: FullSignalModule) => Promise<Workload>>> = {
  'session/set-up/initiator': initiator,
  'session/set-up/responder': responder,
  'session/one-way/encrypt': oneWayEncrypt,
  'session/one-way/decrypt': oneWayDecrypt,
  'session/ping-pong/encrypt': pingPongEncrypt,
  'session/ping-pong/decrypt': pingPongDecrypt,
  'session/reversed-32/decrypt': reversedDecrypt,
  'group/send': groupSend,
  'group/receive': groupReceive,
  'sealed/v1/send': sealedSend,
  'sealed/v1/receive': sealedReceive,
  'sealed/v2-100/send': uploadSend,
  'sealed/v2/receive': uploadReceive,
  'fan-out/1000': fanOut,
};

export function allCases({ ours, rivals }: Engines): BenchCase[] {
  const engineCases = Object.entries(ENGINE_CASES).map(([name, make]) => ({
    name,
    ours: () => make(ours),
    rivals: Object.fromEntries(Object.entries(rivals).map(([rival, module]) => [rival, () => make(module)])),
  }));
  return [...engineCases, ...primitiveCases()];
}
