import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseFileFormat } from '../../../shared/contract/case-file.ts';
import { noFilters } from '../../../shared/contract/no-filters.ts';
import { caseColumns } from '../../../shared/recipes/case-catalogue.ts';
import { caseColumnNames } from '../../../shared/recipes/case-columns.ts';
import { granted } from '../../support/granted.ts';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { openOffice, type TestOffice } from '../../support/office.ts';
import { sampleIntake } from '../../support/sample-intake.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let office: TestOffice;
const folder = temporaryFolder();
const outside = temporaryFolder();
const small = smallDisk(outside.path, 4);
const worst = [
  '=1+1',
  '＝2',
  '-5',
  '@x',
  '+31',
  'a;b',
  'a "b"\r\nc',
  '<b>&amp;',
  ']]>',
  '_x000D_',
  '0012',
  '2026-03-02',
];
const stories = [...worst, ...naughtyStrings.slice(0, 40)];

beforeAll(async () => {
  office = await openOffice();
  for (const story of stories)
    granted(
      await office
        .as('telephone')
        .case.register({ intake: sampleIntake({ story, title: story.slice(0, 100) }), draftId: null }),
    );
});
afterAll(() => {
  office.close();
  folder.remove();
  small?.remove();
  outside.remove();
});

const format: CaseFileFormat = 'csv';
const asked = (given: object = {}) => ({
  ...{ columns: [...caseColumnNames], filters: noFilters, language: 'nl' as const, format },
  ...{ place: folder.path, reason: 'Voor het jaarverslag', count: stories.length, recipe: 'Alles' },
  second: { user: 'samira', password: office.at.investigator.password, code: null },
  ...given,
});

const fewWords = caseColumnNames.filter((name) => caseColumns[name].group !== 'personal');

