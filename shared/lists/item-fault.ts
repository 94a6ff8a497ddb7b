import type { ListItem } from '../contract/administration.ts';

/** Why an item cannot stand in a list as it is. */
export type ItemFault = 'unknown-parent' | 'below-itself' | 'period-reversed';

/**
 * The first fault of an item among the items as they will be; null when there is none. `tops` are the items it may stand
 * below: those of the list itself, for an organisation the kinds of organisation.
 */
export function itemFault(item: ListItem, tops: ReadonlyMap<string, ListItem>): ItemFault | null {
  if (item.validFrom !== null && item.validTo !== null && item.validFrom > item.validTo) return 'period-reversed';
  if (item.parent === null) return null;
  if (!tops.has(item.parent)) return 'unknown-parent';
  return isBelowItself(item, tops) ? 'below-itself' : null;
}

function isBelowItself(item: ListItem, tops: ReadonlyMap<string, ListItem>): boolean {
  const passed = new Set([item.code]);
  for (let above = item.parent; above !== null; above = tops.get(above)?.parent ?? null) {
    if (tops.get(item.code) === undefined) return false;
    if (passed.has(above)) return true;
    passed.add(above);
  }
  return false;
}
