import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { destroyCase } from '../../db/destroy.ts';
import { readHistory, verifyHistories } from '../../db/events.ts';
import type { NewLogLine } from '../../db/log.ts';
import { verifyLog } from '../../db/log-chain.ts';
import { verifyRegister } from '../../db/verify.ts';
import { rowsThatDiffer } from '../../main/verify-rows.ts';
import { nobody } from '../../shared/case/person.ts';
import { replay } from '../../shared/case/state.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { day } from '../../shared/dates.ts';
import { CaseId, UserName } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import { countedIn } from '../support/counted-in.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { rawConnection } from '../support/raw-connection.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** Words that stand nowhere else, each with letters of its own, so that not one trigram is shared. */
const markers = Array.from({ length: 23 }, (_, at) => {
  const letter = String.fromCharCode(0x61 + at);
  return `qx${letter}${letter}zj${letter}qv${letter}xk`;
});
const word = (at: number): string => markers[at] ?? '';

let office: TestOffice;
let destroyed: CaseId;
let kept: CaseId;

beforeAll(async () => {
  office = await openOffice({ reports: 60 });
  kept = CaseId.parse((await registered('Een gewone melding over een late brief.')).id);
  destroyed = await plantedCase();
}, 120_000);
afterAll(() => office.close());

test('before it, the markers stand in the open pages and in the index: the search below can find them', () => {
  // The draft went when its report was recorded, with its bytes.
  expect(found(pages())).toEqual(markers.filter((marker) => marker !== word(13)));
  expect(trigramsLeft().length).toBeGreaterThan(100);
});

test('after destroying a report nothing of it is found, chains hold, its history says so and the figures stay', async () => {
  const figures = await figuresWithoutPersons();
  const answer = await destroyCase(office.register(), {
    caseId: destroyed,
    at: office.clock.now(),
    by: UserName.parse(office.at['back-office'].user),
    line: line('case.destroy'),
  });

  expect(granted(answer)).toMatchObject({ kind: 'SIG', area: 'G01', stage: 'closed', closedOn: '2026-06-30' });
  expect(found(pages())).toEqual([]);
  for (const file of filesOf(office.folder)) expect(found(readFileSync(file)), file).toEqual([]);
  expect(readFileSync(join(office.folder, 'register.db-wal'))).toHaveLength(0);
  expect(trigramsLeft()).toEqual([]);

  const { reader } = office.register();
  expect(replay(destroyed, readHistory(reader, destroyed)).kind).toBe('destroyed');
  expect(verifyHistories(reader)).toBeNull();
  expect(verifyLog(reader).firstBroken).toBeNull();
  expect(rowsThatDiffer(reader)).toEqual([]);
  expect(granted(await office.register().write((writer) => ok(verifyRegister(writer))))).toEqual({
    pages: 'ok',
    search: 'ok',
  });
  expect(await figuresWithoutPersons()).toEqual(figures);
});

test('the row keeps codes and days and loses every word', () => {
  const connection = rawConnection(office.host);
  const row = connection.prepare('SELECT * FROM cases WHERE id = ?').get(destroyed);
  const parts = ['case_terms', 'search_rows'].map((table) =>
    connection
      .prepare(
        `SELECT count(*) FROM ${table} WHERE ${table === 'case_terms' ? 'case_row' : 'row'} = (SELECT row FROM cases WHERE id = ?)`,
      )
      .pluck()
      .get(destroyed),
  );
  connection.close();

  expect(row).toMatchObject({
    destroyed: 1,
    stage: 'closed',
    kind: 'SIG',
    channel: 'TEL',
    area: 'G01',
    closed_on: '2026-06-30',
  });
  expect(row).toMatchObject({
    person: '',
    title: '',
    caller: null,
    story: null,
    wijk: null,
    reporter_role: null,
    owner: null,
  });
  expect(row).toMatchObject({ registered_by: '', registered_at: '', handled_by: null });
  expect(parts).toEqual([0, 0]);
});

test('the door refuses a destroyed report, and search does not find it by its words', async () => {
  const client = office.as('back-office');
  expect(await client.case.open({ caseId: destroyed })).toEqual({ ok: false, failure: { code: 'case-destroyed' } });
  const note = { caseId: destroyed, version: 1, kind: 'note' as const, text: 'nog iets', on: office.clock.today() };
  expect(await client.case.note(note)).toEqual({ ok: false, failure: { code: 'case-destroyed' } });
  for (const query of markers.slice(0, 5)) {
    expect(granted(await client.register.search({ query, filters: noFilters, after: null, limit: 10 })).rows).toEqual(
      [],
    );
  }
});

