/** Where devices of a test keep their rows. */
import { openIndexedDbStore } from '../../src/store/indexeddb/indexeddb-store.ts';
import { MemoryDisk, memoryStore } from '../../src/store/memory/memory-store.ts';
import { sealStore } from '../../src/store/sealed-store.ts';
import type { Store } from '../../src/store/store.ts';

/** One device's place, that can be opened again and again. */
export interface Place {
  open(): Promise<Store>;
  dispose(): Promise<void>;
}

export interface Places {
  readonly name: string;
  create(): Promise<Place>;
}

export const memoryPlaces: Places = {
  name: 'memory',
  create: async () => {
    const disk = new MemoryDisk();
    return { open: async () => memoryStore(disk), dispose: async () => undefined };
  },
};

const SEAL_KEY = new Uint8Array(32).fill(0x5e);

/** The same, sealed. */
export const sealedPlaces: Places = {
  name: 'sealed memory',
  create: async () => {
    const disk = new MemoryDisk();
    const open = (): Promise<Store> => sealStore(memoryStore(disk), { key: async () => SEAL_KEY });
    return { open, dispose: async () => undefined };
  },
};

let databases = 0;

/** IndexedDB, in browsers. */
export const indexedDbPlaces: Places = {
  name: 'indexeddb',
  create: async () => {
    const name = `vinculum-client-${databases++}`;
    const remove = (): Promise<void> =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => {
          resolve();
        };
        request.onerror = () => {
          reject(new Error('the database was not deleted'));
        };
      });
    await remove();
    return { open: () => openIndexedDbStore({ name }), dispose: remove };
  },
};

export const isBrowser: boolean = typeof window !== 'undefined';

/** The places that this runtime has. */
export const portablePlaces: readonly Places[] = [memoryPlaces, sealedPlaces, ...(isBrowser ? [indexedDbPlaces] : [])];
