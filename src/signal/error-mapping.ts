/** Turns what the protocol throws into libsignal's errors. */
import { VinculumError } from '../errors.ts';
import { ProtocolAddress } from './address.ts';
import type { ErrorCodeName } from './error-code.ts';
import { LibSignalErrorBase } from './errors.ts';

/**
 * Runs a step and maps what it throws.
 *
 * @param operation - libsignal's name of the entry point, for the `operation` of the error
 * @returns what the step returns
 */
export function mapErrors<Result>(operation: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw toLibSignalError(operation, error);
  }
}

/** The same for a step that may wait. */
export async function mapErrorsAsync<Result>(
  operation: string,
  step: () => Result | PromiseLike<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    throw toLibSignalError(operation, error);
  }
}

/**
 * Reads a stored time.
 *
 * @param step - throws only for times that a number cannot hold
 * @throws RangeError for those, as libsignal does
 */
export function mapTimestamp(step: () => number): number {
  try {
    return step();
  } catch (error) {
    throw error instanceof VinculumError ? new RangeError(error.message) : error;
  }
}

/**
 * Maps one error. Errors of arguments (`TypeError`, `RangeError`) and errors that are mapped already pass unchanged.
 *
 * @param operation - libsignal's name of the entry point
 * @param error - anything that was thrown
 */
export function toLibSignalError(operation: string, error: unknown): unknown {
  if (!(error instanceof VinculumError)) return error;
  const { message, details } = error;
  switch (error.code) {
    case 'DUPLICATED_MESSAGE':
      return make('DuplicatedMessage');
    case 'SELF_SEND':
      return make('SealedSenderSelfSend');
    case 'UNTRUSTED_IDENTITY':
      return make('UntrustedIdentity', { _addr: details['name'] });
    case 'INVALID_REGISTRATION_ID':
      return make('InvalidRegistrationId', { _addr: addressOf(details) });
    case 'INVALID_PROTOCOL_ADDRESS':
      // The address name overwrites the error name, there as here: tell these errors by their code.
      return make('InvalidProtocolAddress', { name: details['name'], deviceId: details['deviceId'] });
    case 'INVALID_SESSION':
      return make('InvalidSession');
    case 'INVALID_SENDER_KEY_SESSION':
      // libsignal sets the first and declares the second.
      return make('InvalidSenderKeySession', {
        distribution_id: details['distributionId'],
        distributionId: details['distributionId'],
      });
    case 'INVALID_MAC':
      return make('IncrementalMacVerificationFailed');
    case 'INTERNAL':
      // The reference panics here, and Node shows a plain error.
      return new Error(`unexpected panic completing ${operation}: ${message}`);
    default:
      return make(undefined);
  }

  function make(name: ErrorCodeName | undefined, extraProps?: Record<string, unknown>): LibSignalErrorBase {
    return new LibSignalErrorBase(message, name, operation, extraProps);
  }
}

function addressOf(details: Readonly<Record<string, string | number>>): ProtocolAddress | undefined {
  const { name, deviceId } = details;
  if (typeof name !== 'string' || typeof deviceId !== 'number') return undefined;
  return ProtocolAddress._fromNativeHandle({ name, deviceId });
}
