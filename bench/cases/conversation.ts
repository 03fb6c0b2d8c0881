/** Messages of a session that exists: one way, in turns, and out of order. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { Batch, Workload } from '../workload.ts';
import { acquaint, type Bytes, type Packet, type Pair, plaintexts, roundTrip, verifyAll } from './device.ts';

/** Messages per batch of the one-way cases: all in one sending chain. */
const ONE_WAY_MESSAGES = 1000;

async function encryptAll({ alice }: Pair, texts: readonly Bytes[]): Promise<Packet[]> {
  const packets: Packet[] = [];
  for (const text of texts) packets.push(await alice.encrypt(text));
  return packets;
}

/** Each batch starts a new chain by an untimed round trip, as between bursts of real traffic. */
export async function oneWayEncrypt(module: SignalModule): Promise<Workload> {
  const pair = await acquaint(module);
  return {
    async prepare(): Promise<Batch> {
      await roundTrip(pair);
      const texts = plaintexts(ONE_WAY_MESSAGES);
      let packets: Packet[] = [];
      return {
        operations: ONE_WAY_MESSAGES,
        async run() {
          packets = await encryptAll(pair, texts);
        },
        async verify() {
          const received: Bytes[] = [];
          for (const packet of packets) received.push(await pair.bob.decrypt(packet));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** The chain's first message, which costs a ratchet step, is read before the clock starts. */
export async function oneWayDecrypt(module: SignalModule): Promise<Workload> {
  const pair = await acquaint(module);
  return {
    async prepare(): Promise<Batch> {
      await roundTrip(pair);
      const texts = plaintexts(ONE_WAY_MESSAGES);
      await pair.bob.decrypt(await pair.alice.encrypt(texts[0]!));
      return decryptBatch(pair, { packets: await encryptAll(pair, texts), texts });
    },
  };
}

function decryptBatch({ bob }: Pair, work: { packets: readonly Packet[]; texts: readonly Bytes[] }): Batch {
  const received: Bytes[] = [];
  return {
    operations: work.packets.length,
    async run() {
      for (const packet of work.packets) received.push(await bob.decrypt(packet));
    },
    verify: () => {
      verifyAll(received, work.texts);
    },
  };
}

/**
 * Conversations in turns, one for each phase of an SPQR epoch: an epoch takes about 44 round trips, and its steps differ in
 * cost. A batch is the same step once in every conversation, so its mean is that of a whole epoch.
 */
const PHASES = 44;
const CONVERSATIONS = 4 * PHASES;

async function conversations(module: SignalModule): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let phase = 0; phase < CONVERSATIONS; phase++) {
    const pair = await acquaint(module);
    for (let i = 0; i < phase % PHASES; i++) await roundTrip(pair);
    pairs.push(pair);
  }
  return pairs;
}

/** Timed: the answer to a message just read, the first of its chain. */
export async function pingPongEncrypt(module: SignalModule): Promise<Workload> {
  const pairs = await conversations(module);
  const texts = plaintexts(CONVERSATIONS);
  return {
    async prepare(): Promise<Batch> {
      for (const [index, { alice, bob }] of pairs.entries()) await bob.decrypt(await alice.encrypt(texts[index]!));
      const packets: Packet[] = [];
      return {
        operations: CONVERSATIONS,
        async run() {
          for (const [index, { bob }] of pairs.entries()) packets.push(await bob.encrypt(texts[index]!));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const [index, { alice }] of pairs.entries()) received.push(await alice.decrypt(packets[index]!));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** Timed: reading the first message of a new chain, which takes a whole ratchet step. */
export async function pingPongDecrypt(module: SignalModule): Promise<Workload> {
  const pairs = await conversations(module);
  const texts = plaintexts(CONVERSATIONS);
  return {
    async prepare(): Promise<Batch> {
      const packets: Packet[] = [];
      for (const [index, { alice, bob }] of pairs.entries()) {
        await bob.decrypt(await alice.encrypt(texts[index]!));
        packets.push(await bob.encrypt(texts[index]!));
      }
      const received: Bytes[] = [];
      return {
        operations: CONVERSATIONS,
        async run() {
          for (const [index, { alice }] of pairs.entries()) received.push(await alice.decrypt(packets[index]!));
        },
        verify: () => {
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** Messages read backwards, per conversation. */
const REVERSED_MESSAGES = 32;
/** Conversations per batch, to have more than a millisecond to time. */
const REVERSED_CONVERSATIONS = 16;

/** The first message of the chain is read in order; the 32 after it are read last to first. */
export async function reversedDecrypt(module: SignalModule): Promise<Workload> {
  const pairs: Pair[] = [];
  for (let i = 0; i < REVERSED_CONVERSATIONS; i++) pairs.push(await acquaint(module));
  return {
    async prepare(): Promise<Batch> {
      const texts = plaintexts(REVERSED_MESSAGES).reverse();
      const batches: Batch[] = [];
      for (const pair of pairs) {
        await roundTrip(pair);
        await pair.bob.decrypt(await pair.alice.encrypt(texts[0]!));
        const packets = await encryptAll(pair, plaintexts(REVERSED_MESSAGES));
        batches.push(decryptBatch(pair, { packets: packets.reverse(), texts }));
      }
      return {
        operations: REVERSED_CONVERSATIONS * REVERSED_MESSAGES,
        async run() {
          for (const batch of batches) await batch.run();
        },
        async verify() {
          for (const batch of batches) await batch.verify();
        },
      };
    },
  };
}
