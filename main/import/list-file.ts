import type { ListChanges, ListItem, Lists } from '../../shared/contract/administration.ts';
import type { Answer } from '../../shared/failure.ts';
import { listChanges } from '../../shared/lists/list-changes.ts';
import { rowsOfList } from '../../shared/lists/list-columns.ts';
import { readListJson, readListRows } from '../../shared/lists/read-list-rows.ts';
import { ok, refused } from '../../shared/result.ts';
import { csvBytes } from '../exports/workbook.ts';
import { decodeText } from './decode-text.ts';
import { readInWorker } from './read-in-worker.ts';

/** A list as a file: for a spreadsheet, with no cell that is a formula, or whole. */
export function listFile(list: string, items: readonly ListItem[], format: 'csv' | 'json') {
  const bytes =
    format === 'csv' ? csvBytes(rowsOfList(items, list)) : Buffer.from(`${JSON.stringify({ list, items }, null, 2)}\n`);
  const mime = format === 'csv' ? 'text/csv' : 'application/json';
  return { name: `${list}.${format}`, mime, base64: Buffer.from(bytes).toString('base64') };
}

interface ListFile {
  readonly list: string;
  readonly name: string;
  readonly base64: string;
}

/** What a file (JSON, CSV or XLSX) changes in a list; nothing is written. */
export async function readListFile(lists: Lists, { list, name, base64 }: ListFile): Promise<Answer<ListChanges>> {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  const json = jsonItems(bytes);
  if (json !== null)
    return ok(
      listChanges(
        lists,
        list,
        json.map((item, at) => ({ row: at + 1, item })),
      ),
    );
  const table = await readInWorker(bytes);
  if (!table.ok) return refused({ code: 'table-refused', file: name, reason: table.failure });
  const read = readListRows(table.value.rows, { list, present: lists[list] ?? [] });
  if (!read.ok) return refused({ code: 'column-missing', column: read.failure.missing });
  const changes = listChanges(lists, list, read.value.items);
  const faults = table.value.problems.map(({ row, at, code }) => {
    const column = at === null ? '' : (table.value.rows[0]?.[at] ?? '');
    return { row, column, code, value: '' };
  });
  const { firstRow } = table.value.notes;
  const refusals = [...faults, ...read.value.refusals, ...changes.refused];
  return ok({ ...changes, refused: refusals.map(({ row, ...why }) => ({ row: row + firstRow, ...why })) });
}

function jsonItems(bytes: Uint8Array): readonly ListItem[] | null {
  const text = decodeText(bytes);
  return text.ok && /^\s*[[{]/.test(text.value.text) ? readListJson(text.value.text) : null;
}
