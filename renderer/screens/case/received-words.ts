import type { Intake } from '../../../shared/case/intake.ts';
import { dayOf } from '../../../shared/dates.ts';
import { timeOf } from '../../../shared/text/format-time.ts';
import type { Speech } from '../../parts/language.tsx';

/** The day a report came in, with the time when that is known. */
export function receivedWords({ receivedOn, receivedAt }: Intake, speech: Speech, form: 'full' | 'date'): string {
  const on = speech.formatDay(receivedOn, form);
  const isKnown = receivedAt !== null && dayOf(receivedAt) === receivedOn;
  return isKnown ? `${on}, ${speech.formatTime(timeOf(receivedAt))}` : on;
}
