import { fold } from './fold.ts';

/** When somebody was born, as far as it was told: a year, or a whole date. */
export interface BirthParts {
  readonly year: number;
  /** Both or neither; as told, so that a swapped day and month can be seen. */
  readonly date: { readonly day: number; readonly month: number } | null;
}

const months = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
const notations: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*[-/. ]\s*(?<month>\d{1,2})\s*[-/. ]\s*(?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u,
  /^(?<day>\d{1,2})\s+(?<name>[a-z]{3,9})\.?\s+(?<year>\d{4})$/u,
  /^(?<year>\d{4})$/u,
];

/** Reads a birth as typed: `1947`, `5-3-1947`, `05/03/1947`, `5 maart 1947`, `1947-03-05`. Null for anything else. */
export function birthParts(typed: string): BirthParts | null {
  const text = fold(typed).trim();
  const found = notations.map((notation) => text.match(notation)?.groups).find((groups) => groups !== undefined);
  if (!found) return null;
  const year = Number(found.year);
  if (year < 1890 || year > 2200) return null;
  const month = found.name === undefined ? Number(found.month ?? 0) : monthOf(found.name);
  const day = Number(found.day ?? 0);
  const isDate = day >= 1 && day <= 31 && month >= 1 && month <= 31;
  return { year, date: isDate ? { day, month } : null };
}

/** By the first letters, Dutch or English: `maart`, `march`, `mei`, `may`, `oktober`, `october`. */
function monthOf(name: string): number {
  if (/^(?:mei|may)/u.test(name)) return 5;
  if (name === 'mrt') return 3;
  return months.findIndex((start) => name.replace(/^oc/u, 'ok').replace(/^mar/u, 'maa').startsWith(start)) + 1;
}
