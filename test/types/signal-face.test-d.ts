/**
 * Holds the declarations of `vinculum/signal` against those of libsignal-client. Nothing here runs: the type check fails if a
 * name, a method or a parameter is missing, or if a parameter or a result changed its type.
 *
 * Classes are nominal, so theirs are first replaced by ours of the same name, however deep they stand in a signature.
 */
import type * as Theirs from '@signalapp/libsignal-client';
import type TheirMultiRecipientMessage from '@signalapp/libsignal-client/dist/SealedSenderMultiRecipientMessage.js';
import type * as Ours from '../../src/signal.ts';

/** The parts of libsignal that are not the protocol. */
type OutOfScope =
  ('Net' | 'usernames' | 'io' | 'Mp4Sanitizer' | 'WebpSanitizer') | ('Cds2Client' | 'HsmEnclaveClient' | 'Svr2Client');

type TheirModule = typeof Theirs;
type OurModule = typeof Ours;
type Name = Exclude<keyof TheirModule, OutOfScope>;
type Shared = Name & keyof OurModule;

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Prototype<Class> = Class extends { readonly prototype: infer Instance } ? Instance : never;
type AnyFunction = (...parameters: never[]) => unknown;

/** The names whose value is a class, and their instances in both modules. */
type ClassName = { [N in Shared]: TheirModule[N] extends { readonly prototype: object } ? N : never }[Shared];
type SameClass<T> = { [N in ClassName]: Equal<T, Prototype<TheirModule[N]>> extends true ? N : never }[ClassName];

/** The enumerations, and any member or union of members of them. */
interface Enums {
  CiphertextMessageType: [Theirs.CiphertextMessageType, Ours.CiphertextMessageType];
  Direction: [Theirs.Direction, Ours.Direction];
  ContentHint: [Theirs.ContentHint, Ours.ContentHint];
  ErrorCode: [Theirs.ErrorCode, Ours.ErrorCode];
  IdentityChange: [Theirs.IdentityChange, Ours.IdentityChange];
  ServiceIdKind: [Theirs.ServiceIdKind, Ours.ServiceIdKind];
  LogLevel: [Theirs.LogLevel, Ours.LogLevel];
}
type SameEnum<T> = { [N in keyof Enums]: Equal<T, Enums[N][0]> extends true ? N : never }[keyof Enums];

/** A type of theirs with our classes and enumerations in it. */
type Translated<T> = unknown extends T
  ? T
  : [SameEnum<T>] extends [never]
    ? TranslatedMember<T>
    : Enums[SameEnum<T>][1];
type TranslatedMember<T> = T extends string | number | boolean | null | undefined | void | Date | Uint8Array
  ? T
  : [SameClass<T>] extends [never]
    ? TranslatedStructure<T>
    : Prototype<OurModule[SameClass<T>]>;
type TranslatedStructure<T> =
  T extends Promise<infer Value>
    ? Promise<Translated<Value>>
    : T extends (...parameters: infer Parameters) => infer Result
      ? (...parameters: TranslatedList<Parameters>) => Translated<Result>
      : T extends readonly unknown[]
        ? TranslatedList<T>
        : { [K in keyof T]: Translated<T[K]> };
type TranslatedList<List extends readonly unknown[]> = { [I in keyof List]: Translated<List[I]> };

/** Ours may take more parameters than theirs, and no fewer. */
type TakesAsMany<Our, Their> = Our extends (...parameters: infer OurParameters) => unknown
  ? Their extends (...parameters: infer TheirParameters) => unknown
    ? TheirParameters['length'] extends OurParameters['length']
      ? true
      : false
    : true
  : true;
type Fits<Our, Their> = Our extends Translated<Their> ? TakesAsMany<Our, Their> : false;

