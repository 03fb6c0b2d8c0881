/**
 * What passes between a pool and its workers: plain values for the structured clone, secrets among them. A unit is the work on
 * one session, so that its steps stay in order.
 */
import type { Bytes } from '../../bytes.ts';
import { type ErrorDetails, VinculumError, type VinculumErrorCode } from '../../errors.ts';
import type { Address, Bundle, KeyPair } from '../arguments.ts';
import type { ConsumedPreKeys, MessageType } from '../results.ts';

/** Messages of one session. */
export interface DecryptUnit {
  readonly kind: 'decrypt';
  readonly snapshot: Bytes;
  readonly messages: readonly { readonly message: Uint8Array; readonly type: MessageType }[];
}

/** A first message with the keys that it names, as far as they were found. */
export interface AcceptWork {
  readonly message: Uint8Array;
  readonly ourAddress: Address;
  readonly theirAddress: Address;
  readonly ourIdentity: KeyPair;
  readonly ourRegistrationId: number;
  readonly preKey: KeyPair | undefined;
  readonly signedPreKey: KeyPair | undefined;
  readonly kyberPreKey: { readonly secretKey: Uint8Array } | undefined;
}

/** First messages of one sender. */
export interface AcceptUnit {
  readonly kind: 'accept';
  readonly snapshot: Bytes | null;
  readonly now: number;
  readonly items: readonly AcceptWork[];
}

/** A session to begin. */
export interface InitiateUnit {
  readonly kind: 'initiate';
  readonly snapshot: Bytes | null;
  readonly now: number;
  readonly ourAddress: Address;
  readonly theirAddress: Address;
  readonly ourIdentity: KeyPair;
  readonly ourRegistrationId: number;
  readonly bundle: Bundle;
}

export type Unit = DecryptUnit | AcceptUnit | InitiateUnit;

/** An error of this library, for the structured clone loses classes. */
export interface CarriedError {
  readonly code: VinculumErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** What became of one step. */
export type StepReport =
  | {
      /** Null if the delta leads there cheaply. */
      readonly snapshot: Bytes | null;
      readonly delta: Bytes | null;
      readonly plaintext: Bytes | null;
      readonly consumed: ConsumedPreKeys | null;
    }
  | { readonly error: CarriedError };

export interface Request {
  readonly id: number;
  readonly units: readonly Unit[];
}

/** One list of reports for each unit. */
export interface Response {
  readonly id: number;
  readonly reports: readonly (readonly StepReport[])[];
}

export function carry({ code, message, details }: VinculumError): CarriedError {
  return { code, message, details };
}

export function uncarry({ code, message, details }: CarriedError): VinculumError {
  return new VinculumError(code, message, { details });
}
