import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/** A table as another program reads it. */
export interface ReadTable {
  readonly caption: string;
  /** The heads of its columns, row after row. */
  readonly heads: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[];
}

/** The tables of a tagged PDF that have a caption, read by poppler from its structure. */
export function pdfTables(bytes: Uint8Array): readonly ReadTable[] {
  const temporary = temporaryFolder();
  const path = join(temporary.path, 'read.pdf');
  writeFileSync(path, bytes);
  const options = { encoding: 'utf8', maxBuffer: 100_000_000 } as const;
  const structure = execFileSync('pdfinfo', ['-enc', 'UTF-8', '-struct-text', path], options);
  temporary.remove();
  return tablePartsOf(structure.split('\n'))
    .map(tableOf)
    .filter(({ caption }) => caption !== '');
}

/** What stands further in than each table. */
function tablePartsOf(lines: readonly string[]): readonly string[] {
  const parts: { readonly depth: number; readonly lines: string[] }[] = [];
  let open = false;
  for (const line of lines) {
    const begins = /^( *)Table \(block\)/.exec(line);
    const last = parts.at(-1);
    if (begins) parts.push({ depth: begins[1]?.length ?? 0, lines: [] });
    else if (last && open && isBeside(line, last.depth)) open = false;
    else if (last && open) last.lines.push(line);
    if (begins) open = true;
  }
  return parts.map((part) => part.lines.join('\n'));
}

/** An element that does not stand in the table. */
function isBeside(line: string, depth: number): boolean {
  const element = /^( *)[A-Z]\w*(?: \(|:|$| <)/.exec(line);
  return element !== null && (element[1]?.length ?? 0) <= depth;
}

function tableOf(part: string): ReadTable {
  const [before = '', ...rows] = part.split(/^ *TR\b.*$/m);
  const cells = rows.map((row) =>
    [...row.split(/^ *(?=T[HD]\b)/m)]
      .slice(1)
      .map((cell) => ({ head: cell.startsWith('TH'), column: !cell.includes('/Scope /Row'), text: textOf(cell) })),
  );
  const isHead = (row: (typeof cells)[number]) => row.every(({ head, column }) => head && column);
  return {
    caption: captionOf(textOf(before)),
    heads: cells.filter(isHead).flatMap((row) => row.map(({ text }) => text)),
    rows: cells
      .filter((row) => !isHead(row))
      .map(([label, ...rest]) => ({ label: label?.text ?? '', cells: rest.map(({ text }) => text) })),
  };
}

/** What stands between quotes in the structure, joined: lines that are broken are one text. */
function textOf(part: string): string {
  return [...part.matchAll(/^ *"([\s\S]*?)"$/gm)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The caption alone: what is said of closed figures follows it. */
function captionOf(text: string): string {
  return text.replace(/ ?(?:Dicht: |Hier staan de hoofdrijen).*$/, '');
}

/** The tables of a Word document, each with the caption above it. */
export function docxTables(document: string): readonly ReadTable[] {
  const parts = [
    ...document.matchAll(
      /<w:p>(?:(?!<\/w:p>)[\s\S])*?<w:pStyle w:val="Caption"\/>[\s\S]*?<\/w:p>|<w:tbl>[\s\S]*?<\/w:tbl>/g,
    ),
  ];
  let caption = '';
  return parts.flatMap(([part]): ReadTable[] => {
    if (!part.startsWith('<w:tbl>')) {
      caption = wordsOf(part);
      return [];
    }
    const rows = [...part.matchAll(/<w:tr>[\s\S]*?<\/w:tr>/g)].map(([row]) => row);
    const cellsOf = (row: string) => [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].map(([cell]) => wordsOf(cell));
    const heads = rows.filter((row) => row.includes('<w:tblHeader'));
    const body = rows.filter((row) => !row.includes('<w:tblHeader')).map(cellsOf);
    const read = {
      caption,
      heads: heads.flatMap(cellsOf),
      rows: body.map(([label = '', ...cells]) => ({ label, cells })),
    };
    caption = '';
    return [read];
  });
}

function wordsOf(part: string): string {
  const text = [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words = '']) => words).join('');
  return text.replaceAll('\u00a0', ' ').trim();
}
