import { eq } from 'drizzle-orm';
import type { Intake } from '../shared/case/intake.ts';
import { type Person, PersonPlace, personFacts } from '../shared/case/person.ts';
import type { CaseState } from '../shared/case/state.ts';
import { personKeys } from '../shared/match/person-keys.ts';
import type { Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { people, personKeys as personKeyRows } from './schema/cases.ts';

/** The persons of a report of whom something is known, each at its place. */
export function peopleOf({ caller, concerned, others }: Pick<Intake, 'caller' | 'concerned' | 'others'>): readonly {
  readonly place: PersonPlace;
  readonly person: Person;
}[] {
  const all = [
    { place: PersonPlace.enum.caller, person: caller },
    ...(concerned ? [{ place: PersonPlace.enum.concerned, person: concerned }] : []),
    ...others.map(({ person }, index) => ({ place: PersonPlace.parse(`other-${index}`), person })),
  ];
  return all.filter(({ person }) => personFacts.some((fact) => person[fact].trim() !== ''));
}

/** Writes the persons of a report and the forms by which they are recognised. */
export function savePeople(writer: Writer, caseRow: number, { intake, samePersons }: CaseState): void {
  const told = peopleOf(intake);
  const rows = told.map(({ place, person: { name, phone, email, address, postcode, born } }) => {
    const same = samePersons.find((known) => known.place === place);
    const samePerson = { sameCase: same?.caseId ?? null, samePlace: same?.of ?? null };
    return { caseRow, place, name, phone, email, address, postcode, born, ...samePerson };
  });
  const keys = told.flatMap(({ place, person }) =>
    [...new Set(personKeys(person))].map((key) => ({ key, caseRow, place })),
  );
  insertRows(writer, people, rows);
  insertRows(writer, personKeyRows, keys);
}

/** Takes the persons of a report out of the rows: before they are written anew, or for good. */
export function forgetPeople(writer: Writer, caseRow: number): void {
  writer.sql.delete(personKeyRows).where(eq(personKeyRows.caseRow, caseRow)).run();
  writer.sql.delete(people).where(eq(people.caseRow, caseRow)).run();
}
