import type { Evaluation, FigureRow, FigureTable } from '../contract/evaluation.ts';
import type { CrossingName } from '../text/figures.ts';
import { cellAt, type FigureCell } from './figure-at.ts';

/** What the figures can be looked at by. */
export const filterKinds = ['law', 'area', 'provider', 'subject'] as const;
export type FilterKind = (typeof filterKinds)[number];

/** The chosen codes; absent where all count. */
export type FigureFilter = Readonly<Partial<Record<FilterKind, string>>>;

type Side = FilterKind | 'outcome';

/** What the rows of each crossing are, and what stands below them. */
const sides: Readonly<Record<CrossingName, { readonly rows: Side; readonly columns: Side }>> = {
  'subjects-by-law': { rows: 'subject', columns: 'law' },
  'subjects-by-area': { rows: 'subject', columns: 'area' },
  'subjects-by-provider': { rows: 'subject', columns: 'provider' },
  'areas-by-law': { rows: 'area', columns: 'law' },
  'outcomes-by-law': { rows: 'outcome', columns: 'law' },
};

/** A number of reports now and in the period before. */
export interface FilteredRow {
  readonly code: string;
  readonly label: FigureRow['label'];
  readonly now: FigureCell;
  readonly before: FigureCell;
}

/** The rows of one side of a crossing, of what was chosen only. */
export interface FilteredTable {
  readonly by: Side;
  readonly crossing: CrossingName;
  readonly rows: readonly FilteredRow[];
}

/**
 * What a filter shows: nothing chosen, the tables that are crossed with what was chosen, the one number where two are crossed,
 * or nothing, since no table crosses them. It chooses among fixed tables and never counts anew.
 */
export type Filtered =
  | { readonly kind: 'all' }
  | { readonly kind: 'tables'; readonly total: FilteredRow | null; readonly tables: readonly FilteredTable[] }
  | { readonly kind: 'one'; readonly row: FilteredRow }
  | { readonly kind: 'none' };

/** The figures of an evaluation behind a filter. */
export function filteredTables(evaluation: Pick<Evaluation, 'tables'>, filter: FigureFilter): Filtered {
  const chosen = filterKinds.flatMap((kind) => (filter[kind] === undefined ? [] : [{ kind, code: filter[kind] }]));
  const [first, second, third] = chosen;
  if (!first) return { kind: 'all' };
  if (third) return { kind: 'none' };
  if (second) {
    const crossed = tablesOf(evaluation, first).find(({ by }) => by === second.kind);
    const row = crossed?.rows.find(({ code }) => code === second.code);
    return row ? { kind: 'one', row } : { kind: 'none' };
  }
  const tables = tablesOf(evaluation, first);
  return tables.length > 0 ? { kind: 'tables', total: totalOf(evaluation, first), tables } : { kind: 'none' };
}

/** What can be chosen: the rows that some crossing of this evaluation has. */
export function filterChoices(evaluation: Pick<Evaluation, 'tables'>, kind: FilterKind): readonly FilteredRow[] {
  for (const { table, rows, columns } of crossingsOf(evaluation)) {
    const [first] = mainRows(table);
    const found = rows === kind ? mainRows(table) : columns === kind && first ? rowsBelow(table, first.code) : [];
    const known = found.filter(({ code }) => !code.startsWith('rest-')).map((row) => filteredRow(table, row));
    if (known.length > 0) return known;
  }
  return [];
}

interface Chosen {
  readonly kind: FilterKind;
  readonly code: string;
}

interface FoundCrossing {
  readonly name: CrossingName;
  readonly table: FigureTable;
  readonly rows: Side;
  readonly columns: Side;
}

function crossingsOf({ tables }: Pick<Evaluation, 'tables'>): readonly FoundCrossing[] {
  const names = [
    'subjects-by-law',
    'subjects-by-area',
    'subjects-by-provider',
    'areas-by-law',
    'outcomes-by-law',
  ] as const;
  return names.flatMap((name) => {
    const table = tables.find((each) => each.name === name);
    return table ? [{ name, table, ...sides[name] }] : [];
  });
}

function tablesOf(evaluation: Pick<Evaluation, 'tables'>, { kind, code }: Chosen): readonly FilteredTable[] {
  return crossingsOf(evaluation).flatMap(({ name, table, rows, columns }): FilteredTable[] => {
    if (rows === kind) {
      const below = rowsBelow(table, code).map((row) => filteredRow(table, row));
      return below.length > 0 ? [{ by: columns, crossing: name, rows: below }] : [];
    }
    if (columns !== kind) return [];
    const crossed = mainRows(table).flatMap((main) => {
      const cell = table.rows.find((row) => row.level === 2 && row.code === `${main.code}.${code}`);
      return cell ? [{ ...filteredRow(table, cell), code: main.code, label: main.label }] : [];
    });
    return crossed.length > 0 ? [{ by: rows, crossing: name, rows: crossed }] : [];
  });
}

function mainRows({ rows }: FigureTable): readonly FigureRow[] {
  return rows.filter(({ level }) => level === 1);
}

/** The rows below a row, by their own codes. */
function rowsBelow({ rows }: FigureTable, code: string): readonly FigureRow[] {
  const prefix = `${code}.`;
  return rows.flatMap((row) =>
    row.level === 2 && row.code.startsWith(prefix) ? [{ ...row, code: row.code.slice(prefix.length) }] : [],
  );
}

const nothing: FigureCell = { value: null, hidden: false };

function filteredRow(table: FigureTable, row: FigureRow): FilteredRow {
  const at = (key: string) => cellAt(table, row, key) ?? nothing;
  return { code: row.code, label: row.label, now: at('now-reports'), before: at('before-reports') };
}

const ownTable = { law: 'laws', area: 'areas', provider: 'parties', subject: 'subjects' } as const;

/** The number of what was chosen, in the table that stands by itself. */
function totalOf({ tables }: Pick<Evaluation, 'tables'>, { kind, code }: Chosen): FilteredRow | null {
  const table = tables.find(({ name }) => name === ownTable[kind]);
  const row = table?.rows.find((each) => each.code === code || (kind === 'provider' && each.code.endsWith(`.${code}`)));
  return table && row ? filteredRow(table, row) : null;
}
