/** Holds the streams of the incremental MAC against libsignal-client's. Nothing here runs: the type check fails. */
import type { Transform } from 'node:stream';
import type * as Theirs from '@signalapp/libsignal-client/dist/incremental_mac.js';
import type * as Web from '../../src/signal/incremental-mac.ts';
import type * as Ours from '../../src/signal/node/incremental-mac.ts';

/** What these classes add to a Transform. */
type Own = 'getFinalDigest' | '_transform' | '_final';
type Nothing<T extends never> = T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Names that are missing, or do not fit where theirs stand. */
type Misfits = {
  [N in keyof typeof Theirs]: N extends keyof typeof Ours
    ? (typeof Theirs)[N] extends new (...parameters: infer Their) => infer TheirStream
      ? (typeof Ours)[N] extends new (...parameters: infer Our) => infer OurStream
        ? [
            Equal<Our, Their>,
            OurStream extends Transform & Pick<TheirStream, keyof TheirStream & Own> ? true : false,
          ] extends [true, true]
          ? never
          : N
        : N
      : (typeof Ours)[N] extends (typeof Theirs)[N]
        ? never
        : N
    : N;
}[keyof typeof Theirs];
export type NoNameDiffers = Nothing<Misfits>;
export const choices: Equal<Ours.ChunkSizeChoice, Theirs.ChunkSizeChoice> = true;

/** The Web Streams have the same names, and fit the runtime's pipes. */
export type NoWebNameIsMissing = Nothing<Exclude<keyof typeof Theirs, keyof typeof Web>>;
export function piped(source: ReadableStream<Uint8Array>, digester: Web.DigestingPassThrough): ReadableStream {
  return source.pipeThrough(digester);
}
