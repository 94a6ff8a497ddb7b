import { day } from '../dates.ts';
import { formatDay } from './format-day.ts';
import type { Language } from './text.ts';

/** A month in words: `2026-03` is "maart 2026". */
export function formatMonth(month: string, language: Language): string {
  const first = day(`${month}-01`);
  const [, name = month] = formatDay(first, language, { form: 'date', today: first }).split(' ');
  return `${name} ${month.slice(0, 4)}`;
}
