import { ok, type Result, refused } from '../../shared/result.ts';
import { type CsvFault, csvRows } from './csv-rows.ts';

/** Why a text is not CSV in the sense of RFC 4180, and on which line (from 1). */
export interface CsvProblem {
  readonly code: CsvFault;
  readonly line: number;
}

/**
 * The rows of a CSV text, strictly RFC 4180 with comma, a byte-order mark in front ignored. The general spreadsheet library
 * reads what breaks these rules as if nothing happened; here the whole text is refused.
 */
export function readCsv(text: string): Result<readonly (readonly string[])[], CsvProblem> {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const rows: (readonly string[])[] = [];
  for (const line of csvRows(body, ',')) {
    if ('fault' in line) return refused({ code: line.fault, line: body.slice(0, line.offset).split('\n').length });
    rows.push(line.cells);
  }
  return ok(rows);
}
