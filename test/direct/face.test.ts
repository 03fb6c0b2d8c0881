/** The two faces of one engine: with the same randomness they send the same bytes and come to the same states. */
import { describe, expect, it } from 'vitest';
import * as signal from '../../src/signal.ts';
import { createMemoryStores, Dice, type MemoryStores } from '../../src/testing/index.ts';
import { type Bundle, encodeIdentity, preKeyOfRecord } from '../../src/direct.ts';
import { ALICE, BOB, Correspondent, hex, NOW, seededEngine, text } from './correspondent.ts';

/** The same device on the Signal face, with engine of its own whose randomness is the same. */
class FaceDevice {
  readonly engine;
  readonly stores: MemoryStores;
  readonly twin: Correspondent;

  constructor(twin: Correspondent, seed: string) {
    this.twin = twin;
    this.engine = seededEngine(seed);
    const identity = signal.IdentityKeyPair.deserialize(encodeIdentity(twin.identity));
    this.stores = createMemoryStores(signal, { identity, registrationId: twin.registrationId });
  }

  async storePreKeys(id: number): Promise<void> {
    const [oneTime, signed, kyber] = [
      this.twin.preKeys.get(id)!,
      this.twin.signedPreKeys.get(id)!,
      this.twin.kyberPreKeys.get(id)!,
    ];
    const privateKey = (bytes: Uint8Array<ArrayBuffer>): signal.PrivateKey => signal.PrivateKey.deserialize(bytes);
    const oneTimeKey = privateKey(oneTime.privateKey);
    const record = signal.PreKeyRecord.new(id, oneTimeKey.getPublicKey(), oneTimeKey);
    expect(preKeyOfRecord(record.serialize())).toEqual({
      publicKey: oneTime.publicKey,
      privateKey: oneTime.privateKey,
    });
    await this.stores.preKey.savePreKey(id, record);
    const signedKey = privateKey(signed.privateKey);
    await this.stores.signedPreKey.saveSignedPreKey(
      id,
      signal.SignedPreKeyRecord.new(id, NOW, signedKey.getPublicKey(), signedKey, signed.signature),
    );
    const kem = signal.KEMKeyPair._fromNativeHandle({ publicKey: kyber.publicKey, secretKey: kyber.secretKey });
    await this.stores.kyberPreKey.saveKyberPreKey(id, signal.KyberPreKeyRecord.new(id, NOW, kem, kyber.signature));
  }

  async initiate(bundle: Bundle): Promise<void> {
    const { preKey, signedPreKey, kyberPreKey } = bundle;
    const key = (bytes: Uint8Array): signal.PublicKey => signal.PublicKey.deserialize(new Uint8Array(bytes));
    const made = signal.PreKeyBundle.new(
      bundle.registrationId,
      bundle.deviceId,
      preKey?.id ?? null,
      preKey === null ? null : key(preKey.publicKey),
      signedPreKey.id,
      key(signedPreKey.publicKey),
      new Uint8Array(signedPreKey.signature),
      key(bundle.identityKey),
      kyberPreKey.id,
      signal.KEMPublicKey.deserialize(new Uint8Array(kyberPreKey.publicKey)),
      new Uint8Array(kyberPreKey.signature),
    );
    const { session, identity } = this.stores;
    await signal.processPreKeyBundle(
      made,
      this.#theirs,
      this.#ours,
      session as never,
      identity as never,
      new Date(NOW),
      this.engine,
    );
  }

  async encrypt(plaintext: Uint8Array<ArrayBuffer>): Promise<{ type: number; bytes: Uint8Array<ArrayBuffer> }> {
    const { session, identity } = this.stores;
    const message = await signal.signalEncrypt(
      plaintext,
      this.#theirs,
      this.#ours,
      session as never,
      identity as never,
      new Date(NOW),
      this.engine,
    );
    return { type: message.type(), bytes: message.serialize() };
  }

  async decrypt(type: number, bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
    const { session, identity, preKey, signedPreKey, kyberPreKey } = this.stores;
    if (type === 2) {
      const message = signal.SignalMessage.deserialize(bytes);
      return signal.signalDecrypt(message, this.#theirs, this.#ours, session as never, identity as never, this.engine);
    }
    return signal.signalDecryptPreKey(
      signal.PreKeySignalMessage.deserialize(bytes),
      this.#theirs,
      this.#ours,
      session as never,
      identity as never,
      preKey as never,
      signedPreKey as never,
      kyberPreKey as never,
      this.engine,
    );
  }

  async record(): Promise<string> {
    const record = await this.stores.session.getSession(this.#theirs);
    return record === null ? '' : hex(record.serialize());
  }

  get #ours(): signal.ProtocolAddress {
    return signal.ProtocolAddress.new(this.twin.address.name, this.twin.address.deviceId);
  }

  get #theirs(): signal.ProtocolAddress {
    return signal.ProtocolAddress.new(this.twin.peer.name, this.twin.peer.deviceId);
  }
}

describe('Session and the Signal face, with the same randomness,', () => {
  it('send the same bytes and come to the same records, step by step', async () => {
    const [alice, bob] = [ALICE, BOB].map((address) => new Correspondent(address, seededEngine(address.name)));
    bob!.peer = ALICE;
    const bundle = bob!.makeBundle(1);
    // The keys are the same; from here on both draw the same.
    const parties = [alice!, bob!].map((direct) => {
      const seed = `from here on ${direct.address.name}`;
      Object.assign(direct, { engine: seededEngine(seed) });
      return { direct, face: new FaceDevice(direct, seed) };
    });
    await parties[1]!.face.storePreKeys(1);
    await parties[0]!.face.initiate(bundle);
    alice!.initiate(bundle);
    expect(hex(alice!.session.toRecord())).toBe(await parties[0]!.face.record());

    const dice = new Dice('who speaks');
    let hasAnswered = false;
    for (let step = 0; step < 150; step++) {
      const writer = parties[hasAnswered && dice.chance(0.5) ? 1 : 0]!;
      const reader = parties[writer === parties[0] ? 1 : 0]!;
      const letters = Array.from({ length: 1 + dice.below(3) }, (_, i) => {
        const content = `line ${step}.${i}`;
        return { content, ...writer.direct.write(content) };
      });
      for (const letter of letters) {
        const { type, bytes } = await writer.face.encrypt(text(letter.content));
        expect([type, hex(bytes)]).toEqual([letter.type, hex(letter.message)]);
      }
      for (const { content, type, message } of dice.shuffle(letters)) {
        expect(reader.direct.read({ type, message })).toBe(content);
        expect(new TextDecoder().decode(await reader.face.decrypt(type, message))).toBe(content);
        expect(hex(reader.direct.session.toRecord())).toBe(await reader.face.record());
      }
      expect(hex(writer.direct.session.toRecord())).toBe(await writer.face.record());
      hasAnswered = true;
    }
  });
});
