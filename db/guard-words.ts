import { eq } from 'drizzle-orm';
import type { CaseId } from '../shared/ids.ts';
import type { Writer } from './handle.ts';
import { approvals, emergencyOpenings, reviewItems } from './schema/register.ts';

/**
 * Takes away what people wrote about a report beside it: why a second person was asked, why it was opened in an emergency, what the
 * reviewer found. Who did so and when stays, as in the log.
 */
export function forgetGuardWords(writer: Writer, caseId: CaseId): void {
  writer.sql.update(approvals).set({ reason: '' }).where(eq(approvals.caseId, caseId)).run();
  writer.sql.update(emergencyOpenings).set({ reason: '' }).where(eq(emergencyOpenings.caseId, caseId)).run();
  writer.sql.update(reviewItems).set({ note: '' }).where(eq(reviewItems.caseId, caseId)).run();
}
