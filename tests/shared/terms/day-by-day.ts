// A slow reckoning of terms, written from the texts of ATW-01 to ATW-13 and TERM-R1 to TERM-R3 alone: it walks day by day
// over a calendar of its own, and uses neither the code of the terms nor a library for dates.

export interface WalkedTerm {
  readonly rawLastDay: string;
  readonly lastDay: string;
  /** From the raw last day up to, not including, the last day; no reasons: ordinary, but the term would hold too few. */
  readonly moved: readonly { readonly day: string; readonly reasons: readonly string[] }[];
  /** Working days: the days that did not count. */
  readonly skipped: readonly { readonly day: string; readonly reasons: readonly string[] }[];
  /** The years of the days from the raw last day up to the last that the table of equated days says nothing about. */
  readonly unknownYears: readonly number[];
}

export interface WalkableTerm {
  readonly from: string;
  readonly amount: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'working-days';
  readonly adjournWeeks?: number | null;
  readonly agreedUntil?: string | null;
  readonly underAct?: boolean;
}

type Equated = Readonly<Record<string, readonly string[]>>;

/** Easter Sundays as published in almanacs. */
const easterSundays: Readonly<Record<number, string>> = {
  2019: '2019-04-21',
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
  2033: '2033-04-17',
};

/** The years of which it knows Easter. */
export const almanacYears: readonly number[] = Object.keys(easterSundays).map(Number);
export const easterOf = (year: number): string | undefined => easterSundays[year];

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const weekdays = ['saturday', 'sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** Every day from Saturday 1 January 2000 to the end of 2059, found by going on one day at a time. */
const calendar: readonly string[] = walkCalendar();
const placeOf = new Map(calendar.map((day, place) => [day, place]));

function walkCalendar(): string[] {
  const days: string[] = [];
  for (let year = 2000; year < 2060; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let day = 1; day <= lengthOf(year, month); day += 1) days.push(written(year, month, day));
    }
  }
  return days;
}

