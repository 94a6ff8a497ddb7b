import { words } from './words.ts';

/** What became of a recommendation: in the act, the timeline and the figures. */
export const recommendationText = words({
  'recommendation.act': {
    nl: 'Leg vast of de aanbeveling is opgevolgd',
    en: 'Record whether the recommendation was followed',
  },
  'recommendation.question': { nl: 'Is de aanbeveling opgevolgd?', en: 'Was the recommendation followed?' },
  'recommendation.choose-followed': { nl: 'Ja', en: 'Yes' },
  'recommendation.choose-partly': { nl: 'Deels', en: 'Partly' },
  'recommendation.choose-not': { nl: 'Nee', en: 'No' },
  'recommendation.not-chosen': {
    nl: 'Kies of de aanbeveling is opgevolgd.',
    en: 'Choose whether the recommendation was followed.',
  },
  'recommendation.on': { nl: 'Wanneer hoorden wij dat?', en: 'When did we hear so?' },
  'recommendation.no-day': { nl: 'Vul een dag in.', en: 'Enter a day.' },
  'recommendation.note': { nl: 'Wat schreef de organisatie?', en: 'What did the organisation write?' },
  'recommendation.done': {
    nl: 'Het antwoord op de aanbeveling is vastgelegd',
    en: 'The answer to the recommendation is recorded',
  },
  'recommendation.event': { nl: 'Aanbeveling: {answer}', en: 'Recommendation: {answer}' },
  'recommendation.term': { nl: 'Aanbeveling', en: 'Recommendation' },
  'recommendation.followed': { nl: 'opgevolgd', en: 'followed' },
  'recommendation.partly': { nl: 'deels opgevolgd', en: 'partly followed' },
  'recommendation.not': { nl: 'niet opgevolgd', en: 'not followed' },
});
