/** Encoding of group statements: the only file of this folder that knows protobuf. */
import { vinculum } from '#proto/envelope';
import type { Bytes } from '../../bytes.ts';
import { MAX_GROUP_NAME_BYTES, MAX_GROUP_REFS, MAX_GROUP_STATEMENT_BYTES, MAX_UINT32 } from '../limits.ts';
import { type MessageCodec, decodeStrictly, encodeStrictly } from '../wire/message.ts';
import { bytes, exactly, integer, list, message } from '../wire/schema.ts';

/** A statement as on the wire. */
export interface GroupStatementFields {
  readonly suite: number;
  readonly group: Bytes;
  readonly seq: number;
  readonly prev: Bytes;
  readonly actor: Bytes;
  readonly op: number;
  readonly refs: readonly Bytes[];
  readonly value: Bytes;
  readonly members: Bytes;
}

const STATEMENT: MessageCodec<GroupStatementFields> = {
  name: 'GroupStatement',
  generated: vinculum.envelope.GroupStatement,
  maxBytes: MAX_GROUP_STATEMENT_BYTES,
  schema: /* @__PURE__ */ message<GroupStatementFields>({
    suite: integer(1, { max: MAX_UINT32 }),
    group: exactly(2, 16),
    seq: integer(3),
    prev: exactly(4, 32),
    actor: exactly(5, 32),
    op: integer(6, { max: MAX_UINT32 }),
    refs: list(7, { max: MAX_GROUP_REFS }, exactly(0, 32)),
    value: bytes(8, MAX_GROUP_NAME_BYTES),
    members: exactly(9, 32),
  }),
};

/** @throws VinculumError `INVALID_MESSAGE`, `UNSUPPORTED` */
export function decodeGroupStatementFields(body: Uint8Array): GroupStatementFields {
  return decodeStrictly(STATEMENT, body);
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeGroupStatementFields(fields: GroupStatementFields): Bytes {
  return encodeStrictly(STATEMENT, fields);
}
