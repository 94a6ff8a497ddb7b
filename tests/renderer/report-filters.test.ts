import { expect, test } from 'vitest';
import { type CodeFilter, codeFilters, countFilters, nobody } from '../../renderer/report-filters.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { Filters } from '../../shared/contract/register.ts';
import { day } from '../../shared/dates.ts';
import { UserName } from '../../shared/ids.ts';
import { speechIn } from '../../shared/text/speech.ts';

const item = (code: string, more: Partial<ListItem> = {}): ListItem => ({
  code,
  parent: null,
  nl: `${code} nl`,
  en: `${code} en`,
  active: true,
  validFrom: null,
  validTo: null,
  order: 1,
  data: {},
  ...more,
});
const lists: Readonly<Record<string, readonly ListItem[]>> = {
  subjects: [item('VER'), item('VER-01', { parent: 'VER' })],
  areas: [item('0599', { data: { level: 'municipality' } }), item('G01', { data: { level: 'area' } })],
};
const joris = UserName.parse('joris');
const colleagues = [
  { user: joris, name: 'Joris Blom', handles: true },
  { user: UserName.parse('anouk'), name: 'Anouk de Wit', handles: false },
];

function filter(id: string, filters: Filters = noFilters): CodeFilter {
  const items = (list: string) => lists[list] ?? [];
  const known = { items, offered: items, label: (_list: string, code: string) => code };
  const all = codeFilters({ filters, lists: known, colleagues, speech: speechIn('nl', day('2026-11-19')) });
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`no filter ${id}`);
  return found;
}

test('main subjects stand out, and only areas can be chosen as area', () => {
  expect(filter('subjects').options).toEqual([
    { id: 'VER', text: 'VER nl', heading: true },
    { id: 'VER-01', text: 'VER-01 nl', heading: false },
  ]);
  expect(filter('areas').options.map((option) => option.id)).toEqual(['G01']);
});

test('who handles reports can be chosen as owner, or nobody; the last choice of the two counts', () => {
  expect(filter('owners').options.map((option) => option.id)).toEqual([nobody, 'joris']);
  const unowned = filter('owners').set([nobody]);
  expect([unowned.unowned, unowned.owners]).toEqual([true, []]);
  const his = filter('owners', unowned).set([nobody, 'joris']);
  expect([his.unowned, his.owners]).toEqual([false, ['joris']]);
  const again = filter('owners', his).set([nobody, 'joris']);
  expect([again.unowned, again.owners]).toEqual([true, []]);
});

test('no filter takes more values than the register lets through', () => {
  const many = Array.from({ length: 30 }, (_, index) => `ORG-${index}`);
  expect(filter('organisations').set(many).organisations).toHaveLength(20);
});

test('a period counts as one filter, and nothing chosen as none', () => {
  expect(countFilters(noFilters)).toBe(0);
  const filters = { ...noFilters, from: day('2026-07-01'), to: day('2026-11-19'), laws: ['wmo' as const], open: true };
  expect(countFilters(filters)).toBe(3);
  expect(countFilters({ ...noFilters, unowned: true })).toBe(1);
});
