/** Runs as a child process: opens SQLite stores and does what the parent asks of them. See `remote-store.ts`. */
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { VinculumError } from '../../src/errors.ts';
import type { Store } from '../../src/store/store.ts';
import type { Reply, Request } from './remote-store.ts';

const stores = new Map<number, Store>();

async function answer(request: Request): Promise<unknown> {
  if (request.operation === 'open') {
    stores.set(request.store, await openSqliteStore({ path: request.path }));
    return undefined;
  }
  const store = stores.get(request.store)!;
  switch (request.operation) {
    case 'read':
      return await store.read(request.keys);
    case 'list':
      return await store.list(request.range);
    case 'commit':
      return await store.commit(request.batches);
    case 'erase': {
      await store.erase!();
      return;
    }
    case 'close': {
      await store.close();
      return;
    }
  }
}

process.on('message', (request: Request) => {
  const reply = (message: Reply): void => void process.send!(message);
  answer(request).then(
    (result) => {
      reply({ id: request.id, result });
    },
    (error: unknown) => {
      const code = VinculumError.is(error) ? error.code : 'INTERNAL';
      reply({ id: request.id, code, message: String(error) });
    },
  );
});
