import type { ConditionTest } from '../letters/conditions.ts';
import type { FieldName } from '../letters/field-names.ts';
import type { Circumstance } from '../letters/letter-facts.ts';
import type { RecipientKind } from '../letters/recipients.ts';
import type { TemplateFault } from '../letters/template-fault.ts';
import { type Words, words } from './words.ts';

/** What each field of a template stands for. */
export const fieldWords: Readonly<Record<`field.${FieldName}`, Words>> = words<`field.${FieldName}`>({
  'field.ontvanger': { nl: 'naam van wie de brief krijgt', en: 'name of the addressee' },
  'field.adres-ontvanger': { nl: 'adres van wie de brief krijgt', en: 'address of the addressee' },
  'field.aanhef': { nl: 'Geachte, met de naam', en: 'Dear, with the name' },
  'field.kenmerk': { nl: 'nummer van de melding', en: 'number of the report' },
  'field.ontvangen-op': { nl: 'dag waarop de melding binnenkwam', en: 'day the report came in' },
  'field.onderwerp': { nl: 'waar het over gaat, in een paar woorden', en: 'what it is about, in a few words' },
  'field.onderwerpen': { nl: 'alle onderwerpen', en: 'all subjects' },
  'field.verhaal': { nl: 'wat de melder vertelde', en: 'what the client told' },
  'field.wens': { nl: 'wat de melder wil', en: 'what the client wants' },
  'field.wet': { nl: 'de wet waar het onder valt', en: 'the act it falls under' },
  'field.melder': { nl: 'naam van de melder', en: 'name of the client' },
  'field.adres-melder': { nl: 'adres van de melder', en: 'address of the client' },
  'field.telefoon-melder': { nl: 'telefoon van de melder', en: 'telephone of the client' },
  'field.email-melder': { nl: 'e-mail van de melder', en: 'e-mail of the client' },
  'field.betrokkene': { nl: 'naam van over wie het gaat', en: 'name of the person concerned' },
  'field.organisatie': { nl: 'organisatie waarover het gaat', en: 'organisation it is about' },
  'field.adres-organisatie': { nl: 'adres van de organisatie', en: 'address of the organisation' },
  'field.afloop': { nl: 'hoe de melding afliep', en: 'how the report ended' },
  'field.instantie': { nl: 'waar de zaak hoort, volgens de toets', en: 'where the matter belongs, by the check' },
  'field.ombudsman': { nl: 'welke ombudsman, volgens de toets', en: 'which ombudsman, by the check' },
  'field.ontbreekt': { nl: 'wat er mist in het verzoek (Awb 9:28)', en: 'what the request lacks (Awb 9:28)' },
  'field.klacht-ontvangen-op': {
    nl: 'dag waarop de organisatie de klacht kreeg',
    en: 'day the organisation got the complaint',
  },
  'field.besluit-van': { nl: 'dag van het besluit', en: 'day of the decision' },
  'field.reactie-uiterlijk': { nl: 'laatste dag van onze reactie', en: 'last day of our response' },
  'field.antwoord-uiterlijk': {
    nl: 'laatste dag van het antwoord op de klacht',
    en: 'last day of the answer to the complaint',
  },
  'field.antwoord-artikel': { nl: 'artikel van die laatste dag', en: 'article of that last day' },
  'field.bezwaar-uiterlijk': { nl: 'laatste dag voor bezwaar', en: 'last day to object' },
  'field.beroep-uiterlijk': { nl: 'laatste dag voor beroep', en: 'last day to appeal' },
  'field.ombudsman-uiterlijk': { nl: 'laatste dag bij de ombudsman', en: 'last day at the ombudsman' },
  'field.aanvullen-uiterlijk': { nl: 'laatste dag om aan te vullen', en: 'last day to complete' },
  'field.doorzenden-artikel': { nl: 'artikel waardoor wij doorzenden', en: 'article by which we forward' },
  'field.opvolgen-op': { nl: 'dag waarop wij vragen hoe het ging', en: 'day we ask how it went' },
  'field.vandaag': { nl: 'de dag van de brief', en: 'the day of the letter' },
  'field.medewerker': { nl: 'naam van wie de brief maakt', en: 'name of the writer of the letter' },
  'field.kantoor': { nl: 'naam van het bureau', en: 'name of the office' },
  'field.adres-kantoor': { nl: 'adres van het bureau', en: 'address of the office' },
  'field.telefoon-kantoor': { nl: 'telefoon van het bureau', en: 'telephone of the office' },
  'field.email-kantoor': { nl: 'e-mail van het bureau', en: 'e-mail of the office' },
  'field.uren-kantoor': { nl: 'openingstijden', en: 'opening hours' },
  'field.gevraagd': { nl: 'wat wij vragen: vult u in bij de brief', en: 'what we ask: filled in with the letter' },
  'field.antwoord-graag-voor': {
    nl: 'antwoord voor: vult u in bij de brief',
    en: 'answer by: filled in with the letter',
  },
  'field.afspraken': { nl: 'afspraken: vult u in bij de brief', en: 'agreements: filled in with the letter' },
  'field.toelichting': { nl: 'toelichting, als die er is', en: 'explanation, when there is one' },
  'field.klacht': { nl: 'de klacht in de woorden van de melder', en: 'the complaint in the client’s words' },
});

