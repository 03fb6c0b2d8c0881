import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../src/testing/index.ts';

describe('FakeClock', () => {
  it('stands still until it is advanced', () => {
    const clock = new FakeClock(1000);
    expect([clock.now(), clock.now(), clock.monotonic()]).toEqual([1000, 1000, 0]);
    clock.advance(250);
    expect([clock.now(), clock.monotonic(), clock.date().getTime()]).toEqual([1250, 250, 1250]);
  });

  it('refuses to advance backwards, and then stays as it was', () => {
    const clock = new FakeClock(1000);
    expect(() => {
      clock.advance(-1);
    }).toThrow(RangeError);
    expect(() => {
      clock.advance(Number.NaN);
    }).toThrow(RangeError);
    expect([clock.now(), clock.monotonic()]).toEqual([1000, 0]);
  });

  it('moves the wall clock backwards without touching the monotonic one', () => {
    const clock = new FakeClock(1000);
    clock.advance(10);
    clock.setWallClock(5);
    expect([clock.now(), clock.monotonic()]).toEqual([5, 10]);
  });
});
