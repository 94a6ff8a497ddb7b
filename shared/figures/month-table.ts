import { figureWords } from '../text/figures.ts';
import { formatMonth } from '../text/format-month.ts';
import type { Both, Which } from './branch.ts';
import { enterFigure, enterSum, type FigureBook, type LaidCell, type LaidRow, type LaidTable } from './figure-book.ts';
import { groupOf, type PeriodCounts } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/**
 * What was received or settled by month, the months of the period before in front: a course. Each month is in one of the two
 * periods, so the column of the other is empty there.
 */
export function monthTable(counts: Both<PeriodCounts>, of: 'received' | 'settled', book: FigureBook): LaidTable {
  const name = `months-${of}` as const;
  const lines = periodsInOrder.flatMap((which) =>
    monthsIn(counts, { of, which, book }).map((month) => ({
      which,
      month,
      ...enterMonth(counts, { of, which, book }, month),
    })),
  );
  for (const which of periods) {
    const whole = book.places.get(`${of}@${which}`);
    const parts = lines.flatMap((line) => (line.which === which ? [line.place] : []));
    if (whole !== undefined) enterSum(book, { whole: [whole], parts });
  }
  const rowOf = (line: Pick<LaidRow, 'code' | 'level' | 'label'>, cell: (which: Which) => LaidCell): LaidRow => ({
    ...line,
    cells: periods.map(cell),
  });
  const { nl, en } = figureWords['figures.row.total'];
  return {
    ...headOf(name),
    columns: columnsOf(['reports']),
    rows: [
      rowOf({ code: 'total', level: 0, label: { nl, en } }, (which) => ({
        value: groupOf(counts[which][of], 'all').reports,
        from: [book.places.get(`${of}@${which}`) ?? []].flat(),
      })),
      ...lines.map(({ which: own, month, place, value }) => {
        const label = { nl: formatMonth(month, 'nl'), en: formatMonth(month, 'en') };
        return rowOf({ code: month, level: 1, label }, (which) =>
          which === own ? { value, from: [place] } : { value: null, from: [] },
        );
      }),
    ],
  };
}

const periodsInOrder: readonly Which[] = ['before', 'now'];

interface Asked {
  readonly of: 'received' | 'settled';
  readonly which: Which;
  readonly book: FigureBook;
}

function enterMonth(counts: Both<PeriodCounts>, { of, which, book }: Asked, month: string) {
  const { reports: value, persons } = groupOf(counts[which][of], `${of}_month`, month);
  return { value, place: enterFigure(book, `months-${of}/${month}@${which}`, { value, persons }) };
}

/** The months of a period, also those without a report where the book knows them. */
function monthsIn(counts: Both<PeriodCounts>, { of, which, book }: Asked): readonly string[] {
  const found = counts[which][of].flatMap(({ by, code }) => (by === `${of}_month` && code !== null ? [code] : []));
  return [...new Set([...(book.known.months?.[which] ?? []), ...found])].sort();
}
