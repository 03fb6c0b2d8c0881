/**
 * What names a message that is not here yet, such as a reaction that overtook its target, is kept aside until it comes. The
 * place is bounded: whoever names messages that never come only pushes out what else waits.
 */
import { bytesKey } from '../../reference.ts';
import type { Ref } from '../metadata.ts';

/** Messages that may wait in a conversation. */
export const MAX_ASIDE = 256;

/** Things that wait for their target, oldest first. Immutable. */
export type Aside<T> = readonly { readonly target: Ref; readonly item: T }[];

/** Puts something aside. The oldest goes if there is no room. */
export function putAside<T>(aside: Aside<T>, target: Ref, item: T): Aside<T> {
  return [...aside, { target, item }].slice(-MAX_ASIDE);
}

/** Takes out what waited for a message, oldest first. */
export function takeAside<T>(aside: Aside<T>, target: Ref): { readonly items: readonly T[]; readonly aside: Aside<T> } {
  const key = refKey(target);
  const isWaiting = (entry: { readonly target: Ref }): boolean => refKey(entry.target) === key;
  return {
    items: aside.filter(isWaiting).map(({ item }) => item),
    aside: aside.filter((entry) => !isWaiting(entry)),
  };
}

/** A key for maps: two references name the same message exactly if theirs are equal. */
export function refKey({ author, id }: Ref): string {
  return bytesKey(author) + bytesKey(id);
}
