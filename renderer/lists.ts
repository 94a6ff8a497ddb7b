import type { ListItem } from '../shared/contract/administration.ts';
import type { Language } from '../shared/text/text.ts';
import { useApi, useRead } from './queries.ts';

/** The register's lists as screens use them. */
export interface Lists {
  /** All items of a list in their order, also those no longer offered. */
  items(list: string): readonly ListItem[];
  /** The items that are offered for new input, and those in `chosen`: what was chosen before stays a choice. */
  offered(list: string, chosen?: readonly (string | null)[]): readonly ListItem[];
  /** The label of a code in the language; the code itself when the list lacks it. */
  label(list: string, code: string, language: Language): string;
}

/** The lists, empty until they are there. They change seldom, and a change asks for everything anew. */
export function useLists(): Lists {
  const api = useApi();
  const read = useRead(api.list.all.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  return listsOf(read.state === 'ready' ? read.value : {});
}

function listsOf(lists: Readonly<Record<string, readonly ListItem[]>>): Lists {
  const items = (list: string) => lists[list] ?? [];
  return {
    items,
    offered: (list, chosen = []) => items(list).filter((item) => item.active || chosen.includes(item.code)),
    label: (list, code, language) => items(list).find((item) => item.code === code)?.[language] ?? code,
  };
}
