import { describe, expect, it } from 'vitest';
import { ratioPlot } from '../../bench/plot.ts';
import { find, type Finding } from '../../bench/report.ts';

const at = { machine: 'Machine, 2 threads', node: '24.0.0', date: '2026-01-01' };

function finding(name: string, ratios: readonly number[], rival = 'libsignal-client'): Finding {
  return find(name, { ours: ratios.map(() => 1), rivals: { [rival]: ratios } }, 'node-24');
}

/** Start and width of every bar, and whether it is one of a faster case. */
function bars(svg: string): { className: string; x: number; width: number }[] {
  return [...svg.matchAll(/<rect class="(faster|slower)" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
    ([, className, x, width]) => ({ className: className!, x: Number(x), width: Number(width) }),
  );
}

describe('the plot of the ratios', () => {
  const svg = ratioPlot(
    [finding('a/faster', [3.9, 4, 4.1]), finding('b/slower', [0.5]), finding('c/x', [7], 'noble')],
    at,
  );
  const one = Number(/<line class="one" x1="([\d.]+)"/.exec(svg)?.[1]);

  it('has a bar from the line at 1 to the right for a faster case, and to the left for a slower one', () => {
    const [faster, slower] = bars(svg);
    expect(faster).toMatchObject({ className: 'faster', x: one });
    expect(slower!.className).toBe('slower');
    expect(slower!.x + slower!.width).toBeCloseTo(one, 0);
  });

  it('is logarithmic: four times as fast is twice as far from 1 as half as fast', () => {
    const [faster, slower] = bars(svg);
    expect(faster!.width / slower!.width).toBeCloseTo(2, 1);
  });

  it('leaves out cases that the rival does not have', () => {
    expect(bars(svg)).toHaveLength(2);
    expect(svg).not.toContain('c/x');
    expect(bars(ratioPlot([finding('c/x', [7], 'noble')], at, 'noble'))).toHaveLength(1);
  });

  it('says in its title, for those who cannot see it, what it shows', () => {
    expect(svg).toMatch(/<title>[^<]*libsignal-client[^<]*a\/faster 4\.00, b\/slower 0\.50<\/title>/);
  });

  it('is readable on light and dark ground, and runs nothing', () => {
    expect(svg).toContain('prefers-color-scheme: dark');
    expect(svg).not.toMatch(/<script|href|\son\w+=/i);
  });

  it('escapes what it is given', () => {
    expect(ratioPlot([finding('<a>&', [2])], at)).toContain('>&lt;a&gt;&amp;</text>');
  });

  it('can be drawn without a single case', () => {
    expect(ratioPlot([], at)).toMatch(/^<svg [^>]+>[^]*<\/svg>\n$/);
  });
});
