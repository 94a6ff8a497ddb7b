import { expect, test } from 'vitest';
import { kindOfDesk } from '../../../shared/reference/desk-kind.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const items = (list: string) => shippedLists.find(({ name }) => name === list)?.items ?? [];

test('every desk that ships is of a kind that ships', () => {
  const kinds = items('provider-types').map(({ code }) => code);
  expect(items('desks').length).toBeGreaterThan(30);
  for (const { code } of items('desks')) expect(kinds, code).toContain(kindOfDesk(code));
});

test('a desk of an area is a VraagWijzer, a team a team, and what nobody knows another organisation', () => {
  expect(kindOfDesk('VW-G15')).toBe('VRW');
  expect(kindOfDesk('WIJKTEAM')).toBe('WT');
  expect(kindOfDesk('KLACHTENGEM')).toBe('GEM');
  expect(kindOfDesk('HUISARTS')).toBe('OVG');
  expect(kindOfDesk('eigen-loket')).toBe('OVG');
});
