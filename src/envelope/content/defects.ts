/** What a schema cannot say about a message: how its parts fit together. */
import { pointerDefect } from '../attachment/pointer.ts';
import { compareBytes, isAscending } from '../reference.ts';
import type { Content } from './app.ts';
import { ephemeralDefect } from './ephemeral.ts';
import { requestDefect } from './message-request.ts';
import type { Metadata } from './metadata.ts';
import { pollDefect, voteDefect } from './changes/poll.ts';
import { textDefect } from './text.ts';

/** @returns what is wrong with a message, or null */
export function contentDefect(meta: Metadata, content: Content): string | null {
  const ephemeral = meta.ephemeral === null ? null : ephemeralDefect(meta.ephemeral);
  return ephemeral ?? ownDefect(meta, content);
}

function ownDefect(meta: Metadata, content: Content): string | null {
  switch (content.kind) {
    case 'text':
      return textDefect(content);
    case 'edit':
      return textDefect(content.text);
    case 'attachment':
      return pointerDefect(content);
    case 'history':
      return content.part < content.parts ? pointerDefect(content.archive) : 'there is no such part';
    case 'request':
      return requestDefect(content, meta);
    case 'poll':
      return pollDefect(content);
    case 'vote':
      return voteDefect(content);
    case 'receipt':
      return isAscending([...content.ids].sort(compareBytes)) ? null : 'a message is receipted twice';
    default:
      return null;
  }
}
