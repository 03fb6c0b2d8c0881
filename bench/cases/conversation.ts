/** Messages of a session that exists: one way, in turns, and out of order. */
import type { Batch, Bytes, Pair, SessionEngine, Workload } from '../workload.ts';
import { plaintexts, roundTrip, verifyAll } from './device.ts';

async function encryptAll({ alice }: Pair, texts: readonly Bytes[]): Promise<unknown[]> {
  const packets: unknown[] = [];
  for (const text of texts) packets.push(await alice.encrypt(text));
  return packets;
}

/** All messages of a batch are in one sending chain. Each batch starts a new chain by an untimed round trip, as between bursts of real traffic. */
export async function oneWayEncrypt(engine: SessionEngine): Promise<Workload> {
  const pair = await engine.acquaint();
  return {
    async prepare(): Promise<Batch> {
      await roundTrip(pair);
      const texts = plaintexts(engine.pace.messages);
      let packets: unknown[] = [];
      return {
        operations: texts.length,
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
export async function oneWayDecrypt(engine: SessionEngine): Promise<Workload> {
  const pair = await engine.acquaint();
  return {
    async prepare(): Promise<Batch> {
      await roundTrip(pair);
      const texts = plaintexts(engine.pace.messages);
      await pair.bob.decrypt(await pair.alice.encrypt(texts[0]!));
      return decryptBatch(pair, { packets: await encryptAll(pair, texts), texts });
    },
  };
}

function decryptBatch({ bob }: Pair, work: { packets: readonly unknown[]; texts: readonly Bytes[] }): Batch {
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
 * Conversations in turns, some for each phase of an SPQR epoch: an epoch takes about 44 round trips, and its steps differ in
 * cost. A batch is the same step once in every conversation, so its mean is that of a whole epoch.
 */
async function conversations({ pace, acquaint }: SessionEngine): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (let conversation = 0; conversation < pace.conversations; conversation++) {
    const pair = await acquaint();
    for (let i = 0; i < conversation % pace.phases; i++) await roundTrip(pair);
    pairs.push(pair);
  }
  return pairs;
}

/** Timed: the answer to a message just read, the first of its chain. */
export async function pingPongEncrypt(engine: SessionEngine): Promise<Workload> {
  const pairs = await conversations(engine);
  const texts = plaintexts(pairs.length);
  return {
    async prepare(): Promise<Batch> {
      for (const [index, { alice, bob }] of pairs.entries()) await bob.decrypt(await alice.encrypt(texts[index]!));
      const packets: unknown[] = [];
      return {
        operations: pairs.length,
        async run() {
          for (const [index, { bob }] of pairs.entries()) packets.push(await bob.encrypt(texts[index]!));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const [index, { alice }] of pairs.entries()) received.push(await alice.decrypt(packets[index]));
          verifyAll(received, texts);
        },
      };
    },
  };
}

/** Timed: reading the first message of a new chain, which takes a whole ratchet step. */
export async function pingPongDecrypt(engine: SessionEngine): Promise<Workload> {
  const pairs = await conversations(engine);
  const texts = plaintexts(pairs.length);
  return {
    async prepare(): Promise<Batch> {
      const packets: unknown[] = [];
      for (const [index, { alice, bob }] of pairs.entries()) {
        await bob.decrypt(await alice.encrypt(texts[index]!));
        packets.push(await bob.encrypt(texts[index]!));
      }
      const received: Bytes[] = [];
      return {
        operations: pairs.length,
        async run() {
          for (const [index, { alice }] of pairs.entries()) received.push(await alice.decrypt(packets[index]));
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

/** The first message of the chain is read in order; the 32 after it are read last to first. */
export async function reversedDecrypt(engine: SessionEngine): Promise<Workload> {
  const pairs: Pair[] = [];
  for (let i = 0; i < engine.pace.reversed; i++) pairs.push(await engine.acquaint());
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
        operations: pairs.length * REVERSED_MESSAGES,
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
