import { type CountDistribution, negativeBinomialUpperTail } from '../stats/negative-binomial-upper-tail.ts';
import { expectedShare } from './expected-share.ts';
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
  /** The short and the long window; null while the register or the provider starts. */
  readonly windows: readonly [WindowScore, WindowScore] | null;
}

/**
 * Scores one unit on the day that the memory has reached: the rarer of the windows of 7 and 14 days, corrected for having
 * looked twice, 1 − (1 − p)². Weighing both windows together, √(p1 p2), came a day later at equal false signals on own draws.
 * Source: the recommended detector for the Meldpunt, steps 1 and 2.
 */
export function scoreUnit(memory: Memory, histories: OwnHistories, unit: number): UnitScore {
  const regime = regimeOf(memory, unit);
  if (regime === 'register-starts' || regime === 'provider-starts') return { unit, regime, p: null, windows: null };
  const [short, long] = memory.settings.windows;
  const look = { memory, histories, unit, regime };
  const windows = [windowScore(look, short), windowScore(look, long)] as const;
  const rarest = rarestOf(windows);
  return { unit, regime, p: rarest === null ? null : rarest * (2 - rarest), windows };
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

interface Look {
  readonly memory: Memory;
  readonly histories: OwnHistories;
  readonly unit: number;
  readonly regime: Regime;
}

function windowScore({ memory, histories, unit, regime }: Look, days: number): WindowScore {
  const { settings, inShort, inLong } = memory;
  const observed = (days === settings.windows[0] ? inShort[unit] : inLong[unit]) ?? 0;
  const own = regime === 'own-history' ? expectedFromOwnHistory(memory, histories, { unit, days }) : null;
  const expected: CountDistribution = own ?? expectedShare(memory, unit, days);
  const p = observed >= settings.fewestReports ? negativeBinomialUpperTail(observed, expected) : null;
  return { days, observed, expected, p };
}

function rarestOf([short, long]: readonly [WindowScore, WindowScore]): number | null {
  if (short.p === null) return long.p;
  return long.p === null ? short.p : Math.min(short.p, long.p);
}
