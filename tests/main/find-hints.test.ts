import { afterAll, beforeAll, expect, test } from 'vitest';
import { nobody, type Person } from '../../shared/case/person.ts';
import type { Hints } from '../../shared/contract/hint.ts';
import { day } from '../../shared/dates.ts';
import type { CaseId } from '../../shared/ids.ts';
import type { Role } from '../../shared/roles.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
const kees = { ...nobody, name: 'Kees van Daalen', phone: '06 00 00 77 66', postcode: '3083 AX', born: '5-3-1947' };
const about = { parties: [{ kind: 'GEM', organisation: null }], subjects: ['TOE-01'], area: 'G01' };

beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test('a person who is known from several reports is one hint, with how many they are', async () => {
  const first = await register(kees);
  await register({ ...kees, phone: '' });
  const { persons } = await find([{ ...kees, name: 'Cees van Dalen' }]);
  expect(persons).toMatchObject([
    { kind: 'same-person', strength: 'strong', place: 'caller', of: 'caller', reports: 2, caseId: first },
  ]);
});

test('reports joined by a chain of persons are one hint, even where nothing but the joining shows it', async () => {
  const changed = { ...nobody, name: 'Wilhelmina de Boer', phone: '06 00 00 55 44' };
  const maiden = { ...nobody, name: 'W. Jansen', phone: '06 00 00 55 33', address: 'Kade 1' };
  const first = await register(changed);
  const second = await register(maiden);
  granted(
    await office
      .as('back-office')
      .case.joinPerson({ caseId: second, version: 1, place: 'caller', same: { caseId: first, of: 'caller' } }),
  );
  expect((await find([changed])).persons).toMatchObject([{ caseId: first, reports: 2 }]);
  granted(await office.as('back-office').case.partPerson({ caseId: second, version: 2, place: 'caller' }));
  expect((await find([changed])).persons).toMatchObject([{ caseId: first, reports: 1 }]);
});

test('whoever may not open the report is shown nothing of it', async () => {
  const only = { ...nobody, name: 'Yusuf Adan', phone: '06 00 00 33 22' };
  const id = await register(only, 'back-office');
  expect((await find([only], {}, 'back-office')).persons).toMatchObject([{ caseId: id }]);
  expect(await find([only], {}, 'telephone')).toEqual({ persons: [], matters: [] });
  expect(await find([only], {}, 'investigator')).toEqual({ persons: [], matters: [] });
});

test('what was put aside, and the report on the screen itself, are not shown', async () => {
  const fatma = { ...nobody, name: 'Fatma Öztürk', phone: '06 00 00 11 99' };
  const id = await register(fatma);
  const { persons, matters } = await find([fatma], about);
  const aside = [...persons, ...matters].map((hint) => hint.id);
  expect(persons).toMatchObject([{ caseId: id }]);
  expect(matters).toMatchObject([{ caseId: id, reasons: expect.arrayContaining(['known-person', 'same-subject']) }]);
  expect(await find([fatma], { ...about, aside })).toEqual({ persons: [], matters: [] });
  expect(await find([fatma], { ...about, leaveOut: id })).toEqual({ persons: [], matters: [] });
});

test('a report of somebody else is a matter when organisation, subject, area and season are the same', async () => {
  const item = { code: 'ORG-9', parent: null, nl: 'Zorg', en: 'Care', active: true, order: 1, data: {} };
  granted(await office.as('administrator').list.save({ list: 'organisations', item, added: true }));
  const parties = [{ kind: 'HH', organisation: 'ORG-9' }];
  const told = { parties, subjects: ['COM-02'], area: 'G05' };
  const client = office.as('back-office');
  const intake = sampleIntake({ ...told, caller: nobody, receivedOn: day('2026-06-01') });
  const { id } = granted(await client.case.register({ intake, draftId: null }));
  expect((await find([], told)).matters).toMatchObject([{ caseId: id, strength: 'possible' }]);
  expect((await find([], { ...told, area: 'G06' })).matters).toEqual([]);
});

test('a report that goes on under another is no matter by itself', async () => {
  const ria = { ...nobody, name: 'Ria de Wit', phone: '06 00 00 88 11' };
  const first = await register(ria);
  const second = await register(ria);
  expect((await find([ria], about)).matters).toHaveLength(2);
  granted(await office.as('back-office').case.join({ caseId: second, version: 1, into: first, reason: 'Dubbel' }));
  expect((await find([ria], about)).matters).toMatchObject([{ caseId: first }]);
});

test('at most three persons and three matters', async () => {
  const names = ['Anna', 'Bram', 'Carla', 'Dirk', 'Eva'];
  const housemates = names.map((name) => ({
    ...nobody,
    name: `${name} Post`,
    phone: '06 00 00 99 55',
    address: 'Kade 9',
  }));
  for (const person of housemates) await register(person);
  const { persons, matters } = await find(housemates, about);
  expect(persons).toHaveLength(3);
  expect(matters.length).toBeLessThanOrEqual(3);
});

async function register(caller: Person, role: Role = 'back-office'): Promise<CaseId> {
  const intake = sampleIntake({ caller, receivedOn: day('2026-06-01') });
  return granted(await office.as(role).case.register({ intake, draftId: null })).id;
}

type Asked = Parameters<ReturnType<TestOffice['as']>['hint']['find']>[0];

async function find(
  people: readonly Person[],
  changes: Partial<Asked> = {},
  role: Role = 'back-office',
): Promise<Hints> {
  const places = ['caller', 'concerned', 'other-0', 'other-1', 'other-2'] as const;
  const persons = people.flatMap((person, at) => {
    const place = places[at];
    return place ? [{ place, person }] : [];
  });
  const nothing = { parties: [], subjects: [], area: null, receivedOn: day('2026-06-29'), aside: [] };
  return granted(await office.as(role).hint.find({ draftId: null, leaveOut: null, ...nothing, persons, ...changes }));
}
