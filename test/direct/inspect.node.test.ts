import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { friends } from './correspondent.ts';

describe('util.inspect, which console.log uses', () => {
  it('shows nothing of a session', () => {
    const { session } = friends('inspect').alice;
    expect(inspect(session, { depth: Infinity })).toBe('Session {}');
    expect(inspect(session, { depth: Infinity, showHidden: true, maxArrayLength: null })).not.toContain('Array');
  });
});
