/** Every case, in the order of the report. */
import type { FullSignalModule } from '../../src/testing/index.ts';
import type { BenchCase, Contestants, SessionEngine, Workload } from '../workload.ts';
import { oneWayDecrypt, oneWayEncrypt, pingPongDecrypt, pingPongEncrypt, reversedDecrypt } from './conversation.ts';
import { directFanOut, directSessions } from './direct.ts';
import { fanOut } from './fan-out.ts';
import { groupReceive, groupSend } from './group.ts';
import { primitiveCases } from './primitives.ts';
import { sealedReceive, sealedSend, uploadReceive, uploadSend } from './sealed.ts';
import { initiator, responder } from './set-up.ts';
import { PACE, signalSessions } from './signal-sessions.ts';

/** For every engine with sessions. */
const SESSION_CASES: Readonly<Record<string, (engine: SessionEngine) => Promise<Workload>>> = {
  'session/set-up/initiator': initiator,
  'session/set-up/responder': responder,
  'session/one-way/encrypt': oneWayEncrypt,
  'session/one-way/decrypt': oneWayDecrypt,
  'session/ping-pong/encrypt': pingPongEncrypt,
  'session/ping-pong/decrypt': pingPongDecrypt,
  'session/reversed-32/decrypt': reversedDecrypt,
};

/** For engines with libsignal's names. */
const MODULE_CASES: Readonly<Record<string, (module: FullSignalModule) => Promise<Workload>>> = {
  'group/send': groupSend,
  'group/receive': groupReceive,
  'sealed/v1/send': sealedSend,
  'sealed/v1/receive': sealedReceive,
  'sealed/v2-100/send': uploadSend,
  'sealed/v2/receive': uploadReceive,
  'fan-out/1000': fanOut,
};

type Sides = BenchCase['rivals'];

function sessionCases({ ours, rivals }: Contestants): BenchCase[] {
  return Object.entries(SESSION_CASES).map(([name, make]) => {
    const sides: Record<string, Sides[string]> = {};
    for (const [rival, { module, sessions = module && signalSessions(module) }] of Object.entries(rivals)) {
      if (sessions !== undefined) sides[rival] = () => make(sessions);
    }
    return { name, ours: () => make(signalSessions(ours)), rivals: sides };
  });
}

function moduleCases({ ours, rivals }: Contestants): BenchCase[] {
  return Object.entries(MODULE_CASES).map(([name, make]) => {
    const sides: Record<string, Sides[string]> = {};
    for (const [rival, { module }] of Object.entries(rivals)) {
      if (module !== undefined) sides[rival] = () => make(module);
    }
    return { name, ours: () => make(ours), rivals: sides };
  });
}

/** `vinculum/direct`, deltas included, beside the ordinary calls of rivals with libsignal's names. */
function directCases({ rivals }: Contestants): BenchCase[] {
  const modules = Object.entries(rivals).flatMap(([rival, { module, direct }]) =>
    module === undefined ? [] : [{ rival, module, direct }],
  );
  const cases = Object.entries(SESSION_CASES).map(([name, make]) => ({
    name: name.replace('session/', 'direct/'),
    ours: () => make(directSessions(PACE)),
    rivals: Object.fromEntries(
      modules.map(({ rival, module, direct }) => [rival, () => make(direct ?? signalSessions(module))]),
    ),
  }));
  const fanOuts = Object.fromEntries(modules.map(({ rival, module }) => [rival, () => fanOut(module)]));
  return [...cases, { name: 'direct/fan-out-1000', ours: directFanOut, rivals: fanOuts }];
}

export function allCases(contestants: Contestants): BenchCase[] {
  return [
    ...sessionCases(contestants),
    ...directCases(contestants),
    ...moduleCases(contestants),
    ...primitiveCases(contestants.rivals),
  ];
}
