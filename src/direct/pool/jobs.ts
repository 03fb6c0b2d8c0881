/** What a pool has workers do, each with the way to do it without. */
import { systemClock } from '../../crypto/clock.ts';
import { VinculumError } from '../../errors.ts';
import { checkTrust, readPreKeyMessage } from '../accept.ts';
import type { Address, KeyPair } from '../arguments.ts';
import {
  type AcceptFailure,
  type AcceptItem,
  acceptMany,
  type DecryptItem,
  decryptMany,
  type Failure,
  NewestValues,
} from '../batch.ts';
import type { InitiateOptions } from '../options.ts';
import { type AcceptResult, type DecryptResult, MESSAGE_TYPE } from '../results.ts';
import { Session } from '../session.ts';
import { type AcceptWork, type StepReport, type Unit, uncarry } from './work.ts';

/** Work on one session: done by a worker, or by the caller's thread if that is cheaper or the worker fails. */
export interface Job<Result> {
  /** What a worker is told; null for work that none is asked for. */
  readonly unit: () => Unit | null;
  readonly inline: () => Result[];
  /** Makes results of what a worker reports. */
  readonly read: (reports: readonly StepReport[]) => Result[];
}

/** Something with the places of its results in the batch. */
export interface Placed<Value> {
  readonly value: Value;
  readonly places: readonly number[];
}

export function decryptJob({
  value: items,
  places,
}: Placed<readonly DecryptItem[]>): Placed<Job<DecryptResult | Failure>> {
  const [first] = items;
  const session = first?.session;
  const job: Job<DecryptResult | Failure> = {
    unit() {
      const isLong = items.some(({ message, type }) => type === MESSAGE_TYPE.preKey || session?.beginsChain(message));
      if (session === undefined || !isLong) return null;
      const messages = items.map(({ message, type = MESSAGE_TYPE.ordinary }) => ({ message, type }));
      return { kind: 'decrypt', snapshot: session.snapshot(), messages };
    },
    inline: () => decryptMany(items),
    read(reports) {
      const newest = new NewestValues();
      return reports.map((report, i) => newest.step(items[i]!.session, (before) => decrypted(before, report)));
    },
  };
  return { value: job, places };
}

function decrypted(before: Session, report: StepReport): DecryptResult {
  if ('error' in report) throw uncarry(report.error);
  const { snapshot, delta, plaintext } = report;
  if (delta === null || plaintext === null) throw new VinculumError('INTERNAL', 'a worker has left something out');
  return { session: snapshot === null ? before.apply(delta) : before.resume(snapshot), plaintext, delta };
}

export function acceptJob({
  value: items,
  places,
}: Placed<readonly AcceptItem[]>): Placed<Job<AcceptResult | AcceptFailure>> {
  const existing = items[0]?.existing;
  const job: Job<AcceptResult | AcceptFailure> = {
    unit() {
      let works: AcceptWork[];
      try {
        works = items.map(acceptWork);
      } catch (error) {
        // Whatever it is, it is found again in its place.
        if (VinculumError.is(error)) return null;
        throw error;
      }
      const now = (items[0]?.clock ?? systemClock).now();
      return { kind: 'accept', snapshot: existing?.snapshot() ?? null, now, items: works };
    },
    inline: () => acceptMany(items),
    read(reports) {
      let before = existing;
      return reports.map((report, i): AcceptResult | AcceptFailure => {
        if ('error' in report) return { session: before, error: uncarry(report.error) };
        const { snapshot, delta, plaintext, consumed } = report;
        if (plaintext === null) throw new VinculumError('INTERNAL', 'a worker has left something out');
        const session =
          delta === null || before === undefined
            ? Session.fromSnapshot(requireSnapshot(snapshot), items[i])
            : before.apply(delta);
        before = session;
        return { session, plaintext, consumed, delta };
      });
    },
  };
  return { value: job, places };
}

/** @throws VinculumError if the message does not decode or its sender is not trusted */
function acceptWork(item: AcceptItem): AcceptWork {
  const { message, ourAddress, theirAddress, ourIdentity, ourRegistrationId } = item;
  const { preKeyId, signedPreKeyId, kyberPreKeyId, identityKey } = readPreKeyMessage(message);
  checkTrust(identityKey, item);
  const kyberPreKey = item.kyberPreKey(kyberPreKeyId ?? 0);
  return {
    message,
    ourAddress: plainAddress(ourAddress),
    theirAddress: plainAddress(theirAddress),
    ourIdentity: plainPair(ourIdentity),
    ourRegistrationId,
    preKey: pairOf(preKeyId === null ? undefined : item.preKey(preKeyId)),
    signedPreKey: pairOf(item.signedPreKey(signedPreKeyId)),
    kyberPreKey: kyberPreKey === undefined ? undefined : { secretKey: kyberPreKey.secretKey },
  };
}

/** A session that was begun, or why none was. */
export type Begun = { readonly session: Session } | AcceptFailure;

export function initiateJob({ value: [options], places }: Placed<readonly InitiateOptions[]>): Placed<Job<Begun>> {
  if (options === undefined) throw new VinculumError('INTERNAL', 'a job without work');
  const { existing, bundle } = options;
  const job: Job<Begun> = {
    unit: () => ({
      kind: 'initiate',
      snapshot: existing?.snapshot() ?? null,
      now: (options.clock ?? systemClock).now(),
      ourAddress: plainAddress(options.ourAddress),
      theirAddress: plainAddress(options.theirAddress),
      ourIdentity: plainPair(options.ourIdentity),
      ourRegistrationId: options.ourRegistrationId,
      bundle: {
        registrationId: bundle.registrationId,
        deviceId: bundle.deviceId,
        identityKey: bundle.identityKey,
        preKey: bundle.preKey === null ? null : { id: bundle.preKey.id, publicKey: bundle.preKey.publicKey },
        signedPreKey: plainSigned(bundle.signedPreKey),
        kyberPreKey: plainSigned(bundle.kyberPreKey),
      },
    }),
    inline() {
      try {
        return [{ session: Session.initiate(options) }];
      } catch (error) {
        if (!VinculumError.is(error)) throw error;
        return [{ session: existing, error }];
      }
    },
    read: (reports) =>
      reports.map((report) =>
        'error' in report
          ? { session: existing, error: uncarry(report.error) }
          : { session: Session.fromSnapshot(requireSnapshot(report.snapshot), options) },
      ),
  };
  return { value: job, places };
}

// Only what is meant crosses over: keys may come from objects that hold more, or that cannot be cloned.

function plainAddress({ name, deviceId }: Address): Address {
  return { name, deviceId };
}

function pairOf(pair: KeyPair | undefined): KeyPair | undefined {
  return pair === undefined ? undefined : plainPair(pair);
}

function plainPair({ publicKey, privateKey }: KeyPair): KeyPair {
  return { publicKey, privateKey };
}

type Signed = InitiateOptions['bundle']['signedPreKey'];

function plainSigned({ id, publicKey, signature }: Signed): Signed {
  return { id, publicKey, signature };
}

function requireSnapshot(snapshot: Uint8Array | null): Uint8Array {
  if (snapshot === null) throw new VinculumError('INTERNAL', 'a worker has left something out');
  return snapshot;
}
