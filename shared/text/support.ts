import type { ComplaintItem } from '../case/complaint-missing.ts';
import type { SupportNoteKind, sendingWays, WayOn } from '../case/support.ts';
import { type Words, words } from './words.ts';

/** What support says on the report. */
export const supportText = words({
  'support.title': { nl: 'Ondersteuning', en: 'Support' },
  'support.none': {
    nl: 'Is eerst klagen te zwaar voor de melder? Dan helpen wij daarbij.',
    en: 'Is complaining first too much for the client? Then we help.',
  },
  'support.agree': { nl: 'Spreek ondersteuning af', en: 'Agree on support' },
  'support.record': { nl: 'Leg de afspraak vast', en: 'Record the agreement' },
  'support.agreed': { nl: 'De ondersteuning is afgesproken', en: 'Support is agreed' },
  'support.grounds': { nl: 'Waarom is eerst klagen te zwaar?', en: 'Why is complaining first too much?' },
  'support.no-grounds': { nl: 'Kies ten minste één reden.', en: 'Choose at least one reason.' },
  'support.why': { nl: 'In eigen woorden', en: 'In their own words' },
  'support.what-agreed': { nl: 'Wat sprak u met de melder af?', en: 'What did you agree with the client?' },
  'support.on': { nl: 'Op welke dag?', en: 'On which day?' },
  'support.not-skipping': {
    nl: 'De klacht bij de organisatie overslaan is een ander besluit. Dat gaat met de toets en een tweede collega.',
    en: 'Skipping the complaint to the organisation is a different decision. It takes the check and a second colleague.',
  },
  'support.since': { nl: 'Sinds {day}', en: 'Since {day}' },
  'support.was-agreed': { nl: 'Afgesproken: {agreed}', en: 'Agreed: {agreed}' },
  'support.note': { nl: 'Leg voortgang vast', en: 'Record progress' },
  'support.note-kind': { nl: 'Wat was het?', en: 'What was it?' },
  'support.note-text': { nl: 'Wat gebeurde er?', en: 'What happened?' },
  'support.no-note': { nl: 'Schrijf op wat er gebeurde.', en: 'Write down what happened.' },
  'support.noted': { nl: 'De voortgang is vastgelegd', en: 'Progress is recorded' },
  'support.write': { nl: 'Schrijf de klacht', en: 'Write the complaint' },
  'support.write-on': { nl: 'Schrijf verder aan de klacht', en: 'Continue writing the complaint' },
  'support.keep': { nl: 'Bewaar deze versie', en: 'Keep this edition' },
  'support.kept': { nl: 'Versie {edition} van de klacht is bewaard', en: 'Edition {edition} of the complaint is kept' },
  'support.own-words': {
    nl: 'Schrijf in de woorden van de melder. Korte zinnen, en wat er gebeurde op een rij.',
    en: 'Write in the words of the client. Short sentences, and what happened in order.',
  },
  'support.name': { nl: 'Naam van wie klaagt', en: 'Name of the person complaining' },
  'support.address': { nl: 'Adres', en: 'Address' },
  'support.dated': { nl: 'Datum op de brief', en: 'Date on the letter' },
  'support.against': { nl: 'Over wie is de klacht?', en: 'Who is the complaint about?' },
  'support.conduct': { nl: 'Wat gebeurde er, en wanneer?', en: 'What happened, and when?' },
  'support.wish': { nl: 'Wat wil de melder bereiken?', en: 'What does the client want to achieve?' },
  'support.missing': {
    nl: 'Dit mist de brief nog ({article}): {items}.',
    en: 'The letter still lacks ({article}): {items}.',
  },
  'support.complete': {
    nl: 'De brief heeft alles wat de wet vraagt ({article}). De melder zet zelf zijn handtekening.',
    en: 'The letter has everything the law asks for ({article}). The client signs it.',
  },
  'support.complaint-edition': {
    nl: 'De klachtbrief, versie {edition}',
    en: 'The complaint letter, edition {edition}',
  },
  'support.make-letter': { nl: 'Maak er een brief van', en: 'Make it a letter' },
  'support.edition': { nl: 'Versie {edition}', en: 'Edition {edition}' },
  'support.send': { nl: 'De melder verstuurde de brief', en: 'The client sent the letter' },
  'support.send-record': { nl: 'Leg het versturen vast', en: 'Record the sending' },
  'support.send-way': { nl: 'Hoe?', en: 'How?' },
  'support.send-edition': { nl: 'Welke versie?', en: 'Which edition?' },
  'support.sent': {
    nl: 'Vastgelegd dat de melder de brief verstuurde',
    en: 'Recorded that the client sent the letter',
  },
  'support.sent-line': {
    nl: 'Versie {edition} verstuurd op {day}, {way}',
    en: 'Edition {edition} sent on {day}, {way}',
  },
  'support.end': { nl: 'Rond de ondersteuning af', en: 'End the support' },
  'support.ended': { nl: 'De ondersteuning is afgerond', en: 'Support has ended' },
  'support.way-on': { nl: 'Hoe gaat het verder?', en: 'What happens next?' },
  'support.no-way': { nl: 'Kies hoe het verder gaat.', en: 'Choose what happens next.' },
  'support.end-note': { nl: 'Wat moet een collega weten?', en: 'What does a colleague need to know?' },
  'support.follow-up': { nl: 'Wanneer vragen wij hoe het ging?', en: 'When do we ask how it went?' },
  'support.direct': {
    nl: 'Beantwoord de toets. Een tweede collega moet akkoord geven ({article}).',
    en: 'Answer the check. A second colleague must agree ({article}).',
  },
  'event.support-agreed': { nl: 'Ondersteuning afgesproken', en: 'Support agreed' },
  'event.complaint-drafted': { nl: 'Klacht geschreven, versie {edition}', en: 'Complaint written, edition {edition}' },
  'event.complaint-sent': {
    nl: 'De melder verstuurde de klacht op {day}, {way}',
    en: 'The client sent the complaint on {day}, {way}',
  },
  'event.support-ended': { nl: 'Ondersteuning afgerond: {way}', en: 'Support ended: {way}' },
});

