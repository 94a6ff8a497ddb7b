import type Database from 'better-sqlite3';
import { readTerms, stretchesOf } from '../../db/work-list.ts';
import type { Host } from '../../main/host.ts';
import { addDays, day } from '../../shared/dates.ts';
import { rawReader } from '../support/raw-reader.ts';
import { type Measurement, measurePair, processorTime } from './measure.ts';

const openTerms = 100_000;
const today = day('2026-11-19');

/** The first of a hundred thousand open terms as Vandaag and the board read them; baseline: the statements it needs, by SQL alone. */
export async function openTermsRead(host: Host, bare: Database.Database, n: number): Promise<Measurement> {
  const opened = fill(bare);
  const reader = rawReader(bare, host);
  const everybody = { relations: ['any'], sensitiveRelations: [], guarded: false, user: '', since: '' } as const;
  const { late } = stretchesOf(today);
  const statements = bareStatements(bare);
  const measured = await measurePair({
    name: 'open-terms',
    unit: 'ms',
    n,
    what: `the 200 terms that ended first among ${opened} open ones, each with its report; baseline: the same rows read by SQL alone; processor time`,
    ours: () => processorTime(() => readTerms(reader, everybody, late)),
    baseline: () => processorTime(statements),
  });
  bare.exec('ROLLBACK');
  return measured;
}

/** Gives open reports terms until there are so many, in a transaction that is rolled back afterwards. */
function fill(bare: Database.Database): number {
  bare.exec('BEGIN IMMEDIATE');
  const perReport = 3;
  bare.exec(
    `UPDATE cases SET stage = 'in-conversation', closed_on = NULL, joined_into = NULL
     WHERE row IN (SELECT row FROM cases ORDER BY row LIMIT ${Math.ceil(openTerms / perReport)})`,
  );
  bare.exec('DELETE FROM case_terms');
  const add = bare.prepare(
    `INSERT INTO case_terms (case_row, matter, kind, starts_on, last_on, article, waiting, by_law)
     SELECT row, 0, ?, date(?, '-42 days'), date(?, '+' || (row % 400) || ' days'), 'Awb 9:11', 0, 1
     FROM cases WHERE stage = 'in-conversation' LIMIT ${Math.floor(openTerms / perReport)}`,
  );
  const first = addDays(today, -100);
  for (const kind of ['statutory-last-day', 'service-date', 'reminder']) add.run(kind, first, first);
  return Number(bare.prepare('SELECT count(*) FROM case_terms').pluck().get());
}

/** What the list needs of the register, and nothing around it. */
function bareStatements(bare: Database.Database): () => unknown {
  const rows = bare.prepare<[string], { row: number }>(
    `SELECT t.*, c.* FROM case_terms t JOIN cases c ON c.row = t.case_row
     WHERE t.last_on < ? AND c.stage <> 'closed' AND c.joined_into IS NULL ORDER BY t.last_on, t.case_row LIMIT 200`,
  );
  const parts = ['case_parties', 'case_subjects', 'case_terms'] as const;
  return () => {
    const found = rows.all(today).map(({ row }) => row);
    const marks = found.map(() => '?').join(', ');
    return parts.map((table) => bare.prepare(`SELECT * FROM ${table} WHERE case_row IN (${marks})`).all(...found));
  };
}
