/** A store that fails or dies where a test wants it to, around any other. */
import { VinculumError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/** One moment of one call. */
export interface StoreMoment {
  readonly operation: 'read' | 'list' | 'commit';
  /** How many calls were made before, of any operation. */
  readonly call: number;
  /** Before the store has done anything, or after it has done all. */
  readonly moment: 'before' | 'after';
}

/**
 * What goes wrong: the call rejects with `STORE_FAILED`, though after a commit it is done all the same; or the process dies: this
 * call and all later ones never end, as nobody is there any more to see them end.
 */
export type StoreFault = 'fail' | 'kill';

/** A promise that is never settled. */
function never<T>(): Promise<T> {
  return new Promise(() => undefined);
}

/**
 * Puts faults into a store.
 *
 * @param store - is not closed after a kill: to restart, open another one on the same place
 * @param plan - is asked at every moment
 */
export function faultyStore(store: Store, plan: (moment: StoreMoment) => StoreFault | undefined): Store {
  let calls = 0;
  let isDead = false;

  async function meet(moment: StoreMoment): Promise<void> {
    if (isDead) await never();
    const fault = plan(moment);
    if (fault === 'fail') throw new VinculumError('STORE_FAILED', 'this failure was planned');
    if (fault === undefined) return;
    isDead = true;
    await never();
  }

  async function run<T>(operation: StoreMoment['operation'], step: () => Promise<T>): Promise<T> {
    const call = calls++;
    await meet({ operation, call, moment: 'before' });
    const result = await step();
    await meet({ operation, call, moment: 'after' });
    return result;
  }

  return {
    read: (keys) => run('read', () => store.read(keys)),
    list: (range) => run('list', () => store.list(range)),
    commit: (batches) => run('commit', () => store.commit(batches)),
    close: () => (isDead ? never() : store.close()),
    erase: store.erase && (() => store.erase!()),
  };
}
