import { afterAll, beforeAll, expect, test } from 'vitest';
import { mostKeptSearches } from '../../shared/contract/kept-search.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { refusal } from '../support/refusal.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

const open = { ...noFilters, open: true };
const unowned = { ...noFilters, unowned: true };
const searchesOf = (role: 'telephone' | 'back-office') => office.as(role).keptSearch;

test('a search is kept by name for the one who kept it, and nobody else', async () => {
  const own = searchesOf('telephone');
  granted(await own.keep({ name: 'Van niemand', filters: unowned }));
  granted(await own.keep({ name: 'Alles open', filters: open }));
  expect(granted(await own.list({}))).toEqual([
    { name: 'Alles open', filters: open },
    { name: 'Van niemand', filters: unowned },
  ]);
  expect(granted(await searchesOf('back-office').list({}))).toEqual([]);
});

test('the same name, with other capitals too, takes the place of the search before', async () => {
  const own = searchesOf('telephone');
  expect(granted(await own.keep({ name: ' alles OPEN ', filters: unowned })).map(({ filters }) => filters)).toEqual([
    unowned,
    unowned,
  ]);
  expect(granted(await own.forget({ name: 'Alles Open' })).map(({ name }) => name)).toEqual(['Van niemand']);
  expect(granted(await own.forget({ name: 'Nooit bewaard' })).map(({ name }) => name)).toEqual(['Van niemand']);
});

test('a list that is full takes no more, and still takes the place of one that is there', async () => {
  const own = searchesOf('back-office');
  for (let count = 1; count <= mostKeptSearches; count += 1)
    granted(await own.keep({ name: `Zoekbeeld ${count}`, filters: open }));
  expect(refusal(await own.keep({ name: 'Nog een', filters: open }))).toEqual({
    code: 'kept-searches-full',
    most: mostKeptSearches,
  });
  expect(granted(await own.keep({ name: 'Zoekbeeld 1', filters: unowned }))).toHaveLength(mostKeptSearches);
});

test('without a name nothing is kept; the log tells that a search was kept, not which', async () => {
  const own = searchesOf('telephone');
  await expect(own.keep({ name: '  ', filters: open })).rejects.toThrow('Input validation failed');
  granted(await own.keep({ name: 'Weidevogelpad', filters: open }));
  const { lines } = granted(await office.as('reviewer').log.show({ before: null, limit: 20 }));
  expect(lines.map(({ action }) => action)).toContain('keptSearch.keep');
  expect(JSON.stringify(lines)).not.toContain('Weidevogelpad');
});
