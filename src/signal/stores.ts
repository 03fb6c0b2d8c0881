/**
 * What an application keeps for the protocol. Methods may return plain values as well as promises, and any object with these
 * methods will do. Calls on one address must not overlap: nothing here takes a lock.
 */
import type { ProtocolAddress } from './address.ts';
import { IdentityKeyPair, type PrivateKey, type PublicKey } from './ec-keys.ts';
import type { Direction, IdentityChange } from './enums.ts';
import type { KyberPreKeyRecord, PreKeyRecord, SignedPreKeyRecord } from './records.ts';
import type { SenderKeyRecord } from './sender-key-record.ts';
import type { SessionRecord } from './session-record.ts';
import type { Uuid } from './uuid.ts';

/** Sessions, by address. */
export abstract class SessionStore {
  abstract saveSession(name: ProtocolAddress, record: SessionRecord): Promise<void>;
  /** Resolves to null where there is none. */
  abstract getSession(name: ProtocolAddress): Promise<SessionRecord | null>;
  /** In the order of the addresses. Rejects if one is missing. */
  abstract getExistingSessions(addresses: ProtocolAddress[]): Promise<SessionRecord[]>;
}

/** Our identity and what is known of others'. */
export abstract class IdentityKeyStore {
  abstract getIdentityKey(): Promise<PrivateKey>;

  /** Our identity key pair; by default computed from {@link getIdentityKey}. */
  async getIdentityKeyPair(): Promise<IdentityKeyPair> {
    const privateKey = await this.getIdentityKey();
    return new IdentityKeyPair(privateKey.getPublicKey(), privateKey);
  }

  /** A u32. */
  abstract getLocalRegistrationId(): Promise<number>;
  /** Remembers a key that authenticated itself; resolves to what it replaced. */
  abstract saveIdentity(name: ProtocolAddress, key: PublicKey): Promise<IdentityChange>;
  /** Decides whether to go on with a key. */
  abstract isTrustedIdentity(name: ProtocolAddress, key: PublicKey, direction: Direction): Promise<boolean>;
  /** Resolves to null where none is known. */
  abstract getIdentity(name: ProtocolAddress): Promise<PublicKey | null>;
}

/** Our one-time pre-keys. */
export abstract class PreKeyStore {
  abstract savePreKey(id: number, record: PreKeyRecord): Promise<void>;
  /** Rejects if there is none. */
  abstract getPreKey(id: number): Promise<PreKeyRecord>;
  abstract removePreKey(id: number): Promise<void>;
}

/** Our signed pre-keys. */
export abstract class SignedPreKeyStore {
  abstract saveSignedPreKey(id: number, record: SignedPreKeyRecord): Promise<void>;
  /** Rejects if there is none. */
  abstract getSignedPreKey(id: number): Promise<SignedPreKeyRecord>;
}

/** Our Kyber pre-keys. */
export abstract class KyberPreKeyStore {
  abstract saveKyberPreKey(kyberPreKeyId: number, record: KyberPreKeyRecord): Promise<void>;
  /** Rejects if there is none. */
  abstract getKyberPreKey(kyberPreKeyId: number): Promise<KyberPreKeyRecord>;
  /** Removes a one-time key. For a key of last resort: rejects if these three were seen together before. */
  abstract markKyberPreKeyUsed(kyberPreKeyId: number, signedPreKeyId: number, baseKey: PublicKey): Promise<void>;
}

/** The chains of group senders, our own included, by address and distribution id. */
export abstract class SenderKeyStore {
  abstract saveSenderKey(sender: ProtocolAddress, distributionId: Uuid, record: SenderKeyRecord): Promise<void>;
  /** Resolves to null where there are none. */
  abstract getSenderKey(sender: ProtocolAddress, distributionId: Uuid): Promise<SenderKeyRecord | null>;
}
