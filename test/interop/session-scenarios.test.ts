/**
 * The same schedule is played by every pairing of the two engines; all logs must be equal: plaintexts, errors with their
 * texts, types and lengths of ciphertexts. What libsignal does with itself is the reference.
 */
import { describe, expect, it } from 'vitest';
import type { SignalModule } from '../../src/testing/index.ts';
import { oracle, ours } from '../support/modules.ts';
import { LONG_RUN, LONG_RUN_EPOCHS, type Scenario, SCENARIOS } from '../support/scenarios.ts';
import { type LogEntry, Stage } from '../support/stage.ts';

const PAIRINGS: readonly (readonly [string, SignalModule, SignalModule])[] = [
  ['Vinculum starts, libsignal answers', ours, oracle],
  ['libsignal starts, Vinculum answers', oracle, ours],
  ['Vinculum with itself', ours, ours],
];

type Modules = readonly [SignalModule, SignalModule];

async function play(scenario: Scenario, modules: Modules, keep: 'objects' | 'bytes' = 'bytes'): Promise<Stage> {
  const stage = new Stage({ ...scenario, keep, seed: scenario.name, modules });
  await scenario.play(stage);
  return stage;
}

/** The reference logs are made once and shared by the pairings. */
const references = new Map<string, Promise<Stage>>();

function reference(scenario: Scenario): Promise<Stage> {
  const known = references.get(scenario.name) ?? play(scenario, [oracle, oracle]);
  references.set(scenario.name, known);
  return known;
}

function count(log: readonly LogEntry[], kind: 'read' | 'failed'): number {
  return log.filter((entry) => kind in entry).length;
}

describe('the schedules', () => {
  it.each(SCENARIOS)('make something happen in "$name"', async (scenario) => {
    const { log } = await reference(scenario);
    expect(count(log, 'read')).toBeGreaterThan(1);
  });

  it('are repeatable', async () => {
    const storm = SCENARIOS.find(({ name }) => name.startsWith('a storm'))!;
    const again = await play(storm, [oracle, oracle]);
    expect(again.log).toEqual((await reference(storm)).log);
    expect(count(again.log, 'failed')).toBeGreaterThan(20);
  });
});

describe.each(PAIRINGS)('%s: as libsignal with itself', (_name, first, second) => {
  it.each(SCENARIOS)('$name', async (scenario) => {
    expect((await play(scenario, [first, second])).log).toEqual((await reference(scenario)).log);
  });
});

describe('stores that keep objects instead of bytes change nothing', () => {
  it.each(SCENARIOS)('$name', async (scenario) => {
    expect((await play(scenario, [ours, oracle], 'objects')).log).toEqual((await reference(scenario)).log);
  });
});

describe('a conversation over at least twenty SPQR epochs is as libsignal with itself', () => {
  it.each(PAIRINGS)('%s', async (_name, first, second) => {
    const stage = await play(LONG_RUN, [first, second]);
    expect(stage.epoch).toBeGreaterThan(LONG_RUN_EPOCHS);
    expect(stage.log).toEqual((await reference(LONG_RUN)).log);
  });
});

/** Changes engines at random moments, from the stored records alone. */
class RestlessStage extends Stage {
  switches = 0;
  readonly #restlessness = new Stage({ seed: 'when to change engines', modules: [oracle, oracle] }).dice;

  override async say(...step: Parameters<Stage['say']>): Promise<boolean> {
    this.#maybeSwitch();
    return super.say(...step);
  }

  override async write(...step: Parameters<Stage['write']>): ReturnType<Stage['write']> {
    this.#maybeSwitch();
    return super.write(...step);
  }

  override async deliver(...step: Parameters<Stage['deliver']>): Promise<boolean> {
    this.#maybeSwitch();
    return super.deliver(...step);
  }

  #maybeSwitch(): void {
    if (!this.#restlessness.chance(0.2)) return;
    const party = this.#restlessness.pick([this.alice, this.bob]);
    party.switchModule(party.module === ours ? oracle : ours);
    this.switches++;
  }
}

describe('a change of engines through saved records, at random moments, changes nothing', () => {
  it.each([...SCENARIOS, LONG_RUN])('$name', async (scenario) => {
    const stage = new RestlessStage({ ...scenario, seed: scenario.name, modules: [ours, oracle] });
    await scenario.play(stage);
    expect(stage.switches).toBeGreaterThan(0);
    expect(stage.log).toEqual((await reference(scenario)).log);
  });
});
