/** The first contact: what a sender pays for a new session, and what its receiver pays. */
import type { Batch, Bytes, SessionEngine, Workload } from '../workload.ts';
import { plaintexts, verifyAll } from './device.ts';

/** One operation: process a bundle and encrypt the first message. */
export async function initiator({ pace, contacts }: SessionEngine): Promise<Workload> {
  return {
    async prepare(): Promise<Batch> {
      const [fresh, texts] = [await contacts(pace.contacts), plaintexts(pace.contacts)];
      const packets: unknown[] = [];
      return {
        operations: fresh.length,
        async run() {
          for (const [index, contact] of fresh.entries()) packets.push(await contact.initiate(texts[index]!));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const [index, contact] of fresh.entries()) received.push(await contact.respond(packets[index]));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** One operation: parse and decrypt a first message. */
export async function responder({ pace, contacts }: SessionEngine): Promise<Workload> {
  return {
    async prepare(): Promise<Batch> {
      const [fresh, texts] = [await contacts(pace.contacts), plaintexts(pace.contacts)];
      const packets: unknown[] = [];
      for (const [index, contact] of fresh.entries()) packets.push(await contact.initiate(texts[index]!));
      const received: Bytes[] = [];
      return {
        operations: fresh.length,
        async run() {
          for (const [index, contact] of fresh.entries()) received.push(await contact.respond(packets[index]));
        },
        verify: () => {
          verifyAll(received, texts);
        },
      };
    },
  };
}
