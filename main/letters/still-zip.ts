/** The first moment a zip archive can name: 1 January 1980, 0:00. */
const firstMoment = 0x00210000;

const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;

/**
 * The same archive with one moment for all its files, so that the same content gives the same bytes on every day. `bytes`: an
 * archive without comment, as our own writers make it.
 */
export function stillZip(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  if (zip.readUInt32LE(end) !== signatures.end) throw new Error('An archive without comment ends with its end record');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== signatures.entry) throw new Error('The directory of an archive names its files');
    zip.writeUInt32LE(firstMoment, at + 12);
    zip.writeUInt32LE(firstMoment, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
