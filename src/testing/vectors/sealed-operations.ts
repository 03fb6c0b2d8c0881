/** Operations of sealed sender. */
import { type DeviceInput, fromHex, toHex } from './format.ts';
import { Device, type Operation, outcomeOf } from './operation.ts';

export const unseal: Operation = {
  names: ['sealedSenderDecryptMessage'],
  run({ module }, input: UnsealInput) {
    const device = new Device(module, input.reader);
    const { session, identity, preKey, signedPreKey, kyberPreKey } = device.stores;
    return device.attempt(async () => {
      const result = await module.sealedSenderDecryptMessage(
        fromHex(input.sealed),
        module.PublicKey.deserialize(fromHex(input.trustRoot)),
        input.time,
        null,
        input.reader.name,
        input.reader.deviceId,
        session,
        identity,
        preKey,
        signedPreKey,
        kyberPreKey,
      );
      return {
        plaintext: toHex(result.message()),
        senderUuid: result.senderUuid(),
        senderE164: result.senderE164(),
        senderDeviceId: result.deviceId(),
      };
    });
  },
};

export interface UnsealInput {
  readonly reader: DeviceInput;
  readonly trustRoot: string;
  readonly time: number;
  readonly sealed: string;
}

export const unsealContent: Operation = {
  names: ['sealedSenderDecryptToUsmc'],
  run({ module }, { reader, sealed }: Omit<UnsealInput, 'trustRoot' | 'time'>) {
    const device = new Device(module, reader);
    return device.attempt(async () => {
      const content = await module.sealedSenderDecryptToUsmc(fromHex(sealed), device.stores.identity);
      const groupId = content.groupId();
      return {
        type: content.msgType(),
        contents: toHex(content.contents()),
        contentHint: content.contentHint(),
        groupId: groupId === null ? null : toHex(groupId),
        certificate: toHex(content.senderCertificate().serialize()),
      };
    });
  },
};

export const certificate: Operation = {
  names: ['SenderCertificate'],
  run({ module }, input: CertificateInput) {
    return outcomeOf(() => {
      const read = module.SenderCertificate.deserialize(fromHex(input.certificate));
      return {
        senderUuid: read.senderUuid(),
        senderDeviceId: read.senderDeviceId(),
        expiration: read.expiration(),
        isValid: read.validate(module.PublicKey.deserialize(fromHex(input.trustRoot)), input.time),
      };
    });
  },
};

export interface CertificateInput {
  readonly certificate: string;
  readonly trustRoot: string;
  readonly time: number;
}

export const upload: Operation = {
  names: ['SealedSenderMultiRecipientMessage'],
  run({ module }, input: { readonly upload: string }) {
    return outcomeOf(() => {
      const parsed = new module.SealedSenderMultiRecipientMessage(fromHex(input.upload));
      const recipients = Object.entries(parsed.recipientsByServiceIdString()).map(([serviceId, recipient]) => ({
        serviceId,
        deviceIds: [...recipient.deviceIds],
        registrationIds: [...recipient.registrationIds],
        message: toHex(parsed.messageForRecipient(recipient)),
      }));
      return { recipients, excluded: [...parsed.excludedRecipientServiceIdStrings()] };
    });
  },
};
