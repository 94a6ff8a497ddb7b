import { fileTypeFromBuffer } from 'file-type';

/** The file with which virus scanners are tried (EICAR, 2003): harmless, and treated as if it were not. */
const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

/**
 * Whether the beginning of a file is of the kind that its name says: pdf, png, jpg, txt, docx or xlsx. Runs in the worker
 * only. `whole`: the beginning is all of it. A text has no kind of its own: it is one when nothing else is recognised in it
 * and it holds no zero bytes, but for UTF-16 with its mark.
 */
export async function fitsItsName(head: Uint8Array, ending: string, whole: boolean): Promise<boolean> {
  if (Buffer.from(head.subarray(0, 128)).toString('latin1').includes(eicar)) return false;
  const found = await kindOf(head);
  if (ending === 'txt') return found === null && (hasUtf16Mark(head) || !head.includes(0));
  // The list of what is in a large document may stand beyond the beginning; then it is a ZIP and no more can be said.
  if (found === 'zip' && !whole) return ending === 'docx' || ending === 'xlsx';
  return found === ending;
}

async function kindOf(head: Uint8Array): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(head))?.ext ?? null;
  } catch {
    return 'unreadable';
  }
}

function hasUtf16Mark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}
