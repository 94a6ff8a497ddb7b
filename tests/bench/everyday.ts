import type Database from 'better-sqlite3';
import { granted } from '../support/granted.ts';
import type { Client } from '../support/office.ts';
import { type Measurement, measurePair, milliseconds } from './measure.ts';

interface Measured {
  readonly client: Client;
  readonly bare: Database.Database;
  readonly reports: number;
}

/** The term board of the whole office, beside the reports with the terms that end first read by SQL alone. */
export function openWorklist({ client, bare, reports }: Measured, n: number): Promise<Measurement> {
  const rows = bare.prepare(
    `SELECT t.*, c.* FROM case_terms t JOIN cases c ON c.row = t.case_row
     WHERE c.stage <> 'closed' AND c.joined_into IS NULL ORDER BY t.last_on, t.case_row LIMIT 400`,
  );
  return measurePair({
    name: 'open-worklist',
    unit: 'ms',
    n,
    what: `the term board of the office through the door among ${reports}; baseline: the 400 open terms that end first, with their reports, read by SQL alone`,
    ours: () =>
      milliseconds(async () =>
        granted(await client.work.board({ scope: 'office', owner: null, kinds: ['law', 'norm', 'task'] })),
      ),
    baseline: () => milliseconds(() => rows.all()),
  });
}

/** Vandaag of the whole office, beside its newest open reports and counts read by SQL alone. */
export function openToday({ client, bare, reports }: Measured, n: number): Promise<Measurement> {
  const newest = bare.prepare(
    `SELECT * FROM cases WHERE stage <> 'closed' ORDER BY received_on DESC, row DESC LIMIT 200`,
  );
  const counts = bare.prepare('SELECT stage, count(*) FROM cases GROUP BY stage');
  return measurePair({
    name: 'open-today',
    unit: 'ms',
    n,
    what: `Vandaag of the office through the door among ${reports}; baseline: the newest 200 open reports and the number in each stage read by SQL alone`,
    ours: () => milliseconds(async () => granted(await client.today.show({ scope: 'office' }))),
    baseline: () => milliseconds(() => [newest.all(), counts.all()]),
  });
}
