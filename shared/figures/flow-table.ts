import { figureWords } from '../text/figures.ts';
import type { Amount } from './amount.ts';
import type { Both, Which } from './branch.ts';
import { enterFigure, enterSum, type FigureBook, type LaidTable } from './figure-book.ts';
import { groupOf, type PeriodCounts } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

const rows = ['open-at-start', 'received', 'settled', 'open-at-end'] as const;

/**
 * Open at the start + received = settled + open at the end (rules.md, section 9), and the end of the period before is the
 * start of this one.
 */
export function flowTable(counts: Both<PeriodCounts>, book: FigureBook): LaidTable {
  const places: Both<Flow<number>> = { now: enterFlow(book, counts, 'now'), before: enterFlow(book, counts, 'before') };
  for (const which of periods) {
    const place = places[which];
    enterSum(book, {
      whole: [place['open-at-start'], place.received],
      parts: [place.settled, place['open-at-end']],
    });
  }
  enterSum(book, { whole: [places.now['open-at-start']], parts: [places.before['open-at-end']] });
  return {
    ...headOf('flow'),
    columns: columnsOf(['reports']),
    rows: rows.map((code) => {
      const { nl, en } = figureWords[`figures.row.${code}`];
      const cells = periods.map((which) => ({
        value: flowOf(counts[which])[code].reports,
        from: [places[which][code]],
      }));
      return { code, level: 1, label: { nl, en }, cells };
    }),
  };
}

/** Totals of many tables: rather than these, what was open is hidden. */
const dearly = 1000;

type Flow<T> = Readonly<Record<(typeof rows)[number], T>>;

function enterFlow(book: FigureBook, counts: Both<PeriodCounts>, which: Which): Flow<number> {
  const flow = flowOf(counts[which]);
  const enter = (name: string, { reports, persons }: Amount, weight = 1) =>
    enterFigure(book, name, { value: reports, persons, weight });
  return {
    'open-at-start': enter(`openAtStart@${which}`, flow['open-at-start']),
    received: enter(`received@${which}`, flow.received, dearly),
    settled: enter(`settled@${which}`, flow.settled, dearly),
    'open-at-end': enter(`openAtEnd@${which}`, flow['open-at-end']),
  };
}

function flowOf({ openAtStart, received, settled, openAtEnd }: PeriodCounts): Flow<Amount> {
  return {
    'open-at-start': groupOf(openAtStart, 'all'),
    received: groupOf(received, 'all'),
    settled: groupOf(settled, 'all'),
    'open-at-end': groupOf(openAtEnd, 'all'),
  };
}
