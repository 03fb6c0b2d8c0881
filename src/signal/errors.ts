/**
 * libsignal's errors: one class, and a type for each shape it can take. What the protocol throws is turned into these by
 * `error-mapping.ts`; the shapes of libsignal's network features are declared so that programs written for it compile.
 */
import type { ProtocolAddress } from './address.ts';
import type { MismatchedDevicesEntry } from './mismatched-devices.ts';
import { ErrorCode, type ErrorCodeName, errorCodeOf } from './error-code.ts';

/** Who handles a payment. */
export type PaymentProvider = 'googlePlayBilling' | 'appleAppStore' | 'stripe' | 'braintree';

/** Why a payment failed, as the payment provider says. */
export interface ChargeFailure {
  processor: PaymentProvider;
  code: string;
  message: string;
  outcomeNetworkStatus: string | null;
  outcomeReason: string | null;
  outcomeType: string | null;
}

/** Every error of this face but the `TypeError`s and `RangeError`s of unsuitable arguments. */
export class LibSignalErrorBase extends Error {
  /** What went wrong: branch on this. */
  readonly code: ErrorCode;
  /** The entry point that failed, for diagnosis only. */
  readonly operation: string;
  readonly _addr?: string | ProtocolAddress | undefined;
  readonly _sessionState?: undefined;
  readonly _chargeFailure?: ChargeFailure | null | undefined;

  /**
   * @param message - for people
   * @param name - a name from {@link ErrorCode}; anything else makes a generic error
   * @param operation - the entry point
   * @param extraProps - properties to set on the error afterwards
   */
  constructor(
    message: string,
    name: ErrorCodeName | undefined,
    operation: string,
    extraProps?: Record<string, unknown>,
  ) {
    super(message);
    const code = name === undefined ? undefined : errorCodeOf(name);
    this.name = name === undefined || code === undefined ? 'LibSignalError' : name;
    this.code = code ?? ErrorCode.Generic;
    this.operation = operation;
    if (extraProps !== undefined) Object.assign(this, extraProps);
  }

  /**
   * The address concerned: its name for `UntrustedIdentity`, the whole for `InvalidRegistrationId`.
   *
   * @throws TypeError for any other code
   */
  get addr(): ProtocolAddress | string {
    if (this.code === ErrorCode.UntrustedIdentity || this.code === ErrorCode.InvalidRegistrationId) {
      return this._addr!;
    }
    throw new TypeError(`cannot get address from this error (${this.toString()})`);
  }

  /** A network feature: always undefined here. */
  get sessionState(): undefined {
    return undefined;
  }

  /** A network feature. @throws TypeError unless one was given to the constructor */
  get chargeFailure(): ChargeFailure | null {
    if (this._chargeFailure !== undefined) return this._chargeFailure;
    throw new TypeError(`cannot get ChargeFailure from this error (${this.toString()})`);
  }

  override toString(): string {
    return `${this.name} - ${this.operation}: ${this.message}`;
  }

  /** Tells whether this error has a code, and narrows its type. */
  is<E extends ErrorCode>(code: E): this is Extract<LibSignalError, { code: E }> {
    return this.code === code;
  }

  /** Tells whether a caught value is one of these errors and has a code. */
  static is<E extends ErrorCode>(error: unknown, code: E): error is Extract<LibSignalError, { code: E }> {
    return error instanceof LibSignalErrorBase && error.code === code;
  }
}

/** What all errors have. */
export type LibSignalErrorCommon = Omit<LibSignalErrorBase, 'addr' | 'chargeFailure'>;

type ErrorOf<Name extends ErrorCodeName> = LibSignalErrorCommon & { code: (typeof ErrorCode)[Name] };
type FullErrorOf<Name extends ErrorCodeName> = LibSignalErrorBase & { code: (typeof ErrorCode)[Name] };

