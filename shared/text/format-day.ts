import { Temporal } from 'temporal-polyfill';
import type { Day } from '../dates.ts';
import type { Language } from './text.ts';

/**
 * How a day is written. `full`: maandag 28 december (sentences). `tag`: ma 28 december. `row`: ma 28 dec.
 * `date`: 28 december. `brief`: 28 dec (tables). The year follows only when it is not the present one.
 */
export type DayForm = 'full' | 'tag' | 'row' | 'date' | 'brief';

interface DayNames {
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
}

const dayNames: Readonly<Record<Language, DayNames>> = {
  nl: {
    weekdays: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
    weekdaysShort: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
    months: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    monthsShort: 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' '),
  },
  en: {
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    months: 'January February March April May June July August September October November December'.split(' '),
    monthsShort: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
};

/** A day in words, in the form asked for; `today` decides whether the year is said. */
export function formatDay(on: Day, language: Language, { form, today }: { form: DayForm; today: Day }): string {
  const date = Temporal.PlainDate.from(on);
  const names = dayNames[language];
  const long = form === 'full' || form === 'tag' || form === 'date';
  const month = (long ? names.months : names.monthsShort)[date.month - 1];
  const weekday = weekdayName(names, form, date.dayOfWeek);
  const year = on.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.year}`;
  return `${weekday}${date.day} ${month}${year}`;
}

function weekdayName(names: DayNames, form: DayForm, dayOfWeek: number): string {
  if (form === 'date' || form === 'brief') return '';
  const list = form === 'full' ? names.weekdays : names.weekdaysShort;
  return `${list[dayOfWeek - 1]} `;
}
