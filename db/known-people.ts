import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PersonPlace } from '../shared/case/person.ts';
import type { CaseId } from '../shared/ids.ts';
import type { Told } from '../shared/match/person-forms.ts';
import type { Reader } from './handle.ts';
import { cases, people } from './schema/cases.ts';
import { inScope, type Scope } from './search.ts';

/** A person of a report, as told then. Read at each keystroke, so its id is parsed only when it is shown. */
export interface KnownPerson extends Told {
  readonly place: PersonPlace;
  readonly caseId: string;
}

/** A person by his report and his place in it. */
export interface PersonOfCase {
  readonly caseId: CaseId;
  readonly place: PersonPlace;
}

/** Of one form so many persons are looked at, the newest reports in front: what more of them share says too little. */
const mostPerKey = 40;

/** The persons who share one of these forms (`shared/match/person-keys.ts`), of reports that the scope lets through. */
export function peopleWithKeys(reader: Reader, scope: Scope, keys: readonly string[]): readonly KnownPerson[] {
  if (keys.length === 0) return [];
  return reader.sql.all<KnownPerson>(peopleWithKeysSql(scope, keys));
}

/** The query of `peopleWithKeys`: through the index of forms, a bounded number for each. */
export function peopleWithKeysSql(scope: Scope, keys: readonly string[]): SQL {
  const each = keys.map(
    (key) =>
      sql`select * from (select case_row, place from person_keys where key = ${key} order by case_row desc limit ${mostPerKey})`,
  );
  const mine = inScope(scope);
  return sql`with found as (${sql.join(each, sql` union `)})
    select p.place, p.name, p.phone, p.email, p.address, p.postcode, p.born, cases.id as "caseId"
    from found cross join people p on p.case_row = found.case_row and p.place = found.place
    cross join cases on cases."row" = p.case_row
    where cases.destroyed = 0 ${mine ? sql`and ${mine}` : sql``}
    order by p.case_row desc`;
}

/** What a person of a report told; null when nothing is known of him. */
export function readTold(reader: Reader, { caseId, place }: PersonOfCase): Told | null {
  const { name, phone, email, address, postcode, born } = people;
  const found = reader.sql
    .select({ name, phone, email, address, postcode, born })
    .from(people)
    .innerJoin(cases, eq(cases.row, people.caseRow))
    .where(and(eq(cases.id, caseId), eq(people.place, place)))
    .get();
  return found ?? null;
}

/** Everybody who was said to be one with a person, himself included, whatever way round: by links of links too. */
export function onePersonSql({ caseId, place }: Pick<KnownPerson, 'caseId' | 'place'>): SQL {
  return sql`with recursive one(case_id, place) as (
    values (${caseId}, ${place})
    union select c.id, p.place from one join people p on p.same_case = one.case_id and p.same_place = one.place
      join cases c on c."row" = p.case_row
    union select p.same_case, p.same_place from one join cases c on c.id = one.case_id
      join people p on p.case_row = c."row" and p.place = one.place where p.same_case is not null
    limit ${mostOfOne})
  select one.case_id as "caseId", one.place from one order by 1, 2`;
}

/** More reports of one person than an office has ever seen; keeps a broken chain from running on. */
const mostOfOne = 500;

/** The persons who are one with this one, himself included, in an order that does not depend on who asks. */
export function onePerson(reader: Reader, person: Pick<KnownPerson, 'caseId' | 'place'>): readonly PersonOfCase[] {
  return reader.sql.all<PersonOfCase>(onePersonSql(person));
}
