import type { Day } from '../dates.ts';
import type { Facts, Matter } from './facts.ts';
import { lawOf, regimeOf } from './regime.ts';

export type ConsistencyRule =
  `K-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22}`;

/** A rule that the facts break, and the member that must change (JSON Pointer). */
export interface Inconsistency {
  readonly rule: ConsistencyRule;
  readonly path: string;
}

/** All breaches of K-1 to K-22, report first, then matter by matter. Empty: the facts can be checked. */
export function inconsistencies(facts: Facts): Inconsistency[] {
  return [
    ...ofReport(facts),
    ...facts.matters.flatMap((matter, index) =>
      ofMatter(matter, facts.today).map(({ rule, path }) => ({ rule, path: `/matters/${index}${path}` })),
    ),
  ];
}

/** A line of the table: the rule is broken when the third cell is true. */
type Line = readonly [ConsistencyRule, path: string, broken: boolean];

function broken(lines: readonly Line[]): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const [rule, path, isBroken] of lines) if (isBroken) found.push({ rule, path });
  return found;
}

function ofReport({ today, contact, request, safety }: Facts): Inconsistency[] {
  return broken([
    ['K-1', '/contact/receivedOn', after(contact.receivedOn, today)],
    ['K-2', '/request/receivedOn', outside(request?.receivedOn, contact.receivedOn, today)],
    ['K-3', '/safety/providerIncidentLaw', given(safety?.providerIncident) !== given(safety?.providerIncidentLaw)],
  ]);
}

function ofMatter(matter: Matter, today: Day): Inconsistency[] {
  return [
    ...ofKind(matter),
    ...ofDecision(matter, today),
    ...ofDelay(matter, today),
    ...ofOtherDays(matter, today),
    ...ofInternal(matter, today),
    ...ofNotComplained(matter),
  ];
}

/** K-4 to K-8, K-14: what a complaint needs, and what goes with whom it is about. */
function ofKind(matter: Matter): Inconsistency[] {
  const { about, otherDesk, subject, internal } = matter;
  const complaint = matter.kind === 'complaint';
  const aboutParty = complaint && given(about) && about !== 'other';
  const needsInternal = subject === 'behaviour' || subject === 'late-decision';
  return broken([
    ['K-4', '/about', complaint && !given(about)],
    ['K-5', '/otherDesk', complaint && about === 'other' && !given(otherDesk)],
    ['K-5', '/otherDesk', about !== 'other' && given(otherDesk)],
    ['K-6', '/law', complaint && !lawFits(matter)],
    ['K-7', '/subject', aboutParty && !given(subject)],
    ['K-8', '/subject', isBesluit(subject) && about !== 'municipality'],
    ['K-8', '/subject', subject === 'late-decision' && about !== 'municipality'],
    ['K-14', '/internal', aboutParty && needsInternal && !given(internal)],
  ]);
}

function lawFits(matter: Matter): boolean {
  const { law } = matter;
  switch (regimeOf(matter)) {
    case 'M':
      return given(law);
    case 'J':
      return law !== 'wmo';
    case 'W':
    case 'V':
      return law !== 'jeugdwet';
    default:
      return true;
  }
}

/** The content of a besluit or of a decision on bezwaar. */
function isBesluit(subject: Matter['subject']): boolean {
  return subject === 'decision' || subject === 'bezwaar-decision';
}

function ofDecision({ subject, decision }: Matter, today: Day): Inconsistency[] {
  return broken([
    ['K-9', '/decision', given(decision) !== isBesluit(subject)],
    ['K-10', '/decision/objectionPending', given(decision?.objectionPending) && subject !== 'decision'],
    ['K-13', '/decision/announcedOn', after(decision?.announcedOn, today)],
  ]);
}

function ofDelay(matter: Matter, today: Day): Inconsistency[] {
  const { delay, subject } = matter;
  const { needReportedOn, applicationOn, defaultNoticeOn } = delay ?? {};
  return broken([
    ['K-11', '/delay', given(delay) !== (subject === 'late-decision')],
    ['K-11', '/delay', given(delay) && !given(needReportedOn) && !given(applicationOn)],
    ['K-12', '/delay/needReportedOn', given(needReportedOn) && lawOf(matter) !== 'wmo'],
    ['K-12', '/delay/defaultNoticeOn', given(defaultNoticeOn) && !given(applicationOn)],
    ['K-12', '/delay/defaultNoticeOn', after(applicationOn, defaultNoticeOn)],
    ['K-13', '/delay/needReportedOn', after(needReportedOn, today)],
    ['K-13', '/delay/applicationOn', after(applicationOn, today)],
    ['K-13', '/delay/defaultNoticeOn', after(defaultNoticeOn, today)],
  ]);
}

