/** The form of stored sessions, for telling canonical encodings from others. See `proto/session.proto`. */
import { type Schema, proto3 } from '../protobuf/schema.ts';

const CHAIN = /* @__PURE__ */ proto3({
  ratchetKey: [1, 'bytes'],
  privateKey: [2, 'bytes'],
  chainKey: [3, /* @__PURE__ */ proto3({ index: [1, 'uint32'], key: [2, 'bytes'] })],
  messageKeys: [
    4,
    /* @__PURE__ */ proto3({
      index: [1, 'uint32'],
      cipherKey: [2, 'bytes'],
      macKey: [3, 'bytes'],
      iv: [4, 'bytes'],
      seed: [5, 'bytes'],
    }),
    'repeated',
  ],
});

const PENDING_PRE_KEY = /* @__PURE__ */ proto3({
  preKeyId: [1, 'uint32', 'optional'],
  baseKey: [2, 'bytes'],
  signedPreKeyId: [3, 'int32'],
  timestamp: [4, 'uint64'],
});

export const SESSION_SCHEMA: Schema = /* @__PURE__ */ proto3({
  version: [1, 'uint32'],
  localIdentity: [2, 'bytes'],
  remoteIdentity: [3, 'bytes'],
  rootKey: [4, 'bytes'],
  previousCounter: [5, 'uint32'],
  senderChain: [6, CHAIN],
  receiverChains: [7, CHAIN, 'repeated'],
  pendingPreKey: [9, PENDING_PRE_KEY],
  remoteRegistrationId: [10, 'uint32'],
  localRegistrationId: [11, 'uint32'],
  aliceBaseKey: [13, 'bytes'],
  pendingKyberPreKey: [14, /* @__PURE__ */ proto3({ preKeyId: [1, 'uint32'], ciphertext: [2, 'bytes'] })],
  pqRatchet: [15, 'bytes'],
});

export const RECORD_SCHEMA: Schema = /* @__PURE__ */ proto3({
  current: [1, SESSION_SCHEMA],
  previous: [2, 'bytes', 'repeated'],
});
