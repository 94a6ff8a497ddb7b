import { type DayNumber, type IsoDay, isoOf, numberOf, plus, yearOf } from './day-number.ts';
import { type EquatedDays, shippedEquatedDays } from './equated-days.ts';
import { equatedDaysOf, type FreeDay, freeDay, noWorkingDay } from './free-day.ts';
import { type Term, termProblems } from './term.ts';

/** Why the last day is not this day; `two-ordinary-days`: ordinary by itself, but the term would hold fewer than two. */
export type MoveReason = FreeDay | 'two-ordinary-days';

export type TermWarning =
  | { readonly code: 'no-equated-days'; readonly year: number }
  | { readonly code: 'february-29'; readonly day: IsoDay };

/** The last day of a term and how it was found: what "waarom deze datum?" shows. */
export interface LastDay {
  readonly term: Term;
  readonly rawLastDay: IsoDay;
  readonly lastDay: IsoDay;
  /** Every day from the raw last day up to, not including, the last day. */
  readonly moved: readonly { readonly day: IsoDay; readonly because: MoveReason }[];
  /** Working days only: the days that did not count. */
  readonly skipped: readonly { readonly day: IsoDay; readonly because: FreeDay }[];
  readonly article: string;
  readonly warnings: readonly TermWarning[];
}

/**
 * The last day of a term (ATW-01 to ATW-13, TERM-R1 to TERM-R3). Day 0 is `from`; overdue from the day after the last day.
 * Throws on a term that `termProblems` refuses: ask that first for input from outside.
 */
export function lastDay(term: Term, equated: EquatedDays = shippedEquatedDays): LastDay {
  if (termProblems(term).length > 0) throw new Error(`Not a term: ${JSON.stringify(term)}`);
  const found = term.unit === 'working-days' ? countWorkingDays(term) : countCalendar(term, equated);
  const agreed = term.agreedUntil;
  return agreed && agreed > found.lastDay ? agreedDay(term, agreed) : found;
}

/** The Nth working day after the start, never moved (ATW-13). */
function countWorkingDays(term: Term): LastDay {
  const skipped: { day: IsoDay; because: FreeDay }[] = [];
  let date = numberOf(term.from);
  for (let left = term.amount; left > 0; ) {
    date += 1;
    const because = noWorkingDay(date);
    if (because) skipped.push({ day: isoOf(date), because });
    else left -= 1;
  }
  const day = isoOf(date);
  return { term, rawLastDay: day, lastDay: day, moved: [], skipped, article: 'ATW-13', warnings: [] };
}

function countCalendar(term: Term, equated: EquatedDays): LastDay {
  const raw = afterStandstills(term, rawLastDay(term));
  const road = roadOf(term);
  const move = road.moves ? moveOn(term, raw, equated) : { moved: [], last: raw, lookedAt: [] };
  const lengthened = move.moved.some(({ because }) => because === 'two-ordinary-days');
  return {
    term,
    rawLastDay: isoOf(raw),
    lastDay: isoOf(move.last),
    moved: move.moved,
    skipped: [],
    article: lengthened ? 'Algemene termijnenwet 2' : road.article,
    warnings: [...equatedWarnings(move.lookedAt, equated), ...leapWarnings(term, raw)],
  };
}

/**
 * Days that did not count because the term stood still (Awb 4:15) put the last day off by as many. A stretch counts once,
 * also where two of them overlap, and not when the term was over before it began.
 */
function afterStandstills({ standstills = [] }: Term, last: DayNumber): DayNumber {
  const stretches = standstills.map(({ from, until }) => ({ from: numberOf(from), until: numberOf(until) }));
  let counted = Number.NEGATIVE_INFINITY;
  let found = last;
  for (const { from, until } of stretches.sort((one, other) => one.from - other.from)) {
    if (from > found) break;
    found += Math.max(0, until - Math.max(from - 1, counted));
    counted = Math.max(counted, until);
  }
  return found;
}

