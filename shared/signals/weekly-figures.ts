import { negativeBinomialQuantile } from '../stats/negative-binomial-quantile.ts';
import type { DetectorSettings } from './detector-settings.ts';
import { nextDay, openMemory } from './memory.ts';
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

/** The last 32 weeks of a unit, the last one ending on the last day of the register: each with what was expected at its end. */
export function weeklyFigures(register: PreparedRegister, unit: number, settings: DetectorSettings): WeekFigure[] {
  const { counts, excluded } = register;
  const memory = openMemory(counts, settings, excluded);
  const histories: OwnHistories = new Map();
  const figures: WeekFigure[] = [];
  const first = counts.days - weeksShown * 7;
  for (let day = 0; day < counts.days; day += 1) {
    nextDay(memory);
    const left = counts.days - 1 - day;
    if (day < first || left % 7 !== 0) continue;
    const window = scoreUnit(memory, histories, unit).windows?.[0];
    figures.push({
      lastDay: day + counts.firstDay,
      observed: memory.inShort[unit] ?? 0,
      expected: window ? window.expected.mean : null,
      usualUpTo: window ? negativeBinomialQuantile(settings.usualShare, window.expected) : null,
    });
  }
  return figures;
}
