import type { FigureColumn, FigureRow, FigureTable } from '../contract/evaluation.ts';
import { figureWords, type TableName, tableDefinitions, tableTitles } from '../text/figures.ts';
import type { Both, Branch, Which } from './branch.ts';
import { inBoth } from './in-both.ts';
import type { Amount } from './period-counts.ts';
import { protect, type Shown, type Sum } from './protect.ts';

interface Options {
  readonly name: TableName;
  /** The smallest number of persons whose count is shown. */
  readonly smallest: number;
  /** A report may be counted in several rows: beside the reports stands how often each was named. */
  readonly mentions?: boolean;
  /** The whole column is hidden: another table would give it away. */
  readonly hide?: Both<boolean>;
}

/** A share is shown of at least this many reports (PRI-20). */
const smallestBase = 30;

export const periods: readonly Which[] = ['now', 'before'];
const measures = ['reports', 'share', 'mentions'] as const;
type Measure = (typeof measures)[number];

/**
 * A table of counts that add up, protected. What adds up is how often something was named, so that decides what is hidden;
 * reports and their share are hidden with it, for they are the same number or follow from it.
 */
export function sumTable(root: Branch, { name, smallest, mentions = false, hide }: Options): FigureTable {
  const shown: Both<Shown> = {
    now: protect(sumOf(root, 'now'), { smallest, hide: hide?.now ?? false }),
    before: protect(sumOf(root, 'before'), { smallest, hide: hide?.before ?? false }),
  };
  const kept = measures.filter((measure) => mentions || measure !== 'mentions');
  return { ...headOf(name), columns: columnsOf(kept), rows: rowsOf({ branch: root, shown, level: 0 }, root, kept) };
}

/** Name, title and definition of a table. */
export function headOf(name: TableName): Pick<FigureTable, 'name' | 'title' | 'definition'> {
  return {
    name,
    title: inBoth(tableTitles[`figures.title.${name}`]),
    definition: inBoth(tableDefinitions[`figures.definition.${name}`]),
  };
}

/** The columns of the measures, for the period and then for the period before. */
export function columnsOf(kept: readonly (Measure | 'days' | 'signals')[]): FigureColumn[] {
  const unitOf = { reports: 'count', mentions: 'count', signals: 'count', share: 'percent', days: 'days' } as const;
  return periods.flatMap((period) =>
    kept.map((measure) => {
      const key = `${period}-${measure}` as const;
      return { key, period, unit: unitOf[measure], ...inBoth(figureWords[`figures.column.${key}`]) };
    }),
  );
}

function sumOf(branch: Branch, which: Which): Sum {
  const { mentions, persons } = branch.amounts[which];
  return { value: mentions, persons, parts: branch.parts.map((part) => sumOf(part, which)) };
}

interface Line {
  readonly branch: Branch;
  readonly shown: Both<Shown>;
  readonly level: number;
}

function rowsOf({ branch, shown, level }: Line, root: Branch, kept: readonly Measure[]): FigureRow[] {
  const cells = periods.flatMap((which) =>
    kept.map((measure) =>
      cellOf(measure, shown[which].hidden, { amount: branch.amounts[which], total: root.amounts[which] }),
    ),
  );
  const below = branch.parts.flatMap((part, index) => {
    const [now, before] = [shown.now.parts[index], shown.before.parts[index]];
    if (!now || !before) throw new Error(`${part.code} was not looked at`);
    return rowsOf({ branch: part, shown: { now, before }, level: level + 1 }, root, kept);
  });
  return [{ code: branch.code, level, label: { nl: branch.label.nl, en: branch.label.en }, cells }, ...below];
}

function cellOf(
  measure: Measure,
  hidden: boolean,
  { amount, total }: { amount: Amount; total: Amount },
): FigureRow['cells'][number] {
  if (hidden) return { value: null, hidden: true };
  if (measure !== 'share') return { value: amount[measure], hidden: false };
  return {
    value: total.reports < smallestBase ? null : Math.round((100 * amount.reports) / total.reports),
    hidden: false,
  };
}
