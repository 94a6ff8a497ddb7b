import type { NoteKind } from '../case/events.ts';
import type { Intake } from '../case/intake.ts';
import type { Person } from '../case/person.ts';

/** For whom a report is printed: our own file, the client, or an authority. */
export const audiences = ['file', 'client', 'authority'] as const;
export type Audience = (typeof audiences)[number];

/** What a print leaves out. It is said on the print itself. */
export const leftOutParts = ['caller', 'others', 'story', 'contact', 'notes', 'names', 'work'] as const;
export type LeftOutPart = (typeof leftOutParts)[number];

interface PrintedPerson {
  readonly as: 'caller' | 'concerned' | { readonly role: string };
  readonly person: Person;
}

/** A note of the report as it is printed. */
export interface PrintedNote {
  readonly on: string;
  readonly kind: NoteKind;
  readonly text: string;
  readonly byName: string;
}

/** What of a report a print shows. What is not named here is not printed. */
export interface ReportParts {
  readonly persons: readonly PrintedPerson[];
  readonly story: string | null;
  readonly wishes: string | null;
  readonly notes: readonly PrintedNote[];
  /** Names of colleagues are printed. */
  readonly staff: boolean;
  readonly leftOut: readonly LeftOutPart[];
}

interface Report {
  readonly intake: Intake;
  readonly notes: readonly PrintedNote[];
}

/**
 * What each audience sees (AVG articles 5 and 15(4); PRI-03). The file: every person, the story and every note. The client: the
 * own details, and the story when the client told it; never another person and never a note. An authority: what the matter is
 * and the name of whom it is about, without how he is reached; nobody's name when the report is anonymous. For all: the day-to-day
 * work (tasks, consents, letters, files) stays in the register.
 */
export function reportParts({ intake, notes }: Report, audience: Audience): ReportParts {
  if (audience === 'file') return wholeFile({ intake, notes });
  const ownStory = intake.concerned === null;
  const told = audience === 'authority' || ownStory;
  const named = audience === 'client' || !intake.anonymous;
  const leftOut: readonly (readonly [LeftOutPart, boolean])[] = [
    ['caller', !ownStory || !named],
    ['others', intake.others.length > 0],
    ['story', !told && intake.story + intake.wishes !== ''],
    ['contact', audience === 'authority' && named],
    ['notes', notes.length > 0],
    ['names', true],
    ['work', true],
  ];
  return {
    persons: named ? [aboutWhom(intake, audience)] : [],
    story: told ? intake.story : null,
    wishes: told ? intake.wishes : null,
    notes: [],
    staff: false,
    leftOut: leftOut.filter(([, out]) => out).map(([part]) => part),
  };
}

function wholeFile({ intake, notes }: Report): ReportParts {
  const { caller, concerned, others, story, wishes } = intake;
  return {
    persons: [
      { as: 'caller', person: caller },
      ...(concerned === null ? [] : [{ as: 'concerned' as const, person: concerned }]),
      ...others.map(({ role, person }) => ({ as: { role }, person })),
    ],
    story,
    wishes,
    notes,
    staff: true,
    leftOut: ['work'],
  };
}

/** The person it is about; an authority learns the name and no more. */
function aboutWhom({ caller, concerned }: Intake, audience: Audience): PrintedPerson {
  const as = concerned === null ? 'caller' : 'concerned';
  const person = concerned ?? caller;
  return {
    as,
    person: audience === 'client' ? person : { ...person, phone: '', email: '', address: '', postcode: '', born: '' },
  };
}
