/** What all values of a session share. */
import { type Clock, systemClock } from '../crypto/clock.ts';
import { defaultEngine } from '../crypto/default-engine.ts';
import type { Engine } from '../crypto/engine.ts';
import type { Correspondents } from '../protocol/session/session-state.ts';
import type { Surroundings } from './options.ts';

export interface Context {
  readonly engine: Engine;
  readonly clock: Pick<Clock, 'now'>;
  readonly addresses: Correspondents;
}

/** Takes the platform's where the caller names none. */
export function contextOf(addresses: Correspondents, { engine, clock }: Surroundings): Context {
  return { addresses, engine: engine ?? defaultEngine(), clock: clock ?? systemClock };
}
