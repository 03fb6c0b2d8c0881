/** The statements of an account chain, decoded. Nothing here has been verified yet. */
import type { Bytes } from '../../bytes.ts';
import type { AccountName } from './names.ts';

/** Creates the account. */
export interface Genesis {
  readonly type: 'genesis';
  /** Ed25519, 32 bytes. */
  readonly accountKey: Bytes;
  /** Serialised, 33 bytes. */
  readonly identityKey: Bytes;
  /** 32 bytes: commits to the recovery key. */
  readonly recoveryCommitment: Bytes;
  /** 16 random bytes: no two accounts have the same reference. */
  readonly salt: Bytes;
}

/** One device of an account. */
export interface Device {
  /** 1 to 127. */
  readonly device: number;
  /** 32 bits. */
  readonly registration: number;
  /** Ed25519, 32 bytes: signs the device's requests to its servers. */
  readonly requestKey: Bytes;
}

/** Puts everything under new keys. May follow any earlier statement. */
export interface Recover {
  readonly type: 'recover';
  /** Ed25519, 32 bytes: the key that the commitment in force commits to. */
  readonly recoveryKey: Bytes;
  readonly accountKey: Bytes;
  readonly identityKey: Bytes;
  readonly recoveryCommitment: Bytes;
}

/** What a body states. */
export type Statement =
  | Genesis
  | ({ readonly type: 'device-add' } & Device)
  | { readonly type: 'device-revoke'; readonly device: number }
  /** Bits, below 2^53. */
  | { readonly type: 'policy-set'; readonly features: number }
  /** The hash of the body of a Recover that the holder of the account key does not want. */
  | { readonly type: 'object'; readonly recover: Bytes }
  | { readonly type: 'close' }
  | { readonly type: 'identity-rotate'; readonly identityKey: Bytes }
  | Recover;

/** One link of the chain. */
export interface AccountBody {
  readonly name: AccountName;
  readonly sequence: number;
  /** 32 bytes, empty in a genesis. */
  readonly previous: Bytes;
  /** Days since 1970: the signer's word, so nothing depends on it but its order. */
  readonly day: number;
  readonly statement: Statement;
}

/** Who signs. */
export type Role = 'account' | 'identity' | 'recovery';

/** One signature of a statement. */
export interface RoleSignature {
  readonly role: Role;
  /** 64 bytes. */
  readonly signature: Bytes;
  /** 32 bytes, of the recovery key in a Close, else empty. */
  readonly key: Bytes;
}

/** A statement as it travels. */
export interface SignedStatement {
  /** The exact encoding. */
  readonly encoded: Bytes;
  /** The exact bytes that are hashed and signed. */
  readonly bodyBytes: Bytes;
  readonly body: AccountBody;
  readonly signatures: readonly RoleSignature[];
}
