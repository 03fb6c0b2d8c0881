/** Rows of the client's store as typed values. Each table has one encoding: strict protobuf, so that damage is found on reading. */
import { type StrictSchema, decodeStrictly, encodeStrictly, strictMessage } from '../binding/verify/strict-protobuf.ts';
import type { Key, Range, Store } from '../store/store.ts';
import type { Transaction } from '../store/transaction.ts';

/** A row of a list, with its place. */
export interface Placed<Row> {
  readonly key: Key;
  readonly row: Row;
}

/** Number and type of a field, and for a list how many there may be. */
type FieldOf<Value> = [Value] extends [number]
  ? readonly [number, 'uint']
  : [Value] extends [string]
    ? readonly [number, 'string']
    : [Value] extends [Uint8Array]
      ? readonly [number, 'bytes']
      : [Value] extends [readonly number[]]
        ? readonly [number, 'uint', number]
        : [Value] extends [readonly object[]]
          ? readonly [number, StrictSchema, number]
          : readonly [number, StrictSchema];

/** How a row is encoded. Absent fields are read as 0, as nothing or, for messages, as undefined. */
export type FieldsOf<Row> = { readonly [Name in keyof Row]: FieldOf<Row[Name]> };

/** One table of the store. */
export class Table<Row extends object> {
  readonly name: string;
  readonly #schema: StrictSchema;

  constructor(name: string, fields: FieldsOf<Row>) {
    this.name = name;
    this.#schema = strictMessage(fields as unknown as StrictSchema['described']);
  }

  key(name: string, order = 0): Key {
    return { table: this.name, name, order };
  }

  /** Reads a row in a transaction. @throws VinculumError `INVALID_RECORD` for a damaged one */
  async get(tx: Transaction, name: string, order = 0): Promise<Row | undefined> {
    const value = await tx.get(this.key(name, order));
    return value && this.decode(value);
  }

  /** Reads a row outside of transactions: it may have changed when the caller looks. */
  async load(store: Store, name: string, order = 0): Promise<Row | undefined> {
    const [row] = await store.read([this.key(name, order)]);
    return row && this.decode(row.value);
  }

  async list(tx: Transaction, range: Omit<Range, 'table'>): Promise<Placed<Row>[]> {
    const rows = await tx.list({ ...range, table: this.name });
    return rows.map(({ key, value }) => ({ key, row: this.decode(value) }));
  }

  /** One page outside of transactions. */
  async page(store: Store, range: Omit<Range, 'table'>): Promise<Placed<Row>[]> {
    const rows = await store.list({ ...range, table: this.name });
    return rows.map(({ key, value }) => ({ key, row: this.decode(value) }));
  }

  put(tx: Transaction, key: Key, row: Row): void {
    tx.put(key, encodeStrictly(this.#schema, row as never));
  }

  decode(value: Uint8Array): Row {
    const refusal = { code: 'INVALID_RECORD', what: `a row of the table ${this.name}` } as const;
    return decodeStrictly(value, this.#schema, refusal) as unknown as Row;
  }
}