function lengthOf(year: number, month: number): number {
  const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

function written(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The last day of a term, walked. */
export function walkTerm(term: WalkableTerm, equated: Equated): WalkedTerm {
  const found = term.unit === 'working-days' ? walkWorkingDays(term) : walkUnderTheAct(term, equated);
  // Awb 9:11(3): a later day that was agreed in writing is the last day as it stands (ATW-09).
  if (!term.agreedUntil || term.agreedUntil <= found.lastDay) return found;
  return { rawLastDay: term.agreedUntil, lastDay: term.agreedUntil, moved: [], skipped: [], unknownYears: [] };
}

/** ATW-13, TERM-R2: Saturdays, Sundays and holidays do not count, equated days do. */
function walkWorkingDays({ from, amount }: WalkableTerm): WalkedTerm {
  const skipped: { day: string; reasons: readonly string[] }[] = [];
  let day = from;
  let counted = 0;
  while (counted < amount) {
    day = step(day, 1);
    const reasons = reasonsOf(day, {});
    if (reasons.length === 0) counted += 1;
    else skipped.push({ day, reasons });
  }
  return { rawLastDay: day, lastDay: day, moved: [], skipped, unknownYears: [] };
}

function walkUnderTheAct(term: WalkableTerm, equated: Equated): WalkedTerm {
  const rawLastDay = rawOf(term);
  const moved: { day: string; reasons: readonly string[] }[] = [];
  if (!isMoved(term)) return { rawLastDay, lastDay: rawLastDay, moved, skipped: [], unknownYears: [] };
  // ATW-04, TERM-R1: the term must hold two ordinary days; a term of one or two days only its last.
  const needed = term.unit === 'days' && term.amount < 3 ? 1 : 2;
  let day = rawLastDay;
  for (;;) {
    const reasons = reasonsOf(day, equated);
    if (reasons.length === 0 && ordinaryDaysIn(term.from, day, equated) >= needed) break;
    moved.push({ day, reasons });
    day = step(day, 1);
  }
  const years = [rawLastDay, day].map((each) => Number(each.slice(0, 4)));
  return { rawLastDay, lastDay: day, moved, skipped: [], unknownYears: years.filter((year) => !equated[year]) };
}

/** ATW-03, ATW-08, ATW-09, TERM-R3. */
function isMoved({ underAct, amount, unit }: WalkableTerm): boolean {
  if (underAct === false || amount < 0) return false;
  if (unit === 'days') return amount <= 90;
  if (unit === 'weeks') return amount <= 12;
  return unit === 'months' && amount <= 3;
}

/** ATW-01, ATW-10 to ATW-12: the last day before the act is looked at. */
function rawOf({ from, amount, unit, adjournWeeks }: WalkableTerm): string {
  if (unit === 'days') return step(from, amount);
  if (unit === 'weeks') return step(from, 7 * (amount + (adjournWeeks ?? 0)));
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  if (unit === 'years') return written(year + amount, month, Math.min(day, lengthOf(year + amount, month)));
  const [inYear, inMonth] = walkMonths(year, month, amount);
  return written(inYear, inMonth, Math.min(day, lengthOf(inYear, inMonth)));
}

function walkMonths(year: number, month: number, amount: number): [number, number] {
  let [inYear, inMonth] = [year, month];
  for (let left = Math.abs(amount); left > 0; left -= 1) {
    inMonth += Math.sign(amount);
    if (inMonth === 13) [inYear, inMonth] = [inYear + 1, 1];
    if (inMonth === 0) [inYear, inMonth] = [inYear - 1, 12];
  }
  return [inYear, inMonth];
}

/** The ordinary days of a term; day 0 is not in it, the last day is. */
function ordinaryDaysIn(from: string, last: string, equated: Equated): number {
  let found = 0;
  for (let day = from; day !== last; ) {
    day = step(day, 1);
    if (reasonsOf(day, equated).length === 0) found += 1;
  }
  return found;
}

/** Every reason why a day is not an ordinary day (ATW-02, ATW-05 to ATW-07). */
function reasonsOf(day: string, equated: Equated): readonly string[] {
  const weekday = weekdays[(placeOf.get(day) ?? Number.NaN) % 7];
  return [
    ...(weekday === 'saturday' || weekday === 'sunday' ? [weekday] : []),
    ...holidayNames(day),
    ...(equated[day.slice(0, 4)]?.includes(day) ? ['equated'] : []),
  ];
}

function holidayNames(day: string): readonly string[] {
  const year = Number(day.slice(0, 4));
  const easter = easterSundays[year];
  if (!easter) throw new Error(`No almanac of ${year}`);
  const koningsdagIsSunday = weekdays[(placeOf.get(`${year}-04-27`) ?? Number.NaN) % 7] === 'sunday';
  const holidays: readonly (readonly [string, string])[] = [
    ['new-years-day', `${year}-01-01`],
    ['good-friday', step(easter, -2)],
    ['easter-monday', step(easter, 1)],
    ['koningsdag', koningsdagIsSunday ? `${year}-04-26` : `${year}-04-27`],
    ['liberation-day', `${year}-05-05`],
    // The fortieth and the fiftieth day of Easter, Easter Sunday being the first; Whit Monday follows.
    ['ascension-day', step(easter, 39)],
    ['whit-monday', step(step(easter, 49), 1)],
    ['christmas-day', `${year}-12-25`],
    ['second-christmas-day', `${year}-12-26`],
  ];
  return holidays.filter(([, on]) => on === day).map(([name]) => name);
}

/** Goes on, or back, one calendar day at a time. */
function step(day: string, days: number): string {
  let place = placeOf.get(day) ?? Number.NaN;
  for (let left = Math.abs(days); left > 0; left -= 1) place += Math.sign(days);
  const reached = calendar[place];
  if (!reached) throw new Error(`The calendar does not reach ${days} days from ${day}`);
  return reached;
}
