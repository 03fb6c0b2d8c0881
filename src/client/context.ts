/** What all parts of a client share. Nothing here is a global: two clients of one process have two of these. */
import type { AccountState } from '../binding/verify/account-state.ts';
import { VinculumError } from '../errors.ts';
import type { Bytes } from '../bytes.ts';
import type { Clock } from '../crypto/clock.ts';
import type { Engine } from '../crypto/engine.ts';
import type { Locks } from '../store/locks.ts';
import type { Store } from '../store/store.ts';
import type { Directory } from '../transport/directory.ts';
import type { Timers } from '../transport/timers.ts';
import type { AccountName, Transport } from '../transport/transport.ts';
import type { DeviceRow } from './account/device.ts';

/** What a client decides by itself. */
export interface Policy {
  /** One-time pre-keys of each kind that are published at a time, 1 to 200. Default 100. */
  readonly oneTimePreKeys?: number | undefined;
  /**
   * What a new identity key of a peer does to sending: `notify` goes on with an event unless the old key was verified; `confirm`
   * always waits for `acceptIdentity`. Default `notify`.
   */
  readonly identityChange?: 'notify' | 'confirm' | undefined;
  /** Whether delivery and read receipts are sent. Default: within one's realm only. */
  readonly receipts?: boolean | undefined;
  /** How often to look for what other processes on the same store have left, in milliseconds. Default 15,000. */
  readonly lookEveryMs?: number | undefined;
}

/** Turns a name that people use, such as a handle, into the account's. Trusted for nothing: sessions hang on references. */
export type AliasResolver = (name: AccountName) => Promise<AccountName>;

/** This device: its keys, and what is known of its own account. */
export interface Self {
  readonly row: DeviceRow;
  readonly address: { readonly realm: string; readonly id: string; readonly device: number };
  /** Null before registration. */
  account: AccountState | null;
}

/** Told after a commit, never before. */
export interface Notices {
  /** There are new events. */
  events(): void;
  /** There is something to send to this destination of the outbox. */
  outbox(destination: string): void;
  /** Receipts to this peer are due. */
  receipts(peer: string): void;
  /** The time of a message that vanishes has begun. */
  vanishing(): void;
  /** A pre-key was used. */
  preKeyUsed(): void;
  /** What a peer says of its chain differs from what is known. */
  chainDiffers(peer: string): void;
}

export interface Context {
  readonly store: Store;
  readonly directory: Directory;
  readonly transport: Transport;
  readonly engine: Engine;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly locks: Locks;
  readonly policy: Policy;
  readonly resolve: AliasResolver;
  /** Names this run of the program, for its monotonic clock: 16 random bytes. */
  readonly run: Bytes;
  readonly self: Self;
  readonly notices: Notices;
}

/** Whole milliseconds since 1970. */
export function nowOf({ clock }: Pick<Context, 'clock'>): number {
  return Math.floor(clock.now());
}

/** @throws VinculumError `NOT_ALLOWED` before registration */
export function ownAccount({ self }: Pick<Context, 'self'>): AccountState {
  if (self.account === null) throw new VinculumError('NOT_ALLOWED', 'this device is not registered yet');
  return self.account;
}

/** 32 bytes. @throws VinculumError `NOT_ALLOWED` before registration */
export function ownReference(context: Pick<Context, 'self'>): AccountState['entries'][0]['position']['reference'] {
  return ownAccount(context).entries[0]!.position.reference;
}
