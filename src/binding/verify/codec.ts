/**
 * Encodings of signed statements and proofs (`proto/binding.proto`). Sizes and ranges are checked here, signatures and the order of
 * statements elsewhere. Read by a strict reader of its own: generated code would accept what must be refused.
 */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { isAccountId, isRealm } from './names.ts';
import type { AccountBody, Role, RoleSignature, SignedStatement, Statement } from './statement.ts';
import { decodeStrictly, encodeStrictly, type Refusal, strictMessage } from './strict-protobuf.ts';

/** Ten times what the longest statement needs. */
export const MAX_SIGNED_BYTES = 4096;
/** Statements a proof may have: as many as an account. */
const MAX_PROOF_STATEMENTS = 4096;
/** Bounds the work before anything of a proof is looked at: 1 KiB for each statement, which is more than the longest has. */
const MAX_PROOF_BYTES = 4 << 20;

const SUITE = 1;
const KEY_BYTES = 32;
const IDENTITY_KEY_BYTES = 33;
const HASH_BYTES = 32;
const SALT_BYTES = 16;
const SIGNATURE_BYTES = 64;
/** As of a `ProtocolAddress`. */
const MAX_DEVICE = 127;
const MAX_REGISTRATION = 0xffff_ffff;
/** No statement has more than three signers. */
const MAX_SIGNATURES = 3;

const SIGNATURE = /* @__PURE__ */ strictMessage({ role: [1, 'string'], sig: [2, 'bytes'], key: [3, 'bytes'] });
const SIGNED = /* @__PURE__ */ strictMessage({ body: [1, 'bytes'], sigs: [2, SIGNATURE, MAX_SIGNATURES] });
const BODY = /* @__PURE__ */ strictMessage({
  suite: [1, 'uint'],
  realm: [2, 'string'],
  id: [3, 'string'],
  seq: [4, 'uint'],
  prev: [5, 'bytes'],
  day: [6, 'uint'],
  genesis: [
    10,
    /* @__PURE__ */ strictMessage({
      accountKey: [1, 'bytes'],
      identityKey: [2, 'bytes'],
      cRecovery: [3, 'bytes'],
      salt: [4, 'bytes'],
    }),
  ],
  deviceAdd: [
    11,
    /* @__PURE__ */ strictMessage({ device: [1, 'uint'], registration: [2, 'uint'], requestKey: [3, 'bytes'] }),
  ],
  deviceRevoke: [12, /* @__PURE__ */ strictMessage({ device: [1, 'uint'] })],
  policySet: [13, /* @__PURE__ */ strictMessage({ features: [1, 'uint'] })],
  object: [14, /* @__PURE__ */ strictMessage({ recover: [1, 'bytes'] })],
  close: [15, /* @__PURE__ */ strictMessage({})],
  identityRotate: [16, /* @__PURE__ */ strictMessage({ identityKey: [1, 'bytes'] })],
  recover: [
    17,
    /* @__PURE__ */ strictMessage({
      recoveryKey: [1, 'bytes'],
      accountKey: [2, 'bytes'],
      identityKey: [3, 'bytes'],
      cRecovery: [4, 'bytes'],
    }),
  ],
});
const PROOF = /* @__PURE__ */ strictMessage({ chain: [1, 'bytes', MAX_PROOF_STATEMENTS], rival: [2, 'bytes'] });

const STATEMENT: Refusal = { code: 'INVALID_STATEMENT', what: 'a statement' };
const PROOF_REFUSAL: Refusal = { code: 'INVALID_STATEMENT', what: 'a proof' };

type BodyFields = ReturnType<typeof decodeBodyFields>;

/** Refuses a statement. @param why - completes "a statement …" */
export function refuseStatement(why: string): never {
  throw new VinculumError('INVALID_STATEMENT', `a statement ${why}`);
}

/**
 * Decodes a signed statement.
 *
 * @param encoded - at most 4096 bytes, untrusted; copied
 * @throws VinculumError `INVALID_STATEMENT`
 */
export function decodeSigned(encoded: Uint8Array): SignedStatement {
  if (encoded.length > MAX_SIGNED_BYTES) refuseStatement('is too long');
  const { body: bodyBytes, sigs } = decodeStrictly(encoded, SIGNED, STATEMENT);
  const signatures = sigs.map(({ role, sig, key }): RoleSignature => {
    if (!isRole(role)) refuseStatement('is signed in an unknown role');
    if (sig.length !== SIGNATURE_BYTES) refuseStatement('has a signature of the wrong size');
    if (key.length !== 0 && key.length !== KEY_BYTES) refuseStatement('has a key of the wrong size');
    return { role, signature: sig, key };
  });
  if (new Set(signatures.map(({ role }) => role)).size !== signatures.length)
    refuseStatement('is signed twice in one role');
  return { encoded: encodeSigned(bodyBytes, signatures), bodyBytes, body: decodeAccountBody(bodyBytes), signatures };
}

/** Encodes a statement with its signatures. */
export function encodeSigned(body: Bytes, signatures: readonly RoleSignature[]): Bytes {
  return encodeStrictly(SIGNED, {
    body,
    sigs: signatures.map(({ role, signature: sig, key }) => ({ role, sig, key })),
  });
}

