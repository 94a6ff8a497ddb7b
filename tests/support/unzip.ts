import { inflateRawSync } from 'node:zlib';

/** One file of a zip archive, with the moment that stands in the archive. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  /** The DOS date and time, as one number. */
  readonly moment: number;
}

/** Reads an archive by its central directory, without the library that wrote it. */
export function unzip(bytes: Buffer): readonly Entry[] {
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
    ];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ name, text: contentOf(bytes, at), moment: bytes.readUInt32LE(at + 12) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function contentOf(bytes: Buffer, central: number): string {
  const local = bytes.readUInt32LE(central + 42);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(central + 20));
  return (bytes.readUInt16LE(central + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
}
