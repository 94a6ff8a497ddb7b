import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { type FiguresStore, openFiguresStore } from '../../db/figures-store.ts';
import { keepTwice, secondName } from '../../db/kept-twice.ts';
import {
  addRelease,
  filesOfRelease,
  type KeptRelease,
  keptFormats,
  type ReleaseFile,
  readRelease,
  readReleases,
  takeReleases,
  wrongReleases,
} from '../../db/releases.ts';
import { newId } from '../../main/deps.ts';
import { day, instant } from '../../shared/dates.ts';
import { ReleaseId } from '../../shared/ids.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const temporary = temporaryFolder();
const stores: FiguresStore[] = [];
afterAll(() => {
  for (const store of stores) store.close();
  temporary.remove();
});

function newStore(): FiguresStore {
  const store = openFiguresStore(join(temporary.path, `${stores.length}.db`), Buffer.alloc(32, 7));
  stores.push(store);
  return store;
}

const released = (values: Partial<KeptRelease> = {}): KeptRelease => ({
  id: ReleaseId.parse(newId()),
  at: instant('2026-07-01T09:00:00.000Z'),
  on: day('2026-07-01'),
  by: 'joris',
  corrects: null,
  reason: null,
  evaluation: {
    period: { from: day('2026-04-01'), to: day('2026-06-30') },
    before: { from: day('2026-01-01'), to: day('2026-03-31') },
    recipe: null,
    texts: { introduction: null, tables: [] },
    tables: [],
    explanation: [],
    hiddenCells: 0,
    rows: 0,
  },
  changes: [],
  figures: 'a'.repeat(64),
  ...values,
});

const bytes = Uint8Array.from({ length: 300 }, (_, at) => at % 256);
const file = (values: Partial<ReleaseFile> = {}): ReleaseFile => ({
  ...{ language: 'nl', name: 'e.xlsx', format: 'xlsx', mime: 'x/y', rows: 3, bytes },
  sha256: '0bc5d4ea2f4f9f4d4ad3ed7b1a7a4b6dab4ae3f4a1d6d65f5a4e3e5dbdf5b1a2',
  ...values,
});

function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

test('a release is kept as it was, its files byte for byte', () => {
  const store = newStore();
  const first = released();
  const second = released({ corrects: first.id, reason: 'Een dubbele melding' });
  const files = [file(), file({ name: 'e.csv', format: 'csv' }), file({ name: 'e.txt', format: 'csv', rows: 0 })];
  store.write((writer) => addRelease(writer, first, files));
  store.write((writer) => addRelease(writer, second, [file({ language: 'en' })]));
  expect(readReleases(store.reader)).toEqual([first, second]);
  expect(readRelease(store.reader, ReleaseId.parse(newId()))).toBeNull();
  const asked = { id: first.id, format: 'csv', language: 'nl' } as const;
  expect(filesOfRelease(store.reader, asked).map(({ name }) => name)).toEqual(['e.csv', 'e.txt']);
  expect(Buffer.from(filesOfRelease(store.reader, asked)[0]?.bytes ?? []).equals(bytes)).toBe(true);
  expect(filesOfRelease(store.reader, { ...asked, language: 'en' })).toEqual([]);
  expect([...keptFormats(store.reader)]).toEqual([
    [first.id, ['xlsx', 'csv']],
    [second.id, ['xlsx']],
  ]);
});

test('a period is released once, and a release is corrected once', () => {
  const store = newStore();
  const first = released();
  const put = (release: KeptRelease) => () => store.write((writer) => addRelease(writer, release, []));
  put(first)();
  expect(put(released())).toThrow('UNIQUE');
  put(released({ corrects: first.id, reason: 'Een dubbele melding' }))();
  expect(put(released({ corrects: first.id, reason: 'Nog een keer' }))).toThrow('UNIQUE');
  expect(put(released({ corrects: first.id }))).toThrow('CHECK');
});

test('nothing of a release is changed or removed', () => {
  const store = newStore();
  store.write((writer) => addRelease(writer, released(), [file()]));
  for (const statement of [
    sql`update releases set by = 'iemand'`,
    sql`delete from releases`,
    sql`update release_files set rows = 4`,
    sql`delete from release_files`,
  ])
    expect(() => store.write((writer) => writer.sql.run(statement))).toThrow(
      expect.objectContaining({ cause: expect.objectContaining({ message: expect.stringContaining('never') }) }),
    );
});

test('whatever is changed of a release or a file past the triggers is found', () => {
  const sha256 = '2f5b0c1a'.repeat(8);
  const store = newStore();
  const whole = released();
  const sound = file({ sha256: hashOf(bytes) });
  store.write((writer) => addRelease(writer, whole, [sound]));
  expect(wrongReleases(store.reader)).toEqual([]);
  store.write((writer) => {
    for (const name of ['releases_never_changed', 'release_files_never_changed'])
      writer.sql.run(sql.raw(`drop trigger ${name}`));
  });
  for (const [spoil, mend] of [
    [sql`update releases set reason = null, on_day = '2026-07-02'`, sql`update releases set on_day = '2026-07-01'`],
    [sql`update release_files set sha256 = ${sha256}`, sql`update release_files set sha256 = ${sound.sha256}`],
    [sql`update release_files set bytes = x'00'`, sql`update release_files set bytes = ${Buffer.from(bytes)}`],
  ] as const) {
    store.write((writer) => writer.sql.run(spoil));
    expect(wrongReleases(store.reader)).toEqual([whole.id]);
    store.write((writer) => writer.sql.run(mend));
    expect(wrongReleases(store.reader)).toEqual([]);
  }
});

test('another store takes over what it lacks, unchanged', () => {
  const [one, other] = [newStore(), newStore()];
  const first = released();
  one.write((writer) => addRelease(writer, first, [file({ sha256: hashOf(bytes) })]));
  other.write((writer) => takeReleases(writer, one.reader));
  other.write((writer) => takeReleases(writer, one.reader));
  expect(readReleases(other.reader)).toEqual([first]);
  expect(wrongReleases(other.reader)).toEqual([]);
});

test('what is kept stands in a second file, and comes back when the store is damaged or gone', () => {
  const path = join(temporary.path, 'twice', 'figures.db');
  mkdirSync(join(temporary.path, 'twice'));
  const key = Buffer.alloc(32, 9);
  const one = openFiguresStore(path, key);
  keepTwice(one);
  expect(existsSync(join(temporary.path, 'twice', secondName))).toBe(false);
  const first = released();
  one.write((writer) => addRelease(writer, first, [file({ sha256: hashOf(bytes) })]));
  keepTwice(one);
  one.close();
  writeFileSync(path, 'no store any more');
  const again = openFiguresStore(path, key);
  stores.push(again);
  expect(readReleases(again.reader)).toEqual([]);
  keepTwice(again);
  expect(readReleases(again.reader)).toEqual([first]);
  expect(wrongReleases(again.reader)).toEqual([]);
});
