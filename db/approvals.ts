import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ApprovedAct } from '../shared/contract/guard.ts';
import type { Instant } from '../shared/dates.ts';
import type { CaseId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { cases } from './schema/cases.ts';
import { approvals } from './schema/register.ts';

interface Asked {
  readonly id: string;
  readonly caseId: CaseId;
  readonly act: ApprovedAct;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
}

/** Keeps that somebody asks a second person to approve an act. */
export function askApproval(writer: Writer, asked: Asked): void {
  insertRows(writer, approvals, [asked]);
}

/** What waits for a second person, the oldest first, with the number and the row of its report. */
export function openApprovals(reader: Reader) {
  return reader.sql
    .select({ approval: approvals, number: cases.number, row: cases.row })
    .from(approvals)
    .innerJoin(cases, eq(cases.id, approvals.caseId))
    .where(isNull(approvals.decision))
    .orderBy(asc(approvals.askedAt))
    .all()
    .map(({ approval, ...of }) => ({ ...approval, ...of }));
}

/** Keeps what the second person decided. */
export function decideApproval(
  writer: Writer,
  id: string,
  decided: { readonly decision: 'approved' | 'declined'; readonly decidedBy: string; readonly decidedAt: Instant },
): void {
  writer.sql.update(approvals).set(decided).where(eq(approvals.id, id)).run();
}

/** Takes the approval of an act: it serves once, for who asked for it. False when there is none. */
export function takeApproval(
  writer: Writer,
  {
    caseId,
    act,
    user,
    now,
  }: { readonly caseId: CaseId; readonly act: ApprovedAct; readonly user: string; readonly now: Instant },
): boolean {
  const usable = and(
    eq(approvals.caseId, caseId),
    eq(approvals.act, act),
    eq(approvals.askedBy, user),
    eq(approvals.decision, 'approved'),
    isNull(approvals.usedAt),
  );
  return writer.sql.update(approvals).set({ usedAt: now }).where(usable).run().changes > 0;
}
