import type { ReferralEvent } from '../case/referral-events.ts';
import type { CaseView } from '../contract/case.ts';
import { placeName } from './place-name.ts';
import { referText } from './referral.ts';
import type { Labels, Speech } from './speech.ts';

interface Around {
  readonly speech: Speech;
  readonly lists: Labels;
  readonly referrals: CaseView['referrals'];
}

/** A referral, or what came of one, as the timeline says it. */
export function referralWordsOf(event: ReferralEvent, { speech, lists, referrals }: Around) {
  const { say, language, formatDay } = speech;
  if (event.type === 'referred') {
    const place = placeName(event.to, lists, language);
    if (event.forwarding === null) return { what: say(referText['event.referred'], { place }), said: event.told };
    const { stampedOn, article } = event.forwarding;
    return {
      what: say(referText['event.forwarded'], { place, day: formatDay(stampedOn), article }),
      said: event.told,
    };
  }
  const of = referrals.find(({ referral }) => referral === event.referral);
  const place = of ? placeName(of.to, lists, language) : '';
  if (event.type === 'referralWithdrawn')
    return { what: say(referText['event.referral-withdrawn'], { place }), said: event.reason };
  const outcome = lists.label('referral-outcomes', event.outcome, language);
  return { what: say(referText['event.referral-heard'], { place, outcome }), said: event.note };
}
