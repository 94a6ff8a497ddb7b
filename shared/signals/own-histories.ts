import type { CountDistribution } from '../stats/negative-binomial-upper-tail.ts';
import type { UnitWindow } from './expected-share.ts';
import type { Memory } from './memory.ts';
import { type OwnHistory, ownHistory } from './own-history.ts';

/** A fitted model per unit is used for this many days before it is fitted again. */
const refitDays = 91;
const weeksLeftOut = 4;

/** The models fitted so far, by unit. Which one applies follows from the day alone, so a run may start anywhere. */
export type OwnHistories = Map<number, { readonly period: number; readonly model: OwnHistory | null }>;

/**
 * What a unit with a long history expects in a window up to today; null when the history cannot carry a model. The model is fitted to whole weeks from the week after
 * the unit's first report up to four weeks before the last refit; windows that lie between two weeks are expected in between,
 * and one of less than a week is the part of it that usually falls in those days.
 */
export function expectedFromOwnHistory(
  memory: Memory,
  histories: OwnHistories,
  { unit, days }: Pick<UnitWindow, 'unit' | 'days'>,
): CountDistribution | null {
  const period = Math.floor(memory.day / refitDays);
  let fitted = histories.get(unit);
  if (fitted?.period !== period) {
    fitted = { period, model: fittedModel(memory, unit, period * refitDays) };
    histories.set(unit, fitted);
  }
  const { model } = fitted;
  if (!model) return null;
  const end = (memory.day + 1) / 7 - 1 - firstWeek(memory, unit);
  const weeks = Math.ceil(days / 7);
  return model.expect(
    Array.from({ length: weeks }, (_, i) => end - i),
    partOf(memory, days, weeks * 7),
  );
}

/** What part of whole weeks up to today usually falls in the last days of them. */
function partOf({ usualBefore, day }: Memory, days: number, wholeDays: number): number {
  const usual = (length: number) => (usualBefore[day + 1] ?? 0) - (usualBefore[Math.max(0, day + 1 - length)] ?? 0);
  return days < wholeDays && usual(wholeDays) > 0 ? usual(days) / usual(wholeDays) : 1;
}

function fittedModel(
  { weekly, weeks, settings, excluded, ...memory }: Memory,
  unit: number,
  day: number,
): OwnHistory | null {
  const first = firstWeek(memory, unit);
  const length = Math.floor(day / 7) - weeksLeftOut - first;
  if (length < settings.longSeries.years * 50) return null;
  const from = unit * weeks + first;
  const leftOut = new Set<number>();
  for (const { from: start, to } of excluded.get(unit) ?? []) {
    for (let week = Math.floor(start / 7); week <= Math.floor(to / 7); week += 1) leftOut.add(week - first);
  }
  return ownHistory({ counts: weekly.subarray(from, from + length), leftOut });
}

function firstWeek({ firstSeen }: Pick<Memory, 'firstSeen'>, unit: number): number {
  return Math.floor((firstSeen[unit] ?? 0) / 7) + 1;
}
