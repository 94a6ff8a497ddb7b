import type { DatedReport } from './dated-report.ts';
import { type Level, type Unit, unitKey, unitsOf } from './unit.ts';

/** The reports of a register as counts per unit and day. Days are numbered from 0, the day of the first report. */
export interface RegisterCounts {
  /** Day of the first report, in the numbering of the reports. */
  readonly firstDay: number;
  /** Number of days, up to and including the last one asked for. */
  readonly days: number;
  readonly units: readonly Unit[];
  /** 1 for a unit that is watched, 0 for one that only serves the expected share of another. */
  readonly watched: Uint8Array;
  /** For a crossing the two units it is the crossing of; −1 otherwise. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** The unit of the provider that a provider or cell belongs to; −1 otherwise. */
  readonly provider: Int32Array;
  /** The counts of day d stand at start[d] up to start[d + 1] in `unit` and `count`. */
  readonly start: Int32Array;
  readonly unit: Int32Array;
  readonly count: Float64Array;
  /** Reports per day over the whole register. */
  readonly totals: Float64Array;
}

const marginals = ['provider', 'subject', 'area', 'law', 'register'] as const satisfies readonly Level[];

/** What is counted: reports that are already distinct, in order of day, up to and including the last day. */
export interface CountingInput {
  readonly reports: readonly DatedReport[];
  readonly lastDay: number;
  readonly levels: readonly Level[];
  /** Groups with numbers that stay; those that are new get the next ones. */
  readonly table?: UnitTable;
}

/** Counts the reports per group and day. */
export function countRegister({
  reports,
  lastDay,
  levels: watchedLevels,
  table = unitTable(),
}: CountingInput): RegisterCounts {
  const firstDay = reports[0]?.day ?? lastDay;
  const days = Math.max(0, lastDay - firstDay + 1);
  const events: (readonly number[])[][] = Array.from({ length: days }, () => []);
  const totals = new Float64Array(days);
  const all = [...new Set<Level>([...marginals, ...watchedLevels])];
  for (const report of reports) {
    const day = report.day - firstDay;
    if (day >= days) continue;
    totals[day] = (totals[day] ?? 0) + 1;
    events[day]?.push(numbersOf(table, report, all));
  }
  return { firstDay, days, totals, ...relations(table, watchedLevels), ...packed(events, table.units.length) };
}

/** The groups of a register with their numbers. */
export interface UnitTable {
  readonly units: Unit[];
  readonly indexByKey: Map<string, number>;
  /** The units of reports about the same providers, subjects, area and law: there are far fewer of these than reports. */
  readonly numbersByKind: Map<string, readonly number[]>;
}

/** A table without groups. */
export function unitTable(): UnitTable {
  return { units: [], indexByKey: new Map(), numbersByKind: new Map() };
}

function numbersOf(table: UnitTable, report: DatedReport, all: readonly Level[]): readonly number[] {
  const { providers, subjects, area, law } = report;
  const kind = `${named(providers)}\u001e${named(subjects)}\u001e${area ?? '\u001e'}\u001f${law}`;
  const known = table.numbersByKind.get(kind);
  if (known) return known;
  const numbers = all.flatMap((level) => unitsOf(report, level).map((unit) => indexOf(table, unit)));
  table.numbersByKind.set(kind, numbers);
  return numbers;
}

/** Most reports have one of a kind, and there are many reports. */
function named(parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : parts.join('\u001f');
}

function indexOf({ units, indexByKey }: UnitTable, unit: Unit): number {
  const key = unitKey(unit);
  const known = indexByKey.get(key);
  if (known !== undefined) return known;
  units.push(unit);
  indexByKey.set(key, units.length - 1);
  return units.length - 1;
}

const rowLevel: Partial<Record<Level, Level>> = { cell: 'provider', area_subject: 'area', law_subject: 'law' };

function relations({ units, indexByKey }: UnitTable, watchedLevels: readonly Level[]) {
  const find = (level: Level, parts: readonly string[]) => indexByKey.get(unitKey({ level, parts })) ?? -1;
  const row = Int32Array.from(units, ({ level, parts }) => {
    const above = rowLevel[level];
    return above ? find(above, parts.slice(0, 1)) : -1;
  });
  const column = Int32Array.from(units, ({ level, parts }) => (rowLevel[level] ? find('subject', parts.slice(1)) : -1));
  const provider = Int32Array.from(units, ({ level, parts }) =>
    level === 'provider' || level === 'cell' ? find('provider', parts.slice(0, 1)) : -1,
  );
  const watched = Uint8Array.from(units, ({ level }) => (watchedLevels.includes(level) ? 1 : 0));
  return { units, watched, row, column, provider };
}

/** The unit numbers of every day, counted and put one after another. */
function packed(events: readonly (readonly (readonly number[])[])[], units: number) {
  const start = new Int32Array(events.length + 1);
  const unit: number[] = [];
  const count: number[] = [];
  const today = new Int32Array(units);
  events.forEach((reports, day) => {
    for (const numbers of reports) for (const number of numbers) today[number] = (today[number] ?? 0) + 1;
    for (const numbers of reports) {
      for (const number of numbers) {
        const n = today[number] ?? 0;
        if (n === 0) continue;
        unit.push(number);
        count.push(n);
        today[number] = 0;
      }
    }
    start[day + 1] = unit.length;
  });
  return { start, unit: new Int32Array(unit), count: new Float64Array(count) };
}
