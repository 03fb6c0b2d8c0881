import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/envelope';
import { concatBytes } from '../../../src/bytes.ts';
import { defaultEngine } from '../../../src/crypto/default-engine.ts';
import { CONTENT_NUMBERS, type Content, appHash, decodeApp, encodeApp } from '../../../src/envelope/content/app.ts';
import type { Attachment } from '../../../src/envelope/content/kinds.ts';
import { type Metadata, newMessageId } from '../../../src/envelope/content/metadata.ts';
import { checkAppOrigin } from '../../../src/envelope/content/origin.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { ScriptedRandom } from '../../support/scripted-random.ts';
import { expectCode } from '../refusals.ts';
import { ATTACHMENT, BOB_REF, CONTENTS, META, TARGET, anyApp, repeated } from '../samples.ts';

const { crypto } = defaultEngine();
const META_HEX = `0a 2d 0a 10 ${'c0'.repeat(16)} 12 10 ${'1d'.repeat(16)} 18 07 20 fbd095ffbc31`;
const META_BYTES = fromHex(META_HEX);
const encode = (content: Content, meta: Metadata = META): Uint8Array => encodeApp({ meta, content });

/** META followed by other fields. */
const app = (hex: string): Uint8Array => concatBytes(META_BYTES, fromHex(hex));