async function ended() {
  for (;;) {
    const state = granted(await office.as('back-office').caseFile.progress({}));
    if (!state.running) return state;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

async function made(format: CaseFileFormat) {
  granted(await office.as('back-office').caseFile.make(asked({ format })));
  const { ready, failure } = await ended();
  if (!ready) throw new Error(`Not made: ${JSON.stringify(failure)}`);
  const bytes = readFileSync(join(folder.path, ready.file));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(ready.sha256);
  return { ready, bytes };
}

test('xlsx, ods, csv and json lines hold the same reports, as many as the button said', async () => {
  const counted = granted(await office.as('back-office').caseFile.count({ filters: noFilters }));
  expect(counted.count).toBe(stories.length);
  const xlsx = (await readXlsx((await made('xlsx')).bytes)).sheets[0]?.rows ?? [];
  const ods = (await readOds((await made('ods')).bytes)).sheets[0]?.rows ?? [];
  const csv = parseCsv((await made('csv')).bytes.toString('utf8').slice(1), { delimiter: ';' });
  const { bytes, ready } = await made('jsonl');
  const lines = bytes
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([xlsx.length - 1, ods.length - 1, csv.length - 1, lines.length]).toEqual(Array(4).fill(stories.length));
  expect(ready).toMatchObject({ rows: stories.length, personal: true, reason: 'Voor het jaarverslag' });
  const at = caseColumnNames.indexOf('story');
  const numbers = (rows: readonly (readonly unknown[])[]) => rows.slice(1).map((row) => row[0]);
  expect(numbers(ods)).toEqual(numbers(xlsx));
  expect(numbers(csv)).toEqual(numbers(xlsx));
  expect(lines.map(({ number }) => number)).toEqual(numbers(xlsx));
  // Newest first: the last story was taken down last.
  const kept = new Map(lines.map(({ number, story }) => [number, story]));
  for (const row of csv.slice(1)) {
    const story = String(kept.get(row[0]) ?? '');
    expect([story, `'${story}`].map((text) => text.trim())).toContain(String(row[at] ?? '').trim());
    expect(String(row[at] ?? '')).not.toMatch(/^[=+\-@＝＋－＠]/u);
  }
});

test('days are days, and what a sheet holds is no formula', async () => {
  const { bytes } = await made('xlsx');
  const { sheets } = await readXlsx(bytes);
  const day = sheets[0]?.rows[1]?.[caseColumnNames.indexOf('receivedOn')];
  expect(day).toBeInstanceOf(Date);
  expect(bytes.includes('<f>')).toBe(false);
  const told = sheets.at(-1)?.rows.map((row) => row.join(': ')) ?? [];
  expect(told).toContain(`Aantal meldingen: ${stories.length}`);
  expect(told).toContain('Recept: Alles');
});

test('a number that changed, an empty choice and a place that is none make no file', async () => {
  const { caseFile } = office.as('back-office');
  const before = readdirSync(folder.path).length;
  expect(await caseFile.make(asked({ count: 3 }))).toMatchObject({
    failure: { code: 'case-file-count-changed', count: stories.length },
  });
  const none = { ...noFilters, kinds: ['geen'] };
  expect(await caseFile.make(asked({ filters: none, count: 0 }))).toMatchObject({
    failure: { code: 'case-file-empty' },
  });
  expect(await caseFile.make(asked({ place: 'hier' }))).toMatchObject({ failure: { code: 'case-file-place' } });
  expect(await caseFile.make(asked({ place: office.host.folder }))).toMatchObject({
    failure: { code: 'case-file-place' },
  });
  granted(await caseFile.make(asked({ place: join(folder.path, 'nergens') })));
  expect(await ended()).toMatchObject({ ready: null, failure: { code: 'case-file-place' } });
  expect(readdirSync(folder.path)).toHaveLength(before);
});

test('a file that tells of persons needs a second person and holds a hundred reports; one of codes needs nobody', async () => {
  const { caseFile } = office.as('back-office');
  const before = readdirSync(folder.path).length;
  const own = { user: 'joris', password: office.at['back-office'].password, code: null };
  const telephone = { user: 'marit', password: office.at.telephone.password, code: null };
  const wrong = { ...own, user: 'samira' };
  for (const [second, code] of [
    [null, 'second-person-required'],
    [own, 'second-person-required'],
    [telephone, 'second-person-required'],
    [wrong, 'wrong-password'],
  ] as const)
    expect(await caseFile.make(asked({ second }))).toMatchObject({ failure: { code } });
  for (let more = stories.length; more <= 100; more += 1)
    granted(await office.as('telephone').case.register({ intake: sampleIntake(), draftId: null }));
  expect(await caseFile.make(asked({ count: 101 }))).toMatchObject({
    failure: { code: 'case-file-too-personal', count: 101, most: 100 },
  });
  expect(readdirSync(folder.path)).toHaveLength(before);
  const columns = ['number', 'kind'];
  granted(await caseFile.make(asked({ columns, count: 101, second: null })));
  expect((await ended()).ready).toMatchObject({ rows: 101, personal: false, secondName: '' });
});

test('a file that is stopped leaves nothing', async () => {
  const { caseFile } = office.as('back-office');
  const own = temporaryFolder();
  granted(await caseFile.make(asked({ format: 'xlsx', place: own.path, columns: ['number'], count: 101 })));
  granted(await caseFile.stop({}));
  expect(await ended()).toMatchObject({ ready: null, failure: { code: 'case-file-stopped' } });
  expect(readdirSync(own.path)).toEqual([]);
  own.remove();
});

test.skipIf(!small).each(['xlsx', 'ods', 'csv', 'jsonl'] as const)('a full disk leaves no half %s', async (format) => {
  const place = small?.path ?? '';
  const { count } = granted(await office.as('back-office').caseFile.count({ filters: noFilters }));
  granted(
    await office.as('back-office').caseFile.make(asked({ format, place, columns: fewWords, count, second: null })),
  );
  expect(await ended()).toMatchObject({ ready: null, failure: { code: 'disk-full' } });
  expect(readdirSync(place)).toEqual([]);
});

test('what was made is noted, without a word of it', async () => {
  const notes = granted(await office.as('back-office').caseFile.list({}));
  expect(notes.length).toBeGreaterThan(3);
  expect(notes.some(({ personal, secondName }) => personal && secondName === 'Samira Belkadi')).toBe(true);
  expect(notes[0]?.byName.length).toBeGreaterThan(0);
  expect(await office.as('evaluator').caseFile.list({})).toMatchObject({ failure: { code: 'not-allowed' } });
});
