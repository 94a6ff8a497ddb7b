import { distinctReports, inOrder } from './distinct-reports.ts';
import { fitsRule, type WatchedReport, type WatchRule } from './watch-rule.ts';

/** A dossier that a rule led to before. */
export interface RuleDossier {
  readonly id: string;
  readonly state: 'open' | 'closed' | 'dismissed';
  readonly since: number;
  readonly reachedOn: number;
  readonly reportIds: readonly string[];
  /** Of a dismissed one: on which day, and the most reports that its days held within the days of the rule. */
  readonly dismissal: { readonly on: number; readonly most: number } | null;
}

/** What a rule found, as it stands on the day of the run. */
export interface FoundByRule {
  readonly rule: string;
  /** The open dossier to which it belongs; null: a dossier is opened for it. */
  readonly dossier: string | null;
  /** Day of the first report. */
  readonly since: number;
  /** The day on which the number of the rule was reached. */
  readonly reachedOn: number;
  /** Day of the last report. */
  readonly until: number;
  /** Reports since the first one, repeated ones left out. */
  readonly observed: number;
  /** The most of them within the days of the rule, and the last day of those. */
  readonly most: number;
  readonly mostOn: number;
  /** Distinct known callers among those, and each of them without a known caller as one. */
  readonly persons: number;
  /** The same over all reports since the first one. */
  readonly callers: number;
  readonly reportIds: readonly string[];
  readonly repeatedIds: readonly string[];
  /** Reports of its dossier that no longer fit: corrected, joined with another, or destroyed. */
  readonly movedIds: readonly string[];
}

interface Known {
  readonly reports: readonly WatchedReport[];
  readonly past: readonly RuleDossier[];
  readonly today: number;
}

/** A dismissal raises the bar of its rule for so many days at most, as that of a group does. */
const dismissalDays = 90;

/**
 * What a rule finds up to and including a day, knowing nothing later. While it has an open dossier, later reports come into
 * that one. Otherwise it opens one as soon as so many reports came within so many days that no dossier of it has yet.
 * For ninety days after a dismissal that takes more within its days than were dismissed; a rule for each report has no such
 * bar, since one more is what it was made for. Null when it finds nothing.
 */
export function findByRule(rule: WatchRule, { reports, past, today }: Known): FoundByRule | null {
  const fitting = fittingUpTo(rule, reports, today);
  const counted = new Set(distinctReports(fitting).map(({ id }) => id));
  const open = past.find(({ state }) => state === 'open');
  const settled = past.filter((dossier) => dossier !== open);
  const told = idsOf(settled);
  if (open) {
    const own = idsOf([open]);
    const taken = fitting.filter(({ day, id }) => day >= open.since && (own.has(id) || !told.has(id)));
    return { ...found(rule, { taken, counted, start: open }), movedIds: missing(open.reportIds, taken) };
  }
  const closed = idsOf(settled.filter(({ state }) => state === 'closed'));
  const standing = fitting.filter(({ id }) => !closed.has(id));
  const distinct = standing.filter(({ id }) => counted.has(id));
  const reached = firstReached(rule, { distinct, told, past });
  if (!reached) return null;
  const first = reached.day - rule.days + 1;
  const taken = standing.filter(({ day, id }) => day >= first && (reached.worse || !told.has(id)));
  const since = taken[0]?.day ?? reached.day;
  return found(rule, { taken, counted, start: { id: null, since, reachedOn: reached.day } });
}

/**
 * The days on which a rule would have opened a dossier, each with its number of reports, had every dossier been closed on
 * the day it was opened: the most often it could have told.
 */
export function daysByRule(
  rule: WatchRule,
  { reports, today }: Omit<Known, 'past'>,
): readonly { readonly day: number; readonly count: number }[] {
  const days = distinctReports(fittingUpTo(rule, reports, today)).map(({ day }) => day);
  const told: { readonly day: number; readonly count: number }[] = [];
  for (const day of new Set(days)) {
    const after = Math.max(day - rule.days, told.at(-1)?.day ?? Number.NEGATIVE_INFINITY);
    const count = countWithin(days, after + 1, day);
    if (count >= rule.count) told.push({ day, count });
  }
  return told;
}

