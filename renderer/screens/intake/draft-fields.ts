import type { Beside, NextStep } from '../../../shared/case/beside.ts';
import { codesOfCare } from '../../../shared/case/care.ts';
import type { Intake } from '../../../shared/case/intake.ts';
import { nobody, type Person } from '../../../shared/case/person.ts';

import { timeOf } from '../../../shared/text/format-time.ts';
import { twoTexts } from '../../../shared/text/two-texts.ts';
import type { Words } from '../../../shared/text/words.ts';
import { lawWords } from '../../intake-fields/law-words.ts';
import type { Lists } from '../../lists.ts';
import type { Speech } from '../../parts/language.tsx';
import type { DraftContent } from './draft-keeper.ts';

/** What is needed to say a field: the language and the lists of codes. */
export interface Talk extends Speech {
  readonly lists: Lists;
}

/** A field of a draft that can differ between two texts of one call. */
export interface DraftField {
  readonly key: string;
  label(talk: Talk): string;
  /** What stands there, to be compared. */
  of(content: DraftContent): unknown;
  /** What stands there, in words; empty when nothing does. */
  show(content: DraftContent, talk: Talk): string;
  /** Puts what stands there in the one into the other. */
  take(from: DraftContent, into: DraftContent): DraftContent;
}

type IntakeKey = keyof Intake;
type Show<T> = (value: T, talk: Talk) => string;

const plain = (text: string) => text;
const yesNo: Show<boolean> = (value, { say }) => say(twoTexts[value ? 'two.yes' : 'two.no']);
const codeOf =
  (list: string): Show<string | null> =>
  (code, { lists, language }) =>
    code ? lists.label(list, code, language) : '';
const counted: Show<readonly unknown[]> = ({ length }, { say }) => say(twoTexts['two.count'], { count: length });

const reachWords = {
  phone: twoTexts['two.reach-phone'],
  mail: twoTexts['two.reach-mail'],
  letter: twoTexts['two.reach-letter'],
  visit: twoTexts['two.reach-visit'],
} as const;

const nextWords = {
  explained: twoTexts['two.next-explained'],
  refer: twoTexts['two.next-refer'],
  check: twoTexts['two.next-check'],
  'call-back': twoTexts['two.next-call-back'],
} as const satisfies Record<NextStep, Words>;

const factKeys = ['name', 'phone', 'email', 'address', 'postcode', 'born', 'reachWhen', 'interpreter'] as const;

/** All fields of a draft, in the order of the form. */
export const draftFields: readonly DraftField[] = [
  intakeField('channel', 'two.channel', codeOf('channels')),
  receivedField(),
  intakeField('story', 'two.story', plain),
  intakeField('anonymous', 'two.anonymous', yesNo),
  ...personFields('caller', 'two.of-caller'),
  intakeField('reporterRole', 'two.reporterRole', codeOf('reporter-roles')),
  intakeField('callerBasis', 'two.callerBasis', codeOf('acting-bases')),
  ...personFields('concerned', 'two.of-concerned'),
  intakeField('others', 'two.others', (others, { lists, language }) =>
    others
      .map(({ role, person }) => [person.name, `(${lists.label('person-roles', role, language)})`].join(' ').trim())
      .join('; '),
  ),
  placeField(),
  intakeField('kind', 'two.kind', codeOf('case-kinds')),
  intakeField('law', 'two.law', (law, { say }) => (law ? say(lawWords[law]) : '')),
  intakeField('parties', 'two.parties', (parties, { lists, language }) =>
    parties
      .map(({ kind, organisation }) =>
        organisation === null
          ? lists.label('provider-types', kind, language)
          : lists.label('organisations', organisation, language),
      )
      .join('; '),
  ),
  intakeField('subjects', 'two.subjects', (codes, { lists, language }) =>
    codes.map((code) => lists.label('subjects', code, language)).join('; '),
  ),
  intakeField('title', 'two.title-field', plain),
  intakeField('care', 'two.care', (care, { lists, language }) =>
    codesOfCare(care)
      .map(({ list, code, score }) => [lists.label(list, code, language), score].filter(Boolean).join(' '))
      .join('; '),
  ),
  intakeField('unknown', 'two.not-known', counted),
  intakeField('replyPossible', 'two.replyPossible', yesNo),
  intakeField('wishes', 'two.wishes', plain),
  intakeField('safety', 'two.safety', (safety, { say }) =>
    safety ? say(twoTexts['two.safety-steps'], { count: safety.steps.length, note: safety.note }) : '',
  ),
  besideField('consents', 'two.consents', (consents) =>
    consents.map(({ to, note }) => `${to} ${note}`.trim()).join('; '),
  ),
  besideField('tasks', 'two.tasks', (tasks, { formatDay }) =>
    tasks.map(({ on, at, text }) => [formatDay(on, 'date'), at, text].filter(Boolean).join(' ')).join('; '),
  ),
  besideField('next', 'two.next', (next, { say, formatDay }) =>
    next
      ? [say(nextWords[next.step]), next.on && formatDay(next.on, 'date'), next.at, next.ask].filter(Boolean).join(', ')
      : '',
  ),
  besideField('same', 'two.same-persons', counted),
  besideField('links', 'two.links', counted),
];

