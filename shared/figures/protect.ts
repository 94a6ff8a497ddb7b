/** A count with the counts that add up to it. */
export interface Sum {
  /** What adds up: reports, or mentions where a report may be counted in several parts. */
  readonly value: number;
  /** Distinct persons behind it; a report whose caller is not known counts as a person. */
  readonly persons: number;
  /** None, or parts of which the values add up to `value`. */
  readonly parts: readonly Sum[];
}

/** What may be shown of a sum, in the same shape. */
export interface Shown {
  readonly hidden: boolean;
  readonly parts: readonly Shown[];
}

interface Options {
  /** The smallest number of persons whose count is shown: at least 3 (PRI-20). */
  readonly smallest: number;
  /** Hide the sum itself, whatever it is: another table would give it away. */
  readonly hide?: boolean;
}

/**
 * Decides what of a table may be shown (PRI-20). Hidden is every count of fewer persons than `smallest`, 0 excepted, and
 * with it as many other parts as it takes (secondary suppression) that somebody who knows every shown number, that counts
 * are whole, and that a part of nothing would have been shown as 0, still leaves each hidden number a range of more than
 * `smallest` values. Where no other parts are left, all parts are hidden, those of 0 as well. Below a hidden sum nothing
 * is shown.
 */
export function protect(sum: Sum, { smallest, hide = false }: Options): Shown {
  if (hide || isSmall(sum, smallest)) return hideWhole(sum);
  const closed = hiddenParts(sum.parts, smallest);
  return { hidden: false, parts: sum.parts.map((part, index) => protect(part, { smallest, hide: closed.has(index) })) };
}

/** True when so few persons stand behind a count that it may not be shown; 0 is no secret. */
export function isSmall({ value, persons }: Pick<Sum, 'value' | 'persons'>, smallest: number): boolean {
  return value > 0 && persons < smallest;
}

function hideWhole(sum: Sum): Shown {
  return { hidden: true, parts: sum.parts.map(hideWhole) };
}

/** The parts to hide: the small ones, and the fewest others that keep them from being worked out. */
function hiddenParts(parts: readonly Sum[], smallest: number): ReadonlySet<number> {
  const hidden = new Set<number>();
  parts.forEach((part, index) => {
    if (isSmall(part, smallest)) hidden.add(index);
  });
  if (hidden.size === 0) return hidden;
  while (!isSafe(parts, hidden, smallest)) {
    const next = nextToHide(parts, hidden, smallest);
    if (next === null) return new Set(parts.keys());
    hidden.add(next);
  }
  return hidden;
}

/** What is hidden adds up to a number anybody can work out: it must leave each hidden part more than `smallest` values. */
function isSafe(parts: readonly Sum[], hidden: ReadonlySet<number>, smallest: number): boolean {
  const total = parts.reduce((sum, part, index) => sum + (hidden.has(index) ? part.value : 0), 0);
  return hidden.size >= 2 && total - hidden.size >= smallest;
}

/** The smallest part that makes it safe at once; else the largest, so that few are hidden. The first of equals. */
function nextToHide(parts: readonly Sum[], hidden: ReadonlySet<number>, smallest: number): number | null {
  const open = parts.flatMap(({ value }, index) => (value > 0 && !hidden.has(index) ? [{ value, index }] : []));
  const enough = open.filter(({ index }) => isSafe(parts, new Set([...hidden, index]), smallest));
  const [best] = enough.length > 0 ? enough.sort((a, b) => a.value - b.value) : open.sort((a, b) => b.value - a.value);
  return best?.index ?? null;
}
