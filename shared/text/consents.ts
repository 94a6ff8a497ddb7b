import type { NewConsent } from '../case/consents.ts';
import { type Words, words } from './words.ts';

/** What forms and lists of consent say (PRI-03). */
export const consentText = words({
  'consents.title': { nl: 'Toestemming', en: 'Consent' },
  'consents.title-of-case': { nl: 'Toestemming en overleg', en: 'Consent and consultation' },
  'consents.none': { nl: 'Er is nog geen toestemming vastgelegd.', en: 'No consent is recorded yet.' },
  'consents.record': { nl: 'Leg toestemming vast', en: 'Record consent' },
  'consents.recorded': { nl: 'De toestemming is vastgelegd', en: 'The consent was recorded' },
  'consents.who': { nl: 'Wie geeft toestemming?', en: 'Who consents?' },
  'consents.purpose': { nl: 'Waarvoor?', en: 'For what?' },
  'consents.choose-purpose': { nl: 'Kies', en: 'Choose' },
  'consents.no-purpose': { nl: 'Kies waarvoor de toestemming is.', en: 'Choose what the consent is for.' },
  'consents.to': { nl: 'Aan of bij wie?', en: 'To or from whom?' },
  'consents.way': { nl: 'Hoe?', en: 'How?' },
  'consents.on': { nl: 'Op welke dag?', en: 'On which day?' },
  'consents.note': { nl: 'Afspraken erbij', en: 'What was agreed' },
  'consents.done': { nl: 'Klaar', en: 'Done' },
  'consents.change': { nl: 'Verander', en: 'Change' },
  'consents.change-of': { nl: 'Verander de toestemming: {purpose}', en: 'Change the consent: {purpose}' },
  'consents.remove': { nl: 'Haal weg', en: 'Remove' },
  'consents.to-whom': { nl: 'aan {to}', en: 'to {to}' },
  'consents.withdraw': { nl: 'Trek in', en: 'Withdraw' },
  'consents.withdraw-of': { nl: 'Trek in: toestemming voor {purpose}', en: 'Withdraw: consent to {purpose}' },
  'consents.withdraw-act': { nl: 'Leg de intrekking vast', en: 'Record the withdrawal' },
  'consents.withdrawn-on': { nl: 'Ingetrokken op {day}', en: 'Withdrawn on {day}' },
  'consents.withdrawn': { nl: 'De toestemming is ingetrokken', en: 'The consent was withdrawn' },
  'consents.why': { nl: 'Wat is erover gezegd?', en: 'What was said about it?' },
  'consents.stands': { nl: 'geldt', en: 'stands' },
  'consents.consultations': { nl: 'Overleg met de melder', en: 'Consultation with the client' },
  'consents.consult': { nl: 'Leg overleg vast', en: 'Record a consultation' },
  'consents.for-hand-over': {
    nl: 'Toestemming voor overdracht is vastgelegd: {line}.',
    en: 'Consent to hand over is recorded: {line}.',
  },
  'consents.hand-over-withdrawn': {
    nl: 'De toestemming voor overdracht is ingetrokken op {day}.',
    en: 'The consent to hand over was withdrawn on {day}.',
  },
  'consents.none-for-hand-over': {
    nl: 'Bij Toestemming en overleg staat hierover niets.',
    en: 'Consent and consultation says nothing about this.',
  },
  'consents.caller': { nl: 'De melder', en: 'The reporter' },
  'consents.concerned': { nl: 'Over wie het gaat', en: 'Whom it is about' },
  'consents.other': { nl: 'Iemand anders ({count})', en: 'Somebody else ({count})' },
  'consents.unknown-person': { nl: 'Iemand die er niet meer bij staat', en: 'Somebody no longer named here' },
});

/** How consent was given or taken back. */
export const consentWayWords: Readonly<Record<`consent-way.${NewConsent['way']}`, Words>> = words({
  'consent-way.spoken': { nl: 'mondeling', en: 'spoken' },
  'consent-way.mail': { nl: 'per e-mail', en: 'by e-mail' },
  'consent-way.written': { nl: 'op papier', en: 'on paper' },
});
