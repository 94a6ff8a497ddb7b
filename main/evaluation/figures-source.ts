import { readFigures } from '../../db/figures.ts';
import { countMonths } from '../../db/figures-of-store.ts';
import type { FiguresReader } from '../../db/figures-store.ts';
import type { Reader } from '../../db/handle.ts';
import type { Answer } from '../../shared/failure.ts';
import { isWholeMonths, type Period } from '../../shared/figures/period-before.ts';
import type { PeriodCounts } from '../../shared/figures/period-counts.ts';
import type { OwnTable } from '../../shared/recipes/recipe-content.ts';
import { ok, refused } from '../../shared/result.ts';

/** Where the figures of a call are counted. */
export interface FiguresSource {
  /** Counts a period, with the own tables of a recipe, or says why it cannot be counted here. */
  count(period: Period, own?: readonly OwnTable[]): Answer<PeriodCounts>;
}

/** The register, for those who hold its key: every day is known. */
export function figuresOfRegister(reader: Reader): FiguresSource {
  return { count: (period, own) => ok(readFigures(reader, period, own)) };
}

/** The figures store, for evaluators: it knows months. */
export function figuresOfStore(reader: FiguresReader): FiguresSource {
  return {
    count: (period, own) =>
      isWholeMonths(period) ? ok(countMonths(reader, period, own)) : refused({ code: 'period-not-months' }),
  };
}

/** While the store is filled for the first time it knows only a part, and says nothing. */
export const noFiguresYet: FiguresSource = { count: () => refused({ code: 'figures-not-ready' }) };
