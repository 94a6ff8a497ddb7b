import { and, asc, eq } from 'drizzle-orm';
import { ListItem, type Lists } from '../shared/contract/administration.ts';
import type { Reader, Writer } from './handle.ts';
import { listItems } from './schema/register.ts';

/** All lists with all their items, in their order. */
export function readLists(reader: Reader): Lists {
  return listsOf(readListRows(reader));
}

export type ListRow = typeof listItems.$inferSelect;

/** The items of all lists as they stand in the register, in their order: enough to see whether anything changed. */
export function readListRows(reader: Reader): readonly ListRow[] {
  return reader.sql
    .select()
    .from(listItems)
    .orderBy(asc(listItems.list), asc(listItems.sort), asc(listItems.code))
    .all();
}

/** The lists of which these are the items. */
export function listsOf(rows: readonly ListRow[]): Lists {
  // A new office has no organisations of its own yet; the list is there all the same.
  const lists: Record<string, ListItem[]> = { organisations: [] };
  for (const row of rows) {
    const items = lists[row.list] ?? [];
    items.push(itemOf(row));
    lists[row.list] = items;
  }
  return lists;
}

/** The names of the lists that have items. */
export function listNames(reader: Reader): ReadonlySet<string> {
  const rows = reader.sql.selectDistinct({ list: listItems.list }).from(listItems).all();
  return new Set(rows.map(({ list }) => list));
}

/** One item, or null. */
export function readItem(reader: Reader, list: string, code: string): ListItem | null {
  const row = reader.sql
    .select()
    .from(listItems)
    .where(and(eq(listItems.list, list), eq(listItems.code, code)))
    .get();
  return row ? itemOf(row) : null;
}

/** Adds or changes an item. A code stands for one thing for ever: items are switched off, never removed. */
export function saveItem(writer: Writer, list: string, item: ListItem): void {
  const { order, data, ...rest } = item;
  const values = { list, ...rest, sort: order, data: JSON.stringify(data) };
  writer.sql
    .insert(listItems)
    .values(values)
    .onConflictDoUpdate({ target: [listItems.list, listItems.code], set: values })
    .run();
}

function itemOf(row: ListRow): ListItem {
  return ListItem.parse({ ...row, order: row.sort, data: JSON.parse(row.data) });
}