function idsOf(dossiers: readonly RuleDossier[]): ReadonlySet<string> {
  return new Set(dossiers.flatMap(({ reportIds }) => reportIds));
}

function fittingUpTo(rule: WatchRule, reports: readonly WatchedReport[], today: number): readonly WatchedReport[] {
  return inOrder(reports.filter((report) => report.day <= today && fitsRule(report, rule)));
}

interface Looked {
  /** What no closed dossier has. */
  readonly distinct: readonly WatchedReport[];
  /** Reports of dossiers that were closed or dismissed. */
  readonly told: ReadonlySet<string>;
  readonly past: readonly RuleDossier[];
}

/** The first day on which the rule tells of something new; `worse`: of more than was dismissed, those counted with it. */
function firstReached(rule: WatchRule, { distinct, told, past }: Looked): { day: number; worse: boolean } | null {
  const all = distinct.map(({ day }) => day);
  const fresh = distinct.filter(({ id }) => !told.has(id)).map(({ day }) => day);
  for (const day of new Set(fresh)) {
    const first = day - rule.days + 1;
    const bar = rule.count === 1 ? null : barOn(past, day);
    if (bar === null && countWithin(fresh, first, day) >= rule.count) return { day, worse: false };
    if (bar !== null && countWithin(all, first, day) > Math.max(bar, rule.count - 1)) return { day, worse: true };
  }
  return null;
}

/**
 * How many reports were dismissed not long before a day: it takes more than that to tell again. Null when none were, or when
 * what came back after it was taken seriously.
 */
function barOn(past: readonly RuleDossier[], day: number): number | null {
  const bars = past.flatMap(({ dismissal }) =>
    dismissal !== null && day - dismissal.on <= dismissalDays && !wasTakenUp(past, dismissal.on)
      ? [dismissal.most]
      : [],
  );
  return bars.length === 0 ? null : Math.max(...bars);
}

function wasTakenUp(past: readonly RuleDossier[], since: number): boolean {
  return past.some(({ state, reachedOn }) => state === 'closed' && reachedOn >= since);
}

interface Taken {
  /** The reports of the dossier, repeated ones included, in order of day. */
  readonly taken: readonly WatchedReport[];
  readonly counted: ReadonlySet<string>;
  readonly start: { readonly id: string | null; readonly since: number; readonly reachedOn: number };
}

function found({ id: rule, days }: WatchRule, { taken, counted, start }: Taken): FoundByRule {
  const once = taken.filter(({ id }) => counted.has(id));
  const busiest = busiestWindow(
    once.map(({ day }) => day),
    days,
  );
  const mostOn = busiest?.day ?? start.reachedOn;
  const inWindow = once.filter(({ day }) => day > mostOn - days && day <= mostOn);
  return {
    rule,
    dossier: start.id,
    since: start.since,
    reachedOn: start.reachedOn,
    until: taken.at(-1)?.day ?? start.reachedOn,
    observed: once.length,
    most: busiest?.count ?? 0,
    mostOn,
    persons: personsOf(inWindow),
    callers: personsOf(once),
    reportIds: once.map(({ id }) => id),
    repeatedIds: taken.filter(({ id }) => !counted.has(id)).map(({ id }) => id),
    movedIds: [],
  };
}

/** The day on which the most reports lie within so many days up to it; the last of equals. */
function busiestWindow(sorted: readonly number[], days: number): { day: number; count: number } | null {
  let most: { day: number; count: number } | null = null;
  for (const day of new Set(sorted)) {
    const count = countWithin(sorted, day - days + 1, day);
    if (most === null || count >= most.count) most = { day, count };
  }
  return most;
}

function personsOf(reports: readonly WatchedReport[]): number {
  const known = new Set(reports.flatMap(({ caller }) => (caller === null ? [] : [caller])));
  return known.size + reports.filter(({ caller }) => caller === null).length;
}

function missing(ids: readonly string[], among: readonly WatchedReport[]): readonly string[] {
  const there = new Set(among.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}

/** How many of these days, in their order, lie between two days, both included. */
function countWithin(sorted: readonly number[], first: number, last: number): number {
  return placeOf(sorted, last + 1) - placeOf(sorted, first);
}

/** How many of these days, in their order, lie before a day. */
function placeOf(sorted: readonly number[], day: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
