import type { ReviewItem, SeenWeek } from './seen-week.ts';

/** Fewer reports than this in a day are never too many. */
const fewest = 25;
/** How many times the usual spread a day may lie above the usual. */
const spreads = 6;
const weight = 12;

/**
 * Days on which a colleague opened many more reports that he does not work on than is usual here: above the median by six
 * times the spread (the median of the distances from it, times 1.4826, and at least its own root, as of counts).
 */
export function manyInADay(week: SeenWeek): readonly ReviewItem[] {
  const days = daysOf(week);
  const usual = [...week.usualPerDay, ...[...days.values()].map(({ reports }) => reports.size)];
  const middle = median(usual);
  const spread = Math.max(1.4826 * median(usual.map((count) => Math.abs(count - middle))), Math.sqrt(middle), 1);
  const limit = Math.max(fewest, middle + spreads * spread);
  return [...days.values()].flatMap(({ user, seq, at, reports }) =>
    reports.size > limit
      ? [{ user, caseId: null, seq, at, lines: reports.size, reasons: ['many-reports'] as const, weight }]
      : [],
  );
}

interface DayOfUser {
  readonly user: string;
  readonly seq: number;
  readonly at: ReviewItem['at'];
  readonly reports: Set<string>;
}

function daysOf({ views, facts }: SeenWeek): ReadonlyMap<string, DayOfUser> {
  const days = new Map<string, DayOfUser>();
  for (const { user, on, seq, at, caseId } of views) {
    if (facts(user, caseId).works) continue;
    const key = `${user}\n${on}`;
    const known = days.get(key) ?? { user, seq, at, reports: new Set<string>() };
    known.reports.add(caseId);
    days.set(key, known);
  }
  return days;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
