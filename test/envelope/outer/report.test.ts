import { describe, expect, it } from 'vitest';
import type { Bytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { encodeApp } from '../../../src/envelope/content/app.ts';
import { type Address, isSameAccount } from '../../../src/envelope/outer/address.ts';
import { checkOpening, commitment, frankingTag } from '../../../src/envelope/outer/franking.ts';
import {
  type Report,
  type ReportFindings,
  type Reported,
  type VerifyingRealm,
  decodeReport,
  encodeReport,
  verifyReport,
} from '../../../src/envelope/outer/report.ts';
import { expectCode } from '../refusals.ts';
import { ADA, BOB, META, repeated } from '../samples.ts';

const { crypto } = defaultEngine();
const KEYS: Readonly<Record<string, Bytes>> = { [ADA.realm]: repeated(0x11, 32), [BOB.realm]: repeated(0x22, 32) };
const KEY_ID = 5;
const realm = (name: string): VerifyingRealm => ({
  realm: name,
  keyOf: (keyId) => (keyId === KEY_ID ? KEYS[name]! : null),
});
const ADAS = realm(ADA.realm);
const BOBS = realm(BOB.realm);
const START_MS = 1_700_000_000_000;
const MALLORY: Address = { realm: ADA.realm, id: 'mallory', device: 1 };

interface Sending {
  readonly sequence: number;
  readonly from?: Address;
  readonly body?: string;
  readonly isSealed?: boolean;
  readonly frankingKey?: Bytes;
}

/** A message from A to Bob as it passed both realms, and as Bob would report it. */
function delivered({ sequence, from = ADA, body = 'a threat', isSealed = false, frankingKey }: Sending): Reported {
  const meta = { ...META, sequence, id: repeated(sequence, 16) };
  const app = encodeApp({ meta, content: { kind: 'text', body, mentions: [], preview: null } });
  const key = frankingKey ?? repeated(sequence + 100, 32);
  const committed = commitment(crypto, { frankingKey: key, app });
  const envelopeId = repeated(sequence + 50, 16);
  const known = { commitment: committed, from: isSealed ? null : from, to: BOB, envelopeId };
  const firstMs = START_MS + sequence * 1000;
  const first = frankingTag(crypto, KEYS[ADA.realm]!, { ...known, timeMs: firstMs, earlier: null });
  const second = frankingTag(crypto, KEYS[BOB.realm]!, { ...known, timeMs: firstMs + 1, earlier: first });
  return {
    app,
    frankingKey: key,
    envelopeId,
    commitment: committed,
    parts: [
      { realm: ADA.realm, timeMs: firstMs, keyId: KEY_ID, tag: first },
      { realm: BOB.realm, timeMs: firstMs + 1, keyId: KEY_ID, tag: second },
    ],
    isSealed,
    sender: from,
  };
}

const report = (...messages: Reported[]): Report => ({ reporter: BOB, messages });
const verify = (by: VerifyingRealm, ...messages: Reported[]): ReportFindings =>
  verifyReport(crypto, report(...messages), by);
const VALID = { opens: true, isTagged: true, sender: 'proven', isRepeated: false };
const WORTHLESS = { sender: 'unproven' };

describe('a report', () => {
  it('travels as bytes', () => {
    const sent = report(delivered({ sequence: 1 }), delivered({ sequence: 2, isSealed: true }));
    expect(decodeReport(encodeReport(sent))).toEqual(sent);
  });

  it('has 1 to 64 messages', () => {
    expectCode(() => encodeReport(report()), 'INVALID_ARGUMENT', /messages is missing/);
    const many = new Array<Reported>(65).fill(delivered({ sequence: 1 }));
    expectCode(() => encodeReport(report(...many)), 'INVALID_ARGUMENT', /too often/);
  });

  it('is proven by both realms, each by its own key and clock', () => {
    const message = delivered({ sequence: 1 });
    expect(verify(ADAS, message).messages).toMatchObject([{ ...VALID, timeMs: START_MS + 1000 }]);
    expect(verify(BOBS, message).messages).toMatchObject([{ ...VALID, timeMs: START_MS + 1001 }]);
  });

  it('of a sealed message proves the message, and only asserts its sender', () => {
    const message = delivered({ sequence: 1, isSealed: true });
    expect(verify(ADAS, message).messages).toMatchObject([{ ...VALID, sender: 'asserted' }]);
    // The same claim about anybody else holds as well: that is why it proves nothing.
    expect(verify(ADAS, { ...message, sender: MALLORY }).messages).toMatchObject([{ ...VALID, sender: 'asserted' }]);
  });

  it('says which messages between are missing', () => {
    const messages = [1, 2, 5, 9].map((sequence) => delivered({ sequence }));
    const { conversation } = META;
    expect(verify(ADAS, ...messages).gaps).toEqual([
      { sender: ADA, conversation, from: 3, to: 4 },
      { sender: ADA, conversation, from: 6, to: 8 },
    ]);
  });

  it('counts each sender by itself', () => {
    expect(verify(ADAS, delivered({ sequence: 1 }), delivered({ sequence: 5, from: MALLORY })).gaps).toEqual([]);
  });

  it('can be about a message that is empty or unreadable', () => {
    const message = delivered({ sequence: 1 });
    const frankingKey = repeated(1, 32);
    const app = new Uint8Array(0);
    const empty = { ...message, app, frankingKey, commitment: commitment(crypto, { frankingKey, app }) };
    expect(verify(ADAS, empty).messages).toMatchObject([{ opens: true, isTagged: false, place: null }]);
  });

  it('says nothing about a realm that did not tag', () => {
    expect(verify(realm('other.example'), delivered({ sequence: 1 })).messages).toMatchObject([
      { opens: true, isTagged: null, sender: 'unproven', timeMs: null },
    ]);
  });
});

describe('framing an honest sender fails', () => {
  const honest = delivered({ sequence: 1, body: 'good morning' });
  const worse = delivered({ sequence: 1, body: 'a threat' });

  it('with words the sender did not write', () => {
    expect(verify(ADAS, { ...honest, app: worse.app }).messages).toMatchObject([{ ...WORTHLESS, opens: false }]);
  });

  it('with words and a commitment made up to fit', () => {
    const made = { ...honest, app: worse.app, frankingKey: worse.frankingKey, commitment: worse.commitment };
    expect(verify(ADAS, made).messages).toMatchObject([{ ...WORTHLESS, opens: true, isTagged: false }]);
    expect(verify(BOBS, made).messages).toMatchObject([{ ...WORTHLESS, opens: true, isTagged: false }]);
  });

  it('with the message of somebody else', () => {
    const mallorys = delivered({ sequence: 1, from: MALLORY });
    expect(isSameAccount(MALLORY, ADA)).toBe(false);
    expect(verify(ADAS, { ...mallorys, sender: ADA }).messages).toMatchObject([{ ...WORTHLESS, isTagged: false }]);
  });

  it('with a sealed message declared as one that was not', () => {
    const sealed = delivered({ sequence: 1, isSealed: true, from: MALLORY });
    expect(verify(ADAS, { ...sealed, isSealed: false, sender: ADA }).messages).toMatchObject([WORTHLESS]);
  });

  it('with a message that somebody else received', () => {
    const findings = verifyReport(crypto, { reporter: MALLORY, messages: [honest] }, ADAS);
    expect(findings.messages).toMatchObject([{ ...WORTHLESS, isTagged: false }]);
  });

  it('with a key that the realm never used, or a tag of one realm as the other', () => {
    const [first, second] = honest.parts;
    const stranger = { ...honest, parts: [{ ...first!, keyId: 6 }] };
    expect(verify(ADAS, stranger).messages).toMatchObject([{ ...WORTHLESS, isTagged: false }]);
    const swapped = { ...honest, parts: [{ ...second!, realm: ADA.realm }] };
    expect(verify(ADAS, swapped).messages).toMatchObject([{ ...WORTHLESS, isTagged: false }]);
  });
});

describe('sending what cannot be reported fails', () => {
  const { app, frankingKey, commitment: committed } = delivered({ sequence: 1 });

  it('because its reader refuses what does not open', () => {
    const fault = { commitment: repeated(0, 32), frankingKey, app, isOwnAccount: false };
    expectCode(() => checkOpening(crypto, fault), 'COMMITMENT_MISMATCH');
    expectCode(() => checkOpening(crypto, { ...fault, commitment: null }), 'COMMITMENT_MISMATCH');
  });

  it('because what its reader accepts, the realms confirm', () => {
    expect(() => checkOpening(crypto, { commitment: committed, frankingKey, app, isOwnAccount: false })).not.toThrow();
    expect(verify(BOBS, delivered({ sequence: 1 })).messages).toMatchObject([VALID]);
  });
});

describe('opening one commitment two ways fails', () => {
  const message = delivered({ sequence: 1, frankingKey: Uint8Array.from({ length: 32 }, (_, i) => (i < 31 ? 9 : 0)) });

  it.each([
    ['without its last zero', message.frankingKey.subarray(0, 31)],
    ['with another zero', Uint8Array.from([...message.frankingKey, 0])],
    ['with another byte', repeated(9, 32)],
  ])('with the key %s', (_, frankingKey) => {
    expect(verify(ADAS, { ...message, frankingKey: frankingKey }).messages).toMatchObject([
      { ...WORTHLESS, opens: false },
    ]);
  });

  it('and the second opening of a message in one report is a repetition', () => {
    expect(verify(ADAS, message, message).messages).toMatchObject([{ isRepeated: false }, { isRepeated: true }]);
    const again = { ...delivered({ sequence: 1 }), envelopeId: repeated(0, 16) };
    expect(verify(ADAS, message, again).messages).toMatchObject([{ isRepeated: false }, { isRepeated: true }]);
  });
});

describe('re-ordering context fails', () => {
  const [first, second] = [delivered({ sequence: 1 }), delivered({ sequence: 2 })];

  it('because the times are the realms’ own', () => {
    expect(verify(ADAS, first, second).isInOrder).toBe(true);
    expect(verify(ADAS, second, first).isInOrder).toBe(false);
    expect(verify(BOBS, second, first).isInOrder).toBe(false);
  });

  it('because a changed time breaks its tag', () => {
    const [ada, bob] = second.parts;
    const earlier = { ...second, parts: [{ ...ada!, timeMs: START_MS }, bob!] };
    expect(verify(ADAS, earlier, first).messages).toMatchObject([
      { ...WORTHLESS, isTagged: false, timeMs: null },
      VALID,
    ]);
    const without = { ...second, parts: [bob!] };
    expect(verify(BOBS, without).messages).toMatchObject([{ ...WORTHLESS, isTagged: false }]);
  });
});
