import { day, daysBetween } from '../dates.ts';
import type { CaseColumnName } from './case-columns.ts';
import type { CasePiece, CaseRecord, PersonRecord } from './case-record.ts';

/** A value as it is kept: codes as codes, days as ISO texts. */
export type RawValue = string | number | boolean | null | readonly string[];

/** How a value is read: as it is, as a day, or as codes of a list, of a closed set of words, or of colleagues. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'day'
  | 'moment'
  | 'yes-no'
  | 'stage'
  | 'law'
  | 'finding'
  | 'referral'
  | 'way-on'
  | 'not-known'
  | 'colleague'
  | 'party'
  | { readonly list: string };

export type CaseColumnGroup = 'report' | 'about' | 'course' | 'ending' | 'personal';

/** A column of a file of reports. */
export interface CaseColumn {
  readonly group: CaseColumnGroup;
  readonly kind: ValueKind;
  /** What of the report it needs beside its row. */
  readonly piece?: CasePiece;
  readonly of: (report: CaseRecord) => RawValue;
}

/** Every column that there is, with where its value comes from. */
export const caseColumns: Readonly<Record<CaseColumnName, CaseColumn>> = {
  number: { group: 'report', kind: 'text', of: ({ number }) => number },
  receivedOn: { group: 'report', kind: 'day', of: ({ receivedOn }) => receivedOn },
  receivedAt: { group: 'report', kind: 'moment', piece: 'intake', of: ({ intake }) => intake?.receivedAt ?? null },
  registeredAt: { group: 'report', kind: 'moment', of: ({ registeredAt }) => registeredAt || null },
  registeredBy: { group: 'report', kind: 'colleague', of: ({ registeredBy }) => registeredBy || null },
  stage: { group: 'report', kind: 'stage', of: ({ stage }) => stage },
  owner: { group: 'report', kind: 'colleague', of: ({ owner }) => owner },
  kind: { group: 'report', kind: { list: 'case-kinds' }, of: ({ kind }) => kind },
  channel: { group: 'report', kind: { list: 'channels' }, of: ({ channel }) => channel },
  law: { group: 'report', kind: 'law', of: ({ law }) => law },
  area: { group: 'report', kind: { list: 'areas' }, of: ({ area }) => area },
  neighbourhood: { group: 'report', kind: { list: 'areas' }, of: ({ wijk }) => wijk },
  reporterRole: { group: 'report', kind: { list: 'reporter-roles' }, of: ({ reporterRole }) => reporterRole },
  anonymous: { group: 'report', kind: 'yes-no', of: ({ anonymous }) => anonymous },
  replyPossible: {
    ...{ group: 'report', kind: 'yes-no', piece: 'intake' },
    of: ({ intake }) => intake?.replyPossible ?? null,
  },
  notKnown: { group: 'report', kind: 'not-known', piece: 'intake', of: ({ intake }) => intake?.unknown ?? [] },
  danger: { group: 'report', kind: 'yes-no', of: ({ danger }) => danger },
  sensitive: { group: 'report', kind: 'yes-no', of: ({ sensitive }) => sensitive },
  joinedInto: { group: 'report', kind: 'text', of: ({ joinedInto }) => joinedInto },
  linkedReports: { group: 'report', kind: 'text', piece: 'links', of: ({ links }) => links },
  destroyed: { group: 'report', kind: 'yes-no', of: ({ destroyed }) => destroyed },

  partyKinds: {
    ...{ group: 'about', kind: { list: 'provider-types' }, piece: 'parties' },
    of: ({ parties }) => parties.map(({ kind }) => kind),
  },
  parties: {
    ...{ group: 'about', kind: 'party', piece: 'parties' },
    of: ({ parties }) => parties.flatMap(({ organisation }) => organisation ?? []),
  },
  mainSubjects: {
    ...{ group: 'about', kind: { list: 'subjects' }, piece: 'subjects' },
    of: ({ subjects }) => [...new Set(subjects.map(({ subject }) => mainSubject(subject)))],
  },
  subjects: {
    ...{ group: 'about', kind: { list: 'subjects' }, piece: 'subjects' },
    of: ({ subjects }) => subjects.map(({ subject }) => subject),
  },
  provisions: codesOf('about', 'provisions'),
  products: codesOf('about', 'product-categories'),
  deliveryForms: codesOf('about', 'delivery-forms'),
  resultAreas: codesOf('about', 'result-areas'),
  clientGroups: codesOf('about', 'client-groups'),
  youthReferrers: codesOf('about', 'youth-referrers'),
  youthPerspectives: codesOf('about', 'youth-perspectives'),
  basicHelp: codesOf('about', 'basic-help-domains'),
  selfReliance: codesOf('about', 'zrm-domains'),

  firstReactionOn: { group: 'course', kind: 'day', of: ({ firstReactionOn }) => firstReactionOn },
  reactionLastOn: { group: 'course', kind: 'day', of: ({ reactionLastOn }) => reactionLastOn },
  reactionDays: {
    ...{ group: 'course', kind: 'number' },
    of: ({ receivedOn, firstReactionOn }) => daysFrom(receivedOn, firstReactionOn),
  },
  finding: { group: 'course', kind: 'finding', of: ({ finding }) => finding },
  nextTermOn: {
    group: 'course',
    kind: 'day',
    piece: 'terms',
    of: ({ terms }) => first(terms.map(({ lastOn }) => lastOn)),
  },
  terms: {
    ...{ group: 'course', kind: 'text', piece: 'terms' },
    of: ({ terms }) => terms.map(({ kind, lastOn }) => `${kind} ${lastOn}`),
  },
  referrals: {
    ...{ group: 'course', kind: 'referral', piece: 'referrals' },
    of: ({ referrals }) => referrals.map(({ kind }) => kind),
  },
  referredOn: {
    ...{ group: 'course', kind: 'day', piece: 'referrals' },
    of: ({ referrals }) => first(referrals.map(({ onDay }) => onDay)),
  },
  referralOutcomes: {
    ...{ group: 'course', kind: { list: 'referral-outcomes' }, piece: 'referrals' },
    of: ({ referrals }) => referrals.flatMap(({ outcome }) => outcome ?? []),
  },
  supports: {
    ...{ group: 'course', kind: 'text', piece: 'supports' },
    of: ({ supports }) => supports.map(({ fromDay, toDay }) => [fromDay, toDay].filter(Boolean).join(' - ')),
  },
  supportWaysOn: {
    ...{ group: 'course', kind: 'way-on', piece: 'supports' },
    of: ({ supports }) => supports.flatMap(({ wayOn }) => wayOn ?? []),
  },
  handedOverOn: { group: 'course', kind: 'day', of: ({ handedOverOn }) => handedOverOn },
  handledBy: { group: 'course', kind: 'colleague', of: ({ handledBy }) => handledBy },
  letters: { group: 'course', kind: 'number', piece: 'letters', of: ({ letters }) => letters },
  files: { group: 'course', kind: 'number', piece: 'files', of: ({ files }) => files },
  openTasks: { group: 'course', kind: 'number', piece: 'tasks', of: (report) => openTasks(report).length },
  nextTaskOn: {
    ...{ group: 'course', kind: 'day', piece: 'tasks' },
    of: (report) => first(openTasks(report).map(({ onDay }) => onDay)),
  },

  closedOn: { group: 'ending', kind: 'day', of: ({ closedOn }) => closedOn },
  days: { group: 'ending', kind: 'number', of: ({ receivedOn, closedOn }) => daysFrom(receivedOn, closedOn) },
  outcome: { group: 'ending', kind: { list: 'outcomes' }, of: ({ outcome }) => outcome },
  subjectOutcomes: {
    ...{ group: 'ending', kind: { list: 'outcomes' }, piece: 'subjects' },
    of: ({ subjects }) => subjects.flatMap(({ outcome }) => outcome ?? []),
  },
  effects: codesOf('ending', 'outcomes'),
  judgments: {
    ...{ group: 'ending', kind: { list: 'outcomes' }, piece: 'subjects' },
    of: ({ subjects }) => subjects.flatMap(({ judgment }) => judgment ?? []),
  },
  norms: codesOf('ending', 'fairness-norms'),
  opinion: { group: 'ending', kind: { list: 'opinions' }, of: ({ opinion }) => opinion },

  person: { group: 'personal', kind: 'text', of: ({ person }) => person },
  callerName: personFact('caller', 'name'),
  callerPhone: personFact('caller', 'phone'),
  callerEmail: personFact('caller', 'email'),
  callerAddress: personFact('caller', 'address'),
  callerPostcode: personFact('caller', 'postcode'),
  callerBorn: personFact('caller', 'born'),
  callerBasis: {
    ...{ group: 'personal', kind: { list: 'acting-bases' }, piece: 'intake' },
    of: ({ intake }) => intake?.callerBasis ?? null,
  },
  concernedName: personFact('concerned', 'name'),
  concernedPhone: personFact('concerned', 'phone'),
  concernedEmail: personFact('concerned', 'email'),
  concernedAddress: personFact('concerned', 'address'),
  concernedPostcode: personFact('concerned', 'postcode'),
  concernedBorn: personFact('concerned', 'born'),
  others: {
    ...{ group: 'personal', kind: 'text', piece: 'people' },
    of: ({ people }) => people.filter(({ place }) => place.startsWith('other-')).map(({ name }) => name),
  },
  title: { group: 'personal', kind: 'text', of: ({ title }) => title },
  story: { group: 'personal', kind: 'text', piece: 'intake', of: ({ intake }) => intake?.story ?? null },
  wishes: { group: 'personal', kind: 'text', piece: 'intake', of: ({ intake }) => intake?.wishes ?? null },
  safety: { group: 'personal', kind: 'text', piece: 'intake', of: ({ intake }) => intake?.safety?.note ?? null },
  taskTexts: {
    ...{ group: 'personal', kind: 'text', piece: 'tasks' },
    of: ({ tasks }) => tasks.map(({ text }) => text).filter(Boolean),
  },
};

