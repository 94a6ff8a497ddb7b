import { and, eq, gt } from 'drizzle-orm';
import type { Instant } from '../shared/dates.ts';
import type { CaseId } from '../shared/ids.ts';
import type { Reader, Writer } from './handle.ts';
import { insertRows } from './insert-rows.ts';
import { emergencyOpenings } from './schema/register.ts';

/** A report opened in an emergency: by whom, why, and until when. */
interface Opening {
  readonly id: string;
  readonly caseId: CaseId;
  readonly user: string;
  readonly reason: string;
  readonly at: Instant;
  readonly until: Instant;
}

/** Keeps that a report is open to somebody until a moment. */
export function openInEmergency(writer: Writer, opening: Opening): void {
  insertRows(writer, emergencyOpenings, [opening]);
}

/** The reports that a user opened in an emergency, and that are open still. */
export function emergenciesOf(reader: Reader, user: string, now: Instant): readonly string[] {
  const { caseId, until } = emergencyOpenings;
  const open = and(eq(emergencyOpenings.user, user), gt(until, now));
  return reader.sql
    .select({ caseId })
    .from(emergencyOpenings)
    .where(open)
    .all()
    .map((row) => row.caseId);
}