/** The last day before the Algemene termijnenwet is looked at (ATW-01, ATW-10 to ATW-12); the adjournment adds its weeks. */
function rawLastDay(term: Term): DayNumber {
  const from = numberOf(term.from);
  switch (term.unit) {
    case 'weeks':
      return plus(from, { weeks: term.amount + (term.adjournWeeks ?? 0) });
    case 'months':
      return plus(from, { months: term.amount });
    case 'years':
      return plus(from, { years: term.amount });
    default:
      return plus(from, { days: term.amount });
  }
}

/** The longest term that is still moved, in its own unit (ATW-08); asked of the term without its adjournment (TERM-R3). */
const longestMoved = { days: 90, weeks: 12, months: 3, years: 0, 'working-days': 0 } as const;

function roadOf(term: Term): { moves: boolean; article: string } {
  if (term.underAct === false) return { moves: false, article: 'ATW-09' };
  if (term.amount < 0) return { moves: false, article: 'Algemene termijnenwet 1 lid 2' };
  const moves = term.amount <= longestMoved[term.unit];
  return { moves, article: moves ? 'Algemene termijnenwet 1 lid 1' : 'Algemene termijnenwet 4 onder a' };
}

interface Move {
  readonly moved: readonly { readonly day: IsoDay; readonly because: MoveReason }[];
  readonly last: DayNumber;
  /** The days whose being ordinary decided the last day. */
  readonly lookedAt: readonly DayNumber[];
}

/** Moves the last day to an ordinary day (ATW-02) and on until the term holds two of them (ATW-04, TERM-R1). */
function moveOn(term: Term, raw: DayNumber, equated: EquatedDays): Move {
  const moved: { day: IsoDay; because: MoveReason }[] = [];
  const before = ordinaryDayBefore(term, raw, equated);
  let held = before.found ? 1 : 0;
  const needed = holdsTwo(term) ? 2 : 1;
  let date = raw;
  for (;;) {
    const because = freeDay(date, equated);
    if (!because) held += 1;
    if (!because && held >= needed) return { moved, last: date, lookedAt: [...before.lookedAt, date] };
    moved.push({ day: isoOf(date), because: because ?? 'two-ordinary-days' });
    date += 1;
  }
}

/** ATW-04 is asked of 3 to 90 days, and of every term in weeks or months that can be moved (TERM-R1). */
function holdsTwo(term: Term): boolean {
  return term.unit !== 'days' || term.amount >= 3;
}

/** Whether there is an ordinary day after the start and before the raw last day, looking back from there. */
function ordinaryDayBefore(term: Term, raw: DayNumber, equated: EquatedDays) {
  const lookedAt: DayNumber[] = [raw];
  if (!holdsTwo(term)) return { found: true, lookedAt };
  const start = numberOf(term.from);
  let date = raw - 1;
  while (date > start) {
    lookedAt.push(date);
    if (!freeDay(date, equated)) return { found: true, lookedAt };
    date -= 1;
  }
  return { found: false, lookedAt };
}

function equatedWarnings(lookedAt: readonly DayNumber[], equated: EquatedDays): TermWarning[] {
  const years = [...new Set(lookedAt.map(yearOf))].sort((a, b) => a - b);
  return years.filter((year) => !equatedDaysOf(year, equated)).map((year) => ({ code: 'no-equated-days', year }));
}

/** 29 February in a year without it becomes the 28th, a choice the reader should see (ATW-11). */
function leapWarnings(term: Term, raw: DayNumber): TermWarning[] {
  const leaped = term.unit === 'years' && term.from.endsWith('-02-29') && isoOf(raw).endsWith('-28');
  return leaped ? [{ code: 'february-29', day: isoOf(raw) }] : [];
}

/** A day agreed in writing is not moved: no act fixes its length (ATW-09, PC-R7). */
function agreedDay(term: Term, day: IsoDay): LastDay {
  return { term, rawLastDay: day, lastDay: day, moved: [], skipped: [], article: 'Awb 9:11 lid 3', warnings: [] };
}