function intakeField<K extends IntakeKey>(key: K, words: keyof typeof twoTexts, show: Show<Intake[K]>): DraftField {
  return {
    key,
    label: ({ say }) => say(twoTexts[words]),
    of: ({ intake }) => intake[key],
    show: ({ intake }, talk) => show(intake[key], talk),
    take: ({ intake: { [key]: value } }, into) => ({ ...into, intake: { ...into.intake, [key]: value } }),
  };
}

function besideField<K extends keyof Beside>(key: K, words: keyof typeof twoTexts, show: Show<Beside[K]>): DraftField {
  return {
    key,
    label: ({ say }) => say(twoTexts[words]),
    of: ({ beside }) => beside[key],
    show: ({ beside }, talk) => show(beside[key], talk),
    take: ({ beside: { [key]: value } }, into) => ({ ...into, beside: { ...into.beside, [key]: value } }),
  };
}

/** The day and the time of coming in are one answer. */
function receivedField(): DraftField {
  return {
    key: 'received',
    label: ({ say }) => say(twoTexts['two.received']),
    of: ({ intake: { receivedOn, receivedAt } }) => [receivedOn, receivedAt],
    show: ({ intake: { receivedOn, receivedAt } }, { formatDay, formatTime }) =>
      [formatDay(receivedOn, 'date'), receivedAt && formatTime(timeOf(receivedAt))].filter(Boolean).join(', '),
    take: ({ intake: { receivedOn, receivedAt } }, into) => ({
      ...into,
      intake: { ...into.intake, receivedOn, receivedAt },
    }),
  };
}

/** The wijk lies in the area. */
function placeField(): DraftField {
  return {
    key: 'place',
    label: ({ say }) => say(twoTexts['two.place']),
    of: ({ intake: { area, wijk } }) => [area, wijk],
    show: ({ intake: { area, wijk } }, { lists, language }) =>
      [area && lists.label('areas', area, language), wijk && lists.label('areas', wijk, language)]
        .filter(Boolean)
        .join(', '),
    take: ({ intake: { area, wijk } }, into) => ({ ...into, intake: { ...into.intake, area, wijk } }),
  };
}

function personFields(who: 'caller' | 'concerned', words: 'two.of-caller' | 'two.of-concerned'): readonly DraftField[] {
  const field = <K extends keyof Person>(key: K, show: Show<Person[K]>): DraftField => ({
    key: `${who}.${key}`,
    label: ({ say }) => say(twoTexts[words], { what: say(twoTexts[`two.${key}`]) }),
    of: ({ intake }) => (intake[who] ?? nobody)[key],
    show: ({ intake }, talk) => show((intake[who] ?? nobody)[key], talk),
    take: ({ intake: from }, into) => withPerson(into, who, { [key]: (from[who] ?? nobody)[key] }),
  });
  return [
    ...factKeys.map((key) => field(key, plain)),
    field('unknown', (facts, { say }) => facts.map((fact) => say(twoTexts[`two.${fact}`])).join(', ')),
    field('reachBy', (way, { say }) => (way ? say(reachWords[way]) : '')),
    field('askFirst', yesNo),
  ];
}

/** Somebody of whom nothing is known is not there as another person. */
function withPerson(into: DraftContent, who: 'caller' | 'concerned', change: Partial<Person>): DraftContent {
  const person = { ...nobody, ...into.intake[who], ...change };
  if (who === 'caller') return { ...into, intake: { ...into.intake, caller: person } };
  const isNobody = JSON.stringify(person) === JSON.stringify(nobody);
  return { ...into, intake: { ...into.intake, concerned: isNobody ? null : person } };
}
