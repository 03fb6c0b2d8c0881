import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EphemeralEvent,
  type EphemeralLife,
  type Instant,
  age,
  beginLife,
  checkEphemeral,
  countUp,
  live,
  mayBeKept,
  mayBeReported,
  remainingMs,
  startStopwatch,
} from '../../../src/envelope/content/ephemeral.ts';
import { expectCode } from '../refusals.ts';

const at = (monotonicMs: number, { wallMs = 1_000_000 + monotonicMs, run = 'first' } = {}): Instant => ({
  run,
  monotonicMs,
  wallMs,
});
const AFTER_SEND = { type: 1, seconds: 10 };
const AFTER_VIEW = { type: 2, seconds: 10 };
const VIEW_ONCE = { type: 3, seconds: 0 };
const VANISH = { type: 4, seconds: 0 };

/** A life after some events at time 0. */
const after = (ephemeral: { type: number; seconds: number }, ...events: EphemeralEvent[]): EphemeralLife =>
  events.reduce((life, event) => live(life, event, at(0)), beginLife(ephemeral, at(0)));

describe('elapsed time', () => {
  const started = startStopwatch(at(100));

  it('is monotonic while the program runs, whatever the wall clock says', () => {
    expect(countUp(started, at(600, { wallMs: 0 })).elapsedMs).toBe(500);
    expect(countUp(started, at(600, { wallMs: 9e12 })).elapsedMs).toBe(500);
  });

  it('is the wall clock’s difference across a stop', () => {
    expect(countUp(started, at(5, { run: 'second', wallMs: 1_000_100 + 700 })).elapsedMs).toBe(700);
  });

  it('adds up over runs', () => {
    const ran = countUp(started, at(600));
    const stopped = countUp(ran, at(5, { run: 'second', wallMs: ran.counted.wallMs + 70 }));
    expect(countUp(stopped, at(8, { run: 'second', wallMs: 0 })).elapsedMs).toBe(573);
  });

  it('is never prolonged by a clock that is set back', () => {
    const back = countUp(countUp(started, at(600)), at(5, { run: 'second', wallMs: 0 }));
    expect(back.elapsedMs).toBe(500);
    expect(countUp(back, at(1_005, { run: 'second', wallMs: 1 })).elapsedMs).toBe(1_500);
  });

  it('never decreases', () => {
    const instant = fc.record({ run: fc.constantFrom('a', 'b'), monotonicMs: fc.nat(), wallMs: fc.nat() });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 1 }), (instants) => {
        let watch = startStopwatch(instants[0]!);
        for (const next of instants) {
          const counted = countUp(watch, next);
          expect(counted.elapsedMs).toBeGreaterThanOrEqual(watch.elapsedMs);
          watch = counted;
        }
      }),
    );
  });
});

describe('a message that vanishes', () => {
  it('after sending is counted from its arrival', () => {
    const life = after(AFTER_SEND);
    expect(remainingMs(life)).toBe(10_000);
    expect(age(life, at(9_999)).isExpired).toBe(false);
    expect(remainingMs(age(life, at(9_999)))).toBe(1);
    expect(age(life, at(10_000)).isExpired).toBe(true);
    expect(remainingMs(age(life, at(10_000)))).toBe(0);
  });

  it('after viewing is counted from the first view', () => {
    const unseen = after(AFTER_VIEW);
    expect(remainingMs(unseen)).toBeNull();
    expect(age(unseen, at(99_000)).isExpired).toBe(false);
    const seen = live(unseen, 'viewed', at(5_000));
    const again = live(seen, 'viewed', at(9_000));
    expect(age(again, at(14_999)).isExpired).toBe(false);
    expect(age(again, at(15_000)).isExpired).toBe(true);
  });

  it('after viewing is counted when another of our devices showed it', () => {
    expect(remainingMs(after(AFTER_VIEW, 'viewed-elsewhere'))).toBe(10_000);
  });

  it('after one view is gone when the view closes, here or elsewhere', () => {
    expect(after(VIEW_ONCE, 'viewed').isExpired).toBe(false);
    expect(after(VIEW_ONCE, 'viewed', 'closed').isExpired).toBe(true);
    expect(after(VIEW_ONCE, 'closed').isExpired).toBe(false);
    expect(after(VIEW_ONCE, 'viewed-elsewhere').isExpired).toBe(true);
    expect(age(after(VIEW_ONCE, 'viewed'), at(1e9)).isExpired).toBe(false);
  });

  it('in vanish mode is gone when it was seen and the conversation is left', () => {
    expect(after(VANISH, 'closed').isExpired).toBe(false);
    expect(after(VANISH, 'viewed').isExpired).toBe(false);
    expect(after(VANISH, 'viewed', 'closed').isExpired).toBe(true);
    expect(after(VANISH, 'viewed-elsewhere').isExpired).toBe(false);
  });

  it('does not come back', () => {
    const gone = after(VIEW_ONCE, 'viewed', 'closed');
    expect(live(gone, 'viewed', at(1))).toBe(gone);
    expect(age(gone, at(1))).toBe(gone);
  });

  it('survives a stop of the program without living longer', () => {
    const life = age(after(AFTER_SEND), at(4_000));
    const later = age(life, at(0, { run: 'second', wallMs: life.stopwatch!.counted.wallMs + 6_000 }));
    expect(later.isExpired).toBe(true);
    expect(age(life, at(0, { run: 'second', wallMs: 0 })).isExpired).toBe(false);
  });

  it('can be reported for an hour after it expired', () => {
    const expired = startStopwatch(at(0));
    expect(mayBeReported(countUp(expired, at(3_599_999)))).toBe(true);
    expect(mayBeReported(countUp(expired, at(3_600_000)))).toBe(false);
  });

  it('leaves no conversation by export, archive or quote', () => {
    expect(mayBeKept(null)).toBe(true);
    for (const ephemeral of [AFTER_SEND, AFTER_VIEW, VIEW_ONCE, VANISH]) expect(mayBeKept(ephemeral)).toBe(false);
  });
});

describe('vanish mode', () => {
  const context = { isGroup: false, isCrossRealm: false, realmsAllowVanish: false, isVanishAgreed: true };

  it.each([
    ['between two who agreed', {}, true],
    ['in a group', { isGroup: true }, false],
    ['if only one agreed', { isVanishAgreed: false }, false],
    ['across realms', { isCrossRealm: true }, false],
    ['across realms that both allow it', { isCrossRealm: true, realmsAllowVanish: true }, true],
  ] as const)('%s', (_, fault, isAllowed) => {
    const check = (): void => {
      checkEphemeral(VANISH, { ...context, ...fault });
    };
    if (isAllowed) expect(check).not.toThrow();
    else expectCode(check, 'NOT_ALLOWED');
  });

  it('does not hinder other types', () => {
    expect(() => checkEphemeral(AFTER_SEND, { ...context, isGroup: true, isVanishAgreed: false })).not.toThrow();
  });
});
