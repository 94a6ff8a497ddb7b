/** A share is shown of at least this many reports (PRI-20). */
const smallestBase = 30;

/**
 * A part in whole percents of its base; null on a base of fewer than 30. Only for a part and a base that are both shown: a
 * percentage of a hidden one would give it away.
 */
export function percentage(part: number, base: number): number | null {
  return base < smallestBase ? null : Math.round((100 * part) / base);
}
