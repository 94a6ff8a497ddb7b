import { ListItem, type Lists } from '../../shared/contract/administration.ts';
import { shippedLists } from '../../shared/reference/shipped-lists.ts';

/** The lists as they ship, in the shape in which a register answers them. */
export const lists: Lists = Object.fromEntries(
  shippedLists.map(({ name, items }) => [name, items.map((item) => ListItem.parse(item))]),
);
