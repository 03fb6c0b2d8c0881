/** The same message to many sessions: what a sender pays for a group without sender keys, or for every first message of one. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { Batch, Workload } from '../workload.ts';
import { gather } from './crowd.ts';
import { type Bytes, type Packet, plaintexts, verifyAll } from './device.ts';

const SESSIONS = 1000;

/** One operation: encrypt for all of them, one after the other. The sending chains go on from batch to batch. */
export async function fanOut(module: SignalModule): Promise<Workload> {
  const crowd = await gather(module, SESSIONS);
  const [text = new Uint8Array()] = plaintexts(1);
  return {
    prepare(): Promise<Batch> {
      const packets: Packet[] = [];
      return Promise.resolve({
        operations: 1,
        async run() {
          for (const contact of crowd.contacts) packets.push(await crowd.encryptFor(contact, text));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const [index, contact] of crowd.contacts.entries()) {
            received.push(await contact.decrypt(packets[index]!));
          }
          verifyAll(received, Array<Bytes>(SESSIONS).fill(text));
        },
      });
    },
  };
}
