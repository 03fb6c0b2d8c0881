/** Reads one field deep inside an encoded protobuf, without a schema. For tests only. */
export function readPath(bytes: Uint8Array, path: readonly number[]): Uint8Array | undefined {
  const [field, ...rest] = path;
  if (field === undefined) return bytes;
  let found: Uint8Array | undefined;
  let position = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = bytes[position++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  while (position < bytes.length) {
    const key = varint();
    const start = position;
    if ((key & 7) === 2) {
      const length = varint();
      if (key >>> 3 === field) found = bytes.subarray(position, position + length);
      position += length;
    } else if ((key & 7) === 1) position += 8;
    else if ((key & 7) === 5) position += 4;
    else {
      varint();
      if (key >>> 3 === field) found = bytes.subarray(start, position);
    }
  }
  return found === undefined ? undefined : readPath(found, rest);
}
