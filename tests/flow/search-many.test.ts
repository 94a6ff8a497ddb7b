import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { CaseRow, Filters } from '../../shared/contract/register.ts';
import { day } from '../../shared/dates.ts';
import { granted } from '../support/granted.ts';
import { importText } from '../support/import-text.ts';
import { openOffice, type TestOffice } from '../support/office.ts';

/** So many reports fit that they are met along their days, and no longer looked up one by one. */
const many = 620;

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  const dayOf = (at: number) => `2026-0${1 + (at % 5)}-${String(1 + (at % 28)).padStart(2, '0')}`;
  const story = (at: number) => (at % 31 === 0 ? 'Wacht op een brief en een taxi' : 'Wacht op een brief');
  const rows = Array.from({ length: many }, (_, at) =>
    [`B${at}`, dayOf(at), at % 2 === 0 ? 'SIG' : 'KLA', 'TEL', 'wmo', 'TOE-01', story(at)].join(','),
  );
  const text = ['external_id,received_on,kind,channel,law,subjects,story', ...rows].join('\n');
  granted(await importText(office.at['back-office'].client, { text }));
}, 120_000);
afterAll(() => office.close());

async function found(query: string, filters: Filters) {
  const { client } = office.at['back-office'];
  const page = async (after: string | null) =>
    granted(await client.register.search({ query, filters, after, limit: 50 }));
  const rows: CaseRow[] = [];
  const totals = new Set<number>();
  for (let at = await page(null); ; at = await page(at.next)) {
    rows.push(...at.rows);
    totals.add(at.total);
    if (at.next === null) break;
  }
  return { numbers: rows.map(({ number }) => number), days: rows.map(({ receivedOn }) => receivedOn), totals };
}

const asked: readonly (readonly [what: string, query: string, filters: Partial<Filters>, count: number])[] = [
  ['what all have', 'wacht', {}, many],
  ['two words that all have', 'brief wacht', {}, many],
  ['a word that a few have', 'taxi', {}, 20],
  ['with a filter', 'wacht', { kinds: ['KLA'] }, many / 2],
  ['only what is open', 'wacht', { open: true }, many],
  ['of a month', 'wacht', { from: day('2026-05-01'), to: day('2026-05-31') }, many / 5],
  ['nothing', 'zoekraken', {}, 0],
];

test.each(asked)('%s: each is found once, the newest first, and so many are told', async (_, query, filters, count) => {
  const { numbers, days, totals } = await found(query, { ...noFilters, ...filters });
  expect([numbers.length, new Set(numbers).size, [...totals]]).toEqual([count, count, [count]]);
  expect(days).toEqual([...days].sort().reverse());
});
