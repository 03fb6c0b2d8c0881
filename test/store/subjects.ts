/** Stores under test, made of others. */
import { sealStore } from '../../src/store/sealed-store.ts';
import type { Store } from '../../src/store/store.ts';
import type { StoreSubject } from '../../src/testing/store-suite.ts';

/** The same store with something around it. */
export function wrapped(
  subject: StoreSubject,
  how: string,
  wrap: (store: Store) => Store | Promise<Store>,
): StoreSubject {
  return {
    ...subject,
    name: `${subject.name}, ${how}`,
    create: async () => {
      const place = await subject.create();
      return { open: async () => await wrap(await place.open()), dispose: place.dispose };
    },
  };
}

const SEAL_KEY = new Uint8Array(32).fill(0x5e);

/** The same store, sealed. */
export function sealed(subject: StoreSubject): StoreSubject {
  return wrapped(subject, 'sealed', (store) => sealStore(store, { key: async () => SEAL_KEY }));
}
