/**
 * Several parties, each on either engine and changing between them, talk in pairs and groups, in the open and sealed. Step by
 * step everything must end as it does where all parties use libsignal.
 *
 * `VINCULUM_MIXED_STEPS=10000` makes a long run of it: `npm run soak:mixed`.
 */
import { describe, expect, it } from 'vitest';
import type { FullSignalModule } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/full-modules.ts';
import { World } from '../support/world.ts';

const requested = process.env['VINCULUM_MIXED_STEPS'];
const STEPS = requested === undefined ? 300 : Number(requested);
const SEEDS = requested === undefined ? ['one', 'two', 'three'] : [process.env['VINCULUM_MIXED_SEED'] ?? 'long'];
/** No step takes long; this only ends a run that hangs. */
const MS_PER_STEP = 100;

/** Runs a mixed world and an all-libsignal one side by side. */
async function compare(seed: string, engines: readonly FullSignalModule[]): Promise<World> {
  const now = Date.now();
  const mixed = new World({ seed, engines, now });
  const reference = new World({ seed, engines: [oracle], now });
  for (let step = 0; step < STEPS; step++) {
    const expected = await reference.step();
    expect(await mixed.step(), `step ${String(step)} of seed ${seed}`).toEqual(expected);
  }
  return mixed;
}

describe(`${String(STEPS)} steps of several parties end as with libsignal alone`, () => {
  it.each(SEEDS)(
    'on either engine, changing engines: seed %s',
    async (seed) => {
      const { tally } = await compare(seed, [ours, oracle]);
      // A schedule in which nothing happened would prove nothing.
      for (const kind of ['direct', 'group', 'sealed', 'distribution']) {
        expect(tally.get(`reads ${kind}: done`), kind).toBeGreaterThan(STEPS / 150);
      }
      expect(tally.get('may change: done')).toBeGreaterThan(STEPS / 50);
      expect([...tally.keys()].filter((kind) => kind.endsWith('failed')).length).toBeGreaterThan(3);
    },
    STEPS * MS_PER_STEP,
  );

  it(
    'all on ours',
    async () => {
      expect((await compare('ours alone', [ours])).tally.size).toBeGreaterThan(10);
    },
    STEPS * MS_PER_STEP,
  );
});
