import type { ListItem } from '../contract/administration.ts';
import type { Day } from '../dates.ts';

/** Whether an item is offered for new input on a day: switched on, and the day lies between its first and its last, both included. */
export function isOffered({ active, validFrom, validTo }: ListItem, today: Day): boolean {
  return active && (validFrom === null || validFrom <= today) && (validTo === null || today <= validTo);
}
