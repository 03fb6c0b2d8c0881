/* eslint-disable @typescript-eslint/no-unsafe-enum-comparison, @typescript-eslint/no-unsafe-enum-assignment -- as people write it: `type()` is a number */
/**
 * A small application as people write them for libsignal-client: stores by subclassing, keys, a safety number, a conversation,
 * and the handling of errors. `application.test.ts` compiles and runs it with either library, changing nothing but the import.
 */
import {
  Aci,
  CiphertextMessageType,
  DecryptionErrorMessage,
  Direction,
  ErrorCode,
  Fingerprint,
  IdentityChange,
  IdentityKeyStore,
  KEMKeyPair,
  KyberPreKeyRecord,
  KyberPreKeyStore,
  LibSignalErrorBase,
  PlaintextContent,
  PreKeyBundle,
  PreKeyRecord,
  PreKeySignalMessage,
  PreKeyStore,
  PrivateKey,
  ProtocolAddress,
  PublicKey,
  SessionRecord,
  SessionStore,
  SignalMessage,
  SignedPreKeyRecord,
  SignedPreKeyStore,
  processPreKeyBundle,
  signalDecrypt,
  signalDecryptPreKey,
  signalEncrypt,
  type CiphertextMessage,
  type LibSignalError,
  type ServiceId,
  type SignedPublicPreKey,
  type Uuid,
} from '@signalapp/libsignal-client';

type Bytes = Uint8Array<ArrayBuffer>;

class Sessions extends SessionStore {
  private readonly records = new Map<string, Bytes>();

  async saveSession(name: ProtocolAddress, record: SessionRecord): Promise<void> {
    this.records.set(name.toString(), record.serialize());
  }

  async getSession(name: ProtocolAddress): Promise<SessionRecord | null> {
    const bytes = this.records.get(name.toString());
    return bytes === undefined ? null : SessionRecord.deserialize(bytes);
  }

  async getExistingSessions(addresses: ProtocolAddress[]): Promise<SessionRecord[]> {
    return Promise.all(
      addresses.map(async (address) => {
        const session = await this.getSession(address);
        if (!session) throw new Error(`no session with ${address.name()}.${address.deviceId()}`);
        return session;
      }),
    );
  }
}

class Identities extends IdentityKeyStore {
  readonly key = PrivateKey.generate();
  readonly known = new Map<string, PublicKey>();
  trusting = true;
  readonly asked: (keyof typeof Direction)[] = [];

  async getIdentityKey(): Promise<PrivateKey> {
    return this.key;
  }

  async getLocalRegistrationId(): Promise<number> {
    return 4711;
  }

  async saveIdentity(name: ProtocolAddress, key: PublicKey): Promise<IdentityChange> {
    const before = this.known.get(name.toString());
    this.known.set(name.toString(), key);
    return before === undefined || before.equals(key) ? IdentityChange.NewOrUnchanged : IdentityChange.ReplacedExisting;
  }

  async isTrustedIdentity(_name: ProtocolAddress, _key: PublicKey, direction: Direction): Promise<boolean> {
    this.asked.push(direction === Direction.Sending ? 'Sending' : 'Receiving');
    return this.trusting;
  }

  async getIdentity(name: ProtocolAddress): Promise<PublicKey | null> {
    return this.known.get(name.toString()) ?? null;
  }
}

class PreKeys extends PreKeyStore {
  readonly records = new Map<number, PreKeyRecord>();

  async savePreKey(id: number, record: PreKeyRecord): Promise<void> {
    this.records.set(id, record);
  }

  async getPreKey(id: number): Promise<PreKeyRecord> {
    const record = this.records.get(id);
    if (!record) throw new Error(`no pre-key ${id}`);
    return record;
  }

  async removePreKey(id: number): Promise<void> {
    this.records.delete(id);
  }
}

class SignedPreKeys extends SignedPreKeyStore {
  private readonly records = new Map<number, Bytes>();

  async saveSignedPreKey(id: number, record: SignedPreKeyRecord): Promise<void> {
    this.records.set(id, record.serialize());
  }

  async getSignedPreKey(id: number): Promise<SignedPreKeyRecord> {
    const bytes = this.records.get(id);
    if (!bytes) throw new Error(`no signed pre-key ${id}`);
    return SignedPreKeyRecord.deserialize(bytes);
  }
}

class KyberPreKeys extends KyberPreKeyStore {
  private readonly records = new Map<number, Bytes>();
  readonly used: string[] = [];

  async saveKyberPreKey(id: number, record: KyberPreKeyRecord): Promise<void> {
    this.records.set(id, record.serialize());
  }

  async getKyberPreKey(id: number): Promise<KyberPreKeyRecord> {
    const bytes = this.records.get(id);
    if (!bytes) throw new Error(`no Kyber pre-key ${id}`);
    return KyberPreKeyRecord.deserialize(bytes);
  }

  async markKyberPreKeyUsed(id: number, signedPreKeyId: number, baseKey: PublicKey): Promise<void> {
    this.used.push(`${id}/${signedPreKeyId}/${baseKey.serialize().length}`);
  }
}

class Device {
  readonly address: ProtocolAddress;
  readonly sessions = new Sessions();
  readonly identities = new Identities();
  readonly preKeys = new PreKeys();
  readonly signedPreKeys = new SignedPreKeys();
  readonly kyberPreKeys = new KyberPreKeys();

  constructor(account: ServiceId, deviceId: number) {
    this.address = ProtocolAddress.new(account, deviceId);
  }

