import type Database from 'better-sqlite3';
import type { SQL } from 'drizzle-orm';
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { findMatters, findMattersSql } from '../../db/known-matters.ts';
import { onePersonSql, peopleWithKeys, peopleWithKeysSql } from '../../db/known-people.ts';
import type { CaseId } from '../../shared/ids.ts';
import { personKeys } from '../../shared/match/person-keys.ts';
import { type GeneratedPerson, generateRegister } from '../support/generated-people.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { registerPeople } from '../support/registered-people.ts';

const everything = { relations: ['any' as const], sensitiveRelations: [], guarded: false, user: '', since: '' };
const mine = { relations: ['owner' as const], sensitiveRelations: [], guarded: false, user: 'marit', since: '' };

let office: TestOffice;
let bare: Database.Database;
let people: readonly GeneratedPerson[];
let ids: ReadonlyMap<string, CaseId>;

beforeAll(async () => {
  office = await openOffice();
  people = generateRegister('known people', 300);
  ids = await registerPeople(office.register(), people, () => ({
    parties: [{ kind: 'HH', organisation: 'ORG-1' }],
    subjects: ['TOE-01'],
  }));
  bare = rawConnection(office.host);
}, 120_000);
afterAll(() => {
  bare.close();
  office.close();
});

test('who shares a form is found, of the reports that the reader may open only', () => {
  const { reader } = office.register();
  const [person] = people;
  if (!person) throw new Error('Nobody was registered');
  const found = peopleWithKeys(reader, everything, personKeys(person));
  expect(found).toContainEqual(
    expect.objectContaining({ caseId: ids.get(person.id), place: 'caller', name: person.name, phone: person.phone }),
  );
  expect(peopleWithKeys(reader, mine, personKeys(person))).toEqual([]);
  expect(peopleWithKeys(reader, everything, [])).toEqual([]);
  expect(peopleWithKeys(reader, everything, ['phone:000'])).toEqual([]);
});

test('reports are found by their ids and by organisation with subject, the newest in front, a bounded number', () => {
  const { reader } = office.register();
  const id = ids.get('p000001') ?? '';
  expect(findMatters(reader, everything, { ids: [id], organisations: [], subjects: [] })).toMatchObject([
    { caseId: id, joined: false, parties: [{ kind: 'HH', organisation: 'ORG-1' }], subjects: ['TOE-01'] },
  ]);
  const about = { ids: [], organisations: ['ORG-1'], subjects: ['TOE-01'] };
  expect(findMatters(reader, everything, about)).toHaveLength(30);
  expect(findMatters(reader, everything, { ...about, subjects: ['TOE-02'] })).toEqual([]);
  expect(findMatters(reader, mine, about)).toEqual([]);
});

test.each([
  ['people by their forms', () => peopleWithKeysSql(everything, ['phone:31600001234', 'name:brg/j'])],
  ['people by their forms, of one’s own reports', () => peopleWithKeysSql(mine, ['phone:31600001234'])],
  ['everybody who is one', () => onePersonSql({ caseId: 'x', place: 'caller' })],
  ['matters', () => findMattersSql(everything, { ids: ['x'], organisations: ['A', 'B'], subjects: ['TOE-01'] })],
] as const)('%s: no table is read whole', (_, query) => {
  const plan = planOf(query());
  expect(plan.join('\n')).toMatch(/USING (?:COVERING )?INDEX/u);
  expect(plan.filter(readsTable)).toEqual([]);
});

const tables = ['people', 'person_keys', 'cases', 'case_parties', 'case_subjects'];

/** `SCAN people`, or by the letter that a query gives a table. What a query gathered itself is small. */
function readsTable(line: string): boolean {
  return [...tables, 'k', 'c', 's'].some((name) => new RegExp(`^SCAN ${name}\\b`, 'u').test(line));
}

function planOf(query: SQL | null): readonly string[] {
  if (query === null) throw new Error('Nothing was asked');
  const { sql, params } = new SQLiteSyncDialect().sqlToQuery(query);
  const rows = bare.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...params);
  return z
    .array(z.object({ detail: z.string() }))
    .parse(rows)
    .map(({ detail }) => detail);
}
