/** How large a picture says that it is, in dots. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** More dots than this are not shown: a picture of a few kilobytes can fill all memory once it is unpacked. */
export const mostDots = 40_000_000;

/** The size that a PNG or JPEG gives in its head, before anything of it is unpacked; null when it gives none. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > 24 && view.getUint32(0) === 0x89504e47)
    return { width: view.getUint32(16), height: view.getUint32(20) };
  return bytes.length > 4 && view.getUint16(0) === 0xffd8 ? jpegSize(view) : null;
}

/** Walks the segments of a JPEG to the frame header (ITU-T T.81, B.2.2): SOF0 to SOF15 but for DHT, JPG and DAC. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}
