import { describe, expect, it } from 'vitest';
import { VinculumError } from '../../src/errors.ts';
import {
  Direction,
  IdentityChange,
  IdentityKeyPair,
  type IdentityKeyStore,
  PreKeyRecord,
  PrivateKey,
  ProtocolAddress,
  PublicKey,
  type SessionStore,
} from '../../src/signal.ts';
import {
  getIdentityKey,
  getLocalIdentityKeyPair,
  getLocalRegistrationId,
  isPromise,
  isTrustedIdentity,
  loadKyberPreKey,
  loadPreKey,
  loadSession,
  loadSignedPreKey,
  markKyberPreKeyUsed,
  removePreKey,
  saveIdentityKey,
  storeSession,
} from '../../src/signal/store-callbacks.ts';

const address = { name: 'ada', deviceId: 1 };
const key = PrivateKey.deserialize(new Uint8Array(32).fill(0x11));
const publicKey = key.getPublicKey();
const pair = new IdentityKeyPair(publicKey, key);
const record = PreKeyRecord.new(1, publicKey, key);

/** A store of one method. */
const store = (method: string, answer: (...args: unknown[]) => unknown): never => ({ [method]: answer }) as never;

/** Each call, the store method behind it, and its name in error messages. */
const CALLS: Readonly<Record<string, readonly [method: string, call: (store: never) => unknown]>> = {
  loadSession: ['getSession', (s) => loadSession(s, address)],
  storeSession: ['saveSession', (s) => storeSession(s, address, undefined as never)],
  getLocalIdentityKeyPair: ['getIdentityKeyPair', (s) => getLocalIdentityKeyPair(s)],
  getLocalRegistrationId: ['getLocalRegistrationId', (s) => getLocalRegistrationId(s)],
  isTrustedIdentity: [
    'isTrustedIdentity',
    (s) => isTrustedIdentity(s, address, { key: publicKey._nativeHandle, direction: Direction.Sending }),
  ],
  saveIdentityKey: ['saveIdentity', (s) => saveIdentityKey(s, address, publicKey._nativeHandle)],
  getIdentityKey: ['getIdentity', (s) => getIdentityKey(s, address)],
  loadPreKey: ['getPreKey', (s) => loadPreKey(s, 1)],
  removePreKey: ['removePreKey', (s) => removePreKey(s, 1)],
  loadSignedPreKey: ['getSignedPreKey', (s) => loadSignedPreKey(s, 1)],
  loadKyberPreKey: ['getKyberPreKey', (s) => loadKyberPreKey(s, 1)],
  markKyberPreKeyUsed: [
    'markKyberPreKeyUsed',
    (s) => markKyberPreKeyUsed(s, 1, { signedPreKeyId: 2, baseKey: publicKey._nativeHandle }),
  ],
};

async function messageOf(call: () => unknown): Promise<string> {
  try {
    await call();
  } catch (error) {
    expect(VinculumError.is(error, 'STORE_FAILED')).toBe(true);
    return (error as Error).message;
  }
  return 'no error';
}

