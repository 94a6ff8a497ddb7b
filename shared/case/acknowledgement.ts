import type { Lists } from '../contract/administration.ts';
import { isDay } from '../dates.ts';
import { lastDay } from '../terms/last-day.ts';
import type { RecordedEvent } from './events.ts';
import { kindOf } from './facts-of-intake.ts';
import type { Intake } from './intake.ts';
import type { CaseState } from './state.ts';
import type { TermRow } from './term-row.ts';

/** No act says within how many days; the office reminds itself after so many (AWB-I-06, choice). */
const remindAfterDays = 7;

/**
 * The term of an acknowledgement that did not go out yet: a complaint in writing is confirmed in writing (Awb 9:6, AWB-I-06). Null
 * where nothing has to be confirmed: no complaint, not in writing, nobody to answer, done already, or the report has left this
 * office. A day that no act sets is never moved (ATW-09).
 */
export function missingAcknowledgement(
  state: CaseState,
  history: readonly RecordedEvent[],
  lists: Lists,
): TermRow | null {
  const { intake, stage } = state;
  if (stage === 'closed' || stage === 'with-ombudsman') return null;
  if (!intake.replyPossible || kindOf(intake.kind) !== 'complaint' || !isWritten(intake, lists)) return null;
  if (isAcknowledged(state, history)) return null;
  const startsOn = intake.receivedOn;
  const { lastDay: lastOn } = lastDay({ from: startsOn, amount: remindAfterDays, unit: 'days', underAct: false });
  if (!isDay(lastOn)) return null;
  return { kind: 'acknowledgement', startsOn, lastOn, article: 'Awb 9:6', waiting: false, byLaw: false };
}

/** By an acknowledgement that went out, or by a mail or letter that was noted. */
function isAcknowledged({ letters }: CaseState, history: readonly RecordedEvent[]): boolean {
  const sent = letters.some(({ kind, sentOn }) => kind === 'acknowledgement' && sentOn !== null);
  return (
    sent ||
    history.some(({ event }) => event.type === 'noteAdded' && (event.kind === 'mail' || event.kind === 'letter'))
  );
}

function isWritten({ channel }: Pick<Intake, 'channel'>, lists: Lists): boolean {
  const main = lists.channels?.find(({ code }) => code === channel)?.data.main_channel;
  return main === 'digitaal' || main === 'schriftelijk';
}
