/**
 * A device on one engine, without anything that would cost time beside the engine's own work: addresses are made once, the
 * stores keep bytes in a `Map` and never wait.
 */
import { bytesEqual } from '../../src/bytes.ts';
import {
  createMemoryStores,
  type MemoryStores,
  type ProtocolAddressLike,
  type SignalModule,
} from '../../src/testing/index.ts';
import type { Bytes, Pair as AnyPair } from '../workload.ts';

export type { Bytes } from '../workload.ts';

/** Service ids, so that pre-key messages are bound to addresses as they are between real clients. */
const NAMES = ['0a2d5b8e-63f1-4c07-9e0c-5d1a7f3b9c21', '7f3b9c21-5d1a-4e0c-8c07-63f10a2d5b8e'] as const;

/** The size of plaintexts in session cases: a line or two of text with its framing. */
export const PLAINTEXT_BYTES = 256;

const PRE_KEY_MESSAGE = 3;
/** When pre-keys say they were made; arbitrary. */
const KEY_TIMESTAMP = 1_700_000_000_000;

export interface Packet {
  readonly type: number;
  readonly bytes: Bytes;
}

export class Device {
  readonly module: SignalModule;
  readonly address: ProtocolAddressLike;
  readonly peer: ProtocolAddressLike;
  readonly identity: ReturnType<SignalModule['IdentityKeyPair']['generate']>;
  stores: MemoryStores;
  #nextKeyId = 1;

  /** @param name - of its own, for one of many that talk to the same peer */
  constructor(module: SignalModule, position: 0 | 1, name: string = NAMES[position]) {
    this.module = module;
    this.address = module.ProtocolAddress.new(name, 1);
    this.peer = module.ProtocolAddress.new(NAMES[position === 0 ? 1 : 0], 1);
    this.identity = module.IdentityKeyPair.generate();
    this.stores = this.freshStores();
  }

  /** Empty stores for the same identity. */
  freshStores(): MemoryStores {
    return createMemoryStores(this.module, { identity: this.identity, registrationId: 1234, keep: 'bytes' });
  }

  /** Makes and stores a signed, a one-time and a Kyber pre-key, and returns the bundle. */
  async makeBundle(): Promise<object> {
    const { module, identity, stores } = this;
    const id = this.#nextKeyId++;
    const [signed, oneTime, kyber] = [
      module.PrivateKey.generate(),
      module.PrivateKey.generate(),
      module.KEMKeyPair.generate(),
    ];
    const [signedPublic, oneTimePublic, kyberPublic] = [
      signed.getPublicKey(),
      oneTime.getPublicKey(),
      kyber.getPublicKey(),
    ];
    const signature = identity.privateKey.sign(signedPublic.serialize());
    const kyberSignature = identity.privateKey.sign(kyberPublic.serialize());
    await stores.preKey.savePreKey(id, module.PreKeyRecord.new(id, oneTimePublic, oneTime));
    await stores.signedPreKey.saveSignedPreKey(
      id,
      module.SignedPreKeyRecord.new(id, KEY_TIMESTAMP, signedPublic, signed, signature),
    );
    await stores.kyberPreKey.saveKyberPreKey(
      id,
      module.KyberPreKeyRecord.new(id, KEY_TIMESTAMP, kyber, kyberSignature),
    );
    return module.PreKeyBundle.new(
      1234,
      1,
      id,
      oneTimePublic,
      id,
      signedPublic,
      signature,
      identity.publicKey,
      id,
      kyberPublic,
      kyberSignature,
    );
  }

  async startSession(bundle: object, { session, identity }: MemoryStores = this.stores): Promise<void> {
    await this.module.processPreKeyBundle(bundle, this.peer, this.address, session, identity);
  }

  async encrypt(plaintext: Bytes, { session, identity }: MemoryStores = this.stores): Promise<Packet> {
    const message = await this.module.signalEncrypt(plaintext, this.peer, this.address, session, identity);
    return { type: message.type(), bytes: message.serialize() };
  }

  /** Parses and decrypts. */
  async decrypt({ type, bytes }: Packet, stores: MemoryStores = this.stores): Promise<Bytes> {
    const { module, peer, address } = this;
    if (type !== PRE_KEY_MESSAGE) {
      return module.signalDecrypt(
        module.SignalMessage.deserialize(bytes),
        peer,
        address,
        stores.session,
        stores.identity,
      );
    }
    const message = module.PreKeySignalMessage.deserialize(bytes);
    const { session, identity, preKey, signedPreKey, kyberPreKey } = stores;
    return module.signalDecryptPreKey(message, peer, address, session, identity, preKey, signedPreKey, kyberPreKey);
  }
}

/** Two devices with a session in which both have spoken. */
export interface Pair {
  readonly alice: Device;
  readonly bob: Device;
}

export async function acquaint(module: SignalModule): Promise<Pair> {
  const pair = { alice: new Device(module, 0), bob: new Device(module, 1) };
  await pair.alice.startSession(await pair.bob.makeBundle());
  await roundTrip(pair);
  return pair;
}

/** One message each way: a ratchet step for both. */
export async function roundTrip({ alice, bob }: AnyPair): Promise<void> {
  await bob.decrypt(await alice.encrypt(plaintexts(1)[0] ?? new Uint8Array()));
  await alice.decrypt(await bob.encrypt(plaintexts(1)[0] ?? new Uint8Array()));
}

/** Distinct plaintexts, of printable characters: some libraries encrypt strings only. */
export function plaintexts(count: number): Bytes[] {
  return Array.from({ length: count }, (_, index) => encoder.encode(`${index} `.padEnd(PLAINTEXT_BYTES, '.')));
}

const encoder = /* @__PURE__ */ new TextEncoder();

/** Throws unless every plaintext arrived as it was sent. */
export function verifyAll(received: readonly Uint8Array[], sent: readonly Uint8Array[]): void {
  if (received.length !== sent.length) throw new Error(`${received.length} of ${sent.length} messages arrived`);
  for (const [index, plaintext] of sent.entries()) {
    if (!bytesEqual(received[index] ?? new Uint8Array(), plaintext)) throw new Error(`message ${index} is wrong`);
  }
}
