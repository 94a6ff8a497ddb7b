import { and, asc, eq, gte, isNull, lt, lte, ne, or } from 'drizzle-orm';
import type { WarnDays } from '../shared/contract/warn-days.ts';
import { addDays, type Day } from '../shared/dates.ts';
import type { Reader } from './handle.ts';
import { cases, caseTerms } from './schema/cases.ts';
import { ofOwners } from './work-list.ts';

/** A term that warns: coming near, or over. The mark is the same as long as the term ends on the same day. */
export interface TermWarning {
  readonly mark: string;
  readonly phase: 'near' | 'over';
}

/** More than anybody has in hand. */
const most = 1_000;

/** The terms of these persons' open reports that are over, or so near that they warn; nothing of what they are about. */
export function readWarnings(
  reader: Reader,
  { owners, today, warnDays }: { readonly owners: readonly string[]; readonly today: Day; readonly warnDays: WarnDays },
): readonly TermWarning[] {
  const within = (byLaw: boolean, days: number) =>
    and(eq(caseTerms.byLaw, byLaw), lte(caseTerms.lastOn, addDays(today, days)));
  const near = and(
    eq(caseTerms.waiting, false),
    gte(caseTerms.lastOn, today),
    or(within(true, warnDays.law), within(false, warnDays.norm)),
  );
  const rows = reader.sql
    .select({ id: cases.id, matter: caseTerms.matter, kind: caseTerms.kind, lastOn: caseTerms.lastOn })
    .from(caseTerms)
    .innerJoin(cases, eq(cases.row, caseTerms.caseRow))
    .where(
      and(or(lt(caseTerms.lastOn, today), near), ofOwners(owners), ne(cases.stage, 'closed'), isNull(cases.joinedInto)),
    )
    .orderBy(asc(caseTerms.lastOn), asc(cases.row))
    .limit(most)
    .all();
  return rows.map(({ id, matter, kind, lastOn }) => {
    const phase = lastOn < today ? 'over' : 'near';
    return { mark: `${id}/${matter}/${kind}/${lastOn}/${phase}`, phase };
  });
}
