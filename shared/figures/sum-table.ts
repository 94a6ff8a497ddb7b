import type { FigureColumn, FigureTable } from '../contract/evaluation.ts';
import { figureWords, type TableName, tableDefinitions, tableTitles } from '../text/figures.ts';
import { bindShownMentions, bindToReports } from './bind-to-reports.ts';
import type { Both, Branch, Which } from './branch.ts';
import { enterFigure, enterSum, type FigureBook, type LaidCell, type LaidRow, type LaidTable } from './figure-book.ts';
import { inBoth } from './in-both.ts';
import { percentage } from './percentage.ts';

interface Options {
  readonly name: TableName;
  /** The name of the total number of reports in the book: tables about the same reports share it. */
  readonly of: string;
  readonly book: FigureBook;
  /** A report may be counted in several rows: beside the reports stands how often each was named. */
  readonly mentions?: boolean;
}

export const periods: readonly Which[] = ['now', 'before'];
const measures = ['reports', 'share', 'mentions'] as const;
type Measure = (typeof measures)[number];

/**
 * A table of counts that add up. What adds up is how often something was named, so that is what is protected; reports and
 * their share are hidden with it. They are the same number or follow from it; where a report names several they are fewer,
 * and a hidden number of reports may be anything up to the hidden number of mentions.
 */
export function sumTable(root: Branch, { name, of, book, mentions = false }: Options): LaidTable {
  const kept = measures.filter((measure) => mentions || measure !== 'mentions');
  const places = inPeriods((which) => {
    const reports = enterFigure(book, `${of}@${which}`, reportsOf(root, which));
    return { reports, all: enterBranch(book, root, { name, which, place: mentions ? undefined : reports }) };
  });
  for (const which of periods) bindNamed(book, root, { name, which, places: places[which] });
  const total: Total = { branch: root, places: inPeriods((which) => places[which].reports) };
  const entered = inPeriods((which) => places[which].all);
  return { ...headOf(name), columns: columnsOf(kept), rows: rowsOf({ branch: root, entered, level: 0 }, total, kept) };
}

/** The number of reports of a branch as a figure of the book. */
export function reportsOf({ amounts, sensitive }: Branch, which: Which) {
  const { reports, persons } = amounts[which];
  return { value: reports, persons, sensitive };
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

function inPeriods<T>(make: (which: Which) => T): Both<T> {
  return { now: make('now'), before: make('before') };
}

/** The places in the book of a branch and of what stands below it. */
interface Entered {
  readonly place: number;
  readonly parts: readonly Entered[];
}

function enterBranch(
  book: FigureBook,
  branch: Branch,
  { name, which, place: known }: { name: string; which: Which; place?: number | undefined },
): Entered {
  const { mentions: value, persons } = branch.amounts[which];
  const place =
    known ?? enterFigure(book, `${name}/${branch.code}@${which}`, { value, persons, sensitive: branch.sensitive });
  const parts = branch.parts.map((part) => enterBranch(book, part, { name, which }));
  enterSum(book, { whole: [place], parts: parts.map((part) => part.place) });
  return { place, parts };
}

interface Bound {
  readonly name: string;
  readonly which: Which;
  readonly places: { readonly reports: number; readonly all: Entered };
}

/** Where a report may be counted in several rows, those are bound to the number of reports. */
function bindNamed(book: FigureBook, root: Branch, { name, which, places }: Bound): void {
  const mentions = root.parts.reduce((sum, { amounts }) => sum + amounts[which].mentions, 0);
  if (places.all.place === places.reports && mentions === root.amounts[which].reports) return;
  const [reports, all] = [places.reports, places.all.place];
  if (all !== reports) bindShownMentions(book, `${name}/total@${which}`, { whole: [reports], mentions: [all] });
  const rows = root.parts.flatMap(({ code, amounts }, index) => {
    const place = places.all.parts[index]?.place;
    return place === undefined ? [] : [{ place, reports: amounts[which].reports, code }];
  });
  bindToReports(book, `${name}@${which}`, { whole: [reports], rows });
}

interface Line {
  readonly branch: Branch;
  readonly entered: Both<Entered>;
  readonly level: number;
}

/** All reports of the table, of which the rows are shares. */
interface Total {
  readonly branch: Branch;
  readonly places: Both<number>;
}

function rowsOf({ branch, entered, level }: Line, total: Total, kept: readonly Measure[]): LaidRow[] {
  const cells = periods.flatMap((which) => {
    const base = total.places[which];
    const reports = { amount: branch.amounts[which].reports, from: level === 0 ? base : entered[which].place };
    const cellOf: Readonly<Record<Measure, LaidCell>> = {
      reports: { value: reports.amount, from: [reports.from] },
      share: { value: percentage(reports.amount, total.branch.amounts[which].reports), from: [reports.from, base] },
      mentions: { value: branch.amounts[which].mentions, from: [entered[which].place] },
    };
    return kept.map((measure) => cellOf[measure]);
  });
  const below = branch.parts.flatMap((part, index) => {
    const [now, before] = [entered.now.parts[index], entered.before.parts[index]];
    if (!now || !before) throw new Error(`${part.code} was not entered`);
    return rowsOf({ branch: part, entered: { now, before }, level: level + 1 }, total, kept);
  });
  return [{ code: branch.code, level, label: { nl: branch.label.nl, en: branch.label.en }, cells }, ...below];
}
