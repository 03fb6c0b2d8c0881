/** The same with SQLite. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openSqliteStore } from '../../src/store/sqlite/sqlite-store.ts';
import { describeConversations } from './conversation-cases.ts';
import { describeCrashes } from './crash-cases.ts';
import { describeRaces } from './race-cases.ts';
import type { Places } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'vinculum-client-'));
let files = 0;

const sqlitePlaces: Places = {
  name: 'SQLite',
  create: async () => {
    const path = join(folder, `${files++}.sqlite`);
    return { open: () => openSqliteStore({ path }), dispose: async () => undefined };
  },
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describeConversations(sqlitePlaces);
describeCrashes(sqlitePlaces, { every: 7 });
describeRaces(sqlitePlaces, { messages: 40 });