/** What a block can be shown for. */
export const conditionWords: Readonly<Record<`test.${ConditionTest}`, Words>> = words<`test.${ConditionTest}`>({
  'test.kind': { nl: 'Soort melding', en: 'Kind of report' },
  'test.law': { nl: 'Wet', en: 'Act' },
  'test.role': { nl: 'Wie meldt', en: 'Who reports' },
  'test.to': { nl: 'Brief aan', en: 'Letter to' },
  'test.outcome': { nl: 'Uitkomst van de toets', en: 'Outcome of the check' },
  'test.desk': { nl: 'Waar het hoort', en: 'Where it belongs' },
  'test.flag': { nl: 'Grond van twijfel', en: 'Ground of doubt' },
  'test.term': { nl: 'Er is een termijn', en: 'There is a term' },
  'test.known': { nl: 'Dit is bekend', en: 'This is known' },
  'test.circumstance': { nl: 'Verder', en: 'Further' },
});

export const conditionValueWords = words<
  `to.${RecipientKind}` | `circumstance.${Circumstance}` | `law.${'wmo' | 'jw' | 'both' | 'other'}`
>({
  'to.person': { nl: 'de melder of een ander persoon', en: 'the client or another person' },
  'to.organisation': { nl: 'de organisatie', en: 'the organisation' },
  'to.ombudsman': { nl: 'de ombudsman', en: 'the ombudsman' },
  'to.other': { nl: 'iemand anders', en: 'somebody else' },
  'law.wmo': { nl: 'Wmo', en: 'Wmo' },
  'law.jw': { nl: 'Jeugdwet', en: 'Youth Act' },
  'law.both': { nl: 'Wmo en Jeugdwet', en: 'Wmo and Youth Act' },
  'law.other': { nl: 'een andere wet', en: 'another act' },
  'circumstance.for-another': { nl: 'iemand meldt voor een ander', en: 'somebody reports for another person' },
  'circumstance.anonymous': { nl: 'de melder is anoniem', en: 'the client is anonymous' },
  'circumstance.in-writing': { nl: 'de melding is geschreven', en: 'the report is in writing' },
  'circumstance.reply-possible': { nl: 'wij kunnen antwoorden', en: 'we can answer' },
  'circumstance.consent-to-pass-on': { nl: 'er is toestemming om door te geven', en: 'there is consent to pass on' },
});

/** What is wrong in a template, said at its block. */
export const faultWords: Readonly<Record<`fault.${TemplateFault['fault']}`, Words>> =
  words<`fault.${TemplateFault['fault']}`>({
    'fault.unknown-field': {
      nl: 'Het veld “{found}” bestaat niet. Kies een veld uit de lijst.',
      en: 'There is no field “{found}”. Choose a field from the list.',
    },
    'fault.field-not-closed': {
      nl: "Na “{found}” missen twee haken: '}}'",
      en: "Two braces are missing after “{found}”: '}}'",
    },
    'fault.field-not-opened': {
      nl: "In “{found}” staan haken zonder begin: '{{'",
      en: "In “{found}” there are braces without a beginning: '{{'",
    },
    'fault.unknown-test': { nl: 'De voorwaarde “{found}” bestaat niet.', en: 'There is no condition “{found}”.' },
    'fault.unknown-value': {
      nl: 'Kies wat er moet gelden. “{found}” past hier niet.',
      en: 'Choose what must be true. “{found}” does not fit here.',
    },
    'fault.empty': { nl: 'Hier staat nog geen tekst.', en: 'There is no text here yet.' },
  });

