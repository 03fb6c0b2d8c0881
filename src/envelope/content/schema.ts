/** The kinds of content, field by field, with their bounds. */
import {
  MAX_ATTACHMENT_BYTES,
  MAX_CAPTION_BYTES,
  MAX_CHUNK_BYTES,
  MAX_DESCRIPTION_BYTES,
  MAX_EMOJI_BYTES,
  MAX_EPHEMERAL_SECONDS,
  MAX_FILE_NAME_BYTES,
  MAX_FORWARD_SCORE,
  MAX_GROUP_STATEMENT_BYTES,
  MAX_LOCATOR_BYTES,
  MAX_MACS_BYTES,
  MAX_MEDIA_TYPE_BYTES,
  MAX_MENTIONS,
  MAX_OPTIONS,
  MAX_OPTION_BYTES,
  MAX_PREVIEW_IMAGE_BYTES,
  MAX_QUESTION_BYTES,
  MAX_RECEIPT_IDS,
  MAX_SETTING_BYTES,
  MAX_SYNC_BYTES,
  MAX_TEXT_BYTES,
  MAX_THUMBNAIL_BYTES,
  MAX_TITLE_BYTES,
  MAX_UINT32,
  MAX_URL_BYTES,
} from '../limits.ts';
import type { Head } from '../transport/transport.ts';
import {
  type MessageSchema,
  bytes,
  exactly,
  flag,
  integer,
  integers,
  list,
  message,
  name,
  one,
  oneIfAny,
  text,
} from '../wire/schema.ts';
import type * as kinds from './kinds.ts';
import type { Ephemeral, Metadata, Quote, Ref } from './metadata.ts';

const u32 = { max: MAX_UINT32 } as const;
/** A revision counts from 1. */
const rev = { min: 1 } as const;

const HEAD = /* @__PURE__ */ message<Head>({ seq: integer(1), hash: exactly(2, 16) });
const REF = /* @__PURE__ */ message<Ref>({ author: exactly(1, 32), id: exactly(2, 16) });

export const METADATA: MessageSchema<Metadata> = /* @__PURE__ */ message<Metadata>({
  conversation: exactly(1, 16),
  id: exactly(2, 16),
  sequence: integer(3),
  timeMs: integer(4),
  ephemeral: oneIfAny(
    5,
    /* @__PURE__ */ message<Ephemeral>({
      type: integer(1, { min: 1, max: 4 }),
      seconds: integer(2, { max: MAX_EPHEMERAL_SECONDS }),
    }),
  ),
  quote: oneIfAny(6, /* @__PURE__ */ message<Quote>({ target: one(1, REF), hash: exactly(2, 32) })),
  forwardScore: integer(7, { max: MAX_FORWARD_SCORE }),
  noForward: flag(8),
  features: integer(9),
  groupHead: oneIfAny(10, HEAD),
  unknown: integer(11, u32),
  origin: oneIfAny(12, REF),
});

export const TEXT: MessageSchema<kinds.Text> = /* @__PURE__ */ message<kinds.Text>({
  body: name(1, MAX_TEXT_BYTES),
  mentions: list(
    2,
    { max: MAX_MENTIONS },
    one(
      0,
      /* @__PURE__ */ message<kinds.Mention>({
        start: integer(1, u32),
        length: integer(2, { min: 1, ...u32 }),
        account: exactly(3, 32),
      }),
    ),
  ),
  preview: oneIfAny(
    3,
    /* @__PURE__ */ message<kinds.Preview>({
      url: name(1, MAX_URL_BYTES),
      title: text(2, MAX_TITLE_BYTES),
      description: text(3, MAX_DESCRIPTION_BYTES),
      image: bytes(4, MAX_PREVIEW_IMAGE_BYTES),
    }),
  ),
});

