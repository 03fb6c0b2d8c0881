/**
 * What vectors ask for, as functions from input to result on any engine. The generator takes expectations from them, the
 * verifier compares: so both agree by construction on what an operation is.
 */
import { derive, spqrTranscript } from './derived-operations.ts';
import { compare, fingerprint } from './fingerprint-operations.ts';
import { groupDecrypt, groupEncrypt } from './group-operations.ts';
import type { Operation } from './operation.ts';
import { certificate, unseal, unsealContent, upload } from './sealed-operations.ts';
import { bundle, decrypt, encrypt } from './session-operations.ts';

/** Every operation by the name that vectors use. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  decrypt,
  encrypt,
  bundle,
  'group-decrypt': groupDecrypt,
  'group-encrypt': groupEncrypt,
  derive,
  'spqr-transcript': spqrTranscript,
  unseal,
  'unseal-content': unsealContent,
  certificate,
  upload,
  fingerprint,
  compare,
};
