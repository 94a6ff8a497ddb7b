import { audit } from './audit.ts';
import { type FigureSystem, hide, isOpen, sumOf } from './figure-system.ts';
import { type Plan, planHiding, planNothing, roomBelow } from './plan-hiding.ts';
import { isWide, type Proof, proves, unproven } from './proven-width.ts';

/**
 * Secondary suppression: hides as few further figures as it can find, until the audit proves every secret wide. Gives the
 * secrets that nothing can protect: earlier releases tell them.
 */
export function hideFurther(system: FigureSystem, proof: Proof): readonly number[] {
  const lost = new Set(unproven(system, proof).filter((cell) => isTooNarrow(system, cell)));
  for (;;) {
    const unsafe = unproven(system, proof).filter((cell) => !lost.has(cell));
    if (unsafe.length === 0) return [...lost];
    for (const cell of unsafe) witness(system, proof, cell);
    audit(system, proof, { secrets: unsafe });
    let hasHidden = false;
    for (const cell of unsafe) {
      // What was hidden for another may have made it safe.
      if (hasHidden) lookAgain(system, proof, cell);
      if (isWide(system, proof, cell)) continue;
      hasHidden = true;
      if (!hideFor(system, proof, cell)) lost.add(cell);
    }
  }
}

/** More figures than these are not gone through all together after each that was hidden: in so many, what is safe shows nearby. */
const fewTogether = 400;

function lookAgain(system: FigureSystem, proof: Proof, cell: number): void {
  witness(system, proof, cell);
  if (!isWide(system, proof, cell)) audit(system, proof, { secrets: [cell], largest: fewTogether });
}

/** Looks in a large system near a figure for tables in which only what is hidden already differs: mostly there are, and the audit is spared. */
function witness(system: FigureSystem, proof: Proof, cell: number): void {
  if (system.figures.length <= fewTogether || isWide(system, proof, cell)) return;
  for (const change of planNothing(system, cell)?.changes ?? []) proves(system, proof, change);
}

/**
 * True for a part of a figure that was shown before and is not large enough to leave room for it: whatever is hidden now, its
 * values lie less than its threshold apart.
 */
function isTooNarrow({ figures, relations, relationsOf, unseen, told }: FigureSystem, cell: number): boolean {
  const { smallest = 0 } = figures[cell] ?? {};
  const isKnown = (other: number) => !unseen[other] && (!isOpen(figures[other] ?? {}) || told[other]);
  return (relationsOf[cell] ?? []).some((index) => {
    const { cells = [], parts = [] } = relations[index] ?? {};
    const whole = cells.slice(0, cells.length - parts.length);
    if (!parts.includes(cell) || !whole.every(isKnown)) return false;
    return sumOf(figures, whole) < smallest;
  });
}

/** Hides what spares the most: figures of its own level, then zeros, then totals. False when nothing is left to hide. */
function hideFor(system: FigureSystem, proof: Proof, cell: number): boolean {
  if (carryOut(system, proof, { cell, plan: planHiding(system, cell, system.heights[cell] ?? 0) })) return true;
  // A mark may stand for 0 where all parts of a sum are hidden: the next audit sees what that brings.
  const zeros = seenParts(system, tightestSum(system, cell));
  if (zeros.length > 0 && zeros.every((part) => system.figures[part]?.value === 0)) {
    hide(system, zeros);
    return true;
  }
  if (carryOut(system, proof, { cell, plan: planHiding(system, cell, Number.POSITIVE_INFINITY) })) return true;
  const nearest = nearestSeen(system, cell);
  hide(system, nearest);
  return nearest.length > 0;
}

/** True when something more was hidden or the figure was proven wide. */
function carryOut(system: FigureSystem, proof: Proof, { cell, plan }: { cell: number; plan: Plan | null }): boolean {
  if (!plan) return false;
  hide(system, plan.cells);
  for (const change of plan.changes) proves(system, proof, change);
  return plan.cells.size > 0 || isWide(system, proof, cell);
}

/** Of the sums of several parts of which a figure is one and of which some are still seen, the one with the least room. */
function tightestSum(system: FigureSystem, cell: number): readonly number[] {
  const room = (parts: readonly number[]) => parts.reduce((sum, part) => sum + roomBelow(system, part), 0);
  const sums = (system.relationsOf[cell] ?? []).flatMap((index) => {
    const { parts, apart } = system.relations[index] ?? { parts: [], apart: true };
    const isTable =
      !apart && parts.length > 1 && parts.includes(cell) && parts.every((part) => isPublished(system, part));
    return isTable && seenParts(system, parts).length > 0 ? [parts] : [];
  });
  return sums.reduce((best, parts) => (best.length === 0 || room(parts) < room(best) ? parts : best), []);
}

/** Where one part was never published, no mark of the others stands for 0: hiding a 0 there helps nothing. */
function isPublished({ figures }: FigureSystem, cell: number): boolean {
  return figures[cell]?.standing !== 'unpublished';
}

/** What is still seen of the parts of a sum, when all of it may be hidden. */
function seenParts(system: FigureSystem, parts: readonly number[]): readonly number[] {
  const seen = parts.filter((part) => !system.unseen[part]);
  return seen.every((part) => mayHide(system, part)) ? seen : [];
}

/** The last resort, walking outwards from sum to sum: the first figure met that may be hidden, a zero with its sum. */
function nearestSeen(system: FigureSystem, cell: number): readonly number[] {
  const { relations, relationsOf, unseen, figures } = system;
  const met = [cell];
  for (const each of met) {
    for (const other of (relationsOf[each] ?? []).flatMap((index) => relations[index]?.cells ?? [])) {
      if (met.includes(other)) continue;
      if (unseen[other]) met.push(other);
      else if (mayHide(system, other)) {
        const found = (figures[other]?.value ?? 0) > 0 ? [other] : seenParts(system, tightestSum(system, other));
        if (found.length > 0) return found;
      }
    }
  }
  return [];
}

/** What was told before is known, hidden or not: hiding it helps nothing. */
function mayHide({ figures, unseen, told }: FigureSystem, cell: number): boolean {
  const figure = figures[cell];
  return !unseen[cell] && !told[cell] && figure !== undefined && isOpen(figure);
}
