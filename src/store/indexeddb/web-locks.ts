/** Locks between the tabs and workers of one origin, by the browser's `navigator.locks`. */
import { VinculumError } from '../../errors.ts';
import type { Locks } from '../locks.ts';

/**
 * Makes locks that hold between tabs. The browser lets go of those of a tab that is closed or crashes.
 *
 * @param prefix - keeps these names apart from others of the origin
 * @throws VinculumError `INVALID_ARGUMENT` where there is no `navigator.locks`: it needs a secure context
 */
export function webLocks(prefix = 'vinculum/'): Locks {
  const { locks } = globalThis.navigator as { locks?: LockManager };
  if (locks === undefined) throw new VinculumError('INVALID_ARGUMENT', 'this page has no navigator.locks');
  const taken = new WeakMap<object, Set<string>>();
  const run = async <T>(name: string, work: () => Promise<T>): Promise<T> => await locks.request(prefix + name, work);
  return {
    run: async (name, work, owner) => {
      if (owner === undefined) return await run(name, work);
      const names = taken.get(owner) ?? new Set();
      if (names.has(name)) {
        throw new VinculumError('INVALID_ARGUMENT', 'whoever holds a lock or waits for it would wait for itself');
      }
      taken.set(owner, names.add(name));
      try {
        return await run(name, work);
      } finally {
        names.delete(name);
      }
    },
  };
}