describe('what a store throws or rejects with', () => {
  const THROWN: readonly (readonly [unknown, string])[] = [
    [new Error('boom'), 'Error: boom'],
    [new TypeError('boom'), 'TypeError: boom'],
    ['text', 'text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [5, '5'],
    [{}, '[object Object]'],
    [Symbol('s'), 'Symbol(s)'],
    [Object.create(null), 'a value that cannot be shown'],
  ];
  for (const [name, [method, call]] of Object.entries(CALLS)) {
    it(`becomes the error of ${name}`, async () => {
      for (const [thrown, text] of THROWN) {
        const throwing = store(method, () => {
          throw thrown;
        });
        const rejecting = store(method, async () => {
          throw thrown;
        });
        const thenable = store(method, () => ({
          then: (_: unknown, reject: (reason: unknown) => void) => {
            reject(thrown);
          },
        }));
        for (const s of [throwing, rejecting, thenable]) {
          expect(await messageOf(() => call(s))).toBe(`error in method call '${name}': ${text}`);
        }
      }
    });
  }

  it('is not attached to it', () => {
    const throwing = store('getSession', () => {
      throw new Error('secret');
    });
    try {
      void loadSession(throwing, address);
      expect.unreachable();
    } catch (error) {
      expect((error as Error).cause).toBeUndefined();
    }
  });
});

describe('what a store returns', () => {
  const bad = async (name: string, result: unknown): Promise<string> => {
    const [method, call] = CALLS[name] ?? ['', () => undefined];
    const now = await messageOf(() => call(store(method, () => result)));
    const later = await messageOf(() => call(store(method, () => Promise.resolve(result))));
    expect(later).toBe(now);
    return now.replace(`error in method call '${name}': `, '');
  };

  it('nothing in place of a pre-key is libsignal’s error', async () => {
    for (const name of ['loadPreKey', 'loadSignedPreKey', 'loadKyberPreKey']) {
      expect(await bad(name, null)).toBe("TypeError: Cannot read properties of null (reading '_nativeHandle')");
      expect(await bad(name, undefined)).toBe(
        "TypeError: Cannot read properties of undefined (reading '_nativeHandle')",
      );
      expect(await bad(name, {})).toMatch(/^TypeError: failed to downcast any to \w+$/);
    }
    expect(await bad('loadSignedPreKey', record)).toMatch(/^TypeError: failed to downcast/);
  });

  it('anything falsy in place of a session or an identity means none', async () => {
    for (const none of [null, undefined, 0, '', false]) {
      expect(
        await loadSession(
          store('getSession', () => none),
          address,
        ),
      ).toBeNull();
      expect(
        await getIdentityKey(
          store('getIdentity', () => none),
          address,
        ),
      ).toBeNull();
    }
    expect(await bad('loadSession', {})).toMatch(/^TypeError: failed to downcast/);
    expect(await bad('getIdentityKey', key)).toMatch(/^TypeError: failed to downcast/);
  });

  it('a save must return nothing', async () => {
    for (const name of ['storeSession', 'removePreKey', 'markKyberPreKeyUsed']) {
      expect(await bad(name, undefined)).toBe('no error');
      for (const result of [null, 0, true, 'x', {}]) {
        expect(await bad(name, result)).toBe('TypeError: failed to downcast any to undefined');
      }
    }
  });

  it('trust is a boolean', async () => {
    for (const result of [undefined, null, 0, 1, 'true', {}]) {
      expect(await bad('isTrustedIdentity', result)).toBe('TypeError: failed to downcast any to boolean');
    }
  });

  it('a registration id is a u32', async () => {
    expect(await bad('getLocalRegistrationId', 1.5)).toBe('RangeError: cannot convert 1.5 to u32');
    expect(await bad('getLocalRegistrationId', '1')).toBe('TypeError: failed to downcast any to number');
  });

  it('an identity change is 0 or 1', async () => {
    for (const change of [IdentityChange.NewOrUnchanged, IdentityChange.ReplacedExisting]) {
      expect(
        await saveIdentityKey(
          store('saveIdentity', () => change),
          address,
          publicKey._nativeHandle,
        ),
      ).toBe(change);
    }
    expect(await bad('saveIdentityKey', 7)).toBe(
      'error while invoking an ffi callback: invalid result for save_identity: 7',
    );
    expect(await bad('saveIdentityKey', true)).toBe('TypeError: failed to downcast any to number');
    expect(await bad('saveIdentityKey', -1)).toBe('RangeError: cannot convert -1 to u32');
  });

  it('an identity key pair has both keys', async () => {
    expect(await bad('getLocalIdentityKeyPair', null)).toBe(
      "TypeError: Cannot read properties of null (reading 'privateKey')",
    );
    expect(await bad('getLocalIdentityKeyPair', { privateKey: key })).toBe(
      "TypeError: Cannot read properties of undefined (reading '_nativeHandle')",
    );
    const value = await getLocalIdentityKeyPair(store('getIdentityKeyPair', () => ({ publicKey, privateKey: key })));
    expect(value).toEqual({ publicKey: publicKey._nativeHandle, privateKey: key._nativeHandle });
    expect(await getLocalIdentityKeyPair(store('getIdentityKeyPair', () => pair))).toEqual(value);
  });
});

describe('a call', () => {
  it('waits only for a store that made it wait', async () => {
    expect(
      isPromise(
        loadPreKey(
          store('getPreKey', () => record),
          1,
        ),
      ),
    ).toBe(false);
    const later = loadPreKey(
      store('getPreKey', () => Promise.resolve(record)),
      1,
    );
    expect(isPromise(later)).toBe(true);
    expect(await later).toBe(record._nativeHandle);
    expect(
      isPromise(
        saveIdentityKey(
          store('saveIdentity', () => 0),
          address,
          publicKey._nativeHandle,
        ),
      ),
    ).toBe(false);
  });

  it('gives the store objects of its own', async () => {
    const seen: unknown[] = [];
    const identities = {
      isTrustedIdentity(...args: unknown[]): boolean {
        seen.push(...args, this === identities);
        return true;
      },
    };
    const use = { key: publicKey._nativeHandle, direction: Direction.Receiving };
    await isTrustedIdentity(identities as unknown as IdentityKeyStore, address, use);
    const [seenAddress, seenKey, direction, isReceiver] = seen;
    expect(String(seenAddress as ProtocolAddress)).toBe('ada.1');
    expect((seenKey as PublicKey).equals(publicKey)).toBe(true);
    expect([direction, isReceiver, seen.length]).toEqual([Direction.Receiving, true, 4]);
  });

  it('to something that is no store is an error of the call', async () => {
    for (const nothing of [undefined, null, 5, {}]) {
      expect(await messageOf(() => loadSession(nothing as SessionStore, address))).toMatch(
        /^error in method call 'loadSession': TypeError: /,
      );
    }
  });
});