export const ATTACHMENT: MessageSchema<kinds.Attachment> = /* @__PURE__ */ message<kinds.Attachment>({
  locator: name(1, MAX_LOCATOR_BYTES),
  key: exactly(2, 64),
  digest: exactly(3, 32),
  size: integer(4, { max: MAX_ATTACHMENT_BYTES }),
  type: name(5, MAX_MEDIA_TYPE_BYTES),
  chunk: integer(6, { min: 1, max: MAX_CHUNK_BYTES }),
  macs: bytes(7, MAX_MACS_BYTES),
  chunkMacs: bytes(8, MAX_MACS_BYTES),
  form: integer(9, u32),
  name: text(10, MAX_FILE_NAME_BYTES),
  caption: text(11, MAX_CAPTION_BYTES),
  width: integer(12, u32),
  height: integer(13, u32),
  durationMs: integer(14, u32),
  thumbnail: bytes(15, MAX_THUMBNAIL_BYTES),
});

export const REACTION: MessageSchema<kinds.Reaction> = /* @__PURE__ */ message<kinds.Reaction>({
  target: one(1, REF),
  emoji: text(2, MAX_EMOJI_BYTES),
  rev: integer(3, rev),
});

export const EDIT: MessageSchema<kinds.Edit> = /* @__PURE__ */ message<kinds.Edit>({
  target: one(1, REF),
  text: one(2, TEXT),
  rev: integer(3, rev),
});

export const DELETE: MessageSchema<kinds.Delete> = /* @__PURE__ */ message<kinds.Delete>({ target: one(1, REF) });

export const RECEIPT: MessageSchema<kinds.Receipt> = /* @__PURE__ */ message<kinds.Receipt>({
  type: integer(1, { min: 1, max: 3 }),
  ids: list(2, { min: 1, max: MAX_RECEIPT_IDS }, exactly(0, 16)),
});

export const TYPING: MessageSchema<kinds.Typing> = /* @__PURE__ */ message<kinds.Typing>({
  state: integer(1, { min: 1, max: 3 }),
});

export const PRESENCE: MessageSchema<kinds.Presence> = /* @__PURE__ */ message<kinds.Presence>({
  state: integer(1, { min: 1, max: 2 }),
  lastHereMs: integer(2),
});

export const SETTING: MessageSchema<kinds.Setting> = /* @__PURE__ */ message<kinds.Setting>({
  key: integer(1, { min: 1, ...u32 }),
  value: bytes(2, MAX_SETTING_BYTES),
  rev: integer(3, rev),
});

export const SCREENSHOT: MessageSchema<kinds.ScreenshotNotice> = /* @__PURE__ */ message<kinds.ScreenshotNotice>({
  target: oneIfAny(1, REF),
});

export const REQUEST: MessageSchema<kinds.MessageRequest> = /* @__PURE__ */ message<kinds.MessageRequest>({
  action: integer(1, { min: 1, max: 3 }),
  text: oneIfAny(2, TEXT),
});

export const SIGNED: MessageSchema<kinds.Signed> = /* @__PURE__ */ message<kinds.Signed>({
  body: bytes(1, MAX_GROUP_STATEMENT_BYTES),
  sigs: list(
    2,
    { min: 1, max: 1 },
    one(0, /* @__PURE__ */ message<kinds.Signature>({ role: name(1, 16), sig: exactly(2, 64) })),
  ),
});

export const GROUP: MessageSchema<kinds.GroupOperation> = /* @__PURE__ */ message<kinds.GroupOperation>({
  signed: one(1, SIGNED),
});

export const POLL: MessageSchema<kinds.Poll> = /* @__PURE__ */ message<kinds.Poll>({
  question: name(1, MAX_QUESTION_BYTES),
  options: list(2, { min: 2, max: MAX_OPTIONS }, name(0, MAX_OPTION_BYTES)),
  multiple: flag(3),
});

export const VOTE: MessageSchema<kinds.Vote> = /* @__PURE__ */ message<kinds.Vote>({
  target: one(1, REF),
  choices: integers(2, MAX_OPTIONS, MAX_OPTIONS - 1),
  rev: integer(3, rev),
});

export const HISTORY: MessageSchema<kinds.HistoryBundle> = /* @__PURE__ */ message<kinds.HistoryBundle>({
  archive: one(1, ATTACHMENT),
  part: integer(2, u32),
  parts: integer(3, { min: 1, ...u32 }),
});

export const SYNC: MessageSchema<kinds.DeviceSync> = /* @__PURE__ */ message<kinds.DeviceSync>({
  type: integer(1, { min: 1, ...u32 }),
  body: bytes(2, MAX_SYNC_BYTES),
});
