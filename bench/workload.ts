/** What a case gives the runner: for each side, something that prepares batches of the same work. */
import type { FullSignalModule } from '../src/testing/index.ts';

/** Work that can be done once. Only {@link Batch.run} is timed. */
export interface Batch {
  /** How many operations `run` performs; the reported time is that of one. */
  readonly operations: number;
  run(): Promise<void> | void;
  /** Throws unless the work was done, and done right. */
  verify(): Promise<void> | void;
}

/** One side of a case. It lives through all rounds, so state that changes with every batch stays valid. */
export interface Workload {
  prepare(): Promise<Batch>;
}

export interface BenchCase {
  /** Path-like; `--only` selects by prefix. */
  readonly name: string;
  /** Our side, made fresh for this case. */
  readonly ours: () => Promise<Workload>;
  /** The rivals by name. */
  readonly rivals: Readonly<Record<string, () => Promise<Workload>>>;
}

/** The engines that session cases drive. */
export interface Engines {
  readonly ours: FullSignalModule;
  readonly rivals: Readonly<Record<string, FullSignalModule>>;
}
