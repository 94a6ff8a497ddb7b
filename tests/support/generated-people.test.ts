import { expect, test } from 'vitest';
import { type GeneratedCaller, type GeneratedPerson, generatePeople, generateRegister } from './generated-people.ts';

const seeds = Array.from({ length: 6 }, (_, at) => `generated-people ${at}`);
const peopleBySeed = new Map(seeds.map((seed) => [seed, generatePeople(seed)]));
const peopleOf = (seed: string) => peopleBySeed.get(seed) ?? generatePeople(seed);

function counted(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

const countsByChange = (callers: readonly GeneratedCaller[]) =>
  Object.fromEntries(counted(callers.map(({ change }) => change)));

const fields = ({ id: _, ...typed }: GeneratedPerson) => JSON.stringify(typed);

test.each(seeds)('500 people, 200 repeats and 300 others, in the agreed shares (%s)', (seed) => {
  const { registered, callers } = peopleOf(seed);
  expect(registered.length).toBe(500);
  expect(countsByChange(callers.filter(({ same }) => same !== null))).toEqual({
    spelling: 60,
    'tussenvoegsel-or-maiden-name': 30,
    initials: 30,
    moved: 30,
    'other-phone': 20,
    'household-phone': 20,
    'day-and-month-swapped': 10,
  });
  expect(countsByChange(callers.filter(({ same }) => same === null))).toEqual({
    'same-surname': 99,
    namesake: 12,
    'same-street': 78,
    'same-phone': 39,
    'same-household': 72,
  });
});

test('the shares add up for any number', () => {
  const { callers } = generatePeople('any number', { registered: 500, repeats: 87, others: 41 });
  expect(callers.filter(({ same }) => same !== null).length).toBe(87);
  expect(callers.length).toBe(128);
});

test('the same seed makes the same people, another seed others', () => {
  expect(generatePeople('one')).toEqual(generatePeople('one'));
  expect(generatePeople('one').registered).not.toEqual(generatePeople('two').registered);
});

test.each(seeds)('ids point at somebody, nobody calls twice, nobody lives with himself (%s)', (seed) => {
  const { registered, callers } = peopleOf(seed);
  const ids = new Set(registered.map(({ id }) => id));
  const same = callers.flatMap((caller) => caller.same ?? []);
  expect(ids.size).toBe(registered.length);
  expect(new Set(callers.map(({ person }) => person.id)).size).toBe(callers.length);
  expect(new Set(same).size).toBe(same.length);
  expect([...same, ...callers.flatMap(({ household }) => household)].every((id) => ids.has(id))).toBe(true);
  expect(callers.filter((caller) => caller.household.includes(caller.same ?? ''))).toEqual([]);
});

test.each(seeds)('no caller is typed as somebody else in the register, field for field (%s)', (seed) => {
  const { registered, callers } = peopleOf(seed);
  const idsByFields = new Map(registered.map((person) => [fields(person), person.id]));
  expect(idsByFields.size).toBe(registered.length);
  const wrong = callers.filter(({ person, same }) => {
    const found = idsByFields.get(fields(person));
    return found !== undefined && found !== same;
  });
  expect(wrong).toEqual([]);
});

const digits = (phone: string) => phone.replace(/\D/g, '').slice(-9);

/** The last word of an address may be split from the number in several ways; letters and digits are compared. */
const bareAddress = (address: string) =>
  address
    .toLowerCase()
    .replace('str.', 'straat')
    .replace(/[^\p{L}\d]/gu, '');

/** Day, month and year of a date as typed here; null of a year alone. */
function wholeBirth(born: string): string | null {
  const [day = '', month = '', year] = born.split(/[-/ ]/);
  const names = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
  const named = names.indexOf(month.slice(0, 3)) + 1;
  return year === undefined ? null : `${Number(day)}-${named || Number(month)}-${year}`;
}

function sharedFacts(one: GeneratedPerson, other: GeneratedPerson): readonly string[] {
  const same = (a: string | null, b: string | null) => a !== null && a !== '' && a === b;
  return [
    ...(same(digits(one.phone), digits(other.phone)) ? ['phone'] : []),
    ...(same(one.email.toLowerCase(), other.email.toLowerCase()) ? ['email'] : []),
    ...(same(bareAddress(one.address), bareAddress(other.address)) ? ['address'] : []),
    ...(same(wholeBirth(one.born), wholeBirth(other.born)) ? ['born'] : []),
  ];
}

test.each(seeds)('every repeat has a name and a fact that did not change in common with the register (%s)', (seed) => {
  const { registered, callers } = peopleOf(seed);
  const byId = new Map(registered.map((person) => [person.id, person]));
  for (const { person, same, change, detail } of callers) {
    const before = byId.get(same ?? '');
    if (!before) continue;
    const facts = sharedFacts(person, before);
    const proof = change === 'household-phone' ? facts.filter((fact) => fact !== 'phone') : facts;
    expect({ detail, name: person.name !== '', proof: proof.length > 0 }).toEqual({ detail, name: true, proof: true });
    if (change === 'moved') expect(facts).not.toContain('address');
    if (change === 'other-phone') expect(facts).not.toContain('phone');
    if (change === 'day-and-month-swapped') expect(facts).not.toContain('born');
  }
});

test.each(seeds)('those of a household, and only they, have a household when they are new (%s)', (seed) => {
  const { callers } = peopleOf(seed);
  const added = callers.filter(({ same }) => same === null);
  expect(added.every(({ change, household }) => (change === 'same-household') === household.length > 0)).toBe(true);
});

test.each(seeds)('callers tell as much as agreed, give or take what a repeat needs (%s)', (seed) => {
  const { registered } = peopleOf(seed);
  const share = (field: keyof GeneratedPerson) => registered.filter((person) => person[field] !== '').length / 500;
  expect(share('name')).toBe(1);
  expect(Math.abs(share('phone') - 0.85)).toBeLessThan(0.07);
  expect(Math.abs(share('born') - 0.6)).toBeLessThan(0.09);
  expect(Math.abs(share('address') - 0.55)).toBeLessThan(0.09);
  expect(Math.abs(share('email') - 0.2)).toBeLessThan(0.08);
});

test('telephone numbers and addresses of e-mail belong to nobody', () => {
  const people = generateRegister('nobody', 3000);
  const numbers = people.map(({ phone }) => phone).filter((phone) => phone !== '');
  const given = numbers.map((phone) => phone.replace(/\D/g, '').replace(/^(0031|31|0)/, ''));
  expect(given.filter((phone) => !/^(600|100)\d{6}$/.test(phone))).toEqual([]);
  expect(people.filter(({ email }) => email !== '' && !/@([a-z]+\.)?example\.nl$/i.test(email))).toEqual([]);
});

test('a large register has many names, a few of them frequent', () => {
  const people = generateRegister('large', 20_000);
  const last = people.map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? '');
  const sizes = [...counted(last).values()].sort((a, b) => b - a);
  expect(new Set(people.map(({ id }) => id)).size).toBe(20_000);
  expect(sizes.length).toBeGreaterThan(2000);
  expect((sizes[0] ?? 0) / 20_000).toBeGreaterThan(0.005);
});
