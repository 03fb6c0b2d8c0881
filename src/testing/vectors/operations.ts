/**
 * What vectors ask for, as functions from input to result on any engine. The generator takes expectations from them, the
 * verifier compares: so both agree by construction on what an operation is.
 */
import type { Bytes } from '../../bytes.ts';
import { createMemoryStores, type MemoryStores } from '../memory-stores.ts';
import type { FullSignalModule } from '../sealed-sender-module.ts';
import type { ProtocolAddressLike } from '../signal-module.ts';
import { type DeviceInput, type Json, type JsonObject, fromHex, toHex } from './format.ts';

/**
 * Derivations inside the protocol, which libsignal's public names do not show, by name: fields in hex to fields in hex. The
 * readme describes each.
 */
export type Derivations = Readonly<Record<string, (fields: Readonly<Record<string, string>>) => Record<string, string>>>;

/** What is tested. */
export interface Subject {
  readonly module: FullSignalModule;
  /** Null for engines that do not show them. */
  readonly derivations: Derivations | null;
}

export interface Operation {
  /** Names that the module must have. */
  readonly names: readonly string[];
  /** Whether derivations are needed. */
  readonly derives?: boolean;
  run(subject: Subject, input: never): Promise<Json>;
}

interface Place {
  readonly name: string;
  readonly deviceId: number;
}

/** The reader or writer of an input, brought to life. */
class Device {
  readonly module: FullSignalModule;
  readonly stores: MemoryStores;
  readonly #place: Place;

  constructor(module: FullSignalModule, input: DeviceInput) {
    const { identity, registrationId, records } = input;
    this.module = module;
    this.#place = input;
    this.stores = createMemoryStores(module, {
      identity: module.IdentityKeyPair.deserialize(fromHex(identity)),
      registrationId,
    });
    this.stores.restore(Object.fromEntries(Object.entries(records).map(([key, hex]) => [key, fromHex(hex)])));
  }

  address(place: Place = this.#place): ProtocolAddressLike {
    return this.module.ProtocolAddress.new(place.name, place.deviceId);
  }

  /** Runs a step. If it fails and leaves something behind, the result says so, which no vector expects. */
  async attempt(step: () => Promise<JsonObject>): Promise<JsonObject> {
    const before = this.#contents();
    const result = await outcomeOf(step);
    return 'error' in result && before !== this.#contents() ? { ...result, changed: true } : result;
  }

  #contents(): string {
    const entries = Object.entries(this.stores.snapshot());
    return entries.map(([key, bytes]) => `${key} ${toHex(bytes)}`).join('\n');
  }
}

async function outcomeOf(step: () => JsonObject | Promise<JsonObject>): Promise<JsonObject> {
  try {
    return await step();
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    return { error: { code: typeof code === 'number' ? code : null, message: String(message) } };
  }
}

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

const decrypt: Operation = {
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

const encrypt: Operation = {
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

const bundle: Operation = {
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

const groupDecrypt: Operation = {
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

const groupEncrypt: Operation = {
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

const derive: Operation = {
  names: [],
  derives: true,
  run({ derivations }, { derivation, fields }: DeriveInput) {
    return outcomeOf(() => derivations![derivation]!(fields));
  },
};

export interface DeriveInput {
  readonly derivation: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Two parties of a post-quantum ratchet; each sends and receives as the steps say. */
const spqrTranscript: Operation = {
  names: [],
  derives: true,
  async run({ derivations }, { authKey, steps }: TranscriptInput) {
    const { 'spqr-start': start, 'spqr-send': send, 'spqr-receive': receive } = derivations!;
    const states = {
      A: start!({ direction: 'A2B', authKey })['state']!,
      B: start!({ direction: 'B2A', authKey })['state']!,
    };
    const outcomes: JsonObject[] = [];
    for (const step of steps) {
      outcomes.push(
        await outcomeOf(() => {
          const { side } = step;
          if ('message' in step) {
            const { state, key } = receive!({ state: states[side], message: step.message });
            states[side] = state!;
            return { key: key! };
          }
          const { state, key, message } = send!({ state: states[side], random: step.random });
          states[side] = state!;
          return { message: message!, key: key! };
        }),
      );
    }
    return { outcomes, states };
  },
};

export interface TranscriptInput {
  readonly authKey: string;
  readonly steps: readonly (
    | { readonly side: 'A' | 'B'; readonly random: string }
    | { readonly side: 'A' | 'B'; readonly message: string }
  )[];
}

const unseal: Operation = {
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

const unsealContent: Operation = {
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

const certificate: Operation = {
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

const upload: Operation = {
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

const fingerprint: Operation = {
  names: ['Fingerprint'],
  run({ module }, { iterations, version, local, remote }: FingerprintInput) {
    return outcomeOf(() => {
      const made = module.Fingerprint.new(
        iterations,
        version,
        fromHex(local.identifier),
        module.PublicKey.deserialize(fromHex(local.key)),
        fromHex(remote.identifier),
        module.PublicKey.deserialize(fromHex(remote.key)),
      );
      return {
        display: made.displayableFingerprint().toString(),
        scannable: toHex(made.scannableFingerprint().toBuffer()),
      };
    });
  },
};

export interface FingerprintInput {
  readonly iterations: number;
  readonly version: number;
  readonly local: { readonly identifier: string; readonly key: string };
  readonly remote: { readonly identifier: string; readonly key: string };
}

const compare: Operation = {
  names: ['ScannableFingerprint'],
  run({ module }, { ours, theirs }: { readonly ours: string; readonly theirs: string }) {
    return outcomeOf(() => {
      const { ScannableFingerprint } = module;
      const [our, their] = [ours, theirs].map((hex) => ScannableFingerprint._fromBuffer(fromHex(hex)));
      return { matches: our!.compare(their!) };
    });
  },
};

/** Every operation by the name that vectors use. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  decrypt,
  encrypt,
  bundle,
  'group-decrypt': groupDecrypt,
  'group-encrypt': groupEncrypt,
  derive,
  'spqr-transcript': spqrTranscript,
  unseal,
  'unseal-content': unsealContent,
  certificate,
  upload,
  fingerprint,
  compare,
};
