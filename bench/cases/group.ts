/** Messages to a group: one sender key, used by its sender and by one of its receivers. */
import type { SignalModule } from '../../src/testing/index.ts';
import type { Batch, Workload } from '../workload.ts';
import { type Bytes, Device, plaintexts, verifyAll } from './device.ts';

const DISTRIBUTION_ID = 'd1d1d1d1-7000-11eb-b32a-33b8a8a487a6';

/** Messages per batch, all of one chain. A signature costs more than the rest of a message. */
const MESSAGES = 100;

/** A sender and a receiver that knows its chain. The chain goes on from batch to batch, as in a long-lived group. */
class Group {
  readonly #sender: Device;
  readonly #receiver: Device;

  constructor(module: SignalModule) {
    this.#sender = new Device(module, 0);
    this.#receiver = new Device(module, 1);
  }

  async announce(): Promise<void> {
    const { module, address, stores } = this.#sender;
    const { SenderKeyDistributionMessage } = module;
    const message = await SenderKeyDistributionMessage.create(address, DISTRIBUTION_ID, stores.senderKey);
    const received = SenderKeyDistributionMessage.deserialize(message.serialize());
    await module.processSenderKeyDistributionMessage(this.#receiver.peer, received, this.#receiver.stores.senderKey);
  }

  async send(plaintext: Bytes): Promise<Bytes> {
    const { module, address, stores } = this.#sender;
    return (await module.groupEncrypt(address, DISTRIBUTION_ID, stores.senderKey, plaintext)).serialize();
  }

  receive(message: Bytes): Promise<Bytes> {
    const { module, peer, stores } = this.#receiver;
    return module.groupDecrypt(peer, stores.senderKey, message);
  }
}

async function acquaint(module: SignalModule): Promise<Group> {
  const group = new Group(module);
  await group.announce();
  return group;
}

export async function groupSend(module: SignalModule): Promise<Workload> {
  const group = await acquaint(module);
  return {
    prepare(): Promise<Batch> {
      const texts = plaintexts(MESSAGES);
      const messages: Bytes[] = [];
      return Promise.resolve({
        operations: MESSAGES,
        async run() {
          for (const text of texts) messages.push(await group.send(text));
        },
        async verify() {
          const received: Bytes[] = [];
          for (const message of messages) received.push(await group.receive(message));
          verifyAll(received, texts);
        },
      });
    },
  };
}

export async function groupReceive(module: SignalModule): Promise<Workload> {
  const group = await acquaint(module);
  return {
    async prepare(): Promise<Batch> {
      const texts = plaintexts(MESSAGES);
      const messages: Bytes[] = [];
      for (const text of texts) messages.push(await group.send(text));
      const received: Bytes[] = [];
      return {
        operations: MESSAGES,
        async run() {
          for (const message of messages) received.push(await group.receive(message));
        },
        verify: () => {
          verifyAll(received, texts);
        },
      };
    },
  };
}
