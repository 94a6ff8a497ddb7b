import { words } from './words.ts';

/** What stands around a question of the procedure check. */
export const questionFormText = words({
  'question-form.now': { nl: 'Nu staat er: {answer}', en: 'Current answer: {answer}' },
  'question-form.from-intake': {
    nl: 'Dit volgt uit het gesprek. Klopt het?',
    en: 'This follows from the call. Is it right?',
  },
  'question-form.evidence': { nl: 'Waaruit blijkt het?', en: 'What shows it?' },
  'question-form.source': { nl: 'Hoe weten wij dit?', en: 'How do we know?' },
  'question-form.reason': {
    nl: 'Waarom verandert u dit antwoord? Het oude antwoord blijft in de tijdlijn.',
    en: 'Why are you changing this answer? The old answer stays in the timeline.',
  },
  'question-form.record': { nl: 'Leg de verandering vast', en: 'Record the change' },
  'question-form.go-on': { nl: 'Ga door', en: 'Go on' },
  'question-form.unknown': { nl: 'Weet ik niet', en: 'I do not know' },
  'question-form.answer-key': { nl: 'Kies antwoord {digit}', en: 'Choose answer {digit}' },
  'question-form.none': {
    nl: 'Past er niets? Kies niets en ga door.',
    en: 'Does nothing fit? Choose nothing and continue.',
  },
});
