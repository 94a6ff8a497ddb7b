import { noteKinds } from '../case/events.ts';
import { type Audience, type PrintPart, printParts } from '../print/print-choice.ts';
import { type LeftOut, type LeftOutPart, leftOutParts } from '../print/report-parts.ts';
import { noteKindWords } from './case.ts';
import type { Speech } from './speech.ts';
import { type Words, words } from './words.ts';

/** What stands on printed pages, and where a print is asked for. */
export const printWords = words({
  'print.page': { nl: 'Pagina', en: 'Page' },
  'print.of': { nl: 'van', en: 'of' },
  'print.report': { nl: 'Melding', en: 'Report' },
  'print.made-on': { nl: 'Afgedrukt op', en: 'Printed on' },
  'print.left-out': { nl: 'Wat is weggelaten', en: 'What is left out' },
  'print.matter': { nl: 'Waar het om gaat', en: 'What it is about' },
  'print.persons': { nl: 'Personen', en: 'Persons' },
  'print.story': { nl: 'Verhaal', en: 'Story' },
  'print.wishes': { nl: 'Wens', en: 'Wish' },
  'print.no-finding': { nl: 'De toets is nog niet klaar.', en: 'The check is not done yet.' },
  'print.notes': { nl: 'Notities', en: 'Notes' },
  'print.check': { nl: 'Toets', en: 'Check' },
  'print.question': { nl: 'Vraag', en: 'Question' },
  'print.answer': { nl: 'Antwoord', en: 'Answer' },
  'print.known-by': { nl: 'Hoe wij dit weten', en: 'How we know this' },
  'print.terms': { nl: 'Termijnen', en: 'Terms' },
  'print.term-changes': { nl: 'Uitstel en stilstand', en: 'Extensions and suspensions' },
  'print.withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'print.nothing-heard': { nl: 'Nog niets gehoord', en: 'Nothing heard yet' },
  'print.referrals': { nl: 'Verwijzingen', en: 'Referrals' },
  'print.support': { nl: 'Ondersteuning', en: 'Support' },
  'print.letters': { nl: 'Brieven', en: 'Letters' },
  'print.files': { nl: 'Bestanden', en: 'Files' },
  'print.consents': { nl: 'Toestemmingen', en: 'Consents' },
  'print.tasks': { nl: 'Taken', en: 'Tasks' },
  'print.timeline': { nl: 'Tijdlijn', en: 'Timeline' },
  'print.what': { nl: 'Wat', en: 'What' },
  'print.to': { nl: 'Aan', en: 'To' },
  'print.other-person': { nl: 'iemand anders', en: 'somebody else' },
  'print.made': { nl: 'Gemaakt', en: 'Made' },
  'print.sent': { nl: 'Verstuurd', en: 'Sent' },
  'print.size': { nl: 'Soort en grootte', en: 'Kind and size' },
  'print.belongs-to': { nl: 'Hoort bij', en: 'Belongs to' },
  'print.attached': { nl: 'Bijgevoegd', en: 'Attached' },
  'print.taken-away': { nl: 'weggehaald', en: 'taken away' },
  'print.day': { nl: 'Dag', en: 'Day' },
  'print.by': { nl: 'Door', en: 'By' },
  'print.for-whom-consent': { nl: 'Van wie', en: 'By whom' },
  'print.how': { nl: 'Hoe', en: 'How' },
  'print.withdrawn-on': { nl: 'ingetrokken op {day}', en: 'withdrawn on {day}' },
  'print.done-on': { nl: 'klaar op {day}', en: 'done on {day}' },
  'print.open': { nl: 'open', en: 'open' },
  'print.organisations': { nl: 'Gaat over', en: 'About' },
  'print.law': { nl: 'Wet', en: 'Act' },
  'print.area': { nl: 'Gebied', en: 'Area' },
  'print.number': { nl: 'Nummer', en: 'Number' },
  'print.goes-along': { nl: 'Wat gaat er mee?', en: 'What goes with it?' },
  'print.which-notes': { nl: 'Welke notities gaan er mee?', en: 'Which notes go with it?' },
  'print.nothing-left-out': { nl: 'Er is niets weggelaten.', en: 'Nothing is left out.' },
  'print.received': { nl: 'Ontvangen', en: 'Received' },
  'print.kind': { nl: 'Soort', en: 'Kind' },
  'print.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'print.stage': { nl: 'Staat', en: 'Stage' },
  'print.outcome': { nl: 'Afgesloten met', en: 'Closed with' },
  'print.owner': { nl: 'Behandelaar', en: 'Handled by' },
  'print.caller': { nl: 'Melder', en: 'Caller' },
  'print.concerned': { nl: 'Over wie het gaat', en: 'Whom it is about' },
  'print.name': { nl: 'Naam', en: 'Name' },
  'print.phone': { nl: 'Telefoon', en: 'Telephone' },
  'print.email': { nl: 'E-mail', en: 'E-mail' },
  'print.address': { nl: 'Adres', en: 'Address' },
  'print.born': { nl: 'Geboren', en: 'Born' },
  'print.file-name': { nl: 'melding', en: 'report' },
  'print.for-whom': { nl: 'Voor wie', en: 'For whom' },
  'print.read-again': {
    nl: 'Lees het verhaal na. Er kunnen namen van anderen in staan.',
    en: 'Read the story again. It may contain names of others.',
  },
  'print.save': { nl: 'Bewaar als PDF', en: 'Save as PDF' },
  'print.busy': { nl: 'Wij maken de PDF.', en: 'We are making the PDF.' },
  'print.kept': { nl: 'De PDF is bewaard.', en: 'The PDF was saved.' },
});

