import { expect, test } from 'vitest';
import { kindOfReferral } from '../../../shared/case/referral-kind.ts';
import type { Lists } from '../../../shared/contract/administration.ts';
import { shippedLists } from '../../../shared/reference/shipped-lists.ts';

const lists: Lists = Object.fromEntries(shippedLists.map(({ name, items }) => [name, [...items]]));
const own = (code: string, parent: string | null): Lists => ({
  ...lists,
  organisations: [
    {
      code,
      parent,
      nl: 'Een organisatie',
      en: 'An organisation',
      active: true,
      validFrom: null,
      validTo: null,
      order: 0,
      data: {},
    },
  ],
});

test.each([
  ['HH', 'provider'],
  ['HUL', 'provider'],
  ['WT', 'municipality'],
  ['VT', 'veilig-thuis'],
  ['CON', 'client-support'],
  ['OVG', 'other'],
  [null, 'other'],
])('an organisation of the office that is a %s is a place of kind %s', (parent, kind) => {
  expect(kindOfReferral({ list: 'organisations', code: 'ORG-1' }, own('ORG-1', parent))).toBe(kind);
});

test('what no list has is no place', () => {
  expect(kindOfReferral({ list: 'organisations', code: 'ORG-2' }, own('ORG-1', 'HH'))).toBeNull();
});
