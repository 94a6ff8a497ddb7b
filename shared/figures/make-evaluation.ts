import type { Lists } from '../contract/administration.ts';
import type { Evaluation } from '../contract/evaluation.ts';
import type { Day } from '../dates.ts';
import { explanationWords } from '../text/figures.ts';
import { formatDay } from '../text/format-day.ts';
import { type Language, sentence } from '../text/text.ts';
import type { Both } from './branch.ts';
import type { Period } from './period-before.ts';
import type { PeriodCounts } from './period-counts.ts';
import { standardTables } from './standard-tables.ts';

interface Ingredients {
  readonly period: Period;
  readonly before: Period;
  readonly counts: Both<PeriodCounts>;
  readonly lists: Lists;
  /** The smallest number of persons whose count is shown, at least 3. */
  readonly smallest: number;
}

/** The standard evaluation: all tables protected, with what explains them. The same counts give the same evaluation. */
export function makeEvaluation({ period, before, counts, lists, smallest }: Ingredients): Evaluation {
  const tables = [...standardTables(counts, lists, smallest)];
  const rows = tables.flatMap((table) => table.rows);
  const hiddenCells = rows.flatMap((row) => row.cells).filter((cell) => cell.hidden).length;
  return { period, before, tables, explanation: explain({ period, before, smallest }), hiddenCells, rows: rows.length };
}

function explain(about: Pick<Ingredients, 'period' | 'before' | 'smallest'>): Evaluation['explanation'] {
  return Object.values(explanationWords).map((words) => ({
    nl: sentence(words, 'nl', valuesIn('nl', about)),
    en: sentence(words, 'en', valuesIn('en', about)),
  }));
}

function valuesIn(
  language: Language,
  { period, before, smallest }: Pick<Ingredients, 'period' | 'before' | 'smallest'>,
) {
  const written = (on: Day) => `${formatDay(on, language, { form: 'date', today: on })} ${on.slice(0, 4)}`;
  return {
    from: written(period.from),
    to: written(period.to),
    beforeFrom: written(before.from),
    beforeTo: written(before.to),
    smallest,
  };
}
