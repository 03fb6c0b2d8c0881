/** Forwarding: the content is encrypted afresh, files get a new key, and the message counts how far it has come. */
import type { Bytes } from '../../bytes.ts';
import { VinculumError } from '../../errors.ts';
import { MAX_FORWARD_SCORE } from '../limits.ts';
import type { Content, UnsupportedContent } from './app.ts';
import { FEATURE_ORIGIN, type Metadata, metadata } from './metadata.ts';

/** What is to be forwarded. */
export interface ForwardSource {
  readonly meta: Metadata;
  readonly content: Content | UnsupportedContent;
  /** Who wrote it: the authenticated account reference. */
  readonly author: Bytes;
}

/**
 * Refuses to forward what must not be.
 *
 * @throws VinculumError `NOT_ALLOWED`
 */
export function checkForward({ meta, content }: Omit<ForwardSource, 'author'>): void {
  if (meta.noForward) throw new VinculumError('NOT_ALLOWED', 'its author does not want it forwarded');
  if (meta.ephemeral !== null) throw new VinculumError('NOT_ALLOWED', 'what vanishes is not forwarded');
  if (content.kind !== 'text' && content.kind !== 'attachment') {
    throw new VinculumError('NOT_ALLOWED', 'only texts and files are forwarded');
  }
}

/**
 * Makes the metadata of a forwarded message. Its content goes with it as it is, but a file must be sealed again.
 *
 * @param fresh - of the new message
 * @throws VinculumError `NOT_ALLOWED`
 */
export function forwardedMetadata(
  source: ForwardSource,
  fresh: Pick<Metadata, 'conversation' | 'id' | 'sequence' | 'timeMs' | 'groupHead'>,
): Metadata {
  checkForward(source);
  const { meta, author } = source;
  const mayName = hasBit(meta.features, FEATURE_ORIGIN);
  return metadata({
    ...fresh,
    forwardScore: Math.min(meta.forwardScore + 1, MAX_FORWARD_SCORE),
    features: mayName ? FEATURE_ORIGIN : 0,
    // Of a message that was forwarded before, the origin stays the first.
    origin: mayName ? (meta.forwardScore > 0 ? meta.origin : { author, id: meta.id }) : null,
  });
}

/** Features may have more than 32 bits. */
function hasBit(features: number, bit: number): boolean {
  return Math.floor(features / bit) % 2 === 1;
}
