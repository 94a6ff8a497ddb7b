import type { UserName } from '../ids.ts';
import type { Deadline } from '../procedure/finding.ts';
import type { EquatedDays } from '../terms/equated-days.ts';
import { lastDay } from '../terms/last-day.ts';
import { kindOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';

/** The Meldpunt itself in the list `desks`. */
export const meldpunt = 'MELDPUNT';

/**
 * Whether this is a complaint about the Meldpunt itself. It goes its own road: the Meldpunt is part of the Ombudsman's
 * office, so there is no handing over to that same office; the office handles it as a body handles a complaint about
 * itself (Awb 9:1 to 9:12), by somebody who was not involved (Awb 9:7, AWB-I-07).
 */
export function isAboutMeldpunt({ kind, parties }: Pick<Intake, 'kind' | 'parties'>): boolean {
  return kindOf(kind) === 'complaint' && parties.some(({ organisation }) => organisation === meldpunt);
}

/** The office's own last day for a written complaint about itself (Awb 9:11(1)); an oral one starts no term (AWB-I-03). */
export function ownAnswerDue(intake: Intake, inWriting: boolean, equated: EquatedDays): Deadline | null {
  if (!inWriting || !isAboutMeldpunt(intake)) return null;
  const term = lastDay({ from: intake.receivedOn, amount: 6, unit: 'weeks' }, equated);
  return {
    kind: 'statutory-last-day',
    on: term.lastDay,
    article: 'Awb 9:11 lid 1',
    explanation: { kind: 'counted', lastDay: term },
  };
}

/** Whether somebody may not close a complaint about the Meldpunt: he worked on a report it is tied to (Awb 9:7). */
export function isInvolved(intake: Intake, user: UserName, workedOnTied: readonly UserName[]): boolean {
  return isAboutMeldpunt(intake) && workedOnTied.includes(user);
}
