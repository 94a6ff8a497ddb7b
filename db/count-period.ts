import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { recommendationMade } from '../shared/case/recommendation.ts';
import type { Amount } from '../shared/figures/amount.ts';
import type { DayCount } from '../shared/figures/day-percentile.ts';
import { type Group, type PeriodCounts, type Step, steps } from '../shared/figures/period-counts.ts';
import type { Snapshot } from './snapshot.ts';

/** Codes of a report that no table beside it holds. */
const codes = ['kind', 'channel', 'law', 'area', 'finding', 'reaction', 'help', 'outcome', 'opinion', 'stage'] as const;
const months = ['received_month', 'settled_month'] as const;
const dayColumns = ['days', 'reaction_days', 'referral_days', 'hand_over_days'] as const;
type Column = (typeof codes)[number] | (typeof months)[number] | (typeof dayColumns)[number];

/**
 * Where a period is counted: the register, which knows each day, or the figures store, which knows months. Both have the same
 * tables beside the reports (`case_subjects`, `case_codes` …), so everything after choosing reports is one text.
 */
export interface Counted extends Pick<Snapshot<unknown>, 'all' | 'gather'> {
  /** How a report says each of these, where that is no column of its own. */
  readonly columns: Readonly<Partial<Record<Column, SQL>>>;
  /** The mark by which a caller is known again. */
  readonly person: SQL;
  /** Which reports count at all. */
  readonly standing: SQL;
  readonly received: SQL;
  readonly settled: SQL;
  readonly openAtStart: SQL;
  readonly openAtEnd: SQL;
  readonly handedOver: SQL;
  /** Of `case_referrals h` and of `case_supports h`. */
  readonly referred: SQL;
  readonly supported: SQL;
  /** Signals opened in the period, with their level, state and reason. */
  readonly signals: SQL;
}

/**
 * Counts one period. SQL counts, `shared/figures` decides what is shown. A few readings of the reports, each gathered once
 * and then grouped in every way: those received, those settled, those open at an end of the period …
 */
export async function countPeriod(from: Counted): Promise<PeriodCounts> {
  const settled = await groups(from, from.settled, {
    columns: ['outcome', 'opinion', 'law', 'settled_month', ...dayColumns],
    selects: [
      ...inReport(['outcome', 'opinion', 'settled_month', ...dayColumns]),
      sql`select 'outcome-law', ${wmoOrYouth}, outcome, ${reportCounts} from reports r group by 2, 3`,
      ...durations,
      ...judgments,
      ...norms,
      ...ofCodes('effect', 'outcomes'),
      ...recommendations,
    ],
  });
  const inTables = ['kind', 'channel', 'law', 'area', 'finding', 'reaction', 'help', 'received_month'] as const;
  return {
    received: await groups(from, from.received, {
      columns: inTables,
      selects: [...inReport(inTables), ...parties, ...subjects, ...ofCodes('provision', 'provisions'), ...crossed],
    }),
    settled,
    openAtStart: await groups(from, from.openAtStart, {}),
    openAtEnd: await groups(from, from.openAtEnd, { columns: ['stage'], selects: inReport(['stage']) }),
    handedOver: allOf(await groups(from, from.handedOver, {})),
    referred: await groups(from, withHelp('case_referrals', from.referred), { selects: referrals(from.referred) }),
    supported: await groups(from, withHelp('case_supports', from.supported), { selects: supports(from.supported) }),
    durations: daysOf(settled, 'days'),
    stepDays: {
      reaction: daysOf(settled, columnOf.reaction),
      referral: daysOf(settled, columnOf.referral),
      'hand-over': daysOf(settled, columnOf['hand-over']),
    },
    signals: z.array(SignalRow).parse(await from.all(from.signals)),
  };
}

const SignalRow = z.object({
  level: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  count: z.number(),
});

const GroupRow = z.object({
  by: z.string(),
  code: z.union([z.string(), z.number().transform(String)]).nullable(),
  parent: z.string().nullable(),
  reports: z.number(),
  mentions: z.number(),
  persons: z.number(),
});

const columnOf = { reaction: 'reaction_days', referral: 'referral_days', 'hand-over': 'hand_over_days' } as const;

interface Wanted {
  readonly columns?: readonly Column[];
  readonly selects?: readonly SQL[];
}

async function groups(from: Counted, where: SQL, { columns = [], selects = [] }: Wanted): Promise<readonly Group[]> {
  const named = columns.map((name) => sql`, ${columnIn(from, name)} as ${sql.identifier(name)}`);
  await gather(from, where, named);
  const rows: Group[] = [];
  for (const select of [sql`select 'all', null, null, ${reportCounts} from reports`, ...selects]) {
    const found = await from.all(
      sql`with found ("by", code, parent, reports, mentions, persons) as (${select}) select * from found`,
    );
    rows.push(...z.array(GroupRow).parse(found));
  }
  return rows;
}

/** How a report says one of its codes here. */
export function columnIn(from: Counted, name: Column): SQL {
  return from.columns[name] ?? sql`${sql.identifier(name)}`;
}

/**
 * Gathers reports in memory, with what is asked of each (`, kind as kind`), as the table `reports`. Counting distinct callers is
 * the dear part, and most call once: only the mark of a caller who comes back is kept, every other report is a person of its own.
 */
