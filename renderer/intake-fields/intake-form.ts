import { type Intake, notSaid, type Party } from '../../shared/case/intake.ts';
import { nobody, type Person } from '../../shared/case/person.ts';
import type { ListItem } from '../../shared/contract/administration.ts';
import { type Day, instantAt } from '../../shared/dates.ts';
import { areaOfPostcode } from '../../shared/reference/area-of-postcode.ts';

/** The intake as it opens: nothing is filled in but how and when it came in. */
export function emptyIntake({ today, time, channel }: { today: Day; time: string; channel: string }): Intake {
  return {
    ...notSaid,
    channel,
    receivedOn: today,
    receivedAt: instantAt(today, time),
    kind: '',
    law: null,
    anonymous: false,
    replyPossible: true,
    reporterRole: null,
    caller: nobody,
    concerned: null,
    parties: [],
    subjects: [],
    area: null,
    wijk: null,
    title: '',
    story: '',
    wishes: '',
  };
}

/** The day and, when it is known, the time at which it came in. */
export function withReceived(intake: Intake, on: Day, time: string | undefined): Intake {
  return { ...intake, receivedOn: on, receivedAt: time === undefined ? null : instantAt(on, time) };
}

/** The person it is about: who calls, until another is named. */
export function aboutPerson(intake: Intake): Person {
  return intake.concerned ?? intake.caller;
}

/** Changes what is known of the person it is about. */
export function withAbout(intake: Intake, change: Partial<Person>): Intake {
  if (intake.concerned) return { ...intake, concerned: { ...intake.concerned, ...change } };
  return { ...intake, caller: { ...intake.caller, ...change } };
}

/**
 * Names another as the person it is about. Postcode and birth, asked of that person, move along; an emptied name
 * brings them back to the caller, unless more is known of the other by then.
 */
export function withConcernedName(intake: Intake, name: string): Intake {
  const { caller, concerned } = intake;
  if (concerned === null) {
    if (name === '') return intake;
    const other: Person = { ...nobody, name, postcode: caller.postcode, born: caller.born };
    return { ...intake, concerned: other, caller: { ...caller, postcode: '', born: '' } };
  }
  if (name !== '' || concerned.phone || concerned.email || concerned.address) {
    return { ...intake, concerned: { ...concerned, name } };
  }
  const { postcode, born } = concerned;
  return {
    ...intake,
    concerned: null,
    caller: { ...caller, postcode: postcode || caller.postcode, born: born || caller.born },
  };
}

/** Sets the postcode; the area follows it, as long as nobody chose another. */
export function withPostcode(intake: Intake, postcode: string): Intake {
  const moved = withAbout(intake, { postcode });
  const before = guessedPlace(aboutPerson(intake).postcode);
  const follows = intake.area === before.area && intake.wijk === before.wijk;
  return follows ? { ...moved, ...guessedPlace(postcode) } : moved;
}

/** The place of a postcode as far as it is sure; a doubtful wijk is left to the handler. */
export function guessedPlace(postcode: string): { readonly area: string | null; readonly wijk: string | null } {
  const place = areaOfPostcode(postcode);
  if (place === null) return { area: null, wijk: null };
  return { area: place.area, wijk: place.wijkCertainty === 'high' ? place.wijk : null };
}

/** Leaves the caller without a name, or gives back what was known before. */
export function withAnonymous(intake: Intake, anonymous: boolean, before: Person): Intake {
  const { postcode, born } = intake.caller;
  const caller = anonymous ? { ...nobody, postcode, born } : { ...before, postcode, born };
  return { ...intake, anonymous, caller };
}

const organisationPrefix = 'organisation:';
const kindPrefix = 'kind:';

/** The kind of an organisation whose kind nobody entered (list provider-types). */
const otherKind = 'OVG';

/** The id under which a party stands in the one field for organisations and kinds of organisations. */
export function partyId(party: Party): string {
  return party.organisation === null ? kindPrefix + party.kind : organisationPrefix + party.organisation;
}

/** The party of such an id; an organisation brings its kind along. Null when it is no longer in the lists. */
export function partyOf(id: string, organisations: readonly ListItem[]): Party | null {
  if (id.startsWith(kindPrefix)) return { kind: id.slice(kindPrefix.length), organisation: null };
  const code = id.slice(organisationPrefix.length);
  const item = organisations.find((organisation) => organisation.code === code);
  return item ? { kind: item.parent ?? otherKind, organisation: code } : null;
}

/** The parties of these ids; what stood there before keeps its kind, also when it is no longer in the lists. */
export function withParties(intake: Intake, ids: readonly string[], organisations: readonly ListItem[]): Intake {
  const before = (id: string) => intake.parties.find((party) => partyId(party) === id);
  const parties = ids.map((id) => before(id) ?? partyOf(id, organisations)).filter((party) => party !== null);
  return { ...intake, parties };
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
