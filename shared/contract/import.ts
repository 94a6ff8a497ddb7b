import { z } from 'zod';
import { Instant } from '../dates.ts';
import { ImportField, ImportMap } from '../import/import-map.ts';
import { TableNotes } from '../import/table-file.ts';
import { Name } from '../typed-text.ts';
import { read, write } from './call.ts';

const handling = { purpose: 'complaint-handling' } as const;
const unlogged = { ...handling, logged: false } as const;

/** A file on its way in, or a table that was read in: UUIDv7. */
const Id = z.string().max(40);

/** A part of a file as base64: three bytes are four signs, and a call carries at most 8 MiB. */
export const partBytes = 4_194_304;

/** A table as it was read, before anything of it is a report. */
export const TableView = z.object({
  upload: Id,
  name: Name,
  /** Rows below the header. */
  rows: z.number().int(),
  columns: z.array(
    z.object({
      heading: z.string(),
      /** The first values that are there, each once. */
      examples: z.array(z.string()),
      /** How many rows have something in this column. */
      filled: z.number().int(),
    }),
  ),
  notes: TableNotes,
  /** What the headings and the values make of the columns. */
  suggested: ImportMap,
});
export type TableView = z.infer<typeof TableView>;

/** A row that is not read, and why. Rows from 0, without the header. */
export const RefusedRow = z.object({ row: z.number().int(), column: z.string(), code: z.string(), value: z.string() });
export type RefusedRow = z.infer<typeof RefusedRow>;

/** What became of a table, or would. */
export const ImportOutcome = z.object({
  /** Under which the table is known from now on; null: nothing was registered. */
  id: Id.nullable(),
  read: z.number().int(),
  registered: z.number().int(),
  /** Reports that are known already, by their own id or by their content. */
  duplicates: z.number().int(),
  /** All rows that are refused, of which `refused` names the first. */
  refusedCount: z.number().int(),
  refused: z.array(RefusedRow),
  /** Values that are in no list, per field, with how many rows have them. */
  unknown: z.array(z.object({ field: ImportField, value: z.string(), rows: z.number().int() })),
  /** Organisations that would be added to the list. */
  newOrganisations: z.number().int(),
});
export type ImportOutcome = z.infer<typeof ImportOutcome>;

/** A table that was read in before. */
export const ImportRow = z.object({
  id: Id,
  at: Instant,
  byName: Name,
  file: z.string(),
  registered: z.number().int(),
  undoneAt: Instant.nullable(),
});
export type ImportRow = z.infer<typeof ImportRow>;

const SavedMap = z.object({ name: Name.min(1), map: ImportMap });

export const importCalls = {
  /** Takes a part of a file; the first one without `upload`. A window has one file at a time; a new one takes its place. */
  send: write(
    z.object({ upload: Id.nullable(), name: Name, base64: z.string().max(Math.ceil(partBytes / 3) * 4 + 4) }),
    z.object({ upload: Id, bytes: z.number().int() }),
    unlogged,
  ),
  /** Reads the file that was sent, in a worker, and says what its columns seem to be. */
  look: read(z.object({ upload: Id }), TableView, handling),
  /** A dry run: names every row that is refused, and writes nothing. */
  check: read(z.object({ upload: Id, map: ImportMap.nullable() }), ImportOutcome, handling),
  /** Reads the table into the register: all of it or nothing. Rows that are known already are left out. */
  run: write(z.object({ upload: Id, map: ImportMap.nullable() }), ImportOutcome, handling),
  /** How far the check or the run is; null when nothing is going on. */
  progress: read(
    z.object({ upload: Id }),
    z.object({ done: z.number().int(), of: z.number().int() }).nullable(),
    unlogged,
  ),
  /** Ends the check or the run; nothing is registered then. */
  stop: write(z.object({ upload: Id }), z.object({}), unlogged),
  /** All rows that the last check refused, as a CSV file in which no cell is a formula. */
  refusals: read(
    z.object({ upload: Id, language: z.enum(['nl', 'en']) }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string() }),
    handling,
  ),
  /** The tables that were read in, the last one first. */
  list: read(z.object({}), z.array(ImportRow), handling),
  /** Takes all reports of a table out again, unless somebody worked on one of them. */
  undo: write(z.object({ id: Id }), z.object({ withdrawn: z.number().int() }), handling),
  /** The maps that were kept, by name. */
  maps: read(z.object({}), z.array(SavedMap), unlogged),
  saveMap: write(SavedMap, z.array(SavedMap), handling),
  forgetMap: write(z.object({ name: Name }), z.array(SavedMap), handling),
};