describe('an App', () => {
  it('is encoded as specified', () => {
    const content: Content = { kind: 'text', body: 'hi', mentions: [], preview: null };
    expect(encode(content)).toEqual(app('a2 01 04 0a 02 6869'));
  });

  it('has its whole metadata in the places specified', () => {
    const meta: Metadata = {
      ...META,
      ephemeral: { type: 2, seconds: 60 },
      quote: { target: TARGET, hash: repeated(9, 32) },
      forwardScore: 3,
      noForward: true,
      features: 2 ** 40,
      groupHead: { seq: 2, hash: repeated(8, 16) },
      unknown: 1,
      origin: TARGET,
    };
    const expected = fromHex(`
      0ae6010a10c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c012101d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d180720fbd095ffbc31
      2a040802103c32580a340a20bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb12102d2d
      2d2d2d2d2d2d2d2d2d2d2d2d2d2d12200909090909090909090909090909090909090909090909090909090909090909
      380340014880808080802052140802121008080808080808080808080808080808580162340a20bbbbbbbbbbbbbbbbbb
      bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb12102d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2dd201020801
    `);
    expect(encode({ kind: 'typing', state: 1 }, meta)).toEqual(expected);
    expect(decodeApp(expected).meta).toEqual(meta);
  });

  it.each(CONTENTS.map((content) => [content.kind, content] as const))(
    'of a %s comes back as it was',
    (kind, content) => {
      const bytes = encode(content);
      expect(decodeApp(bytes)).toEqual({ meta: META, content, bytes });
      // Its number is the one of the specification: a reader who knows nothing else finds it.
      const number = CONTENT_NUMBERS[kind];
      expect(bytes.subarray(META_BYTES.length, META_BYTES.length + 2)).toEqual(
        Uint8Array.of(((number << 3) | 2 | 0x80) & 0xff, number >> 4),
      );
    },
  );

  it('of anything comes back as it was, and generated code agrees', () => {
    fc.assert(
      fc.property(anyApp, ({ meta, content }) => {
        const bytes = encodeApp({ meta, content });
        expect(decodeApp(bytes)).toEqual({ meta, content, bytes });
        const generated = vinculum.envelope.App.decode(bytes);
        expect(generated.content).toBe(content.kind);
        expect(Uint8Array.from(vinculum.envelope.App.encode(generated).finish())).toEqual(bytes);
      }),
    );
  });

  it('keeps the exact bytes, and not its reader’s memory', () => {
    // Fields out of order, and one that is not known.
    const odd = concatBytes(fromHex('d2 01 02 08 01 f8 07 01'), META_BYTES);
    const memory = odd.slice();
    const received = decodeApp(memory);
    memory.fill(0);
    expect(received).toEqual({ meta: META, content: { kind: 'typing', state: 1 }, bytes: odd });
    expect(encode({ kind: 'typing', state: 1 })).not.toEqual(odd);
  });

  it('is hashed with SHA-256', () => {
    expect(appHash(crypto, fromHex('616263'))).toEqual(
      fromHex('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
    );
  });

  it('has an id drawn for it', () => {
    expect(newMessageId(new ScriptedRandom(repeated(5, 16)))).toEqual(repeated(5, 16));
  });

  it('with one bit flipped is another one, or is refused with our error', () => {
    fc.assert(
      fc.property(anyApp, fc.nat(), (sent, position) => {
        const bytes = encodeApp(sent);
        const bit = position % (bytes.length * 8);
        const flipped = bytes.slice();
        flipped[bit >> 3]! ^= 1 << (bit & 7);
        let decoded: unknown;
        try {
          const { meta, content } = decodeApp(flipped);
          decoded = { meta, content };
        } catch (error) {
          expect(error).toMatchObject({ name: 'VinculumError' });
        }
        expect(decoded).not.toEqual(sent);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any bytes is read or refused with our error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isPlaced) => {
        try {
          decodeApp(isPlaced ? concatBytes(META_BYTES, bytes) : bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'VinculumError' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('content that is not known', () => {
  const ignoring = fromHex(META_HEX.replace('0a 2d', '0a 2f') + '58 01');

  it('is a placeholder, or nothing, as its sender says', () => {
    expect(decodeApp(app('c2 02 00')).content).toEqual({ kind: 'unsupported', number: 40, isShown: true });
    expect(decodeApp(concatBytes(ignoring, fromHex('c2 02 00'))).content).toEqual({
      kind: 'unsupported',
      number: 40,
      isShown: false,
    });
  });

  it.each([
    [32, '82 02 00'],
    [33, '8a 02 00'],
  ])('is a placeholder for the reserved number %i, whatever its sender says', (number, hex) => {
    expect(decodeApp(app(hex)).content).toEqual({ kind: 'unsupported', number, isShown: true });
    expect(decodeApp(concatBytes(ignoring, fromHex(hex))).content).toMatchObject({ isShown: true });
  });

  it.each([
    ['beside the content', 'd2 01 02 08 01 c0 3e 01'],
    ['inside it', 'd2 01 05 08 01 c0 3e 01'],
    ['alone', 'c0 3e 01'],
  ])('with a critical field %s is a placeholder, never half-understood', (_, hex) => {
    const received = decodeApp(app(hex));
    expect(received.content).toEqual({ kind: 'unsupported', number: 0, isShown: true });
    expect(received.meta).toEqual(META);
    expect(decodeApp(concatBytes(ignoring, fromHex(hex))).content).toMatchObject({ isShown: true });
  });

  it('beside known content is an addition', () => {
    expect(decodeApp(app('d2 01 02 08 01 c2 02 00')).content).toEqual({ kind: 'typing', state: 1 });
  });
});

describe('an App is refused', () => {
  it.each([
    ['without metadata', fromHex('d2 01 02 08 01')],
    ['without content', META_BYTES],
    ['of nothing', new Uint8Array(0)],
    ['with content of two kinds', app('d2 01 02 08 01 da 01 02 08 01')],
    ['with one kind twice', app('d2 01 02 08 01 d2 01 02 08 01')],
    ['larger than 192 KiB', repeated(0, 196_609)],
    ['with a state of typing that is none', app('d2 01 02 08 04')],
    ['with a receipt for nothing', app('ca 01 02 08 01')],
    [
      'with an ephemeral type that is none',
      fromHex(META_HEX.replace('0a 2d', '0a 33') + '2a 04 08 05 10 01 d2 01 02 08 01'),
    ],
  ])('%s', (_, bytes) => {
    expectCode(() => decodeApp(bytes), 'INVALID_MESSAGE');
  });

  const text = { kind: 'text', body: 'hello bob', mentions: [], preview: null } as const;
  const mention = { start: 6, length: 3, account: BOB_REF };
  const attachment = (fault: Partial<Attachment>): Content => ({ kind: 'attachment', ...ATTACHMENT, ...fault });
  const faulty: readonly (readonly [string, Content, Partial<Metadata>?])[] = [
    ['an empty text', { ...text, body: '' }],
    ['a text of more than 64 KiB', { ...text, body: 'é'.repeat(32_769) }],
    ['half a character', { ...text, body: '\ud83d' }],
    ['a mention outside the text', { ...text, mentions: [{ ...mention, start: 7 }] }],
    ['overlapping mentions', { ...text, mentions: [mention, { ...mention, start: 7, length: 1 }] }],
    [
      '65 mentions',
      {
        ...text,
        body: 'a'.repeat(65),
        mentions: Array.from({ length: 65 }, (_, start) => ({ ...mention, start, length: 1 })),
      },
    ],
    [
      'a preview of another address',
      { ...text, preview: { url: 'https://evil.example', title: '', description: '', image: repeated(0, 0) } },
    ],
    [
      'an edit with a mention outside',
      { kind: 'edit', target: TARGET, rev: 1, text: { ...text, mentions: [{ ...mention, start: 7 }] } },
    ],
    ['a reaction without a revision', { kind: 'reaction', target: TARGET, emoji: 'x', rev: 0 }],
    ['a long emoji', { kind: 'reaction', target: TARGET, emoji: 'x'.repeat(65), rev: 1 }],
    [
      'a receipt of 257',
      {
        kind: 'receipt',
        type: 1,
        ids: Array.from({ length: 257 }, (_, i) => Uint8Array.from([i >> 8, i, ...repeated(0, 14)])),
      },
    ],
    ['a receipt of one message twice', { kind: 'receipt', type: 1, ids: [repeated(1, 16), repeated(1, 16)] }],
    ['an introduction without a text', { kind: 'request', action: 1, text: null }],
    ['an acceptance with one', { kind: 'request', action: 2, text }],
    ['a long introduction', { kind: 'request', action: 1, text: { ...text, body: 'é'.repeat(513) } }],
    ['an introduction with a mention', { kind: 'request', action: 1, text: { ...text, mentions: [mention] } }],
    [
      'an introduction with a quote',
      { kind: 'request', action: 1, text },
      { quote: { target: TARGET, hash: repeated(0, 32) } },
    ],
    ['an introduction that is forwarded', { kind: 'request', action: 1, text }, { forwardScore: 1 }],
    ['a poll with one option', { kind: 'poll', question: '?', options: ['a'], multiple: false }],
    ['a poll with equal options', { kind: 'poll', question: '?', options: ['a', 'a'], multiple: false }],
    ['a poll with an empty option', { kind: 'poll', question: '?', options: ['a', ''], multiple: false }],
    ['a vote out of order', { kind: 'vote', target: TARGET, choices: [1, 0], rev: 1 }],
    ['a vote for one option twice', { kind: 'vote', target: TARGET, choices: [1, 1], rev: 1 }],
    ['a part of a history that it does not have', { kind: 'history', archive: ATTACHMENT, part: 2, parts: 2 }],
    [
      'a group operation that two signed',
      {
        kind: 'group',
        signed: { body: repeated(1, 1), sigs: [1, 2].map((n) => ({ role: 'member', sig: repeated(n, 64) })) },
      },
    ],
    ['a file of more than 1 GiB', attachment({ size: 1_073_741_825 })],
    ['a file of no type', attachment({ type: 'png' })],
    ['a key of 32 bytes', attachment({ key: repeated(0, 32) })],
    ['MACs that do not fit', attachment({ macs: repeated(0, 96) })],
    ['MACs of odd length', attachment({ macs: repeated(0, 33) })],
    ['no MACs', attachment({ macs: repeated(0, 0) })],
    ['MACs of chunks that do not fit', attachment({ chunkMacs: repeated(0, 96) })],
    ['a timer without a duration', text, { ephemeral: { type: 1, seconds: 0 } }],
    ['one view with a duration', text, { ephemeral: { type: 3, seconds: 5 } }],
    ['a timer of more than a year', text, { ephemeral: { type: 1, seconds: 31_536_001 } }],
    ['a conversation of 15 bytes', text, { conversation: repeated(0, 15) }],
    ['a forward score of 1001', text, { forwardScore: 1001 }],
  ];

  it.each(faulty.map(([what, content, fault = {}]) => ({ what, content, fault })))(
    'when it is to be sent with $what',
    ({ content, fault }) => {
      expectCode(() => encode(content, { ...META, ...fault }), 'INVALID_ARGUMENT');
    },
  );
});

describe('where an App comes from decides what it may be', () => {
  const receive = (content: Content): ReturnType<typeof decodeApp> => decodeApp(encode(content));
  const origin = { conversation: META.conversation, isOwnAccount: false, isGroup: false };
  const typing = receive({ kind: 'typing', state: 1 });

  it('the conversation is that of its session', () => {
    expect(() => checkAppOrigin(typing, origin)).not.toThrow();
    expectCode(() => checkAppOrigin(typing, { ...origin, conversation: repeated(0, 16) }), 'NOT_ALLOWED');
  });

  it.each(
    CONTENTS.filter(({ kind }) => kind === 'sync' || kind === 'history').map(
      (content) => [content.kind, content] as const,
    ),
  )('a %s comes from own devices', (_, content) => {
    expect(() => checkAppOrigin(receive(content), { ...origin, isOwnAccount: true })).not.toThrow();
    expectCode(() => checkAppOrigin(receive(content), origin), 'NOT_ALLOWED');
    expectCode(() => checkAppOrigin(receive(content), { ...origin, isOwnAccount: true, isGroup: true }), 'NOT_ALLOWED');
  });

  it('a request comes from one person', () => {
    const request = receive({ kind: 'request', action: 2, text: null });
    expect(() => checkAppOrigin(request, origin)).not.toThrow();
    expectCode(() => checkAppOrigin(request, { ...origin, isGroup: true }), 'NOT_ALLOWED');
  });
});
