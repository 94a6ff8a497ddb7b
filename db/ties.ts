import { and, asc, eq, inArray } from 'drizzle-orm';
import { LinkKind } from '../shared/case/links.ts';
import { CaseId, CaseNumber } from '../shared/ids.ts';
import type { Reader } from './handle.ts';
import { caseLinks, cases } from './schema/cases.ts';
import { inScope, type Scope } from './search.ts';

/** Another report that this one is tied to. */
export interface TiedCase {
  readonly id: CaseId;
  readonly number: CaseNumber;
  /** The reader of the scope may open it. */
  readonly mayOpen: boolean;
}

/** The reports with these ids, with their numbers; one that is not there is left out. */
export function tiedCases(reader: Reader, ids: readonly string[], scope: Scope): readonly TiedCase[] {
  if (ids.length === 0) return [];
  const wanted = inArray(cases.id, [...ids]);
  const rows = reader.sql.select({ id: cases.id, number: cases.number }).from(cases).where(wanted).all();
  const open = reader.sql
    .select({ id: cases.id })
    .from(cases)
    .where(and(wanted, inScope(scope), eq(cases.destroyed, false)))
    .all();
  return rows.map(({ id, number }) => ({
    id: CaseId.parse(id),
    number: CaseNumber.parse(number),
    mayOpen: open.some((each) => each.id === id),
  }));
}

/** Links that were laid at another report and lead here. */
export function linksTo(reader: Reader, caseId: CaseId) {
  const rows = reader.sql
    .select({ other: cases.id, kind: caseLinks.kind })
    .from(caseLinks)
    .innerJoin(cases, eq(cases.row, caseLinks.caseRow))
    .where(eq(caseLinks.other, caseId))
    .orderBy(asc(cases.row))
    .all();
  return rows.map(({ other, kind }) => ({ other: CaseId.parse(other), kind: LinkKind.parse(kind) }));
}

/** The reports that go on under this one. */
export function joinedHere(reader: Reader, caseId: CaseId): readonly string[] {
  const rows = reader.sql
    .select({ id: cases.id })
    .from(cases)
    .where(eq(cases.joinedInto, caseId))
    .orderBy(asc(cases.row))
    .all();
  return rows.map(({ id }) => id);
}
