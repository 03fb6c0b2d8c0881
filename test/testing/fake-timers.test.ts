import { describe, expect, it } from 'vitest';
import { FakeTimers } from '../../src/testing/index.ts';

describe('FakeTimers', () => {
  it('run what is due, in order of time, and nothing else', async () => {
    const timers = new FakeTimers();
    const log: string[] = [];
    const note = (text: string) => (): void => void log.push(`${text} ${timers.clock.monotonic()}`);
    timers.after(20, note('b'));
    timers.after(10, note('a'));
    timers.after(20, note('c'));
    timers.after(21, note('d'));
    timers.after(5, note('cancelled'))();
    await timers.advance(20);
    expect(log).toEqual(['a 10', 'b 20', 'c 20']);
    expect([timers.waiting, timers.clock.monotonic()]).toEqual([1, 20]);
    await timers.advance(1);
    expect(log.at(-1)).toBe('d 21');
  });

  it('run what a task sets, and what its promises set, at its own time', async () => {
    const timers = new FakeTimers();
    const log: number[] = [];
    const again = (): void => {
      log.push(timers.clock.monotonic());
      if (log.length < 4) void Promise.resolve().then(() => timers.after(10, again));
    };
    timers.after(10, again);
    await timers.advance(35);
    expect(log).toEqual([10, 20, 30]);
    expect(timers.clock.monotonic()).toBe(35);
  });
});