/**
 * Decodes the body of a statement.
 *
 * @param bytes - untrusted; copied
 * @throws VinculumError `INVALID_STATEMENT`
 */
export function decodeAccountBody(bytes: Uint8Array): AccountBody {
  const fields = decodeBodyFields(bytes);
  const { suite, realm, id, seq: sequence, prev: previous, day } = fields;
  if (suite !== SUITE) refuseStatement('is of an unknown suite');
  if (!isRealm(realm) || !isAccountId(id)) refuseStatement('does not name an account');
  const statement = statementOf(fields);
  const isGenesis = statement.type === 'genesis';
  if (isGenesis !== (sequence === 0)) refuseStatement('has a number that is not its own');
  requireSize(previous, isGenesis ? 0 : HASH_BYTES);
  return { name: { realm, id }, sequence, previous, day, statement };
}

function decodeBodyFields(bytes: Uint8Array): ReturnType<typeof decodeStrictly<(typeof BODY)['described']>> {
  return decodeStrictly(bytes, BODY, STATEMENT);
}

/** Encodes a body. The inverse refuses one whose sizes or ranges are wrong. */
export function encodeAccountBody({ name, sequence, previous, day, statement }: AccountBody): Bytes {
  return encodeStrictly(BODY, { suite: SUITE, ...name, seq: sequence, prev: previous, day, ...fieldsOf(statement) });
}

function statementOf(fields: BodyFields): Statement {
  const { genesis, deviceAdd, deviceRevoke, policySet, object, close, identityRotate, recover } = fields;
  const present = [genesis, deviceAdd, deviceRevoke, policySet, object, close, identityRotate, recover];
  if (present.filter((field) => field !== undefined).length !== 1) refuseStatement('must state one thing');
  if (genesis !== undefined) {
    requireSize(genesis.salt, SALT_BYTES);
    return { type: 'genesis', ...keysOf(genesis), salt: genesis.salt };
  }
  if (deviceAdd !== undefined) {
    const { device, registration, requestKey } = deviceAdd;
    if (registration > MAX_REGISTRATION) refuseStatement('has a registration id of more than 32 bits');
    return { type: 'device-add', device: deviceNumber(device), registration, requestKey: key(requestKey) };
  }
  if (deviceRevoke !== undefined) return { type: 'device-revoke', device: deviceNumber(deviceRevoke.device) };
  if (policySet !== undefined) return { type: 'policy-set', features: policySet.features };
  if (object !== undefined) return { type: 'object', recover: requireSize(object.recover, HASH_BYTES) };
  if (identityRotate !== undefined) {
    return { type: 'identity-rotate', identityKey: requireSize(identityRotate.identityKey, IDENTITY_KEY_BYTES) };
  }
  if (recover !== undefined) return { type: 'recover', recoveryKey: key(recover.recoveryKey), ...keysOf(recover) };
  return { type: 'close' };
}

function fieldsOf(statement: Statement): object {
  switch (statement.type) {
    case 'genesis':
      return { genesis: { ...statement, cRecovery: statement.recoveryCommitment } };
    case 'device-add':
      return { deviceAdd: statement };
    case 'device-revoke':
      return { deviceRevoke: statement };
    case 'policy-set':
      return { policySet: statement };
    case 'object':
      return { object: statement };
    case 'close':
      return { close: {} };
    case 'identity-rotate':
      return { identityRotate: statement };
    case 'recover':
      return { recover: { ...statement, cRecovery: statement.recoveryCommitment } };
  }
}

interface KeyFields {
  readonly accountKey: Bytes;
  readonly identityKey: Bytes;
  readonly cRecovery: Bytes;
}

function keysOf(fields: KeyFields): { accountKey: Bytes; identityKey: Bytes; recoveryCommitment: Bytes } {
  return {
    accountKey: key(fields.accountKey),
    identityKey: requireSize(fields.identityKey, IDENTITY_KEY_BYTES),
    recoveryCommitment: requireSize(fields.cRecovery, HASH_BYTES),
  };
}

function key(bytes: Bytes): Bytes {
  return requireSize(bytes, KEY_BYTES);
}

function requireSize(bytes: Bytes, size: number): Bytes {
  if (bytes.length !== size) refuseStatement('has a field of the wrong size');
  return bytes;
}

function deviceNumber(device: number): number {
  if (device < 1 || device > MAX_DEVICE) refuseStatement('names no possible device');
  return device;
}

function isRole(role: string): role is Role {
  return role === 'account' || role === 'identity' || role === 'recovery';
}

/** Two statements where only one can be, and all that leads to them. */
export interface ProofStatements {
  /** Signed statements from the genesis on, each following the one before. */
  readonly chain: readonly Bytes[];
  readonly rival: Bytes;
}

/** Encodes a proof. */
export function encodeProof(proof: ProofStatements): Bytes {
  return encodeStrictly(PROOF, proof);
}

/**
 * Decodes a proof; nothing in it is verified.
 *
 * @param bytes - at most 4 MiB, untrusted; copied
 * @throws VinculumError `INVALID_STATEMENT`
 */
export function decodeProof(bytes: Uint8Array): ProofStatements {
  if (bytes.length > MAX_PROOF_BYTES) throw new VinculumError('INVALID_STATEMENT', 'a proof is too long');
  return decodeStrictly(bytes, PROOF, PROOF_REFUSAL);
}
