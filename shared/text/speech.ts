import type { Day } from '../dates.ts';
import { type DayForm, formatDay } from './format-day.ts';
import { formatNumber } from './format-number.ts';
import { formatTime } from './format-time.ts';
import { type Language, sentence, type Values } from './text.ts';
import type { Words } from './words.ts';

/** What is needed to speak: the present language, the present day, and words, days, times and numbers in them. */
export interface Speech {
  readonly language: Language;
  readonly today: Day;
  /** One sentence in the present language, its values filled in. */
  say(words: Words, values?: Values): string;
  /** `maandag 28 december`; other forms on request (see DayForm). */
  formatDay(on: Day, form?: DayForm): string;
  /** `ma 28 dec`, for rows. */
  formatDayShort(on: Day): string;
  /** `10.42 uur` from `10:42`; `bare` for columns. */
  formatTime(time: string, form?: 'full' | 'bare'): string;
  formatNumber(value: number, decimals?: number): string;
}

/** What the codes of the register's lists are called. */
export interface Labels {
  /** The label of a code in the language; the code itself when the list lacks it. */
  label(list: string, code: string, language: Language): string;
}

/** The speech of a language on a day. */
export function speechIn(language: Language, today: Day): Speech {
  return {
    language,
    today,
    say: (words, values) => sentence(words, language, values),
    formatDay: (on, form = 'full') => formatDay(on, language, { form, today }),
    formatDayShort: (on) => formatDay(on, language, { form: 'row', today }),
    formatTime: (time, form) => formatTime(time, language, form),
    formatNumber: (value, decimals) => formatNumber(value, language, decimals),
  };
}
