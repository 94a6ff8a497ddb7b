import { timelineEntries } from '../case/timeline-entries.ts';
import type { CaseView } from '../contract/case.ts';
import { dayOf } from '../dates.ts';
import { eventWords } from '../text/case.ts';
import { printWords } from '../text/print.ts';
import { wordsOfEvent } from '../text/words-of-event.ts';
import { type Saying, table } from './paper.ts';
import type { Audience } from './print-choice.ts';

type Event = CaseView['timeline'][number]['event'];

/** Steps that others may see: what happened is said in our own words and codes, never in words that somebody typed. */
const forOthers: readonly Event['type'][] = [
  'caseRegistered',
  'stageMoved',
  'passedToBackOffice',
  'handedOver',
  'takenBack',
  'takenIntoHandling',
  'judged',
  'caseClosed',
  'caseReopened',
  'recommendationAnswered',
  'letterSent',
  'referred',
  'supportAgreed',
  'complaintSent',
  'supportEnded',
  'termExtended',
  'termSuspended',
  'termResumed',
];

/** What an authority does not learn about help. */
const aboutHelp: readonly Event['type'][] = ['supportAgreed', 'complaintSent', 'supportEnded'];

/** What happened, oldest first. Notes stand in a part of their own. In our own file with what was said and by whom. */
export function timelineHtml(view: CaseView, audience: Audience, saying: Saying): string {
  const { speech, lists, nameOf } = saying;
  const { say, formatDay } = speech;
  const whole = audience === 'file';
  const rows = timelineEntries(view.timeline)
    .toReversed()
    .flatMap((entry): readonly (readonly string[])[] => {
      if (entry.kind === 'answers') {
        const what = say(eventWords['event.answered'], { count: entry.count });
        return whole ? [[formatDay(dayOf(entry.at), 'brief'), what, entry.byName]] : [];
      }
      const { event, byName } = entry.line;
      if (event.type === 'noteAdded' || !mayShow(event.type, audience)) return [];
      const { what, said } = wordsOfEvent(shownEvent(event, audience), {
        speech,
        lists,
        nameOf,
        referrals: view.referrals,
      });
      return [[formatDay(entry.on, 'brief'), whole && said !== '' ? `${what}\n${said}` : what, whole ? byName : '']];
    });
  return table(saying, [printWords['print.day'], printWords['print.what'], printWords['print.by']], rows);
}

function mayShow(type: Event['type'], audience: Audience): boolean {
  if (audience === 'file') return true;
  return forOthers.includes(type) && (audience === 'client' || !aboutHelp.includes(type));
}

/** An authority learns of a place what the lists call it, not what was typed. */
function shownEvent(event: Event, audience: Audience): Event {
  return event.type === 'referred' && audience === 'authority' ? { ...event, to: { ...event.to, name: '' } } : event;
}
