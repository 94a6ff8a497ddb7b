import type { TableRefusal } from '../../shared/import/table-file.ts';
import { ok, type Result, refused } from '../../shared/result.ts';

/**
 * The text of an XML part of a spreadsheet. A document type or an entity of its own refuses the file: no spreadsheet program
 * writes them, and bombs and readers of other files are made of them.
 */
export function xmlText(bytes: Buffer): Result<string, TableRefusal> {
  if (bytes[0] === 0xfe || bytes[0] === 0xff) return refused('encoding');
  if (holdsEntities(bytes)) return refused('entities');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refused('encoding');
  }
}

/** True when a part declares a document type or entities. */
export function holdsEntities(bytes: Buffer): boolean {
  return bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY') || bytes.includes('<!doctype');
}

/** The value of an attribute in the inside of a tag, or null. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

/** The insides of all tags with this name, whatever their prefix. */
export function tagsNamed(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g'))].map(([, inside]) => inside ?? '');
}

/** All text in `<t>` of a piece of XML, without phonetic reading aids: plain and rich text alike. */
export function textOf(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '') : xml;
  const parts = [...spoken.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?t>/g)];
  return parts.map(([, inside]) => escapedMarks(unescapeXml(inside ?? ''))).join('');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML itself and characters by number; anything else stays as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A spreadsheet writes characters that XML cannot hold as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function escapedMarks(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
