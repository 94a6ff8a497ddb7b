import { nearestSearch } from '../../db/nearest-search.ts';
import { searchCases } from '../../db/search.ts';
import { ok } from '../../shared/result.ts';
import { named } from '../case-row.ts';
import type { HandlersOf } from './handlers.ts';

export const registerServices: HandlersOf<'register'> = {
  search: async (deps, search) => {
    const scope = deps.scope('register.search');
    const found = searchCases(deps.reader, scope, search);
    const nearest = found.total === 0 && search.after === null ? nearestSearch(deps.reader, scope, search) : null;
    const rows = found.rows.map((row) => named(deps, row));
    return ok({ ...found, rows, ...(nearest !== null && { didYouMean: nearest }) });
  },
};
