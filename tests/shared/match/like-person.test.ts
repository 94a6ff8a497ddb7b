import { expect, test } from 'vitest';
import { likePerson } from '../../../shared/match/like-person.ts';
import type { Told } from '../../../shared/match/person-forms.ts';

const nothing: Told = { name: '', phone: '', email: '', address: '', postcode: '', born: '' };
const told = (facts: Partial<Told>): Told => ({ ...nothing, ...facts });
const kees = told({
  name: 'Kees van Daalen',
  phone: '06 00 00 12 34',
  address: 'Voorbeeldstraat 12',
  postcode: '3083 AX',
  born: '5-3-1947',
});

test.each([
  ['the same name and number', { name: 'Kees van Daalen', phone: '+31600001234' }, ['same-phone', 'same-name']],
  ['a name misheard', { name: 'Kees van Dahlen', born: '5 maart 1947' }, ['name-sounds-alike', 'same-birth']],
  ['initials for a name', { name: 'dhr. K. v. Daalen', phone: '0600001234' }, ['same-phone', 'initials-fit']],
  ['day and month swapped', { name: 'Kees Daalen', born: '3-5-1947' }, ['same-name', 'day-and-month-swapped']],
  [
    'a street without its postcode',
    { name: 'Daalen, Kees van', address: 'voorbeeldstr. 12' },
    ['same-name', 'same-home'],
  ],
] as const)('%s is the same person', (_, facts, reasons) => {
  const found = likePerson(told(facts), kees);
  expect(found).toMatchObject({ kind: 'same-person', strength: 'strong' });
  expect([...found.reasons].sort()).toEqual([...reasons].sort());
});

test('a name by itself is worth a look, no more', () => {
  expect(likePerson(told({ name: 'Kees van Daalen' }), kees)).toMatchObject({
    kind: 'same-person',
    strength: 'possible',
    reasons: ['same-name'],
  });
});

test('a number by itself is worth a look', () => {
  expect(likePerson(told({ phone: '0600001234' }), kees)).toMatchObject({ kind: 'same-person', strength: 'possible' });
});

test('another birth makes another person of one name, or a doubt where the number is the same', () => {
  const namesake = { name: 'Kees van Daalen', born: '1-9-1985' };
  expect(likePerson(told({ ...namesake, phone: '0600009999' }), kees).kind).toBe('none');
  expect(likePerson(told({ ...namesake, phone: kees.phone }), kees)).toMatchObject({
    kind: 'same-person',
    strength: 'possible',
  });
});

test('another given name is another person, however much they share', () => {
  const ilse = told({ ...kees, name: 'Ilse van Daalen' });
  expect(likePerson(ilse, kees)).toMatchObject({ kind: 'household', strength: 'strong' });
  expect(likePerson(told({ name: 'Ilse Peters', phone: kees.phone }), kees)).toMatchObject({
    kind: 'household',
    strength: 'possible',
  });
});

test('another surname needs more than a number, which may be that of an institution', () => {
  expect(likePerson(told({ name: 'Kees Visser', phone: kees.phone }), kees).kind).toBe('household');
  expect(likePerson(told({ name: 'Kees Visser', phone: kees.phone, born: kees.born }), kees)).toMatchObject({
    kind: 'same-person',
    strength: 'possible',
  });
});

test('nothing told is like nobody', () => {
  expect(likePerson(nothing, kees).kind).toBe('none');
  expect(likePerson(nothing, nothing)).toEqual({ kind: 'none', strength: 'possible', reasons: [], weight: 0 });
});

test('it does not matter who is told about and who is known', () => {
  const other = told({ name: 'K. van Dalen', phone: '0600001234', born: '1947' });
  expect(likePerson(other, kees)).toEqual(likePerson(kees, other));
});
