import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { addDays } from '../shared/dates.ts';
import type { Period } from '../shared/figures/period-before.ts';
import type { Amount, Group, PeriodCounts } from '../shared/figures/period-counts.ts';
import type { Reader } from './handle.ts';

/**
 * Counts one period. SQL counts, `shared/figures` decides what is shown. Three readings of the reports, each gathered once
 * and then grouped in every way: those received, those settled, those open at an end of the period.
 */
export function readFigures(reader: Reader, period: Period): PeriodCounts {
  const settled = groups(reader, settledIn(period), [...inReport(['outcome', 'settling', 'days']), ...judgments]);
  return {
    received: groups(reader, receivedIn(period), [
      ...inReport(['kind', 'channel', 'law', 'area', 'finding', 'reaction']),
      ...parties,
      ...subjects,
    ]),
    settled,
    openAtStart: groups(reader, openAfter(addDays(period.from, -1)), []),
    openAtEnd: groups(reader, openAfter(period.to), inReport(['stage'])),
    handedOver: handedOver(reader, period),
    durations: durationsOf(settled),
    signals: signals(reader, period),
  };
}

const GroupRow = z.object({
  by: z.string(),
  code: z.string().nullable(),
  parent: z.string().nullable(),
  reports: z.number(),
  mentions: z.number(),
  persons: z.number(),
});

/**
 * The day on which a report counts as settled: its closing day, never before its receipt. A closed report without closing
 * day (destroyed before it was closed) was settled on the day it came in.
 */
const settledOn = sql`case when closed_on is null or closed_on < received_on then received_on else closed_on end`;

function receivedIn({ from, to }: Period): SQL {
  return sql`received_on between ${from} and ${to}`;
}

/** Both halves can use an index: the second one finds what has no closing day of its own. */
function settledIn({ from, to }: Period): SQL {
  return sql`(closed_on between ${from} and ${to} and closed_on >= received_on)
    or (received_on between ${from} and ${to} and (closed_on < received_on or (closed_on is null and stage = 'closed')))`;
}

/** Open when the day was over. The plus keeps SQLite from walking all that ever came in: few are open. */
function openAfter(day: string): SQL {
  return sql`((closed_on is null and stage <> 'closed') or closed_on > ${day}) and +received_on <= ${day}`;
}

/** Whether the first reaction came by the last day of the norm (RTD-05); settled within 6 and 10 weeks (Awb 9:11). */
const reaction = sql`case
  when reaction_last_on is null then 'no-norm'
  when first_reaction_on is null then 'none'
  when first_reaction_on <= reaction_last_on then 'within'
  else 'late' end`;
const days = sql`cast(julianday(${settledOn}) - julianday(received_on) as integer)`;
const settling = sql`case when ${days} <= 42 then 'six-weeks' when ${days} <= 70 then 'ten-weeks' else 'longer' end`;

/** What goes on under another number counts there. */
const standing = sql`joined_into is null`;

/**
 * Reports gathered once, in memory. Counting distinct callers is the dear part, and most call once: only the mark of a
 * caller who comes back is kept, every other report is a person of its own.
 */
function groups(reader: Reader, where: SQL, selects: readonly SQL[]): readonly Group[] {
  const all = sql`select 'all' as "by", null as code, null as parent, ${reportCounts} from reports`;
  const rows = reader.sql.all(sql`
    with chosen as materialized (
      select "row", kind, channel, law, area, finding, outcome, stage, ${reaction} as reaction, ${settling} as settling, cast(${days} as text) as days, caller
      from cases where (${where}) and ${standing}),
    callers_again as materialized (select caller from chosen where caller is not null group by caller having count(*) > 1),
    reports as materialized (
      select *, case when caller in (select caller from callers_again) then caller end as again from chosen)
    ${sql.join([all, ...selects], sql` union all `)}`);
  return z.array(GroupRow).parse(rows);
}

/** Where each report is one row. */
const reportCounts = sql`count(*) as reports, count(*) as mentions, count(distinct again) + count(*) - count(again) as persons`;

/** Where a report may be several rows. */
const mentionCounts = sql`count(distinct r."row") as reports, count(*) as mentions,
  count(distinct r.again) + count(distinct case when r.again is null then r."row" end) as persons`;

function inReport(columns: readonly string[]): readonly SQL[] {
  return columns.map((column) => {
    const code = sql.identifier(column);
    return sql`select ${column} as "by", ${code} as code, null as parent, ${reportCounts} from reports group by ${code}`;
  });
}

/**
 * Reports with what they name, also those that name nothing; or only those that name something. A cross join keeps SQLite
 * from walking through what all other reports name.
 */
const alsoWithout = sql`left join`;
const onlyWith = sql`cross join`;

/** A report is about a kind of organisation; the list says below which kind an organisation stands, else the report does. */
const withParties = (join: SQL) => sql`from reports r ${join} case_parties p on p.case_row = r."row"
  left join list_items l on l.list = 'organisations' and l.code = p.organisation`;
const partyKind = sql`coalesce(l.parent, p.kind)`;
const parties = [
  sql`select 'party-kind', ${partyKind}, null, ${mentionCounts} ${withParties(alsoWithout)} group by 2`,
  sql`select 'party', p.organisation, ${partyKind}, ${mentionCounts} ${withParties(onlyWith)} group by 2, 3`,
];

/** A subject stands below a main subject, or is one itself. */
const withSubjects = (join: SQL) => sql`from reports r ${join} case_subjects s on s.case_row = r."row"
  left join list_items l on l.list = 'subjects' and l.code = s.subject`;
const mainSubject = sql`coalesce(l.parent, s.subject)`;
const subjects = [
  sql`select 'main-subject', ${mainSubject}, null, ${mentionCounts} ${withSubjects(alsoWithout)} group by 2`,
  sql`select 'subject', nullif(s.subject, ${mainSubject}), ${mainSubject}, ${mentionCounts} ${withSubjects(onlyWith)} group by 2, 3`,
];
const judged = sql`${withSubjects(onlyWith)} where s.judgment is not null`;
const judgments = [
  sql`select 'judged', null, null, ${mentionCounts} ${judged}`,
  sql`select 'judgment', s.judgment, null, ${mentionCounts} ${judged} group by 2`,
  sql`select 'judged-subject', ${mainSubject}, s.judgment, ${mentionCounts} ${judged} group by 2, 3`,
];

function handedOver(reader: Reader, { from, to }: Period): Amount {
  const [counted] = groups(reader, sql`handed_over_on between ${from} and ${to}`, []);
  if (!counted) throw new Error('A count without groups has one row');
  return counted;
}

function durationsOf(settled: readonly Group[]): PeriodCounts['durations'] {
  const found = settled.flatMap(({ by, code, reports }) => (by === 'days' ? [{ days: Number(code), reports }] : []));
  return found.sort((a, b) => a.days - b.days);
}

function signals(reader: Reader, { from, to }: Period): PeriodCounts['signals'] {
  const rows = reader.sql.all(
    sql`select state, count(*) as count from signals where opened_on between ${from} and ${to} group by state order by state`,
  );
  return z.array(z.object({ state: z.string(), count: z.number() })).parse(rows);
}