function ofOtherDays({ behaviourOn, otherProcedure }: Matter, today: Day): Inconsistency[] {
  return broken([
    ['K-13', '/behaviourOn', after(behaviourOn, today)],
    ['K-13', '/otherProcedure/startedOn', after(otherProcedure?.startedOn, today)],
    ['K-22', '/otherProcedure/endedOn', outside(otherProcedure?.endedOn, otherProcedure?.startedOn, today)],
  ]);
}

function ofInternal(matter: Matter, today: Day): Inconsistency[] {
  const { internal } = matter;
  if (!internal) return [];
  if (internal.status === 'not-made') return ofComplaintNotMade(internal);
  return [...ofComplaintMade(internal, today), ...ofRegimeMembers(matter, internal)];
}

type Internal = NonNullable<Matter['internal']>;

/** K-15: nothing can be known of a complaint that was not made. */
function ofComplaintNotMade({ status: _, ...others }: Internal): Inconsistency[] {
  return broken(Object.entries(others).map(([name, value]) => ['K-15', `/internal/${name}`, given(value)]));
}

/** K-16 to K-18: the days of a complaint that was made. */
function ofComplaintMade(internal: Internal, today: Day): Inconsistency[] {
  const { receivedOn, endedOn, adjournedOn, judgmentOn, newDate, furtherDelay } = internal;
  const ended = internal.status !== 'running';
  return broken([
    ['K-16', '/internal/receivedOn', !given(receivedOn) || after(receivedOn, today)],
    ['K-17', '/internal/endedOn', given(endedOn) !== ended],
    ['K-18', '/internal/endedOn', outside(endedOn, receivedOn, today)],
    ['K-18', '/internal/adjournedOn', outside(adjournedOn, receivedOn, today)],
    ['K-18', '/internal/judgmentOn', outside(judgmentOn, receivedOn, today)],
    ['K-18', '/internal/newDate', after(receivedOn, newDate)],
    ['K-18', '/internal/furtherDelay/until', after(receivedOn, furtherDelay?.until)],
  ]);
}

/** K-19: which members go with which regime. */
function ofRegimeMembers(matter: Matter, internal: Internal): Inconsistency[] {
  const regime = regimeOf(matter);
  const municipal = regime === 'M';
  const ownScheme = regime === 'W' || regime === 'J' || regime === 'V';
  const withCommittee = (regime === 'J' || regime === 'V') && internal.status === 'running';
  return broken([
    ['K-19', '/internal/adviser', given(internal.adviser) && !municipal],
    ['K-19', '/internal/adjournedOn', given(internal.adjournedOn) && !municipal],
    ['K-19', '/internal/adjournWeeks', given(internal.adjournWeeks) && !(municipal && given(internal.adjournedOn))],
    ['K-19', '/internal/furtherDelay', given(internal.furtherDelay) && !municipal],
    ['K-19', '/internal/schemeWeeks', given(internal.schemeWeeks) && !ownScheme],
    ['K-19', '/internal/newDate', given(internal.newDate) && !ownScheme],
    ['K-19', '/internal/judgmentOn', given(internal.judgmentOn) && !withCommittee],
  ]);
}

function ofNotComplained({ internal, notComplained }: Matter): Inconsistency[] {
  const { cannotBeAsked, burdens, reason } = notComplained ?? {};
  const claims = (cannotBeAsked?.length ?? 0) + (burdens?.length ?? 0) > 0;
  return broken([
    ['K-20', '/notComplained', given(notComplained) && internal?.status !== 'not-made'],
    ['K-21', '/notComplained/reason', claims && (reason ?? '').trim() === ''],
  ]);
}

/** "Given": present and neither null nor false. */
function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

/** Whether one day lies after the other; a comparison with a day that is missing is not made. */
function after(one: Day | null | undefined, other: Day | null | undefined): boolean {
  return !!one && !!other && one > other;
}

function outside(day: Day | null | undefined, from: Day | null | undefined, to: Day): boolean {
  return after(from, day) || after(day, to);
}
