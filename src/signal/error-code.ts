/**
 * libsignal's error codes. The list is complete, so that programs written for libsignal compile; the protocol itself produces
 * 0 to 8 and 47 only (the others belong to its network and account features).
 */
/* eslint-disable @typescript-eslint/no-namespace -- the only way to have members of a constant object as types */
import { type EnumObject, enumObject } from './enums.ts';

/** The names of the codes 0, 1, 2, …; `=` is between two names for one code. As text, because an object takes more bytes. */
const NAMES: string =
  'Generic DuplicatedMessage SealedSenderSelfSend UntrustedIdentity InvalidRegistrationId ' +
  'InvalidProtocolAddress VerificationFailed InvalidSession InvalidSenderKeySession NicknameCannotBeEmpty ' +
  'CannotStartWithDigit MissingSeparator BadNicknameCharacter NicknameTooShort NicknameTooLong ' +
  'DiscriminatorCannotBeEmpty DiscriminatorCannotBeZero DiscriminatorCannotBeSingleDigit ' +
  'DiscriminatorCannotHaveLeadingZeros BadDiscriminatorCharacter DiscriminatorTooLarge IoError ' +
  'CdsiInvalidToken InvalidUri InvalidMediaInput UnsupportedMediaInput InputDataTooLong ' +
  'InvalidEntropyDataLength InvalidUsernameLinkEncryptedData RateLimitedError RateLimitChallengeError ' +
  'SvrDataMissing SvrRequestFailed SvrRestoreFailed SvrAttestationError SvrInvalidData SvrDataMismatch ' +
  'ChatServiceInactive AppExpired DeviceDelinked ConnectionInvalidated ConnectedElsewhere ' +
  'PossibleCaptiveNetwork BackupValidation Cancelled KeyTransparencyError KeyTransparencyVerificationFailed ' +
  'IncrementalMacVerificationFailed RequestUnauthorized MismatchedDevices ServiceIdNotFound DeviceIdNotFound ' +
  'UploadTooLarge RegisterAccountRequestRejected RegistrationCredentialsCouldNotBeParsed ' +
  'RegistrationDeviceTransferPossibleNotSkipped RegistrationInvalidReceipt RegistrationInvalidSession ' +
  'RegistrationLock RegistrationOneTimePasswordRequired RegistrationRecoveryPasswordRequired ' +
  'RegistrationRecoveryVerificationFailed RegistrationRequestInvalid RegistrationRequestRejected ' +
  'RegistrationSessionIdInvalid RegistrationSessionNotFound RegistrationSessionNotReadyForVerification ' +
  'RegistrationVerificationCodeNotDeliverable RegistrationVerificationSendFailed UsernameNotAvailable ' +
  'UsernameNotSet UsernameReservationNotFound InvalidReceipt MissingBackupId ' +
  'ReceiptCredentialErrorPaymentStillProcessing ReceiptCredentialErrorPaymentRequired ' +
  'ReceiptCredentialErrorPaymentNotFound ReceiptCredentialErrorReceiptAlreadyIssued TooManyTotpKeys ' +
  'TooManyMfaKeys MfaNotVerified=OneTimePasswordNotVerified MfaKeyNotFound WebAuthnRegistrationUnsuccessful';

