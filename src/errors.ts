/**
 * The one error class. `code` is stable and is what programs branch on; `message` is for people and never holds a key,
 * a plaintext or a token. `vinculum/signal` maps these errors to libsignal's.
 */

/** What went wrong, and what a caller can do about it. Codes are never renamed. */
export type VinculumErrorCode =
  // The caller's mistake: correct the call.
  | 'INVALID_ARGUMENT'
  | 'INVALID_PROTOCOL_ADDRESS'
  | 'SESSION_SPENT'
  | 'DELTA_MISMATCH'
  // Bad bytes from outside: drop them.
  | 'INVALID_KEY'
  | 'INVALID_KEY_AGREEMENT'
  | 'INVALID_SIGNATURE'
  | 'INVALID_MESSAGE'
  | 'INVALID_CERTIFICATE'
  | 'INVALID_CIPHERTEXT'
  | 'INVALID_MAC'
  | 'INVALID_FINGERPRINT'
  | 'FINGERPRINT_VERSION_MISMATCH'
  | 'INVALID_STATEMENT'
  | 'DECRYPTION_FAILED'
  | 'DUPLICATED_MESSAGE'
  // Content that breaks a rule between people: show a placeholder, or drop it.
  | 'UNSUPPORTED'
  | 'ID_REUSED'
  | 'COMMITMENT_MISMATCH'
  | 'NOT_ALLOWED'
  // The peer changed or is not known: ask the user, or start a session.
  | 'UNTRUSTED_IDENTITY'
  | 'REASSIGNED'
  | 'STATEMENT_MISSING'
  | 'HEAD_UNCONFIRMED'
  | 'NO_SESSION'
  | 'INVALID_REGISTRATION_ID'
  | 'SELF_SEND'
  // Stored state is damaged: archive it and start anew.
  | 'INVALID_SESSION'
  | 'INVALID_SENDER_KEY_SESSION'
  | 'INVALID_STATE'
  | 'INVALID_SNAPSHOT'
  | 'INVALID_DELTA'
  | 'INVALID_RECORD'
  // The surroundings failed: retry when they work again.
  | 'STORE_FAILED'
  | 'STORE_BUSY'
  | 'STORE_CLOSED'
  | 'STORE_SEALED'
  | 'STORE_NEWER'
  | 'TRANSPORT_UNAVAILABLE'
  | 'TRANSPORT_REFUSED'
  | 'TRANSPORT_CLOSED'
  | 'DIRECTORY_CONFLICT'
  | 'RANDOM_UNAVAILABLE'
  | 'CRYPTO_UNAVAILABLE'
  // Cannot happen with records this library wrote: report it.
  | 'INTERNAL';

/** Public facts about the error, such as sizes, ids and addresses. Never secret. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/** Every error this library throws. */
export class VinculumError extends Error {
  readonly code: VinculumErrorCode;
  readonly details: ErrorDetails;

  constructor(code: VinculumErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.name = 'VinculumError';
    this.code = code;
    this.details = options.details ?? {};
  }

  /** Tells whether a caught value is one of ours, with that code if one is given. */
  static is(error: unknown, code?: VinculumErrorCode): error is VinculumError {
    return error instanceof VinculumError && (code === undefined || error.code === code);
  }
}