/** What is theirs and has no equal in ours, by name. Must be never. */
type Misfits<Our, Their, Ignored = never> = {
  [K in Exclude<keyof Their, '_nativeHandle' | '_fromNativeHandle' | 'prototype' | Ignored>]: K extends keyof Our
    ? Fits<Our[K], Their[K]> extends true
      ? never
      : K
    : K;
}[Exclude<keyof Their, '_nativeHandle' | '_fromNativeHandle' | 'prototype' | Ignored>];

/** Type guards, which a translation would lose; the end of this file uses them. */
type GuardsOf<N> = N extends 'LibSignalErrorBase' ? 'is' | '_addr' | '_sessionState' : never;

type InstanceMisfits = {
  [N in ClassName]: Misfits<Prototype<OurModule[N]>, Prototype<TheirModule[N]>, GuardsOf<N>> extends infer Misfit
    ? [Misfit] extends [never]
      ? never
      : [N, Misfit]
    : never;
}[ClassName];
type StaticMisfits = {
  [N in ClassName]: Misfits<OurModule[N], TheirModule[N], GuardsOf<N>> extends infer Misfit
    ? [Misfit] extends [never]
      ? never
      : [N, Misfit]
    : never;
}[ClassName];

/** Public constructors, abstract ones included. */
type ConstructorMisfits = {
  [N in ClassName]: TheirModule[N] extends abstract new (...parameters: infer Their) => unknown
    ? OurModule[N] extends abstract new (...parameters: infer Our) => unknown
      ? TranslatedList<Their> extends Our
        ? Their['length'] extends Our['length']
          ? never
          : N
        : N
      : N
    : never;
}[ClassName];

type FunctionName = { [N in Shared]: TheirModule[N] extends AnyFunction ? N : never }[Shared];
type FunctionMisfits = {
  [N in FunctionName]: Fits<OurModule[N], TheirModule[N]> extends true ? never : N;
}[FunctionName];

/** Applications implement the stores, so for these theirs must fit ours too. */
type StoreName = Extract<ClassName, `${string}Store`>;
type StoreMisfits = {
  [N in StoreName]: {
    [K in keyof Prototype<TheirModule[N]>]: K extends keyof Prototype<OurModule[N]>
      ? Translated<Prototype<TheirModule[N]>[K]> extends Prototype<OurModule[N]>[K]
        ? never
        : [N, K]
      : [N, K];
  }[keyof Prototype<TheirModule[N]>];
}[StoreName];

/** Members and values of the enumerations. */
type EnumMisfits = {
  [N in keyof Enums]: {
    [K in keyof TheirModule[N]]: K extends keyof OurModule[N]
      ? `${TheirModule[N][K] & number}` extends `${OurModule[N][K] & number}`
        ? never
        : [N, K]
      : [N, K];
  }[keyof TheirModule[N]];
}[keyof Enums];

type Nothing<T extends never> = T;
export type NoNameIsMissing = Nothing<Exclude<Name, keyof OurModule>>;
export type NoInstanceMemberDiffers = Nothing<InstanceMisfits>;
export type NoStaticMemberDiffers = Nothing<StaticMisfits>;
export type NoConstructorDiffers = Nothing<ConstructorMisfits>;
export type NoFunctionDiffers = Nothing<FunctionMisfits>;
export type NoStoreDiffers = Nothing<StoreMisfits>;
export type NoEnumerationDiffers = Nothing<EnumMisfits>;

/** The comparison itself must be able to fail. */
interface TheirSample {
  method(key: Theirs.PublicKey, count: number): Promise<Theirs.PublicKey | null>;
}
type Caught<Our, Found extends Misfits<Our, TheirSample>> = Equal<Found, 'method'>;
export type ASameMethodFits = Nothing<
  Misfits<{ method(key: Ours.PublicKey, count: number, more?: string): Promise<Ours.PublicKey | null> }, TheirSample>
