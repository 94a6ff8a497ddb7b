import type { FileKind } from './files.ts';

/** Signs that turn the direction of writing or are not seen at all: with them a name can look like another. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name as it is shown: every sign that is not seen stands there by its number, so that `rekening⟨202E⟩fdp.exe` is what it is. */
export function shownFileName(name: string): string {
  return name.replace(hidden, (sign) => `⟨${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

/** Names that Windows keeps for itself, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
const mostBytes = 200;

/**
 * A name for a copy on a disk: no folder, no sign that a system forbids or that is not seen, no name that Windows keeps for
 * itself, at most 200 bytes, and the ending of its kind.
 */
export function copyFileName(name: string, kind: FileKind): string {
  const stem = name
    .replace(/\.[^.]*$/, '')
    .replace(hidden, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const whole = stem === '' || reserved.test(stem.split('.')[0] ?? '') ? `bestand-${stem}`.replace(/-$/, '') : stem;
  return `${withinBytes(whole)}.${kind}`;
}

function withinBytes(text: string): string {
  let kept = '';
  let bytes = 0;
  for (const sign of text) {
    bytes += bytesOf(sign.codePointAt(0) ?? 0);
    if (bytes > mostBytes) break;
    kept += sign;
  }
  return kept;
}

/** How many bytes a sign takes in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
