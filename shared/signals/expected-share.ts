import type { CountDistribution } from '../stats/negative-binomial-upper-tail.ts';
import type { FadingSums, Memory } from './memory.ts';

/** A share of the register, and how many reports stand behind it. */
interface Share {
  readonly share: number;
  readonly shape: number;
}

/** A unit, and a window up to today with the unit's own reports in it. */
export interface UnitWindow {
  readonly unit: number;
  readonly days: number;
  readonly observed: number;
}

/**
 * What a unit gets in a window of days up to today, as its share of the register: a long memory shrunk to the share that its
 * provider (or area, or law) and subject together would give, a short memory shrunk to the long one, times the level of the
 * whole register (the reports elsewhere in the window, and what is usual on those weekdays). This carries season, holidays,
 * growth and the start of a register without a seasonal model. The variance of the negative binomial is
 * spread × mean + mean² × (1 / shape + unrest).
 * Source: gamma-Poisson shrinkage as in DuMouchel (1999), The American Statistician 53:177–190, here over time.
 */
export function expectedShare(memory: Memory, window: UnitWindow): CountDistribution {
  const { unit, days } = window;
  if (memory.counts.units[unit]?.level === 'register') return expectedWhole(memory, days);
  const { spread, unrest } = memory.settings.model;
  const { share, shape } = shareOf(memory, unit);
  const mean = share * registerLevel(memory, window, share);
  return { mean, size: mean / (spread - 1 + mean * (1 / shape + unrest)) };
}

/** The whole register has no share: it gets what is usual on the days of the window. */
function expectedWhole({ before, usualBefore, day, settings }: Memory, days: number): CountDistribution {
  const { spread, unrest, levelDays } = settings.model;
  const start = Math.max(0, day + 1 - days);
  const seen = (before[start] ?? 0) - (before[Math.max(0, start - levelDays)] ?? 0);
  const mean = (usualBefore[day + 1] ?? 0) - (usualBefore[start] ?? 0);
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
  const outside = (sums.outside[unit] ?? 0) + enteredWith(memory, sums, unit);
  const own = (sums.units[unit] ?? 0) * fade + weight;
  const exposure = Math.max(0, sums.total - outside) * fade + weight / towards;
  return { share: Math.min(0.95, own / exposure), shape: own };
}

/** What the register had before the unit could have reports: before it, its provider or its subject entered. */
function enteredWith({ counts }: Memory, { entered }: FadingSums, unit: number): number {
  const parts = [unit, counts.provider[unit] ?? -1, counts.column[unit] ?? -1];
  return Math.max(...parts.map((part) => (part >= 0 ? (entered[part] ?? 0) : 0)));
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

/** The reports of the whole register in the window, as far as the unit itself has not made them many. */
function registerLevel(memory: Memory, { days, observed }: UnitWindow, share: number): number {
  const { before, usualBefore, day, settings } = memory;
  const start = Math.max(0, day + 1 - days);
  const elsewhere = (before[day + 1] ?? 0) - (before[start] ?? 0) - observed;
  const usual = (usualBefore[day + 1] ?? 0) - (usualBefore[start] ?? 0);
  const lean = settings.model.levelWeight;
  const weight = lean < 1 ? lean : elsewhere / (elsewhere + lean);
  return (weight * elsewhere) / (1 - share) + (1 - weight) * usual;
}
