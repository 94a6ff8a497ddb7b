import type { TableRefusal } from '../../shared/import/table-file.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { lookOf, type NumberLook } from './excel-value.ts';
import { attribute, tagsNamed, textOf, xmlText } from './xml-scan.ts';
import { unpack, type ZipEntry } from './zip-entries.ts';

/** An archive that was checked, to take parts from. */
export interface Archive {
  readonly bytes: Buffer;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly alive: () => void;
}

/** What a sheet needs to be read: where it is, the texts it points to, how its numbers are shown. */
export interface SheetPlan {
  readonly path: string;
  readonly name: string;
  readonly otherSheets: number;
  readonly is1904: boolean;
  readonly texts: readonly string[];
  /** The look of a number by the style of its cell. */
  readonly looks: readonly NumberLook[];
}

/** Finds the first sheet that is not hidden, with the texts and styles it uses. */
export function planSheet(archive: Archive): Result<SheetPlan, TableRefusal> {
  const workbook = part(archive, 'xl/workbook.xml');
  if (!workbook.ok) return workbook;
  const links = part(archive, 'xl/_rels/workbook.xml.rels');
  if (!links.ok) return links;
  const sheets = tagsNamed(workbook.value, 'sheet');
  const shown = sheets.find((sheet) => !['hidden', 'veryHidden'].includes(attribute(sheet, 'state') ?? ''));
  const path = shown === undefined ? null : pathOf(links.value, relationOf(shown));
  if (shown === undefined || path === null || !archive.entries.has(path)) return refused('not-a-table');
  const texts = part(archive, 'xl/sharedStrings.xml');
  const styles = part(archive, 'xl/styles.xml');
  if (!texts.ok) return texts;
  if (!styles.ok) return styles;
  const properties = tagsNamed(workbook.value, 'workbookPr')[0] ?? '';
  return ok({
    path,
    name: attribute(shown, 'name') ?? '',
    otherSheets: sheets.length - 1,
    is1904: ['1', 'true'].includes(attribute(properties, 'date1904') ?? ''),
    texts: sharedTexts(texts.value),
    looks: looksOf(styles.value),
  });
}

/** The text of a part; empty when the archive does not have it. */
function part(archive: Archive, name: string): Result<string, TableRefusal> {
  const entry = archive.entries.get(name);
  if (entry === undefined) return ok('');
  const bytes = unpack(archive.bytes, entry, archive.alive);
  return bytes.ok ? xmlText(bytes.value) : bytes;
}

function relationOf(sheet: string): string {
  return attribute(sheet, '\\w+:id') ?? '';
}

function pathOf(links: string, id: string): string | null {
  const link = tagsNamed(links, 'Relationship').find((one) => attribute(one, 'Id') === id);
  const target = link === undefined ? null : attribute(link, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
}

function sharedTexts(xml: string): readonly string[] {
  const items = xml.matchAll(/<(?:\w+:)?si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g);
  return Array.from(items, ([, inside]) => textOf(inside ?? ''));
}

function looksOf(styles: string): readonly NumberLook[] {
  const codes = new Map(
    tagsNamed(styles, 'numFmt').map(
      (format) => [attribute(format, 'numFmtId'), attribute(format, 'formatCode')] as const,
    ),
  );
  const uses = /<(?:\w+:)?cellXfs[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return tagsNamed(uses, 'xf').map((use) => {
    const id = attribute(use, 'numFmtId') ?? '0';
    return lookOf(Number(id), codes.get(id) ?? undefined);
  });
}
