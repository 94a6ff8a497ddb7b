import type { Intake } from '../../shared/case/intake.ts';
import { nobody, type OtherPerson, type Person } from '../../shared/case/person.ts';

/** As many others as a report holds (shared/case/intake.ts). */
export const mostOthers = 8;

/** One more person in the matter, of whom nothing is known yet but a role. */
export function withOneMore(intake: Intake, role: string): Intake {
  if (intake.others.length >= mostOthers) return intake;
  return { ...intake, others: [...intake.others, { role, basis: null, person: nobody }] };
}

/** Changes the other at that place. */
export function withOther(intake: Intake, at: number, change: (other: OtherPerson) => OtherPerson): Intake {
  return { ...intake, others: intake.others.map((other, index) => (index === at ? change(other) : other)) };
}

/** Changes what is known of the other at that place. */
export function withOtherPerson(intake: Intake, at: number, change: (person: Person) => Person): Intake {
  return withOther(intake, at, (other) => ({ ...other, person: change(other.person) }));
}

/** The report without the other at that place. */
export function withoutOther(intake: Intake, at: number): Intake {
  return { ...intake, others: intake.others.filter((_, index) => index !== at) };
}

/** A role that acts for nobody has no basis. */
export function withRole(other: OtherPerson, role: string, actsForAnother: boolean): OtherPerson {
  return { ...other, role, basis: actsForAnother ? other.basis : null };
}