type ErrorCodes = Readonly<{
  Generic: 0;
  DuplicatedMessage: 1;
  SealedSenderSelfSend: 2;
  UntrustedIdentity: 3;
  InvalidRegistrationId: 4;
  InvalidProtocolAddress: 5;
  VerificationFailed: 6;
  InvalidSession: 7;
  InvalidSenderKeySession: 8;
  NicknameCannotBeEmpty: 9;
  CannotStartWithDigit: 10;
  MissingSeparator: 11;
  BadNicknameCharacter: 12;
  NicknameTooShort: 13;
  NicknameTooLong: 14;
  DiscriminatorCannotBeEmpty: 15;
  DiscriminatorCannotBeZero: 16;
  DiscriminatorCannotBeSingleDigit: 17;
  DiscriminatorCannotHaveLeadingZeros: 18;
  BadDiscriminatorCharacter: 19;
  DiscriminatorTooLarge: 20;
  IoError: 21;
  CdsiInvalidToken: 22;
  InvalidUri: 23;
  InvalidMediaInput: 24;
  UnsupportedMediaInput: 25;
  InputDataTooLong: 26;
  InvalidEntropyDataLength: 27;
  InvalidUsernameLinkEncryptedData: 28;
  RateLimitedError: 29;
  RateLimitChallengeError: 30;
  SvrDataMissing: 31;
  SvrRequestFailed: 32;
  SvrRestoreFailed: 33;
  SvrAttestationError: 34;
  SvrInvalidData: 35;
  SvrDataMismatch: 36;
  ChatServiceInactive: 37;
  AppExpired: 38;
  DeviceDelinked: 39;
  ConnectionInvalidated: 40;
  ConnectedElsewhere: 41;
  PossibleCaptiveNetwork: 42;
  BackupValidation: 43;
  Cancelled: 44;
  KeyTransparencyError: 45;
  KeyTransparencyVerificationFailed: 46;
  IncrementalMacVerificationFailed: 47;
  RequestUnauthorized: 48;
  MismatchedDevices: 49;
  ServiceIdNotFound: 50;
  DeviceIdNotFound: 51;
  UploadTooLarge: 52;
  RegisterAccountRequestRejected: 53;
  RegistrationCredentialsCouldNotBeParsed: 54;
  RegistrationDeviceTransferPossibleNotSkipped: 55;
  RegistrationInvalidReceipt: 56;
  RegistrationInvalidSession: 57;
  RegistrationLock: 58;
  RegistrationOneTimePasswordRequired: 59;
  RegistrationRecoveryPasswordRequired: 60;
  RegistrationRecoveryVerificationFailed: 61;
  RegistrationRequestInvalid: 62;
  RegistrationRequestRejected: 63;
  RegistrationSessionIdInvalid: 64;
  RegistrationSessionNotFound: 65;
  RegistrationSessionNotReadyForVerification: 66;
  RegistrationVerificationCodeNotDeliverable: 67;
  RegistrationVerificationSendFailed: 68;
  UsernameNotAvailable: 69;
  UsernameNotSet: 70;
  UsernameReservationNotFound: 71;
  InvalidReceipt: 72;
  MissingBackupId: 73;
  ReceiptCredentialErrorPaymentStillProcessing: 74;
  ReceiptCredentialErrorPaymentRequired: 75;
  ReceiptCredentialErrorPaymentNotFound: 76;
  ReceiptCredentialErrorReceiptAlreadyIssued: 77;
  TooManyTotpKeys: 78;
  TooManyMfaKeys: 79;
  MfaNotVerified: 80;
  OneTimePasswordNotVerified: 80;
  MfaKeyNotFound: 81;
  WebAuthnRegistrationUnsuccessful: 82;
}>;

/** The name of an error code. */
export type ErrorCodeName = keyof ErrorCodes;

