/**
 * How much of anything a message may hold. Both sides refuse more, readers before they allocate for it. docs/envelope.md
 * repeats the table.
 */

/** A whole envelope: what a mailbox stores and a socket carries in one piece. Larger content is an attachment. */
export const MAX_ENVELOPE_BYTES = 262_144;
/** What is encrypted: room is left for the frame and for what the session adds, a pre-key message with its KEM ciphertext most. */
export const MAX_TRANSPORT_BYTES = 253_952;
/** The app's part of it: room is left for the rest of the payload. */
export const MAX_APP_BYTES = 196_608;
/** Nesting of messages; the deepest that is specified has 4. Bounds the stack. */
export const MAX_NESTING = 16;
/** A length or a time must be exact as a JavaScript number. */
export const MAX_INTEGER: number = Number.MAX_SAFE_INTEGER;
/** Integers declared with 32 bits. */
export const MAX_UINT32 = 0xffff_ffff;

/** The longest domain name. */
export const MAX_REALM_BYTES = 253;
/** Longer than any identifier in use, short enough to repeat in each message. */
export const MAX_ACCOUNT_ID_BYTES = 128;
/** Sessions know devices 1 to 127. */
export const MAX_DEVICE = 127;
/** Devices that one upload may go to: 1000 members with four devices each. */
export const MAX_RECIPIENTS = 4_096;
/** The sender's realm and the receiver's; nobody else tags. */
export const MAX_SERVER_PARTS = 2;
/** Messages in one report: a conversation's worth of context, little enough to read. */
export const MAX_REPORTED = 64;
/** A report of messages as large as messages come would be 16 MB; a realm reads no more than this. */
export const MAX_REPORT_BYTES = 4_194_304;

/** An offer, a challenge and their answers for several disclosures can travel together. */
export const MAX_LINK_MESSAGES = 8;
/** As large as a signed statement may be. */
export const MAX_LINK_BODY_BYTES = 4_096;
/** A distribution message has about 120 bytes. */
export const MAX_DISTRIBUTION_BYTES = 1_024;
/** A reader with more failures asks again later. */
export const MAX_RETRY_IDS = 32;

/** A long letter; beyond it, text goes as an attachment. */
export const MAX_TEXT_BYTES = 65_536;
export const MAX_MENTIONS = 64;
export const MAX_URL_BYTES = 2_048;
export const MAX_TITLE_BYTES = 512;
export const MAX_DESCRIPTION_BYTES = 1_024;
/** A preview's image is a hint, not a picture. */
export const MAX_PREVIEW_IMAGE_BYTES = 32_768;
/** The text of a first contact: enough to say who one is, too little for a pamphlet. */
export const MAX_REQUEST_TEXT_BYTES = 1_024;
/** The longest emoji in use has 35 bytes. */
export const MAX_EMOJI_BYTES = 64;
/** Receipts are gathered. */
export const MAX_RECEIPT_IDS = 256;
/** Any value of a setting; each key has its own bound below it. */
export const MAX_SETTING_BYTES = 256;

/** A device can hold this, and a request can carry the MACs of its chunks. */
export const MAX_ATTACHMENT_BYTES = 1_073_741_824;
export const MAX_LOCATOR_BYTES = 1_024;
/** Both halves of a media type of RFC 6838 have at most 127 bytes together with the slash in practice. */
export const MAX_MEDIA_TYPE_BYTES = 127;
/** The largest chunk that the incremental MAC infers. */
export const MAX_CHUNK_BYTES = 2_097_152;
/** 32 bytes for each of 513 chunks of 2 MiB, and for the whole. */
export const MAX_MACS_BYTES = 16_448;
export const MAX_FILE_NAME_BYTES = 255;
export const MAX_CAPTION_BYTES = 4_096;
export const MAX_THUMBNAIL_BYTES = 16_384;

/** Members of a group: each message's upload names their devices. */
export const MAX_GROUP_MEMBERS = 1_000;
/** Accounts in one operation; more take several. */
export const MAX_GROUP_REFS = 256;
/** An operation with so many references, and its name. */
export const MAX_GROUP_STATEMENT_BYTES = 16_384;
export const MAX_GROUP_NAME_BYTES = 256;

export const MAX_QUESTION_BYTES = 1_024;
export const MAX_OPTION_BYTES = 256;
export const MAX_OPTIONS = 32;

/** What devices of one account tell each other; history goes as an attachment. */
export const MAX_SYNC_BYTES = 65_536;

/** A year. */
export const MAX_EPHEMERAL_SECONDS = 31_536_000;
/** Beyond it, the number says nothing more. */
export const MAX_FORWARD_SCORE = 1_000;
