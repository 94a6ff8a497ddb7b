import { readFigures } from '../../db/figures.ts';
import { countMonths } from '../../db/figures-of-store.ts';
import type { FiguresStore } from '../../db/figures-store.ts';
import type { OpenRegister } from '../../db/open.ts';
import type { Snapshot } from '../../db/snapshot.ts';
import type { Answer } from '../../shared/failure.ts';
import { isWholeMonths, type Period } from '../../shared/figures/period-before.ts';
import type { PeriodCounts } from '../../shared/figures/period-counts.ts';
import type { OwnTable } from '../../shared/recipes/recipe-content.ts';
import { ok, refused } from '../../shared/result.ts';

/** Counts a period, with the own tables of a recipe, or says why it cannot be counted here. */
export type Count = (period: Period, own: readonly OwnTable[]) => Promise<Answer<PeriodCounts>>;

/** Where the figures of a call are counted. */
export interface FiguresSource {
  /** Counts periods as all of them stood at one moment; others work meanwhile. */
  atOnce<T>(body: (count: Count) => Promise<Answer<T>>): Promise<Answer<T>>;
}

/** The register, for those who hold its key: every day is known. */
export function figuresOfRegister(register: OpenRegister): FiguresSource {
  return {
    atOnce: (body) =>
      withSnapshot(register, (snapshot) => body(async (...asked) => ok(await readFigures(snapshot, ...asked)))),
  };
}

/** The figures store, for evaluators: it knows months. */
export function figuresOfStore(store: FiguresStore): FiguresSource {
  return {
    atOnce: (body) =>
      withSnapshot(store, (snapshot) =>
        body(async (period, own) =>
          isWholeMonths(period) ? ok(await countMonths(snapshot, period, own)) : refused({ code: 'period-not-months' }),
        ),
      ),
  };
}

/** While the store is filled for the first time it knows only a part, and says nothing. */
export const noFiguresYet: FiguresSource = { atOnce: async () => refused({ code: 'figures-not-ready' }) };

async function withSnapshot<Reader, T>(
  from: { snapshot(): Snapshot<Reader> },
  body: (snapshot: Snapshot<Reader>) => Promise<T>,
): Promise<T> {
  const snapshot = from.snapshot();
  try {
    return await body(snapshot);
  } finally {
    snapshot.close();
  }
}
