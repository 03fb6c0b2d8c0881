/** The plot of the ratios: an SVG of rectangles, lines and text, without scripts. */
import type { Publication } from './publish.ts';
import type { Finding, Range } from './report.ts';
import { LIBSIGNAL } from './rivals/names.ts';

const WIDTH = 820;
const LABELS = 230;
const RIGHT = 70;
const TOP = 64;
const ROW = 24;
const BAR = 14;
const BOTTOM = 46;

/** The values that may be marked on the axis, which is logarithmic: twice as fast and half as fast are equally far from 1. */
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

/** Ground and text change together with the reader's scheme, so they go together wherever the picture is shown. */
const STYLE = `
  .ground { fill: #ffffff } .text { fill: #1f2328 } .quiet { fill: #59636e } .grid { stroke: #d1d9e0 }
  .one { stroke: #1f2328 } .faster { fill: #1a7f37 } .slower { fill: #bc4c00 } .range { stroke: #1f2328 }
  @media (prefers-color-scheme: dark) {
    .ground { fill: #0d1117 } .text { fill: #f0f6fc } .quiet { fill: #9198a1 } .grid { stroke: #3d444d }
    .one { stroke: #f0f6fc } .faster { fill: #3fb950 } .slower { fill: #db6d28 } .range { stroke: #f0f6fc }
  }
  text { font: 13px system-ui, -apple-system, "Segoe UI", Helvetica, Arial, sans-serif }
  .title { font-size: 16px; font-weight: 600 } .small { font-size: 11px }
`;

interface Bar {
  readonly name: string;
  readonly ratio: number;
  readonly range: Range;
}

/**
 * Draws one bar for each case that the rival has, from the line at 1 to the ratio, with the middle half of the rounds.
 *
 * @param rival - whose ratios
 */
export function ratioPlot(
  findings: readonly Finding[],
  { machine, node, date }: Pick<Publication, 'machine' | 'node' | 'date'>,
  rival: string = LIBSIGNAL,
): string {
  const bars = findings.flatMap((finding): Bar[] => {
    const [ratio, range] = [finding.ratio[rival], finding.quartiles[rival]];
    return ratio === undefined || range === undefined ? [] : [{ name: finding.case, ratio, range }];
  });
  const x = scale(bars.flatMap(({ ratio, range }) => [ratio, range.low, range.high]));
  const height = TOP + bars.length * ROW + BOTTOM;
  const from = `${machine.split(',', 1)[0] ?? ''}, Node ${node}, ${date}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">
<title>${escape(`Time of ${rival} divided by ours, per case: ${bars.map(({ name, ratio }) => `${name} ${ratio.toFixed(2)}`).join(', ')}`)}</title>
<style>${STYLE}</style>
<rect class="ground" width="${WIDTH}" height="${height}" rx="6"/>
<text class="text title" x="16" y="28">${escape(`Time of ${rival} ÷ our time`)}</text>
<text class="quiet small" x="16" y="46">right of the line we are faster; the thin line is the middle half of the rounds; logarithmic</text>
${axis(x, TOP + bars.length * ROW)}
${bars.map((bar, index) => drawBar(bar, x, TOP + index * ROW)).join('\n')}
<text class="quiet small" x="16" y="${height - 10}">${escape(from)}</text>
</svg>
`;
}

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly at: (ratio: number) => number;
}

function scale(values: readonly number[]): Scale {
  const least = Math.min(0.5, ...values) * 0.9;
  const most = Math.max(2, ...values) * 1.1;
  const perUnit = (WIDTH - LABELS - RIGHT) / Math.log(most / least);
  return { least, most, at: (ratio) => Math.round(10 * (LABELS + Math.log(ratio / least) * perUnit)) / 10 };
}

function axis({ least, most, at }: Scale, bottom: number): string {
  return TICKS.filter((tick) => tick >= least && tick <= most)
    .map((tick) => {
      const [x, className] = [at(tick), tick === 1 ? 'one' : 'grid'];
      return `<line class="${className}" x1="${x}" x2="${x}" y1="${TOP - 6}" y2="${bottom + 4}"/>
<text class="quiet small" x="${x}" y="${bottom + 18}" text-anchor="middle">${tick}×</text>`;
    })
    .join('\n');
}

function drawBar({ name, ratio, range }: Bar, { at }: Scale, top: number): string {
  const [start, end] = [at(Math.min(1, ratio)), at(Math.max(1, ratio))];
  const middle = top + ROW / 2;
  const after = Math.max(end, at(range.high)) + 6;
  return `<text class="text" x="${LABELS - 10}" y="${middle + 4}" text-anchor="end">${escape(name)}</text>
<rect class="${ratio >= 1 ? 'faster' : 'slower'}" x="${start}" y="${middle - BAR / 2}" width="${Math.max(1, end - start).toFixed(1)}" height="${BAR}" rx="2"/>
<line class="range" x1="${at(range.low)}" x2="${at(range.high)}" y1="${middle}" y2="${middle}"/>
<text class="text small" x="${after}" y="${middle + 4}">${ratio.toFixed(2)}</text>`;
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
