import type { ReviewOfWeek } from '../../../shared/contract/review.ts';
import { addDays, type Day } from '../../../shared/dates.ts';
import { weekOf } from '../../../shared/review/week-of.ts';

/** The weeks of the last two months and those with a sample, the newest first; open: how much is left, null without a sample. */
export function weeksToChoose(
  { weeks, week: shown }: Pick<ReviewOfWeek, 'weeks' | 'week'>,
  today: Day,
): readonly { readonly week: Day; readonly open: number | null }[] {
  const recent = Array.from({ length: 9 }, (_, back) => addDays(weekOf(today), -7 * back));
  const all = [...new Set([...recent, ...weeks.map(({ week }) => week), shown])].sort().reverse();
  return all.map((week) => ({ week, open: weeks.find((known) => known.week === week)?.open ?? null }));
}
