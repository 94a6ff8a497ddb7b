import { type DayNumber, fromCivil, weekdayOf } from './day-number.ts';
import { easterSunday } from './easter.ts';

/** The recognised holidays of Algemene termijnenwet 3(1) and Good Friday, equated by 3(2) (ATW-05). */
export type Holiday =
  | 'new-years-day'
  | 'good-friday'
  | 'easter-monday'
  | 'koningsdag'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

const holidaysByYear = new Map<number, ReadonlyMap<DayNumber, Holiday>>();

/**
 * The holidays of a year, by the number of the day (ATW-05, ATW-06). The present rules are applied to every year, also before 2014.
 * Easter Sunday and Whit Sunday are Sundays and not named apart. When two fall on one day, the later in the list names it.
 */
export function holidaysOf(year: number): ReadonlyMap<DayNumber, Holiday> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = reckon(year);
  holidaysByYear.set(year, holidays);
  return holidays;
}

function reckon(year: number): ReadonlyMap<DayNumber, Holiday> {
  const easter = easterSunday(year);
  const fixed = (month: number, day: number) => fromCivil(year, month, day);
  const fromEaster = (days: number) => easter + days;
  return new Map<DayNumber, Holiday>([
    [fixed(1, 1), 'new-years-day'],
    [fromEaster(-2), 'good-friday'],
    [fromEaster(1), 'easter-monday'],
    [koningsdag(year), 'koningsdag'],
    [fixed(5, 5), 'liberation-day'],
    [fromEaster(39), 'ascension-day'],
    [fromEaster(50), 'whit-monday'],
    [fixed(12, 25), 'christmas-day'],
    [fixed(12, 26), 'second-christmas-day'],
  ]);
}

/** The day on which Koningsdag is celebrated: 27 April, or the Saturday before when that is a Sunday (ATW-06). */
function koningsdag(year: number): DayNumber {
  const birthday = fromCivil(year, 4, 27);
  return weekdayOf(birthday) === 7 ? birthday - 1 : birthday;
}
