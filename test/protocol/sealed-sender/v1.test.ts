import { describe, expect, it } from 'vitest';
import vectors from '../../vectors/sealed-sender.json' with { type: 'json' };
import { type Bytes, concatBytes } from '../../../src/bytes.ts';
import { ecAgree } from '../../../src/protocol/keys/ec-key.ts';
import type { SealingIdentity } from '../../../src/protocol/sealed-sender/identity-agreement.ts';
import { decodeMessageContent } from '../../../src/protocol/sealed-sender/message-content.ts';
import { openVersion1, sealVersion1 } from '../../../src/protocol/sealed-sender/v1.ts';
import { fromBase64, toBase64 } from '../../support/base64.ts';
import { expectError } from '../../support/errors.ts';
import { a, fromHex } from '../../support/key-pairs.ts';
import { editProtobuf } from '../../support/protobuf-edit.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { crypto, identityOf } from '../../support/sealed-vectors.ts';

const [alice, bob, carol] = [identityOf('alice'), identityOf('bob'), identityOf('carol')];
const content = decodeMessageContent(fromBase64(vectors.v1[0]?.expected.usmc ?? ''));
const theirIdentity = bob.keyPair.publicKey;
const KEY_FAILURE = 'invalid sealed sender message: failed to decrypt sealed sender v1 message key';
const CONTENTS_FAILURE = 'invalid sealed sender message: failed to decrypt sealed sender v1 message contents';
const MALFORMED = 'protobuf encoding was invalid';

/** Seals with the private key of {@link a} as ephemeral key. */
function seal(ours: SealingIdentity = alice): Bytes {
  const random = new ScriptedRandom(a.privateKey);
  const sealed = sealVersion1({ crypto, random }, content, { ours, theirIdentity });
  expect(random.left).toBe(0);
  return sealed;
}
/** Without the version byte. */
const sealed = seal().slice(1);

function flip(bytes: Bytes, index: number): Bytes {
  const changed = bytes.slice();
  changed[index]! ^= 1;
  return changed;
}

describe.each(vectors.v1)('the version 1 message "$name"', ({ message, recipient, expected }) => {
  it('opens to the content of the vector', () => {
    const opened = openVersion1(crypto, fromBase64(message).subarray(1), identityOf(recipient));
    expect(toBase64(opened.serialized)).toBe(expected.usmc);
  });
});

