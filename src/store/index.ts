/** `vinculum/store`: what survives a crash. The seam, transactions over it, and what can be put around any store. */
export type * from './store.ts';
export type { Locks } from './locks.ts';
export { FairLock } from './fair-lock.ts';
export { type GroupCommitCounts, type GroupCommitStore, groupCommit } from './group-commit.ts';
export { guardStore } from './guarded-store.ts';
export { type Migration, type Schema, openSchema } from './schema.ts';
export {
  type SealChange,
  type SealKeyHook,
  type SealOptions,
  changeSealKey,
  copyTables,
  sealStore,
} from './sealed-store.ts';
export { type Entry, type Transaction, transact } from './transaction.ts';
