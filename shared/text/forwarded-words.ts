import type { Forwarding } from '../case/referrals.ts';
import { referText } from './referral.ts';
import type { Speech } from './speech.ts';

/** By which article a writing was sent on, and its three days. */
export function forwardedWords(
  { article, stampedOn, sentOn, senderToldOn }: Forwarding,
  { say, formatDay }: Pick<Speech, 'say' | 'formatDay'>,
): string {
  return say(referText['refer.forwarded'], {
    article,
    stamped: formatDay(stampedOn, 'date'),
    sent: formatDay(sentOn, 'date'),
    told: formatDay(senderToldOn, 'date'),
  });
}
