import type { ListItem } from '../../../shared/contract/administration.ts';

/** An item at its place in the list: below which others it stands, and whether it can move among its equals. */
export interface PlacedItem {
  readonly item: ListItem;
  /** 0 at the top, 1 below another. */
  readonly depth: number;
  readonly first: boolean;
  readonly last: boolean;
}

/** The items as a list with each item right after the one it stands below. */
export function placedItems(items: readonly ListItem[]): readonly PlacedItem[] {
  const codes = new Set(items.map(({ code }) => code));
  const above = ({ parent }: ListItem) => (parent !== null && codes.has(parent) ? parent : null);
  const place = (parent: string | null, depth: number): readonly PlacedItem[] =>
    items
      .filter((item) => above(item) === parent)
      .flatMap((item, index, equals) => [
        { item, depth, first: index === 0, last: index === equals.length - 1 },
        ...place(item.code, depth + 1),
      ]);
  return place(null, 0);
}

/** The codes of the whole list with one item a place earlier or later among its equals; what stands below it goes along. */
export function movedCodes(items: readonly ListItem[], code: string, way: 'up' | 'down'): readonly string[] {
  const placed = placedItems(items);
  const codes = placed.map(({ item }) => item.code);
  const at = codes.indexOf(code);
  const head = placed[at];
  if (!head || (way === 'up' ? head.first : head.last)) return codes;
  const moving = blockAt(placed, at);
  const rest = [...placed.slice(0, at), ...placed.slice(at + moving.length)];
  const neighbour =
    way === 'up'
      ? rest.findLastIndex((one, index) => index < at && one.depth === head.depth)
      : rest.findIndex((one, index) => index >= at && one.depth === head.depth);
  const target = way === 'up' ? neighbour : neighbour + blockAt(rest, neighbour).length;
  return [...rest.slice(0, target), ...moving, ...rest.slice(target)].map(({ item }) => item.code);
}

/** An item with all that stands below it. */
function blockAt(placed: readonly PlacedItem[], at: number): readonly PlacedItem[] {
  const head = placed[at];
  if (!head) return [];
  const end = placed.findIndex(({ depth }, index) => index > at && depth <= head.depth);
  return placed.slice(at, end === -1 ? undefined : end);
}
