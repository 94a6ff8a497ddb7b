import { addDays, type Day, daysBetween, isDay } from '../dates.ts';

export interface ReadDayOptions {
  readonly today: Day;
  /** Where a day without a year lies: the last one passed, the next to come, or the nearest. */
  readonly lean: 'past' | 'future' | 'nearest';
}

const monthStarts = [
  'jan',
  'feb',
  'ma?a?rt|mar|march',
  'apr',
  'mei|may',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt|oct',
  'nov',
  'dec',
];
const relativeDays: Readonly<Record<string, number>> = {
  vandaag: 0,
  today: 0,
  gisteren: -1,
  yesterday: -1,
  eergisteren: -2,
  morgen: 1,
  tomorrow: 1,
  overmorgen: 2,
};

/**
 * The day a person typed: `2-3`, `2/3/26`, `02032026`, `2 mrt`, `maandag 2 maart 2026`, `2026-03-02`, `vandaag`, `gisteren`.
 * Undefined when the text names no existing day from 1900 up to and including 2100.
 */
export function readDay(text: string, options: ReadDayOptions): Day | undefined {
  const typed = text.trim().toLowerCase().replace(/[.,]/g, ' ').replace(/\s+/g, ' ').trim();
  const shift = relativeDays[typed];
  if (shift !== undefined) return addDays(options.today, shift);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = numericParts(typed) ?? namedParts(typed);
  if (!parts) return undefined;
  if (parts.year !== undefined) return dayFrom(fullYear(parts.year, options.today), parts.month, parts.day);
  return withoutYear(parts, options);
}

interface Parts {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
}

function numericParts(typed: string): Parts | undefined {
  const solid = /^(\d{2})(\d{2})(\d{4})$/.exec(typed);
  const match = solid ?? /^(\d{1,2})[-/ ](\d{1,2})(?:[-/ ](\d{4}|\d{2}))?$/.exec(typed);
  if (!match) return undefined;
  return {
    day: Number(match[1]),
    month: Number(match[2]),
    year: match[3] === undefined ? undefined : Number(match[3]),
  };
}

function namedParts(typed: string): Parts | undefined {
  const match = /^(?:[a-z]+ )?(\d{1,2})[- ]([a-z]{3,})(?:[- ](\d{4}|\d{2}))?$/.exec(typed);
  const name = match?.[2];
  if (!match || name === undefined) return undefined;
  const month = monthStarts.findIndex((start) => new RegExp(`^(?:${start})`).test(name)) + 1;
  if (month === 0) return undefined;
  return { day: Number(match[1]), month, year: match[3] === undefined ? undefined : Number(match[3]) };
}

/** Two digits mean the century in which the year lies at most ten years ahead of now. */
function fullYear(year: number, today: Day): number {
  if (year >= 100) return year;
  const now = Number(today.slice(0, 4));
  const inThisCentury = Math.floor(now / 100) * 100 + year;
  return inThisCentury > now + 10 ? inThisCentury - 100 : inThisCentury;
}

function withoutYear(parts: Parts, { today, lean }: ReadDayOptions): Day | undefined {
  const now = Number(today.slice(0, 4));
  const years = [now - 4, now - 3, now - 2, now - 1, now, now + 1, now + 2, now + 3, now + 4];
  const days = years.map((year) => dayFrom(year, parts.month, parts.day)).filter((on) => on !== undefined);
  if (lean === 'past') return days.filter((on) => on <= today).at(-1);
  if (lean === 'future') return days.find((on) => on >= today);
  const distance = (on: Day) => Math.abs(daysBetween(today, on));
  return days.sort((a, b) => distance(a) - distance(b))[0];
}

function dayFrom(year: number, month: number, dayOfMonth: number): Day | undefined {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isDay(text) ? text : undefined;
}
