/** Both faces with everything of sealed sender, and devices that send and receive with either. */
import * as libsignal from '@signalapp/libsignal-client';
import LibsignalMultiRecipientMessage from '@signalapp/libsignal-client/dist/SealedSenderMultiRecipientMessage.js';
import vectors from '../vectors/sealed-sender.json' with { type: 'json' };
import * as vinculum from '../../src/signal.ts';
import type { MemoryStores } from '../../src/testing/index.ts';
import { fromBase64 } from '../support/base64.ts';
import { oracle, ours } from '../support/modules.ts';
import { Party } from '../support/party.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type SealedFace = typeof vinculum;
const theirs = {
  ...libsignal,
  SealedSenderMultiRecipientMessage: LibsignalMultiRecipientMessage,
} as unknown as SealedFace;

/** The face of the engine that a party runs on. */
export function faceOf(party: Party): SealedFace {
  return party.module === oracle ? theirs : vinculum;
}

export const FACES: Readonly<Record<'ours' | 'oracle', SealedFace>> = { ours: vinculum, oracle: theirs };
export const MODULES = { ours, oracle } as const;
export type Engine = keyof typeof MODULES;
/** Who sends and who receives. */
export const PAIRINGS: readonly (readonly [sender: Engine, receiver: Engine])[] = [
  ['ours', 'oracle'],
  ['oracle', 'ours'],
  ['ours', 'ours'],
  ['oracle', 'oracle'],
];

const ROOT = fromBase64(vectors.trustRoot.private);
const SERVER = fromBase64(vectors.serverKey.private);
export const EXPIRES = 1_900_000_000_000;

/** A certificate for a party, as bytes; whichever engine makes it. */
export function certificateFor(
  party: Party,
  options: { readonly face?: SealedFace; readonly e164?: string | null; readonly key?: Bytes } = {},
): Bytes {
  const face = options.face ?? faceOf(party);
  const [root, server] = [face.PrivateKey.deserialize(ROOT), face.PrivateKey.deserialize(SERVER)];
  const signer = face.ServerCertificate.new(1, server.getPublicKey(), root);
  const key = options.key
    ? face.PublicKey.deserialize(options.key)
    : face.IdentityKeyPair.deserialize(party.identity).publicKey;
  const { name, deviceId } = party;
  const { e164 = null } = options;
  return face.SenderCertificate.new(name, e164, deviceId, key, EXPIRES, signer, server).serialize();
}

/** The stores of a party with the types of a face, and what was called on them, in order. */
export interface WatchedStores {
  readonly session: vinculum.SessionStore;
  readonly identity: vinculum.IdentityKeyStore;
  readonly preKey: vinculum.PreKeyStore;
  readonly signedPreKey: vinculum.SignedPreKeyStore;
  readonly kyberPreKey: vinculum.KyberPreKeyStore;
  readonly calls: string[];
}

/** @param broken - a method that throws instead */
export function watch(stores: MemoryStores, broken?: string): WatchedStores {
  const calls: string[] = [];
  const watched = <Store extends object>(store: Store): Store =>
    new Proxy(store, {
      get(target, property, receiver) {
        const method: unknown = Reflect.get(target, property, receiver);
        if (typeof method !== 'function' || typeof property !== 'string') return method;
        return (...parameters: unknown[]): unknown => {
          calls.push(`${property}(${parameters.map(shown).join(', ')})`);
          if (property === broken) throw new Error('the store is closed');
          return Reflect.apply(method, target, parameters);
        };
      },
    });
  const { session, identity, preKey, signedPreKey, kyberPreKey } = stores;
  const all = { session, identity, preKey, signedPreKey, kyberPreKey };
  const entries = Object.entries(all).map(([name, store]) => [name, watched(store)] as const);
  return { ...Object.fromEntries(entries), calls } as unknown as WatchedStores;
}

/** What two engines have in common of a parameter. */
function shown(parameter: unknown): string {
  if (typeof parameter === 'number') return String(parameter);
  if (Array.isArray(parameter)) return `[${parameter.map(shown).join(', ')}]`;
  if (typeof parameter !== 'object' || parameter === null) return typeof parameter;
  return parameter.constructor.name === 'ProtocolAddress'
    ? (parameter as { toString(): string }).toString()
    : parameter.constructor.name;
}

export interface ReceiveOptions {
  readonly root?: Bytes;
  readonly time?: number;
  readonly e164?: string | null;
  readonly uuid?: string;
  readonly deviceId?: number;
}

/** Decrypts a sealed message of a session. */
export async function receive(
  party: Party,
  message: Bytes,
  options: ReceiveOptions & { readonly stores?: WatchedStores } = {},
): Promise<Readonly<Record<string, unknown>>> {
  const face = faceOf(party);
  const stores = options.stores ?? watch(party.stores);
  const result = await face.sealedSenderDecryptMessage(
    message,
    face.PublicKey.deserialize(options.root ?? fromBase64(vectors.trustRoot.public)),
    options.time ?? EXPIRES,
    options.e164 ?? null,
    options.uuid ?? party.name,
    options.deviceId ?? party.deviceId,
    stores.session,
    stores.identity,
    stores.preKey,
    stores.signedPreKey,
    stores.kyberPreKey,
  );
  return {
    message: result.message(),
    senderUuid: result.senderUuid(),
    senderAci: result.senderAci()?.getServiceIdString(),
    senderE164: result.senderE164(),
    deviceId: result.deviceId(),
  };
}

/** Encrypts and seals a message of a session. */
export function send(
  party: Party,
  peer: { readonly name: string; readonly deviceId: number },
  message: { readonly text: Bytes; readonly certificate?: Bytes; readonly stores?: WatchedStores },
): Promise<Bytes> {
  const face = faceOf(party);
  const stores = message.stores ?? watch(party.stores);
  const certificate = face.SenderCertificate.deserialize(message.certificate ?? certificateFor(party));
  const address = face.ProtocolAddress.new(peer.name, peer.deviceId);
  return face.sealedSenderEncryptMessage(message.text, address, certificate, stores.session, stores.identity);
}

/** Content that needs no session: a plea to send again. */
export function pleaFrom(
  party: Party,
  options: { readonly certificate?: Bytes; readonly hint?: number; readonly groupId?: Bytes | null } = {},
): vinculum.UnidentifiedSenderMessageContent {
  const face = faceOf(party);
  const plea = face.DecryptionErrorMessage.forOriginal(new Uint8Array(0), 7, 1_700_000_000_000, 3);
  const message = face.CiphertextMessage.from(face.PlaintextContent.from(plea));
  const certificate = face.SenderCertificate.deserialize(options.certificate ?? certificateFor(party));
  return face.UnidentifiedSenderMessageContent.new(message, certificate, options.hint ?? 0, options.groupId ?? null);
}
