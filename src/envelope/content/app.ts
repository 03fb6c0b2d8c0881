/** The application payload: one message of a conversation. */
import { type Bytes, copyBytes } from '../../bytes.ts';
import type { CryptoProvider } from '../../crypto/crypto-provider.ts';
import { VinculumError } from '../../errors.ts';
import { malformed } from '../wire/message.ts';
import { type AppFields, type ContentFields, FIRST_CONTENT, decodeAppFields, encodeAppFields } from './codec.ts';
import { contentDefect } from './defects.ts';
import { type Metadata, UNKNOWN_IGNORE } from './metadata.ts';

/** Field numbers of the kinds of content. They never change. */
export const CONTENT_NUMBERS = {
  text: 20,
  attachment: 21,
  reaction: 22,
  edit: 23,
  delete: 24,
  receipt: 25,
  typing: 26,
  presence: 27,
  setting: 28,
  screenshot: 29,
  request: 30,
  group: 31,
  poll: 34,
  vote: 35,
  history: 36,
  sync: 37,
} as const;

/** Call signals and watch-together: always shown as placeholders, whatever their sender says. */
export const RESERVED_NUMBERS: readonly number[] = [32, 33];

/** A kind of content that this version knows. */
export type ContentKind = keyof typeof CONTENT_NUMBERS;

/** Content of one kind. */
export type ContentOf<K extends ContentKind> = { readonly kind: K } & ContentFields[K];

/** Content that this version knows. */
export type Content = { [K in ContentKind]: ContentOf<K> }[ContentKind];

/** Content that this version does not know. */
export interface UnsupportedContent {
  readonly kind: 'unsupported';
  /** Field number; 0 where a field was critical. */
  readonly number: number;
  /** Whether to show that something came. */
  readonly isShown: boolean;
}

/** A message that was received. */
export interface App {
  /** Of unsupported content: only for placing, counting and erasing it. */
  readonly meta: Metadata;
  readonly content: Content | UnsupportedContent;
  /** The exact bytes: what is hashed, committed to and archived. */
  readonly bytes: Bytes;
}

/** A message to be sent. */
export interface NewApp {
  readonly meta: Metadata;
  readonly content: Content;
}

const KINDS = /* @__PURE__ */ Object.keys(CONTENT_NUMBERS) as ContentKind[];

/**
 * Encodes a message.
 *
 * @returns the bytes to commit to; send these same bytes in every copy and retry
 * @throws VinculumError `INVALID_ARGUMENT` if it breaks a limit or is inconsistent
 */
export function encodeApp({ meta, content }: NewApp): Bytes {
  const defect = contentDefect(meta, content);
  if (defect !== null) throw new VinculumError('INVALID_ARGUMENT', `cannot encode App: ${defect}`);
  const { kind, ...fields } = content;
  return encodeAppFields({ meta, [kind]: fields });
}

/**
 * Decodes a message. One with content that this version does not know is a placeholder, no error.
 *
 * @param bytes - at least 1, untrusted; copied
 * @throws VinculumError `INVALID_MESSAGE`
 */
export function decodeApp(bytes: Uint8Array): App {
  const copy = copyBytes(bytes);
  const { value, unknown, hasUnknownCritical } = decodeAppFields(copy);
  const { meta } = value;
  const kind = KINDS.find((candidate) => value[candidate] !== null);
  const content = hasUnknownCritical ? unsupported(0, true) : contentOf(value, kind, unknown);
  const defect = content.kind === 'unsupported' ? null : contentDefect(meta, content);
  if (defect !== null) throw malformed('App', defect);
  return { meta, content, bytes: copy };
}

/** The hash by which a message is quoted, and recognised when it comes again. */
export function appHash(crypto: CryptoProvider, bytes: Uint8Array): Bytes {
  return crypto.sha256(bytes);
}

function contentOf(
  value: AppFields,
  kind: ContentKind | undefined,
  unknown: readonly number[],
): Content | UnsupportedContent {
  // Beside known content, an unknown field is an addition that the sender thought dispensable.
  if (kind !== undefined) return { kind, ...value[kind] } as Content;
  const number = unknown.find((candidate) => candidate >= FIRST_CONTENT);
  if (number === undefined) throw malformed('App', 'there is no content');
  return unsupported(number, RESERVED_NUMBERS.includes(number) || value.meta.unknown !== UNKNOWN_IGNORE);
}

function unsupported(number: number, isShown: boolean): UnsupportedContent {
  return { kind: 'unsupported', number, isShown };
}
