import type { ListChanges, ListItem, Lists } from '../contract/administration.ts';
import { itemFault } from './item-fault.ts';

/** An item of a file with the row it stands in. */
interface FileItem {
  readonly row: number;
  readonly item: ListItem;
}

/**
 * What the items of a file change in a list. Nothing is ever taken out: what the file does not name stays. An item that
 * cannot stand where it says is refused.
 */
export function listChanges(lists: Lists, list: string, incoming: readonly FileItem[]): ListChanges {
  const present = new Map((lists[list] ?? []).map((item) => [item.code, item]));
  const after = new Map([...present, ...incoming.map(({ item }) => [item.code, item] as const)]);
  const tops =
    list === 'organisations' ? new Map((lists['provider-types'] ?? []).map((item) => [item.code, item])) : after;
  const changes: ListChanges = { added: [], changed: [], switchedOff: [], unchanged: 0, refused: [] };
  for (const { row, item } of incoming) {
    const before = present.get(item.code);
    const fault = itemFault(item, tops);
    if (fault)
      changes.refused.push({
        row,
        column: fault === 'period-reversed' ? 'validTo' : 'parent',
        code: fault,
        value: item.parent ?? '',
      });
    else if (!before) changes.added.push(item);
    else if (isSame(before, item)) changes.unchanged += 1;
    else changes.changed.push({ before, after: item });
    if (before?.active && !item.active) changes.switchedOff.push(item.code);
  }
  return changes;
}

function isSame(before: ListItem, after: ListItem): boolean {
  return inOneForm(before) === inOneForm(after);
}

function inOneForm({ data, ...item }: ListItem): string {
  const properties = Object.entries(data).filter(([, value]) => value !== null && value !== '');
  return JSON.stringify([Object.entries(item).sort(), properties.sort()]);
}
