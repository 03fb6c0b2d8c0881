/** Several callers, several stores on one place, closing and opening again. */
import { asciiBytes } from '../../bytes.ts';
import type { Row, Store } from '../../store/store.ts';
import {
  type AsyncTestFramework,
  expectEqual,
  expectRejection,
  key,
  put,
  type StoreSubject,
  text,
  textOf,
  withPlace,
  withStore,
} from './subject.ts';

const WORKERS = 10;
const INCREMENTS = 1000;
/** Fewer, as conflicts are many. */
const SHARED_INCREMENTS = 300;

function numberIn(row: Row | undefined): number {
  return row === undefined ? 0 : Number(text(row.value));
}

/** Adds one to a row, by compare and set. */
async function increment(store: Store): Promise<void> {
  for (;;) {
    const [row] = await store.read([key('sum')]);
    const checks = [{ key: key('sum'), version: row?.version ?? null }];
    const writes = [{ key: key('sum'), value: asciiBytes(String(numberIn(row) + 1)) }];
    const [outcome] = await store.commit([{ checks, writes }]);
    if (outcome?.status === 'committed') return;
  }
}

/** Several workers that share a number of increments. */
async function incrementAll(stores: readonly Store[], increments: number): Promise<void> {
  let left = increments;
  const worker = async (store: Store): Promise<void> => {
    while (left-- > 0) await increment(store);
  };
  await Promise.all(Array.from({ length: WORKERS }, (_, index) => worker(stores[index % stores.length]!)));
}

export function describeConcurrency(framework: AsyncTestFramework, subject: StoreSubject): void {
  describeCallers(framework, subject);
  if (subject.isShared) describeSharing(framework, subject);
  describeClosing(framework, subject);
}

/** Two rows that are always written together are always read together. */
async function expectTogether(writer: Store, reader: Store): Promise<void> {
  let isWriting = true;
  const write = async (): Promise<void> => {
    for (let i = 0; i < 50; i++) await put(writer, [key('left'), String(i)], [key('right', 7), String(i)]);
    isWriting = false;
  };
  const read = async (): Promise<void> => {
    let reads = 0;
    while (isWriting || reads === 0) {
      const [left, right] = await reader.read([key('left'), key('right', 7)]);
      expectEqual(numberIn(left), numberIn(right));
      const listed = await reader.list({ table: 'things', limit: 9 });
      expectEqual(numberIn(listed[0]), numberIn(listed[1]));
      reads++;
      // Reads may never leave the queue of microtasks; a commit gives the writer its turn.
      await put(reader, [{ table: 'ticks', name: '', order: 0 }, String(reads)]);
    }
  };
  await Promise.all([write(), read(), read()]);
}

function describeCallers({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('several callers', () => {
    it(`${INCREMENTS} increments by ${WORKERS} workers end at ${INCREMENTS}`, async () => {
      await withStore(subject, async (store) => {
        await incrementAll([store], INCREMENTS);
        expectEqual(await textOf(store, key('sum')), String(INCREMENTS));
      });
    });

    it('a read is of one moment', async () => {
      await withStore(subject, async (store) => {
        await expectTogether(store, store);
      });
    });

    it('of two commits on one condition exactly one succeeds', async () => {
      await withStore(subject, async (store) => {
        for (let i = 0; i < 10; i++) {
          const batch = {
            checks: [{ key: key('a', i), version: null }],
            writes: [{ key: key('a', i), value: asciiBytes('x') }],
          };
          const outcomes = await Promise.all([store.commit([batch]), store.commit([batch]), store.commit([batch])]);
          expectEqual(outcomes.flat().filter(({ status }) => status === 'committed').length, 1);
        }
      });
    });
  });
}

function describeSharing({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('several stores on one place', () => {
    it('each sees what the other has committed', async () => {
      await withPlace(subject, async (open) => {
        const [one, two] = [await open(), await open()];
        const version = await put(one, [key('a'), '1']);
        expectEqual((await two.read([key('a')]))[0]?.version, version);
        await put(two, [key('a'), '2']);
        expectEqual(await textOf(one, key('a')), '2');
        const [outcome] = await one.commit([{ checks: [{ key: key('a'), version }], writes: [] }]);
        expectEqual(outcome?.status, 'conflict');
      });
    });

    it(`${SHARED_INCREMENTS} increments by both end at ${SHARED_INCREMENTS}`, async () => {
      await withPlace(subject, async (open) => {
        const stores = [await open(), await open()];
        await incrementAll(stores, SHARED_INCREMENTS);
        expectEqual(await textOf(stores[0]!, key('sum')), String(SHARED_INCREMENTS));
        expectEqual(await textOf(stores[1]!, key('sum')), String(SHARED_INCREMENTS));
      });
    });

    it('a read in one is of one moment while the other writes', async () => {
      await withPlace(subject, async (open) => {
        await expectTogether(await open(), await open());
      });
    });

    it('opened at the same time, all work', async () => {
      await withPlace(subject, async (open) => {
        const stores = await Promise.all([open(), open(), open(), open()]);
        for (const [index, store] of stores.entries()) await put(store, [key('a', index), 'x']);
        for (const store of stores) expectEqual((await store.list({ table: 'things', limit: 9 })).length, 4);
      });
    });

    it('closing one leaves the other open', async () => {
      await withPlace(subject, async (open) => {
        const [one, two] = [await open(), await open()];
        await put(one, [key('a'), '1']);
        await one.close();
        expectEqual(await textOf(two, key('a')), '1');
        await put(two, [key('a'), '2']);
        expectEqual(await textOf(two, key('a')), '2');
      });
    });
  });
}

function describeClosing({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('closing', () => {
    it('what was committed is there when the place is opened again', async () => {
      await withPlace(subject, async (open) => {
        const first = await open();
        const version = await put(first, [key('a'), 'a'], [key('l', 1), '1'], [key('l', 2), '2']);
        await first.commit([{ checks: [], writes: [{ key: key('l', 1), value: null }] }]);
        await first.close();
        const second = await open();
        const rows = await second.read([key('a'), key('l', 1), key('l', 2)]);
        expectEqual(rows.map((row) => row?.version === version).join(), 'true,false,true');
      });
    });

    it('lets calls finish that were made before', async () => {
      await withPlace(subject, async (open) => {
        const store = await open();
        const commits = Array.from({ length: 20 }, (_, index) => put(store, [key('a', index), 'x']));
        const reading = store.read([key('a')]);
        await store.close();
        await Promise.all(commits);
        await reading;
        const again = await open();
        expectEqual((await again.list({ table: 'things', limit: 99 })).length, 20);
      });
    });

    it('refuses calls from then on, and a second close is no error', async () => {
      await withStore(subject, async (store) => {
        const closing = store.close();
        await expectRejection(store.read([key('a')]), 'STORE_CLOSED');
        await closing;
        await store.close();
        await expectRejection(store.read([key('a')]), 'STORE_CLOSED');
        await expectRejection(store.list({ table: 'things', limit: 1 }), 'STORE_CLOSED');
        await expectRejection(store.commit([{ checks: [], writes: [] }]), 'STORE_CLOSED');
      });
    });

    it('erasing, where there is such a thing, keeps what was not deleted', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), 'a'], [key('b'), 'b']);
        await store.commit([{ checks: [], writes: [{ key: key('b'), value: null }] }]);
        await store.erase?.();
        const rows = await store.read([key('a'), key('b')]);
        expectEqual(rows.map((row) => row?.version === version).join(), 'true,false');
      });
    });
  });
}
