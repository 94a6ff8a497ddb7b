import { type CountDistribution, negativeBinomialUpperTail } from '../stats/negative-binomial-upper-tail.ts';
import { expectedShare, type UnitWindow } from './expected-share.ts';
import type { Memory } from './memory.ts';
import { expectedFromOwnHistory, type OwnHistories } from './own-histories.ts';

/** What the data of a unit can bear, chosen by itself. */
export type Regime = 'register-starts' | 'provider-starts' | 'share-of-register' | 'own-history';

/** One window up to today: what came in, and what was expected. */
export interface WindowScore {
  readonly days: number;
  readonly observed: number;
  readonly expected: CountDistribution;
  /** P(this number or more); null below the fewest reports that count. */
  readonly p: number | null;
}

/** The score of one unit on one day. */
export interface UnitScore {
  /** The number of the unit in the counts. */
  readonly unit: number;
  readonly regime: Regime;
  /** Small = unusual; null where nothing can be said yet or there are too few reports. */
  readonly p: number | null;
  /** From short to long; null while the register or the provider starts. */
  readonly windows: readonly WindowScore[] | null;
}

/**
 * Scores one unit on the day that the memory has reached: the rarest of its windows, corrected for having looked k times,
 * 1 − (1 − p)^k.
 * Source: the recommended detector for the Meldpunt, steps 1 and 2; Šidák (1967), J. Am. Stat. Assoc. 62:626–633.
 */
export function scoreUnit(memory: Memory, histories: OwnHistories, unit: number): UnitScore {
  const regime = regimeOf(memory, unit);
  if (regime === 'register-starts' || regime === 'provider-starts') return { unit, regime, p: null, windows: null };
  const windows = memory.settings.windows.map((days, i) =>
    windowScore(memory, { unit, days, observed: memory.inWindow[i]?.[unit] ?? 0 }, own(memory, histories, regime)),
  );
  return { unit, regime, p: rarestOf(windows), windows };
}

function regimeOf({ counts, day, firstSeen, reportsBefore, settings }: Memory, unit: number): Regime {
  if (day < settings.registerStartDays) return 'register-starts';
  const provider = counts.provider[unit] ?? -1;
  if (provider >= 0 && day - (firstSeen[provider] ?? day) < settings.providerStartDays) return 'provider-starts';
  const start = firstSeen[unit] ?? -1;
  const { years, meanAWeek, levels } = settings.longSeries;
  const level = counts.units[unit]?.level;
  if (start < 0 || !level || !levels.includes(level) || day - start < years * 364) return 'share-of-register';
  const meanADay = (reportsBefore[unit] ?? 0) / (day - start);
  return meanADay * 7 >= meanAWeek ? 'own-history' : 'share-of-register';
}

type OwnExpectation = ((window: UnitWindow) => CountDistribution | null) | null;

function own(memory: Memory, histories: OwnHistories, regime: Regime): OwnExpectation {
  return regime === 'own-history' ? (window) => expectedFromOwnHistory(memory, histories, window) : null;
}

function windowScore(memory: Memory, window: UnitWindow, own: OwnExpectation): WindowScore {
  const { days, observed } = window;
  const expected = own?.(window) ?? expectedShare(memory, window);
  const enough = observed >= memory.settings.fewestReports;
  return { days, observed, expected, p: enough ? negativeBinomialUpperTail(observed, expected) : null };
}

function rarestOf(windows: readonly WindowScore[]): number | null {
  const rarest = Math.min(...windows.map(({ p }) => p ?? 2));
  // 1 − (1 − p)^k without losing a p-value far below 1e-16.
  return rarest > 1 ? null : -Math.expm1(windows.length * Math.log1p(-rarest));
}
