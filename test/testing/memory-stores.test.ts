import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../src/bytes.ts';
import {
  createMemoryStores,
  type IdentityKeyPairLike,
  type MemoryStores,
  type ProtocolAddressLike,
  type RecordClasses,
} from '../../src/testing/index.ts';

/** A record that is nothing but its bytes. */
class Card {
  static deserialize(bytes: Bytes): Card {
    if (bytes.length === 0) throw new Error('an empty card');
    return new Card(bytes);
  }

  readonly #bytes: Bytes;

  constructor(bytes: Bytes) {
    this.#bytes = bytes;
  }

  serialize(): Bytes {
    return this.#bytes;
  }

  equals(other: Card): boolean {
    return this.serialize().join() === other.serialize().join();
  }
}

/** Stands for an engine: one class for every kind of record. */
const cards = {
  SessionRecord: Card,
  PublicKey: Card,
  PreKeyRecord: Card,
  SignedPreKeyRecord: Card,
  KyberPreKeyRecord: Card,
  SenderKeyRecord: Card,
} as unknown as RecordClasses;

const identity = { publicKey: card(1), privateKey: card(2) } as unknown as IdentityKeyPairLike;
const bob: ProtocolAddressLike = { name: () => 'bob', deviceId: () => 2, toString: () => 'bob.2' };
const LAST_RESORT = 9;

/** A value that passes for any record or key. */
function card(...bytes: number[]): never {
  return new Card(new Uint8Array(bytes)) as never;
}

function bytesOf(record: { serialize(): Bytes } | null): number[] | null {
  return record === null ? null : [...record.serialize()];
}

function stores(keep: 'objects' | 'bytes'): MemoryStores {
  return createMemoryStores(cards, { identity, registrationId: 77, keep, isLastResort: (id) => id === LAST_RESORT });
}

async function fill({ session, identity: identities, ...rest }: MemoryStores): Promise<void> {
  await session.saveSession(bob, card(10));
  await identities.saveIdentity(bob, card(11));
  await rest.preKey.savePreKey(1, card(12));
  await rest.signedPreKey.saveSignedPreKey(1, card(13));
  await rest.kyberPreKey.saveKyberPreKey(LAST_RESORT, card(14));
  await rest.kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 1, card(0xab));
  await rest.senderKey.saveSenderKey(bob, 'group', card(15));
}