export function gather(from: Counted, where: SQL, named: readonly SQL[]): Promise<void> {
  return from.gather(sql`
    with chosen as materialized (
      select "row", ${from.person} as person ${sql.join([...named], sql``)} from cases where (${where}) and ${from.standing}),
    again as materialized (select person from chosen where person is not null group by person having count(*) > 1)
    select *, case when person in (select person from again) then person end as again from chosen`);
}

/** Where each report is one row. */
const reportCounts = sql`count(*) as reports, count(*) as mentions, count(distinct again) + count(*) - count(again) as persons`;

/** Where a report may be several rows. */
const persons = sql`count(distinct r.again) + count(distinct case when r.again is null then r."row" end) as persons`;
export const mentionCounts = sql`count(distinct r."row") as reports, count(*) as mentions, ${persons}`;

function inReport(columns: readonly Column[]): readonly SQL[] {
  return columns.map((column) => {
    const code = sql.identifier(column);
    return sql`select ${column} as "by", ${code} as code, null as parent, ${reportCounts} from reports group by ${code}`;
  });
}

/** Settled within 6 and 10 weeks (Awb 9:11), and how many had each step at all. */
const settling = sql`case when days <= 42 then 'six-weeks' when days <= 70 then 'ten-weeks' else 'longer' end`;
const durations = [
  sql`select 'settling', ${settling}, null, ${reportCounts} from reports group by 2`,
  ...steps.map(
    (step) =>
      sql`select 'step', ${step}, null, ${reportCounts} from reports where ${sql.identifier(columnOf[step])} is not null`,
  ),
];

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

/** Where acts are crossed with something else, few reports are about another act or about both. */
const wmoOrYouth = sql`case when r.law in ('wmo', 'jw') then r.law else 'rest' end`;

/** What is crossed: the column in `code`, the row in `parent`. A report counts for each subject with each organisation. */
const crossed = [
  sql`select 'area-law', ${wmoOrYouth}, area, ${reportCounts} from reports r group by 2, 3`,
  sql`select 'subject-law', ${wmoOrYouth}, ${mainSubject}, ${mentionCounts} ${withSubjects(alsoWithout)} group by 2, 3`,
  sql`select 'subject-area', r.area, ${mainSubject}, ${mentionCounts} ${withSubjects(alsoWithout)} group by 2, 3`,
  sql`select 'subject-party', p.organisation, ${mainSubject}, ${mentionCounts} ${withSubjects(alsoWithout)}
    left join case_parties p on p.case_row = r."row" group by 2, 3`,
];

/** What became of the recommendation with which a report was closed: one answer a report. */
const recommended = sql`from reports r cross join case_codes e on e.case_row = r."row" and e.list = 'outcomes' and e.code = ${recommendationMade}`;
const recommendations = [
  sql`select 'recommended', null, null, ${mentionCounts} ${recommended}`,
  sql`select 'recommendation', k.code, null, ${mentionCounts} ${recommended}
    left join case_codes k on k.case_row = r."row" and k.list = 'recommendations' group by 2`,
];

const judged = sql`${withSubjects(onlyWith)} where s.judgment is not null`;
const judgments = [
  sql`select 'judged', null, null, ${mentionCounts} ${judged}`,
  sql`select 'judgment', s.judgment, null, ${mentionCounts} ${judged} group by 2`,
  sql`select 'judged-subject', ${mainSubject}, s.judgment, ${mentionCounts} ${judged} group by 2, 3`,
];

/** A norm is named once for each subject it was held against (`case_codes.score` says how many). */
const withNorms = sql`from reports r cross join case_codes k on k.case_row = r."row" and k.list = 'fairness-norms'`;
const normCounts = sql`count(distinct r."row") as reports, coalesce(sum(cast(k.score as integer)), 0) as mentions, ${persons}`;
const norms = [
  sql`select 'normed', null, null, ${normCounts} ${withNorms}`,
  sql`select 'norm', k.code, null, ${normCounts} ${withNorms} group by 2`,
];

/** Codes of one list that a report bears, and the reports that bear none. */
function ofCodes(by: string, list: string): readonly SQL[] {
  return [
    sql`select ${by}, k.code, null, ${mentionCounts} from reports r
      left join case_codes k on k.case_row = r."row" and k.list = ${list} group by 2`,
  ];
}

function withHelp(table: 'case_referrals' | 'case_supports', when: SQL): SQL {
  return sql`"row" in (select h.case_row from ${sql.identifier(table)} h where ${when})`;
}

function referrals(when: SQL): readonly SQL[] {
  const made = sql`from reports r cross join case_referrals h on h.case_row = r."row" where ${when} group by 2`;
  return [
    sql`select 'referral-kind', h.kind, null, ${mentionCounts} ${made}`,
    sql`select 'referral-outcome', h.outcome, null, ${mentionCounts} ${made}`,
  ];
}

function supports(when: SQL): readonly SQL[] {
  return [
    sql`select 'way-on', h.way_on, null, ${mentionCounts}
      from reports r cross join case_supports h on h.case_row = r."row" where ${when} group by 2`,
  ];
}

function allOf(found: readonly Group[]): Amount {
  const [counted] = found;
  if (!counted) throw new Error('A count without groups has one row');
  return counted;
}

function daysOf(settled: readonly Group[], column: 'days' | (typeof columnOf)[Step]): readonly DayCount[] {
  const found = settled.flatMap(({ by, code, reports }) =>
    by === column && code !== null ? [{ days: Number(code), reports }] : [],
  );
  return found.sort((a, b) => a.days - b.days);
}
