/** Many steps in one call. One that fails says so in its place and leaves the others alone. */
import { VinculumError } from '../errors.ts';
import { formatAddress } from '../protocol/keys/protocol-address.ts';
import type { AcceptOptions } from './options.ts';
import type { AcceptResult, DecryptResult, EncryptResult, MessageType } from './results.ts';
import { Session } from './session.ts';

/** A step of a batch that could not be taken. */
export interface Failure {
  /** The newest value of the session in this batch; the step has not changed it. */
  readonly session: Session;
  readonly error: VinculumError;
}

/** A message and the session it is for. */
export interface DecryptItem {
  /** Items with the same value are messages of one session, in this order. */
  readonly session: Session;
  /** Untrusted. */
  readonly message: Uint8Array;
  /** Default: 2. */
  readonly type?: MessageType;
}

/** A message that can begin a session. */
export interface AcceptItem extends AcceptOptions {
  /** Untrusted. */
  readonly message: Uint8Array;
}

/** A first message that could not be accepted; there may be no session at all. */
export interface AcceptFailure {
  readonly session: Session | undefined;
  readonly error: VinculumError;
}

/** Tells whether a step of a batch failed. */
export function isFailure<Result extends object>(
  result: Result | Failure | AcceptFailure,
): result is Extract<Result | Failure | AcceptFailure, { readonly error: VinculumError }> {
  return 'error' in result;
}

/**
 * Encrypts one plaintext with many sessions, one after the other. A session that occurs twice encrypts twice, the second time
 * with the value behind the first.
 *
 * @param plaintext - any length, secret
 * @returns one result for each session, in order
 */
export function encryptToMany(sessions: readonly Session[], plaintext: Uint8Array): (EncryptResult | Failure)[] {
  const newest = new NewestValues();
  return sessions.map((session) => newest.step(session, (value) => value.encrypt(plaintext)));
}

/**
 * Decrypts many messages of any sessions.
 *
 * @returns one result for each item, in order
 */
export function decryptMany(items: readonly DecryptItem[]): (DecryptResult | Failure)[] {
  const newest = new NewestValues();
  return items.map(({ session, message, type }) => newest.step(session, (value) => value.decrypt(message, type)));
}

/**
 * Accepts many messages of type 3. Several of one sender find the session that the first of them began.
 *
 * @returns one result for each item, in order
 */
export function acceptMany(items: readonly AcceptItem[]): (AcceptResult | AcceptFailure)[] {
  const newest = new Map<string, Session | undefined>();
  return items.map((item) => {
    const sender = formatAddress(item.theirAddress);
    const existing = newest.has(sender) ? newest.get(sender) : item.existing;
    try {
      const result = Session.accept(item.message, { ...item, existing });
      newest.set(sender, result.session);
      return result;
    } catch (error) {
      if (!VinculumError.is(error)) throw error;
      return { session: existing, error };
    }
  });
}

/** The value that each session of a batch has come to. */
export class NewestValues {
  private readonly values: Map<Session, Session> = new Map();

  of(session: Session): Session {
    return this.values.get(session) ?? session;
  }

  /** Takes a step with the newest value. @throws whatever is no error of this library */
  step<Result extends { readonly session: Session }>(
    session: Session,
    take: (value: Session) => Result,
  ): Result | Failure {
    const value = this.of(session);
    try {
      const result = take(value);
      this.values.set(session, result.session);
      return result;
    } catch (error) {
      if (!VinculumError.is(error)) throw error;
      return { session: value, error };
    }
  }
}
