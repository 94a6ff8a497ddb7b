import { afterAll, beforeAll, expect, test } from 'vitest';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { hostileTexts } from '../support/hostile-values.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

/** Ordinary and naughty queries: the index has a parser of its own behind the bound parameter, and none may reach it. */
const naughty: readonly string[] = [
  '"',
  '""',
  '"""',
  `'`,
  "O'Neill",
  "van 't Hof",
  '(',
  ')',
  '()',
  '((',
  '*',
  'wacht*',
  '*wacht',
  '^wacht',
  'story:wacht',
  'story : wacht',
  '{story matter} : wacht',
  '-story : wacht',
  'wacht AND',
  'AND',
  'OR',
  'NOT',
  'NOT wacht',
  'wacht NOT',
  'NEAR',
  'NEAR(',
  'NEAR(a b)',
  'NEAR("wacht" "acht", 5)',
  'wacht + acht',
  'a + ',
  ',',
  'a,b',
  ';',
  'wacht; DROP TABLE search',
  'rank',
  'search',
  'rowid:1',
  '\\',
  '%',
  '_',
  '[wacht]',
  '{',
  '}',
  '<>',
  '=',
  '1/0',
  'wacht\u0000acht',
  '\u0000\u0000\u0000',
  'a'.repeat(500),
  'ab '.repeat(160),
  'abc '.repeat(120),
  '"'.repeat(500),
  '06-00001234',
  '+31 (0)6 0000 1234',
  '2026-00001',
  '0000',
  'ﬁets',
  'ＷＡＣＨＴ',
  'İstanbul',
];

let office: TestOffice;

beforeAll(async () => {
  office = await openOffice();
  granted(await office.as('back-office').case.register({ intake: sampleIntake(), draftId: null }));
}, 120_000);
afterAll(() => office.close());

test.each([...naughty, ...Object.values(hostileTexts).map((text) => text.slice(0, 500))])(
  'the query %j finds or finds nothing',
  async (query) => {
    const found = await office.as('back-office').register.search({ query, filters: noFilters, after: null, limit: 10 });
    expect(granted(found).of).toBe(1);
  },
);

test.each([
  'wacht',
  'WACHT',
  'acht wek',

  'yıldırım',
  '0600001234',
  '+31600001234',
  '2026-00001',
])('the query %j finds the report', async (query) => {
  const found = granted(
    await office.as('back-office').register.search({ query, filters: noFilters, after: null, limit: 10 }),
  );
  expect(found.rows.map(({ number }) => number)).toEqual(['2026-00001']);
});
