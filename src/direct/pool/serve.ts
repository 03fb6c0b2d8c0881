/** The worker's side of a pool. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { acceptMany, decryptMany, isFailure } from '../batch.ts';
import type { Surroundings } from '../options.ts';
import { Session } from '../session.ts';
import {
  type AcceptUnit,
  carry,
  type DecryptUnit,
  type InitiateUnit,
  type Request,
  type StepReport,
  type Unit,
} from './work.ts';

interface Posting {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void;
}

/** What a worker talks to its pool through: `self` of a Web Worker, `parentPort` of a worker of Node. */
export type PoolPort = Posting &
  (
    | { addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void }
    | { on(event: 'message', listener: (message: unknown) => void): unknown }
  );

/**
 * Makes a worker of the realm it is called in.
 *
 * @param port - `self`, or `parentPort` of `node:worker_threads`
 * @param surroundings - the engine to work with. Default: the platform's; nothing random comes from the pool
 */
export function servePool(port: PoolPort, surroundings: Pick<Surroundings, 'engine'> = {}): void {
  const answer = (message: unknown): void => {
    const { id, units } = message as Request;
    const transfer: ArrayBuffer[] = [];
    const reports = units.map((unit) => work(unit, surroundings));
    for (const report of reports.flat()) {
      if ('error' in report) continue;
      for (const bytes of [report.snapshot, report.delta, report.plaintext]) {
        if (bytes !== null && bytes.length > 0) transfer.push(bytes.buffer);
      }
    }
    port.postMessage({ id, reports }, transfer);
  };
  if ('on' in port) port.on('message', answer);
  else {
    port.addEventListener('message', ({ data }) => {
      answer(data);
    });
  }
}

function work(unit: Unit, surroundings: Surroundings): StepReport[] {
  switch (unit.kind) {
    case 'decrypt':
      return decryptUnit(unit, surroundings);
    case 'accept':
      return acceptUnit(unit, surroundings);
    case 'initiate':
      return initiateUnit(unit, surroundings);
  }
}

/** Only a step with a ratchet step in it is cheaper to copy than to take again. */
function decryptUnit({ snapshot, messages }: DecryptUnit, surroundings: Surroundings): StepReport[] {
  const session = Session.fromSnapshot(snapshot, surroundings);
  let before = session;
  const results = decryptMany(messages.map((message) => ({ session, ...message })));
  return results.map((result, i) => {
    if (isFailure(result)) return { error: carry(result.error) };
    const isCheap = messages[i]?.type === 2 && !before.beginsChain(messages[i].message);
    before = result.session;
    return {
      snapshot: isCheap ? null : result.session.snapshot(),
      delta: result.delta,
      plaintext: result.plaintext,
      consumed: null,
    };
  });
}

function acceptUnit({ snapshot, now, items }: AcceptUnit, { engine }: Surroundings): StepReport[] {
  const surroundings = { ...(engine === undefined ? {} : { engine }), clock: { now: () => now } };
  const existing = snapshot === null ? undefined : Session.fromSnapshot(snapshot, surroundings);
  const results = acceptMany(
    items.map(({ preKey, signedPreKey, kyberPreKey, ...item }) => ({
      ...item,
      ...surroundings,
      existing,
      preKey: () => preKey,
      signedPreKey: () => signedPreKey,
      kyberPreKey: () => kyberPreKey,
    })),
  );
  return results.map((result) => {
    if (isFailure(result)) return { error: carry(result.error) };
    const { session, plaintext, delta, consumed } = result;
    return { snapshot: session.snapshot(), plaintext, delta, consumed };
  });
}

function initiateUnit({ snapshot, now, ...options }: InitiateUnit, { engine }: Surroundings): StepReport[] {
  const surroundings = { ...(engine === undefined ? {} : { engine }), clock: { now: () => now } };
  try {
    const existing = snapshot === null ? undefined : Session.fromSnapshot(snapshot, surroundings);
    const begun: Bytes = Session.initiate({ ...options, ...surroundings, existing }).snapshot();
    return [{ snapshot: begun, delta: null, plaintext: null, consumed: null }];
  } catch (error) {
    if (!VinculumError.is(error)) throw error;
    return [{ error: carry(error) }];
  }
}
