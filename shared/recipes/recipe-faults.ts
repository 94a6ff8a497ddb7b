import { fitsBase } from './dimensions.ts';
import type { OwnFilter, OwnTable, RecipeContent } from './recipe-content.ts';
import type { RecipeFault, RecipeFaultCode } from './recipe-fault.ts';

/** Tables of one's own and standard ones are protected together: many more take too long. */
const mostOwnTables = 10;
/** Each further choice of reports doubles the groups that are counted, so that none can be worked out from the others. */
const mostFilterings = 3;

/** What keeps a recipe from being made; null when nothing does. The first fault, by table. */
export function recipeFault(content: RecipeContent): RecipeFault | null {
  if (content.kind === 'cases') return null;
  const { tables } = content;
  for (const [index, table] of tables.entries()) {
    const before = tables.slice(0, index);
    const fault =
      table.kind === 'own'
        ? ownFault(table, before.filter(isOwn))
        : before.some((other) => other.kind === 'standard' && other.table === table.table) && 'tableTwice';
    if (fault) return { table: index + 1, fault };
  }
  const own = tables.filter(isOwn);
  if (own.length > mostOwnTables) return { table: 0, fault: 'ownTablesTooMany' };
  return filterings(own).length > mostFilterings ? { table: 0, fault: 'filtersTooMany' } : null;
}

function isOwn(table: { readonly kind: string }): table is OwnTable {
  return table.kind === 'own';
}

function ownFault(table: OwnTable, before: readonly OwnTable[]): RecipeFaultCode | null {
  const { title, rows, columns, of } = table;
  const said = [title.nl, title.en].map((one) => one.trim());
  if (said.includes('')) return 'titleMissing';
  if (before.some((other) => other.title.nl.trim() === said[0] || other.title.en.trim() === said[1]))
    return 'titlesSame';
  if (rows === columns) return 'rowsAndColumnsSame';
  return fitsBase(rows, of) && (columns === null || fitsBase(columns, of)) ? null : 'notOfTheseReports';
}

/** The different choices of reports that tables make, apart from all reports. */
export function filterings(tables: readonly Pick<OwnTable, 'filters'>[]): readonly (readonly OwnFilter[])[] {
  const found = new Map(tables.map(({ filters }) => [filteringKey(filters), filters]));
  found.delete('');
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, filters]) => filters);
}

/** A choice of reports by what it says, in whatever order it was said; empty for all reports. */
export function filteringKey(filters: readonly OwnFilter[]): string {
  return filters
    .map(({ by, codes }) => `${by}=${[...new Set(codes)].sort().join('|')}`)
    .sort()
    .join('&');
}
