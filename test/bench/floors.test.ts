import { describe, expect, it } from 'vitest';
import { describeShortfall, requireKnown, shortfalls, withoutFloor } from '../../bench/floors.ts';
import { find, type Finding } from '../../bench/report.ts';

const floors = { 'session/x': { slow: 2, absent: 9 }, 'group/y': { slow: 1 } };

/** A case that takes us 10 µs, and the rival so many times as long. */
function finding(name: string, ratio: number): Finding {
  return find(name, { ours: [10], rivals: { slow: [10 * ratio] } }, 'node-24');
}

describe('a floors file', () => {
  const [cases, rivals] = [
    ['session/x', 'group/y'],
    ['slow', 'absent'],
  ];

  it('passes if all its cases and rivals exist', () => {
    expect(() => requireKnown(floors, cases, rivals)).not.toThrow();
  });

  it('is refused for a case that does not exist', () => {
    expect(() => requireKnown(floors, ['session/x'], rivals)).toThrow('there is no case group/y');
  });

  it('is refused for a rival that does not exist', () => {
    expect(() => requireKnown(floors, cases, ['slow'])).toThrow('session/x: there is no rival absent');
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('is refused for the floor %d', (floor) => {
    expect(() => requireKnown({ 'group/y': { slow: floor } }, cases, rivals)).toThrow('not a positive number');
  });
});

describe('a finding', () => {
  it('passes on its floor and above', () => {
    expect(shortfalls(finding('session/x', 2), floors, ['slow'])).toEqual([]);
    expect(shortfalls(finding('session/x', 3), floors, ['slow'])).toEqual([]);
  });

  it('falls short below its floor', () => {
    const [shortfall] = shortfalls(finding('session/x', 1.9), floors, ['slow']);
    expect(shortfall).toEqual({ case: 'session/x', rival: 'slow', ratio: 1.9, floor: 2 });
    expect(describeShortfall(shortfall!)).toBe('session/x: 1.90 × against slow, floor 2.00');
  });

  it('falls short where a rival was to play and has no ratio', () => {
    expect(shortfalls(finding('session/x', 5), floors, ['slow', 'absent'])).toMatchObject([
      { rival: 'absent', ratio: Number.NaN },
    ]);
  });

  it('is not held against rivals that do not play', () => {
    expect(shortfalls(finding('session/x', 0.1), floors, [])).toEqual([]);
  });

  it('passes where its case has no floor, which is told', () => {
    expect(shortfalls(finding('new/z', 0.1), floors, ['slow'])).toEqual([]);
    expect(withoutFloor([finding('group/y', 1), finding('new/z', 1)], floors)).toEqual(['new/z']);
  });

  it('counts an empty list of floors as none', () => {
    expect(withoutFloor([finding('group/y', 1)], { 'group/y': {} })).toEqual(['group/y']);
  });
});
