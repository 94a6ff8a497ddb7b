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
  const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  while (cell.lastIndex < body.length || cells.length > 0) {
    const start = cell.lastIndex;
    const match = cell.exec(body);
    if (!match) return refused(problemAt(body, start));
    const [, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    const blank = cells.length === 1 && quoted === undefined && plain === '';
    if (!blank) rows.push(cells);
    cells = [];
  }
  return ok(rows);
}

function problemAt(body: string, start: number): CsvProblem {
  const line = body.slice(0, start).split('\n').length;
  const rest = body.slice(start);
  if (!rest.startsWith('"')) {
    const stop = rest.search(/[",\r\n]/);
    return { code: rest[stop] === '"' ? 'quote-inside' : 'lone-carriage-return', line };
  }
  return { code: /^"[^"]*(?:""[^"]*)*"/.test(rest) ? 'text-after-quote' : 'quote-not-closed', line };
}
