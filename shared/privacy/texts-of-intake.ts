import type { Intake } from '../case/intake.ts';
import { type Person, type PersonFact, personFacts } from '../case/person.ts';
import { serviceNumbersIn } from './service-number.ts';

/** A free text of an intake: what it is. */
export type IntakeText = PersonFact | 'story' | 'wishes' | 'title' | 'reach' | 'interpreter' | 'safety';

/**
 * In which free texts of an intake something stands that looks like a citizen service number, each kind of text once, in
 * the order of the form (PRI-07).
 */
export function numbersInIntake(intake: Intake): readonly IntakeText[] {
  const { caller, concerned, others } = intake;
  const people = [caller, concerned, ...others.map(({ person }) => person)].filter((person) => person !== null);
  const texts: readonly (readonly [IntakeText, string])[] = [
    ['story', intake.story],
    ...people.flatMap(textsOfPerson),
    ['title', intake.title],
    ['wishes', intake.wishes],
    ['safety', intake.safety?.note ?? ''],
  ];
  return [...new Set(texts.filter(([, text]) => serviceNumbersIn(text).length > 0).map(([kind]) => kind))];
}

function textsOfPerson(person: Person): readonly (readonly [IntakeText, string])[] {
  return [
    ...personFacts.map((fact) => [fact, person[fact]] as const),
    ['reach', person.reachWhen],
    ['interpreter', person.interpreter],
  ];
}
