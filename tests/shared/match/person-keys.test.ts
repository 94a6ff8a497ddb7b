import { expect, test } from 'vitest';
import { personKeys } from '../../../shared/match/person-keys.ts';
import { generatePeople, generateRegister } from '../../support/generated-people.ts';

const nothing = { name: '', phone: '', email: '', address: '', postcode: '', born: '' };

test('a form for each thing by which somebody is recognised', () => {
  const keys = personKeys({
    name: 'J.W. van den Berg-Bakker',
    phone: '06 00 00 12 34',
    email: 'J.Berg@example.nl',
    address: 'Voorbeeldstraat 12',
    postcode: '3083 ax',
    born: '31-1-1947',
  });
  expect(keys).toEqual([
    'phone:31600001234',
    'email:j.berg@example.nl',
    'home:3083ax/12',
    'street:forbeldstrat/12',
    'born:1947/1-31',
    'name:brg/j',
    'name:bkr/j',
    'name:fndnbrgbkr/j',
  ]);
});

test('who tells nothing is not recognised, nor is a name of one word or a year by itself', () => {
  expect(personKeys(nothing)).toEqual([]);
  expect(personKeys({ ...nothing, name: 'Fatma', born: '1947', postcode: '3083 AX' })).toEqual([]);
});

test('no form gathers a hundredth of a register of twenty thousand people', () => {
  const gathered = new Map<string, number>();
  for (const person of generateRegister('keys', 20_000))
    for (const key of personKeys(person)) gathered.set(key, (gathered.get(key) ?? 0) + 1);
  expect(Math.max(...gathered.values())).toBeLessThan(200);
});

test.each(['keys 1', 'keys 2', 'keys 3'])('who calls again shares a form with himself (%s)', (seed) => {
  const { registered, callers } = generatePeople(seed);
  const known = new Map(registered.map((person) => [person.id, new Set(personKeys(person))]));
  const strangers = callers.filter(
    ({ person, same }) => same !== null && !personKeys(person).some((key) => known.get(same)?.has(key)),
  );
  expect(strangers).toEqual([]);
});
