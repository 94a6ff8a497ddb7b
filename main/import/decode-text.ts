import type { TableNotes, TableRefusal } from '../../shared/import/table-file.ts';
import { ok, type Result, refused } from '../../shared/result.ts';

/** A text file as text, and how it was written. */
export interface DecodedText extends Pick<TableNotes, 'encoding' | 'guessed'> {
  readonly text: string;
}

/**
 * Text of bytes: by its byte-order mark, else UTF-8 when it is that without a fault, else what is left of the old days,
 * windows-1252, of which is said that it is a guess. Bytes that stand for nothing there, and zeroes, are no text at all.
 */
export function decodeText(bytes: Uint8Array): Result<DecodedText, TableRefusal> {
  const marked = markOf(bytes);
  if (marked !== null) return decoded(bytes.subarray(marked.length), marked);
  if (looksLikeUtf16(bytes)) return decoded(bytes, { label: bytes[0] === 0 ? 'utf-16be' : 'utf-16le', guessed: true });
  if (bytes.includes(0)) return refused('not-a-table');
  const utf8 = decoded(bytes, { label: 'utf-8', guessed: false });
  if (utf8.ok) return utf8;
  return bytes.some((byte) => unassigned.has(byte)) ? utf8 : decoded(bytes, { label: 'windows-1252', guessed: true });
}

/** Bytes that windows-1252 gives no character. */
const unassigned: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

interface Written {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly guessed: boolean;
}

function markOf(bytes: Uint8Array): (Written & { readonly length: number }) | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { label: 'utf-8', guessed: false, length: 3 };
  if (first === 0xff && second === 0xfe) return { label: 'utf-16le', guessed: false, length: 2 };
  if (first === 0xfe && second === 0xff) return { label: 'utf-16be', guessed: false, length: 2 };
  return null;
}

/** Western text in UTF-16 has a zero in every second byte. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 200);
  if (head.length < 4 || head.length % 2 === 1) return false;
  const zeroes = (from: number) => head.filter((byte, index) => index % 2 === from && byte === 0).length;
  const half = head.length / 2;
  return Math.max(zeroes(0), zeroes(1)) > 0.8 * half && Math.min(zeroes(0), zeroes(1)) === 0;
}

function decoded(bytes: Uint8Array, { label, guessed }: Written): Result<DecodedText, TableRefusal> {
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    const encoding = label === 'utf-16be' || label === 'utf-16le' ? 'utf-16' : label;
    return text.includes('\0') ? refused('not-a-table') : ok({ text, encoding, guessed });
  } catch {
    return refused('encoding');
  }
}