/** What the part Brieven of Beheer says. */
export const templateText = words({
  'templates.title': { nl: 'Brieven', en: 'Letters' },
  'templates.note': { nl: 'sjablonen van brieven en mails', en: 'templates of letters and mails' },
  'templates.intro': {
    nl: 'Van deze sjablonen maakt u brieven. Een brief die al gemaakt is, verandert niet mee.',
    en: 'Letters are made from these templates. A letter that has been made does not change with them.',
  },
  'templates.loading': { nl: 'Sjablonen laden', en: 'Loading templates' },
  'templates.name': { nl: 'Naam van het sjabloon', en: 'Name of the template' },
  'templates.kind': { nl: 'Soort brief', en: 'Kind of letter' },
  'templates.version': { nl: 'Versie', en: 'Version' },
  'templates.acts': { nl: 'Wat u kunt doen', en: 'What you can do' },
  'templates.change': { nl: 'Verander', en: 'Change' },
  'templates.change-of': { nl: 'Verander {name}', en: 'Change {name}' },
  'templates.new': { nl: 'Nieuw sjabloon', en: 'New template' },
  'templates.aside': { nl: 'opzijgezet', en: 'set aside' },
  'templates.set-aside': { nl: 'Zet opzij', en: 'Set aside' },
  'templates.take-back': { nl: 'Neem weer in gebruik', en: 'Use again' },
  'templates.is-aside': { nl: 'Het sjabloon staat opzij', en: 'The template was set aside' },
  'templates.is-back': { nl: 'Het sjabloon is weer in gebruik', en: 'The template is in use again' },
  'templates.back': { nl: 'Terug naar alle sjablonen', en: 'Back to all templates' },
  'templates.to': { nl: 'Meestal aan', en: 'Usually to' },
  'templates.from': { nl: 'In naam van', en: 'In the name of' },
  'templates.from-office': { nl: 'het bureau', en: 'the office' },
  'templates.from-client': { nl: 'de melder', en: 'the client' },
  'templates.subject': { nl: 'Onderwerp', en: 'Subject' },
  'templates.block': { nl: 'Blok {place}', en: 'Block {place}' },
  'templates.block-kind': { nl: 'Vorm van blok {place}', en: 'Form of block {place}' },
  'templates.block-text': { nl: 'Tekst van blok {place}', en: 'Text of block {place}' },
  'templates.field': { nl: 'Voeg een veld in', en: 'Insert a field' },
  'templates.field-hint': {
    nl: 'Typ een deel van de naam. Enter zet het veld in de tekst.',
    en: 'Type part of the name. Enter puts the field in the text.',
  },
  'templates.up': { nl: 'Zet blok {place} hoger', en: 'Move block {place} up' },
  'templates.down': { nl: 'Zet blok {place} lager', en: 'Move block {place} down' },
  'templates.remove': { nl: 'Haal blok {place} weg', en: 'Take out block {place}' },
  'templates.add': { nl: 'Voeg een blok toe', en: 'Add a block' },
  'templates.when-of': { nl: 'Voorwaarde {number} van blok {place}', en: 'Condition {number} of block {place}' },
  'templates.value-of': {
    nl: 'Waarde van voorwaarde {number} van blok {place}',
    en: 'Value of condition {number} of block {place}',
  },
  'templates.is': { nl: 'is', en: 'is' },
  'templates.is-not': { nl: 'is niet', en: 'is not' },
  'templates.is-of': {
    nl: 'Is of is niet, voorwaarde {number} van blok {place}',
    en: 'Is or is not, condition {number} of block {place}',
  },
  'templates.add-when': { nl: 'Voeg een voorwaarde toe', en: 'Add a condition' },
  'templates.add-when-of': { nl: 'Voeg een voorwaarde toe aan blok {place}', en: 'Add a condition to block {place}' },
  'templates.remove-when': {
    nl: 'Haal voorwaarde {number} van blok {place} weg',
    en: 'Take out condition {number} of block {place}',
  },
  'templates.example': { nl: 'Voorbeeld', en: 'Example' },
  'templates.example-note': {
    nl: 'Zo wordt de brief voor een verzonnen melding waarvan alles bekend is.',
    en: 'This is the letter for an invented report of which everything is known.',
  },
  'templates.save': { nl: 'Bewaar als nieuwe versie', en: 'Keep as a new version' },
  'templates.saved': { nl: 'Versie {version} is bewaard', en: 'Version {version} was kept' },
  'templates.no-name': { nl: 'Geef het sjabloon een naam.', en: 'Give the template a name.' },
  'templates.versions': { nl: 'Eerdere versies', en: 'Earlier versions' },
  'templates.version-line': { nl: 'Versie {version}, {day}, {name}', en: 'Version {version}, {day}, {name}' },
  'templates.shipped': { nl: 'met het programma gekomen', en: 'came with the program' },
  'templates.take-text': { nl: 'Neem deze tekst over', en: 'Take over this text' },
  'templates.take-text-of': {
    nl: 'Neem de tekst van versie {version} over',
    en: 'Use the text of version {version}',
  },
  'templates.taken': {
    nl: 'De tekst van versie {version} staat er. Bewaar hem om hem te gebruiken.',
    en: 'The text of version {version} is there. Keep it to use it.',
  },
});
