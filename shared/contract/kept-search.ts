import { z } from 'zod';
import { Name } from '../typed-text.ts';
import { read, write } from './call.ts';
import { Filters } from './register.ts';

const handling = { purpose: 'complaint-handling' } as const;

/** So many searches somebody keeps at most: a longer list is no shorter way than the filters themselves. */
export const mostKeptSearches = 30;

const SearchName = Name.refine((name) => name.trim() !== '', 'empty');

/** A search somebody keeps for himself: its filters. The words are never kept, since they may be a person's name. */
export const KeptSearch = z.object({ name: SearchName, filters: Filters });
export type KeptSearch = z.infer<typeof KeptSearch>;

const KeptSearches = z.array(KeptSearch);

/** The searches of the one who asks, by name. Nothing of a report is in them. */
export const keptSearchCalls = {
  list: read(z.object({}), KeptSearches, { ...handling, logged: false }),
  /** One of the same name is replaced. */
  keep: write(KeptSearch, KeptSearches, handling),
  forget: write(z.object({ name: SearchName }), KeptSearches, handling),
};
