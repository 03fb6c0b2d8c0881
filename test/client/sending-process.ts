/** A process that sends as fast as it can, off line, and tells of each message that was confirmed; until it is killed. */
import { writeSync } from 'node:fs';
import { Client } from '../../src/client/client.ts';
import { VinculumError } from '../../src/errors.ts';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import type { Directory } from '../../src/transport/directory.ts';
import type { Transport } from '../../src/transport/transport.ts';

const [path = '', from = '', to = '', run = ''] = process.argv.slice(2);

const off = (): Promise<never> => Promise.reject(new VinculumError('TRANSPORT_UNAVAILABLE', 'off line'));

const transport: Transport = {
  status: { online: false },
  onStatus: () => () => undefined,
  send: off,
  subscribe: () => ({ close: () => Promise.resolve() }),
  close: () => Promise.resolve(),
};

const directory: Directory = {
  fetchChain: off,
  appendToChain: off,
  publishPreKeys: off,
  preKeyLevels: off,
  fetchBundles: off,
  senderCertificate: off,
  realmInfo: off,
};

function account(text: string): { realm: string; id: string } {
  const [realm = '', id = ''] = text.split('/');
  return { realm, id };
}

const store = await openSqliteStore({ path });
const client = await Client.open({ account: account(from), store, transport, directory });
/** Several at a time, as an app with many chats does. */
const LANES = 4;
await Promise.all(
  Array.from({ length: LANES }, async (_, lane) => {
    for (let i = 0; ; i++) {
      const text = `${run}.${lane}.${i}`;
      await client.send(account(to), { text });
      // Synchronous, so that what is confirmed is told before anything else happens.
      writeSync(1, `${text}\n`);
    }
  }),
);
