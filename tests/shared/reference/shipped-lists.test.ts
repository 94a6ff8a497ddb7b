import { expect, test } from 'vitest';
import { lawsMeet } from '../../../shared/reference/law.ts';
import { type ListItem, type ListName, listNames } from '../../../shared/reference/list-item.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

function itemsOf(name: ListName): readonly ListItem[] {
  return shippedLists.find((list) => list.name === name)?.items ?? [];
}

function codesOf(name: ListName): ReadonlySet<string> {
  return new Set(itemsOf(name).map((item) => item.code));
}

/** The numbers of rows that the reference study states for its files, and those of our own four lists. */
const counts: Record<ListName, number> = {
  areas: 94,
  pc4: 91,
  desks: 34,
  provisions: 30,
  'product-categories': 37,
  'result-areas': 7 + 27,
  'client-groups': 8,
  'zrm-domains': 24,
  'zrm-scores': 5,
  'basic-help-domains': 9,
  subjects: 146,
  outcomes: 31,
  'grounds-not-handled': 20,
  'fairness-norms': 22,
  channels: 13,
  'case-kinds': 6,
  'reporter-roles': 22,
  'acting-bases': 11,
  'person-roles': 9,
  'provider-types': 30,
  'referral-targets': 22,
  'referral-outcomes': 7,
  'support-grounds': 9,
  opinions: 4,
  'delivery-forms': 5,
  'youth-perspectives': 4,
  'youth-referrers': 8,
  terms: 22,
  retention: 11,
};

test('each list ships once, under its name', () => {
  expect(shippedLists.map((list) => list.name)).toEqual([...listNames]);
});

test.each(listNames)('%s holds as many items as the study says', (name) => {
  expect(itemsOf(name)).toHaveLength(counts[name]);
});

test.each(listNames)('%s: codes are unique, parents stand in the list, order runs from 1', (name) => {
  const items = itemsOf(name);
  const codes = codesOf(name);
  expect(codes.size).toBe(items.length);
  expect(items.filter((item) => item.parent !== null && !codes.has(item.parent))).toEqual([]);
  expect(items.map((item) => item.order)).toEqual(items.map((_, index) => index + 1));
});

test.each(listNames)('%s: every item has a label in both languages', (name) => {
  expect(itemsOf(name).filter((item) => item.nl.trim() === '' || item.en.trim() === '')).toEqual([]);
});

test('the areas are 1 municipality, 14 areas, 71 wijken and 8 business areas', () => {
  const levels = itemsOf('areas').map((item) => item.data.level);
  const count = (level: string) => levels.filter((one) => one === level).length;
  expect([count('municipality'), count('area'), count('wijk'), count('business_area')]).toEqual([1, 14, 71, 8]);
});

test('the subjects are 20 main subjects with 126 below them', () => {
  const subjects = itemsOf('subjects');
  expect(subjects.filter((item) => item.parent === null)).toHaveLength(20);
  expect(subjects.filter((item) => item.parent !== null)).toHaveLength(126);
});

test('there are 7 result areas with 27 steps', () => {
  expect(itemsOf('result-areas').filter((item) => item.parent === null)).toHaveLength(7);
});

test('every postcode lies in an area that exists, or in none', () => {
  const areas = codesOf('areas');
  const strangers = itemsOf('pc4').flatMap(({ data }) =>
    [data.area_code, data.wijk_code_primary, ...String(data.wijk_codes_other ?? '').split(' ')]
      .filter((code) => code !== null && code !== '' && code !== undefined)
      .filter((code) => !areas.has(String(code))),
  );
  expect(strangers).toEqual([]);
});

test('a wijk of a postcode lies in the area of that postcode', () => {
  const parents = new Map(itemsOf('areas').map((item) => [item.code, item.parent]));
  const astray = itemsOf('pc4').filter(
    ({ data }) => data.wijk_code_primary !== null && parents.get(String(data.wijk_code_primary)) !== data.area_code,
  );
  expect(astray).toEqual([]);
});

test('every lived-in postcode of an area stands with that area', () => {
  const named = new Map(itemsOf('areas').map((item) => [item.code, String(item.data.pc4).split(' ')]));
  const livedIn = itemsOf('pc4').filter(({ data }) => data.kind === 'residential' || data.kind === 'mixed');
  const missing = livedIn.filter(({ code, data }) => !named.get(String(data.area_code))?.includes(code));
  expect(missing.map(({ code }) => code)).toEqual([]);
});

test('what points to another list points to something there', () => {
  const norms = codesOf('fairness-norms');
  const suggested = itemsOf('subjects').map(({ data }) => data.default_fairness_norm);
  expect(suggested.filter((norm) => norm !== null && !norms.has(String(norm)))).toEqual([]);
  const areas = codesOf('areas');
  const deskAreas = itemsOf('desks').map(({ data }) => data.area_code);
  expect(deskAreas.filter((area) => area !== null && !areas.has(String(area)))).toEqual([]);
  const categories = codesOf('product-categories');
  const named = itemsOf('provisions').flatMap(({ data }) => String(data.product_categories ?? '').split(' '));
  expect(named.filter((code) => code !== '' && !categories.has(code))).toEqual([]);
});

test('what is not offered any more is switched off', () => {
  const off = shippedLists.flatMap((list) =>
    list.items.filter((item) => !item.active).map((item) => `${list.name} ${item.code}`),
  );
  const oldYouthCategories = ['31', '32', '33', '34', '35', '36', '37', '38'];
  expect(off).toEqual([
    'desks COJ',
    'desks MELDISOLEMENT',
    ...oldYouthCategories.map((code) => `product-categories ${code}`),
    'channels CHT',
  ]);
});

test('a law meets itself and "both"; another law meets only itself', () => {
  expect([lawsMeet('wmo', 'both'), lawsMeet('both', 'jw'), lawsMeet('wmo', 'jw')]).toEqual([true, true, false]);
  expect([lawsMeet('other', 'other'), lawsMeet('other', 'both'), lawsMeet('wmo', 'other')]).toEqual([
    true,
    false,
    false,
  ]);
});