/** True when one of these columns says who somebody is, or holds words that somebody typed. */
export function holdsPersonal(columns: readonly CaseColumnName[]): boolean {
  return columns.some((name) => caseColumns[name].group === 'personal');
}

/** What of a report must be read for these columns. */
export function piecesOf(columns: readonly CaseColumnName[]): ReadonlySet<CasePiece> {
  return new Set(columns.flatMap((name) => caseColumns[name].piece ?? []));
}

function codesOf(group: CaseColumnGroup, list: string): CaseColumn {
  const kind = { list };
  return {
    group,
    kind,
    piece: 'codes',
    of: ({ codes }) => codes.filter((one) => one.list === list).map(({ code }) => code),
  };
}

function personFact(place: 'caller' | 'concerned', fact: Exclude<keyof PersonRecord, 'place'>): CaseColumn {
  const of = ({ people }: CaseRecord) => people.find((person) => person.place === place)?.[fact] ?? '';
  return { group: 'personal', kind: 'text', piece: 'people', of };
}

function openTasks({ tasks }: CaseRecord) {
  return tasks.filter(({ doneOn }) => doneOn === null);
}

function first(days: readonly string[]): string | null {
  return days.reduce<string | null>((least, one) => (least === null || one < least ? one : least), null);
}

function daysFrom(receivedOn: string, on: string | null): number | null {
  return on === null ? null : Math.max(0, daysBetween(day(receivedOn), day(on)));
}

/** A subject of the lists bears the code of its main subject in front. */
function mainSubject(code: string): string {
  return code.replace(/-\d+$/u, '');
}
