/** The first contact: what a sender pays for a new session, and what its receiver pays. */
import type { MemoryStores, SignalModule } from '../../src/testing/index.ts';
import type { Batch, Workload } from '../workload.ts';
import { type Bytes, Device, type Packet, plaintexts, verifyAll } from './device.ts';

/** Sessions set up per batch. Each uses its own bundle, with a one-time pre-key, and starts from empty stores. */
const SESSIONS = 24;

interface Contact {
  readonly bundle: object;
  readonly stores: MemoryStores;
}

async function contacts(alice: Device, bob: Device): Promise<Contact[]> {
  const made: Contact[] = [];
  for (let i = 0; i < SESSIONS; i++) made.push({ bundle: await bob.makeBundle(), stores: alice.freshStores() });
  return made;
}

/** One operation: process a bundle and encrypt the first message. */
export async function initiator(module: SignalModule): Promise<Workload> {
  return {
    async prepare(): Promise<Batch> {
      const [alice, bob] = [new Device(module, 0), new Device(module, 1)];
      const [fresh, texts] = [await contacts(alice, bob), plaintexts(SESSIONS)];
      const packets: Packet[] = [];
      return {
        operations: SESSIONS,
        async run() {
          for (const [index, { bundle, stores }] of fresh.entries()) {
            await alice.startSession(bundle, stores);
            packets.push(await alice.encrypt(texts[index]!, stores));
          }
        },
        async verify() {
          const received: Bytes[] = [];
          for (const packet of packets) received.push(await bob.decrypt(packet));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** One operation: parse and decrypt a first message. */
export async function responder(module: SignalModule): Promise<Workload> {
  return {
    async prepare(): Promise<Batch> {
      const [alice, bob] = [new Device(module, 0), new Device(module, 1)];
      const [fresh, texts] = [await contacts(alice, bob), plaintexts(SESSIONS)];
      const waiting: { packet: Packet; stores: MemoryStores }[] = [];
      for (const [index, { bundle, stores }] of fresh.entries()) {
        await alice.startSession(bundle, stores);
        const ownStores = bob.freshStores();
        ownStores.restore(bob.stores.snapshot());
        waiting.push({ packet: await alice.encrypt(texts[index]!, stores), stores: ownStores });
      }
      const received: Bytes[] = [];
      return {
        operations: SESSIONS,
        async run() {
          for (const { packet, stores } of waiting) received.push(await bob.decrypt(packet, stores));
        },
        verify: () => {
          verifyAll(received, texts);
        },
      };
    },
  };
}
