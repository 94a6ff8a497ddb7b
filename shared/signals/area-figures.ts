import type { DatedReport } from './dated-report.ts';
import { belongsTo, type Unit } from './unit.ts';

/** Reports of a signal in one area. */
export interface AreaFigure {
  /** Null: the reports that name no area. */
  readonly area: string | null;
  readonly observed: number;
  /** How many there were in as many days on average, over the year before. */
  readonly usual: number;
}

/** Days over which the usual number of an area is taken. */
const usualDays = 364;

interface Window {
  /** The first and the last day, in the numbering of `reportsOn`. */
  readonly from: number;
  readonly to: number;
  readonly reportsOn: (day: number) => readonly DatedReport[];
}

/**
 * The reports of a group in a window by area, beside their mean over the year before: where a signal stands on the map. Areas
 * without any are left out, and so is the usual number of days before the register began.
 */
export function areaFigures(unit: Unit, { from, to, reportsOn }: Window): readonly AreaFigure[] {
  const now = countedByArea(unit, { from, to, reportsOn });
  const before = countedByArea(unit, { from: Math.max(0, from - usualDays), to: from - 1, reportsOn });
  const share = (to - from + 1) / Math.max(1, Math.min(usualDays, from));
  return [...new Set([...now.keys(), ...before.keys()])]
    .sort((a, b) => (a ?? '\uffff').localeCompare(b ?? '\uffff', 'en'))
    .map((area) => ({ area, observed: now.get(area) ?? 0, usual: (before.get(area) ?? 0) * share }));
}

function countedByArea(unit: Unit, { from, to, reportsOn }: Window): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (let day = from; day <= to; day += 1) {
    for (const report of reportsOn(day)) {
      if (belongsTo(report, unit)) counts.set(report.area, (counts.get(report.area) ?? 0) + 1);
    }
  }
  return counts;
}
