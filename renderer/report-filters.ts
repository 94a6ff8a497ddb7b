import { stages } from '../shared/case/stages.ts';
import { noFilters } from '../shared/contract/no-filters.ts';
import type { Filters } from '../shared/contract/register.ts';
import { registerText } from '../shared/text/register.ts';
import { stageWords } from '../shared/text/stages.ts';
import type { Words } from '../shared/text/words.ts';
import { type Lists, useLists } from './lists.ts';
import { type Speech, useLanguage } from './parts/language.tsx';
import { useApi, useRead } from './queries.ts';

export interface FilterOption {
  readonly id: string;
  readonly text: string;
  /** A main subject, of which the ones below it are parts. */
  readonly heading?: boolean | undefined;
}

/** A filter by codes: what it is called, what can be chosen, what is, and how to choose otherwise. */
export interface CodeFilter {
  readonly id: string;
  readonly words: Words;
  readonly options: readonly FilterOption[];
  readonly values: readonly string[];
  readonly set: (values: readonly string[]) => Filters;
}

interface Colleague {
  readonly user: Filters['owners'][number];
  readonly name: string;
  readonly handles: boolean;
}

interface Known {
  readonly filters: Filters;
  readonly lists: Lists;
  readonly colleagues: readonly Colleague[];
  readonly speech: Speech;
}

/** Stands for "nobody" among the owners; a user name never begins with a hyphen. */
export const nobody = '-';

const laws = ['wmo', 'jw', 'both', 'other'] as const;

/** The most values one filter takes (the contract says the same). */
const most = 20;

/** The filters by codes of the register, with what the office's lists and its people give to choose from. */
export function useCodeFilters(filters: Filters): readonly CodeFilter[] {
  const speech = useLanguage();
  const lists = useLists();
  const api = useApi();
  const people = useRead(api.list.people.queryOptions({ input: {}, staleTime: 60_000 }));
  return codeFilters({ filters, lists, colleagues: people.state === 'ready' ? people.value : [], speech });
}

/** The filters by codes, in the order of the screen. */
export function codeFilters({ filters, lists, colleagues, speech }: Known): readonly CodeFilter[] {
  const { language, say } = speech;
  const named = (list: string) => lists.items(list).map((item) => ({ id: item.code, text: item[language] }));
  const subjects = lists
    .items('subjects')
    .map((item) => ({ id: item.code, text: item[language], heading: item.parent === null }));
  const areas = lists
    .items('areas')
    .flatMap((item) =>
      item.data.level === 'area' || item.data.level === 'business_area'
        ? [{ id: item.code, text: item[language] }]
        : [],
    );
  const owners = colleagues.filter((person) => person.handles).map(({ user, name }) => ({ id: user, text: name }));
  const upTo = (values: readonly string[]) => values.slice(0, most);
  return [
    {
      id: 'organisations',
      words: registerText['register.provider'],
      options: [...named('organisations'), ...named('desks')],
      values: filters.organisations,
      set: (values) => ({ ...filters, organisations: upTo(values) }),
    },
    {
      id: 'subjects',
      words: registerText['register.subject'],
      options: subjects,
      values: filters.subjects,
      set: (values) => ({ ...filters, subjects: upTo(values) }),
    },
    {
      id: 'areas',
      words: registerText['register.area'],
      options: areas,
      values: filters.areas,
      set: (values) => ({ ...filters, areas: upTo(values) }),
    },
    {
      id: 'laws',
      words: registerText['register.law'],
      options: laws.map((law) => ({ id: law, text: say(registerText[`law.${law}`]) })),
      values: filters.laws,
      set: (values) => ({ ...filters, laws: laws.filter((law) => values.includes(law)) }),
    },
    {
      id: 'kinds',
      words: registerText['register.kind'],
      options: named('case-kinds'),
      values: filters.kinds,
      set: (values) => ({ ...filters, kinds: upTo(values) }),
    },
    {
      id: 'stages',
      words: registerText['register.stage'],
      options: stages.map((stage) => ({ id: stage, text: say(stageWords[`stage.${stage}`]) })),
      values: filters.stages,
      set: (values) => ({ ...filters, stages: stages.filter((stage) => values.includes(stage)) }),
    },
    {
      id: 'owners',
      words: registerText['register.owner'],
      options: [{ id: nobody, text: say(registerText['register.nobody']) }, ...owners],
      values: filters.unowned ? [nobody] : filters.owners,
      set: (values) => withOwners(filters, values, colleagues),
    },
  ];
}

/** "Nobody" and somebody exclude each other: the last one chosen counts. */
function withOwners(filters: Filters, values: readonly string[], colleagues: readonly Colleague[]): Filters {
  const unowned = values.includes(nobody) && (!filters.unowned || values.length === 1);
  const owners = colleagues.flatMap(({ user }) => (values.includes(user) && !unowned ? [user] : []));
  return { ...filters, unowned, owners: owners.slice(0, most) };
}

/** How many filters are on; a period counts as one. */
export function countFilters(filters: Filters): number {
  const { stages: chosen, kinds, laws: acts, organisations, subjects, areas, owners } = filters;
  const lists = [chosen, kinds, acts, organisations, subjects, areas];
  const byList = lists.filter((values) => values.length > 0).length;
  const byOwner = filters.unowned || owners.length > 0 ? 1 : 0;
  return byList + byOwner + (filters.from !== null || filters.to !== null ? 1 : 0) + (filters.open ? 1 : 0);
}

/** Whether these let the same reports through; in which order values were chosen does not count. */
export function sameFilters(one: Filters, other: Filters): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(filters: Filters): string {
  const values = Object.values({ ...noFilters, ...filters });
  return JSON.stringify(values.map((value) => (Array.isArray(value) ? value.toSorted() : value)));
}
