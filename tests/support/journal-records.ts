/** What a segment holds, without the room behind it. */
export function writtenOf(segment: Buffer): Buffer {
  return Buffer.concat(recordsOf(segment));
}

/** The records of a segment: a length, a nonce of 12 bytes, so many bytes, a seal of 16 bytes. None is empty: there the room begins. */
export function recordsOf(bytes: Buffer): readonly Buffer[] {
  const records: Buffer[] = [];
  for (let at = 0; at + 4 <= bytes.length && bytes.readUInt32BE(at) > 0; ) {
    const end = at + 4 + 12 + bytes.readUInt32BE(at) + 16;
    records.push(bytes.subarray(at, end));
    at = end;
  }
  return records;
}
