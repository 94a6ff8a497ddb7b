import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.ts';
import type { DetectorSettings } from './detector-settings.ts';
import { type Memory, nextDay, openMemory } from './memory.ts';
import type { OwnHistories } from './own-histories.ts';
import type { PreparedRegister } from './replay-days.ts';
import { scoreUnit } from './score-unit.ts';

/** One week of the chart. */
export interface WeekFigure {
  /** The last day of the week, in the numbering of the reports. */
  readonly lastDay: number;
  readonly observed: number;
  /** Null where nothing could be said yet. */
  readonly expected: number | null;
  /** Up to and including this number is usual. */
  readonly usualUpTo: number | null;
}

const weeksShown = 32;

/**
 * The last 32 weeks of each of these units, the last week ending on the last day of the register, with what was expected at the
 * end of each week. One walk through the days serves all units.
 */
export function weeklyFigures(
  register: PreparedRegister,
  units: readonly number[],
  settings: DetectorSettings,
): ReadonlyMap<number, readonly WeekFigure[]> {
  const { counts, excluded } = register;
  const figures = new Map(units.map((unit): [number, WeekFigure[]] => [unit, []]));
  if (units.length === 0) return figures;
  const memory = openMemory(counts, settings, excluded);
  const histories: OwnHistories = new Map();
  const first = counts.days - weeksShown * 7;
  for (let day = 0; day < counts.days; day += 1) {
    nextDay(memory);
    if (day < first || (counts.days - 1 - day) % 7 !== 0) continue;
    for (const [unit, weeks] of figures) weeks.push(weekFigure(memory, histories, unit));
  }
  return figures;
}

function weekFigure(memory: Memory, histories: OwnHistories, unit: number): WeekFigure {
  const score = scoreUnit(memory, histories, unit);
  const week = score.windows?.find(({ days }) => days === 7);
  const at = memory.settings.windows.indexOf(7);
  return {
    lastDay: memory.day + memory.counts.firstDay,
    observed: memory.inWindow[at]?.[unit] ?? 0,
    expected: week ? week.expected.mean : null,
    usualUpTo: week ? negativeBinomialQuantile(memory.settings.usualShare, week.expected) : null,
  };
}
