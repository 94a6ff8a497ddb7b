import type { Intake } from '../../shared/case/intake.ts';
import { nobody, type Person, type PersonFact, personFacts } from '../../shared/case/person.ts';
import { type Day, instantAt } from '../../shared/dates.ts';
import { areaOfPostcode } from '../../shared/reference/area-of-postcode.ts';

/** The day and, when it is known, the time at which it came in. */
export function withReceived(intake: Intake, on: Day, time: string | undefined): Intake {
  return { ...intake, receivedOn: on, receivedAt: time === undefined ? null : instantAt(on, time) };
}

/** The person it is about: who calls, until another is named. */
export function aboutPerson(intake: Intake): Person {
  return intake.concerned ?? intake.caller;
}

/** Changes what is known of the person it is about. */
export function withAbout(intake: Intake, change: (person: Person) => Person): Intake {
  if (intake.concerned) return { ...intake, concerned: change(intake.concerned) };
  return { ...intake, caller: change(intake.caller) };
}

/** Typed alone in a field: asked, and not known. Typed again it is taken back. */
const questionMark = '?';

/** What was told of a person; a question mark by itself says that it was asked and is not known. */
export function withFact(person: Person, fact: PersonFact, typed: string): Person {
  const others = person.unknown.filter((each) => each !== fact);
  if (typed.trim() !== questionMark) return { ...person, [fact]: typed, unknown: others };
  const unknown = person.unknown.includes(fact)
    ? others
    : personFacts.filter((each) => each === fact || others.includes(each));
  return { ...person, [fact]: '', unknown };
}

/**
 * Names another as the person it is about. Postcode and birth, asked of that person, move along; an emptied name
 * brings them back to the caller, unless more is known of the other by then.
 */
export function withConcernedName(intake: Intake, typed: string): Intake {
  const { caller, concerned } = intake;
  if (concerned === null) {
    if (typed === '') return intake;
    const other = withFact(withPlace(nobody, caller), 'name', typed);
    return { ...intake, concerned: other, caller: withPlace(caller, nobody) };
  }
  const named = withFact(concerned, 'name', typed);
  if (isMoreThanPlace(named)) return { ...intake, concerned: named };
  return { ...intake, concerned: null, callerBasis: null, caller: withPlace(caller, mostKnown(concerned, caller)) };
}

/** What is asked of the person it is about, whoever that is. */
const placeFacts: readonly PersonFact[] = ['postcode', 'born'];

/** A person with the postcode and the birth of another. */
function withPlace(person: Person, { postcode, born, unknown }: Person): Person {
  const kept = person.unknown.filter((fact) => !placeFacts.includes(fact));
  const moved = unknown.filter((fact) => placeFacts.includes(fact));
  return {
    ...person,
    postcode,
    born,
    unknown: personFacts.filter((fact) => kept.includes(fact) || moved.includes(fact)),
  };
}

function mostKnown(first: Person, second: Person): Person {
  return { ...first, postcode: first.postcode || second.postcode, born: first.born || second.born };
}

/** True when more is known of a person than postcode and birth. */
function isMoreThanPlace(person: Person): boolean {
  return !isSame(withPlace(person, nobody), nobody);
}

function isSame(one: Person, other: Person): boolean {
  return JSON.stringify(one) === JSON.stringify({ ...one, ...other });
}

/** Sets the postcode; the area follows it, as long as nobody chose another. */
export function withPostcode(intake: Intake, typed: string): Intake {
  const moved = withAbout(intake, (person) => withFact(person, 'postcode', typed));
  const before = guessedPlace(aboutPerson(intake).postcode);
  const follows = intake.area === before.area && intake.wijk === before.wijk;
  if (!follows) return moved;
  const placed = { ...moved, ...guessedPlace(aboutPerson(moved).postcode) };
  return placed.area === null ? placed : withUnknown(placed, 'area', false);
}

/** The place of a postcode as far as it is sure; a doubtful wijk is left to the handler. */
export function guessedPlace(postcode: string): { readonly area: string | null; readonly wijk: string | null } {
  const place = areaOfPostcode(postcode);
  if (place === null) return { area: null, wijk: null };
  return { area: place.area, wijk: place.wijkCertainty === 'high' ? place.wijk : null };
}

/** Leaves the caller without a name, or gives back what was known before. */
export function withAnonymous(intake: Intake, anonymous: boolean, before: Person): Intake {
  const caller = withPlace(anonymous ? nobody : before, intake.caller);
  return { ...intake, anonymous, caller };
}

type Unknown = Intake['unknown'][number];

/** Records or takes back that something of the matter was asked and is not known. */
export function withUnknown(intake: Intake, what: Unknown, isUnknown: boolean): Intake {
  const others = intake.unknown.filter((each) => each !== what);
  return { ...intake, unknown: isUnknown ? [...others, what] : others };
}

/** What keeps a report from being recorded: the field, and the key of its sentence. */
export interface IntakeProblem {
  readonly field: keyof Intake;
  readonly key: 'needsKind' | 'needsMatter' | 'receivedInFuture';
}

/** Asked only when the report is recorded. Nothing about the caller is ever required. */
export function intakeProblems(intake: Intake, today: Day): readonly IntakeProblem[] {
  const problems: IntakeProblem[] = [];
  if (intake.receivedOn > today) problems.push({ field: 'receivedOn', key: 'receivedInFuture' });
  if (intake.story.trim() === '' && intake.title.trim() === '' && intake.subjects.length === 0) {
    problems.push({ field: 'story', key: 'needsMatter' });
  }
  if (intake.kind === '') problems.push({ field: 'kind', key: 'needsKind' });
  return problems;
}
