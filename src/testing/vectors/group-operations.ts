/** Operations on sender keys. */
import { type DeviceInput, fromHex, type JsonObject, toHex } from './format.ts';
import { Device, type Operation, type Place } from './operation.ts';

export const groupDecrypt: Operation = {
  names: ['groupDecrypt', 'processSenderKeyDistributionMessage', 'SenderKeyDistributionMessage'],
  async run({ module }, input: GroupDecryptInput) {
    const device = new Device(module, input.reader);
    const sender = device.address(input.sender);
    const outcomes: JsonObject[] = [];
    for (const { kind, bytes } of input.letters) {
      const step = async (): Promise<JsonObject> => {
        if (kind === 'message') {
          return { plaintext: toHex(await module.groupDecrypt(sender, device.stores.senderKey, fromHex(bytes))) };
        }
        const distribution = module.SenderKeyDistributionMessage.deserialize(fromHex(bytes));
        await module.processSenderKeyDistributionMessage(sender, distribution, device.stores.senderKey);
        return { processed: true };
      };
      outcomes.push(await device.attempt(step));
    }
    return outcomes;
  },
};

export interface GroupDecryptInput {
  readonly reader: DeviceInput;
  readonly sender: Place;
  readonly letters: readonly { readonly kind: 'distribution' | 'message'; readonly bytes: string }[];
}

/** XEdDSA signatures differ every time; what they sign does not. */
const SIGNATURE_BYTES = 64;

export const groupEncrypt: Operation = {
  names: ['groupEncrypt', 'SenderKeyMessage'],
  run({ module }, input: GroupEncryptInput) {
    const device = new Device(module, input.writer);
    return device.attempt(async () => {
      const { senderKey } = device.stores;
      const plaintext = fromHex(input.plaintext);
      const message = await module.groupEncrypt(device.address(), input.distributionId, senderKey, plaintext);
      const serialized = message.serialize();
      const key = module.PublicKey.deserialize(fromHex(input.signatureKey));
      return {
        signed: toHex(serialized.subarray(0, serialized.length - SIGNATURE_BYTES)),
        verifies: module.SenderKeyMessage.deserialize(serialized).verifySignature(key),
      };
    });
  },
};

export interface GroupEncryptInput {
  readonly writer: DeviceInput;
  readonly distributionId: string;
  readonly signatureKey: string;
  readonly plaintext: string;
}
