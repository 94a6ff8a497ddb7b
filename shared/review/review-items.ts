import { type Day, day, daysBetween } from '../dates.ts';
import { manyInADay } from './many-in-a-day.ts';
import type { ReviewReason } from './review-reasons.ts';
import type { ReviewItem, SeenAct, SeenView, SeenWeek, ViewFacts } from './seen-week.ts';

/** More than this nobody reviews in a week (issue 7). */
export const mostItems = 300;
/** So many ordinary views are drawn by lot. */
const byLot = 10;

/**
 * What of a week the reviewer should look at, the weightiest first: at most 300. A reason weighs what it surprises: the
 * logarithm of how seldom it occurs among all that was opened that week, so that an office that works at night is not buried
 * under its nights; reasons add up. Emergencies and tries at closed reports always come first (reliability bar, P27).
 */
export function reviewItems(week: SeenWeek): readonly ReviewItem[] {
  const groups = groupsOf(week.views).map((views) => groupOf(views, week));
  const many = openedByMany(groups);
  const reasoned = groups.map((group) => ({ group, reasons: reasonsOf(group, many) }));
  const weightOf = surprise(reasoned.map(({ reasons }) => reasons));
  const items = reasoned
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ group, reasons }) => itemOf(group.views, reasons, sum(reasons.map(weightOf))));
  const lots = lotsOf(
    reasoned.flatMap(({ group, reasons }) => (reasons.length > 0 ? [] : [group])),
    week,
  );
  const first = [...actItems(week.acts), ...manyInADay(week), ...items].sort(
    (a, b) => b.weight - a.weight || a.seq - b.seq,
  );
  return [...first.slice(0, mostItems - lots.length), ...lots];
}

interface Group {
  readonly views: readonly [SeenView, ...SeenView[]];
  readonly facts: ViewFacts;
}

function groupsOf(views: readonly SeenView[]): readonly (readonly [SeenView, ...SeenView[]])[] {
  const groups = new Map<string, [SeenView, ...SeenView[]]>();
  for (const view of views) {
    const key = `${view.user}\n${view.caseId}`;
    const known = groups.get(key);
    if (known) known.push(view);
    else groups.set(key, [view]);
  }
  return [...groups.values()];
}

function groupOf(views: Group['views'], { facts }: SeenWeek): Group {
  const [{ user, caseId }] = views;
  return { views, facts: facts(user, caseId) };
}

/** Reports opened in a week by so many who do not work on them. */
const manyColleagues = 4;

function openedByMany(groups: readonly Group[]): ReadonlySet<string> {
  const count = new Map<string, number>();
  for (const { views, facts } of groups)
    if (!facts.works) count.set(views[0].caseId, (count.get(views[0].caseId) ?? 0) + 1);
  return new Set([...count].filter(([, users]) => users >= manyColleagues).map(([caseId]) => caseId));
}

