import { describe, expect, it } from 'vitest';
import { besideNode, nodeLine } from '../../bench/browser/beside-node.ts';

describe('a case in the browser', () => {
  const finding = besideNode(
    'session/x',
    { there: { ours: [20, 30, 80], rivals: { olm: [40, 60, 80] } }, here: [10, 20, 20] },
    'chromium-1',
  );

  it('has the median of its time divided by ours in Node, round by round', () => {
    expect(finding).toMatchObject({ ours: 30, node: 20, besideNode: 2, besideNodeQuartiles: { low: 1.75, high: 3 } });
  });

  it('has the ratios against the rivals in the browser', () => {
    expect(finding).toMatchObject({ runtime: 'chromium-1', ratio: { olm: 2 } });
  });

  it('is printed beside Node', () => {
    expect(nodeLine(finding)).toContain('browser / Node 2.00  (1.75 to 3.00)');
  });
});
