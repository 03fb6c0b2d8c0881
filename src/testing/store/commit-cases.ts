/** Batches: all or nothing, and only on the conditions that they name. */
import { asciiBytes } from '../../bytes.ts';
import type { Batch, Version } from '../../store/store.ts';
import {
  type AsyncTestFramework,
  done,
  expectEqual,
  key,
  put,
  statuses,
  type StoreSubject,
  textOf,
  withPlace,
  withStore,
} from './subject.ts';

const VALUE = asciiBytes('new');

/** Writes a row if it has this version. */
function replace(name: string, version: Version | null, text = 'new'): Batch {
  return { checks: [{ key: key(name), version }], writes: [{ key: key(name), value: asciiBytes(text) }] };
}

export function describeCommits(framework: AsyncTestFramework, subject: StoreSubject): void {
  describeConditions(framework, subject);
  describeGroups(framework, subject);
  describeVersions(framework, subject);
}

function describeConditions({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('conditions', () => {
    it('a row is written if it has the version that was read', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'old']);
        expectEqual(statuses(await store.commit([replace('a', version)])), 'committed');
        expectEqual(await textOf(store, key('a')), 'new');
      });
    });

    it('a row is not written if it has another version, if it is gone, or if it was to be absent', async () => {
      await withStore(subject, async (store) => {
        const first = await put(store, [key('a'), 'old'], [key('gone'), 'old']);
        await put(store, [key('a'), 'newer']);
        await done(store, { checks: [], writes: [{ key: key('gone'), value: null }] });
        for (const batch of [replace('a', first), replace('a', null), replace('gone', first), replace('none', first)]) {
          expectEqual(statuses(await store.commit([batch])), 'conflict');
        }
        expectEqual(await textOf(store, key('a')), 'newer');
        expectEqual(await textOf(store, key('gone')), undefined);
        expectEqual(await textOf(store, key('none')), undefined);
      });
    });

    it('a row is inserted if it is absent, once', async () => {
      await withStore(subject, async (store) => {
        expectEqual(statuses(await store.commit([replace('a', null, '1')])), 'committed');
        expectEqual(statuses(await store.commit([replace('a', null, '2')])), 'conflict');
        expectEqual(await textOf(store, key('a')), '1');
      });
    });

    it('one condition that does not hold, the last one too, prevents every write of the batch', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a'], [key('b'), 'b']);
        const batch: Batch = {
          checks: [
            { key: key('a'), version },
            { key: key('b'), version },
            { key: key('c'), version },
          ],
          writes: [
            { key: key('a'), value: VALUE },
            { key: key('b'), value: null },
            { key: key('d'), value: VALUE },
          ],
        };
        expectEqual(statuses(await store.commit([batch])), 'conflict');
        const rows = await store.read([key('a'), key('b'), key('d')]);
        expectEqual(rows.map((row) => row?.version === version).join(), 'true,true,false');
      });
    });

    it('a condition may be on a row that is not written, and a batch may be conditions alone', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a']);
        const checks = [{ key: key('a'), version }];
        expectEqual(statuses(await store.commit([{ checks, writes: [] }])), 'committed');
        await done(store, { checks, writes: [{ key: key('b'), value: VALUE }] });
        await put(store, [key('a'), 'a']);
        expectEqual(statuses(await store.commit([{ checks, writes: [] }])), 'conflict');
        expectEqual(statuses(await store.commit([{ checks, writes: [{ key: key('b'), value: null }] }])), 'conflict');
        expectEqual(await textOf(store, key('b')), 'new');
      });
    });

    it('deleting removes the row; deleting nothing is no error', async () => {
      await withStore(subject, async (store) => {
        await put(store, [key('a'), 'a'], [key('b'), 'b']);
        const writes = [
          { key: key('a'), value: null },
          { key: key('none'), value: null },
        ];
        await done(store, { checks: [], writes });
        expectEqual(await textOf(store, key('a')), undefined);
        expectEqual(await textOf(store, key('b')), 'b');
        expectEqual((await store.list({ table: 'things', limit: 9 })).length, 1);
      });
    });

    it('of two writes of one row in a batch the later wins', async () => {
      await withStore(subject, async (store) => {
        const write = (name: string, text: string | null) => ({
          key: key(name),
          value: text === null ? null : asciiBytes(text),
        });
        const writes = [
          write('a', '1'),
          write('b', '1'),
          write('a', '2'),
          write('b', null),
          write('c', null),
          write('c', '3'),
        ];
        await done(store, { checks: [], writes });
        const texts = [await textOf(store, key('a')), await textOf(store, key('b')), await textOf(store, key('c'))];
        expectEqual(texts.join(), '2,,3');
      });
    });
  });
}

