/** A process that is killed by the system while it sends: what it confirmed is sent by the next one, once. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { Dice } from '../../src/testing/dice.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import { ChainWatch } from './mortality.ts';
import { ADA, BOB, World } from './world.ts';

/** `VINCULUM_KILLS` asks for more. */
const KILLS = Number(process.env['VINCULUM_KILLS'] ?? 8);
const folder = mkdtempSync(join(tmpdir(), 'vinculum-kill-'));
const script = fileURLToPath(new URL('sending-process.ts', import.meta.url));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the process until it has confirmed some messages, then kills it at once. @returns what it had confirmed by then */
async function sendUntilKilled(path: string, run: number, after: number): Promise<string[]> {
  const names = [ADA, BOB].map(({ realm, id }) => `${realm}/${id}`);
  const child = spawn(process.execPath, ['--conditions=vinculum-source', script, path, ...names, String(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > after) child.kill('SIGKILL');
  });
  const signal = await new Promise((resolve) =>
    child.on('close', (_code, how) => {
      resolve(how);
    }),
  );
  expect(signal).toBe('SIGKILL');
  return output.split('\n').slice(0, -1);
}

describe('A18: a process that is killed by the system while it sends', () => {
  it(
    'has lost nothing that it confirmed, and its successor sends each once',
    async () => {
      let files = 0;
      const paths: string[] = [];
      const world = new World('kill', {
        places: {
          name: 'SQLite',
          create: async () => {
            const path = join(folder, `${files++}.sqlite`);
            paths.push(path);
            return { open: () => openSqliteStore({ path }), dispose: async () => undefined };
          },
        },
      });
      const watch = new ChainWatch();
      const { ada, bob } = await world.friends({ transport: (transport) => watch.watch(transport) });
      await ada.stop();
      const dice = new Dice(seededRandom('kill'));
      const confirmed: string[] = [];
      for (let run = 0; run < KILLS; run++) {
        confirmed.push(...(await sendUntilKilled(paths[0]!, run, 1 + dice.below(60))));
      }
      expect(confirmed.length).toBeGreaterThan(KILLS);
      await world.run(ada.start());
      await world.until(() => bob.events.length >= confirmed.length);
      await world.pass(60_000);
      const texts = bob.events.flatMap((event) => (event.kind === 'message' ? [event.message.text ?? ''] : []));
      expect(new Set(texts).size).toBe(texts.length);
      expect(confirmed.filter((text) => !texts.includes(text))).toEqual([]);
      const history = await ada.texts(BOB);
      expect(history.slice(-texts.length)).toEqual(expect.arrayContaining(texts.slice(-900)));
      expect(bob.kinds()).not.toContain('error');
      expect(watch.reused).toEqual([]);
      await world.end();
    },
    60_000 + KILLS * 5_000,
  );
});
