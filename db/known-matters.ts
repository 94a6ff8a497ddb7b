import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Party } from '../shared/case/intake.ts';
import type { Stage } from '../shared/case/stages.ts';
import type { Day } from '../shared/dates.ts';
import type { CaseId, CaseNumber } from '../shared/ids.ts';
import type { Reader } from './handle.ts';
import { inScope, type Scope } from './search.ts';

/** What a report is about, as it stands. */
export interface KnownMatter {
  readonly caseId: CaseId;
  readonly number: CaseNumber;
  readonly receivedOn: Day;
  readonly stage: Stage;
  readonly area: string | null;
  /** Goes on under another number: known, but no matter by itself. */
  readonly joined: boolean;
  readonly parties: Party[];
  readonly subjects: string[];
}

/** As the query answers it: what a report names in JSON. */
interface Row extends Omit<KnownMatter, 'joined' | 'parties' | 'subjects'> {
  readonly joined: 0 | 1;
  readonly parties: string;
  readonly subjects: string;
}

const Parties = z.array(Party);
const Subjects = z.array(z.string());

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
  if (query === null) return [];
  return reader.sql.all<Row>(query).map((row) => ({
    ...row,
    joined: row.joined === 1,
    parties: Parties.parse(JSON.parse(row.parties)),
    subjects: Subjects.parse(JSON.parse(row.subjects)),
  }));
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
    where cases.destroyed = 0 ${mine ? sql`and ${mine}` : sql``}
    order by cases.received_on desc, cases."row" desc`;
}

function aboutSql(organisation: string, subjects: readonly string[]): SQL {
  return sql`select * from (select p.case_row from
    (select case_row from case_parties where organisation = ${organisation} order by case_row desc limit ${mostPerOrganisation}) p
    where exists (select 1 from case_subjects s where s.case_row = p.case_row and s.subject in ${subjects}) limit 30)`;
}
