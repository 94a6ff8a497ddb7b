import { type NoteKind, noteKinds } from '../case/events.ts';
import type { Intake } from '../case/intake.ts';
import type { Person } from '../case/person.ts';
import type { CaseView } from '../contract/case.ts';
import { type Audience, filledParts, type PrintChoice, type PrintPart, startingChoice } from './print-choice.ts';

/** What this print leaves out of the parts that it shows, or never shows to this audience. It is said on the print itself. */
export const leftOutParts = [
  'caller',
  'others',
  'story',
  'contact',
  'notes',
  'names',
  'remarks',
  'recipients',
  'file-names',
  'contents',
  'tasks',
  'support',
  'consents',
] as const;
export type LeftOutPart = (typeof leftOutParts)[number];

/** Something that stays behind: by what the audience is, or by choice. */
export type LeftOut = LeftOutPart | `part.${PrintPart}` | `note.${NoteKind}`;

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
  /** The kinds of parts that are shown, besides persons, story and notes, which are given below. */
  readonly shown: readonly PrintPart[];
  readonly persons: readonly PrintedPerson[];
  readonly story: string | null;
  readonly wishes: string | null;
  readonly notes: readonly PrintedNote[];
  /** Our own file: names of colleagues, of whoever got a letter and of files, remarks and reasons are printed. */
  readonly whole: boolean;
  readonly leftOut: readonly LeftOut[];
}

/** A report as far as it decides what is printed. */
interface Report {
  readonly intake: Intake;
  readonly notes: readonly PrintedNote[];
  readonly filled: readonly PrintPart[];
}

/** A report as this decides about it. */
export function reportOf(view: CaseView): Report {
  const notes = view.timeline.flatMap(({ event, byName }) =>
    event.type === 'noteAdded' ? [{ on: event.on, kind: event.kind, text: event.text, byName }] : [],
  );
  return { intake: view.intake, notes, filled: filledParts(view) };
}

/**
 * What each audience sees (AVG articles 5 and 15(4); PRI-03). The file: whatever is chosen. The client: the own details, and the
 * story when the client told it; never another person and never a note. An authority: what the matter is and the name of whom
 * it is about, without how he is reached; nobody's name when the report is anonymous. Neither gets a text that a colleague
 * typed for colleagues: remarks, reasons, names of files and of other persons. `choice` only takes away from that.
 */
export function reportParts(
  report: Report,
  audience: Audience,
  choice: PrintChoice = startingChoice[audience],
): ReportParts {
  const chosen = (part: PrintPart) => choice.parts.includes(part);
  const parts = audience === 'file' ? wholeFile(report, choice) : forOthers(report, audience);
  const notChosen = report.filled.filter((part) => !chosen(part) && !neverFor(audience).includes(part));
  return {
    ...parts,
    shown: report.filled.filter((part) => chosen(part) && !neverFor(audience).includes(part)),
    persons: chosen('persons') ? parts.persons : [],
    story: chosen('story') ? parts.story : null,
    wishes: chosen('story') ? parts.wishes : null,
    leftOut: [
      ...parts.leftOut.filter((out) => chosen('persons') || (out !== 'contact' && out !== 'others')),
      ...notChosen.map((part) => `part.${part}` as const),
    ],
  };
}

/** What an audience never gets, whatever is chosen. */
function neverFor(audience: Audience): readonly PrintPart[] {
  if (audience === 'file') return [];
  return audience === 'client' ? ['tasks'] : ['tasks', 'support', 'consents'];
}

type Parts = Omit<ReportParts, 'shown'>;

function wholeFile({ intake, notes, filled }: Report, choice: PrintChoice): Parts {
  const { caller, concerned, others, story, wishes } = intake;
  const kinds = noteKinds.filter((kind) => !choice.notes.includes(kind) && notes.some((note) => note.kind === kind));
  const contents = choice.parts.some((part) => (part === 'letters' || part === 'files') && filled.includes(part));
  return {
    persons: [
      { as: 'caller', person: caller },
      ...(concerned === null ? [] : [{ as: 'concerned' as const, person: concerned }]),
      ...others.map(({ role, person }) => ({ as: { role }, person })),
    ],
    story,
    wishes,
    notes: notes.filter(({ kind }) => choice.notes.includes(kind)),
    whole: true,
    leftOut: [...(contents ? ['contents' as const] : []), ...kinds.map((kind) => `note.${kind}` as const)],
  };
}

function forOthers({ intake, notes, filled }: Report, audience: 'client' | 'authority'): Parts {
  const ownStory = intake.concerned === null;
  const told = audience === 'authority' || ownStory;
  const named = audience === 'client' || !intake.anonymous;
  const has = (part: PrintPart) => filled.includes(part);
  const leftOut: readonly (readonly [LeftOutPart, boolean])[] = [
    ['caller', !ownStory || !named],
    ['others', intake.others.length > 0],
    ['story', !told && intake.story + intake.wishes !== ''],
    ['contact', audience === 'authority' && named],
    ['notes', notes.length > 0],
    ['names', true],
    ['remarks', true],
    ['recipients', has('letters')],
    ['file-names', has('files')],
    ['contents', has('letters') || has('files')],
    ...neverFor(audience).flatMap((part) =>
      part === 'tasks' || part === 'support' || part === 'consents' ? [[part, has(part)] as const] : [],
    ),
  ];
  return {
    persons: named ? [aboutWhom(intake, audience)] : [],
    story: told ? intake.story : null,
    wishes: told ? intake.wishes : null,
    notes: [],
    whole: false,
    leftOut: leftOut.filter(([, out]) => out).map(([part]) => part),
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
