import type { CaseRow } from '../shared/contract/register.ts';
import type { Deps } from './deps.ts';

/** A row with its owner's name. */
export function named(deps: Pick<Deps, 'nameOf'>, row: Omit<CaseRow, 'ownerName'>): CaseRow {
  return { ...row, ownerName: row.owner && deps.nameOf(row.owner) };
}
