import { expect, test } from 'vitest';
import type { ListItem } from '../../../shared/contract/administration.ts';
import { rowsOfList } from '../../../shared/lists/list-columns.ts';
import { readListRows } from '../../../shared/lists/read-list-rows.ts';

function item(code: string, data: ListItem['data'] = {}): ListItem {
  return { code, parent: null, nl: code, en: code, active: true, validFrom: null, validTo: null, order: 1, data };
}

const reach = { address: 'Dorpsplein 1', postcode: '3000 AA', place: 'Rotterdam', email: 'klachten@example.nl' };

test('a list of organisations has columns for where they are written to, also while nobody filled them in', () => {
  const [header = [], first = []] = rowsOfList([item('ORG-1', { law: 'wmo' })], 'organisations');
  expect(header.slice(-5)).toEqual(['adres', 'postcode', 'plaats', 'e-mail', 'data.law']);
  expect(first.slice(-5)).toEqual(['', '', '', '', 'wmo']);
  const [others = []] = rowsOfList([item('TEL')], 'channels');
  expect(others).not.toContain('adres');
});

test.each(['organisations', 'desks', 'referral-targets', 'provider-types'])(
  '%s that go out come in as they were',
  (list) => {
    const present = [item('A', { ...reach, law: 'wmo' }), item('B')];
    const read = readListRows(rowsOfList(present, list), { list, present });
    expect(read).toMatchObject({ ok: true, value: { refusals: [] } });
    expect(read.ok && read.value.items.map((each) => each.item)).toEqual(present);
  },
);

test('an address is read under its heading in any case, and is taken away by an empty cell', () => {
  const rows = [
    ['Code', 'Nederlands', 'Adres', 'E-mail'],
    ['A', 'A', 'Markt 2', 'post@example.nl'],
    ['B', 'B', '', ''],
  ];
  const present = [item('B', { address: 'Oud 1' })];
  const read = readListRows(rows, { list: 'desks', present });
  expect(read.ok && read.value.items.map(({ item: { data } }) => data)).toEqual([
    { address: 'Markt 2', email: 'post@example.nl' },
    { address: null },
  ]);
  const elsewhere = readListRows(rows, { list: 'channels', present: [] });
  expect(elsewhere.ok && elsewhere.value.items.map(({ item: { data } }) => data)).toEqual([{}, {}]);
});
