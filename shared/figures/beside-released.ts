import type { Lists } from '../contract/administration.ts';
import type { Evaluation } from '../contract/evaluation.ts';
import { ownTables } from '../recipes/own-tables.ts';
import type { Which } from './branch.ts';
import { type FigureBook, type LaidTable, newBook } from './figure-book.ts';
import { baseOf } from './figure-name.ts';
import type { CountedPeriod, NamedFigure } from './link-releases.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { type Protection, protect } from './protect.ts';
import { protectBeside } from './protect-beside.ts';
import { standardTables } from './standard-tables.ts';
import { besides, stretchesOf } from './stretches.ts';
import { providersIn } from './top-providers.ts';

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
  const earlier = besides(
    { from: periods.before.from, to: periods.now.to },
    released.flatMap(({ period, before }) => [{ period }, { period: before }]),
  );
  return earlier.length === 0 ? [] : stretchesOf([periods.now, periods.before, ...earlier.map(({ period }) => period)]);
}

/** The releases that can be laid beside an evaluation of these periods: those that share a day with it, or with one that does. */
export function releasesBeside<T extends Pick<Released, 'period' | 'before'>>(
  periods: Periods,
  released: readonly T[],
): readonly T[] {
  const all = released.flatMap((release) => [
    { period: release.period, release },
    { period: release.before, release },
  ]);
  const earlier = besides({ from: periods.before.from, to: periods.now.to }, all);
  return released.filter((release) => earlier.some((each) => each.release === release));
}

/**
 * The tables that every earlier release beside this one has: a table that crosses others says more of what they showed, and
 * comes only where it stood from the first. The one of organisations has other rows in each. Undefined: nothing was released before.
 */
export function tablesBeside(periods: Periods, released: readonly Released[]): readonly string[] | undefined {
  const all = released.flatMap((release) => [
    { period: release.period, release },
    { period: release.before, release },
  ]);
  const earlier = besides({ from: periods.before.from, to: periods.now.to }, all);
  if (earlier.length === 0) return undefined;
  const [first = [], ...others] = earlier.map(({ release }) => release.tables.map(({ name }) => name));
  const isSame = (name: string) => name !== 'subjects-by-provider' && others.every((names) => names.includes(name));
  return first.filter(isSame);
}

/** Protects the figures of a book and of the tables laid out with it, beside those of earlier releases: marks in its order first. */
export function protectedWith(
  { book, laid }: { readonly book: FigureBook; readonly laid: readonly LaidTable[] },
  periods: Periods,
  { released, stretches, lists }: Beside & { readonly lists: Lists },
): Protection {
  const named = namedCells(book, laid);
  const all = released.flatMap((release) => [
    { period: release.period, shown: shownOf(release, 'now', named) },
    { period: release.before, shown: shownOf(release, 'before', named) },
  ]);
  const earlier = besides({ from: periods.before.from, to: periods.now.to }, all);
  if (earlier.length === 0) return protect(book.figures, book.sums);
  const names = [...book.places.keys()];
  const now: CountedPeriod = {
    period: { from: periods.before.from, to: periods.now.to },
    figures: book.figures.flatMap((figure, place): NamedFigure[] => {
      const name = names[place];
      return name === undefined ? [] : [{ ...figure, ...placed(name, periods), name }];
    }),
    sums: sumsOf(book),
  };
  const providers = providersIn(laid);
  const crossings = laid.map(({ name }) => name);
  const counted = stretches.map(({ period, counts }): CountedPeriod => {
    const own = newBook(book.thresholds, { providers, crossings });
    standardTables({ now: counts, before: counts }, lists, own);
    ownTables({ now: counts, before: counts }, lists, own);
    return countedNow(own, period);
  });
  return protectBeside({ now: [now], earlier, stretches: counted });
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

/** Of which period a figure of the book is, or of which moment: what was open is counted at the ends. */
function placed(name: string, periods: Periods): Pick<NamedFigure, 'of' | 'moment'> {
  const base = baseOf(name);
  const of = { period: name.endsWith('@now') ? periods.now : periods.before, name: base };
  if (base === 'openAtStart') return { of, moment: { of: 'openAtEnd', at: 'start' } };
  return base === 'openAtEnd' || base.startsWith('stages/') || base.startsWith('openAtEnd[')
    ? { of, moment: { of: base, at: 'end' } }
    : { of };
}

/** By table, row and measure the name of the figure that stands there. */
type NamedCells = ReadonlyMap<string, string>;

/**
 * Where the figures of the book stand in the tables. Beside mentions the reports of a row are hidden with it, but they are
 * no figure of the book: they do not add up.
 */
function namedCells({ places }: FigureBook, laid: readonly LaidTable[]): NamedCells {
  const names = [...places.keys()];
  const found = laid.flatMap(({ name: table, columns, rows }) => {
    const counts = columns.flatMap(({ key, unit, period }, at) =>
      unit === 'count' ? [{ measure: key.slice(period.length + 1), at }] : [],
    );
    const hasMentions = counts.some(({ measure }) => measure === 'mentions');
    return rows.flatMap(({ code, level, cells }) =>
      counts.flatMap(({ measure, at }) => {
        const [place, ...others] = cells[at]?.from ?? [];
        const name = place === undefined || others.length > 0 ? undefined : names[place];
        if (name === undefined || (hasMentions && measure === 'reports' && level > 0)) return [];
        return [[cellName(table, code, measure), baseOf(name)] as const];
      }),
    );
  });
  return new Map(found);
}

function cellName(table: string, row: string, measure: string): string {
  return `${table} ${row} ${measure}`;
}

function shownOf({ tables }: Released, which: Which, named: NamedCells): ReadonlyMap<string, number | null> {
  const found = tables.flatMap(({ name, columns, rows }) =>
    rows.flatMap(({ code, cells }) =>
      columns.flatMap(({ key, period }, at) => {
        const own =
          period === which
            ? named.get(cellName(name.replace(/#\d+$/u, ''), code, key.slice(which.length + 1)))
            : undefined;
        const cell = cells[at];
        return own !== undefined && cell ? [[own, cell.hidden ? null : cell.value] as const] : [];
      }),
    ),
  );
  return new Map(found);
}
