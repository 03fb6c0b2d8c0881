/** What a call did, as plain data: so that two libraries' results can be compared although their classes differ. */

/** Runs a call, which may be asynchronous, and describes its result or its error. */
export async function outcomeOf(call: () => unknown): Promise<unknown> {
  let threwAt = 'once';
  try {
    const result = call();
    threwAt = 'later';
    return { returned: describeValue(await result) };
  } catch (error) {
    return { threw: threwAt, error: describeError(error) };
  }
}

function describeValue(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Buffer.from(value).toString('hex'), kind: value.constructor.name };
  if (Array.isArray(value)) return value.map(describeValue);
  if (typeof value !== 'object' || value === null) return value;
  const { serialize } = value as { serialize?: () => unknown };
  if (typeof serialize === 'function') {
    return { class: value.constructor.name, serialized: describeValue(serialize.call(value)) };
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return { class: value.constructor.name };
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, describeValue(entry)]));
}

function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { thrown: String(error) };
  // What is kept in `_addr` is the engine's own business; the getter shows it.
  const entries = Object.entries(error).filter(([key]) => key !== '_addr');
  const own = Object.fromEntries(entries.map(([key, value]) => [key, describeValue(value)]));
  return {
    ...own,
    addr: addressIn(error),
    class: error.constructor.name,
    name: error.name,
    message: comparableMessage(error.message),
  };
}

/** What the native library calls its boxes for objects is no concern of anybody's. */
function comparableMessage(message: string): string {
  const match = /failed to downcast any to (.*)$/s.exec(message);
  if (match === null || ['Uint8Array', 'object', 'number', 'string'].includes(match[1] ?? '')) return message;
  return message.replace(match[1] ?? '', '<a class>');
}

function addressIn(error: Error): string | undefined {
  try {
    const { addr } = error as { addr?: string | { toString(): string } };
    return addr === undefined ? undefined : `${typeof addr} ${addr.toString()}`;
  } catch {
    return undefined;
  }
}
