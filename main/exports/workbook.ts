import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { Day } from '../../shared/dates.ts';
import { printable } from '../../shared/print/printable.ts';

/** What a cell may hold: a text, a number, or nothing. Never a formula, a date or a link. */
export type Value = string | number | null;

export interface Sheet {
  /** At most 31 characters, without []:*?/\ */
  readonly name: string;
  readonly rows: readonly (readonly Value[])[];
  /** How many rows at the top stay in sight. */
  readonly frozen: number;
  /** The width of each column, in characters. */
  readonly widths: readonly number[];
  /** Long texts run on over several lines. */
  readonly wrapped?: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** The day that stands in the file as that of its making. */
  readonly on: Day;
}

/**
 * The one place that knows the library behind our files. Each writer turns the same workbook or table into bytes; the same
 * input gives the same bytes, whenever and wherever it is written.
 */
export async function xlsxBytes({ title, sheets, on }: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    properties: { title, creator: 'Meldpunt', created: startOf(on), modified: startOf(on) },
    stringMode: 'inline',
    sheets: sheets.map(({ name, rows, frozen, widths, wrapped }) => ({
      name,
      rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? literal(printable(value)) : value))),
      columns: widths.map((width) => (wrapped ? { width, style: readable } : { width })),
      ...(wrapped && { rowDefs: heightsOf(rows, widths) }),
      freezePane: { rows: frozen },
      pageSetup: onPaper(widths),
    })),
  });
}

/**
 * The same workbook for LibreOffice and others that read OpenDocument. White space in a text is read there as one space, so it is
 * written as one; the library knows no widths of columns here.
 */
export async function odsBytes({ title, sheets, on }: Workbook): Promise<Uint8Array> {
  return writeOds({
    properties: { title, creator: 'Meldpunt', created: startOf(on), modified: startOf(on) },
    sheets: sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => row.map((value) => (typeof value === 'string' ? onOneLine(printable(value)) : value))),
    })),
  });
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** CSV that Excel in Dutch opens right: a semicolon between cells, a byte order mark, no text that is read as a formula. */
export function csvBytes(rows: readonly (readonly Value[])[]): Uint8Array {
  const guarded = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? withoutFormula(printable(value)) : value)),
  );
  return new TextEncoder().encode(`${writeCsv(guarded, { delimiter: ';', bom: true, escapeFormulae: true })}\r\n`);
}

/** So many characters across fit an A4 that stands upright, at the size of the sheet. */
const acrossUpright = 92;

/** On paper all columns stand on one page, as high as it takes. */
function onPaper(widths: readonly number[]) {
  const across = widths.reduce((sum, width) => sum + width, 0);
  return {
    paperSize: 'a4',
    orientation: across > acrossUpright ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  } as const;
}

/** The height of a line of text, in points. */
const lineHeight = 15;

/** Rows as high as what runs on in them: LibreOffice does not work that out for itself, and lays one line over another. */
function heightsOf(rows: Sheet['rows'], widths: Sheet['widths']) {
  const linesIn = (value: Value, width: number) => (typeof value === 'string' ? Math.ceil(value.length / width) : 1);
  return new Map(
    rows.map((row, at) => {
      const lines = row.map((value, column) => linesIn(value, widths[column] ?? Number.POSITIVE_INFINITY));
      return [at, { height: lineHeight * Math.max(1, ...lines) }];
    }),
  );
}

const readable = { alignment: { wrapText: true, vertical: 'top' } } as const;

/** The moment that stands in a file instead of the moment it was written. */
function startOf(on: Day): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** The library guards = + - @ and control characters; spreadsheets read these wide ones as a formula too. */
function withoutFormula(text: string): string {
  return /^[＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** A spreadsheet reads `_x000D_` as a line end (ECMA-376 part 1, 22.9.2.19); with its first mark escaped it stays text. */
function literal(text: string): string {
  return text.replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}
