import { describe, expect, it } from 'vitest';
import { acceptMany, decryptMany, isFailure, type AcceptItem, Session } from '../../src/direct.ts';
import { SessionPool } from '../../src/direct-pool.ts';
import { BOB, Correspondent, friends, seededEngine, strangers, text } from './correspondent.ts';
import { LoopWorker } from './loop-worker.ts';
import { expectSameAsInline, mixture, told } from './mixture.ts';

describe('a pool', () => {
  it('decrypts as the thread of the caller does: the same results in the same order', async () => {
    const workers: LoopWorker[] = [];
    const createWorker = (): LoopWorker => {
      const worker = new LoopWorker();
      workers.push(worker);
      return worker;
    };
    const pool = new SessionPool({ createWorker, size: 2 });
    await expectSameAsInline(pool, 'same');
    await expectSameAsInline(pool, 'same again');
    expect(workers).toHaveLength(2);
    expect(workers.every(({ requests }) => requests > 0)).toBe(true);
    pool.close();
    expect(workers.every(({ isTerminated }) => isTerminated)).toBe(true);
  });

  it('asks no worker for messages that begin no chain', async () => {
    const pool = new SessionPool({ createWorker: () => expect.fail('a worker was made'), size: 1 });
    const { alice, bob } = friends('no work');
    const items = ['1', '2', '3'].map((line) => ({ session: alice.session, message: bob.write(line).message }));
    expect(told(await pool.decryptMany(items))).toEqual(['1', '2', '3']);
    expect(await pool.decryptMany([])).toEqual([]);
  });

  it('accepts first messages, those of one sender in order', async () => {
    const bob = new Correspondent(BOB, seededEngine('bob of many'));
    const items: AcceptItem[] = [];
    for (let i = 0; i < 10; i++) {
      const { alice } = strangers(`alice ${i}`);
      const peer = { name: alice.address.name, deviceId: i + 1 };
      Object.assign(alice, { address: peer });
      const fresh = new Correspondent(peer, alice.engine);
      fresh.initiate(bob.makeBundle(i + 1));
      for (const line of ['one', 'two']) {
        items.push({ ...bob.acceptOptions(), theirAddress: peer, message: fresh.write(`${line} ${i}`).message });
      }
    }
    items.push({ ...items[0]!, message: new Uint8Array(9), theirAddress: { name: 'nobody', deviceId: 1 } });
    items.push({ ...items[0]!, theirAddress: { name: 'untrusted', deviceId: 1 }, isTrusted: () => false });
    const pool = new SessionPool({ createWorker: () => new LoopWorker(), size: 2 });
    const [inline, pooled] = [acceptMany(items), await pool.acceptMany(items)];
    for (const [i, result] of pooled.entries()) {
      const single = inline[i]!;
      if (isFailure(result) || isFailure(single)) {
        expect([isFailure(result) && result.error.code, isFailure(single) && single.error.code]).toEqual(
          Array(2).fill(i === 20 ? 'INVALID_MESSAGE' : 'UNTRUSTED_IDENTITY'),
        );
        continue;
      }
      expect(result.plaintext).toEqual(single.plaintext);
      expect(result.consumed).toEqual(single.consumed);
      expect(result.delta === null).toBe(i % 2 === 0);
      expect(result.session.theirAddress).toEqual(items[i]!.theirAddress);
      expect(result.session.sequence).toBe(single.session.sequence);
    }
    expect(pooled.slice(0, 20).some(isFailure)).toBe(false);
  });

  it('begins sessions that talk', async () => {
    const pool = new SessionPool({ createWorker: () => new LoopWorker(), size: 1 });
    const [alice, bob] = [new Correspondent(BOB, seededEngine('i')), new Correspondent(BOB, seededEngine('r'))];
    const options = (id: number): Parameters<SessionPool['initiateMany']>[0][number] => {
      const { ourAddress, theirAddress, ourIdentity, ourRegistrationId } = alice.acceptOptions();
      return { ourAddress, theirAddress, ourIdentity, ourRegistrationId, bundle: bob.makeBundle(id) };
    };
    const good = [options(1), options(2)];
    const { bundle } = options(3);
    const bad = { ...good[0]!, bundle: { ...bundle, identityKey: alice.identity.publicKey } };
    const results = await pool.initiateMany([good[0]!, bad, good[1]!]);
    expect(results.map((result) => 'error' in result && result.error.code)).toEqual([
      false,
      'INVALID_SIGNATURE',
      false,
    ]);
    for (const result of [results[0]!, results[2]!]) {
      const { message } = result.session!.encrypt(text('hello'));
      expect(Session.accept(message, bob.acceptOptions()).plaintext).toEqual(text('hello'));
    }
  });

  it.each([0, 1, 2])('loses nothing when a worker fails after %i requests', async (life) => {
    const workers: LoopWorker[] = [];
    const createWorker = (): LoopWorker => {
      const worker = new LoopWorker(life);
      workers.push(worker);
      return worker;
    };
    const pool = new SessionPool({ createWorker, size: 1 });
    await expectSameAsInline(pool, `failing after ${life}`);
    await expectSameAsInline(pool, `failing again after ${life}`);
    expect(workers.length).toBeGreaterThan(1);
  });

  it('does without workers where none can be made', async () => {
    const createWorker = (): LoopWorker => {
      throw new Error('forbidden by a content security policy');
    };
    await expectSameAsInline(new SessionPool({ createWorker, size: 2 }), 'none');
  });

  it('finishes what it was doing when it is closed, and takes nothing more', async () => {
    const pool = new SessionPool({ createWorker: () => new LoopWorker(), size: 2 });
    const { items } = mixture('closing');
    const pending = pool.decryptMany(items);
    pool.close();
    expect(told(await pending)).toEqual(told(decryptMany(items)));
    await expect(pool.decryptMany(items)).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(() => new SessionPool({ createWorker: () => new LoopWorker(), size: 0 })).toThrow('one worker at least');
  });

  it('gives sessions that still encrypt once', async () => {
    const pool = new SessionPool({ createWorker: () => new LoopWorker(), size: 1 });
    const { alice, bob } = friends('guarded');
    const [same] = await pool.decryptMany([{ session: alice.session, message: bob.write('same chain').message }]);
    alice.session.encrypt(text('x'));
    expect(same!.session.isSpent).toBe(true);
  });
});