export const audienceWords = words({
  'audience.file': { nl: 'Voor het dossier', en: 'For the file' },
  'audience.client': { nl: 'Voor de cliënt', en: 'For the client' },
  'audience.authority': { nl: 'Voor een instantie', en: 'For an authority' },
} satisfies Record<`audience.${Audience}`, Words>);

/** What goes along in a print, by its kind. */
export const printPartWords = words({
  'part.persons': { nl: 'Personen', en: 'Persons' },
  'part.story': { nl: 'Verhaal en wens', en: 'Story and wish' },
  'part.check': { nl: 'Toets', en: 'Check' },
  'part.terms': { nl: 'Termijnen, met berekening', en: 'Terms, with their working' },
  'part.referrals': { nl: 'Verwijzingen', en: 'Referrals' },
  'part.support': { nl: 'Ondersteuning', en: 'Support' },
  'part.letters': { nl: 'Lijst van brieven', en: 'List of letters' },
  'part.files': { nl: 'Lijst van bestanden', en: 'List of files' },
  'part.consents': { nl: 'Toestemmingen', en: 'Consents' },
  'part.tasks': { nl: 'Taken', en: 'Tasks' },
  'part.timeline': { nl: 'Tijdlijn', en: 'Timeline' },
} satisfies Record<`part.${PrintPart}`, Words>);

export const leftOutWords = words({
  'left-out.caller': { nl: 'Wie de melding deed', en: 'Who made the report' },
  'left-out.others': { nl: 'Andere personen', en: 'Other persons' },
  'left-out.story': { nl: 'Het verhaal en de wens van de melder', en: "The caller's story and wish" },
  'left-out.contact': { nl: 'Adres, telefoon, e-mail en geboortedatum', en: 'Address, telephone, e-mail and birth' },
  'left-out.notes': { nl: 'Interne notities', en: 'Internal notes' },
  'left-out.names': { nl: 'Namen van medewerkers', en: 'Names of staff' },
  'left-out.remarks': { nl: 'Toelichtingen voor collega’s', en: 'Remarks for colleagues' },
  'left-out.recipients': { nl: 'Namen van andere personen op brieven', en: 'Names of other people on letters' },
  'left-out.file-names': { nl: 'Namen van bestanden', en: 'Names of files' },
  'left-out.contents': { nl: 'De tekst van brieven en bestanden', en: 'The text of letters and files' },
  'left-out.tasks': { nl: 'Taken', en: 'Tasks' },
  'left-out.support': { nl: 'Ondersteuning', en: 'Support' },
  'left-out.consents': { nl: 'Toestemmingen', en: 'Consents' },
  'left-out.note': { nl: 'Notities: {kind}', en: 'Notes: {kind}' },
} satisfies Record<`left-out.${LeftOutPart | 'note'}`, Words>);

/** What stays behind, in words. */
export function leftOutSaid(out: LeftOut, say: Speech['say']): string {
  const [of, what] = out.split('.');
  const part = printParts.find((each) => of === 'part' && each === what);
  if (part) return say(printPartWords[`part.${part}`]);
  const kind = noteKinds.find((each) => of === 'note' && each === what);
  if (kind) return say(leftOutWords['left-out.note'], { kind: say(noteKindWords[`note-kind.${kind}`]) });
  const always = leftOutParts.find((each) => each === out);
  return always ? say(leftOutWords[`left-out.${always}`]) : out;
}
