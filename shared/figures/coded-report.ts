import { type Day, daysBetween } from '../dates.ts';
import { monthOf, weekInMonth } from './month-week.ts';

/** What of a report's row and of what hangs on it can end up in a figure. */
export interface CountedReport {
  readonly kind: string;
  readonly channel: string;
  readonly law: string | null;
  readonly area: string | null;
  readonly finding: string | null;
  readonly outcome: string | null;
  readonly opinion: string | null;
  readonly stage: string;
  readonly receivedOn: Day;
  readonly closedOn: Day | null;
  readonly handedOverOn: Day | null;
  readonly firstReactionOn: Day | null;
  readonly reactionLastOn: Day | null;
  readonly referredOn: readonly Day[];
  /** Whether the Meldpunt gave support. */
  readonly supported: boolean;
}

/**
 * Codes a report for the figures store: codes, months, weeks and numbers of days, by which nobody finds the report or the
 * person again. The same report gives the same codes.
 */
export function codeReport(report: CountedReport) {
  const { kind, channel, law, area, finding, outcome, opinion, stage, receivedOn, handedOverOn } = report;
  const settled = settledOn(report);
  const after = (on: Day | null) => on && Math.max(0, daysBetween(receivedOn, on));
  const [firstReferral = null] = [...report.referredOn].sort();
  return {
    ...{ kind, channel, law, area, finding, outcome, opinion, stage },
    reaction: reactionOf(report),
    help: helpOf(report),
    receivedMonth: monthOf(receivedOn),
    receivedWeek: weekInMonth(receivedOn),
    settledMonth: settled && monthOf(settled),
    handedOverMonth: handedOverOn && monthOf(handedOverOn),
    days: after(settled),
    reactionDays: after(report.firstReactionOn),
    referralDays: after(firstReferral),
    handOverDays: after(handedOverOn),
  };
}

/**
 * The day on which a report counts as settled: its closing day, never before its receipt. A closed report without closing
 * day (destroyed before it was closed) was settled on the day it came in.
 */
function settledOn({ closedOn, receivedOn, stage }: CountedReport): Day | null {
  if (closedOn === null) return stage === 'closed' ? receivedOn : null;
  return closedOn < receivedOn ? receivedOn : closedOn;
}

/** Whether the first reaction came by the last day of the norm (RTD-05). */
function reactionOf({ firstReactionOn, reactionLastOn }: CountedReport): 'no-norm' | 'none' | 'within' | 'late' {
  if (reactionLastOn === null) return 'no-norm';
  if (firstReactionOn === null) return 'none';
  return firstReactionOn <= reactionLastOn ? 'within' : 'late';
}

/** What the Meldpunt did beside answering: in one code, so that the rows of a table add up. */
function helpOf({ referredOn, supported }: CountedReport): 'both' | 'referred' | 'supported' | 'neither' {
  if (referredOn.length > 0) return supported ? 'both' : 'referred';
  return supported ? 'supported' : 'neither';
}