test('a report is destroyed once, and one that is not there is not found', async () => {
  const destruction = { at: office.clock.now(), by: UserName.parse('joris'), line: line('case.destroy') };
  const again = await destroyCase(office.register(), { caseId: destroyed, ...destruction });
  expect(again).toEqual({ ok: false, failure: { code: 'case-destroyed' } });
  const strange = CaseId.parse('01890000-0000-7000-8000-000000000000');
  expect(await destroyCase(office.register(), { caseId: strange, ...destruction })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  });
});

test('another report beside it is whole', async () => {
  expect(granted(await office.as('back-office').case.open({ caseId: kept })).intake.story).toContain('late brief');
});

async function registered(story: string) {
  return granted(await office.as('telephone').case.register({ intake: sampleIntake({ story }), draftId: null }));
}

/** A report with a marker in every place where words can stand: draft, intake, correction, notes, answers, reasons. */
async function plantedCase(): Promise<CaseId> {
  const client = office.as('telephone');
  const person = (from: number) => ({
    ...nobody,
    name: word(from),
    phone: '06 00 00 98 76',
    email: `${word(from + 1)}@example.nl`,
    address: word(from + 2),
    postcode: word(from + 3),
    born: word(from + 4),
  });
  const intake = sampleIntake({
    caller: person(0),
    concerned: person(5),
    title: word(10),
    story: `Zij zei ${word(11)}.`,
    wishes: word(12),
  });
  const draft = granted(
    await client.draft.save({ id: null, intake: { ...intake, story: `Zij zei ${word(11)} en ${word(13)}` } }),
  );
  if (!found(pages()).includes(word(13))) throw new Error('The draft is not where this test looks');
  const { id } = granted(await client.case.register({ intake, draftId: draft.id }));
  const on = office.clock.today();
  const at = (version: number) => ({ caseId: id, version });
  granted(await client.case.note({ ...at(1), kind: 'call', text: `Gebeld: ${word(14)}`, on }));
  const changes = { title: word(15), story: `Zij zei ${word(16)}.` };
  granted(await client.case.correctIntake({ ...at(2), changes, reason: word(17) }));
  granted(await client.case.passToBackOffice({ ...at(3), note: word(18), owner: null }));
  const closing = { outcome: 'AFD-INF', on, note: word(19) };
  const closed = await office.as('back-office').case.close({ ...at(4), ...closing });
  granted(closed);
  await guardedWith(id, [20, 21, 22]);
  return id;
}

/** What people wrote about it beside it: to a second person, in an emergency, and the reviewer. */
async function guardedWith(caseId: CaseId, [asked = 0, emergency = 0, note = 0]: readonly number[]): Promise<void> {
  const desk = office.as('back-office');
  granted(await desk.guard.ask({ caseId, act: 'close', reason: `Omdat ${word(asked)} dat zei` }));
  granted(await desk.guard.emergency({ caseId, reason: `Er is gevaar voor ${word(emergency)} op straat` }));
  const reviewer = office.as('reviewer');
  const { items } = granted(await reviewer.review.show({ week: office.clock.today() }));
  const id = items.find((item) => item.caseId === caseId)?.id;
  if (!id) throw new Error('The reviewer has nothing to look at');
  granted(await reviewer.review.judge({ id, judgement: 'asked', note: `Gevraagd naar ${word(note)}` }));
}

function line(action: string): NewLogLine {
  return {
    at: office.clock.now(),
    user: 'joris',
    role: 'back-office',
    purpose: 'complaint-handling',
    action,
    object: destroyed,
    result: 'ok',
  };
}

/** The plaintext of every page of the database, free ones included, as the open connection sees them. */
function pages(): Buffer {
  const connection = rawConnection(office.host);
  const bytes = connection.serialize();
  connection.close();
  return bytes;
}

function found(bytes: Buffer): readonly string[] {
  return markers.filter((marker) => bytes.includes(marker));
}

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map(({ parentPath, name }) => join(parentPath, name));
}

/** Trigrams of the markers that the search index still has a place for. */
function trigramsLeft(): readonly string[] {
  const connection = rawConnection(office.host);
  connection.exec(`CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'row')`);
  const terms = new Set(connection.prepare<[], string>('SELECT term FROM temp.words').pluck().all());
  connection.close();
  const trigrams = markers.flatMap((marker) =>
    Array.from({ length: marker.length - 2 }, (_, at) => marker.slice(at, at + 3)),
  );
  return trigrams.filter((trigram) => terms.has(trigram));
}

/** Counts of persons may change: who is destroyed can no longer be known again as the same caller. */
async function figuresWithoutPersons() {
  const figures = await countedIn(office.register(), { from: day('2026-01-01'), to: day('2026-12-31') });
  return JSON.stringify(figures, (key, value) => (key === 'persons' ? undefined : value));
}
