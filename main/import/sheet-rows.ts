import type { CellProblemCode, TableRefusal } from '../../shared/import/table-file.ts';
import { dayOfSerial, plainNumber } from './excel-value.ts';
import { longestCell, mostColumns, mostRows } from './table-sink.ts';
import type { SheetPlan } from './workbook-parts.ts';
import { attribute, textOf, unescapeXml } from './xml-scan.ts';

/** A cell that says nothing that can be kept. */
interface SheetProblem {
  readonly at: number;
  readonly code: CellProblemCode;
}

/** One row of a sheet as text; `number` from 0, as the sheet counts. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly string[];
  readonly problems: readonly SheetProblem[];
  readonly hidden: boolean;
  readonly formulas: number;
}

const rowEnd = Buffer.from('</row>');
const rowEndPrefixed = /<\/\w+:row>/;

/** The rows of a sheet one by one, each taken from the bytes as it is needed; a refusal ends them. */
export function* sheetRows(bytes: Buffer, plan: SheetPlan): Generator<SheetRow | { readonly refusal: TableRefusal }> {
  let next = 0;
  for (const xml of rowTexts(bytes)) {
    const row = readRow(xml, next, plan);
    if ('refusal' in row) return yield row;
    next = row.number + 1;
    yield row;
  }
}

/** Row by row, so that a large sheet is never one text. */
function* rowTexts(bytes: Buffer): Generator<string> {
  let from = bytes.indexOf('sheetData');
  if (from === -1) return;
  if (!bytes.includes(rowEnd)) {
    yield* bytes.toString('utf8', from).split(rowEndPrefixed);
    return;
  }
  for (let end = bytes.indexOf(rowEnd, from); end !== -1; end = bytes.indexOf(rowEnd, from)) {
    yield bytes.toString('utf8', from, end);
    from = end + rowEnd.length;
  }
}

function readRow(xml: string, next: number, plan: SheetPlan): SheetRow | { readonly refusal: TableRefusal } {
  // Rows without cells end in their own tag: what counts is the last one that opens.
  const head = [...xml.matchAll(/<(?:\w+:)?row(\s[^>]*[^/])?>/g)].at(-1);
  if (!head) return { number: next, cells: [], problems: [], hidden: false, formulas: 0 };
  const tag = head[1] ?? '';
  const said = attribute(tag, 'r');
  const number = said === null ? next : Number(said) - 1;
  if (!Number.isInteger(number) || number < next || number >= mostRows) return { refusal: 'not-a-table' };
  const hidden = ['1', 'true'].includes(attribute(tag, 'hidden') ?? '');
  const read = readCells(xml.slice(head.index + head[0].length), plan);
  return 'refusal' in read ? read : { number, hidden, ...read };
}

const cellPattern = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

const formulaPattern = /<(?:\w+:)?f[\s>/]/;

function readCells(
  xml: string,
  plan: SheetPlan,
): Pick<SheetRow, 'cells' | 'problems' | 'formulas'> | { readonly refusal: TableRefusal } {
  const cells: string[] = [];
  const problems: SheetProblem[] = [];
  let formulas = 0;
  for (const [, tag = '', inside = ''] of xml.matchAll(cellPattern)) {
    const at = columnOf(/\sr=["']([A-Z]{1,3})\d*["']/.exec(tag)?.[1]) ?? cells.length;
    if (at >= mostColumns) return { refusal: 'too-many-columns' };
    if (formulaPattern.test(inside)) formulas += 1;
    const value = cellText(tag, inside, plan);
    while (cells.length < at) cells.push('');
    cells[at] = value.text;
    if (value.code !== null) problems.push({ at, code: value.code });
  }
  return { cells, problems, formulas };
}

interface CellText {
  readonly text: string;
  readonly code: CellProblemCode | null;
}

/** What a cell says: the result that the sheet keeps of a formula, never the formula. */
function cellText(tag: string, inside: string, plan: SheetPlan): CellText {
  const kind = /\st=["'](\w+)["']/.exec(tag)?.[1] ?? 'n';
  const kept = /<(?:\w+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:\w+:)?v>/.exec(inside)?.[1];
  if (kind === 'inlineStr') return limited(textOf(inside));
  if (kept === undefined) return { text: '', code: formulaPattern.test(inside) ? 'formula-without-value' : null };
  const said = unescapeXml(kept);
  if (kind === 's') return limited(plan.texts[Number(said)] ?? '');
  if (kind === 'e') return { text: said, code: 'error-value' };
  if (kind === 'str') return limited(said);
  if (kind === 'b') return { text: said === '1' ? 'ja' : 'nee', code: null };
  if (kind === 'd') return { text: said.slice(0, 16).replace('T', ' '), code: null };
  return numberOf(said, plan.looks[Number(/\ss=["'](\d+)["']/.exec(tag)?.[1] ?? 0)] ?? { kind: 'plain' }, plan.is1904);
}

function numberOf(said: string, look: SheetPlan['looks'][number], is1904: boolean): CellText {
  if (look.kind !== 'day') return { text: plainNumber(said, look), code: null };
  const on = dayOfSerial(Number(said), is1904);
  return on === null ? { text: said, code: 'not-in-calendar' } : { text: on, code: null };
}

function limited(text: string): CellText {
  return text.length > longestCell ? { text: '', code: 'cell-too-long' } : { text, code: null };
}

/** A is 0, Z 25, AA 26. */
function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
