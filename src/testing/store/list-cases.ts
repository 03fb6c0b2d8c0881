/** Lists: order, bounds and pages. */
import type { Key, Range, Row, Store } from '../../store/store.ts';
import {
  type AsyncTestFramework,
  done,
  expectEqual,
  expectRejection,
  key,
  put,
  shown,
  type StoreSubject,
  withStore,
} from './subject.ts';

const LIST = { table: 'things', name: 'l' };
const ORDERS = [7, 0, 3, 100, 12, 2 ** 40];
const ASCENDING = ORDERS.toSorted((a, b) => a - b);

async function fill(store: Store): Promise<void> {
  await put(store, ...ORDERS.map((order) => [key('l', order), String(order)] as const));
  await put(store, [key('k', 5), 'other'], [key('m', 5), 'other'], [{ table: 'thing', name: 'l', order: 5 }, 'other']);
}

function orders(rows: readonly Row[]): string {
  return rows.map((row) => row.key.order).join();
}

/** All rows of a range, page by page. */
async function pages(store: Store, range: Range): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after: Key | undefined; ; after = rows.at(-1)?.key) {
    const page = await store.list({ ...range, after });
    if (page.length > range.limit) throw new Error(`${page.length} rows, limit ${range.limit}`);
    rows.push(...page);
    if (page.length < range.limit) return rows;
  }
}

export function describeLists(framework: AsyncTestFramework, subject: StoreSubject): void {
  describeOneList(framework, subject);
  describeTables(framework, subject);
}

function describeOneList({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('one list', () => {
    it('is ordered by order, both ways, and holds its own rows only', async () => {
      await withStore(subject, async (store) => {
        await fill(store);
        expectEqual(orders(await store.list({ ...LIST, limit: 99 })), ASCENDING.join());
        expectEqual(orders(await store.list({ ...LIST, limit: 99, reverse: true })), ASCENDING.toReversed().join());
        expectEqual((await store.list({ ...LIST, name: 'none', limit: 99 })).length, 0);
      });
    });

    it('gives values and versions', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('l', 1), 'one']);
        const rows = await store.list({ ...LIST, limit: 9 });
        expectEqual(shown(rows), 'l/1=one');
        expectEqual(rows[0]?.version, version);
      });
    });

    it('has inclusive bounds, which need not be rows', async () => {
      await withStore(subject, async (store) => {
        await fill(store);
        const bounded = async (from?: number, to?: number, reverse = false): Promise<string> =>
          orders(await store.list({ ...LIST, from, to, reverse, limit: 99 }));
        expectEqual(await bounded(3, 12), '3,7,12');
        expectEqual(await bounded(4, 13), '7,12');
        expectEqual(await bounded(4, 13, true), '12,7');
        expectEqual(await bounded(12), `12,100,${2 ** 40}`);
        expectEqual(await bounded(undefined, 3), '0,3');
        expectEqual(await bounded(7, 7), '7');
        expectEqual(await bounded(8, 11), '');
        expectEqual(await bounded(12, 3), '');
        expectEqual(await bounded(0, Number.MAX_SAFE_INTEGER), ASCENDING.join());
      });
    });

    for (const reverse of [false, true]) {
      it(`comes in pages of any size, ${reverse ? 'backwards' : 'forwards'}`, async () => {
        await withStore(subject, async (store) => {
          await fill(store);
          const all = reverse ? ASCENDING.toReversed() : ASCENDING;
          for (const limit of [1, 2, 3, 6, 7]) {
            expectEqual(orders(await pages(store, { ...LIST, limit, reverse })), all.join());
            const inner = all.filter((order) => order >= 3 && order <= 100);
            expectEqual(orders(await pages(store, { ...LIST, from: 3, to: 100, limit, reverse })), inner.join());
          }
        });
      });

      it(`goes on after a row that was deleted, ${reverse ? 'backwards' : 'forwards'}`, async () => {
        await withStore(subject, async (store) => {
          await fill(store);
          const page = await store.list({ ...LIST, limit: 2, reverse });
          const after = page[1]!.key;
          await done(store, { checks: [], writes: [{ key: after, value: null }] });
          const rest = (reverse ? ASCENDING.toReversed() : ASCENDING).slice(2);
          expectEqual(orders(await store.list({ ...LIST, limit: 99, reverse, after })), rest.join());
        });
      });
    }

    it('a page may begin outside the bounds, where nothing is left or everything', async () => {
      await withStore(subject, async (store) => {
        await fill(store);
        const after = (order: number, reverse: boolean): Promise<readonly Row[]> =>
          store.list({ ...LIST, from: 3, to: 12, after: key('l', order), reverse, limit: 99 });
        expectEqual(orders(await after(0, false)), '3,7,12');
        expectEqual(orders(await after(100, false)), '');
        expectEqual(orders(await after(100, true)), '12,7,3');
        expectEqual(orders(await after(0, true)), '');
      });
    });

    const wrong: readonly (readonly [string, Range])[] = [
      ['no limit', { ...LIST, limit: 0 }],
      ['half a row', { ...LIST, limit: 1.5 }],
      ['a negative bound', { ...LIST, limit: 1, from: -1 }],
      ['a fraction as a bound', { ...LIST, limit: 1, to: 0.5 }],
      ['bounds without a name', { table: 'things', limit: 1, from: 0 }],
      ['a page after a row of another table', { ...LIST, limit: 1, after: { ...key('l'), table: 'other' } }],
      ['a page after a row of another list', { ...LIST, limit: 1, after: key('k') }],
    ];
    for (const [what, range] of wrong) {
      it(`a range with ${what} is refused`, async () => {
        await withStore(subject, async (store) => {
          await expectRejection(store.list(range), 'INVALID_ARGUMENT');
        });
      });
    }
  });
}

