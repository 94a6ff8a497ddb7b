import { printable } from '../../../shared/print/printable.ts';
import type { RawValue } from '../../../shared/recipes/case-catalogue.ts';
import type { CaseCell } from '../../../shared/recipes/case-cells.ts';

/** What a file of reports holds, whatever its format: rows that come in batches, and the lines that explain them. */
export interface CaseTable {
  /** The name of the sheet with reports, and that of the one that explains. */
  readonly names: { readonly reports: string; readonly explanation: string };
  readonly title: string;
  readonly heads: readonly string[];
  readonly widths: readonly number[];
  readonly count: number;
  /** So many rows go on one sheet. */
  readonly perSheet: number;
  readonly explanation: readonly (readonly [string, string])[];
  /** What stands behind a text that is too long for a cell. */
  readonly cut: string;
  rows(): AsyncIterable<readonly (readonly CaseCell[])[]>;
  raw(): AsyncIterable<readonly Readonly<Record<string, RawValue>>[]>;
}

/** Cuts rows that come in batches into sheets. Each sheet is read to its end before the next. */
export async function* inSheets<T>(
  batches: AsyncIterable<readonly T[]>,
  perSheet: number,
): AsyncGenerator<AsyncIterable<readonly T[]>> {
  const source = batches[Symbol.asyncIterator]();
  let rest: readonly T[] = [];
  let ended = false;
  async function* sheet() {
    let room = perSheet;
    while (room > 0) {
      if (rest.length === 0) {
        const next = await source.next();
        if (next.done === true) {
          ended = true;
          return;
        }
        rest = next.value;
      }
      const some = rest.slice(0, room);
      rest = rest.slice(room);
      room -= some.length;
      if (some.length > 0) yield some;
    }
    if (rest.length > 0) return;
    const next = await source.next();
    ended = next.done === true;
    rest = next.done === true ? [] : next.value;
  }
  do yield sheet();
  while (!ended);
}

const special = /[&<>"]/u;

/** A text inside XML. */
export function xmlText(text: string): string {
  const clean = printable(text);
  if (!special.test(clean)) return clean;
  return clean.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
