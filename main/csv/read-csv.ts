import { ok, type Result, refused } from '../../shared/result.ts';

/** Why a text is not CSV in the sense of RFC 4180, and on which line (from 1). */
export interface CsvProblem {
  readonly code: 'quote-inside' | 'text-after-quote' | 'quote-not-closed' | 'lone-carriage-return';
  readonly line: number;
}

/**
 * The rows of a CSV text, strictly RFC 4180 with comma: `\n` or `\r\n` between rows, quotes doubled inside quotes,
 * blank lines skipped, a byte-order mark in front ignored. The general spreadsheet library reads what breaks these rules
 * as if nothing happened; here it is refused.
 */
export function readCsv(text: string): Result<readonly (readonly string[])[], CsvProblem> {
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  while (at < body.length || cells.length > 0) {
    const end = endOfCell(body, at);
    const separator = end === -1 ? null : separatorAt(body, end);
    if (separator === null) return refused(problemAt(body, at, end));
    cells.push(cellBetween(body, at, end));
    const blank = cells.length === 1 && end === at;
    at = end + separator.length;
    if (separator === ',') continue;
    if (!blank) rows.push(cells);
    cells = [];
  }
  return ok(rows);
}

/** Where the cell that begins at `start` ends; -1 when its quote is not closed. No pattern: a cell may be very long. */
function endOfCell(body: string, start: number): number {
  if (body[start] !== '"') return endOfPlain(body, start);
  let quote = body.indexOf('"', start + 1);
  while (quote !== -1 && body[quote + 1] === '"') quote = body.indexOf('"', quote + 2);
  return quote === -1 ? -1 : quote + 1;
}

function endOfPlain(body: string, start: number): number {
  const stop = /[",\r\n]/g;
  stop.lastIndex = start;
  return stop.exec(body)?.index ?? body.length;
}

/** What stands between this cell and the next; empty at the end of the text, null when it is none. */
function separatorAt(body: string, end: number): ',' | '\n' | '\r\n' | '' | null {
  if (end === body.length) return '';
  if (body.startsWith('\r\n', end)) return '\r\n';
  const sign = body[end];
  return sign === ',' || sign === '\n' ? sign : null;
}

function cellBetween(body: string, start: number, end: number): string {
  if (body[start] !== '"') return body.slice(start, end);
  return body.slice(start + 1, end - 1).replaceAll('""', '"');
}

function problemAt(body: string, start: number, end: number): CsvProblem {
  const line = body.slice(0, start).split('\n').length;
  if (end === -1) return { code: 'quote-not-closed', line };
  if (body[start] === '"') return { code: 'text-after-quote', line };
  return { code: body[end] === '"' ? 'quote-inside' : 'lone-carriage-return', line };
}
