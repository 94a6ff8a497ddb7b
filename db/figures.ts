import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { addDays, Day } from '../shared/dates.ts';
import type { Period } from '../shared/figures/period-before.ts';
import type { PeriodCounts } from '../shared/figures/period-counts.ts';
import { clientsIn } from '../shared/figures/rate-columns.ts';
import type { OwnTable } from '../shared/recipes/recipe-content.ts';
import { readClientCounts } from './client-counts.ts';
import { countOwn } from './count-own.ts';
import { type Counted, countPeriod } from './count-period.ts';
import type { CountedSignal } from './fill-figures-store.ts';
import type { Reader } from './handle.ts';
import type { Snapshot } from './snapshot.ts';

/** Counts a period of exact days in the register, with the own tables of a recipe. */
export async function readFigures(
  snapshot: Snapshot<Reader>,
  period: Period,
  own: readonly OwnTable[] = [],
): Promise<PeriodCounts> {
  const from = countedInRegister(snapshot, period);
  const clients = clientsIn(readClientCounts(snapshot.reader), period);
  return { ...(await countPeriod(from)), own: await countOwn(from, own), clients };
}

function countedInRegister({ all, gather }: Snapshot<Reader>, period: Period): Counted {
  return {
    all,
    gather,
    columns: {
      reaction,
      help,
      received_month: sql`substr(received_on, 1, 7)`,
      settled_month: sql`substr(${settledOn}, 1, 7)`,
      days: sql`cast(julianday(${settledOn}) - julianday(received_on) as integer)`,
      reaction_days: daysTo(sql`first_reaction_on`),
      referral_days: daysTo(sql`(select min(h.on_day) from case_referrals h where h.case_row = cases."row")`),
      hand_over_days: daysTo(sql`handed_over_on`),
    },
    person: sql`caller`,
    // What goes on under another number counts there.
    standing: sql`joined_into is null`,
    received: sql`received_on between ${period.from} and ${period.to}`,
    settled: settledIn(period),
    openAtStart: openAfter(addDays(period.from, -1)),
    openAtEnd: openAfter(period.to),
    handedOver: sql`handed_over_on between ${period.from} and ${period.to}`,
    referred: sql`h.on_day between ${period.from} and ${period.to}`,
    supported: sql`h.from_day between ${period.from} and ${period.to}`,
    signals: sql`select level, state, ${reason} as reason, count(*) as count from signals
      where opened_on between ${period.from} and ${period.to} group by 1, 2, 3 order by 1, 2, 3`,
  };
}

/** All signals as figures see them, in the order in which they were opened. */
export function readCountedSignals(reader: Reader): readonly CountedSignal[] {
  const rows = reader.sql.all(
    sql`select level, state, ${reason} as reason, opened_on as "openedOn" from signals order by opened_on, level, unit`,
  );
  return z.array(SignalRow).parse(rows);
}

const SignalRow = z.object({
  level: z.string(),
  state: z.string(),
  reason: z.string().nullable(),
  openedOn: Day,
});

/** Why a signal was dismissed, or what was last done upon it; words and another owner are no course. */
const reason = sql`(select s.reason from signal_steps s where s.signal_id = signals.id
  and s.reason is not null and s.reason not in ('note', 'assigned') order by s.position desc limit 1)`;

/**
 * The day on which a report counts as settled: its closing day, never before its receipt. A closed report without closing
 * day (destroyed before it was closed) was settled on the day it came in.
 */
const settledOn = sql`case when closed_on is null or closed_on < received_on then received_on else closed_on end`;

/** Both halves can use an index: the second one finds what has no closing day of its own. */
function settledIn({ from, to }: Period): SQL {
  return sql`(closed_on between ${from} and ${to} and closed_on >= received_on)
    or (received_on between ${from} and ${to} and (closed_on < received_on or (closed_on is null and stage = 'closed')))`;
}

/** Open when the day was over. The plus keeps SQLite from walking all that ever came in: few are open. */
function openAfter(day: string): SQL {
  return sql`((closed_on is null and stage <> 'closed') or closed_on > ${day}) and +received_on <= ${day}`;
}

/** Whether the first reaction came by the last day of the norm (RTD-05). */
const reaction = sql`case
  when reaction_last_on is null then 'no-norm'
  when first_reaction_on is null then 'none'
  when first_reaction_on <= reaction_last_on then 'within'
  else 'late' end`;

const wasReferred = sql`exists (select 1 from case_referrals h where h.case_row = cases."row")`;
const wasSupported = sql`exists (select 1 from case_supports h where h.case_row = cases."row")`;
const help = sql`case
  when ${wasReferred} then case when ${wasSupported} then 'both' else 'referred' end
  when ${wasSupported} then 'supported' else 'neither' end`;

/** Never before the receipt: who called in a letter of last week was answered at once. */
function daysTo(on: SQL): SQL {
  return sql`max(0, cast(julianday(${on}) - julianday(received_on) as integer))`;
}
