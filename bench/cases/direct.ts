/** Sessions as values. Every step also gives its delta, as for somebody who writes it to a log; the rivals do what they always do. */
import type { Engine } from '../../src/index.ts';
import {
  encryptToMany,
  decryptMany,
  generateKeyPair,
  generateKyberPreKey,
  generateSignedPreKey,
  type GeneratedKeyPair,
  isFailure,
  type KyberPreKey,
  type MessageType,
  Session,
  type SignedPreKey,
} from '../../src/direct.ts';
import type { Batch, Bytes, Contact, Pace, Party, SessionEngine, Workload } from '../workload.ts';
import { plaintexts, roundTrip, verifyAll } from './device.ts';

const NAMES = ['0a2d5b8e-63f1-4c07-9e0c-5d1a7f3b9c21', '7f3b9c21-5d1a-4e0c-8c07-63f10a2d5b8e'] as const;
const [ALICE, BOB] = NAMES.map((name) => ({ name, deviceId: 1 })) as [Address, Address];
const REGISTRATION_ID = 1234;
const FAN_OUT_SESSIONS = 1000;

type Address = Session['ourAddress'];

interface Packet {
  readonly type: MessageType;
  readonly message: Bytes;
}

interface EndOptions {
  readonly engine?: Engine | undefined;
  readonly identity?: GeneratedKeyPair;
}

/** One end, with the keys that a first message may name. */
class End implements Party<Packet> {
  readonly identity: GeneratedKeyPair;
  readonly ends: { readonly ourAddress: Address; readonly theirAddress: Address; readonly engine?: Engine };
  /** The last delta, so that none is made in vain. */
  delta: Bytes | null = null;
  session: Session | undefined;
  readonly #oneTime: GeneratedKeyPair = generateKeyPair();
  readonly #signed: SignedPreKey;
  readonly #kyber: KyberPreKey;

  constructor(ours: Address, theirs: Address, { engine, identity = generateKeyPair() }: EndOptions = {}) {
    this.ends = { ourAddress: ours, theirAddress: theirs, ...(engine && { engine }) };
    this.identity = identity;
    this.#signed = generateSignedPreKey(1, identity);
    this.#kyber = generateKyberPreKey(1, identity);
  }

  begin(other: End): void {
    const bundle = {
      registrationId: REGISTRATION_ID,
      deviceId: 1,
      identityKey: other.identity.publicKey,
      preKey: { id: 1, publicKey: other.#oneTime.publicKey },
      signedPreKey: other.#signed,
      kyberPreKey: other.#kyber,
    };
    const ours = { ourIdentity: this.identity, ourRegistrationId: REGISTRATION_ID };
    this.session = Session.initiate({ ...this.ends, ...ours, bundle });
  }

  encryptNow(plaintext: Bytes): Packet {
    const { session, message, type, delta } = this.session!.encrypt(plaintext);
    this.session = session;
    this.delta = delta;
    return { type, message };
  }

  decryptNow({ type, message }: Packet): Bytes {
    if (type === 3) {
      const { session, plaintext, delta } = Session.accept(message, {
        ...this.ends,
        ourIdentity: this.identity,
        ourRegistrationId: REGISTRATION_ID,
        existing: this.session,
        preKey: () => this.#oneTime,
        signedPreKey: () => this.#signed,
        kyberPreKey: () => this.#kyber,
      });
      this.session = session;
      this.delta = delta;
      return plaintext;
    }
    const { session, plaintext, delta } = this.session!.decrypt(message);
    this.session = session;
    this.delta = delta;
    return plaintext;
  }

  encrypt(plaintext: Bytes): Promise<Packet> {
    return Promise.resolve(this.encryptNow(plaintext));
  }

  decrypt(packet: Packet): Promise<Bytes> {
    return Promise.resolve(this.decryptNow(packet));
  }
}

/** @param pace - as much as libsignal's names get, so that both sides do the same */
export function directSessions(pace: Pace, engine?: Engine): SessionEngine {
  return { pace, acquaint: () => acquaint(BOB, engine), contacts: (count) => contacts(count, engine) };
}

async function acquaint(bobAddress: Address, engine?: Engine): Promise<{ alice: End; bob: End }> {
  const [alice, bob] = [new End(ALICE, bobAddress, { engine }), new End(bobAddress, ALICE, { engine })];
  alice.begin(bob);
  await roundTrip({ alice, bob });
  return { alice, bob };
}

function contacts(count: number, engine?: Engine): Promise<Contact<Packet>[]> {
  const [alice, bob] = [generateKeyPair(), generateKeyPair()];
  const made = Array.from({ length: count }, () => {
    const [initiator, responder] = [
      new End(ALICE, BOB, { engine, identity: alice }),
      new End(BOB, ALICE, { engine, identity: bob }),
    ];
    return {
      initiate(plaintext: Bytes): Promise<Packet> {
        initiator.begin(responder);
        return initiator.encrypt(plaintext);
      },
      respond: (packet: Packet) => responder.decrypt(packet),
    };
  });
  return Promise.resolve(made);
}

/** One operation: encrypt for a thousand sessions in one call. */
export async function directFanOut(): Promise<Workload> {
  let [sessions, receivers]: [Session[], Session[]] = [[], []];
  for (let i = 0; i < FAN_OUT_SESSIONS; i++) {
    const name = `5d1a7f3b-9c21-4c07-9e0c-${i.toString(16).padStart(12, '0')}`;
    const { alice, bob } = await acquaint({ name, deviceId: 1 });
    sessions.push(alice.session!);
    receivers.push(bob.session!);
  }
  const [text = new Uint8Array()] = plaintexts(1);
  return {
    prepare(): Promise<Batch> {
      let results: ReturnType<typeof encryptToMany> = [];
      return Promise.resolve({
        operations: 1,
        run() {
          results = encryptToMany(sessions, text);
        },
        verify() {
          sessions = results.map(({ session }) => session);
          const items = results.map((result, i) => {
            if (isFailure(result)) throw result.error;
            return { session: receivers[i]!, message: result.message };
          });
          const read = decryptMany(items);
          receivers = read.map(({ session }) => session);
          const received = read.map((result) => (isFailure(result) ? new Uint8Array() : result.plaintext));
          verifyAll(received, Array<Bytes>(FAN_OUT_SESSIONS).fill(text));
        },
      });
    },
  };
}
