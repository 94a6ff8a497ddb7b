import { type Level, type Unit, unitKey } from '../../../shared/signals/unit.ts';
import { type Cell, type Cluster, registerDays, type SparseRegister } from './sparse-register.ts';

/** An alarm of one group on one day, with the p-value that gave it. */
export interface DayAlarm {
  readonly unit: Unit;
  readonly day: number;
  readonly p: number;
}

/** What a list of alarms is worth on a register with known clusters. */
export interface DailyFigures {
  readonly falseSignalsAYear: number;
  /** Whether each cluster was found, and days from its first extra report to the first alarm of those that were. */
  readonly found: readonly boolean[];
  readonly delays: readonly number[];
}

const firstDay = 56;
const quietDays = 28;
const foundUntil = 7;
const excusedUntil = 35;

/** The levels at which a cluster of a type may be found. */
const fitting: Readonly<Record<Cluster['type'], readonly Level[]>> = {
  cell: ['cell', 'provider', 'subject', 'area_subject'],
  provider: ['provider', 'cell'],
  subject: ['subject', 'cell', 'area_subject'],
  area_subject: ['area_subject', 'cell', 'subject'],
};

/**
 * A cluster is found by an alarm from its first to seven days after its last extra report, on a group of a fitting level that
 * shares a cell with it. A false signal is an alarm of a group that was quiet for 28 days and shares no cell with a cluster from
 * its first day to 35 days after its last; counted from day 56.
 */
export function dailyFigures({ clusters, areas }: SparseRegister, alarms: readonly DayAlarm[]): DailyFigures {
  const byUnit = daysByUnit(alarms);
  const touching = clusters.map((cluster) => [...byUnit.values()].filter(({ unit }) => touches(unit, cluster, areas)));
  const delays = clusters.flatMap(({ type, start, end }, i) => {
    const fit = (touching[i] ?? []).filter(({ unit }) => fitting[type].includes(unit.level));
    const days = fit.flatMap(({ days: all }) => all.filter((day) => day >= start && day <= end + foundUntil));
    return [days.length > 0 ? Math.min(...days) - start : null];
  });
  let falseSignals = 0;
  for (const { unit, days } of byUnit.values()) {
    const excused = clusters.filter((cluster) => touches(unit, cluster, areas));
    falseSignals += days.filter((day, i) => {
      const before = i > 0 ? (days[i - 1] ?? 0) : Number.NEGATIVE_INFINITY;
      const own = excused.some(({ start, end }) => day >= start && day <= end + excusedUntil);
      return day >= firstDay && !own && day - before > quietDays;
    }).length;
  }
  return {
    falseSignalsAYear: falseSignals / ((registerDays - firstDay) / 364),
    found: delays.map((delay) => delay !== null),
    delays: delays.filter((delay) => delay !== null),
  };
}

interface UnitDays {
  readonly unit: Unit;
  /** In order, each once. */
  readonly days: readonly number[];
}

function daysByUnit(alarms: readonly DayAlarm[]): ReadonlyMap<string, UnitDays> {
  const found = new Map<string, { unit: Unit; days: number[] }>();
  for (const { unit, day } of [...alarms].sort((a, b) => a.day - b.day)) {
    const known = found.get(unitKey(unit));
    if (!known) found.set(unitKey(unit), { unit, days: [day] });
    else if (known.days.at(-1) !== day) known.days.push(day);
  }
  return found;
}

function touches({ level, parts }: Unit, { cells }: Cluster, areas: readonly number[]): boolean {
  const [first = 0, second = 0] = parts.map(Number);
  const holds = ({ provider, subject }: Cell) => {
    switch (level) {
      case 'cell':
        return provider + 1 === first && subject + 1 === second;
      case 'provider':
        return provider + 1 === first;
      case 'subject':
        return subject + 1 === first;
      case 'area_subject':
        return areas[provider] === first && subject + 1 === second;
      default:
        return false;
    }
  };
  return cells.some(holds);
}
