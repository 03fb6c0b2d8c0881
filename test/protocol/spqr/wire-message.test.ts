import { bytesToHex } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SpqrError } from '../../../src/protocol/spqr/spqr-error.ts';
import {
  encodeMessage,
  type Payload,
  parseMessageHead,
  parsePayload,
  type PayloadType,
} from '../../../src/protocol/spqr/wire-message.ts';
import { fromHex } from '../../support/key-pairs.ts';
import { expectSpqrError } from './support.ts';

const DATA = '55'.repeat(32);

function parse(message: Uint8Array): { epoch: number; index: number; payload: Payload } {
  const head = parseMessageHead(message);
  return { epoch: head.epoch, index: head.index, payload: parsePayload(message, head) };
}

describe('a message of the post-quantum ratchet', () => {
  it('is version, epoch, index, type, chunk number and chunk', () => {
    const chunk = { number: 300, data: fromHex(DATA) };
    expect(bytesToHex(encodeMessage(1, 128, { type: 5, chunk }))).toBe(`01018001` + `05ac02${DATA}`);
    expect(bytesToHex(encodeMessage(3, 0, { type: 4, chunk: null }))).toBe('01030004');
  });

  it('is read as it was written', () => {
    const payload = fc.oneof(
      fc.constantFrom(0, 4).map((type) => ({ type: type, chunk: null })),
      fc.record({
        type: fc.constantFrom<PayloadType>(1, 2, 3, 5, 6),
        chunk: fc.record({
          number: fc.integer({ min: 0, max: 0xffff }),
          data: fc.uint8Array({ minLength: 32, maxLength: 32 }),
        }),
      }),
    );
    const epochs = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(epochs, fc.integer({ min: 0, max: 0xffff_ffff }), payload, (epoch, index, content) => {
        expect(parse(encodeMessage(epoch, index, content))).toEqual({ epoch, index, payload: content });
      }),
    );
  });

  it('may have varints with surplus groups, and bits beyond 64 do not count', () => {
    const surplus = fromHex('01 818080808080808080 00 828080808080808080 7e 00');
    expect(parse(surplus)).toEqual({ epoch: 1, index: 2, payload: { type: 0, chunk: null } });
  });

  it('may be followed by anything', () => {
    expect(parse(fromHex('01010100ffff')).payload.type).toBe(0);
    expect(parse(fromHex(`0101010100${DATA}ff`)).payload.chunk?.data).toEqual(fromHex(DATA));
  });

  it('may name any epoch below 2^64, the largest one rounded', () => {
    expect(parseMessageHead(fromHex('01 ffffffffffffffffff01 01')).epoch).toBe(2 ** 64);
    expect(parseMessageHead(fromHex('01 ffffffffffffffffff7f 01')).epoch).toBe(2 ** 64);
  });

  it.each([
    ['the version alone', '01'],
    ['version 0 alone', '00'],
    ['no index', '0101'],
    ['no type', '010101'],
    ['epoch 0', '01000100'],
    ['an epoch whose bits lie all beyond 64', '01 80808080808080808002 01 00'],
    ['an epoch of eleven bytes', '01 8180808080808080808000 01 00'],
    ['an index of 2^32', '01018080808010 00'],
    ['an unknown type', '01010107'],
    ['type 255', '010101ff'],
    ['no chunk number', '01010101'],
    ['a chunk number of 65,536', `01010101808004${DATA}`],
    ['a short chunk', `0101010100${DATA.slice(2)}`],
    ['no chunk', '0101010100'],
    ['an unfinished epoch', '0181'],
  ])('is refused with %s', (_, hex) => {
    expectSpqrError(() => parse(fromHex(hex)), 'MsgDecode');
  });

  it('of any content is parsed or refused, never worse', () => {
    const bytes = fc.uint8Array({ maxLength: 60 }).map((rest) => Uint8Array.of(1, ...rest));
    fc.assert(
      fc.property(bytes, (message) => {
        try {
          const { epoch, index, payload } = parse(message);
          expect(epoch).toBeGreaterThan(0);
          expect(index).toBeLessThan(2 ** 32);
          expect(payload.chunk?.data.length ?? 32).toBe(32);
        } catch (error) {
          expect(error).toBeInstanceOf(SpqrError);
        }
      }),
    );
  });

  it('that is empty counts as version 0', () => {
    expect(parseMessageHead(new Uint8Array(0))).toEqual({ version: 0, epoch: 0, index: 0, size: 0 });
  });
});