export type GenericError = ErrorOf<'Generic'>;
export type DuplicatedMessageError = ErrorOf<'DuplicatedMessage'>;
export type SealedSenderSelfSendError = ErrorOf<'SealedSenderSelfSend'>;
export type UntrustedIdentityError = ErrorOf<'UntrustedIdentity'> & { addr: string };
export type InvalidRegistrationIdError = ErrorOf<'InvalidRegistrationId'> & { addr: ProtocolAddress };
export type InvalidProtocolAddress = ErrorOf<'InvalidProtocolAddress'> & { name: string; deviceId: number };
export type VerificationFailedError = ErrorOf<'VerificationFailed'>;
export type InvalidSessionError = ErrorOf<'InvalidSession'>;
export type InvalidSenderKeySessionError = ErrorOf<'InvalidSenderKeySession'> & { distributionId: string };
export type NicknameCannotBeEmptyError = ErrorOf<'NicknameCannotBeEmpty'>;
export type CannotStartWithDigitError = ErrorOf<'CannotStartWithDigit'>;
export type MissingSeparatorError = ErrorOf<'MissingSeparator'>;
export type BadNicknameCharacterError = ErrorOf<'BadNicknameCharacter'>;
export type NicknameTooShortError = ErrorOf<'NicknameTooShort'>;
export type NicknameTooLongError = ErrorOf<'NicknameTooLong'>;
export type DiscriminatorCannotBeEmptyError = ErrorOf<'DiscriminatorCannotBeEmpty'>;
export type DiscriminatorCannotBeZeroError = ErrorOf<'DiscriminatorCannotBeZero'>;
export type DiscriminatorCannotBeSingleDigitError = ErrorOf<'DiscriminatorCannotBeSingleDigit'>;
export type DiscriminatorCannotHaveLeadingZerosError = ErrorOf<'DiscriminatorCannotHaveLeadingZeros'>;
export type BadDiscriminatorCharacterError = ErrorOf<'BadDiscriminatorCharacter'>;
export type DiscriminatorTooLargeError = ErrorOf<'DiscriminatorTooLarge'>;
export type IoError = ErrorOf<'IoError'>;
export type CdsiInvalidTokenError = ErrorOf<'CdsiInvalidToken'>;
export type InvalidUriError = ErrorOf<'InvalidUri'>;
export type InvalidMediaInputError = ErrorOf<'InvalidMediaInput'>;
export type UnsupportedMediaInputError = ErrorOf<'UnsupportedMediaInput'>;
export type InputDataTooLong = ErrorOf<'InputDataTooLong'>;
export type InvalidEntropyDataLength = ErrorOf<'InvalidEntropyDataLength'>;
export type InvalidUsernameLinkEncryptedData = ErrorOf<'InvalidUsernameLinkEncryptedData'>;
export type RateLimitedError = FullErrorOf<'RateLimitedError'> & { readonly retryAfterSecs: number };
export type RateLimitChallengeError = FullErrorOf<'RateLimitChallengeError'> & {
  readonly token: string;
  readonly options: Set<'pushChallenge' | 'captcha'>;
  readonly retryAfterSecs: number | null;
};
export type SvrDataMissingError = FullErrorOf<'SvrDataMissing'>;
export type SvrRequestFailedError = ErrorOf<'SvrRequestFailed'>;
export type SvrRestoreFailedError = ErrorOf<'SvrRestoreFailed'> & { readonly triesRemaining: number };
export type SvrAttestationError = ErrorOf<'SvrAttestationError'>;
export type SvrInvalidDataError = ErrorOf<'SvrInvalidData'>;
export type SvrDataMismatchError = ErrorOf<'SvrDataMismatch'>;
export type ChatServiceInactive = FullErrorOf<'ChatServiceInactive'>;
export type AppExpiredError = FullErrorOf<'AppExpired'>;
export type DeviceDelinkedError = FullErrorOf<'DeviceDelinked'>;
export type ConnectionInvalidatedError = FullErrorOf<'ConnectionInvalidated'>;
export type ConnectedElsewhereError = FullErrorOf<'ConnectedElsewhere'>;
export type PossibleCaptiveNetworkError = FullErrorOf<'PossibleCaptiveNetwork'>;
export type BackupValidationError = ErrorOf<'BackupValidation'> & { readonly unknownFields: readonly string[] };
export type CancellationError = ErrorOf<'Cancelled'>;
export type KeyTransparencyError = ErrorOf<'KeyTransparencyError'>;
export type KeyTransparencyVerificationFailed = ErrorOf<'KeyTransparencyVerificationFailed'>;
export type IncrementalMacVerificationFailed = ErrorOf<'IncrementalMacVerificationFailed'>;
export type RequestUnauthorizedError = ErrorOf<'RequestUnauthorized'>;
export type MismatchedDevicesError = ErrorOf<'MismatchedDevices'> & { readonly entries: MismatchedDevicesEntry[] };
export type ServiceIdNotFound = ErrorOf<'ServiceIdNotFound'>;
export type DeviceIdNotFound = ErrorOf<'DeviceIdNotFound'>;
export type UploadTooLarge = ErrorOf<'UploadTooLarge'>;
export type RegisterAccountRequestRejectedError = ErrorOf<'RegisterAccountRequestRejected'>;
export type RegistrationCredentialsCouldNotBeParsedError = ErrorOf<'RegistrationCredentialsCouldNotBeParsed'>;
export type RegistrationDeviceTransferPossibleNotSkippedError = ErrorOf<'RegistrationDeviceTransferPossibleNotSkipped'>;
export type RegistrationInvalidReceiptError = ErrorOf<'RegistrationInvalidReceipt'>;
export type RegistrationInvalidSessionError = ErrorOf<'RegistrationInvalidSession'>;
export type RegistrationLockError = ErrorOf<'RegistrationLock'> & {
  readonly timeRemainingSeconds: number;
  readonly svr2Username: string | null;
  readonly svr2Password: string | null;
};
export type RegistrationOneTimePasswordRequiredError = ErrorOf<'RegistrationOneTimePasswordRequired'>;
export type RegistrationRecoveryPasswordRequiredError = ErrorOf<'RegistrationRecoveryPasswordRequired'>;
export type RegistrationRecoveryVerificationFailedError = ErrorOf<'RegistrationRecoveryVerificationFailed'>;
export type RegistrationRequestInvalidError = ErrorOf<'RegistrationRequestInvalid'>;
export type RegistrationRequestRejectedError = ErrorOf<'RegistrationRequestRejected'>;
export type RegistrationSessionIdInvalidError = ErrorOf<'RegistrationSessionIdInvalid'>;
export type RegistrationSessionNotFoundError = ErrorOf<'RegistrationSessionNotFound'>;
export type RegistrationSessionNotReadyForVerificationError = ErrorOf<'RegistrationSessionNotReadyForVerification'> & {
  readonly sessionState?: undefined;
};
export type RegistrationVerificationCodeNotDeliverableError = ErrorOf<'RegistrationVerificationCodeNotDeliverable'> & {
  readonly reason: string;
  readonly permanentFailure: boolean;
};
export type RegistrationVerificationSendFailedError = ErrorOf<'RegistrationVerificationSendFailed'> & {
  readonly sessionState?: undefined;
};
export type UsernameNotAvailable = ErrorOf<'UsernameNotAvailable'>;
export type UsernameNotSet = ErrorOf<'UsernameNotSet'>;
export type UsernameReservationNotFound = ErrorOf<'UsernameReservationNotFound'>;
export type InvalidReceiptError = ErrorOf<'InvalidReceipt'>;
export type MissingBackupId = ErrorOf<'MissingBackupId'>;
export type ReceiptCredentialErrorPaymentStillProcessing = ErrorOf<'ReceiptCredentialErrorPaymentStillProcessing'>;
export type ReceiptCredentialErrorPaymentRequired = ErrorOf<'ReceiptCredentialErrorPaymentRequired'> & {
  readonly chargeFailure: ChargeFailure | null;
};
export type ReceiptCredentialErrorPaymentNotFound = ErrorOf<'ReceiptCredentialErrorPaymentNotFound'>;
export type ReceiptCredentialErrorReceiptAlreadyIssued = ErrorOf<'ReceiptCredentialErrorReceiptAlreadyIssued'>;
export type TooManyTotpKeys = ErrorOf<'TooManyTotpKeys'>;
export type TooManyMfaKeys = ErrorOf<'TooManyMfaKeys'>;
export type MfaNotVerified = ErrorOf<'MfaNotVerified'>;
/** @deprecated The former name. */
export type OneTimePasswordNotVerified = MfaNotVerified;
export type MfaKeyNotFound = ErrorOf<'MfaKeyNotFound'>;
export type WebAuthnRegistrationUnsuccessful = ErrorOf<'WebAuthnRegistrationUnsuccessful'>;