>;
export const aMissingMethodIsFound: Caught<object, 'method'> = true;
type FewerParameters = { method(key: Ours.PublicKey): Promise<Ours.PublicKey | null> };
export const aMissingParameterIsFound: Caught<FewerParameters, 'method'> = true;
type OtherParameter = { method(key: Ours.PublicKey, count: string): Promise<Ours.PublicKey | null> };
export const anotherParameterIsFound: Caught<OtherParameter, 'method'> = true;
type OtherResult = { method(key: Ours.PublicKey, count: number): Promise<Ours.PrivateKey> };
export const anotherResultIsFound: Caught<OtherResult, 'method'> = true;
type StricterParameter = { method(key: Ours.PublicKey, count: 1): Promise<Ours.PublicKey | null> };
export const aStricterParameterIsFound: Caught<StricterParameter, 'method'> = true;
type MoreRequired = { method(key: Ours.PublicKey, count: number, more: string): Promise<Ours.PublicKey | null> };
export const anotherRequiredParameterIsFound: Caught<MoreRequired, 'method'> = true;

/** Types without a value. */
export type ASignedPreKey = Nothing<Misfits<Ours.SignedPublicPreKey, Theirs.SignedPublicPreKey>>;
export type ASignedKyberPreKey = Nothing<Misfits<Ours.SignedKyberPublicPreKey, Theirs.SignedKyberPublicPreKey>>;
export type AConvertible = Nothing<Misfits<Ours.CiphertextMessageConvertible, Theirs.CiphertextMessageConvertible>>;
export type AChargeFailure = Nothing<Misfits<Ours.ChargeFailure, Theirs.ChargeFailure>>;
export type SomeEncryptOptions = Nothing<
  Misfits<Ours.SealedSenderMultiRecipientEncryptOptions, Theirs.SealedSenderMultiRecipientEncryptOptions>
>;
/** Theirs is the default export of a file of its own, and shows its insides. */
type Insides = '_buffer' | '_recipientMap' | '_excludedRecipients' | '_offsetOfSharedData';
export type AMultiRecipientMessage = Nothing<
  Misfits<Ours.SealedSenderMultiRecipientMessage, TheirMultiRecipientMessage, Insides>
