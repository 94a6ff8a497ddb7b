import type { ListItem } from '../shared/contract/administration.ts';
import type { Day } from '../shared/dates.ts';
import { isOffered } from '../shared/lists/is-offered.ts';
import type { Language } from '../shared/text/text.ts';
import { useLanguage } from './parts/language.tsx';
import { useApi, useRead } from './queries.ts';

/** The register's lists as screens use them. */
export interface Lists {
  /** All items of a list in their order, also those no longer offered. */
  items(list: string): readonly ListItem[];
  /** The items that are offered for new input today, and those in `chosen`: what was chosen before stays a choice. */
  offered(list: string, chosen?: readonly (string | null)[]): readonly ListItem[];
  /** The label of a code in the language; the code itself when the list lacks it. */
  label(list: string, code: string, language: Language): string;
}

/** The lists, empty until they are there. They change seldom, and a change asks for everything anew. */
export function useLists(): Lists {
  const api = useApi();
  const { today } = useLanguage();
  const read = useRead(api.list.all.queryOptions({ input: {}, staleTime: Number.POSITIVE_INFINITY }));
  return listsOf(read.state === 'ready' ? read.value : {}, today);
}

function listsOf(lists: Readonly<Record<string, readonly ListItem[]>>, today: Day): Lists {
  const items = (list: string) => lists[list] ?? [];
  return {
    items,
    offered: (list, chosen = []) => items(list).filter((item) => isOffered(item, today) || chosen.includes(item.code)),
    label: (list, code, language) => items(list).find((item) => item.code === code)?.[language] ?? code,
  };
}
