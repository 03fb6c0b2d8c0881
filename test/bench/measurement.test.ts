import { describe, expect, it } from 'vitest';
import { takeTimes } from '../../bench/timing/measurement.ts';
import { comparison, leakyControl, subjectsOf } from '../../bench/timing/subjects.ts';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import { Dice } from '../../src/testing/index.ts';

describe('takeTimes', () => {
  it('takes a time for each input, of both classes in random order, and prepares each input before its time', () => {
    const log: string[] = [];
    const sample = takeTimes(
      {
        name: 'x',
        classes: 'a / b',
        calls: 2,
        draw: (_dice, class01) => class01,
        before: () => void log.push('before'),
        run: () => void log.push('run'),
      },
      500,
      new Dice('order'),
    );
    expect([sample.times.length, sample.classes.length]).toEqual([500, 500]);
    expect(log.slice(0, 6)).toEqual(['before', 'run', 'run', 'before', 'run', 'run']);
    const zeros = sample.classes.filter((class01) => class01 === 0).length;
    expect(zeros).toBeGreaterThan(150);
    expect(zeros).toBeLessThan(350);
    expect(sample.classes.slice(0, 100).join('')).not.toMatch(/^(01)*$|^0*1*$/);
  });
});

describe('what is examined', () => {
  const subjects = [...subjectsOf(defaultEngine().crypto), comparison(), leakyControl()];

  it.each(subjects.map((subject) => [subject.name, subject] as const))(
    '%s runs with both classes',
    (_name, subject) => {
      const dice = new Dice(subject.name);
      for (const class01 of [0, 1] as const) {
        const input = subject.draw(dice, class01);
        subject.before?.(input);
        expect(subject.run(input)).toBeDefined();
      }
    },
  );

  it('refuses forged codes of both classes, in either comparison', () => {
    const dice = new Dice('forged');
    for (const subject of [comparison(), leakyControl()]) {
      for (const class01 of [0, 1] as const) expect(subject.run(subject.draw(dice, class01))).toBe(false);
    }
  });
});
