import { readImports } from '../../db/imports.ts';
import type { ImportOutcome } from '../../shared/contract/import.ts';
import { instant } from '../../shared/dates.ts';
import type { Answer } from '../../shared/failure.ts';
import { UserName } from '../../shared/ids.ts';
import type { ImportMap } from '../../shared/import/import-map.ts';
import { ok } from '../../shared/result.ts';
import { importHeadings } from '../../shared/text/import.ts';
import { refusalSentence } from '../../shared/text/import-screen.ts';
import type { Deps } from '../deps.ts';
import { csvBytes } from '../exports/workbook.ts';
import { type CheckedTable, checkTable } from '../import/check-table.ts';
import { importTable } from '../import/import-table.ts';
import { forgetMap, keepMap, readMaps } from '../import/kept-maps.ts';
import { undoImport } from '../import/undo-import.ts';
import { dropUpload, tableOf, takePart, type Upload, uploadOf } from '../import/uploads.ts';
import { viewTable } from '../import/view-table.ts';
import type { HandlersOf } from './handlers.ts';

/** So many refused rows are named in an answer; the file of refusals has them all. */
const mostNamed = 1000;

export const importServices: HandlersOf<'import'> = {
  send: async (deps, part) => {
    const taken = takePart(deps, part);
    return taken.ok ? ok({ upload: taken.value.id, bytes: taken.value.bytes }) : taken;
  },

  look: async (deps, { upload: id }) => {
    const upload = uploadOf(deps, id);
    if (!upload.ok) return upload;
    const table = await tableOf(upload.value);
    return table.ok ? ok(viewTable(upload.value, table.value)) : table;
  },

  check: async (deps, asked) => {
    const checked = await check(deps, asked);
    return checked.ok ? ok(outcomeOf(checked.value.table, null)) : checked;
  },

  run: async (deps, asked) => {
    const checked = await check(deps, asked);
    if (!checked.ok) return checked;
    const { upload, table } = checked.value;
    if (table.refused.length > 0 || table.fresh.length === 0) return ok(outcomeOf(table, null));
    const written = await importTable(deps, upload, table.fresh);
    if (!written.ok) return written;
    dropUpload(deps);
    return ok(outcomeOf(table, written.value.id));
  },

  progress: async (deps, { upload: id }) => {
    const upload = uploadOf(deps, id);
    return upload.ok ? ok(upload.value.progress && { ...upload.value.progress }) : ok(null);
  },

  stop: async (deps, { upload: id }) => {
    const upload = uploadOf(deps, id);
    if (!upload.ok) return upload;
    upload.value.stopped = true;
    return ok({});
  },

  refusals: async (deps, { upload: id, language }) => {
    const upload = uploadOf(deps, id);
    if (!upload.ok) return upload;
    const table = await tableOf(upload.value);
    if (!table.ok) return table;
    const { firstRow } = table.value.notes;
    const rows = upload.value.refusals.map(({ row, column, code, value }) => [
      row + firstRow,
      column,
      value,
      refusalSentence({ column, code, value }, language),
    ]);
    const bytes = csvBytes([importHeadings(language), ...rows]);
    return ok({ name: 'geweigerde-rijen.csv', mime: 'text/csv', base64: Buffer.from(bytes).toString('base64') });
  },

  list: async (deps) =>
    ok(
      readImports(deps.reader).map(({ by, at, undoneAt, ...kept }) => ({
        ...kept,
        at: instant(at),
        undoneAt: undoneAt === null ? null : instant(undoneAt),
        byName: deps.nameOf(UserName.parse(by)),
      })),
    ),

  undo: async (deps, { id }) => undoImport(deps, id),

  maps: async (deps) => ok(readMaps(deps.reader)),
  saveMap: async (deps, kept) => deps.write((writer) => ok(keepMap(writer, kept))),
  forgetMap: async (deps, { name }) => deps.write((writer) => ok(forgetMap(writer, name))),
};

async function check(
  deps: Deps,
  { upload: id, map }: { readonly upload: string; readonly map: ImportMap | null },
): Promise<Answer<{ readonly upload: Upload; readonly table: CheckedTable }>> {
  const upload = uploadOf(deps, id);
  if (!upload.ok) return upload;
  const table = await tableOf(upload.value);
  if (!table.ok) return table;
  const checked = await checkTable(deps, upload.value, { table: table.value, map });
  if (!checked.ok) return checked;
  upload.value.refusals = checked.value.refused;
  return ok({ upload: upload.value, table: checked.value });
}

/** What became of it: with rows that are refused, nothing is registered. */
function outcomeOf(table: CheckedTable, id: string | null): ImportOutcome {
  const { read, fresh, duplicates, refused, unknown, newOrganisations } = table;
  return {
    id,
    read,
    registered: refused.length > 0 ? 0 : fresh.length,
    duplicates: refused.length > 0 ? 0 : duplicates,
    refusedCount: refused.length,
    refused: refused.slice(0, mostNamed),
    unknown: [...unknown],
    newOrganisations,
  };
}
