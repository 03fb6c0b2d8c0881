/**
 * Workers for the steps that take long: first contacts, and messages that begin a chain. Everything else is done where it is
 * called, for passing a session to a worker costs more than an ordinary message.
 */
import { VinculumError } from '../../errors.ts';
import { formatAddress } from '../../protocol/keys/protocol-address.ts';
import type { AcceptFailure, AcceptItem, DecryptItem, Failure } from '../batch.ts';
import type { InitiateOptions } from '../options.ts';
import type { AcceptResult, DecryptResult } from '../results.ts';
import type { Session } from '../session.ts';
import { acceptJob, decryptJob, initiateJob, type Job, type Placed } from './jobs.ts';
import type { Unit } from './work.ts';
import { type PoolWorker, WorkerLink } from './worker-link.ts';

export interface PoolOptions {
  /** Makes a worker that calls `servePool`. Called when there is work, and again for a worker that failed. */
  readonly createWorker: () => PoolWorker;
  /** How many workers. One less than there are cores is enough where the caller's thread is busy too. */
  readonly size: number;
}

/** Jobs of one request: enough to make the passing cheap, few enough to share the work. */
const JOBS_PER_REQUEST = 8;

export class SessionPool {
  readonly #createWorker: () => PoolWorker;
  readonly #links: (WorkerLink | null)[];
  #isClosed = false;

  /** @throws VinculumError `INVALID_ARGUMENT` for a size that is no positive integer */
  constructor({ createWorker, size }: PoolOptions) {
    if (!Number.isInteger(size) || size < 1) {
      throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: a pool has one worker at least');
    }
    this.#createWorker = createWorker;
    this.#links = Array<WorkerLink | null>(size).fill(null);
  }

  /**
   * {@link decryptMany}, with workers for sessions of which a message begins a chain.
   *
   * @throws VinculumError `INVALID_ARGUMENT` if the pool is closed
   */
  async decryptMany(items: readonly DecryptItem[]): Promise<(DecryptResult | Failure)[]> {
    return this.#run(groups(items, ({ session }) => session).map(decryptJob), items.length);
  }

  /**
   * Accepts many messages of type 3; those of one sender in order. Keys are looked up and trust is asked for before it begins.
   *
   * @throws VinculumError `INVALID_ARGUMENT` if the pool is closed
   */
  async acceptMany(items: readonly AcceptItem[]): Promise<(AcceptResult | AcceptFailure)[]> {
    return this.#run(groups(items, ({ theirAddress }) => formatAddress(theirAddress)).map(acceptJob), items.length);
  }

  /**
   * Begins many sessions.
   *
   * @throws VinculumError `INVALID_ARGUMENT` if the pool is closed
   */
  async initiateMany(items: readonly InitiateOptions[]): Promise<({ readonly session: Session } | AcceptFailure)[]> {
    return this.#run(groups(items, (item) => item).map(initiateJob), items.length);
  }

  /** Ends the workers. What they have not finished is finished by the caller's thread. */
  close(): void {
    this.#isClosed = true;
    for (const link of this.#links) link?.close();
  }

  async #run<Result>(jobs: readonly Placed<Job<Result>>[], count: number): Promise<Result[]> {
    if (this.#isClosed) throw new VinculumError('INVALID_ARGUMENT', 'invalid argument: the pool is closed');
    const results = Array<Result>(count);
    const place = ({ places }: Placed<Job<Result>>, own: readonly Result[]): void => {
      own.forEach((result, i) => (results[places[i] ?? 0] = result));
    };
    const shared: { readonly job: Placed<Job<Result>>; readonly unit: Unit }[] = [];
    const inline: Placed<Job<Result>>[] = [];
    for (const job of jobs) {
      const unit = job.value.unit();
      if (unit === null) inline.push(job);
      else shared.push({ job, unit });
    }
    const queue = Array.from({ length: Math.ceil(shared.length / JOBS_PER_REQUEST) }, (_, i) =>
      shared.slice(i * JOBS_PER_REQUEST, (i + 1) * JOBS_PER_REQUEST),
    );
    const working = this.#links.map(async (_, worker) => {
      for (let request = queue.shift(); request !== undefined; request = queue.shift()) {
        const reports = (await this.#link(worker)?.ask(request.map(({ unit }) => unit))) ?? null;
        for (const [i, { job }] of request.entries()) {
          const own = reports?.[i];
          place(job, own === undefined ? job.value.inline() : job.value.read(own));
        }
      }
    });
    for (const job of inline) place(job, job.value.inline());
    await Promise.all(working);
    return results;
  }

  /** A worker that lives; null where none can be made. */
  #link(position: number): WorkerLink | null {
    const link = this.#links[position] ?? null;
    if (this.#isClosed || (link !== null && !link.hasFailed)) return link;
    try {
      return (this.#links[position] = new WorkerLink(this.#createWorker()));
    } catch {
      return null;
    }
  }
}

/** Items that belong together, in order. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Placed<readonly Item[]>[] {
  const found = new Map<unknown, { value: Item[]; places: number[] }>();
  for (const [place, item] of items.entries()) {
    const key = keyOf(item);
    const group = found.get(key) ?? { value: [], places: [] };
    found.set(key, group);
    group.value.push(item);
    group.places.push(place);
  }
  return [...found.values()];
}
