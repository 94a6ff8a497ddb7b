/** So much of a text is shown, in characters: the rest stands in a copy. */
export const mostShown = 1_000_000;

/** A text file as words: UTF-8, UTF-16 by its mark, else windows-1252, which reads everything. */
export function textOfBytes(bytes: Uint8Array): { readonly text: string; readonly cut: boolean } {
  const some = bytes.subarray(0, mostShown * 4);
  const text = decoded(some).replace(/\r\n?/g, '\n');
  return { text: text.slice(0, mostShown), cut: text.length > mostShown || some.length < bytes.length };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
