import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Party } from '../shared/case/intake.ts';
import { Stage } from '../shared/case/stages.ts';
import { Day } from '../shared/dates.ts';
import { CaseId, CaseNumber, Code } from '../shared/ids.ts';
import type { Reader } from './handle.ts';
import { inScope, type Scope } from './search.ts';

const fromJson = z.string().transform((text): unknown => JSON.parse(text));

const Row = z.object({
  caseId: CaseId,
  number: CaseNumber,
  receivedOn: Day,
  stage: Stage,
  area: Code.nullable(),
  /** Goes on under another number: known, but no matter by itself. */
  joined: z.number().transform((joined) => joined === 1),
  parties: fromJson.pipe(z.array(Party)),
  subjects: fromJson.pipe(z.array(Code)),
});

/** What a report is about, as it stands. */
export type KnownMatter = z.infer<typeof Row>;

/** What is asked for: reports by their ids, and reports about one of these organisations and one of these subjects. */
export interface MatterSearch {
  readonly ids: readonly string[];
  readonly organisations: readonly string[];
  readonly subjects: readonly string[];
}

/** Of one organisation so many reports are looked at, the newest in front. */
const mostPerOrganisation = 200;

/** The reports asked for that the scope lets through, the newest in front. */
export function findMatters(reader: Reader, scope: Scope, search: MatterSearch): readonly KnownMatter[] {
  const query = findMattersSql(scope, search);
  return query === null ? [] : z.array(Row).parse(reader.sql.all(query));
}

/** The query of `findMatters`: through the indexes of ids and organisations. Null when nothing is asked for. */
export function findMattersSql(scope: Scope, { ids, organisations, subjects }: MatterSearch): SQL | null {
  const byOrganisation = subjects.length === 0 ? [] : organisations.map((code) => aboutSql(code, subjects));
  const byId = ids.length === 0 ? [] : [sql`select "row" as case_row from cases where id in ${ids}`];
  const found = [...byId, ...byOrganisation];
  if (found.length === 0) return null;
  const mine = inScope(scope);
  return sql`with found as (${sql.join(found, sql` union `)})
    select cases.id as "caseId", cases.number, cases.received_on as "receivedOn", cases.stage, cases.area,
      cases.joined_into is not null as joined,
      (select json_group_array(json_object('kind', p.kind, 'organisation', p.organisation))
        from case_parties p where p.case_row = cases."row") as parties,
      (select json_group_array(s.subject) from case_subjects s where s.case_row = cases."row") as subjects
    from found cross join cases on cases."row" = found.case_row
    where cases.destroyed = 0 and cases.withdrawn = 0 ${mine ? sql`and ${mine}` : sql``}
    order by cases.received_on desc, cases."row" desc`;
}

function aboutSql(organisation: string, subjects: readonly string[]): SQL {
  return sql`select * from (select p.case_row from
    (select case_row from case_parties where organisation = ${organisation} order by case_row desc limit ${mostPerOrganisation}) p
    where exists (select 1 from case_subjects s where s.case_row = p.case_row and s.subject in ${subjects}) limit 30)`;
}
