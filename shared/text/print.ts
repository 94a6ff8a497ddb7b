import type { Audience, LeftOutPart } from '../print/report-parts.ts';
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
  'print.check': { nl: 'Toets en termijnen', en: 'Check and terms' },
  'print.no-finding': { nl: 'De toets is nog niet klaar.', en: 'The check is not done yet.' },
  'print.notes': { nl: 'Notities', en: 'Notes' },
  'print.received': { nl: 'Ontvangen', en: 'Received' },
  'print.kind': { nl: 'Soort', en: 'Kind' },
  'print.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'print.stage': { nl: 'Stand', en: 'Stage' },
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
    en: 'Read the story again. It may hold names of others.',
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

export const leftOutWords = words({
  'left-out.caller': { nl: 'Wie de melding deed', en: 'Who made the report' },
  'left-out.others': { nl: 'Andere personen', en: 'Other persons' },
  'left-out.story': { nl: 'Het verhaal en de wens van de melder', en: "The caller's story and wish" },
  'left-out.contact': { nl: 'Adres, telefoon, e-mail en geboortedatum', en: 'Address, telephone, e-mail and birth' },
  'left-out.notes': { nl: 'Interne notities', en: 'Internal notes' },
  'left-out.names': { nl: 'Namen van medewerkers', en: 'Names of staff' },
  'left-out.work': {
    nl: 'Tijdlijn, taken, toestemmingen, verwijzingen, brieven en bestanden',
    en: 'Timeline, tasks, consents, referrals, letters and files',
  },
} satisfies Record<`left-out.${LeftOutPart}`, Words>);
