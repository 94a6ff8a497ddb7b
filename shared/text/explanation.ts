import { words } from './words.ts';

/** "Waarom deze datum?": the lines around the days of a term. */
export const explanationWords = words({
  'explanation.start': { nl: 'Deze dag telt niet mee.', en: 'This day does not count.' },
  'explanation.adjourned': { nl: 'Met {weeks} uitstel erbij.', en: 'With {weeks} of adjournment added.' },
  'explanation.agreed': {
    nl: 'Op papier afgesproken, dus deze dag geldt.',
    en: 'Agreed in writing, so this day counts.',
  },
  'explanation.stood-still': {
    nl: 'Stond stil tot en met {until}: {count, plural, one {één dag telde} other {# dagen telden}} niet.',
    en: 'Suspended up to and including {until}: {count, plural, one {one day} other {# days}} did not count.',
  },
  'explanation.raw': { nl: 'Dan is het {day}.', en: 'That makes it {day}.' },
  'explanation.skipped': {
    nl: '{count, plural, one {Eén dag telde niet als werkdag.} other {# dagen telden niet als werkdag.}}',
    en: '{count, plural, one {One day was not a working day.} other {# days were not working days.}}',
  },
  'explanation.last': { nl: 'Laatste dag. Te laat vanaf {day}.', en: 'Last day. Late from {day}.' },
  'explanation.set': { nl: 'Deze dag is genoemd of afgesproken.', en: 'This day was announced or agreed.' },
  'explanation.day-after': { nl: 'Dit is de dag na {day}.', en: 'This is the day after {day}.' },
  'explanation.source': { nl: 'Bron: {article}', en: 'Source: {article}' },
});
