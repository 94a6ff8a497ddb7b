import { figureWords } from '../text/figures.ts';
import type { Both } from './branch.ts';
import { type ClientLevel, type ClientPeriod, clientDaysIn, ratePerThousand, type UnitClients } from './client-rate.ts';
import type { LaidCell, LaidRow, LaidTable } from './figure-book.ts';
import { inBoth } from './in-both.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { periods } from './sum-table.ts';

/** Of a smaller number of clients a rate says next to nothing, as with shares (PRI-20). */
const fewestClients = 30;

/** Of which organisations and areas the number of clients is known on every day of a period, and large enough. */
export function clientsIn(known: readonly ClientPeriod[], period: Period): readonly UnitClients[] {
  const units = new Map(known.map(({ level, code }) => [`${level} ${code}`, { level, code }]));
  return [...units.values()].flatMap((unit) => {
    const found = clientDaysIn(known, unit, period);
    return found && found.clients >= fewestClients ? [{ ...unit, clientDays: found.clientDays }] : [];
  });
}

/**
 * The table with reports per thousand clients per year beside its counts; as it was where nobody entered a number of clients.
 * A rate follows from the count, so it is hidden with it.
 */
export function withRates(table: LaidTable, counts: Both<PeriodCounts>, level: ClientLevel): LaidTable {
  const clients = { now: clientsOf(counts.now, level), before: clientsOf(counts.before, level) };
  if (clients.now.size + clients.before.size === 0) return table;
  const columns = periods.map((period) => {
    const key = `${period}-rate` as const;
    return { key, period, unit: 'rate', ...inBoth(figureWords[`figures.column.${key}`]) } as const;
  });
  const cellsOf = (row: LaidRow) =>
    periods.map((which): LaidCell => {
      const clientDays = clients[which].get(row.code.slice(row.code.lastIndexOf('.') + 1));
      const own = row.cells[table.columns.findIndex(({ key }) => key === `${which}-reports`)];
      if (clientDays === undefined || own?.value == null) return { value: null, from: [] };
      const rate = ratePerThousand(own.value, { clientDays });
      return { ...own, value: Math.round(rate * 10) / 10 };
    });
  return {
    ...table,
    columns: [...table.columns, ...columns],
    rows: table.rows.map((row) => ({ ...row, cells: [...row.cells, ...cellsOf(row)] })),
  };
}

function clientsOf({ clients = [] }: PeriodCounts, level: ClientLevel): ReadonlyMap<string, number> {
  return new Map(clients.flatMap((unit) => (unit.level === level ? [[unit.code, unit.clientDays] as const] : [])));
}