/** libsignal's error codes by name, and names by code. */
export const ErrorCode: EnumObject<ErrorCodes> = /* @__PURE__ */ enumObject(/* @__PURE__ */ errorCodes());
export type ErrorCode = ErrorCodes[ErrorCodeName];
export declare namespace ErrorCode {
  export type Generic = 0;
  export type DuplicatedMessage = 1;
  export type SealedSenderSelfSend = 2;
  export type UntrustedIdentity = 3;
  export type InvalidRegistrationId = 4;
  export type InvalidProtocolAddress = 5;
  export type VerificationFailed = 6;
  export type InvalidSession = 7;
  export type InvalidSenderKeySession = 8;
  export type NicknameCannotBeEmpty = 9;
  export type CannotStartWithDigit = 10;
  export type MissingSeparator = 11;
  export type BadNicknameCharacter = 12;
  export type NicknameTooShort = 13;
  export type NicknameTooLong = 14;
  export type DiscriminatorCannotBeEmpty = 15;
  export type DiscriminatorCannotBeZero = 16;
  export type DiscriminatorCannotBeSingleDigit = 17;
  export type DiscriminatorCannotHaveLeadingZeros = 18;
  export type BadDiscriminatorCharacter = 19;
  export type DiscriminatorTooLarge = 20;
  export type IoError = 21;
  export type CdsiInvalidToken = 22;
  export type InvalidUri = 23;
  export type InvalidMediaInput = 24;
  export type UnsupportedMediaInput = 25;
  export type InputDataTooLong = 26;
  export type InvalidEntropyDataLength = 27;
  export type InvalidUsernameLinkEncryptedData = 28;
  export type RateLimitedError = 29;
  export type RateLimitChallengeError = 30;
  export type SvrDataMissing = 31;
  export type SvrRequestFailed = 32;
  export type SvrRestoreFailed = 33;
  export type SvrAttestationError = 34;
  export type SvrInvalidData = 35;
  export type SvrDataMismatch = 36;
  export type ChatServiceInactive = 37;
  export type AppExpired = 38;
  export type DeviceDelinked = 39;
  export type ConnectionInvalidated = 40;
  export type ConnectedElsewhere = 41;
  export type PossibleCaptiveNetwork = 42;
  export type BackupValidation = 43;
  export type Cancelled = 44;
  export type KeyTransparencyError = 45;
  export type KeyTransparencyVerificationFailed = 46;
  export type IncrementalMacVerificationFailed = 47;
  export type RequestUnauthorized = 48;
  export type MismatchedDevices = 49;
  export type ServiceIdNotFound = 50;
  export type DeviceIdNotFound = 51;
  export type UploadTooLarge = 52;
  export type RegisterAccountRequestRejected = 53;
  export type RegistrationCredentialsCouldNotBeParsed = 54;
  export type RegistrationDeviceTransferPossibleNotSkipped = 55;
  export type RegistrationInvalidReceipt = 56;
  export type RegistrationInvalidSession = 57;
  export type RegistrationLock = 58;
  export type RegistrationOneTimePasswordRequired = 59;
  export type RegistrationRecoveryPasswordRequired = 60;
  export type RegistrationRecoveryVerificationFailed = 61;
  export type RegistrationRequestInvalid = 62;
  export type RegistrationRequestRejected = 63;
  export type RegistrationSessionIdInvalid = 64;
  export type RegistrationSessionNotFound = 65;
  export type RegistrationSessionNotReadyForVerification = 66;
  export type RegistrationVerificationCodeNotDeliverable = 67;
  export type RegistrationVerificationSendFailed = 68;
  export type UsernameNotAvailable = 69;
  export type UsernameNotSet = 70;
  export type UsernameReservationNotFound = 71;
  export type InvalidReceipt = 72;
  export type MissingBackupId = 73;
  export type ReceiptCredentialErrorPaymentStillProcessing = 74;
  export type ReceiptCredentialErrorPaymentRequired = 75;
  export type ReceiptCredentialErrorPaymentNotFound = 76;
  export type ReceiptCredentialErrorReceiptAlreadyIssued = 77;
  export type TooManyTotpKeys = 78;
  export type TooManyMfaKeys = 79;
  export type MfaNotVerified = 80;
  export type OneTimePasswordNotVerified = 80;
  export type MfaKeyNotFound = 81;
  export type WebAuthnRegistrationUnsuccessful = 82;
}

function errorCodes(): ErrorCodes {
  const entries = NAMES.split(' ').flatMap((names, code) => names.split('=').map((name) => [name, code] as const));
  return Object.fromEntries(entries) as ErrorCodes;
}

/** The code of a name; undefined for any other string, inherited property names included. */
export function errorCodeOf(name: string): ErrorCode | undefined {
  const code: unknown = Object.hasOwn(ErrorCode, name) ? ErrorCode[name as ErrorCodeName] : undefined;
  return typeof code === 'number' ? (code as ErrorCode) : undefined;
}
