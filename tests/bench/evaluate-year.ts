import type Database from 'better-sqlite3';
import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { readFigures } from '../../db/figures.ts';
import type { Host } from '../../main/host.ts';
import { day } from '../../shared/dates.ts';
import { type Period, periodBefore } from '../../shared/figures/period-before.ts';
import { rawReader } from '../support/raw-reader.ts';
import { type Measurement, measurePair, processorTime } from './measure.ts';

const year = { from: day('2025-01-01'), to: day('2025-12-31') };

/**
 * The figures of a year beside the year before, as the evaluation gathers them before anything is protected; baseline: the
 * statements that it runs, each prepared once, with their rows thrown away.
 */
export async function evaluateYear(
  host: Host,
  bare: Database.Database,
  { reports, n }: { readonly reports: number; readonly n: number },
): Promise<Measurement> {
  const reader = rawReader(bare, host);
  const before = periodBefore(year);
  const periods: readonly Period[] = before ? [year, before] : [year];
  const statements = statementsOf(reader, periods).map(({ sql, params }) => ({ run: bare.prepare(sql), params }));
  return measurePair({
    name: 'evaluate-year',
    unit: 'ms',
    n,
    what: `all counts of a year and the year before among ${reports} reports, before protection and files; baseline: the ${statements.length} statements alone; processor time`,
    ours: () => processorTime(() => periods.map((period) => readFigures(reader, period))),
    baseline: () => processorTime(() => statements.map(({ run, params }) => run.all(...params))),
  });
}

type Reader = ReturnType<typeof rawReader>;

/** The statements that counting these periods runs. */
function statementsOf(reader: Reader, periods: readonly Period[]) {
  const dialect = new SQLiteSyncDialect();
  const found: ReturnType<typeof dialect.sqlToQuery>[] = [];
  const all = (statement: SQL) => {
    found.push(dialect.sqlToQuery(statement));
    return reader.sql.all(statement);
  };
  const listening = {
    ...reader,
    sql: new Proxy(reader.sql, { get: (sql, name) => (name === 'all' ? all : Reflect.get(sql, name)) }),
  };
  for (const period of periods) readFigures(listening, period);
  return found;
}
