import { readLists } from '../../db/lists.ts';
import type { OpenRegister } from '../../db/open.ts';
import { firstOffice } from '../../main/make-register.ts';
import { writeNewCase } from '../../main/new-case.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { nobody, type Person } from '../../shared/case/person.ts';
import { day, instant } from '../../shared/dates.ts';
import { type CaseId, UserName } from '../../shared/ids.ts';
import { ok } from '../../shared/result.ts';
import type { GeneratedPerson } from './generated-people.ts';
import { granted } from './granted.ts';
import { sampleIntake } from './sample-intake.ts';

/** A generated person as the form of an intake has it. */
export function asPerson({ id: _, ...typed }: GeneratedPerson): Person {
  return { ...nobody, ...typed };
}

/**
 * Registers a report for each, with that person as the caller, the way every report is; answers ids by person. `matterOf`
 * says what it is about.
 */
export async function registerPeople(
  register: OpenRegister,
  people: readonly GeneratedPerson[],
  matterOf: (person: GeneratedPerson) => Partial<Intake> = () => ({}),
): Promise<ReadonlyMap<string, CaseId>> {
  const ids = new Map<string, CaseId>();
  for (let from = 0; from < people.length; from += 1000) {
    granted(
      await register.write((writer) => {
        const around = { today: day('2026-06-30'), office: firstOffice('Proef'), lists: readLists(writer) };
        for (const person of people.slice(from, from + 1000))
          ids.set(person.id, write(writer, around, intakeOf(person, matterOf(person))));
        return ok(undefined);
      }),
    );
  }
  return ids;
}

type Writer = Parameters<typeof writeNewCase>[0];
type Around = Parameters<typeof writeNewCase>[2];

function intakeOf(person: GeneratedPerson, matter: Partial<Intake>): Intake {
  const plain = { receivedOn: day('2026-03-02'), parties: [], subjects: [] };
  return sampleIntake({ ...plain, ...matter, caller: asPerson(person) });
}

function write(writer: Writer, around: Around, intake: Intake): CaseId {
  const at = instant('2026-03-02T09:00:00.000Z');
  const by = UserName.parse('joris');
  return granted(writeNewCase(writer, { intake, at, by, owner: null, year: 2026, following: [] }, around)).id;
}
