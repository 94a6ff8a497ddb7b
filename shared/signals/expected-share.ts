import type { CountDistribution } from '../stats/negative-binomial-upper-tail.ts';
import type { FadingSums, Memory } from './memory.ts';

/** A share of the register, and how many reports stand behind it. */
interface Share {
  readonly share: number;
  readonly shape: number;
}

/**
 * What a unit gets in a window of days up to today, as its share of the register: a long memory shrunk to the share that its
 * provider (or area, or law) and subject together would give, a short memory shrunk to the long one, times the level of the
 * whole register (the reports elsewhere in the window, and the mean of the half year before). This carries season, holidays,
 * growth and the start of a register without a seasonal model. The variance of the negative binomial is
 * spread × mean + mean² × (1 / shape + unrest).
 * Source: gamma-Poisson shrinkage as in DuMouchel (1999), The American Statistician 53:177–190, here over time.
 */
export function expectedShare(memory: Memory, unit: number, windowDays: number): CountDistribution {
  if (memory.counts.units[unit]?.level === 'register') return expectedWhole(memory, windowDays);
  const { spread, unrest } = memory.settings.model;
  const { share, shape } = shareOf(memory, unit);
  const mean = share * registerLevel(memory, unit, { windowDays, share });
  return { mean, size: mean / (spread - 1 + mean * (1 / shape + unrest)) };
}

/** The whole register has no share: it gets the mean of the half year before. */
function expectedWhole({ before, day, settings }: Memory, windowDays: number): CountDistribution {
  const { spread, unrest, levelDays } = settings.model;
  const start = Math.max(0, day + 1 - windowDays);
  const from = Math.max(0, start - levelDays);
  const seen = (before[start] ?? 0) - (before[from] ?? 0);
  const mean = (seen / Math.max(1, start - from)) * windowDays;
  return { mean, size: mean / (spread - 1 + mean * (1 / (seen + 1) + unrest)) };
}

function shareOf(memory: Memory, unit: number): Share {
  const { longWeight, shortWeight } = memory.settings.model;
  const long = shrunk(memory, { sums: memory.long, unit, weight: longWeight, towards: priorShare(memory, unit) });
  return shrunk(memory, { sums: memory.short, unit, weight: shortWeight, towards: long.share });
}

interface Shrinkage {
  readonly sums: FadingSums;
  readonly unit: number;
  /** In reports. */
  readonly weight: number;
  readonly towards: number;
}

function shrunk(memory: Memory, { sums, unit, weight, towards }: Shrinkage): Share {
  const fade = 2 ** (-(memory.day - memory.settings.model.guardDays) / sums.halfLife);
  const provider = memory.counts.provider[unit] ?? -1;
  const outside = (sums.outside[unit] ?? 0) + (provider >= 0 && provider !== unit ? (sums.outside[provider] ?? 0) : 0);
  const own = (sums.units[unit] ?? 0) * fade + weight;
  const exposure = Math.max(0, sums.total - outside) * fade + weight / towards;
  return { share: Math.min(0.95, own / exposure), shape: own };
}

/** The share that a unit would have without reports of its own. */
function priorShare(memory: Memory, unit: number): number {
  const row = memory.counts.row[unit] ?? -1;
  const column = memory.counts.column[unit] ?? -1;
  if (row < 0 || column < 0) return 1 / Math.max(2, peersOf(memory, unit));
  return longShare(memory, row) * longShare(memory, column);
}

function longShare(memory: Memory, unit: number): number {
  const towards = 1 / Math.max(2, peersOf(memory, unit));
  return shrunk(memory, { sums: memory.long, unit, weight: memory.settings.model.longWeight, towards }).share;
}

/** How many units of the same level there are so far: without other knowledge each gets an equal share. */
function peersOf({ counts, seenByLevel }: Memory, unit: number): number {
  const level = counts.units[unit]?.level;
  return (level && seenByLevel.get(level)) ?? 1;
}

function registerLevel(memory: Memory, unit: number, at: { windowDays: number; share: number }): number {
  const { before, day, inShort, inLong, settings } = memory;
  const start = Math.max(0, day + 1 - at.windowDays);
  const inWindow = (before[day + 1] ?? 0) - (before[start] ?? 0);
  const own = (at.windowDays === settings.windows[0] ? inShort[unit] : inLong[unit]) ?? 0;
  const elsewhere = (inWindow - own) / (1 - at.share);
  const from = Math.max(0, start - settings.model.levelDays);
  const usual =
    start > from ? (((before[start] ?? 0) - (before[from] ?? 0)) / (start - from)) * at.windowDays : elsewhere;
  const lean = settings.model.levelWeight;
  const weight = lean < 1 ? lean : (inWindow - own) / (inWindow - own + lean);
  return weight * elsewhere + (1 - weight) * usual;
}