/** What is noted of support. */
export const supportNoteWords = words({
  'support-note.progress': { nl: 'Voortgang', en: 'Progress' },
  'support-note.accompanied-call': { nl: 'Wij belden mee', en: 'We joined a call' },
  'support-note.accompanied-visit': { nl: 'Wij gingen mee', en: 'We went along' },
} satisfies Record<`support-note.${SupportNoteKind}`, Words>);

/** How it goes on after support. */
export const wayOnWords = words({
  'way-on.complained-alone': { nl: 'Melder klaagde zelf', en: 'Client complained alone' },
  'way-on.complained-with-us': { nl: 'Melder klaagde met onze hulp', en: 'Client complained with our help' },
  'way-on.direct-road': { nl: 'Meteen naar de Ombudsman', en: 'Straight to the Ombudsman' },
  'way-on.settled': { nl: 'Opgelost zonder klacht', en: 'Settled without a complaint' },
  'way-on.stopped': { nl: 'Melder stopt', en: 'Client stops' },
} satisfies Record<`way-on.${WayOn}`, Words>);

/** How the client sent the complaint. */
export const sendingWords = words({
  'sending.printed': { nl: 'op papier', en: 'on paper' },
  'sending.mailed': { nl: 'per e-mail', en: 'by mail' },
} satisfies Record<`sending.${(typeof sendingWays)[number]}`, Words>);

/** What Awb 9:4 asks of a complaint. */
export const complaintItemWords = words({
  'item.name': { nl: 'de naam', en: 'the name' },
  'item.address': { nl: 'het adres', en: 'the address' },
  'item.dated': { nl: 'de datum', en: 'the date' },
  'item.against': { nl: 'over wie het gaat', en: 'who it is about' },
  'item.conduct': { nl: 'wat er gebeurde', en: 'what happened' },
} satisfies Record<`item.${ComplaintItem}`, Words>);
