/** Real workers of Node: their own thread, their own randomness, their own way to die. */
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { decryptMany, isFailure, type DecryptItem } from '../../src/direct.ts';
import { SessionPool } from '../../src/direct-pool.ts';
import { friends, hex } from './correspondent.ts';

const WORKER = new URL('../../src/direct/node/worker.ts', import.meta.url);
const execArgv = ['--conditions=vinculum-source'];

function conversation(count: number, seed: string): DecryptItem[] {
  return Array.from({ length: count }, (_, i) => {
    const { alice, bob } = friends(`${seed} ${i}`);
    bob.read(alice.write('bob begins a chain'));
    return { session: alice.session, message: bob.write(`line ${i}`).message };
  });
}

describe('a pool of workers of Node', () => {
  const pool = new SessionPool({ createWorker: () => new Worker(WORKER, { execArgv }), size: 2 });
  afterAll(() => {
    pool.close();
  });

  it('decrypts what begins a chain, with ratchet keys of its own randomness', async () => {
    const items = conversation(40, 'real');
    const [inline, pooled] = [decryptMany(items), await pool.decryptMany(items)];
    const fresh = new Set<string>();
    for (const [i, result] of pooled.entries()) {
      const single = inline[i]!;
      if (isFailure(result) || isFailure(single)) throw new Error('failed');
      expect(result.plaintext).toEqual(single.plaintext);
      expect(hex(result.session.toRecord())).toBe(hex(items[i]!.session.apply(result.delta).toRecord()));
      fresh.add(hex(result.session.toRecord()));
    }
    expect(fresh.size).toBe(40);
  });

  it('loses nothing when its workers die', async () => {
    const workers: Worker[] = [];
    const createWorker = (): Worker => {
      const worker = new Worker('setTimeout(() => process.exit(7), 50)', { eval: true });
      workers.push(worker);
      return worker;
    };
    const dying = new SessionPool({ createWorker, size: 2 });
    const items = conversation(20, 'dying');
    const results = await dying.decryptMany(items);
    expect(results.map((result) => isFailure(result) || new TextDecoder().decode(result.plaintext))).toEqual(
      items.map((_, i) => `line ${i}`),
    );
    expect(workers.length).toBeGreaterThan(0);
    dying.close();
  });
});
