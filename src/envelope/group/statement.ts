/** One step in the life of a group: what a member states and signs. No server has a part in it. */
import { type Bytes, copyBytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { isAscending } from '../reference.ts';
import { malformed } from '../wire/message.ts';
import { decodeGroupStatementFields, encodeGroupStatementFields } from './codec.ts';

/** What a statement does. */
export type GroupOp = 'create' | 'add' | 'remove' | 'leave' | 'admin' | 'rename';

/** Type and role of the signature. */
export const GROUP_SIGNATURE_TYPE = 'group';
export const GROUP_SIGNATURE_ROLE = 'member';

const OP_NUMBERS = { create: 1, add: 2, remove: 3, leave: 4, admin: 5, rename: 6 } as const;
const OPS: readonly (GroupOp | undefined)[] = [undefined, 'create', 'add', 'remove', 'leave', 'admin', 'rename'];
/** Identity keys, XEdDSA, SHA-256. */
const SUITE = 1;

export interface GroupStatement {
  /** 16 bytes, random. */
  readonly group: Bytes;
  /** From 0. */
  readonly seq: number;
  /** SHA-256 of the previous body; 32 zero bytes for the first. */
  readonly prev: Bytes;
  /** Account reference of who states it. */
  readonly actor: Bytes;
  readonly op: GroupOp;
  /** References of whom it is about, ascending. */
  readonly refs: readonly Bytes[];
  /** `create`, `rename`: the name, UTF-8. `admin`: one byte, 1 grants, 0 revokes. Else empty. */
  readonly value: Bytes;
  /** Hash of the members after it. */
  readonly members: Bytes;
}

/**
 * Encodes a statement: what its actor signs.
 *
 * @throws VinculumError `INVALID_ARGUMENT`
 */
export function encodeGroupStatement(statement: GroupStatement): Bytes {
  const defect = statementDefect(statement);
  if (defect !== null) throw new VinculumError('INVALID_ARGUMENT', `cannot encode GroupStatement: ${defect}`);
  return encodeGroupStatementFields({ ...statement, suite: SUITE, op: OP_NUMBERS[statement.op] });
}

/**
 * Decodes a statement; whether it holds is not looked at.
 *
 * @param body - untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`, or `UNSUPPORTED` for another suite, operation or critical field
 */
export function decodeGroupStatement(body: Uint8Array): GroupStatement {
  const { suite, op: number, ...fields } = decodeGroupStatementFields(body);
  const op = OPS[number];
  if (suite !== SUITE || op === undefined) throw new VinculumError('UNSUPPORTED', 'the group needs a newer version');
  const statement = { ...fields, op };
  const defect = statementDefect(statement);
  if (defect !== null) throw malformed('GroupStatement', defect);
  return statement;
}

/** What an administrator's grant or revocation has as its value. */
export function adminValue(isGranted: boolean): Bytes {
  return Uint8Array.of(isGranted ? 1 : 0);
}

/** The name of a group as the value of a statement. */
export function groupNameValue(name: string): Bytes {
  return copyBytes(new TextEncoder().encode(name));
}

/** Tells whether a statement takes somebody out. */
export function isRemoval({ op }: GroupStatement): boolean {
  return op === 'remove' || op === 'leave';
}

function statementDefect({ op, seq, refs, value }: GroupStatement): string | null {
  if ((op === 'create') !== (seq === 0)) return 'a group is created once, at the beginning';
  if (!isAscending(refs)) return 'the references are out of order';
  const needsRefs = op === 'add' || op === 'remove' || op === 'admin';
  const takesRefs = needsRefs || op === 'create';
  if (needsRefs ? refs.length === 0 : !takesRefs && refs.length > 0)
    return 'the operation does not go with its references';
  switch (op) {
    case 'create':
    case 'rename':
      return isText(value) ? null : 'the name is no text';
    case 'admin':
      return value.length === 1 && value[0]! <= 1 ? null : 'an administrator is granted or revoked';
    default:
      return value.length === 0 ? null : 'the operation has no value';
  }
}

function isText(utf8: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(utf8);
    return true;
  } catch {
    return false;
  }
}
