import { Temporal } from 'temporal-polyfill';
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

const holidaysByYear = new Map<number, ReadonlyMap<string, Holiday>>();

/**
 * The holidays of a year, by ISO day (ATW-05, ATW-06). The present rules are applied to every year, also before 2014.
 * Easter Sunday and Whit Sunday are Sundays and not named apart. When two fall on one day, the later in the list names it.
 */
export function holidaysOf(year: number): ReadonlyMap<string, Holiday> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = reckon(year);
  holidaysByYear.set(year, holidays);
  return holidays;
}

function reckon(year: number): ReadonlyMap<string, Holiday> {
  const easter = easterSunday(year);
  const fixed = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day }).toString();
  const fromEaster = (days: number) => easter.add({ days }).toString();
  return new Map<string, Holiday>([
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
function koningsdag(year: number): string {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 });
  return (birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday).toString();
}
