import type Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openTermsQuery, stretchesOf } from '../../db/work-list.ts';
import { addDays, day } from '../../shared/dates.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { rawReader } from '../support/raw-reader.ts';

let office: TestOffice;
let bare: Database.Database;

beforeAll(async () => {
  office = await openOffice({ reports: 40 });
  bare = rawConnection(office.host);
});
afterAll(() => {
  bare.close();
  office.close();
});

const today = day('2026-06-30');
const { late, dueToday, between } = stretchesOf(today);

test.each([
  ['late', late],
  ['due today', dueToday],
  ['soon', between(today, addDays(today, 14))],
] as const)('terms that are %s are found by the index of last days, in its order', (_, when) => {
  const { sql, params } = openTermsQuery(
    rawReader(bare, office.host),
    { relations: ['any'], sensitiveRelations: [], guarded: false, user: '', since: '' },
    when,
  )
    .limit(200)
    .toSQL();
  const plan = z
    .array(z.object({ detail: z.string() }))
    .parse(bare.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params))
    .map(({ detail }) => detail);
  expect(plan.join('\n')).toContain('SEARCH case_terms USING INDEX case_terms_last');
  expect(plan.filter((line) => /SCAN|TEMP B-TREE/u.test(line))).toEqual([]);
});
