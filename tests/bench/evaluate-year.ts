import type Database from 'better-sqlite3';
import { type SQL, sql } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { readFigures } from '../../db/figures.ts';
import type { Handle } from '../../db/handle.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Snapshot } from '../../db/snapshot.ts';
import type { Host } from '../../main/host.ts';
import { day } from '../../shared/dates.ts';
import { type Period, periodBefore } from '../../shared/figures/period-before.ts';
import { type Measurement, measurePair, processorTime } from './measure.ts';

const year = { from: day('2025-01-01'), to: day('2025-12-31') };

/**
 * The figures of a year beside the year before, as the evaluation gathers them before anything is protected; baseline: the
 * statements that it runs, in their order, with their rows thrown away.
 */
export async function evaluateYear(
  { register }: Pick<Host, 'register'>,
  bare: Database.Database,
  { reports, n }: { readonly reports: number; readonly n: number },
): Promise<Measurement> {
  if (!register) throw new Error('The register is not open');
  const before = periodBefore(year);
  const periods: readonly Period[] = before ? [year, before] : [year];
  const statements = await statementsOf(register, periods);
  return measurePair({
    name: 'evaluate-year',
    unit: 'ms',
    n,
    what: `all counts of a year and the year before among ${reports} reports, before protection and files; baseline: the ${statements.length} statements alone; processor time`,
    ours: () => processorTime(() => counted(register, periods)),
    baseline: () =>
      processorTime(() => {
        for (const { text, params } of statements) {
          const statement = bare.prepare(text);
          if (statement.reader) statement.all(...params);
          else statement.run(...params);
        }
      }),
  });
}

async function counted(register: OpenRegister, periods: readonly Period[]): Promise<void> {
  const snapshot = register.snapshot();
  for (const period of periods) await readFigures(snapshot, period);
  snapshot.close();
}

/** The statements that counting these periods runs, in their order. */
async function statementsOf(register: OpenRegister, periods: readonly Period[]) {
  const dialect = new SQLiteSyncDialect();
  const found: { readonly text: string; readonly params: readonly unknown[] }[] = [];
  const note = (statement: SQL) => {
    const { sql: text, params } = dialect.sqlToQuery(statement);
    found.push({ text, params });
  };
  const snapshot = register.snapshot();
  const listening: Snapshot<Handle> = {
    ...snapshot,
    all: (statement) => {
      note(statement);
      return snapshot.all(statement);
    },
    gather: (statement) => {
      note(sql`drop table if exists temp.reports`);
      note(sql`create temp table reports as ${statement}`);
      return snapshot.gather(statement);
    },
  };
  for (const period of periods) await readFigures(listening, period);
  snapshot.close();
  return found;
}
