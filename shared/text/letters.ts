import type { LetterKind, LetterWay } from '../letters/letter-kinds.ts';
import { type Words, words } from './words.ts';

/** What letters are called. */
export const letterKindWords: Readonly<Record<`letter-kind.${LetterKind}`, Words>> = words<`letter-kind.${LetterKind}`>(
  {
    'letter-kind.acknowledgement': { nl: 'Ontvangstbevestiging', en: 'Acknowledgement' },
    'letter-kind.information-request': { nl: 'Verzoek om informatie', en: 'Request for information' },
    'letter-kind.referral': { nl: 'Verwijzing', en: 'Referral' },
    'letter-kind.support-agreement': { nl: 'Afspraken over hulp', en: 'Support agreement' },
    'letter-kind.provider-reminder': { nl: 'Herinnering', en: 'Reminder' },
    'letter-kind.forwarding': { nl: 'Doorzending', en: 'Forwarding' },
    'letter-kind.hand-over': { nl: 'Overdracht', en: 'Hand-over' },
    'letter-kind.closing': { nl: 'Afsluiting', en: 'Closing' },
    'letter-kind.complaint': { nl: 'Klacht van de melder', en: 'The client’s complaint' },
    'letter-kind.other': { nl: 'Andere brief', en: 'Another letter' },
  },
);

export const letterWayWords: Readonly<Record<`letter-way.${LetterWay}`, Words>> = words<`letter-way.${LetterWay}`>({
  'letter-way.post': { nl: 'Per post', en: 'By post' },
  'letter-way.mail': { nl: 'Per e-mail', en: 'By e-mail' },
  'letter-way.handed': { nl: 'Meegegeven', en: 'Handed over' },
});

/** What the part Brieven of a report says. */
export const letterText = words({
  'letters.title': { nl: 'Brieven', en: 'Letters' },
  'letters.none': { nl: 'Er is nog geen brief gemaakt.', en: 'No letter has been made yet.' },
  'letters.make': { nl: 'Maak een brief', en: 'Make a letter' },
  'letters.make-this': { nl: 'Maak deze brief', en: 'Make this letter' },
  'letters.made': {
    nl: 'De brief is gemaakt. Verstuur hem en leg dat vast.',
    en: 'The letter is made. Send it and record that.',
  },
  'letters.missing-title': { nl: 'De ontvangstbevestiging mist nog', en: 'The acknowledgement is still missing' },
  'letters.missing': {
    nl: 'Een geschreven klacht bevestigen wij met een brief of mail, uiterlijk {day}. Awb 9:6.',
    en: 'A complaint in writing is confirmed in writing, by {day}. Awb 9:6.',
  },
  'letters.missing-late': {
    nl: 'Een geschreven klacht bevestigen wij met een brief of mail. Dat moest uiterlijk {day}. Awb 9:6.',
    en: 'A complaint in writing is confirmed in writing. That was due by {day}. Awb 9:6.',
  },
  'letters.missing-sent': {
    nl: 'Hij is gemaakt en nog niet verstuurd.',
    en: 'It is made but not sent yet.',
  },
  'letters.make-acknowledgement': { nl: 'Maak de ontvangstbevestiging', en: 'Make the acknowledgement' },
  'letters.which': { nl: 'Welke brief?', en: 'Which letter?' },
  'letters.choose': { nl: 'Kies een brief', en: 'Choose a letter' },
  'letters.no-choice': { nl: 'Kies welke brief u maakt.', en: 'Choose which letter to make.' },
  'letters.to-whom': { nl: 'Aan wie?', en: 'To whom?' },
  'letters.somebody-else': { nl: 'Iemand anders', en: 'Somebody else' },
  'letters.name': { nl: 'Naam van wie de brief krijgt', en: 'Name of the addressee' },
  'letters.loading': { nl: 'De brief wordt geschreven', en: 'The letter is being written' },
  'letters.subject': { nl: 'Onderwerp', en: 'Subject' },
  'letters.text-of': { nl: '{block} {place} van {count}', en: '{block} {place} of {count}' },
  'letters.remove-of': { nl: 'Haal weg: {block} {place}', en: 'Take out: {block} {place}' },
  'letters.add-after': { nl: 'Voeg een alinea toe onder {block} {place}', en: 'Add a paragraph below {block} {place}' },
  'letters.needs': { nl: 'Dit mist nog in de brief', en: 'This is still missing in the letter' },
  'letters.needs-here': { nl: 'Vul in: {fields}', en: 'Fill in: {fields}' },
  'letters.needs-why': {
    nl: 'De melding zegt het niet. Schrijf het zelf op de plaats tussen haken, of haal het weg.',
    en: 'The report does not say. Write it yourself in the place between brackets, or take it out.',
  },
  'letters.ask-first': { nl: 'Vraag eerst of een brief veilig is', en: 'Ask first whether a letter is safe' },
  'letters.ask-first-why': {
    nl: 'Anderen thuis mogen dit niet merken. Bel of mail niet zonder te vragen.',
    en: 'Others at home must not notice. Do not call or mail without asking.',
  },
  'letters.to': { nl: 'aan {name}', en: 'to {name}' },
  'letters.made-on': { nl: 'gemaakt op {day}', en: 'made on {day}' },
  'letters.sent-on': { nl: 'verstuurd op {day}, {way}', en: 'sent on {day}, {way}' },
  'letters.not-sent': { nl: 'nog niet verstuurd', en: 'not sent yet' },
  'letters.read': { nl: 'Lees de brief', en: 'Read the letter' },
  'letters.read-of': { nl: 'Lees de brief: {letter}', en: 'Read the letter: {letter}' },
  'letters.docx': { nl: 'Word', en: 'Word' },
  'letters.docx-of': { nl: 'Word-bestand: {letter}', en: 'Word file: {letter}' },
  'letters.pdf': { nl: 'PDF', en: 'PDF' },
  'letters.pdf-of': { nl: 'PDF-bestand: {letter}', en: 'PDF file: {letter}' },
  'letters.pdf-busy': { nl: 'De PDF wordt gemaakt', en: 'Making the PDF' },
  'letters.file-kept': {
    nl: 'Het bestand staat bij uw downloads. Het is niet meer versleuteld.',
    en: 'The file is in your downloads. It is no longer encrypted.',
  },
  'letters.send': { nl: 'Leg vast: verstuurd', en: 'Record: sent' },
  'letters.send-of': { nl: 'Leg vast: verstuurd, {letter}', en: 'Record: sent, {letter}' },
  'letters.sent-when': { nl: 'Op welke dag verstuurd?', en: 'Sent on which day?' },
  'letters.no-day': { nl: 'Kies de dag van versturen.', en: 'Choose the day of sending.' },
  'letters.how': { nl: 'Hoe?', en: 'How?' },
  'letters.sent': { nl: 'De brief staat als verstuurd', en: 'The letter is recorded as sent' },
  'event.letter-made': { nl: 'Brief gemaakt: {letter}, aan {to}', en: 'Letter made: {letter}, to {to}' },
  'event.letter-sent': { nl: 'Brief {number} verstuurd, {way}', en: 'Letter {number} sent, {way}' },
});

/** What the blocks of a letter are called. */
export const blockWords = words({
  'block.address': { nl: 'Adres', en: 'Address' },
  'block.heading': { nl: 'Kop', en: 'Heading' },
  'block.paragraph': { nl: 'Alinea', en: 'Paragraph' },
  'block.list': { nl: 'Lijst', en: 'List' },
  'block.sign-off': { nl: 'Ondertekening', en: 'Sign-off' },
});