>;
/** The function with two forms: the comparison above sees the last only. */
export const bothFormsOfOptions = async (
  ours: OurModule,
  options: Ours.SealedSenderMultiRecipientEncryptOptions,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => [
  await ours.sealedSenderMultiRecipientEncrypt(options),
  await ours.sealedSenderMultiRecipientEncrypt(
    options.content,
    options.recipients,
    options.identityStore,
    options.sessionStore,
  ),
];
export const aUuid: Equal<Ours.Uuid, Theirs.Uuid> = true;
export const aProvider: Equal<Ours.PaymentProvider, Theirs.PaymentProvider> = true;
/** `1 extends 1` in a template turns an enumeration into its numbers. */
type Codes<E extends { code: number }> = `${E['code']}`;
export const everyErrorHasAShape: Equal<Codes<Ours.LibSignalError>, Codes<Theirs.LibSignalError>> = true;

/** Every error shape by name: its code and the fields it adds. */
interface ErrorShapes {
  GenericError: [Ours.GenericError, Theirs.GenericError];
  DuplicatedMessageError: [Ours.DuplicatedMessageError, Theirs.DuplicatedMessageError];
  SealedSenderSelfSendError: [Ours.SealedSenderSelfSendError, Theirs.SealedSenderSelfSendError];
  UntrustedIdentityError: [Ours.UntrustedIdentityError, Theirs.UntrustedIdentityError];
  InvalidRegistrationIdError: [Ours.InvalidRegistrationIdError, Theirs.InvalidRegistrationIdError];
  InvalidProtocolAddress: [Ours.InvalidProtocolAddress, Theirs.InvalidProtocolAddress];
  VerificationFailedError: [Ours.VerificationFailedError, Theirs.VerificationFailedError];
  InvalidSessionError: [Ours.InvalidSessionError, Theirs.InvalidSessionError];
  InvalidSenderKeySessionError: [Ours.InvalidSenderKeySessionError, Theirs.InvalidSenderKeySessionError];
  NicknameCannotBeEmptyError: [Ours.NicknameCannotBeEmptyError, Theirs.NicknameCannotBeEmptyError];
  CannotStartWithDigitError: [Ours.CannotStartWithDigitError, Theirs.CannotStartWithDigitError];
  MissingSeparatorError: [Ours.MissingSeparatorError, Theirs.MissingSeparatorError];
  BadNicknameCharacterError: [Ours.BadNicknameCharacterError, Theirs.BadNicknameCharacterError];
  NicknameTooShortError: [Ours.NicknameTooShortError, Theirs.NicknameTooShortError];
  NicknameTooLongError: [Ours.NicknameTooLongError, Theirs.NicknameTooLongError];
  DiscriminatorCannotBeEmptyError: [Ours.DiscriminatorCannotBeEmptyError, Theirs.DiscriminatorCannotBeEmptyError];
  DiscriminatorCannotBeZeroError: [Ours.DiscriminatorCannotBeZeroError, Theirs.DiscriminatorCannotBeZeroError];
  DiscriminatorCannotBeSingleDigitError: [
    Ours.DiscriminatorCannotBeSingleDigitError,
    Theirs.DiscriminatorCannotBeSingleDigitError,
  ];
  DiscriminatorCannotHaveLeadingZerosError: [
    Ours.DiscriminatorCannotHaveLeadingZerosError,
    Theirs.DiscriminatorCannotHaveLeadingZerosError,
  ];
  BadDiscriminatorCharacterError: [Ours.BadDiscriminatorCharacterError, Theirs.BadDiscriminatorCharacterError];
  DiscriminatorTooLargeError: [Ours.DiscriminatorTooLargeError, Theirs.DiscriminatorTooLargeError];
  IoError: [Ours.IoError, Theirs.IoError];
  CdsiInvalidTokenError: [Ours.CdsiInvalidTokenError, Theirs.CdsiInvalidTokenError];
  InvalidUriError: [Ours.InvalidUriError, Theirs.InvalidUriError];
  InvalidMediaInputError: [Ours.InvalidMediaInputError, Theirs.InvalidMediaInputError];
  UnsupportedMediaInputError: [Ours.UnsupportedMediaInputError, Theirs.UnsupportedMediaInputError];
  InputDataTooLong: [Ours.InputDataTooLong, Theirs.InputDataTooLong];
  InvalidEntropyDataLength: [Ours.InvalidEntropyDataLength, Theirs.InvalidEntropyDataLength];
  InvalidUsernameLinkEncryptedData: [Ours.InvalidUsernameLinkEncryptedData, Theirs.InvalidUsernameLinkEncryptedData];
  RateLimitedError: [Ours.RateLimitedError, Theirs.RateLimitedError];
  RateLimitChallengeError: [Ours.RateLimitChallengeError, Theirs.RateLimitChallengeError];
  SvrDataMissingError: [Ours.SvrDataMissingError, Theirs.SvrDataMissingError];
  SvrRequestFailedError: [Ours.SvrRequestFailedError, Theirs.SvrRequestFailedError];
  SvrRestoreFailedError: [Ours.SvrRestoreFailedError, Theirs.SvrRestoreFailedError];
  SvrAttestationError: [Ours.SvrAttestationError, Theirs.SvrAttestationError];
  SvrInvalidDataError: [Ours.SvrInvalidDataError, Theirs.SvrInvalidDataError];
  SvrDataMismatchError: [Ours.SvrDataMismatchError, Theirs.SvrDataMismatchError];
  ChatServiceInactive: [Ours.ChatServiceInactive, Theirs.ChatServiceInactive];
  AppExpiredError: [Ours.AppExpiredError, Theirs.AppExpiredError];
  DeviceDelinkedError: [Ours.DeviceDelinkedError, Theirs.DeviceDelinkedError];
  ConnectionInvalidatedError: [Ours.ConnectionInvalidatedError, Theirs.ConnectionInvalidatedError];
  ConnectedElsewhereError: [Ours.ConnectedElsewhereError, Theirs.ConnectedElsewhereError];
  PossibleCaptiveNetworkError: [Ours.PossibleCaptiveNetworkError, Theirs.PossibleCaptiveNetworkError];
  BackupValidationError: [Ours.BackupValidationError, Theirs.BackupValidationError];
  CancellationError: [Ours.CancellationError, Theirs.CancellationError];
  KeyTransparencyError: [Ours.KeyTransparencyError, Theirs.KeyTransparencyError];
  KeyTransparencyVerificationFailed: [Ours.KeyTransparencyVerificationFailed, Theirs.KeyTransparencyVerificationFailed];
  IncrementalMacVerificationFailed: [Ours.IncrementalMacVerificationFailed, Theirs.IncrementalMacVerificationFailed];
  RequestUnauthorizedError: [Ours.RequestUnauthorizedError, Theirs.RequestUnauthorizedError];
  MismatchedDevicesError: [Ours.MismatchedDevicesError, Theirs.MismatchedDevicesError];
  ServiceIdNotFound: [Ours.ServiceIdNotFound, Theirs.ServiceIdNotFound];
  DeviceIdNotFound: [Ours.DeviceIdNotFound, Theirs.DeviceIdNotFound];
  UploadTooLarge: [Ours.UploadTooLarge, Theirs.UploadTooLarge];
  RegisterAccountRequestRejectedError: [
    Ours.RegisterAccountRequestRejectedError,
    Theirs.RegisterAccountRequestRejectedError,
  ];
  RegistrationCredentialsCouldNotBeParsedError: [
    Ours.RegistrationCredentialsCouldNotBeParsedError,
    Theirs.RegistrationCredentialsCouldNotBeParsedError,
  ];
  RegistrationDeviceTransferPossibleNotSkippedError: [
    Ours.RegistrationDeviceTransferPossibleNotSkippedError,
    Theirs.RegistrationDeviceTransferPossibleNotSkippedError,
  ];
  RegistrationInvalidReceiptError: [Ours.RegistrationInvalidReceiptError, Theirs.RegistrationInvalidReceiptError];
  RegistrationInvalidSessionError: [Ours.RegistrationInvalidSessionError, Theirs.RegistrationInvalidSessionError];
  RegistrationLockError: [Ours.RegistrationLockError, Theirs.RegistrationLockError];
  RegistrationOneTimePasswordRequiredError: [
    Ours.RegistrationOneTimePasswordRequiredError,
    Theirs.RegistrationOneTimePasswordRequiredError,
  ];
  RegistrationRecoveryPasswordRequiredError: [
    Ours.RegistrationRecoveryPasswordRequiredError,
    Theirs.RegistrationRecoveryPasswordRequiredError,
  ];
  RegistrationRecoveryVerificationFailedError: [
    Ours.RegistrationRecoveryVerificationFailedError,
    Theirs.RegistrationRecoveryVerificationFailedError,
  ];
  RegistrationRequestInvalidError: [Ours.RegistrationRequestInvalidError, Theirs.RegistrationRequestInvalidError];
  RegistrationRequestRejectedError: [Ours.RegistrationRequestRejectedError, Theirs.RegistrationRequestRejectedError];
  RegistrationSessionIdInvalidError: [Ours.RegistrationSessionIdInvalidError, Theirs.RegistrationSessionIdInvalidError];
  RegistrationSessionNotFoundError: [Ours.RegistrationSessionNotFoundError, Theirs.RegistrationSessionNotFoundError];
  RegistrationSessionNotReadyForVerificationError: [
    Ours.RegistrationSessionNotReadyForVerificationError,
    Theirs.RegistrationSessionNotReadyForVerificationError,
  ];
  RegistrationVerificationCodeNotDeliverableError: [
    Ours.RegistrationVerificationCodeNotDeliverableError,
    Theirs.RegistrationVerificationCodeNotDeliverableError,
  ];
  RegistrationVerificationSendFailedError: [
    Ours.RegistrationVerificationSendFailedError,
    Theirs.RegistrationVerificationSendFailedError,
  ];
  UsernameNotAvailable: [Ours.UsernameNotAvailable, Theirs.UsernameNotAvailable];
  UsernameNotSet: [Ours.UsernameNotSet, Theirs.UsernameNotSet];
  UsernameReservationNotFound: [Ours.UsernameReservationNotFound, Theirs.UsernameReservationNotFound];
  InvalidReceiptError: [Ours.InvalidReceiptError, Theirs.InvalidReceiptError];
  MissingBackupId: [Ours.MissingBackupId, Theirs.MissingBackupId];
  ReceiptCredentialErrorPaymentStillProcessing: [
    Ours.ReceiptCredentialErrorPaymentStillProcessing,
    Theirs.ReceiptCredentialErrorPaymentStillProcessing,
  ];
  ReceiptCredentialErrorPaymentRequired: [
    Ours.ReceiptCredentialErrorPaymentRequired,
    Theirs.ReceiptCredentialErrorPaymentRequired,
  ];
  ReceiptCredentialErrorPaymentNotFound: [
    Ours.ReceiptCredentialErrorPaymentNotFound,
    Theirs.ReceiptCredentialErrorPaymentNotFound,
  ];
  ReceiptCredentialErrorReceiptAlreadyIssued: [
    Ours.ReceiptCredentialErrorReceiptAlreadyIssued,
    Theirs.ReceiptCredentialErrorReceiptAlreadyIssued,
  ];
  TooManyTotpKeys: [Ours.TooManyTotpKeys, Theirs.TooManyTotpKeys];
  TooManyMfaKeys: [Ours.TooManyMfaKeys, Theirs.TooManyMfaKeys];
  MfaNotVerified: [Ours.MfaNotVerified, Theirs.MfaNotVerified];
  OneTimePasswordNotVerified: [Ours.OneTimePasswordNotVerified, Theirs.OneTimePasswordNotVerified];
  MfaKeyNotFound: [Ours.MfaKeyNotFound, Theirs.MfaKeyNotFound];
  WebAuthnRegistrationUnsuccessful: [Ours.WebAuthnRegistrationUnsuccessful, Theirs.WebAuthnRegistrationUnsuccessful];
}
type ErrorMisfits = {
  [N in keyof ErrorShapes]: Equal<Codes<ErrorShapes[N][0]>, Codes<ErrorShapes[N][1]>> extends true
    ? Exclude<keyof ErrorShapes[N][1], keyof ErrorShapes[N][0]> extends never
      ? never
      : N
    : N;
}[keyof ErrorShapes];
export type NoErrorShapeDiffers = Nothing<ErrorMisfits>;

/** What application code does with an error. */
export function addressOf(error: unknown, { LibSignalErrorBase, ErrorCode }: OurModule): string | undefined {
  if (LibSignalErrorBase.is(error, ErrorCode.UntrustedIdentity)) return error.addr;
  if (LibSignalErrorBase.is(error, ErrorCode.InvalidRegistrationId)) return error.addr.name();
  if (error instanceof LibSignalErrorBase && error.is(ErrorCode.InvalidProtocolAddress)) return String(error.deviceId);
  if (LibSignalErrorBase.is(error, ErrorCode.RateLimitedError)) return String(error.retryAfterSecs);
  // @ts-expect-error -- other errors have no address
  if (LibSignalErrorBase.is(error, ErrorCode.Generic)) return String(error.addr);
  return undefined;
}

/** Members of enumerations stand in type positions too. */
export const sending: Ours.Direction.Sending = 0;
export const untrusted: Ours.ErrorCode.UntrustedIdentity = 3;
