import type { Lists } from '../contract/administration.ts';
import type { Evaluation, FigureTable } from '../contract/evaluation.ts';
import type { Which } from './branch.ts';
import { type FigureBook, newBook } from './figure-book.ts';
import { type CountedPeriod, type EarlierRelease, linkReleases, type NamedFigure } from './link-releases.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { standardTables } from './standard-tables.ts';
import { besides, stretchesOf } from './stretches.ts';

/** An evaluation that was released: as it went out. */
export type Released = Pick<Evaluation, 'period' | 'before' | 'tables'>;

/** What was released before, and what is counted now of each stretch that `stretchesToCount` names. */
export interface Beside {
  readonly released: readonly Released[];
  readonly stretches: readonly { readonly period: Period; readonly counts: PeriodCounts }[];
}

type Periods = Readonly<Record<Which, Period>>;

/** The stretches that must be counted before an evaluation of these periods can be compared with earlier releases. */
export function stretchesToCount(periods: Periods, released: readonly Released[]): readonly Period[] {
  const earlier = earlierBeside(periods, released);
  return earlier.length === 0 ? [] : stretchesOf([periods.now, periods.before, ...earlier.map(({ period }) => period)]);
}

/** The figures of a book, first and in its order, bound to those of earlier releases. */
export function linkedWith(
  book: FigureBook,
  periods: Periods,
  { released, stretches, lists }: Beside & { lists: Lists },
) {
  const earlier = earlierBeside(periods, released);
  if (earlier.length === 0) return { figures: book.figures, sums: book.sums };
  const names = [...book.places.keys()];
  const now: CountedPeriod = {
    period: { from: periods.before.from, to: periods.now.to },
    figures: book.figures.flatMap((figure, place): NamedFigure[] => {
      const name = names[place];
      return name === undefined ? [] : [{ ...figure, ...placed(name, periods), name }];
    }),
    sums: sumsOf(book),
  };
  const counted = stretches.map(({ period, counts }): CountedPeriod => {
    const own = newBook(book.thresholds);
    standardTables({ now: counts, before: counts }, lists, own);
    return countedNow(own, period);
  });
  return linkReleases({ now: [now], earlier, stretches: counted });
}

/** The figures of the period itself, without those of the period before. */
function countedNow(book: FigureBook, period: Period): CountedPeriod {
  const names = [...book.places.keys()];
  const isNow = (name: string) => name.endsWith('@now');
  return {
    period,
    figures: book.figures.flatMap((figure, place): NamedFigure[] => {
      const name = names[place];
      if (name === undefined || !isNow(name)) return [];
      const { moment } = placed(name, { now: period, before: period });
      return [{ ...figure, name: baseOf(name), ...(moment ? { moment } : {}) }];
    }),
    sums: sumsOf(book)
      .filter(({ whole, parts }) => [...whole, ...parts].every(isNow))
      .map(({ whole, parts }) => ({ whole: whole.map(baseOf), parts: parts.map(baseOf) })),
  };
}

function sumsOf({ places, sums }: FigureBook): CountedPeriod['sums'] {
  const names = [...places.keys()];
  const named = (cells: readonly number[]) => cells.flatMap((cell) => names[cell] ?? []);
  return sums.map(({ whole, parts }) => ({ whole: named(whole), parts: named(parts) }));
}

function baseOf(name: string): string {
  return name.slice(0, name.lastIndexOf('@'));
}

/** Of which period a figure of the book is, or of which moment: what was open is counted at the ends. */
function placed(name: string, periods: Periods): Pick<NamedFigure, 'of' | 'moment'> {
  const base = baseOf(name);
  const of = { period: name.endsWith('@now') ? periods.now : periods.before, name: base };
  if (base === 'openAtStart') return { of, moment: { of: 'openAtEnd', at: 'start' } };
  return base === 'openAtEnd' || base.startsWith('stages/') ? { of, moment: { of: base, at: 'end' } } : { of };
}

function earlierBeside({ now, before }: Periods, released: readonly Released[]): readonly EarlierRelease[] {
  const all = released.flatMap((release) => [
    { period: release.period, shown: shownOf(release, 'now') },
    { period: release.before, shown: shownOf(release, 'before') },
  ]);
  return besides({ from: before.from, to: now.to }, all);
}

function shownOf({ tables }: Released, which: Which): ReadonlyMap<string, number | null> {
  return new Map(tables.flatMap((table) => shownIn(table, which)));
}

const ofFlow: Readonly<Record<string, string>> = {
  'open-at-start': 'openAtStart',
  received: 'received',
  settled: 'settled',
  'open-at-end': 'openAtEnd',
  'handed-over': 'handedOver',
};

/** What a released table shows of the figures that add up, by the names they have in the book. */
function shownIn({ name, columns, rows }: FigureTable, which: Which): readonly (readonly [string, number | null])[] {
  // These repeat figures of other tables, or follow from them.
  if (name === 'support' || name === 'signals' || name === 'durations') return [];
  const find = (measure: string) => columns.findIndex(({ key }) => key === `${which}-${measure}`);
  const mentions = find('mentions');
  const column = mentions >= 0 ? mentions : find('reports');
  return rows.flatMap(({ code, level, cells }) => {
    const cell = cells[column];
    // The total of a table without mentions stands in the flow.
    if (!cell || (level === 0 && mentions < 0)) return [];
    const isFlow = name === 'flow' || name === 'handed-over';
    return [[(isFlow && ofFlow[code]) || `${name}/${code}`, cell.hidden ? null : cell.value] as const];
  });
}
