import { readFigures } from '../db/figures.ts';
import { countMonths } from '../db/figures-of-store.ts';
import type { FiguresReader } from '../db/figures-store.ts';
import type { Reader } from '../db/handle.ts';
import type { Answer } from '../shared/failure.ts';
import { isWholeMonths, type Period } from '../shared/figures/period-before.ts';
import type { PeriodCounts } from '../shared/figures/period-counts.ts';
import { ok, refused } from '../shared/result.ts';

/** Where the figures of a call are counted. */
export interface FiguresSource {
  /** Counts a period, or says why it cannot be counted here. */
  count(period: Period): Answer<PeriodCounts>;
}

/** The register, for those who hold its key: every day is known. */
export function figuresOfRegister(reader: Reader): FiguresSource {
  return { count: (period) => ok(readFigures(reader, period)) };
}

/** The figures store, for evaluators: it knows months. */
export function figuresOfStore(reader: FiguresReader): FiguresSource {
  return {
    count: (period) =>
      isWholeMonths(period) ? ok(countMonths(reader, period)) : refused({ code: 'period-not-months' }),
  };
}

/** While the store is filled for the first time it knows only a part, and says nothing. */
export const noFiguresYet: FiguresSource = { count: () => refused({ code: 'figures-not-ready' }) };
