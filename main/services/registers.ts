import { searchCases } from '../../db/search.ts';
import type { CaseRow } from '../../shared/contract/register.ts';
import { ok } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import type { HandlersOf } from './handlers.ts';

export const registerServices: HandlersOf<'register'> = {
  search: async (deps, search) => {
    const found = searchCases(deps.reader, deps.scope('register.search'), search);
    return ok({ ...found, rows: found.rows.map((row) => named(deps, row)) });
  },
};

/** A row with its owner's name. */
export function named(deps: Pick<Deps, 'nameOf'>, row: Omit<CaseRow, 'ownerName'>): CaseRow {
  return { ...row, ownerName: row.owner && deps.nameOf(row.owner) };
}
