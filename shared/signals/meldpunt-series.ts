import { riseTail } from '../stats/rise-tail.ts';
import { levelHistory, ownHistory } from './own-history.ts';

const weeksLeftOut = 4;
const fewestWeeks = 104;

/**
 * The product's own detector on one series of weekly counts: a p-like score, small = alarming. The expected counts come from
 * the series' own history without its last four weeks, where that carries no model from its level alone; the score weighs a
 * rise that begins in the last week and one that began in the week before. In weeks with fewer than five reports in the last
 * four weeks it is still given. Null in the first two years.
 */
export function meldpuntSeries(counts: ArrayLike<number>, week: number): number | null {
  const known = week - 1 - weeksLeftOut;
  if (known < fewestWeeks) return null;
  const history = Float64Array.from({ length: known }, (_, i) => counts[i] ?? 0);
  const model = ownHistory({ counts: history, yearWeeks: 52 }) ?? levelHistory({ counts: history });
  const last = week - 1;
  return riseTail({
    last: counts[last] ?? 0,
    before: counts[last - 1] ?? 0,
    lastExpected: model.expect([last]),
    beforeExpected: model.expect([last - 1]),
  });
}
