import { asc, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ListItem, Lists } from '../shared/contract/administration.ts';
import { ClientCount } from '../shared/contract/client-count.ts';
import { monthOf } from '../shared/figures/month-week.ts';
import type { Period } from '../shared/figures/period-before.ts';
import type { PeriodCounts } from '../shared/figures/period-counts.ts';
import { clientsIn } from '../shared/figures/rate-columns.ts';
import type { OwnTable } from '../shared/recipes/recipe-content.ts';
import { countOwn } from './count-own.ts';
import { type Counted, countPeriod } from './count-period.ts';
import type { FiguresReader } from './figures-store.ts';
import { readKept } from './fill-figures-store.ts';
import { listItems } from './schema/figures/figures-store.ts';
import type { Snapshot } from './snapshot.ts';

/** Counts a period in the figures store, that of the whole months from its first day to its last, with own tables of a recipe. */
export async function countMonths(
  snapshot: Snapshot<FiguresReader>,
  period: Period,
  own: readonly OwnTable[] = [],
): Promise<PeriodCounts> {
  const from = countedInStore(snapshot, period);
  const clients = clientsIn(z.array(KeptClients).parse(readKept(snapshot.reader, 'clients') ?? []), period);
  return { ...(await countPeriod(from)), own: await countOwn(from, own), clients };
}

/** Numbers of clients as the store keeps them. */
const KeptClients = ClientCount.omit({ id: true });

function countedInStore({ all, gather }: Snapshot<FiguresReader>, period: Period): Counted {
  const [from, to] = [monthOf(period.from), monthOf(period.to)];
  return {
    all,
    gather,
    columns: {},
    person: sql`person`,
    standing: sql`1`,
    received: sql`received_month between ${from} and ${to}`,
    settled: sql`settled_month between ${from} and ${to}`,
    openAtStart: sql`(settled_month is null or settled_month >= ${from}) and +received_month < ${from}`,
    openAtEnd: sql`(settled_month is null or settled_month > ${to}) and +received_month <= ${to}`,
    handedOver: sql`handed_over_month between ${from} and ${to}`,
    referred: sql`h.on_month between ${from} and ${to}`,
    supported: sql`h.from_month between ${from} and ${to}`,
    signals: sql`select level, state, reason, count(*) as count from signals
      where opened_month between ${from} and ${to} group by 1, 2, 3 order by 1, 2, 3`,
  };
}

/** The names of what is counted, in the shape of the register's lists; what an office wrote beside an item is not here. */
export function listsOfStore({ figures }: FiguresReader): Lists {
  const rows = figures
    .select()
    .from(listItems)
    .orderBy(asc(listItems.list), asc(listItems.sort), asc(listItems.code))
    .all();
  const lists: Record<string, ListItem[]> = { organisations: [] };
  for (const { list, sort, level, grouping, law, ...item } of rows) {
    const items = lists[list] ?? [];
    const data = Object.fromEntries(
      Object.entries({ level, group: grouping, law }).filter(([, value]) => value !== null),
    );
    items.push({ ...item, validFrom: null, validTo: null, order: sort, data });
    lists[list] = items;
  }
  return lists;
}
