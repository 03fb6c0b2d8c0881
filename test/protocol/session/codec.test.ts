import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vinculum } from '#proto/session';
import { type Bytes, copyBytes } from '../../../src/bytes.ts';
import { firstInteger, ProtobufReader } from '../../../src/protocol/protobuf/reader.ts';
import { ProtobufWriter } from '../../../src/protocol/protobuf/writer.ts';
import { decodeMessageKey, messageKeyFieldSize, writeMessageKey } from '../../../src/protocol/session/chain-codec.ts';
import { decodeSessionRecord, encodeSessionRecord } from '../../../src/protocol/session/session-record.ts';

const { session } = vinculum;
const bytes = (options: { minLength?: number; maxLength?: number }): fc.Arbitrary<Bytes> =>
  fc.uint8Array(options).map((value) => Uint8Array.from(value));
const some = bytes({ minLength: 1, maxLength: 200 });
const u32 = fc.integer({ min: 1, max: 0xffff_ffff });
const finished = (message: { finish(): Uint8Array }): Bytes => copyBytes(message.finish());

const messageKey = fc.record({ index: u32, seed: some }).map((key) => finished(session.MessageKey.encode(key)));
const chain = fc
  .record(
    {
      senderRatchetKey: some,
      senderRatchetKeyPrivate: some,
      chainKey: fc
        .record({ index: u32, key: some }, { requiredKeys: [] })
        .map((key) => finished(session.ChainKey.encode(key))),
      messageKeys: fc.array(messageKey, { maxLength: 5 }),
    },
    { requiredKeys: [] },
  )
  .map((value) => finished(session.Chain.encode(value)));
const pendingPreKey = fc
  .record(
    {
      preKeyId: fc.integer({ min: 0, max: 0xffff_ffff }),
      baseKey: some,
      signedPreKeyId: fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff }).filter((id) => id !== 0),
      timestamp: fc.integer({ min: 1, max: 2 ** 48 }),
    },
    { requiredKeys: [] },
  )
  .map((value) => finished(session.PendingPreKey.encode(value)));
const state = fc.record(
  {
    sessionVersion: u32,
    localIdentityPublic: some,
    remoteIdentityPublic: some,
    rootKey: some,
    previousCounter: u32,
    senderChain: chain,
    receiverChains: fc.array(chain, { maxLength: 5 }),
    pendingPreKey,
    remoteRegistrationId: u32,
    localRegistrationId: u32,
    aliceBaseKey: some,
    pendingKyberPreKey: fc
      .record({ preKeyId: u32, ciphertext: some }, { requiredKeys: [] })
      .map((value) => finished(session.PendingKyberPreKey.encode(value))),
    pqRatchetState: some,
  },
  { requiredKeys: [] },
);

describe('the record codec, held against the generated code', () => {
  it('reads what it writes, field by field', () => {
    fc.assert(
      fc.property(state, (value) => {
        const current = finished(session.SessionState.encode(value));
        const record = decodeSessionRecord(finished(session.SessionRecord.encode({ currentSession: current })));
        const decoded = record.current!.value;
        const expected = session.SessionState.decode(current);
        expect(decoded.version).toBe(expected.sessionVersion);
        expect(decoded.previousCounter).toBe(expected.previousCounter);
        expect(decoded.remoteRegistrationId).toBe(expected.remoteRegistrationId);
        expect(decoded.localRegistrationId).toBe(expected.localRegistrationId);
        expect([...decoded.rootKey]).toEqual([...expected.rootKey]);
        expect([...decoded.aliceBaseKey]).toEqual([...expected.aliceBaseKey]);
        expect(decoded.receiverChains.map((part) => [...part.bytes])).toEqual(
          expected.receiverChains.map((part) => [...part]),
        );
        const pending = value.pendingPreKey === undefined ? null : session.PendingPreKey.decode(value.pendingPreKey);
        expect(decoded.pendingPreKey?.value.signedPreKeyId).toBe(
          pending === null ? undefined : pending.signedPreKeyId >>> 0,
        );
        expect(decoded.pendingPreKey?.value.timestamp).toBe(pending === null ? undefined : Number(pending.timestamp));
      }),
    );
  });

  it('writes what it reads, byte for byte, from values as from bytes', () => {
    fc.assert(
      fc.property(fc.option(state, { nil: undefined }), fc.array(some, { maxLength: 3 }), (value, previousSessions) => {
        const encoded = finished(
          session.SessionRecord.encode({
            ...(value !== undefined && { currentSession: finished(session.SessionState.encode(value)) }),
            previousSessions,
          }),
        );
        const record = decodeSessionRecord(encoded);
        expect(encodeSessionRecord(record)).toEqual(encoded);
        // Take everything apart, so that nothing can be copied.
        const taken = record.current?.value;
        if (taken === undefined) return;
        const rebuilt = {
          senderChain: taken.senderChain?.value,
          pendingPreKey: taken.pendingPreKey?.value,
          pendingKyberPreKey: taken.pendingKyberPreKey?.value,
        };
        expect(rebuilt.senderChain === undefined).toBe(taken.senderChain === null);
        expect(encodeSessionRecord(record)).toEqual(encoded);
      }),
    );
  });

  it('numbers message keys as the generated code does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), some, (index, seed) => {
        const writer = new ProtobufWriter(messageKeyFieldSize(index, seed.length));
        writeMessageKey(writer, index, seed);
        const encoded = new ProtobufReader(writer.bytes).blockField(0x22)!;
        expect([...encoded]).toEqual([
          ...finished(session.MessageKey.encode(index === 0 ? { seed } : { index, seed })),
        ]);
        expect(firstInteger(encoded)).toBe(index);
        expect(firstInteger(writer.bytes, writer.bytes.length - encoded.length)).toBe(index);
        expect(decodeMessageKey(encoded).seed).toEqual(seed);
      }),
    );
  });
});
