/**
 * Messages that vanish. Each carries its own type and duration; the conversation's setting decides nothing. Here is when one
 * expires; erasing it is the store's, in one transaction, and a tombstone of id and kind stays.
 */
import { VinculumError } from '../../errors.ts';
import type { Ephemeral } from './metadata.ts';

/** Numbers of the types. */
export const EPHEMERAL_TYPES = { afterSend: 1, afterView: 2, viewOnce: 3, vanishMode: 4 } as const;

/** For so long after it expired, its recipient can still report it; App and franking key are kept sealed, then erased. */
export const REPORTABLE_MS: number = 60 * 60 * 1000;

/** @returns what is wrong with an ephemeral mark by itself, or null */
export function ephemeralDefect({ type, seconds }: Ephemeral): string | null {
  const isTimed = type === EPHEMERAL_TYPES.afterSend || type === EPHEMERAL_TYPES.afterView;
  return isTimed === seconds > 0 ? null : 'the duration does not fit the ephemeral type';
}

/** Where a message vanishes. */
export interface EphemeralContext {
  readonly isGroup: boolean;
  readonly isCrossRealm: boolean;
  /** Both realms' policies allow vanish mode between them. */
  readonly realmsAllowVanish: boolean;
  /** Both sides have turned vanish mode on. */
  readonly isVanishAgreed: boolean;
}

/**
 * Refuses vanish mode where it must not be.
 *
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkEphemeral({ type }: Ephemeral, context: EphemeralContext): void {
  if (type !== EPHEMERAL_TYPES.vanishMode) return;
  const { isGroup, isCrossRealm, realmsAllowVanish, isVanishAgreed } = context;
  if (isGroup) throw new VinculumError('NOT_ALLOWED', 'vanish mode is for two');
  if (!isVanishAgreed) throw new VinculumError('NOT_ALLOWED', 'both sides must agree to vanish mode');
  if (isCrossRealm && !realmsAllowVanish) {
    throw new VinculumError('NOT_ALLOWED', 'the realms do not allow vanish mode between them');
  }
}

/** A moment, as both clocks of a running program see it. */
export interface Instant {
  /** Names the run of the program: monotonic times of two runs have nothing to do with each other. */
  readonly run: string;
  readonly monotonicMs: number;
  readonly wallMs: number;
}

/** Time that has passed, up to a moment. Immutable; stored with the message. */
export interface Stopwatch {
  readonly elapsedMs: number;
  readonly counted: Instant;
}

/** Starts counting. */
export function startStopwatch(now: Instant): Stopwatch {
  return { elapsedMs: 0, counted: now };
}

/**
 * Counts up to a moment: monotonic time within a run, the wall clock's difference across a stop, unless that is negative. So a
 * clock set back prolongs nothing. Store the result now and then: what passed since the last time counts by the wall clock if
 * the program is killed.
 */
export function countUp({ elapsedMs, counted }: Stopwatch, now: Instant): Stopwatch {
  const passed = now.run === counted.run ? now.monotonicMs - counted.monotonicMs : now.wallMs - counted.wallMs;
  return { elapsedMs: elapsedMs + Math.max(0, passed), counted: now };
}

/** The life of one copy of a vanishing message. Immutable. */
export interface EphemeralLife {
  readonly ephemeral: Ephemeral;
  /** Null until the event that starts it. */
  readonly stopwatch: Stopwatch | null;
  /** It was opened on this device. */
  readonly isSeen: boolean;
  readonly isExpired: boolean;
}

/** What happens to it. `arrived`: at a reader's, or sent, at the sender's. `closed`: the view, or the conversation, was left. */
export type EphemeralEvent = 'arrived' | 'viewed' | 'closed' | 'viewed-elsewhere';

/** Begins the life of a message that arrived, or was sent. */
export function beginLife(ephemeral: Ephemeral, now: Instant): EphemeralLife {
  const life: EphemeralLife = { ephemeral, stopwatch: null, isSeen: false, isExpired: false };
  return live(life, 'arrived', now);
}

/** Goes on with it after an event. A second view of something for one view is not given: it has expired by then. */
export function live(life: EphemeralLife, event: EphemeralEvent, now: Instant): EphemeralLife {
  const { type } = life.ephemeral;
  if (life.isExpired) return life;
  switch (event) {
    case 'arrived':
      return type === EPHEMERAL_TYPES.afterSend ? started(life, now) : life;
    case 'viewed': {
      const seen = { ...life, isSeen: true };
      return type === EPHEMERAL_TYPES.afterView ? started(seen, now) : seen;
    }
    case 'closed': {
      const isDone = type === EPHEMERAL_TYPES.viewOnce || type === EPHEMERAL_TYPES.vanishMode;
      return isDone && life.isSeen ? { ...life, isExpired: true } : life;
    }
    case 'viewed-elsewhere':
      return type === EPHEMERAL_TYPES.viewOnce ? { ...life, isExpired: true } : started(life, now);
  }
}

/** Counts time: sets {@link EphemeralLife.isExpired} once the duration has passed. */
export function age(life: EphemeralLife, now: Instant): EphemeralLife {
  if (life.isExpired || life.stopwatch === null) return life;
  const stopwatch = countUp(life.stopwatch, now);
  return { ...life, stopwatch, isExpired: stopwatch.elapsedMs >= life.ephemeral.seconds * 1000 };
}

/** Milliseconds until it expires by itself; null if it does not. For one alarm for the earliest. */
export function remainingMs({ ephemeral, stopwatch, isExpired }: EphemeralLife): number | null {
  if (isExpired) return 0;
  return stopwatch === null ? null : Math.max(0, ephemeral.seconds * 1000 - stopwatch.elapsedMs);
}

/** Tells whether an expired message can still be reported. @param sinceExpiry - counted from its expiry */
export function mayBeReported(sinceExpiry: Stopwatch): boolean {
  return sinceExpiry.elapsedMs < REPORTABLE_MS;
}

/** Tells whether a message may leave the conversation's store: by export, archive or a quote in full. */
export function mayBeKept(ephemeral: Ephemeral | null): boolean {
  return ephemeral === null;
}

function started(life: EphemeralLife, now: Instant): EphemeralLife {
  const isTimed = life.ephemeral.seconds > 0;
  return isTimed && life.stopwatch === null ? { ...life, stopwatch: startStopwatch(now) } : life;
}
