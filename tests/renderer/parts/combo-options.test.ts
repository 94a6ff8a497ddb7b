import { expect, test } from 'vitest';
import { matchingItems } from '../../../renderer/parts/combo-options.ts';

const items = [
  { id: '1', text: 'Maasbocht Thuishulp', note: 'ook Zorggroep Zuid' },
  { id: '2', text: 'Rijnpont Vervoer' },
  { id: '3', text: 'VraagWijzer Charlois', note: 'loket' },
  { id: '4', text: 'Te laat of niet opgehaald', code: 'VER-01' },
];
const found = (typed: string) => matchingItems(items, typed).map(({ id }) => id);

test('parts of words, codes and the names people use find an item', () => {
  expect(found('')).toEqual(['1', '2', '3', '4']);
  expect(found('thuis maas')).toEqual(['1']);
  expect(found('zorggroep')).toEqual(['1']);
  expect(found('ver-01')).toEqual(['4']);
  expect(found('CHARLOÍS')).toEqual(['3']);
});

test('of two items with one id only the first is offered: the component hangs on two', () => {
  const twice = [...items, { id: '2', text: 'Loket Rijnpont' }];
  expect(matchingItems(twice, '').map(({ text }) => text)).toEqual(items.map(({ text }) => text));
  expect(matchingItems(twice, 'rijnpont').map(({ id }) => id)).toEqual(['2']);
});

test('what begins with it comes first', () => {
  expect(found('v')[0]).toBe('3');
});

test('a name that was heard and spelled in another way is found when nothing else is', () => {
  expect(found('reinpont')).toEqual(['2']);
  expect(found('maasbogt')).toEqual(['1']);
  expect(found('rynpont ferfoer')).toEqual(['2']);
  expect(found('masbokht')).toEqual([]);
  expect(found('sharlois')).toEqual([]);
  expect(found('tuishulp')).toEqual(['1']);
});

test('an item is found by what it was called before, which is not shown', () => {
  const items = [{ id: 'a', text: 'Vervoer', also: 'Taxi; Rolstoeltaxi' }];
  expect(matchingItems(items, 'rolst')).toEqual(items);
  expect(matchingItems(items, 'trein')).toEqual([]);
});
