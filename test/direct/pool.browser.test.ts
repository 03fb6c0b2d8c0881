import { describe, expect, it } from 'vitest';
import { SessionPool } from '../../src/direct-pool.ts';
import { expectSameAsInline } from './mixture.ts';

describe('a pool of Web Workers', () => {
  it('decrypts as the thread of the page does', async () => {
    let answers = 0;
    const createWorker = (): Worker => {
      const worker = new Worker(new URL('./web-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', () => answers++);
      return worker;
    };
    const pool = new SessionPool({ createWorker, size: 2 });
    await expectSameAsInline(pool, 'web');
    expect(answers).toBeGreaterThan(0);
    pool.close();
  });
});
