import type { SupportEvent } from '../case/support-events.ts';
import { assertNever } from '../result.ts';
import type { Speech } from './speech.ts';
import { sendingWords, supportNoteWords, supportText, wayOnWords } from './support.ts';

/** Support, the complaint that is written with it, and its end, as the timeline says it. */
export function supportWordsOf(event: SupportEvent, { say, formatDay }: Speech) {
  switch (event.type) {
    case 'supportAgreed':
      return { what: say(supportText['event.support-agreed']), said: event.agreed };
    case 'supportNoted':
      return { what: `${say(supportNoteWords[`support-note.${event.kind}`])}: ${event.text}`, said: '' };
    case 'complaintDrafted':
      return { what: say(supportText['event.complaint-drafted'], { edition: event.edition }), said: '' };
    case 'complaintSent': {
      const way = say(sendingWords[`sending.${event.way}`]);
      return { what: say(supportText['event.complaint-sent'], { day: formatDay(event.on), way }), said: '' };
    }
    case 'supportEnded': {
      const way = say(wayOnWords[`way-on.${event.wayOn}`]);
      return { what: say(supportText['event.support-ended'], { way }), said: event.note };
    }
    default:
      return assertNever(event);
  }
}
