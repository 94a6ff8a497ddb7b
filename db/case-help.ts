import { eq } from 'drizzle-orm';
import type { Referral } from '../shared/case/referrals.ts';
import type { CaseState } from '../shared/case/state.ts';
import type { Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { caseReferrals, caseSupports } from './schema/cases.ts';

/** Writes where a report was referred to and how it was supported: codes and days, which stay for the figures; not what was withdrawn. */
export function saveHelp(writer: Writer, row: number, { referrals, supports }: CaseState): void {
  insertRows(
    writer,
    caseReferrals,
    referrals
      .filter(({ withdrawn }) => withdrawn === null)
      .map((referral) => ({ caseRow: row, ...referralRow(referral) })),
  );
  insertRows(
    writer,
    caseSupports,
    supports.map(({ support, on, ended }) => ({
      caseRow: row,
      support,
      fromDay: on,
      toDay: ended?.on ?? null,
      wayOn: ended?.wayOn ?? null,
    })),
  );
}

/** Takes these rows away, before they are written anew or when the report is taken out again. */
export function forgetHelp(writer: Writer, row: number): void {
  for (const table of [caseReferrals, caseSupports]) writer.sql.delete(table).where(eq(table.caseRow, row)).run();
}

/** An organisation of the office's list or a desk counts by its code; what the list of targets names is a kind of place. */
function referralRow({ referral, kind, to, on, forwarding, outcome, heardOn }: Referral) {
  const organisation = to.list === 'referral-targets' ? null : to.code;
  return { referral, kind, organisation, onDay: on, article: forwarding?.article ?? null, outcome, heardOn };
}
