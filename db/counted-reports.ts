import { and, asc, gt, inArray, isNull, lte, max, sql } from 'drizzle-orm';
import { type Day, day } from '../shared/dates.ts';
import type { CountedReport } from '../shared/figures/coded-report.ts';
import { CaseId } from '../shared/ids.ts';
import type { Reader } from './handle.ts';
import { rowsIn } from './rows-in.ts';
import { caseCodes, caseParties, caseReferrals, caseSubjects, caseSupports, cases, events } from './schema/cases.ts';

/** What of one report can end up in a figure, as the register keeps it. Nothing in it is text that somebody typed. */
export interface ReportOfRegister {
  readonly id: CaseId;
  /** The keyed mark of the caller. */
  readonly caller: string | null;
  readonly report: CountedReport;
  readonly parties: readonly {
    readonly ordinal: number;
    readonly kind: string;
    readonly organisation: string | null;
  }[];
  readonly subjects: readonly {
    readonly ordinal: number;
    readonly subject: string;
    readonly judgment: string | null;
    readonly outcome: string | null;
  }[];
  readonly codes: readonly { readonly list: string; readonly code: string; readonly score: string | null }[];
  readonly referrals: readonly {
    readonly referral: number;
    readonly kind: string;
    readonly organisation: string | null;
    readonly outcome: string | null;
    readonly onDay: Day;
  }[];
  readonly supports: readonly { readonly support: number; readonly wayOn: string | null; readonly fromDay: Day }[];
}

/** Of these reports the ones that count: those that are there and do not go on under another number. */
export function readCounted(reader: Reader, ids: readonly CaseId[]): readonly ReportOfRegister[] {
  const rows = reader.sql
    .select()
    .from(cases)
    .where(and(inArray(cases.id, [...ids]), isNull(cases.joinedInto)))
    .all();
  const numbers = rows.map(({ row }) => row);
  const below = {
    parties: byRow(reader.sql.select().from(caseParties).where(rowsIn(caseParties.caseRow, numbers)).all()),
    subjects: byRow(reader.sql.select().from(caseSubjects).where(rowsIn(caseSubjects.caseRow, numbers)).all()),
    codes: byRow(reader.sql.select().from(caseCodes).where(rowsIn(caseCodes.caseRow, numbers)).all()),
    referrals: byRow(reader.sql.select().from(caseReferrals).where(rowsIn(caseReferrals.caseRow, numbers)).all()),
    supports: byRow(reader.sql.select().from(caseSupports).where(rowsIn(caseSupports.caseRow, numbers)).all()),
  };
  return rows.map((row) => {
    const referrals = (below.referrals.get(row.row) ?? []).map((one) => ({ ...one, onDay: day(one.onDay) }));
    const supports = (below.supports.get(row.row) ?? []).map((one) => ({ ...one, fromDay: day(one.fromDay) }));
    return {
      id: CaseId.parse(row.id),
      caller: row.caller,
      report: countedOf(row, { referredOn: referrals.map(({ onDay }) => onDay), supported: supports.length > 0 }),
      parties: below.parties.get(row.row) ?? [],
      subjects: below.subjects.get(row.row) ?? [],
      codes: below.codes.get(row.row) ?? [],
      referrals,
      supports,
    };
  });
}

function countedOf(
  row: typeof cases.$inferSelect,
  help: Pick<CountedReport, 'referredOn' | 'supported'>,
): CountedReport {
  const { kind, channel, law, area, finding, outcome, opinion, stage } = row;
  const known = (on: string | null) => (on === null ? null : day(on));
  return {
    ...{ kind, channel, law, area, finding, outcome, opinion, stage },
    receivedOn: day(row.receivedOn),
    closedOn: known(row.closedOn),
    handedOverOn: known(row.handedOverOn),
    firstReactionOn: known(row.firstReactionOn),
    reactionLastOn: known(row.reactionLastOn),
    ...help,
  };
}

function byRow<T extends { readonly caseRow: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>();
  for (const row of rows) {
    const known = found.get(row.caseRow);
    if (known) known.push(row);
    else found.set(row.caseRow, [row]);
  }
  return found;
}

/** The last line of all histories together: its number, and the hash by which it is known again. */
export interface EventMark {
  readonly number: number;
  readonly hash: string;
}

/** Lines of histories are never taken away: their row numbers rise with each line that is written. */
const lineNumber = sql<number>`${events}.rowid`;

/** The last line of all; null in an empty register. */
export function lastEvent(reader: Reader): EventMark | null {
  const last = reader.sql
    .select({ number: max(lineNumber) })
    .from(events)
    .get();
  return last?.number ? eventAt(reader, Number(last.number)) : null;
}

/** The line with this number; null when there is none, as in a register that was put back from an older copy. */
export function eventAt(reader: Reader, number: number): EventMark | null {
  const found = reader.sql.select({ hash: events.hash }).from(events).where(sql`${lineNumber} = ${number}`).get();
  return found ? { number, hash: found.hash } : null;
}

/** The reports whose histories grew after one line, up to and including another. */
export function changedReports(reader: Reader, after: number, upTo: number): readonly CaseId[] {
  const rows = reader.sql
    .selectDistinct({ id: events.caseId })
    .from(events)
    .where(and(gt(lineNumber, after), lte(lineNumber, upTo)))
    .orderBy(asc(events.caseId))
    .all();
  return rows.map(({ id }) => CaseId.parse(id));
}
