/** Texts: mentions must lie in them, and a preview must be of something that is said. */
import type { Text } from './kinds.ts';

/** @returns what is wrong with a text, or null */
export function textDefect({ body, mentions, preview }: Text): string | null {
  let end = 0;
  for (const { start, length } of mentions) {
    if (start < end) return 'mentions are out of order';
    end = start + length;
  }
  if (end > body.length) return 'a mention lies outside the text';
  // Else a preview could show another address than the one that opens.
  if (preview !== null && !body.includes(preview.url)) return 'the preview is of an address that is not in the text';
  return null;
}
