/** Encoding of the application payload: the only file of this folder that knows protobuf. */
import { vinculum } from '#proto/envelope';
import type { Bytes } from '../../bytes.ts';
import { MAX_APP_BYTES } from '../limits.ts';
import { type Decoded, type MessageCodec, decodeLeniently, encodeStrictly } from '../wire/message.ts';
import { message, one, oneIfAny } from '../wire/schema.ts';
import type * as kinds from './kinds.ts';
import type { Metadata } from './metadata.ts';
import * as schema from './schema.ts';

/** The fields of each kind of content. */
export interface ContentFields {
  readonly text: kinds.Text;
  readonly attachment: kinds.Attachment;
  readonly reaction: kinds.Reaction;
  readonly edit: kinds.Edit;
  readonly delete: kinds.Delete;
  readonly receipt: kinds.Receipt;
  readonly typing: kinds.Typing;
  readonly presence: kinds.Presence;
  readonly setting: kinds.Setting;
  readonly screenshot: kinds.ScreenshotNotice;
  readonly request: kinds.MessageRequest;
  readonly group: kinds.GroupOperation;
  readonly poll: kinds.Poll;
  readonly vote: kinds.Vote;
  readonly history: kinds.HistoryBundle;
  readonly sync: kinds.DeviceSync;
}

/** A message as on the wire: at most one kind of content is not null. */
export type AppFields = { readonly meta: Metadata } & { readonly [K in keyof ContentFields]: ContentFields[K] | null };

const NO_CONTENT: Omit<AppFields, 'meta'> = {
  text: null,
  attachment: null,
  reaction: null,
  edit: null,
  delete: null,
  receipt: null,
  typing: null,
  presence: null,
  setting: null,
  screenshot: null,
  request: null,
  group: null,
  poll: null,
  vote: null,
  history: null,
  sync: null,
};

/** Content stands at this number and above, one kind in a message; what is below belongs to the frame. */
export const FIRST_CONTENT = 20;

const APP: MessageCodec<AppFields> = {
  name: 'App',
  generated: vinculum.envelope.App,
  maxBytes: MAX_APP_BYTES,
  schema: /* @__PURE__ */ message<AppFields>(
    {
      meta: one(1, schema.METADATA),
      text: oneIfAny(20, schema.TEXT),
      attachment: oneIfAny(21, schema.ATTACHMENT),
      reaction: oneIfAny(22, schema.REACTION),
      edit: oneIfAny(23, schema.EDIT),
      delete: oneIfAny(24, schema.DELETE),
      receipt: oneIfAny(25, schema.RECEIPT),
      typing: oneIfAny(26, schema.TYPING),
      presence: oneIfAny(27, schema.PRESENCE),
      setting: oneIfAny(28, schema.SETTING),
      screenshot: oneIfAny(29, schema.SCREENSHOT),
      request: oneIfAny(30, schema.REQUEST),
      group: oneIfAny(31, schema.GROUP),
      poll: oneIfAny(34, schema.POLL),
      vote: oneIfAny(35, schema.VOTE),
      history: oneIfAny(36, schema.HISTORY),
      sync: oneIfAny(37, schema.SYNC),
    },
    FIRST_CONTENT,
  ),
};

/** @throws VinculumError `INVALID_MESSAGE` */
export function decodeAppFields(bytes: Uint8Array): Decoded<AppFields> {
  return decodeLeniently(APP, bytes);
}

/** @throws VinculumError `INVALID_ARGUMENT` */
export function encodeAppFields(fields: Partial<AppFields> & Pick<AppFields, 'meta'>): Bytes {
  return encodeStrictly(APP, { ...NO_CONTENT, ...fields });
}
