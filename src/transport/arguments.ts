/** What every transport checks before it does anything, so that they refuse alike. */
import { type Bytes, copyBytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import type { AccountName, CallOptions, CancelSignal, DeviceAddress, RefusalReason, Submission } from './transport.ts';

/** A whole envelope: what a mailbox stores and a socket carries in one piece. Larger content is an attachment. */
export const MAX_ENVELOPE_BYTES = 262_144;
/** 1000 members of a group with four devices each. */
export const MAX_RECIPIENTS = 4_096;
/** The longest domain name. */
const MAX_REALM_LENGTH = 253;
const MAX_ACCOUNT_ID_BYTES = 128;
/** Sessions know devices 1 to 127. */
const MAX_DEVICE = 127;
const REALM = /^[a-z0-9.-]+$/;
/** Deliveries a handler gets at a time unless it says otherwise: enough to fill a group commit. */
const DEFAULT_CONCURRENCY = 64;

/** A submission of the transport's own: checked, copied, with both hints. */
export interface CheckedSubmission {
  readonly to: readonly DeviceAddress[];
  readonly envelope: Bytes;
  readonly live: boolean;
  readonly wake: boolean;
}

/** Makes the error of a call that no transport could carry out. */
export function invalidCall(message: string): VinculumError {
  return new VinculumError('INVALID_ARGUMENT', message);
}

/** Makes the error that means: try again, nobody knows what happened. */
export function unavailable(message: string, cause?: unknown): VinculumError {
  return new VinculumError('TRANSPORT_UNAVAILABLE', message, cause === undefined ? {} : { cause });
}

/** Makes the error that means: never for this call. */
export function refused(reason: RefusalReason, message: string): VinculumError {
  return new VinculumError('TRANSPORT_REFUSED', message, { details: { reason } });
}

/** Makes the error of a call after `close()`. */
export function closed(): VinculumError {
  return new VinculumError('TRANSPORT_CLOSED', 'the transport was closed');
}

/**
 * Checks and copies a submission.
 *
 * @throws VinculumError `INVALID_ARGUMENT`; `TRANSPORT_REFUSED` with reason `too-large`
 */
export function checkSubmission({ to, envelope, live, wake }: Submission): CheckedSubmission {
  if (to.length < 1 || to.length > MAX_RECIPIENTS)
    throw invalidCall(`a submission has 1 to ${MAX_RECIPIENTS} recipients`);
  const recipients = to.map(checkDeviceAddress);
  if (new Set(recipients.map(deviceKey)).size < recipients.length) throw invalidCall('a recipient is named twice');
  if (!(envelope instanceof Uint8Array) || envelope.length === 0)
    throw invalidCall('an envelope has at least one byte');
  if (envelope.length > MAX_ENVELOPE_BYTES) {
    throw refused('too-large', `an envelope of ${envelope.length} bytes; ${MAX_ENVELOPE_BYTES} are allowed`);
  }
  return { to: recipients, envelope: copyBytes(envelope), live: live === true, wake: wake === true };
}

/** Copies an address without anything else that its object carries. @throws VinculumError `INVALID_ARGUMENT` */
export function checkDeviceAddress(address: DeviceAddress): DeviceAddress {
  const { device } = address;
  if (!Number.isInteger(device) || device < 1 || device > MAX_DEVICE) throw invalidCall('a device is 1 to 127');
  return { ...checkAccountName(address), device };
}

/** Copies a name without anything else that its object carries. @throws VinculumError `INVALID_ARGUMENT` */
export function checkAccountName({ realm, id }: AccountName): AccountName {
  if (typeof realm !== 'string' || realm.length > MAX_REALM_LENGTH || !REALM.test(realm)) {
    throw invalidCall('a realm is 1 to 253 of a-z, 0-9, full stop and hyphen');
  }
  if (typeof id !== 'string' || !isAccountId(id)) throw invalidCall('an account id has 1 to 128 bytes');
  return { realm, id };
}

function isAccountId(id: string): boolean {
  // As many bytes as code units at least: no need to encode what is too long.
  return (
    id.length > 0 && id.length <= MAX_ACCOUNT_ID_BYTES && new TextEncoder().encode(id).length <= MAX_ACCOUNT_ID_BYTES
  );
}

/** Returns how many deliveries a handler gets at a time. @throws VinculumError `INVALID_ARGUMENT` */
export function checkConcurrency(concurrency: number = DEFAULT_CONCURRENCY): number {
  if (!Number.isSafeInteger(concurrency) || concurrency < 1) throw invalidCall('concurrency is a positive integer');
  return concurrency;
}

/** A key for maps: no two accounts share one, since no realm has a slash. */
export function accountKey({ realm, id }: AccountName): string {
  return `${realm}/${id}`;
}

/** A key for maps: no two devices share one. */
export function deviceKey({ realm, id, device }: DeviceAddress): string {
  return `${device}/${realm}/${id}`;
}

/** @throws what the signal was aborted with, if it was */
export function throwIfAborted({ signal }: CallOptions): void {
  if (signal?.aborted === true) throw signal.reason;
}

/** Waits for a promise, or until the signal is aborted; the promise then settles unheard. */
export function untilAborted<T>(promise: Promise<T>, signal: CancelSignal | undefined): Promise<T> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      signal.removeEventListener('abort', abort);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- see throwIfAborted
      reject(signal.reason);
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort);
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
