/** Reading and writing single rows. */
import { asciiBytes } from '../../bytes.ts';
import type { Key } from '../../store/store.ts';
import { expectBytes } from '../crypto-provider/assertion.ts';
import {
  type AsyncTestFramework,
  done,
  expectEqual,
  expectRejection,
  key,
  put,
  type StoreSubject,
  textOf,
  withStore,
} from './subject.ts';

const MEBIBYTE = 1024 * 1024;

/** Names that a careless store mixes up, loses or trips over. */
const ODD_NAMES: readonly string[] = [
  '',
  ' ',
  '__proto__',
  'constructor',
  'a',
  'A',
  'ä',
  'a\u0308',
  'a\u0000b',
  'a\u0000',
  '\u0000',
  '\uFEFFa',
  "x' OR '1'='1",
  '%',
  'things:0:a',
  '🔐',
  '\u{10FFFF}',
  'ﬃ',
  'ffi',
  'x'.repeat(1000),
];

export function describeRows({ describe, it }: AsyncTestFramework, subject: StoreSubject): void {
  describe('rows', () => {
    it('what does not exist is undefined, and no keys give no rows', async () => {
      await withStore(subject, async (store) => {
        expectEqual((await store.read([])).length, 0);
        expectEqual((await store.read([key('a'), key('b', 3)])).filter((row) => row === undefined).length, 2);
      });
    });

    it('rows come in the order of the keys that were asked for, also twice', async () => {
      await withStore(subject, async (store) => {
        const version = await put(store, [key('a'), '1'], [key('b'), '2']);
        const rows = await store.read([key('b'), key('none'), key('a'), key('b')]);
        expectEqual(rows.map((row) => row?.key.name).join(), 'b,,a,b');
        for (const row of rows) if (row !== undefined) expectEqual(row.version, version);
        expectBytes(rows[2]!.value, asciiBytes('1'));
        expectEqual(JSON.stringify(rows[2]!.key), JSON.stringify(key('a')));
      });
    });

    it('table, name and order each tell rows apart', async () => {
      await withStore(subject, async (store) => {
        const keys: Key[] = ['t', 'u'].flatMap((table) =>
          ['n', 'm'].flatMap((name) => [0, 1].map((order) => ({ table, name, order }))),
        );
        await put(store, ...keys.map((where, index) => [where, String(index)] as const));
        for (const [index, where] of keys.entries()) expectEqual(await textOf(store, where), String(index));
      });
    });

    it('odd names are names like others', async () => {
      await withStore(subject, async (store) => {
        await put(store, ...ODD_NAMES.map((name, index) => [key(name), String(index)] as const));
        const rows = await store.read(ODD_NAMES.map((name) => key(name)));
        expectEqual(rows.map((row) => ODD_NAMES.indexOf(row!.key.name)).join(), [...ODD_NAMES.keys()].join());
        for (const [index, name] of ODD_NAMES.entries()) expectEqual(await textOf(store, key(name)), String(index));
        const listed = await store.list({ table: 'things', limit: 100 });
        expectEqual(JSON.stringify(listed.map((row) => row.key.name).sort()), JSON.stringify(ODD_NAMES.toSorted()));
      });
    });

    it('odd tables are tables like others', async () => {
      await withStore(subject, async (store) => {
        const tables = ['', '__proto__', 'a', 'a\u0000', '🔐'];
        await put(store, ...tables.map((table) => [{ table, name: 'x', order: 0 }, table.length.toString()] as const));
        for (const table of tables) {
          const rows = await store.list({ table, limit: 10 });
          expectEqual(rows.map((row) => row.key.table).join(), table);
        }
      });
    });

    it('orders reach from 0 to 2^53 - 1', async () => {
      await withStore(subject, async (store) => {
        const orders = [Number.MAX_SAFE_INTEGER, 0, 2 ** 32, 2 ** 31, Number.MAX_SAFE_INTEGER - 1];
        await put(store, ...orders.map((order) => [key('a', order), String(order)] as const));
        for (const order of orders) expectEqual(await textOf(store, key('a', order)), String(order));
        const rows = await store.list({ table: 'things', name: 'a', limit: 9 });
        expectEqual(rows.map((row) => row.key.order).join(), orders.toSorted((a, b) => a - b).join());
      });
    });

    it('a value may be empty, which is not the same as absent', async () => {
      await withStore(subject, async (store) => {
        await put(store, [key('a'), '']);
        const [row] = await store.read([key('a')]);
        expectBytes(row?.value ?? null, '');
      });
    });

    it('a value may be of 1 MiB, with every byte there is', async () => {
      await withStore(subject, async (store) => {
        const value = Uint8Array.from({ length: MEBIBYTE }, (_, index) => (index * 31 + (index >> 8)) & 0xff);
        await done(store, { checks: [], writes: [{ key: key('a'), value }] });
        const [row] = await store.read([key('a')]);
        expectBytes(row?.value ?? null, value);
      });
    });

    it('a value given as a view into larger memory is stored without the rest', async () => {
      await withStore(subject, async (store) => {
        const memory = asciiBytes('before-value-after');
        await done(store, { checks: [], writes: [{ key: key('a'), value: memory.subarray(7, 12) }] });
        const [row] = await store.read([key('a')]);
        expectBytes(row?.value ?? null, asciiBytes('value'));
      });
    });

    it('changing bytes that were given or returned changes nothing stored', async () => {
      await withStore(subject, async (store) => {
        const value = asciiBytes('abc');
        const commit = done(store, { checks: [], writes: [{ key: key('a'), value }] });
        value.fill(0);
        await commit;
        const [row] = await store.read([key('a')]);
        expectBytes(row!.value, asciiBytes('abc'));
        row!.value.fill(0);
        const [listed] = await store.list({ table: 'things', limit: 1 });
        listed!.value.fill(0);
        expectEqual(await textOf(store, key('a')), 'abc');
      });
    });

    const wrongKeys: readonly (readonly [string, Key])[] = [
      ['a negative order', key('a', -1)],
      ['minus zero', key('a', -0)],
      ['a fraction', key('a', 0.5)],
      ['an order above 2^53 - 1', key('a', 2 ** 53)],
      ['NaN', key('a', NaN)],
      ['half of a surrogate pair', key('\uD800')],
      ['half of a surrogate pair in the table', { table: 'a\uDC00', name: '', order: 0 }],
    ];
    for (const [what, wrong] of wrongKeys) {
      it(`a key with ${what} is refused everywhere, and nothing of its batch is done`, async () => {
        await withStore(subject, async (store) => {
          const value = asciiBytes('x');
          const writes = [
            { key: key('a'), value },
            { key: wrong, value },
          ];
          await expectRejection(store.read([key('a'), wrong]), 'INVALID_ARGUMENT');
          await expectRejection(store.commit([{ checks: [], writes }]), 'INVALID_ARGUMENT');
          await expectRejection(
            store.commit([{ checks: [{ key: wrong, version: null }], writes: [] }]),
            'INVALID_ARGUMENT',
          );
          expectEqual(await textOf(store, key('a')), undefined);
        });
      });
    }
  });
}