describe('a version 1 message', () => {
  it('is 0x11, the ephemeral key, 43 bytes for the sender’s key and 10 more than the content', () => {
    const message = seal();
    expect(message[0]).toBe(0x11);
    const overhead = 1 + 2 + 33 + 2 + 43 + 3;
    expect(message).toHaveLength(overhead + content.serialized.length + 10);
    expect(message.slice(1, 36)).toEqual(concatBytes(fromHex('0a21'), a.publicKey));
  });

  it('derives its keys as specified', () => {
    // Every step by itself, from the formulas of the specification.
    const text = new TextEncoder().encode('UnidentifiedDelivery');
    const label = { info: new Uint8Array(0), length: 96 };
    const o1 = crypto.hkdfSha256(
      ecAgree(crypto, a.privateKey, theirIdentity),
      concatBytes(text, theirIdentity, a.publicKey),
      label,
    );
    const c1 = crypto.aes256CtrXor(alice.keyPair.publicKey, o1.slice(32, 64));
    const encryptedStatic = concatBytes(c1, crypto.hmacSha256(o1.slice(64), c1).slice(0, 10));
    const salt = concatBytes(o1.slice(0, 32), encryptedStatic);
    const o2 = crypto.hkdfSha256(ecAgree(crypto, alice.keyPair.privateKey, theirIdentity), salt, label);
    const c2 = crypto.aes256CtrXor(content.serialized, o2.slice(32, 64));
    const encryptedMessage = concatBytes(c2, crypto.hmacSha256(o2.slice(64), c2).slice(0, 10));
    const end = sealed.length - encryptedMessage.length;
    expect(sealed.slice(37, 37 + 43)).toEqual(encryptedStatic);
    expect(sealed.slice(end)).toEqual(encryptedMessage);
  });

  it('opens for its recipient only', () => {
    expect(openVersion1(crypto, sealed, bob)).toEqual(content);
    expectError(() => openVersion1(crypto, sealed, carol), 'DECRYPTION_FAILED', KEY_FAILURE);
  });

  it('is refused if its sender has another key than its certificate says', () => {
    expectError(
      () => openVersion1(crypto, seal(carol).subarray(1), bob),
      'DECRYPTION_FAILED',
      'invalid sealed sender message: sender certificate key does not match message key',
    );
  });

  it('asks the identity for the static agreement, so that it can be remembered', () => {
    const asked: string[] = [];
    const remembering = (own: SealingIdentity): SealingIdentity => ({
      keyPair: own.keyPair,
      agreeWith: (theirs) => {
        asked.push(toBase64(theirs));
        return own.agreeWith(theirs);
      },
    });
    expect(seal(remembering(alice)).slice(1)).toEqual(sealed);
    openVersion1(crypto, sealed, remembering(bob));
    expect(asked).toEqual([toBase64(theirIdentity), toBase64(alice.keyPair.publicKey)]);
  });

  it('is refused with any bit changed in what is encrypted', () => {
    const staticStart = 37;
    const messageStart = staticStart + 43 + 3;
    for (const index of [staticStart, staticStart + 32, staticStart + 33, staticStart + 42]) {
      expectError(() => openVersion1(crypto, flip(sealed, index), bob), 'DECRYPTION_FAILED', KEY_FAILURE);
    }
    for (const index of [messageStart, sealed.length - 11, sealed.length - 10, sealed.length - 1]) {
      expectError(() => openVersion1(crypto, flip(sealed, index), bob), 'DECRYPTION_FAILED', CONTENTS_FAILURE);
    }
    expectError(() => openVersion1(crypto, flip(sealed, 3), bob), 'DECRYPTION_FAILED', KEY_FAILURE);
  });

  const zero = concatBytes(fromHex('05'), new Uint8Array(32));
  it.each([
    ['no bytes', () => new Uint8Array(0), MALFORMED],
    ['bytes that are no protobuf', () => fromHex('ffff'), MALFORMED],
    ['no ephemeral key', () => editProtobuf(sealed, [1], () => null), MALFORMED],
    ['no sender’s key', () => editProtobuf(sealed, [2], () => null), MALFORMED],
    ['no content', () => editProtobuf(sealed, [3], () => null), MALFORMED],
    ['a bad ephemeral key', () => editProtobuf(sealed, [1], () => fromHex('07')), 'bad key type <0x07>'],
    ['the zero point as ephemeral key', () => editProtobuf(sealed, [1], () => zero), 'invalid key agreement'],
    ['a sender’s key shorter than its tag', () => editProtobuf(sealed, [2], (old) => old!.subarray(0, 9)), KEY_FAILURE],
    ['content shorter than its tag', () => editProtobuf(sealed, [3], (old) => old!.subarray(0, 9)), CONTENTS_FAILURE],
    ['only the tag of its content', () => editProtobuf(sealed, [3], (old) => old!.subarray(0, 10)), CONTENTS_FAILURE],
  ])('with %s is refused', (_, damaged, message) => {
    expect(() => openVersion1(crypto, damaged(), bob)).toThrow(message);
  });

  it('cannot be sealed to the zero point', () => {
    const parties = { ours: alice, theirIdentity: zero };
    const random = new ScriptedRandom(a.privateKey);
    expectError(
      () => sealVersion1({ crypto, random }, content, parties),
      'INVALID_KEY_AGREEMENT',
      'invalid key agreement',
    );
  });
});
