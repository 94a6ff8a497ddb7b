import { signalStates } from '../signals/dossier.ts';
import { figureWords } from '../text/figures.ts';
import type { Words } from '../text/words.ts';
import type { Both } from './branch.ts';
import type { LaidTable } from './figure-book.ts';
import type { PeriodCounts } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/** Signals opened in the period, by state; those of the office's own rules under their own head. A signal counts a group of reports, not a person: nothing is hidden. */
export function signalTable(counts: Both<PeriodCounts>): LaidTable {
  const row = (code: string, level: number, { nl, en }: Words) => ({
    code,
    level,
    label: { nl, en },
    cells: periods.map((which) => ({ value: countOf(counts[which], code), from: [] })),
  });
  return {
    ...headOf('signals'),
    columns: columnsOf(['signals']),
    rows: [
      row('total', 0, figureWords['figures.row.total']),
      ...signalStates.map((state) => row(state, 1, figureWords[`figures.row.signal-${state}`])),
      row(ofRules, 1, figureWords['figures.row.signal-rule']),
      ...signalStates.map((state) => row(`${ofRules}.${state}`, 2, figureWords[`figures.row.signal-${state}`])),
    ],
  };
}

/** The level of what the office's own rules found. */
const ofRules = 'rule';

/** What the rules found stands apart, with its states below it: it is no outcome of the statistics. */
function countOf({ signals }: PeriodCounts, code: string): number {
  const counted = signals.filter(({ level, state }) => {
    if (code === 'total') return true;
    return level === ofRules ? code === ofRules || code === `${ofRules}.${state}` : code === state;
  });
  return counted.reduce((sum, { count }) => sum + count, 0);
}