/** The errors of a network call that may be tried again. */
export type StandardNetworkError = ChatServiceInactive | IoError | RateLimitedError;

/** Any error, to be told apart by `code`. */
export type LibSignalError =
  | GenericError
  | DuplicatedMessageError
  | SealedSenderSelfSendError
  | UntrustedIdentityError
  | InvalidRegistrationIdError
  | InvalidProtocolAddress
  | VerificationFailedError
  | InvalidSessionError
  | InvalidSenderKeySessionError
  | NicknameCannotBeEmptyError
  | CannotStartWithDigitError
  | MissingSeparatorError
  | BadNicknameCharacterError
  | NicknameTooShortError
  | NicknameTooLongError
  | DiscriminatorCannotBeEmptyError
  | DiscriminatorCannotBeZeroError
  | DiscriminatorCannotBeSingleDigitError
  | DiscriminatorCannotHaveLeadingZerosError
  | BadDiscriminatorCharacterError
  | DiscriminatorTooLargeError
  | IoError
  | CdsiInvalidTokenError
  | InvalidUriError
  | InvalidMediaInputError
  | UnsupportedMediaInputError
  | InputDataTooLong
  | InvalidEntropyDataLength
  | InvalidUsernameLinkEncryptedData
  | RateLimitedError
  | RateLimitChallengeError
  | SvrDataMissingError
  | SvrRequestFailedError
  | SvrRestoreFailedError
  | SvrAttestationError
  | SvrInvalidDataError
  | SvrDataMismatchError
  | ChatServiceInactive
  | AppExpiredError
  | DeviceDelinkedError
  | ConnectionInvalidatedError
  | ConnectedElsewhereError
  | PossibleCaptiveNetworkError
  | BackupValidationError
  | CancellationError
  | KeyTransparencyError
  | KeyTransparencyVerificationFailed
  | IncrementalMacVerificationFailed
  | RequestUnauthorizedError
  | MismatchedDevicesError
  | ServiceIdNotFound
  | DeviceIdNotFound
  | UploadTooLarge
  | RegisterAccountRequestRejectedError
  | RegistrationCredentialsCouldNotBeParsedError
  | RegistrationDeviceTransferPossibleNotSkippedError
  | RegistrationInvalidReceiptError
  | RegistrationInvalidSessionError
  | RegistrationLockError
  | RegistrationOneTimePasswordRequiredError
  | RegistrationRecoveryPasswordRequiredError
  | RegistrationRecoveryVerificationFailedError
  | RegistrationRequestInvalidError
  | RegistrationRequestRejectedError
  | RegistrationSessionIdInvalidError
  | RegistrationSessionNotFoundError
  | RegistrationSessionNotReadyForVerificationError
  | RegistrationVerificationCodeNotDeliverableError
  | RegistrationVerificationSendFailedError
  | UsernameNotAvailable
  | UsernameNotSet
  | UsernameReservationNotFound
  | InvalidReceiptError
  | MissingBackupId
  | ReceiptCredentialErrorPaymentStillProcessing
  | ReceiptCredentialErrorPaymentRequired
  | ReceiptCredentialErrorPaymentNotFound
  | ReceiptCredentialErrorReceiptAlreadyIssued
  | TooManyTotpKeys
  | TooManyMfaKeys
  | MfaNotVerified
  | MfaKeyNotFound
  | WebAuthnRegistrationUnsuccessful;