  async publish(): Promise<PreKeyBundle> {
    const identity = await this.identities.getIdentityKeyPair();
    const oneTime = PrivateKey.generate();
    await this.preKeys.savePreKey(1, PreKeyRecord.new(1, oneTime.getPublicKey(), oneTime));
    const signedKey = PrivateKey.generate();
    const signature = identity.privateKey.sign(signedKey.getPublicKey().serialize());
    const signed = SignedPreKeyRecord.new(2, Date.now(), signedKey.getPublicKey(), signedKey, signature);
    await this.signedPreKeys.saveSignedPreKey(signed.id(), signed);
    const publicPart: SignedPublicPreKey = signed;
    const kem = KEMKeyPair.generate();
    const kemSignature = identity.privateKey.sign(kem.getPublicKey().serialize());
    await this.kyberPreKeys.saveKyberPreKey(3, KyberPreKeyRecord.new(3, Date.now(), kem, kemSignature));
    return PreKeyBundle.new(
      await this.identities.getLocalRegistrationId(),
      this.address.deviceId(),
      1,
      oneTime.getPublicKey(),
      publicPart.id(),
      publicPart.publicKey(),
      publicPart.signature(),
      identity.publicKey,
      3,
      kem.getPublicKey(),
      kemSignature,
    );
  }

  encrypt(to: Device, text: string): Promise<CiphertextMessage> {
    const bytes = new TextEncoder().encode(text);
    return signalEncrypt(bytes, to.address, this.address, this.sessions, this.identities);
  }

  async decrypt(from: Device, message: CiphertextMessage): Promise<string> {
    const bytes = message.serialize();
    switch (message.type()) {
      case CiphertextMessageType.PreKey: {
        const parsed = PreKeySignalMessage.deserialize(bytes);
        const { sessions, identities, preKeys, signedPreKeys, kyberPreKeys } = this;
        return text(
          await signalDecryptPreKey(
            parsed,
            from.address,
            this.address,
            sessions,
            identities,
            preKeys,
            signedPreKeys,
            kyberPreKeys,
          ),
        );
      }
      case CiphertextMessageType.Whisper: {
        const parsed = SignalMessage.deserialize(bytes);
        return text(await signalDecrypt(parsed, from.address, this.address, this.sessions, this.identities));
      }
      default:
        throw new Error(`unexpected type ${message.type()}`);
    }
  }

  async safetyNumber(other: Device): Promise<string> {
    const [ours, theirs] = [this.identities.key.getPublicKey(), await this.identities.getIdentity(other.address)];
    if (!theirs) throw new Error('not known yet');
    const [local, remote] = [this.address.serviceId(), other.address.serviceId()];
    if (!local || !remote) throw new Error('no service id');
    const both = Fingerprint.new(5200, 2, local.getServiceIdBinary(), ours, remote.getServiceIdBinary(), theirs);
    return both.displayableFingerprint().toString();
  }
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What a failure looks like to the application. */
async function failureOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return 'none';
  } catch (error) {
    if (LibSignalErrorBase.is(error, ErrorCode.UntrustedIdentity)) return `untrusted ${error.addr}`;
    if (error instanceof LibSignalErrorBase) {
      const known: Pick<LibSignalError, 'code' | 'name'> = error;
      return `${ErrorCode[known.code]} ${known.name}: ${error.message}`;
    }
    return String(error);
  }
}

const ADA: Uuid = '9d0652a3-dcc3-4d11-975f-74d61598733f';
const BOB: Uuid = '796abedb-ca4e-4f18-8803-1fde5b921f9f';

/** Plays a conversation and tells it in lines that do not depend on the keys. */
export async function conversation(): Promise<string[]> {
  const ada = new Device(Aci.fromUuid(ADA), 1);
  const bob = new Device(Aci.fromUuid(BOB), 2);
  const lines: string[] = [];
  lines.push(await failureOf(ada.encrypt(bob, 'too early')));

  await processPreKeyBundle(await bob.publish(), bob.address, ada.address, ada.sessions, ada.identities);
  const first = await ada.encrypt(bob, 'hello');
  lines.push(`${first.type()}: ${await bob.decrypt(ada, first)}`);
  lines.push(`pre-keys left: ${bob.preKeys.records.size}, used: ${bob.kyberPreKeys.used.join()}`);

  for (let round = 0; round < 3; round++) {
    const answer = await bob.encrypt(ada, `answer ${round}`);
    lines.push(`${answer.type()}: ${await ada.decrypt(bob, answer)}`);
    const question = await ada.encrypt(bob, `question ${round}`);
    lines.push(`${question.type()}: ${await bob.decrypt(ada, question)}`);
    lines.push(await failureOf(bob.decrypt(ada, question)));
  }

  lines.push(`safety numbers agree: ${(await ada.safetyNumber(bob)) === (await bob.safetyNumber(ada))}`);
  const [session] = await ada.sessions.getExistingSessions([bob.address]);
  lines.push(`usable: ${session?.hasCurrentState()}, registration: ${session?.remoteRegistrationId()}`);

  const lost = await ada.encrypt(bob, 'lost');
  const plea = DecryptionErrorMessage.forOriginal(lost.serialize(), lost.type(), 1000, ada.address.deviceId());
  const received = DecryptionErrorMessage.extractFromSerializedBody(PlaintextContent.from(plea).body());
  const ratchetKey = received.ratchetKey();
  const latest = await ada.sessions.getSession(bob.address);
  lines.push(`about the current session: ${ratchetKey && latest?.currentRatchetKeyMatches(ratchetKey)}`);

  bob.identities.trusting = false;
  lines.push(await failureOf(bob.encrypt(ada, 'to a stranger')));
  lines.push(`asked: ${bob.identities.asked.slice(0, 3).join()}`);
  return lines;
}
