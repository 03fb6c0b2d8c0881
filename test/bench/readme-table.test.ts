import { describe, expect, it } from 'vitest';
import { END, ratioTable, readmeSection, replaceSection, START } from '../../bench/readme-table.ts';
import { find, type Finding } from '../../bench/report.ts';

function finding(name: string, ratio: number, others: Readonly<Record<string, number[]>> = {}): Finding {
  return find(name, { ours: [1], rivals: { 'libsignal-client': [ratio], ...others } }, 'node-24');
}

const publication = {
  machine: 'Machine, 2 threads',
  node: '24.0.0',
  v8: '1',
  openssl: '3',
  commit: 'abc',
  date: '2026-01-01',
  rounds: 9,
  quick: false,
};

describe('the section between the markers', () => {
  it('is replaced, and nothing else', () => {
    expect(replaceSection(`before\n${START}\nold\n${END}\nafter\n`, 'new')).toBe(
      `before\n${START}\n\nnew\n\n${END}\nafter\n`,
    );
  });

  it('is the same after a second replacement', () => {
    const once = replaceSection(`a\n${START}${END}b`, 'new');
    expect(replaceSection(once, 'new')).toBe(once);
  });

  it.each([
    ['the first marker is missing', `text ${END}`],
    ['the second marker is missing', `text ${START}`],
    ['they are in the wrong order', `${END} ${START}`],
    ['a marker is there twice', `${START} ${START} ${END}`],
    ['an end is there twice', `${START} ${END} ${END}`],
  ])('is not written where %s', (_why, document) => {
    expect(() => replaceSection(document, 'new')).toThrow('two markers');
  });
});

describe('the table of the ratios', () => {
  it('has a column for each rival that played, aligned, with a dash where there is no ratio', () => {
    expect(ratioTable([finding('session/x', 3.14, { olm: [12.3] }), finding('group/y', 0.875)])).toBe(
      [
        '| case        | libsignal-client | olm |',
        '| ----------- | ---------------- | --- |',
        '| `session/x` | 3.1              | 12  |',
        '| `group/y`   | 0.88             | –   |',
      ].join('\n'),
    );
  });
});

describe('what README.md says', () => {
  it('names the cases in which we are slower', () => {
    const section = readmeSection([finding('session/x', 3), finding('group/y', 0.9)], publication);
    expect(section).toContain('Slower than the native add-on: `group/y`.');
  });

  it('says so if we are slower in none, and shows no primitives', () => {
    const section = readmeSection([finding('session/x', 3), finding('primitive/z', 0.5)], publication);
    expect(section).toContain('No case of these is slower');
    expect(section).not.toContain('primitive/z');
  });

  it('says where and when it was measured, and whether that was only a look', () => {
    const section = readmeSection([], { ...publication, quick: true });
    expect(section).toContain('Machine, 2 threads; Node 24.0.0, commit abc, 2026-01-01, 9 rounds. A quick look');
    expect(readmeSection([], publication)).not.toContain('quick');
  });
});
