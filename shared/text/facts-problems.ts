import type { FactsProblem } from '../procedure/read-facts.ts';
import { type Words, words } from './words.ts';

type FactsProblemKey = `facts.${FactsProblem['code']}`;

/** What is wrong with facts for the procedure check, by rule. */
export const factsProblemWords: Readonly<Record<FactsProblemKey, Words>> = words<FactsProblemKey>({
  'facts.shape': {
    nl: 'Dit mist, of heeft niet de goede vorm.',
    en: 'This is missing, or does not have the right shape.',
  },
  'facts.unknown-member': { nl: 'Dit onderdeel is niet bekend.', en: 'This member is not known.' },
  'facts.K-1': { nl: 'Het eerste contact ligt na vandaag.', en: 'The first contact lies after today.' },
  'facts.K-2': {
    nl: 'Het verzoek ligt voor het eerste contact of na vandaag.',
    en: 'The request lies before the first contact or after today.',
  },
  'facts.K-3': {
    nl: 'Geef bij een voorval ook de wet van de aanbieder, en anders geen van beide.',
    en: 'Give the law of the provider with an incident, or else neither.',
  },
  'facts.K-4': { nl: 'Zeg over wie de klacht gaat.', en: 'Say whom the complaint is about.' },
  'facts.K-5': {
    nl: 'Een ander loket hoort bij een klacht over iets anders, en alleen daarbij.',
    en: 'Another desk goes with a complaint about something else, and only with that.',
  },
  'facts.K-6': { nl: 'Deze wet past niet bij wie het betreft.', en: 'This law does not fit whom it is about.' },
  'facts.K-7': { nl: 'Zeg waar de klacht over gaat.', en: 'Say what the complaint is about.' },
  'facts.K-8': {
    nl: 'Een besluit hoort bij een klacht over de gemeente.',
    en: 'A decision goes with a complaint about the municipality.',
  },
  'facts.K-9': {
    nl: 'Gegevens van een besluit horen bij een klacht over een besluit, en alleen daarbij.',
    en: 'Details of a decision go with a complaint about a decision, and only with that.',
  },
  'facts.K-10': {
    nl: 'Lopend bezwaar past alleen bij een besluit.',
    en: 'A pending objection only goes with a decision.',
  },
  'facts.K-11': {
    nl: 'Bij te laat beslissen hoort de dag van de melding of de aanvraag.',
    en: 'A late decision needs the day of the reported need or of the application.',
  },
  'facts.K-12': {
    nl: 'Deze dag past niet bij de wet of bij de aanvraag.',
    en: 'This day does not fit the law or the application.',
  },
  'facts.K-13': { nl: 'Deze dag ligt na vandaag.', en: 'This day lies after today.' },
  'facts.K-14': {
    nl: 'Zeg wat er met de klacht bij de organisatie zelf is gebeurd.',
    en: 'Say what happened to the complaint at the organisation itself.',
  },
  'facts.K-15': {
    nl: 'De klacht is nog niet ingediend. Dan past dit er niet bij.',
    en: 'The complaint was not made yet. Then this does not go with it.',
  },
  'facts.K-16': {
    nl: 'Geef de dag waarop de klacht is ontvangen, niet na vandaag.',
    en: 'Give the day on which the complaint was received, not after today.',
  },
  'facts.K-17': {
    nl: 'De dag van het einde hoort bij een klacht die klaar is, en alleen daarbij.',
    en: 'The day of the end goes with a complaint that has ended, and only with that.',
  },
  'facts.K-18': {
    nl: 'Deze dag ligt voor de ontvangst van de klacht of na vandaag.',
    en: 'This day lies before the complaint was received or after today.',
  },
  'facts.K-19': { nl: 'Dit past niet bij wie het betreft.', en: 'This does not fit whom it is about.' },
  'facts.K-20': {
    nl: 'Dit past alleen bij een klacht die nog niet is ingediend.',
    en: 'This only goes with a complaint that was not made yet.',
  },
  'facts.K-21': { nl: 'Schrijf de reden op.', en: 'Write down the reason.' },
  'facts.K-22': {
    nl: 'Het einde ligt voor het begin van de procedure of na vandaag.',
    en: 'The end lies before the start of the procedure or after today.',
  },
});
