/** The lives of messages that vanish, as they are stored: how much of its time each has had, by which clock. */
import type { Bytes } from '../../bytes.ts';
import { beginLife, EPHEMERAL_TYPES, type EphemeralLife, type Instant } from '../../envelope/content/ephemeral.ts';
import type { Ephemeral } from '../../envelope/content/metadata.ts';
import { bytesKey } from '../../envelope/reference.ts';
import { VinculumError } from '../../errors.ts';
import type { Transaction } from '../../store/transaction.ts';
import type { Context } from '../context.ts';
import { Table } from '../table.ts';

export interface LifeRow {
  readonly type: number;
  readonly seconds: number;
  readonly isSeen: number;
  /** 1 once its time runs; the rest is where it was when it was last counted. */
  readonly isRunning: number;
  readonly elapsedMs: number;
  /** Names the run of the program that counted. */
  readonly run: Bytes;
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** By peer and place of the message. */
export const LIVES: Table<LifeRow> = /* @__PURE__ */ new Table<LifeRow>('vanishing', {
  type: [1, 'uint'],
  seconds: [2, 'uint'],
  isSeen: [3, 'uint'],
  isRunning: [4, 'uint'],
  elapsedMs: [5, 'uint'],
  run: [6, 'bytes'],
  monotonicMs: [7, 'uint'],
  wallMs: [8, 'uint'],
});

/** The moment, by both clocks. */
export function instantOf({ clock, run }: Pick<Context, 'clock' | 'run'>): Instant {
  return { run: bytesKey(run), monotonicMs: Math.floor(clock.monotonic()), wallMs: Math.floor(clock.now()) };
}

/** Begins the life of a message that vanishes. Others have none. */
export function putLife(
  context: Context,
  tx: Transaction,
  message: { readonly peer: string; readonly position: number; readonly ephemeral: Ephemeral | null },
): void {
  const { peer, position, ephemeral } = message;
  if (ephemeral === null) return;
  const life = beginLife(ephemeral, instantOf(context));
  LIVES.put(tx, LIVES.key(peer, position), lifeToRow(context, life));
}

/** @throws VinculumError `UNSUPPORTED` for a way of vanishing that this client does not honour: better not shown at all */
export function requireHonoured(ephemeral: Ephemeral | null): void {
  const known: readonly number[] = [EPHEMERAL_TYPES.afterSend, EPHEMERAL_TYPES.afterView];
  if (ephemeral !== null && !known.includes(ephemeral.type)) {
    throw new VinculumError('UNSUPPORTED', 'the message vanishes in a way that is not known here');
  }
}

export function lifeToRow({ run }: Pick<Context, 'run'>, { ephemeral, stopwatch, isSeen }: EphemeralLife): LifeRow {
  return {
    type: ephemeral.type,
    seconds: ephemeral.seconds,
    isSeen: isSeen ? 1 : 0,
    isRunning: stopwatch === null ? 0 : 1,
    elapsedMs: stopwatch?.elapsedMs ?? 0,
    run,
    monotonicMs: stopwatch?.counted.monotonicMs ?? 0,
    wallMs: stopwatch?.counted.wallMs ?? 0,
  };
}

export function lifeOfRow({ type, seconds, isSeen, isRunning, ...rest }: LifeRow): EphemeralLife {
  const { elapsedMs, run, monotonicMs, wallMs } = rest;
  const stopwatch = isRunning === 0 ? null : { elapsedMs, counted: { run: bytesKey(run), monotonicMs, wallMs } };
  return { ephemeral: { type, seconds }, isSeen: isSeen === 1, isExpired: false, stopwatch };
}