function describeTables({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('all lists of a table', () => {
    for (const reverse of [false, true]) {
      it(`come in pages, each list in one piece and in order, ${reverse ? 'backwards' : 'forwards'}`, async () => {
        await withStore(subject, async (store) => {
          const names = ['b', '', 'a', 'Ω', '🔐', '__proto__'];
          const keys = names.flatMap((name) => [2, 0, 1].map((order) => key(name, order)));
          await put(store, ...keys.map((where) => [where, 'x'] as const));
          await put(
            store,
            [{ table: 'thing', name: 'a', order: 0 }, 'other'],
            [{ table: 'thingsx', name: 'a', order: 0 }, 'other'],
          );
          const whole = shown(await store.list({ table: 'things', limit: 99, reverse }));
          for (const limit of [1, 2, 4, 18, 19]) {
            expectEqual(shown(await pages(store, { table: 'things', limit, reverse })), whole);
          }
          const rows = await store.list({ table: 'things', limit: 99, reverse });
          expectEqual(rows.length, keys.length);
          const lists = rows.filter((row, index) => row.key.name !== rows[index - 1]?.key.name);
          expectEqual(JSON.stringify(lists.map((row) => row.key.name).sort()), JSON.stringify(names.toSorted()));
          for (const name of names) {
            const own = orders(rows.filter((row) => row.key.name === name));
            expectEqual(own, reverse ? '2,1,0' : '0,1,2');
          }
        });
      });
    }

    it('backwards is the opposite of forwards', async () => {
      await withStore(subject, async (store) => {
        await fill(store);
        const forwards = await store.list({ table: 'things', limit: 99 });
        const backwards = await store.list({ table: 'things', limit: 99, reverse: true });
        expectEqual(shown(backwards.toReversed()), shown(forwards));
      });
    });

    it('a name that is added or removed between two pages moves no other', async () => {
      await withStore(subject, async (store) => {
        const names = Array.from({ length: 10 }, (_, index) => `name ${index}`);
        await put(store, ...names.map((name) => [key(name), 'x'] as const));
        const first = await store.list({ table: 'things', limit: 5 });
        const writes = [
          { key: first[0]!.key, value: null },
          ...names.map((name) => ({ key: key(`${name}!`), value: new Uint8Array(0) })),
        ];
        await done(store, { checks: [], writes });
        const rest = await pages(store, { table: 'things', limit: 3 });
        const after = await store.list({ table: 'things', limit: 99, after: first[4]!.key });
        const old = after.filter((row) => names.includes(row.key.name)).map((row) => row.key.name);
        const expected = names.filter((name) => !first.some((row) => row.key.name === name));
        expectEqual(old.sort().join(), expected.sort().join());
        expectEqual(rest.length, 19);
      });
    });
  });
}
