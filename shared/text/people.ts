import type { PersonFact, reachWays } from '../case/person.ts';
import { type Words, words } from './words.ts';

/** What a report says of people beside their names: how to reach them, on what basis they act, what to mind. */
export const peopleText = words({
  'people.unknown': { nl: 'onbekend', en: 'not known' },
  'people.unknown-told': { nl: 'Gevraagd, en niet bekend', en: 'Asked, and not known' },
  'people.unknown-how': {
    nl: 'Gevraagd, maar niet bekend? Typ een vraagteken in het veld.',
    en: 'Asked, but not known? Type a question mark in the field.',
  },
  'people.reach-by': { nl: 'Bereiken via', en: 'Reach by' },
  'people.reach-any': { nl: 'Nog niet gezegd', en: 'Not said yet' },
  'people.reach-when': { nl: 'Wanneer', en: 'When' },
  'people.interpreter': { nl: 'Tolk nodig', en: 'Interpreter needed' },
  'people.interpreter-note': { nl: 'welke taal', en: 'which language' },
  'people.ask-first': {
    nl: 'Vraag eerst of bellen of mailen veilig is',
    en: 'Ask first whether calling or mailing is safe',
  },
  'people.ask-first-of': {
    nl: 'Vraag {name} eerst of bellen of mailen veilig is',
    en: 'Ask {name} first whether calling or mailing is safe',
  },
  'people.ask-first-caller': { nl: 'de beller', en: 'the caller' },
  'people.ask-first-short': { nl: 'vraag eerst of het veilig is', en: 'ask first whether it is safe' },
  'people.ask-first-why': {
    nl: 'Anderen thuis mogen dit niet merken. Noem het Meldpunt niet tegen wie er opneemt.',
    en: 'Others at home must not notice. Do not name the office to whoever answers.',
  },
  'people.child-calls': {
    nl: 'Een kind mag zelf klagen. Vraag alleen wat nodig is. Toestemming geeft een ouder met gezag of de voogd.',
    en: 'A child may complain too. Ask only what is needed. A parent with authority or the guardian gives consent.',
  },
  'people.youth-calls': {
    nl: 'Een jongere mag zelf klagen. Vanaf 16 jaar geeft die zelf toestemming. Vraag alleen wat nodig is.',
    en: 'A young person may complain. From the age of 16 they give consent themselves. Ask only what is needed.',
  },
  'people.young-calls': {
    nl: 'Een jongere mag zelf klagen. Onder 16 jaar geeft een ouder met gezag toestemming. Vraag alleen wat nodig is.',
    en: 'A young person may complain. Under 16, a parent with authority gives consent. Ask only what is needed.',
  },
  'people.parents-notice': {
    nl: 'Telefoon en post kunnen bij de ouders komen.',
    en: 'Calls and mail may reach the parents.',
  },
  'people.about-child': {
    nl: 'Jonger dan 16: toestemming geeft een ouder met gezag of de voogd.',
    en: 'Under 16: a parent with authority or the guardian gives consent.',
  },
  'people.about-youth': {
    nl: 'Vanaf 16 jaar geeft een jongere zelf toestemming.',
    en: 'From the age of 16 a young person gives consent.',
  },
  'people.basis': { nl: 'Mag dit op grond van', en: 'May act on the basis of' },
  'people.basis-not-asked': { nl: 'Nog niet gevraagd', en: 'Not asked yet' },
  'people.record-basis': { nl: 'Leg de machtiging vast', en: 'Record the basis' },
  'people.basis-yes': { nl: 'Mag namens {other} spreken.', en: 'May speak for {other}.' },
  'people.basis-yes-paper': {
    nl: 'Mag namens {other} spreken. Vraag om een kopie van de machtiging.',
    en: 'May speak for {other}. Ask for a copy of the authorisation.',
  },
  'people.basis-partly': {
    nl: 'Mag melden, maar niet in alles toestemming geven voor {other}.',
    en: 'May report, but may not consent to everything for {other}.',
  },
  'people.basis-no': {
    nl: 'Vraag om een machtiging op papier. Zonder papier kan het een signaal zijn.',
    en: 'Ask for an authorisation on paper. Without paper it can be a signal.',
  },
  'people.basis-article': { nl: 'Zie {article}.', en: 'See {article}.' },
  'people.the-other': { nl: 'de ander', en: 'the other' },
  'people.add': { nl: 'Voeg iemand toe', en: 'Add somebody' },
  'people.part-others': { nl: 'Verder', en: 'Others' },
  'people.other': { nl: 'Betrokkene {count}', en: 'Person {count}' },
  'people.role': { nl: 'Wie is dit?', en: 'Who is this?' },
  'people.remove': { nl: 'Haal weg', en: 'Remove' },
  'people.remove-whom': { nl: 'Haal weg: betrokkene {count}', en: 'Remove: person {count}' },
  'people.more-of': { nl: 'adres, contact en tolk', en: 'address, contact and interpreter' },
  'people.phone-short': {
    nl: '{digits, plural, one {Dit telefoonnummer mist # cijfer.} other {Dit telefoonnummer mist # cijfers.}} Een Nederlands nummer heeft er 10.',
    en: '{digits, plural, one {This telephone number lacks # digit.} other {This telephone number lacks # digits.}} A Dutch number has 10.',
  },
  'people.phone-long': {
    nl: '{digits, plural, one {Dit telefoonnummer heeft # cijfer te veel.} other {Dit telefoonnummer heeft # cijfers te veel.}} Een Nederlands nummer heeft er 10.',
    en: '{digits, plural, one {This telephone number has # digit too many.} other {This telephone number has # digits too many.}} A Dutch number has 10.',
  },
  'people.phone-area': {
    nl: 'Dit telefoonnummer mist het netnummer, zoals 010.',
    en: 'This telephone number lacks an area code, such as 010.',
  },
  'people.email-at': {
    nl: 'Dit e-mailadres mist een @. Vul in zoals naam@example.nl, of laat leeg.',
    en: 'This e-mail address lacks an @. Enter it like naam@example.nl, or leave it empty.',
  },
  'people.email-partial': {
    nl: 'Dit e-mailadres is niet af. Vul in zoals naam@example.nl, of laat leeg.',
    en: 'This e-mail address is not complete. Enter it like naam@example.nl, or leave it empty.',
  },
  'people.postcode-letters': {
    nl: 'Deze postcode mist een letter. Vul in zoals 3083 AX, of laat leeg.',
    en: 'This postcode lacks a letter. Enter it like 3083 AX, or leave it empty.',
  },
  'people.postcode-digits': {
    nl: 'Deze postcode mist een cijfer. Vul in zoals 3083 AX, of laat leeg.',
    en: 'This postcode lacks a digit. Enter it like 3083 AX, or leave it empty.',
  },
  'people.postcode-none': {
    nl: 'Deze postcode bestaat niet. Op SA, SD of SS eindigt er geen.',
    en: 'This postcode does not exist. None ends in SA, SD or SS.',
  },
  'people.born-no-day': {
    nl: 'Deze dag bestaat niet. Vul in zoals 23-4-1947, of alleen het jaar.',
    en: 'This day does not exist. Enter it like 23-4-1947, or the year alone.',
  },
  'people.born-future': { nl: 'Deze geboortedatum ligt na vandaag.', en: 'This date of birth is after today.' },
  'people.born-long-ago': {
    nl: 'Deze geboortedatum is meer dan 120 jaar geleden.',
    en: 'This date of birth is more than 120 years ago.',
  },
  'people.born-read-as': { nl: 'Gelezen als {day}. Klopt dat?', en: 'Read as {day}. Is that right?' },
  'people.born-or-age': {
    nl: 'Bedoelt u geboren in {year}? Vul dat in. Of typ {age} jaar.',
    en: 'Do you mean born in {year}? Enter that, or type {age} years.',
  },
});

/** How a person wants to be reached. */
export const reachWords = words({
  'reach.phone': { nl: 'Telefoon', en: 'Telephone' },
  'reach.mail': { nl: 'E-mail', en: 'E-mail' },
  'reach.letter': { nl: 'Brief', en: 'Letter' },
  'reach.visit': { nl: 'Bezoek', en: 'Visit' },
} satisfies Record<`reach.${(typeof reachWays)[number]}`, Words>);

/** What is asked of a person, inside a sentence. */
export const factWords = words({
  'fact.name': { nl: 'naam', en: 'name' },
  'fact.phone': { nl: 'telefoon', en: 'telephone' },
  'fact.email': { nl: 'e-mail', en: 'e-mail' },
  'fact.address': { nl: 'adres', en: 'address' },
  'fact.postcode': { nl: 'postcode', en: 'postal code' },
  'fact.born': { nl: 'geboren', en: 'born' },
} satisfies Record<`fact.${PersonFact}`, Words>);
