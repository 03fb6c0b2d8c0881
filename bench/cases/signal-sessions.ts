/** Sessions of an engine with libsignal's names, as the session cases want them. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { Contact, Pace, SessionEngine } from '../workload.ts';
import { acquaint, Device, type Packet } from './device.ts';

/** Round trips of one epoch of the post-quantum ratchet. */
const PHASES = 44;

/** What session cases do for engines with a post-quantum ratchet. */
export const PACE: Pace = { messages: 1000, conversations: 4 * PHASES, phases: PHASES, reversed: 16, contacts: 24 };

export function signalSessions(module: SignalModule): SessionEngine {
  return {
    pace: PACE,
    acquaint: () => acquaint(module),
    contacts: (count) => contacts(module, count),
  };
}

/** Each with its own bundle, with a one-time pre-key, and stores that hold no session. */
async function contacts(module: SignalModule, count: number): Promise<Contact<Packet>[]> {
  const [alice, bob] = [new Device(module, 0), new Device(module, 1)];
  const bundles: object[] = [];
  for (let i = 0; i < count; i++) bundles.push(await bob.makeBundle());
  const keys = bob.stores.snapshot();
  return bundles.map((bundle) => {
    const [ours, theirs] = [alice.freshStores(), bob.freshStores()];
    theirs.restore(keys);
    return {
      async initiate(plaintext) {
        await alice.startSession(bundle, ours);
        return alice.encrypt(plaintext, ours);
      },
      respond: (packet) => bob.decrypt(packet, theirs),
    };
  });
}
