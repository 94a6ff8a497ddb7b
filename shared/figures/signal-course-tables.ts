import { dismissReasons, followUps } from '../signals/dossier.ts';
import { levels } from '../signals/unit.ts';
import { figureWords, type TableName } from '../text/figures.ts';
import { dismissReasonWords, followUpWords } from '../text/signals-screen.ts';
import type { Words } from '../text/words.ts';
import type { Both } from './branch.ts';
import type { LaidRow, LaidTable } from './figure-book.ts';
import type { PeriodCounts, SignalCount } from './period-counts.ts';
import { columnsOf, headOf, periods } from './sum-table.ts';

/** Signals opened in the period, by the kind of group they are about. A signal counts a group of reports: nothing is hidden. */
export function signalLevelTable(counts: Both<PeriodCounts>): LaidTable {
  return tableOf('signal-levels', counts, [
    { code: 'total', level: 0, label: figureWords['figures.row.total'], fits: () => true },
    ...[...levels, 'rule' as const].map((code) => ({
      code,
      level: 1,
      label: figureWords[`figures.row.level-${code}`],
      fits: ({ level }: SignalCount) => level === code,
    })),
  ]);
}

/** The same signals by why they were dismissed, or what was last done upon them. */
export function signalCourseTable(counts: Both<PeriodCounts>): LaidTable {
  const dismissed = ({ state, reason }: SignalCount) => state === 'dismissed' && reason !== null;
  const actedUpon = ({ state, reason }: SignalCount) => state !== 'dismissed' && reason !== null;
  return tableOf('signal-course', counts, [
    {
      code: 'total',
      level: 0,
      label: figureWords['figures.row.total'],
      fits: (signal) => dismissed(signal) || actedUpon(signal),
    },
    { code: 'dismissed', level: 1, label: figureWords['figures.row.dismissed'], fits: dismissed },
    ...dismissReasons.map((reason) => ({
      code: `dismissed.${reason}`,
      level: 2,
      label: dismissReasonWords[`reason.${reason}`],
      fits: (signal: SignalCount) => dismissed(signal) && signal.reason === reason,
    })),
    { code: 'acted-upon', level: 1, label: figureWords['figures.row.acted-upon'], fits: actedUpon },
    ...followUps.map((reason) => ({
      code: `acted-upon.${reason}`,
      level: 2,
      label: followUpWords[`follow-up.${reason}`],
      fits: (signal: SignalCount) => actedUpon(signal) && signal.reason === reason,
    })),
  ]);
}

interface Line {
  readonly code: string;
  readonly level: number;
  readonly label: Words;
  readonly fits: (signal: SignalCount) => boolean;
}

function tableOf(name: TableName, counts: Both<PeriodCounts>, lines: readonly Line[]): LaidTable {
  return {
    ...headOf(name),
    columns: columnsOf(['signals']),
    rows: lines.map(({ code, level, label: { nl, en }, fits }): LaidRow => {
      const cells = periods.map((which) => ({ value: countOf(counts[which].signals.filter(fits)), from: [] }));
      return { code, level, label: { nl, en }, cells };
    }),
  };
}

function countOf(signals: readonly SignalCount[]): number {
  return signals.reduce((sum, { count }) => sum + count, 0);
}
