import type { TermChange, TermEvent } from '../case/term-changes.ts';
import { deadlineWords } from './findings.ts';
import type { Speech } from './speech.ts';
import { termActText, termEventWords, termGroundWords } from './term-acts.ts';
import { termWords } from './terms.ts';

/** An act about a term as the timeline says it. */
export function termEventSaid(event: TermEvent, speech: Speech): { readonly what: string; readonly said: string } {
  const { say, formatDay } = speech;
  switch (event.type) {
    case 'termExtended': {
      const names = {
        term: say(deadlineWords[`deadline.${event.term}`]),
        ground: say(termGroundWords[`ground.${event.ground}`]),
      };
      return {
        what: say(termEventWords['event.term-extended'], { ...names, how: lengthOf(event, speech) }),
        said: event.note,
      };
    }
    case 'termSuspended': {
      const names = {
        term: say(deadlineWords[`deadline.${event.term}`]),
        ground: say(termGroundWords[`ground.${event.ground}`]),
      };
      return {
        what: say(termEventWords['event.term-suspended'], { ...names, day: formatDay(event.from, 'date') }),
        said: event.note,
      };
    }
    case 'termResumed':
      return {
        what: say(termEventWords['event.term-resumed'], { day: formatDay(event.on, 'date') }),
        said: event.note,
      };
    case 'termChangeWithdrawn':
      return { what: say(termEventWords['event.term-withdrawn']), said: event.reason };
  }
}

/** How long a change of a term is: weeks with the letter, a day, or from when until when it stood still. */
export function lengthOfChange(change: TermChange, speech: Speech): string {
  const { say, formatDay } = speech;
  if (change.kind === 'extension') return lengthOf(change, speech);
  const from = formatDay(change.from, 'date');
  if (change.resumedOn === null) return say(termActText['term.part-still'], { from });
  return say(termActText['term.part-still-until'], { from, until: formatDay(change.resumedOn, 'date') });
}

type Length = Pick<Extract<TermChange, { kind: 'extension' }>, 'weeks' | 'until' | 'letter'>;

function lengthOf({ weeks, until, letter }: Length, { say, formatDay }: Speech): string {
  if (weeks !== null && letter !== null) {
    const amount = say(termWords['term.unit.weeks'], { amount: weeks });
    return say(termActText['term.part-weeks'], { weeks: amount, day: formatDay(letter.on, 'date') });
  }
  return until === null ? '' : say(termActText['term.part-until'], { day: formatDay(until, 'date') });
}
