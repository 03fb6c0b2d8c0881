/** Operations on sessions, and on the bundles that begin them. */
import type { Bytes } from '../../bytes.ts';
import { type DeviceInput, fromHex, type JsonObject, toHex } from './format.ts';
import { Device, type Operation, type Place } from './operation.ts';

const PRE_KEY_MESSAGE = 3;

async function decryptOne(device: Device, sender: Place, packet: { type: number; bytes: Bytes }): Promise<Bytes> {
  const { module, stores } = device;
  const [from, to] = [device.address(sender), device.address()];
  if (packet.type !== PRE_KEY_MESSAGE) {
    const message = module.SignalMessage.deserialize(packet.bytes);
    return module.signalDecrypt(message, from, to, stores.session, stores.identity);
  }
  const message = module.PreKeySignalMessage.deserialize(packet.bytes);
  const { session, identity, preKey, signedPreKey, kyberPreKey } = stores;
  return module.signalDecryptPreKey(message, from, to, session, identity, preKey, signedPreKey, kyberPreKey);
}

const SESSION_NAMES = ['signalDecrypt', 'signalDecryptPreKey', 'SignalMessage', 'PreKeySignalMessage'];

export const decrypt: Operation = {
  names: SESSION_NAMES,
  async run({ module }, input: DecryptInput) {
    const device = new Device(module, input.reader);
    const outcomes: JsonObject[] = [];
    for (const { type, bytes } of input.messages) {
      const step = async (): Promise<JsonObject> => ({
        plaintext: toHex(await decryptOne(device, input.sender, { type, bytes: fromHex(bytes) })),
      });
      outcomes.push(await device.attempt(step));
    }
    return outcomes;
  },
};

export interface DecryptInput {
  readonly reader: DeviceInput;
  readonly sender: Place;
  readonly messages: readonly { readonly type: number; readonly bytes: string }[];
}

export const encrypt: Operation = {
  names: ['signalEncrypt'],
  run({ module }, input: EncryptInput) {
    const device = new Device(module, input.writer);
    return device.attempt(async () => {
      const { session, identity } = device.stores;
      const [to, from] = [device.address(input.recipient), device.address()];
      const time = new Date(input.now);
      const message = await module.signalEncrypt(fromHex(input.plaintext), to, from, session, identity, time);
      return { type: message.type(), bytes: toHex(message.serialize()) };
    });
  },
};

export interface EncryptInput {
  readonly writer: DeviceInput;
  readonly recipient: Place;
  readonly now: number;
  readonly plaintext: string;
}

export const bundle: Operation = {
  names: ['processPreKeyBundle', 'PreKeyBundle'],
  run({ module }, { initiator, owner, now, bundle }: BundleInput) {
    const device = new Device(module, initiator);
    return device.attempt(async () => {
      const made = module.PreKeyBundle.new(
        bundle.registrationId,
        bundle.deviceId,
        bundle.preKeyId,
        bundle.preKey === null ? null : module.PublicKey.deserialize(fromHex(bundle.preKey)),
        bundle.signedPreKeyId,
        module.PublicKey.deserialize(fromHex(bundle.signedPreKey)),
        fromHex(bundle.signedPreKeySignature),
        module.PublicKey.deserialize(fromHex(bundle.identityKey)),
        bundle.kyberPreKeyId,
        module.KEMPublicKey.deserialize(fromHex(bundle.kyberPreKey)),
        fromHex(bundle.kyberPreKeySignature),
      );
      const { session, identity } = device.stores;
      const [to, from] = [device.address(owner), device.address()];
      await module.processPreKeyBundle(made, to, from, session, identity, new Date(now));
      return { started: true };
    });
  },
};

export interface BundleFields {
  readonly registrationId: number;
  readonly deviceId: number;
  readonly preKeyId: number | null;
  readonly preKey: string | null;
  readonly signedPreKeyId: number;
  readonly signedPreKey: string;
  readonly signedPreKeySignature: string;
  readonly identityKey: string;
  readonly kyberPreKeyId: number;
  readonly kyberPreKey: string;
  readonly kyberPreKeySignature: string;
}

export interface BundleInput {
  readonly initiator: DeviceInput;
  readonly owner: Place;
  readonly now: number;
  readonly bundle: BundleFields;
}