describe.each(['objects', 'bytes'] as const)('memory stores that keep %s', (keep) => {
  it('give back what they were given', async () => {
    const filled = stores(keep);
    await fill(filled);
    expect(bytesOf(await filled.session.getSession(bob))).toEqual([10]);
    expect(bytesOf(await filled.identity.getIdentity(bob))).toEqual([11]);
    expect(bytesOf(await filled.preKey.getPreKey(1))).toEqual([12]);
    expect(bytesOf(await filled.signedPreKey.getSignedPreKey(1))).toEqual([13]);
    expect(bytesOf(await filled.kyberPreKey.getKyberPreKey(LAST_RESORT))).toEqual([14]);
    expect(bytesOf(await filled.senderKey.getSenderKey(bob, 'group'))).toEqual([15]);
    expect(await filled.identity.getLocalRegistrationId()).toBe(77);
    expect(await filled.identity.getIdentityKeyPair()).toBe(identity);
  });

  it('say null for an unknown session, identity or sender key', async () => {
    const empty = stores(keep);
    expect(await empty.session.getSession(bob)).toBeNull();
    expect(await empty.identity.getIdentity(bob)).toBeNull();
    expect(await empty.senderKey.getSenderKey(bob, 'group')).toBeNull();
  });

  it('reject for an unknown pre-key, and for an existing session that does not exist', async () => {
    const empty = stores(keep);
    await expect(empty.preKey.getPreKey(1)).rejects.toThrow('no pre-key 1');
    await expect(empty.signedPreKey.getSignedPreKey(1)).rejects.toThrow('no signed pre-key 1');
    await expect(empty.kyberPreKey.getKyberPreKey(1)).rejects.toThrow('no Kyber pre-key 1');
    await expect(empty.session.getExistingSessions([bob])).rejects.toThrow('no session for bob.2');
  });

  it('trust the first key of an address and no other', async () => {
    const { identity: identities } = stores(keep);
    expect(await identities.isTrustedIdentity(bob, card(1), 0)).toBe(true);
    expect(await identities.saveIdentity(bob, card(1))).toBe(0);
    expect(await identities.saveIdentity(bob, card(1))).toBe(0);
    expect(await identities.isTrustedIdentity(bob, card(1), 1)).toBe(true);
    expect(await identities.isTrustedIdentity(bob, card(2), 1)).toBe(false);
    expect(await identities.saveIdentity(bob, card(2))).toBe(1);
  });

  it('delete a one-time Kyber pre-key when it is used', async () => {
    const { kyberPreKey } = stores(keep);
    await kyberPreKey.saveKyberPreKey(1, card(1));
    await kyberPreKey.markKyberPreKeyUsed(1, 1, card(2));
    await expect(kyberPreKey.getKyberPreKey(1)).rejects.toThrow('no Kyber pre-key 1');
  });

  it('keep a last-resort Kyber pre-key but refuse a base key twice', async () => {
    const { kyberPreKey } = stores(keep);
    await kyberPreKey.saveKyberPreKey(LAST_RESORT, card(1));
    await kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 1, card(2));
    await kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 1, card(3));
    await kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 2, card(2));
    await expect(kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 1, card(2))).rejects.toThrow('reused base key');
    expect(bytesOf(await kyberPreKey.getKyberPreKey(LAST_RESORT))).toEqual([1]);
  });

  it('list everything in a snapshot, in sorted order', async () => {
    const filled = stores(keep);
    await fill(filled);
    const snapshot = filled.snapshot();
    expect(Object.keys(snapshot)).toEqual([
      'identity/bob.2',
      'kyber-pre-key/9',
      'kyber-use/9.1.ab',
      'pre-key/1',
      'sender-key/bob.2/group',
      'session/bob.2',
      'signed-pre-key/1',
    ]);
    expect(snapshot['session/bob.2']).toEqual(new Uint8Array([10]));
  });

  it('take copies, so a snapshot does not change afterwards', async () => {
    const filled = stores(keep);
    await fill(filled);
    const before = filled.snapshot();
    await filled.session.saveSession(bob, card(99));
    before['pre-key/1']?.fill(0);
    expect(before['session/bob.2']).toEqual(new Uint8Array([10]));
    expect(bytesOf(await filled.preKey.getPreKey(1))).toEqual([12]);
  });

  it.each(['objects', 'bytes'] as const)(
    'take over a snapshot of stores that keep %s, and forget what they had',
    async (other) => {
      const source = stores(other);
      await fill(source);
      const target = stores(keep);
      await target.preKey.savePreKey(5, card(1));
      target.restore(source.snapshot());
      expect(target.snapshot()).toEqual(source.snapshot());
      await expect(target.kyberPreKey.markKyberPreKeyUsed(LAST_RESORT, 1, card(0xab))).rejects.toThrow(
        'reused base key',
      );
    },
  );

  it('refuse a snapshot with records of an unknown kind, and stay as they were', async () => {
    const filled = stores(keep);
    await fill(filled);
    const before = filled.snapshot();
    expect(() => {
      filled.restore({ 'session/bob.2': new Uint8Array([1]), 'letter/1': new Uint8Array([1]) });
    }).toThrow('no letter');
    expect(filled.snapshot()).toEqual(before);
  });
});

describe('memory stores by default', () => {
  it('keep bytes, and treat every Kyber pre-key as last-resort', async () => {
    const { session, kyberPreKey } = createMemoryStores(cards, { identity, registrationId: 1 });
    const record = card(1);
    await session.saveSession(bob, record);
    expect(await session.getSession(bob)).not.toBe(record);
    await kyberPreKey.saveKyberPreKey(1, card(1));
    await kyberPreKey.markKyberPreKeyUsed(1, 1, card(2));
    await expect(kyberPreKey.markKyberPreKeyUsed(1, 1, card(2))).rejects.toThrow('reused base key');
  });
});