function describeGroups({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('batches of one commit', () => {
    it('no batches give no outcomes, and an empty one is committed', async () => {
      await withStore(subject, async (store) => {
        expectEqual((await store.commit([])).length, 0);
        expectEqual(statuses(await store.commit([{ checks: [], writes: [] }])), 'committed');
      });
    });

    it('each is committed or not by itself', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a'], [key('b'), 'b'], [key('c'), 'c']);
        const outcomes = await store.commit([replace('a', version), replace('b', null), replace('c', version)]);
        expectEqual(statuses(outcomes), 'committed conflict committed');
        const texts = [await textOf(store, key('a')), await textOf(store, key('b')), await textOf(store, key('c'))];
        expectEqual(texts.join(), 'new,b,new');
      });
    });

    it('each sees what those before it did, and nothing of those that conflicted', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a']);
        const insert = (name: string, on: string): Batch => ({
          checks: [{ key: key(on), version: null }],
          writes: [{ key: key(name), value: VALUE }],
        });
        const remove: Batch = { checks: [], writes: [{ key: key('a'), value: null }] };
        const outcomes = await store.commit([
          replace('a', version, '1'),
          replace('a', version, '2'),
          insert('b', 'a'),
          insert('c', 'b'),
          remove,
          insert('d', 'a'),
          insert('e', 'd'),
        ]);
        expectEqual(statuses(outcomes), 'committed conflict conflict committed committed committed conflict');
        const rows = await store.read(['a', 'b', 'c', 'd', 'e'].map((name) => key(name)));
        expectEqual(rows.map((row) => row?.key.name ?? '').join(), ',,c,d,');
      });
    });
  });
}

function describeVersions({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('versions', () => {
    it('are what the commit returned, one for all rows of a batch and another for each batch', async () => {
      await withStore(subject, async (store) => {
        const write = (...names: string[]): Batch => ({
          checks: [],
          writes: names.map((name) => ({ key: key(name), value: VALUE })),
        });
        const outcomes = await store.commit([write('a', 'b'), write('c')]);
        const versions = outcomes.map((outcome) => (outcome.status === 'committed' ? outcome.version : ''));
        const rows = await store.read([key('a'), key('b'), key('c')]);
        expectEqual(rows.map((row) => versions.indexOf(row!.version)).join(), '0,0,1');
      });
    });

    it('change when the same value is written again', async () => {
      await withStore(subject, async (store) => {
        const first = await put(store, [key('a'), 'a']);
        expectEqual((await put(store, [key('a'), 'a'])) === first, false);
      });
    });

    it('do not change when another row is written', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a']);
        await put(store, [key('b'), 'b']);
        expectEqual((await store.read([key('a')]))[0]?.version, version);
      });
    });

    it('never come again, not after deleting and not after reopening', async () => {
      await withPlace(subject, async (open) => {
        const seen = new Set<Version>();
        for (let round = 0; round < 5; round++) {
          const store = await open();
          for (let i = 0; i < 5; i++) {
            seen.add(await put(store, [key('a'), 'a']));
            await done(store, { checks: [], writes: [{ key: key('a'), value: null }] });
          }
          await store.close();
        }
        expectEqual(seen.size, 25);
      });
    });
  });
}
