/** One message of each kind, and generators of many. */
import fc from 'fast-check';
import type { Bytes } from '../../src/bytes.ts';
import type { Content, NewApp } from '../../src/envelope/content/app.ts';
import type { Attachment } from '../../src/envelope/content/kinds.ts';
import { type Metadata, type Ref, metadata } from '../../src/envelope/content/metadata.ts';
import type { Address } from '../../src/envelope/outer/address.ts';
import type { Transport } from '../../src/envelope/transport/transport.ts';

/** So many equal bytes. */
export const repeated = (byte: number, length: number): Bytes => new Uint8Array(length).fill(byte);

export const ADA: Address = { realm: 'instagram.example', id: 'ada', device: 1 };
export const BOB: Address = { realm: 'messenger.example', id: 'bobé', device: 2 };
export const ADA_REF: Bytes = repeated(0xaa, 32);
export const BOB_REF: Bytes = repeated(0xbb, 32);
export const CAROL_REF: Bytes = repeated(0xcc, 32);

export const META: Metadata = metadata({
  conversation: repeated(0xc0, 16),
  id: repeated(0x1d, 16),
  sequence: 7,
  timeMs: 1_700_000_000_123,
});
export const TARGET: Ref = { author: BOB_REF, id: repeated(0x2d, 16) };

/** Of 1000 bytes: padded to 1020, so that the ciphertext has 16 + 1024 + 32 bytes. */
export const ATTACHMENT: Attachment = {
  locator: 'blob/1',
  key: repeated(3, 64),
  digest: repeated(4, 32),
  size: 1000,
  type: 'image/png',
  chunk: 65_536,
  macs: repeated(5, 32),
  chunkMacs: new Uint8Array(0),
  form: 1,
  name: 'cat.png',
  caption: 'a cat',
  width: 640,
  height: 480,
  durationMs: 0,
  thumbnail: repeated(6, 40),
};

export const CONTENTS: readonly Content[] = [
  {
    kind: 'text',
    body: 'hi @bob, see https://example.org 🐱',
    mentions: [{ start: 3, length: 4, account: BOB_REF }],
    preview: { url: 'https://example.org', title: 'An example', description: '', image: repeated(9, 10) },
  },
  { kind: 'attachment', ...ATTACHMENT },
  { kind: 'reaction', target: TARGET, emoji: '👍', rev: 1 },
  { kind: 'reaction', target: TARGET, emoji: '', rev: 2 },
  { kind: 'edit', target: TARGET, text: { body: 'better', mentions: [], preview: null }, rev: 1 },
  { kind: 'delete', target: TARGET },
  { kind: 'receipt', type: 2, ids: [repeated(2, 16), repeated(1, 16)] },
  { kind: 'typing', state: 1 },
  { kind: 'presence', state: 2, lastHereMs: 1_700_000_000_000 },
  { kind: 'setting', key: 2, value: Uint8Array.of(0, 0, 0, 60), rev: 1 },
  { kind: 'screenshot', target: null },
  { kind: 'screenshot', target: TARGET },
  { kind: 'request', action: 1, text: { body: 'may I?', mentions: [], preview: null } },
  { kind: 'request', action: 2, text: null },
  { kind: 'group', signed: { body: repeated(1, 100), sigs: [{ role: 'member', sig: repeated(2, 64) }] } },
  { kind: 'poll', question: 'when?', options: ['now', 'later'], multiple: false },
  { kind: 'vote', target: TARGET, choices: [0, 3], rev: 1 },
  { kind: 'vote', target: TARGET, choices: [], rev: 2 },
  { kind: 'history', archive: ATTACHMENT, part: 0, parts: 2 },
  { kind: 'sync', type: 1, body: repeated(8, 20) },
];

