import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../dates.ts';
import type { Language } from './text.ts';

/** The wall-clock time in Rotterdam of a moment, as `10:42`. */
export function timeOf(at: Instant): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO('Europe/Amsterdam').toPlainTime();
  return time.toString({ smallestUnit: 'minute' });
}

/** A time `10:42` in words: `10.42 uur` in Dutch, `10:42` in English; `bare` leaves the word out (columns). */
export function formatTime(time: string, language: Language, form: 'full' | 'bare' = 'full'): string {
  if (language === 'en') return time;
  const dotted = time.replace(':', '.');
  return form === 'bare' ? dotted : `${dotted} uur`;
}
