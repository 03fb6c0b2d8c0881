/** One device with sessions to many contacts. */
import type { SignalModule } from '../../src/testing/index.ts';
import { type Bytes, Device, type Packet, PLAINTEXT_BYTES } from './device.ts';

export class Crowd {
  readonly sender: Device;
  readonly contacts: Device[] = [];

  constructor(module: SignalModule) {
    this.sender = new Device(module, 0);
  }

  /** Meets a new contact; both have spoken. */
  async meet(): Promise<void> {
    const { module, address, stores } = this.sender;
    const number = this.contacts.length.toString(16).padStart(12, '0');
    const contact = new Device(module, 1, `5d1a7f3b-9c21-4c07-9e0c-${number}`);
    const bundle = await contact.makeBundle();
    await module.processPreKeyBundle(bundle, contact.address, address, stores.session, stores.identity);
    const hello = new Uint8Array(PLAINTEXT_BYTES);
    await contact.decrypt(await this.encryptFor(contact, hello));
    const answer = await contact.encrypt(hello);
    const message = module.SignalMessage.deserialize(answer.bytes);
    await module.signalDecrypt(message, contact.address, address, stores.session, stores.identity);
    this.contacts.push(contact);
  }

  async encryptFor(contact: Device, plaintext: Bytes): Promise<Packet> {
    const { module, address, stores } = this.sender;
    const { session, identity } = stores;
    const message = await module.signalEncrypt(plaintext, contact.address, address, session, identity);
    return { type: message.type(), bytes: message.serialize() };
  }
}

export async function gather(module: SignalModule, size: number): Promise<Crowd> {
  const crowd = new Crowd(module);
  for (let i = 0; i < size; i++) await crowd.meet();
  return crowd;
}
