import { meldpunt } from '../case/about-meldpunt.ts';
import type { ListItem, Lists } from '../contract/administration.ts';
import { fold } from '../match/fold.ts';

/** Finds the code that a cell means: null when it is empty, undefined when no item is called so. */
export type FindCode = (text: string) => string | null | undefined;

/** The lists of a register as a table is read with them: each cell is looked up once, however many rows have it. */
export interface CodeIndex {
  find(list: string, text: string): string | null | undefined;
  /** An organisation by code, name or alias. */
  organisation(name: string): ListItem | undefined;
}

/**
 * An index of these lists: an item is meant by its code, or by its label in either language or an alias, however written. A code
 * in other capitals counts where no label is written so.
 */
export function codeIndex(lists: Lists): CodeIndex {
  const finders = new Map<string, FindCode>();
  // A complaint about the Meldpunt itself goes its own road, from a table too: it is no new organisation.
  const ourselves = (lists.desks ?? []).filter(({ code }) => code === meldpunt);
  const organisations = organisationIndex([...(lists.organisations ?? []), ...ourselves]);
  return {
    find: (list, text) => {
      const finder = finders.get(list) ?? finderOf(lists[list] ?? []);
      finders.set(list, finder);
      return finder(text);
    },
    organisation: (name) => organisations.get(name) ?? organisations.get(fold(name)),
  };
}

function finderOf(items: readonly ListItem[]): FindCode {
  const byCode = new Map(items.map(({ code }) => [code, code]));
  const byLabel = new Map<string, string>();
  for (const item of items) {
    for (const label of labelsOf(item)) if (!byLabel.has(label)) byLabel.set(label, item.code);
  }
  for (const { code } of items) if (!byLabel.has(fold(code))) byLabel.set(fold(code), code);
  return (text) => {
    const asked = text.trim();
    if (asked === '') return null;
    return byCode.get(asked) ?? byLabel.get(fold(asked));
  };
}

function organisationIndex(items: readonly ListItem[]): ReadonlyMap<string, ListItem> {
  const index = new Map(items.map((item) => [item.code, item]));
  for (const item of items) for (const label of labelsOf(item)) if (!index.has(label)) index.set(label, item);
  return index;
}

/** The names of an item, folded: both languages, and what it was called before or is called elsewhere. */
function labelsOf({ nl, en, data }: ListItem): readonly string[] {
  const aliases = String(data.aliases ?? '').split(';');
  return [nl, en, ...aliases].filter((label) => label.trim() !== '').map(fold);
}