export const TRANSPORT: Transport = {
  app: repeated(1, 50),
  frankingKey: repeated(2, 32),
  echo: { mine: { seq: 3, hash: repeated(3, 16) }, yours: null, seen: 4 },
  confirm: {
    mine: { realm: ADA.realm, id: ADA.id, ref: ADA_REF, head: { seq: 0, hash: repeated(4, 16) } },
    yours: { realm: BOB.realm, id: BOB.id, ref: BOB_REF, head: null },
  },
  deviceSent: { to: { ...BOB, device: 0 } },
  distribution: { group: repeated(5, 16), skdm: repeated(6, 120) },
  link: [
    { type: 1, body: repeated(7, 30) },
    { type: 2, body: new Uint8Array(0) },
  ],
  control: { retry: [repeated(8, 16), repeated(9, 16)], reset: true },
};

const bytesOf = (length: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((view) => Uint8Array.from(view));
const bytesUpTo = (length: number): fc.Arbitrary<Bytes> =>
  fc.uint8Array({ maxLength: length }).map((view) => Uint8Array.from(view));
const time = fc.nat({ max: Number.MAX_SAFE_INTEGER });
const ref = fc.record({ author: bytesOf(32), id: bytesOf(16) });
const head = fc.record({ seq: time, hash: bytesOf(16) });

export const anyMetadata: fc.Arbitrary<Metadata> = fc.record({
  conversation: bytesOf(16),
  id: bytesOf(16),
  sequence: time,
  timeMs: time,
  ephemeral: fc.option(
    fc.oneof(
      fc.record({ type: fc.constantFrom(1, 2), seconds: fc.integer({ min: 1, max: 31_536_000 }) }),
      fc.record({ type: fc.constantFrom(3, 4), seconds: fc.constant(0) }),
    ),
  ),
  quote: fc.option(fc.record({ target: ref, hash: bytesOf(32) })),
  forwardScore: fc.nat(1000),
  noForward: fc.boolean(),
  features: time,
  groupHead: fc.option(head),
  unknown: fc.nat(1),
  origin: fc.option(ref),
});

const anyText = fc.record({
  body: fc.string({ minLength: 1, unit: 'grapheme' }),
  mentions: fc.constant([]),
  preview: fc.constant(null),
});

/** Any content whose parts do not depend on each other, or one of the samples that have no rule about metadata. */
const anyContent: fc.Arbitrary<Content> = fc.oneof(
  fc.constantFrom(...CONTENTS.filter(({ kind }) => kind !== 'request')),
  anyText.map((text): Content => ({ kind: 'text', ...text })),
  fc
    .record({ target: ref, emoji: fc.string({ maxLength: 8 }), rev: fc.integer({ min: 1 }) })
    .map((reaction): Content => ({ kind: 'reaction', ...reaction })),
  fc
    .record({ target: ref, text: anyText, rev: fc.integer({ min: 1 }) })
    .map((edit): Content => ({ kind: 'edit', ...edit })),
  fc
    .record({ type: fc.integer({ min: 1, max: 0xffff_ffff }), body: bytesUpTo(100) })
    .map((sync): Content => ({ kind: 'sync', ...sync })),
);

export const anyApp: fc.Arbitrary<NewApp> = fc.record({ meta: anyMetadata, content: anyContent });

export const anyTransport: fc.Arbitrary<Transport> = fc.record({
  app: bytesUpTo(600),
  frankingKey: fc.option(bytesOf(32)),
  echo: fc.option(fc.record({ mine: fc.option(head), yours: fc.option(head), seen: time })),
  confirm: fc.option(fc.constant(TRANSPORT.confirm!)),
  deviceSent: fc.option(fc.constant(TRANSPORT.deviceSent!)),
  distribution: fc.option(fc.record({ group: bytesOf(16), skdm: bytesUpTo(300) })),
  link: fc.array(fc.record({ type: fc.integer({ min: 1, max: 1000 }), body: bytesUpTo(50) }), { maxLength: 8 }),
  control: fc.option(fc.record({ retry: fc.array(bytesOf(16), { maxLength: 32 }), reset: fc.boolean() })),
});
