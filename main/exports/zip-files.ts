import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** A file in an archive. */
export interface ZipFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const marks = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const deflated = 8;
/** The first moment a zip archive can name: 1 January 1980, 0:00. */
const firstMoment = 0x00210000;
/** Names are UTF-8. */
const utf8 = 0x0800;

/** The files of an archive that our own libraries made: without comment, deflated or stored. */
export function unpackZip(bytes: Uint8Array): readonly ZipFile[] {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== marks.end) throw new Error('An archive without comment ends with its end record');
  const files: ZipFile[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place));
    files.push({
      name: zip.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      content: contentOf(zip, at),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return files;
}

function contentOf(zip: Buffer, entry: number): Buffer {
  const file = zip.readUInt32LE(entry + 42);
  const from = file + 30 + zip.readUInt16LE(file + 26) + zip.readUInt16LE(file + 28);
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20));
  return zip.readUInt16LE(entry + 10) === deflated ? inflateRawSync(packed) : Buffer.from(packed);
}

/** An archive of files, all with the same moment: the same files give the same bytes. */
export function packZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content } of files) {
    const packed = deflateRawSync(content, { level: 9 });
    const about = aboutFile(name, content, packed.length);
    const head = Buffer.concat([numbers([marks.file, 4]), about, Buffer.from(name)]);
    directory.push(Buffer.concat([numbers([marks.entry, 4], [20, 2]), about, placeOf(at), Buffer.from(name)]));
    parts.push(head, packed);
    at += head.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const count = files.length;
  const end = numbers([marks.end, 4], [0, 2], [0, 2], [count, 2], [count, 2], [listed.length, 4], [at, 4], [0, 2]);
  return Buffer.concat([...parts, listed, end]);
}

/** What both the file and the directory say of it: version, flags, method, moment, checksum, sizes, lengths. */
function aboutFile(name: string, content: Uint8Array, packed: number): Buffer {
  const sizes = [[crc32(content), 4] as const, [packed, 4] as const, [content.length, 4] as const];
  return numbers([20, 2], [utf8, 2], [deflated, 2], [firstMoment, 4], ...sizes, [Buffer.byteLength(name), 2], [0, 2]);
}

/** What only the directory says: no comment, first disk, no attributes, and where the file begins. */
function placeOf(at: number): Buffer {
  return numbers([0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
}

/** Numbers in as many bytes each, the lowest first. */
function numbers(...all: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  const made = Buffer.alloc(all.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of all) at = made.writeUIntLE(value, at, bytes);
  return made;
}
