// The web-standard globals that this library may use, and no others: browsers, Node, Deno, Bun, workers and React Native
// (with its usual polyfills) all have them. Keeping the list here keeps `dom` and `node` types out of portable code.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

declare const performance: { now(): number };

// Web Streams, as far as the incremental MAC needs them.
interface ReadableStream<T> {
  getReader(): { read(): Promise<{ done: boolean; value?: T }> };
}
interface WritableStream<T> {
  getWriter(): { write(chunk: T): Promise<void>; close(): Promise<void> };
}
declare class TransformStream<I, O> {
  constructor(transformer: {
    transform: (chunk: I, controller: { enqueue(chunk: O): void }) => void;
    flush: (controller: { enqueue(chunk: O): void }) => void;
  });
  readonly readable: ReadableStream<O>;
  readonly writable: WritableStream<I>;
}

// Timers: the handle is opaque, a number in browsers and an object in Node.
declare function setTimeout(task: () => void, milliseconds: number): object | number;
declare function clearTimeout(handle: object | number): void;

declare class BroadcastChannel {
  constructor(name: string);
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
  close(): void;
}
