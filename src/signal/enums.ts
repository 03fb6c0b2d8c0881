/**
 * libsignal's enumerations. At run time each is what TypeScript's `enum` makes, names to numbers and back; as types they are
 * unions, and `Direction.Sending` works in type positions too. The namespaces hold types only and leave no code behind.
 */
/* eslint-disable @typescript-eslint/no-namespace -- the only way to have members of a constant object as types */

/** The run-time shape of an `enum`. */
export type EnumObject<Members extends Readonly<Record<string, number>>> = Members & Readonly<Record<number, string>>;

/** Adds the mapping from numbers to names. Of two names for one number the later wins, as in an `enum`. */
export function enumObject<Members extends Readonly<Record<string, number>>>(members: Members): EnumObject<Members> {
  const names: Record<number, string> = {};
  for (const [name, value] of Object.entries(members)) names[value] = name;
  return { ...members, ...names };
}

const CIPHERTEXT_MESSAGE_TYPES = { Whisper: 2, PreKey: 3, SenderKey: 7, Plaintext: 8 } as const;
/** What an encrypted message is, as `CiphertextMessage.type()` says. */
export const CiphertextMessageType: EnumObject<typeof CIPHERTEXT_MESSAGE_TYPES> =
  /* @__PURE__ */ enumObject(CIPHERTEXT_MESSAGE_TYPES);
export type CiphertextMessageType = (typeof CIPHERTEXT_MESSAGE_TYPES)[keyof typeof CIPHERTEXT_MESSAGE_TYPES];
export declare namespace CiphertextMessageType {
  export type Whisper = 2;
  export type PreKey = 3;
  export type SenderKey = 7;
  export type Plaintext = 8;
}

const DIRECTIONS = { Sending: 0, Receiving: 1 } as const;
/** Why `IdentityKeyStore.isTrustedIdentity` is asked. */
export const Direction: EnumObject<typeof DIRECTIONS> = /* @__PURE__ */ enumObject(DIRECTIONS);
export type Direction = (typeof DIRECTIONS)[keyof typeof DIRECTIONS];
export declare namespace Direction {
  export type Sending = 0;
  export type Receiving = 1;
}

const CONTENT_HINTS = { Default: 0, Resendable: 1, Implicit: 2 } as const;
/** What a sealed message's receiver may do if it cannot be decrypted. */
export const ContentHint: EnumObject<typeof CONTENT_HINTS> = /* @__PURE__ */ enumObject(CONTENT_HINTS);
export type ContentHint = (typeof CONTENT_HINTS)[keyof typeof CONTENT_HINTS];
export declare namespace ContentHint {
  export type Default = 0;
  export type Resendable = 1;
  export type Implicit = 2;
}

const IDENTITY_CHANGES = { NewOrUnchanged: 0, ReplacedExisting: 1 } as const;
/** What `IdentityKeyStore.saveIdentity` found. */
export const IdentityChange: EnumObject<typeof IDENTITY_CHANGES> = /* @__PURE__ */ enumObject(IDENTITY_CHANGES);
export type IdentityChange = (typeof IDENTITY_CHANGES)[keyof typeof IDENTITY_CHANGES];
export declare namespace IdentityChange {
  export type NewOrUnchanged = 0;
  export type ReplacedExisting = 1;
}

const SERVICE_ID_KINDS = { Aci: 0, Pni: 1 } as const;
/** The two name spaces of service ids: account identity and phone-number identity. */
export const ServiceIdKind: EnumObject<typeof SERVICE_ID_KINDS> = /* @__PURE__ */ enumObject(SERVICE_ID_KINDS);
export type ServiceIdKind = (typeof SERVICE_ID_KINDS)[keyof typeof SERVICE_ID_KINDS];
export declare namespace ServiceIdKind {
  export type Aci = 0;
  export type Pni = 1;
}

const LOG_LEVELS = { Error: 1, Warn: 2, Info: 3, Debug: 4, Trace: 5 } as const;
/** The levels of libsignal's logger. */
export const LogLevel: EnumObject<typeof LOG_LEVELS> = /* @__PURE__ */ enumObject(LOG_LEVELS);
export type LogLevel = (typeof LOG_LEVELS)[keyof typeof LOG_LEVELS];
export declare namespace LogLevel {
  export type Error = 1;
  export type Warn = 2;
  export type Info = 3;
  export type Debug = 4;
  export type Trace = 5;
}
