import { type Ask, cheapestChange } from './cheapest-change.ts';
import { type FigureSystem, isOpen } from './figure-system.ts';
import type { Change } from './proven-width.ts';

/** What could be hidden for a figure, and the tables that show what it brings. */
export interface Plan {
  readonly cells: ReadonlySet<number>;
  readonly changes: readonly Change[];
  readonly price: number;
}

/**
 * The cheapest figures found to hide so that one may have values its threshold apart, none of them 0 and none higher than
 * `highest` levels of sums; null when there are none. First a cycle of figures each of which can move the whole way is
 * sought, since then all of the cycle are safe at once; where there is none, figures that each move as far as they can.
 * Source: Kelly, Golden and Assad (1992), as in `cheapest-change.ts`; the cycles are those of L. H. Cox, "Network models
 * for complementary cell suppression", JASA 90 (1995) 1453–1462, and in a table of three directions the hypercubes of
 * S. Giessing and D. Repsilber (τ-ARGUS), found here by one linear programme.
 */
export function planHiding(system: FigureSystem, cell: number, highest: number): Plan | null {
  const { heights } = system;
  const spans = spansOf(system, { cell, highest });
  const cycle = cheapest(spans.map((span) => cyclePlan(system, span)));
  if (cycle && cycle.price < 20 * priceAt(heights[cell] ?? 0)) return cycle;
  const [half, whole = half] = spans;
  const shared = half && whole && (sharedPlan(system, half) ?? sharedPlan(system, whole));
  return cheapest([cycle, shared ?? null]);
}

/** What lies in a few steps from a figure may show at once that it is safe: nothing is to be hidden for it then. */
const nearby = 30;

/** Tables near a figure, if such are found, in which only what is hidden already differs and it has values its threshold apart. */
export function planNothing(system: FigureSystem, cell: number): Plan | null {
  const spans = spansOf(system, { cell, highest: -1, patience: nearby });
  return spans.reduce<Plan | null>((found, span) => found ?? cyclePlan(system, span) ?? sharedPlan(system, span), null);
}

interface Around extends Pick<Ask, 'patience'> {
  readonly cell: number;
  /** How many levels of sums higher than this no figure is taken. */
  readonly highest: number;
}

function spansOf(system: FigureSystem, { cell, highest, ...patience }: Around): readonly Span[] {
  const { figures } = system;
  const may = (other: number) => {
    const figure = figures[other];
    if (system.unseen[other]) return true;
    return (
      figure !== undefined && isOpen(figure) && figure.value > 0 && basePrice(system, other) < priceAt(highest + 1)
    );
  };
  const smallest = figures[cell]?.smallest ?? 0;
  const downs = [...new Set([Math.min(roomBelow(system, cell), smallest), 0])];
  return downs.map((down) => ({ cell, down, up: smallest - down, may, ...patience }));
}

/** How far a figure can fall: to its floor, or to 1 when it is still to be hidden. */
export function roomBelow({ figures, unseen, floors }: FigureSystem, cell: number): number {
  const value = figures[cell]?.value ?? 0;
  return value - (unseen[cell] ? (floors[cell] ?? 0) : Math.min(1, value));
}

interface Span extends Pick<Ask, 'patience'> {
  readonly cell: number;
  /** How far the figure should be able to go down, and up. */
  readonly down: number;
  readonly up: number;
  /** Whether another may move. */
  may(other: number): boolean;
}

function cyclePlan(system: FigureSystem, { cell, down, up, may, ...patience }: Span): Plan | null {
  const free = (enough: boolean) => (enough ? Number.POSITIVE_INFINITY : 0);
  const room = (other: number) => {
    const below = may(other) ? roomBelow(system, other) : -1;
    return { up: free(below >= down), down: free(below >= up) };
  };
  const cycle = cheapestChange(system, { cell, by: 1, room, price: (other) => priceOf(system, other), ...patience });
  const whole = cycle && inWholeNumbers(cycle);
  if (!whole) return null;
  const size = whole.get(cell) ?? 0;
  const ups = Math.min(stepsOf(system, whole, 1), Math.ceil(up / size));
  const downs = Math.min(stepsOf(system, whole, -1), Math.ceil((up + down) / size) - ups);
  return (ups + downs) * size < up + down ? null : planOf(system, [times(whole, ups), times(whole, -downs)]);
}

function sharedPlan(system: FigureSystem, { cell, down, up, may, ...patience }: Span): Plan | null {
  const ask = (by: number): Ask => ({
    cell,
    by,
    room: (other) =>
      may(other) ? { up: Number.POSITIVE_INFINITY, down: roomBelow(system, other) } : { up: 0, down: 0 },
    price: (other) => priceOf(system, other),
    ...patience,
  });
  const sought = [up, -down].filter((by) => by !== 0);
  const found = sought.flatMap((by) => cheapestChange(system, ask(by)) ?? []);
  return found.length === sought.length ? planOf(system, found) : null;
}

function planOf(system: FigureSystem, changes: readonly Change[]): Plan {
  const cells = new Set(changes.flatMap((change) => [...change.keys()].filter((cell) => !system.unseen[cell])));
  return { cells, changes, price: [...cells].reduce((sum, cell) => sum + priceOf(system, cell), 0) };
}

function cheapest(plans: readonly (Plan | null)[]): Plan | null {
  return plans.reduce((best, plan) => (plan && (!best || plan.price < best.price) ? plan : best), null);
}

/** A total is dearer than all its parts; of equals the smaller figure says less. What is hidden already costs next to nothing. */
function priceOf(system: FigureSystem, cell: number): number {
  const value = system.figures[cell]?.value ?? 0;
  return system.unseen[cell] ? 0.001 : basePrice(system, cell) * (1 + Math.min(value, 1000) / 10_000);
}

function basePrice({ figures, heights }: FigureSystem, cell: number): number {
  return (figures[cell]?.weight ?? 1) * priceAt(heights[cell] ?? 0);
}

function priceAt(height: number): number {
  return 100 ** Math.min(height, 5);
}

/** A cycle may come out in halves or thirds: the smallest multiple in whole numbers. */
function inWholeNumbers(change: Change): Change | null {
  const isWhole = (by: number) => Math.abs(by - Math.round(by)) < 1e-6;
  for (let factor = 1; factor <= 6; factor += 1) {
    const tried = [...change].map(([cell, by]) => [cell, by * factor] as const);
    if (tried.every(([, by]) => isWhole(by))) return new Map(tried.map(([cell, by]) => [cell, Math.round(by)]));
  }
  return null;
}

/** How often a change can be made before a figure is at its floor. */
function stepsOf(system: FigureSystem, change: Change, direction: 1 | -1): number {
  const each = [...change].map(([cell, by]) =>
    by * direction < 0 ? Math.floor(roomBelow(system, cell) / Math.abs(by)) : Number.POSITIVE_INFINITY,
  );
  return Math.min(...each);
}

function times(change: Change, factor: number): Change {
  return new Map([...change].map(([cell, by]) => [cell, by * factor]));
}
