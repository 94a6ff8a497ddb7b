import { searchCases } from '../../db/search.ts';
import { ok } from '../../shared/result.ts';
import { named } from '../case-row.ts';
import type { HandlersOf } from './handlers.ts';

export const registerServices: HandlersOf<'register'> = {
  search: async (deps, search) => {
    const found = searchCases(deps.reader, deps.scope('register.search'), search);
    return ok({ ...found, rows: found.rows.map((row) => named(deps, row)) });
  },
};
