/** The form of stored sessions, for telling canonical encodings from others. See `proto/session.proto`. */
import type { RecordField, RecordSchema } from '../canonical-protobuf.ts';

const UINT32: RecordField = { kind: 'uint32' };
const BYTES: RecordField = { kind: 'bytes' };

const MESSAGE_KEY: RecordSchema = { fields: [undefined, UINT32, BYTES, BYTES, BYTES, BYTES] };

const CHAIN: RecordSchema = {
  fields: [
    undefined,
    BYTES,
    BYTES,
    { message: { fields: [undefined, UINT32, BYTES] } },
    { message: MESSAGE_KEY, repeated: true },
  ],
};

const PENDING_PRE_KEY: RecordSchema = {
  fields: [undefined, { kind: 'uint32', explicit: true }, BYTES, { kind: 'int32' }, { kind: 'uint64' }],
};

export const SESSION_SCHEMA: RecordSchema = {
  fields: [
    undefined,
    UINT32,
    BYTES,
    BYTES,
    BYTES,
    UINT32,
    { message: CHAIN },
    { message: CHAIN, repeated: true },
    undefined,
    { message: PENDING_PRE_KEY },
    UINT32,
    UINT32,
    undefined,
    BYTES,
    { message: { fields: [undefined, UINT32, BYTES] } },
    BYTES,
  ],
};

export const RECORD_SCHEMA: RecordSchema = {
  fields: [undefined, { message: SESSION_SCHEMA }, { kind: 'repeated bytes' }],
};