function reasonsOf({ views, facts }: Group, many: ReadonlySet<string>): readonly ReviewReason[] {
  const [{ caseId }] = views;
  const days = new Set(views.map(({ on }) => on)).size;
  const tests: readonly (readonly [ReviewReason, boolean])[] = [
    ['near', facts.near],
    ['own-name', facts.name === 'same'],
    ['own-surname', facts.name === 'surname' && !facts.works],
    ['by-many', !facts.works && many.has(caseId)],
    ['often', !facts.works && (days >= 3 || views.length >= 6)],
    ['taken-out', !facts.works && views.some(({ takenOut }) => takenOut)],
    ['sensitive', !facts.works && facts.sensitive],
    ['after-closing', !facts.works && views.some(({ on }) => isLongAfter(facts.closedOn, on))],
    ['odd-hours', !facts.works && views.some(isOdd)],
  ];
  return tests.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** After so many days a closed report is no longer in hand. */
const longAfter = 30;

function isLongAfter(closedOn: Day | null, on: Day): boolean {
  return closedOn !== null && daysBetween(closedOn, on) > longAfter;
}

/** Before seven, after half past seven in the evening, or in a weekend. A Monday: 1 January 2024. */
function isOdd({ minute, on }: SeenView): boolean {
  const weekday = (((daysBetween(aMonday, on) % 7) + 7) % 7) + 1;
  return weekday > 5 || minute < 7 * 60 || minute >= 19 * 60 + 30;
}

const aMonday = day('2024-01-01');

/** Who somebody is near to and whose name he bears says more than when and how often he looked. */
const trust: Partial<Readonly<Record<ReviewReason, number>>> = { near: 6, 'own-name': 3, 'by-many': 1.5, often: 1.5 };

/** The weight of a reason in bits: how surprising it is among all that was opened, times how telling it is. */
function surprise(all: readonly (readonly ReviewReason[])[]): (reason: ReviewReason) => number {
  const counts = new Map<ReviewReason, number>();
  for (const reason of all.flat()) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return (reason) => (trust[reason] ?? 1) * Math.log2((all.length + 2) / ((counts.get(reason) ?? 0) + 1));
}

/** Emergencies and tries at what is closed stand above all that is weighed. */
const above = 1000;

function actItems(acts: readonly SeenAct[]): readonly ReviewItem[] {
  const certain = acts.flatMap(({ kind, about, user, seq, at }) => {
    if (kind !== 'emergency' && kind !== 'tried-closed') return [];
    const weight = kind === 'emergency' ? above + 1 : above;
    return [{ user, caseId: about, seq, at, lines: 1, reasons: [kind], weight }];
  });
  return [...onePerReport(certain), ...sameSearches(acts), ...manyRefused(acts)];
}

/** Somebody who tries a closed report ten times is one item. */
function onePerReport(items: readonly ReviewItem[]): readonly ReviewItem[] {
  const byReport = new Map<string, ReviewItem>();
  for (const item of items) {
    const key = `${item.user}\n${item.caseId}\n${item.reasons.join()}`;
    const known = byReport.get(key);
    byReport.set(key, known ? { ...known, lines: known.lines + 1 } : item);
  }
  return [...byReport.values()];
}

/** The same words searched for on so many days of a week, and so many refusals in a day, are told. */
const searchDays = 3;
const refusals = 8;
const searchWeight = 10;

function sameSearches(acts: readonly SeenAct[]): readonly ReviewItem[] {
  const searches = acts.filter(({ kind, about }) => kind === 'search' && about !== null);
  return [...byKey(searches, ({ user, about }) => `${user}\n${about}`).values()].flatMap((group) => {
    const [first] = group;
    const days = new Set(group.map(({ on }) => on)).size;
    return first && days >= searchDays ? [dayItem(group, first, 'same-search')] : [];
  });
}

function manyRefused(acts: readonly SeenAct[]): readonly ReviewItem[] {
  const refused = acts.filter(({ kind }) => kind === 'refused');
  return [...byKey(refused, ({ user, on }) => `${user}\n${on}`).values()].flatMap((group) => {
    const [first] = group;
    return first && group.length >= refusals ? [dayItem(group, first, 'many-refused')] : [];
  });
}

function dayItem(group: readonly SeenAct[], { user, seq, at }: SeenAct, reason: ReviewReason): ReviewItem {
  return { user, caseId: null, seq, at, lines: group.length, reasons: [reason], weight: searchWeight };
}

function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function itemOf(views: Group['views'], reasons: readonly ReviewReason[], weight: number): ReviewItem {
  const [{ user, caseId, seq, at }] = views;
  return { user, caseId, seq, at, lines: views.length, reasons, weight };
}

/** A few ordinary ones, so that nobody can know that he is not looked at. */
function lotsOf(groups: readonly Group[], { lot }: SeenWeek): readonly ReviewItem[] {
  return [...groups]
    .sort((a, b) => lot(a.views[0].seq) - lot(b.views[0].seq))
    .slice(0, byLot)
    .map(({ views }) => itemOf(views, ['drawn'], 0));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
