/**
 * `@towns-protocol/olm`: libolm in WebAssembly, Matrix's double ratchet, no post-quantum part. It encrypts strings. Its stored form
 * is a pickle, which is encrypted; each operation reads one and writes one, as with everybody.
 */
import Olm, { type OlmImpl, type Session } from '@towns-protocol/olm';
import type { Bytes, Contact, Pace, Pair, Party, SessionEngine } from '../workload.ts';

const PACE: Pace = { messages: 100, conversations: 16, phases: 1, reversed: 4, contacts: 12 };
const PICKLE_KEY = 'thirty-two characters make a key';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

type Message = ReturnType<Session['encrypt']>;
type Account = InstanceType<OlmImpl['Account']>;

function makeAccount({ Account }: OlmImpl): Account {
  const account = new Account();
  account.create();
  account.generate_one_time_keys(1);
  return account;
}

/** The two keys of an account that another needs to write to it. */
function keysOf(account: Account): { identity: string; oneTime: string } {
  const { curve25519: identity } = JSON.parse(account.identity_keys()) as { curve25519: string };
  const { curve25519 } = JSON.parse(account.one_time_keys()) as { curve25519: Record<string, string> };
  const [oneTime = ''] = Object.values(curve25519);
  return { identity, oneTime };
}

class Device implements Party<Message> {
  readonly #olm: OlmImpl;
  readonly #account: Account;
  #pickle = '';

  constructor(olm: OlmImpl, account: Account) {
    this.#olm = olm;
    this.#account = account;
  }

  start({ identity, oneTime }: ReturnType<typeof keysOf>): void {
    const session = new this.#olm.Session();
    session.create_outbound(this.#account, identity, oneTime);
    this.#save(session);
  }

  /** Reads a first message. */
  accept({ type, body }: Message): Bytes {
    const session = new this.#olm.Session();
    session.create_inbound(this.#account, body);
    const plaintext = encoder.encode(session.decrypt(type, body));
    this.#account.remove_one_time_keys(session);
    this.#save(session);
    return plaintext;
  }

  async encrypt(plaintext: Bytes): Promise<Message> {
    const session = this.#load();
    const message = session.encrypt(decoder.decode(plaintext));
    this.#save(session);
    return message;
  }

  async decrypt({ type, body }: Message): Promise<Bytes> {
    const session = this.#load();
    const plaintext = encoder.encode(session.decrypt(type, body));
    this.#save(session);
    return plaintext;
  }

  #load(): Session {
    const session = new this.#olm.Session();
    session.unpickle(PICKLE_KEY, this.#pickle);
    return session;
  }

  #save(session: Session): void {
    this.#pickle = session.pickle(PICKLE_KEY);
    session.free();
  }
}

function contact(olm: OlmImpl, ours: Account): Contact<Message> {
  const account = makeAccount(olm);
  const keys = keysOf(account);
  const [alice, bob] = [new Device(olm, ours), new Device(olm, account)];
  return {
    async initiate(plaintext) {
      alice.start(keys);
      return alice.encrypt(plaintext);
    },
    async respond(packet) {
      const plaintext = bob.accept(packet);
      // Its memory would not be collected.
      account.free();
      return plaintext;
    },
  };
}

async function acquaint(olm: OlmImpl): Promise<Pair<Message>> {
  const account = makeAccount(olm);
  const [alice, bob] = [new Device(olm, makeAccount(olm)), new Device(olm, account)];
  alice.start(keysOf(account));
  const hello = encoder.encode('hello');
  bob.accept(await alice.encrypt(hello));
  await alice.decrypt(await bob.encrypt(hello));
  return { alice, bob };
}

/** @param wasm - where the page finds the library's WebAssembly; not needed in Node */
export async function olmSessions(wasm?: string): Promise<SessionEngine> {
  const olm = await Olm.initAsync(wasm === undefined ? undefined : { locateFile: () => wasm });
  const ours = makeAccount(olm);
  return {
    pace: PACE,
    acquaint: () => acquaint(olm),
    contacts: async (count) => Array.from({ length: count }, () => contact(olm, ours)),
  };
}
