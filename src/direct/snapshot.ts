/**
 * Snapshots: a whole session with its addresses and its place in the row of states. Layout:
 * `'S' ‖ version ‖ sequence ‖ tag ‖ our address ‖ their address ‖ record ‖ checksum`.
 */
import type { Bytes } from '../bytes.ts';
import { VinculumError } from '../errors.ts';
import { type ProtocolAddress, createProtocolAddress } from '../protocol/keys/protocol-address.ts';
import { type SessionRecord, decodeSessionRecord, encodeSessionRecord } from '../protocol/session/session-record.ts';
import type { Correspondents } from '../protocol/session/session-state.ts';
import { ByteReader, ByteWriter, blockSize, integerSize } from './byte-cursor.ts';
import type { Moment } from './delta.ts';
import { TAG_BYTES, tagOf, tagsEqual } from './tag.ts';

/** All that a session is. */
export interface Snapshot {
  readonly record: SessionRecord;
  readonly addresses: Correspondents;
  readonly moment: Moment;
}

const MAGIC = 0x53;
const VERSION = 1;

/** Writes a snapshot. Returns fresh bytes, secret. */
export function writeSnapshot({ record, addresses, moment }: Snapshot): Bytes {
  const utf8 = new TextEncoder();
  const [ours, theirs] = [utf8.encode(addresses.ours.name), utf8.encode(addresses.theirs.name)];
  const sessions = encodeSessionRecord(record);
  const size = 2 + integerSize(moment.sequence) + TAG_BYTES + blockSize(ours) + blockSize(theirs) + 2;
  const writer = new ByteWriter(size + blockSize(sessions) + TAG_BYTES);
  writer.byte(MAGIC);
  writer.byte(VERSION);
  writer.integer(moment.sequence);
  writer.u32(moment.tag.high);
  writer.u32(moment.tag.low);
  writer.block(ours);
  writer.byte(addresses.ours.deviceId);
  writer.block(theirs);
  writer.byte(addresses.theirs.deviceId);
  writer.block(sessions);
  const checksum = tagOf(writer.bytes, writer.position);
  writer.u32(checksum.high);
  writer.u32(checksum.low);
  return writer.bytes;
}

/**
 * Reads a snapshot.
 *
 * @param bytes - untrusted, secret
 * @throws VinculumError `INVALID_SNAPSHOT`; `INVALID_SESSION` for a record in it that does not decode
 */
export function readSnapshot(bytes: Uint8Array): Snapshot {
  const reader = new ByteReader(bytes, damaged);
  if (reader.byte() !== MAGIC) throw new VinculumError('INVALID_SNAPSHOT', 'these bytes are no snapshot');
  const version = reader.byte();
  if (version !== VERSION) {
    throw new VinculumError('INVALID_SNAPSHOT', `the snapshot is of version ${String(version)}`, {
      details: { version },
    });
  }
  const moment = { sequence: reader.integer(), tag: { high: reader.u32(), low: reader.u32() } };
  const ours = readAddress(reader);
  const theirs = readAddress(reader);
  const sessions = reader.block();
  const checked = reader.position;
  const checksum = { high: reader.u32(), low: reader.u32() };
  if (reader.position !== bytes.length || !tagsEqual(checksum, tagOf(bytes, checked))) throw damaged();
  return {
    record: decodeSessionRecord(sessions),
    addresses: {
      ours: createProtocolAddress(ours.name, ours.deviceId),
      theirs: createProtocolAddress(theirs.name, theirs.deviceId),
    },
    moment,
  };
}

/** Not checked: damage is found by the checksum, and only then is it known what was meant. */
function readAddress(reader: ByteReader): ProtocolAddress {
  const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(reader.block());
  return { name, deviceId: reader.byte() };
}

function damaged(): VinculumError {
  return new VinculumError('INVALID_SNAPSHOT', 'the snapshot is damaged or cut off');
}
