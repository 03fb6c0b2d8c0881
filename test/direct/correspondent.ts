/** A device that keeps its session as a snapshot and the deltas behind it, as an application with a log would. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { defaultEngine } from '../../src/crypto/default-engine.ts';
import type { Engine } from '../../src/crypto/engine.ts';
import {
  type AcceptOptions,
  type Address,
  type Bundle,
  type GeneratedKeyPair,
  generateKeyPair,
  generateKyberPreKey,
  generateSignedPreKey,
  type KyberPreKey,
  MESSAGE_TYPE,
  type MessageType,
  Session,
  type SignedPreKey,
  type Stepped,
} from '../../src/direct.ts';
import { seededRandom } from '../../src/testing/index.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface Letter {
  readonly type: MessageType;
  readonly message: Bytes;
}

export const ALICE: Address = { name: 'a1111111-1111-4111-8111-111111111111', deviceId: 1 };
export const BOB: Address = { name: 'b2222222-2222-4222-8222-222222222222', deviceId: 2 };
export const NOW = 1_700_000_000_000;

export function seededEngine(seed: string): Engine {
  return { crypto: defaultEngine().crypto, random: seededRandom(seed) };
}

export const text = (content: string): Bytes => new TextEncoder().encode(content);
export const hex = (bytes: Uint8Array): string => bytesToHex(bytes);

export class Correspondent {
  readonly address: Address;
  readonly engine: Engine;
  readonly identity: GeneratedKeyPair;
  readonly preKeys: Map<number, GeneratedKeyPair> = new Map();
  readonly signedPreKeys: Map<number, SignedPreKey> = new Map();
  readonly kyberPreKeys: Map<number, KyberPreKey> = new Map();
  readonly registrationId: number;
  now = NOW;
  peer: Address = BOB;
  /** Where the log begins, and what has been appended to it. */
  snapshot: Bytes | undefined;
  deltas: Bytes[] = [];
  #session: Session | undefined;

  constructor(address: Address, engine: Engine, registrationId: number = address.deviceId * 100) {
    this.address = address;
    this.engine = engine;
    this.registrationId = registrationId;
    this.identity = generateKeyPair(engine);
  }

  get session(): Session {
    if (this.#session === undefined) throw new Error('no session yet');
    return this.#session;
  }

  /** Takes a session over that no delta leads to. */
  adopt(session: Session): void {
    this.#session = session;
    this.snapshot = session.snapshot();
    this.deltas = [];
  }

  /** Keeps a step. */
  keep({ session, delta }: Stepped): void {
    this.#session = session;
    this.deltas.push(delta);
  }

  makeBundle(id: number, { oneTime = true }: { oneTime?: boolean } = {}): Bundle {
    const signedPreKey = generateSignedPreKey(id, this.identity, this.engine);
    const kyberPreKey = generateKyberPreKey(id, this.identity, this.engine);
    this.signedPreKeys.set(id, signedPreKey);
    this.kyberPreKeys.set(id, kyberPreKey);
    const preKey = oneTime ? { id, ...generateKeyPair(this.engine) } : null;
    if (preKey !== null) this.preKeys.set(id, preKey);
    return {
      registrationId: this.registrationId,
      deviceId: this.address.deviceId,
      identityKey: this.identity.publicKey,
      preKey,
      signedPreKey,
      kyberPreKey,
    };
  }

  initiate(bundle: Bundle): void {
    this.adopt(
      Session.initiate({
        ...this.#ends(),
        ourIdentity: this.identity,
        ourRegistrationId: this.registrationId,
        bundle,
        existing: this.#session,
      }),
    );
  }

  acceptOptions(): AcceptOptions {
    return {
      ...this.#ends(),
      ourIdentity: this.identity,
      ourRegistrationId: this.registrationId,
      existing: this.#session,
      preKey: (id) => this.preKeys.get(id),
      signedPreKey: (id) => this.signedPreKeys.get(id),
      kyberPreKey: (id) => this.kyberPreKeys.get(id),
    };
  }

  write(content: string): Letter {
    const encrypted = this.session.encrypt(text(content));
    this.keep(encrypted);
    return { type: encrypted.type, message: encrypted.message };
  }

  read({ type, message }: Letter): string {
    if (type === MESSAGE_TYPE.ordinary) {
      const decrypted = this.session.decrypt(message);
      this.keep(decrypted);
      return new TextDecoder().decode(decrypted.plaintext);
    }
    const { session, plaintext, delta, consumed } = Session.accept(message, this.acceptOptions());
    if (consumed?.preKeyId != null) this.preKeys.delete(consumed.preKeyId);
    if (delta === null) this.adopt(session);
    else this.keep({ session, delta });
    return new TextDecoder().decode(plaintext);
  }

  /** What a restart would find. */
  restored(): Session {
    if (this.snapshot === undefined) throw new Error('nothing stored');
    return Session.restore(this.snapshot, this.deltas, this.#ends());
  }

  #ends(): { ourAddress: Address; theirAddress: Address; engine: Engine; clock: { now(): number } } {
    return { ourAddress: this.address, theirAddress: this.peer, engine: this.engine, clock: { now: () => this.now } };
  }
}

/** Two devices; the first has a session towards the second, who knows nothing of it. */
export function strangers(seed: string): { alice: Correspondent; bob: Correspondent } {
  const engine = seededEngine(seed);
  const [alice, bob] = [new Correspondent(ALICE, engine), new Correspondent(BOB, engine)];
  bob.peer = ALICE;
  alice.initiate(bob.makeBundle(1));
  return { alice, bob };
}

/** Two devices that have both spoken. */
export function friends(seed: string): { alice: Correspondent; bob: Correspondent } {
  const pair = strangers(seed);
  pair.bob.read(pair.alice.write('hello'));
  pair.alice.read(pair.bob.write('hello yourself'));
  return pair;
}
