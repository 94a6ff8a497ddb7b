import type { Day } from '../dates.ts';
import { formatDay } from './format-day.ts';
import { formatNumber } from './format-number.ts';
import { logMark } from './log-mark.ts';
import { type Language, sentence } from './text.ts';
import { words } from './words.ts';

/** What the screen and the files say of releases, of what is hidden, and of files that stay inside. */
export const releaseText = words({
  'release.hidden': { nl: 'Bekijk waarom', en: 'See why' },
  'release.hidden-none': { nl: 'Alle cijfers zijn te zien.', en: 'All figures are visible.' },
  'release.hidden-mark': {
    nl: 'In alle bestanden staat daar hetzelfde teken.',
    en: 'All files show the same mark there.',
  },
  'release.why-small': { nl: 'Zelf te klein', en: 'Too small themselves' },
  'release.why-for-another': {
    nl: 'Anders is een kleine te berekenen',
    en: 'Otherwise a small one could be worked out',
  },
  'release.why-protected': { nl: 'Klein, of anders te berekenen', en: 'Small, or could otherwise be worked out' },
  'release.why-beside': { nl: 'Om wat al is vastgesteld', en: 'Because of what was released before' },
  'release.why-base': {
    nl: 'Te weinig meldingen voor een percentage of dagen',
    en: 'Too few reports for a percentage or days',
  },
  'release.by-table': { nl: 'Per tabel', en: 'By table' },
  'release.table': { nl: 'Tabel', en: 'Table' },
  'release.closed': { nl: 'Dicht', en: 'Closed' },
  'release.empty': { nl: 'Te weinig', en: 'Too few' },
  'release.counting': { nl: 'Wij kijken wat dicht is', en: 'We are looking at what is closed' },

  'release.released': { nl: 'Vastgesteld', en: 'Released' },
  'release.releasing': { nl: 'Vaststellen', en: 'Releasing' },
  'release.reason-why': { nl: 'Waarom', en: 'Why' },
  'release.cells': { nl: 'Cellen', en: 'Cells' },
  'release.loading': { nl: 'Vaststellingen laden', en: 'Loading releases' },
  'release.list': { nl: 'Alle vaststellingen', en: 'All releases made' },
  'release.none': { nl: 'Er is nog niets vastgesteld.', en: 'Nothing has been released yet.' },
  'release.none-yet': {
    nl: 'Kies bij Cijfers een periode. Rechts stelt u de cijfers vast.',
    en: 'Choose a period under Figures. You release its figures on the right.',
  },
  'release.see-all': { nl: 'Toon wat is vastgesteld', en: 'Show what was released' },
  'release.stands': { nl: 'geldt', en: 'stands' },
  'release.intro': {
    nl: 'Een vaststelling blijft zoals zij is, met haar bestanden.',
    en: 'A release stays as it is, with its files.',
  },
  'release.open': { nl: 'Open', en: 'Open' },
  'release.open-of': { nl: 'Open de vaststelling: {period}, {on}', en: 'Open the release: {period}, {on}' },
  'release.is-correction': { nl: 'Correctie', en: 'Correction' },
  'release.was-corrected': { nl: 'Gecorrigeerd', en: 'Corrected' },
  'release.period': { nl: 'Periode', en: 'Period' },
  'release.all': { nl: 'Alles wat is vastgesteld', en: 'All releases' },
  'release.to-correction': { nl: 'Open de correctie', en: 'Open the correction' },
  'release.as-kept': {
    nl: 'Vastgesteld op {on} door {by}. Wat daarna in het register veranderde, staat er niet in.',
    en: 'Released on {on} by {by}. Later changes in the register are not in it.',
  },
  'release.there-is-one': {
    nl: 'Deze periode is op {on} vastgesteld. Hier ziet u de stand van nu.',
    en: 'This period was released on {on}. Here you see the current figures.',
  },
  'release.files': { nl: 'Bestanden', en: 'Files' },
  'release.file': { nl: 'Haal {format} op', en: 'Fetch {format}' },
  'release.fetching': { nl: 'Wij halen het bestand op', en: 'We are fetching the file' },
  'release.fetched': { nl: '{file} is opgehaald.', en: '{file} was fetched.' },
  'release.checksum': { nl: 'Controlegetal van de cijfers', en: 'Checksum of the figures' },

  'release.make-title': { nl: 'Stel deze cijfers vast', en: 'Release these figures' },
  'release.make-what': {
    nl: 'De cijfers en de bestanden blijven daarna zoals zij nu zijn, ook als het register verandert of meldingen worden vernietigd. Vaststellen kunt u niet terugdraaien. Klopt er later iets niet, dan maakt u een correctie.',
    en: 'The figures and the files then stay as they are now, also when the register changes or reports are destroyed. Releasing cannot be undone. If something is wrong later, you make a correction.',
  },
  'release.make-not-over': {
    nl: 'Deze periode is nog niet voorbij. Wat nog binnenkomt, staat er dan niet in.',
    en: 'This period is not over yet. What still comes in will not be in it.',
  },
  'release.making': {
    nl: 'Wij maken en bewaren de bestanden, in twee talen. Dit duurt even.',
    en: 'We are making and keeping the files, in two languages. This takes a while.',
  },
  'release.made': { nl: 'De cijfers zijn vastgesteld.', en: 'The figures were released.' },

  'release.correct': { nl: 'Corrigeer', en: 'Correct' },
  'release.correct-title': { nl: 'Corrigeer deze vaststelling', en: 'Correct this release' },
  'release.correct-what': {
    nl: 'Wij stellen de stand van nu vast naast de oude. De oude blijft bestaan. In de bestanden staat wat er is veranderd en waarom.',
    en: 'We release the current figures beside the old ones. The old release stays. The files say what changed and why.',
  },
  'release.reason': { nl: 'Waarom klopte het niet?', en: 'Why was it not right?' },
  'release.reason-hint': {
    nl: 'Ten minste tien tekens. Noem geen personen: deze reden staat in alle bestanden.',
    en: 'At least ten characters. Do not name people: this reason is in all files.',
  },
  'release.too-short': { nl: 'Schrijf ten minste tien tekens.', en: 'Write at least ten characters.' },
  'release.changed-cells': {
    nl: '{count, plural, =0 {Geen cel is veranderd} one {1 cel is veranderd} other {{shown} cellen zijn veranderd}}',
    en: '{count, plural, =0 {No cell changed} one {1 cell changed} other {{shown} cells changed}}',
  },
  'release.changes': { nl: 'Wat er is veranderd', en: 'What changed' },
  'release.row': { nl: 'Rij', en: 'Row' },
  'release.column': { nl: 'Kolom', en: 'Column' },
  'release.was': { nl: 'Was', en: 'Was' },
  'release.is-now': { nl: 'Nu', en: 'Now' },
  'release.not-there': { nl: 'niet in de tabel', en: 'not in the table' },
  'release.why': { nl: 'Reden: {reason}', en: 'Reason: {reason}' },
  'release.explained': {
    nl: 'Dit is een correctie van wat op {on} is vastgesteld. Reden: {reason} {cells, plural, one {1 cel is veranderd.} other {# cellen zijn veranderd.}}',
    en: 'This corrects what was released on {on}. Reason: {reason} {cells, plural, one {1 cell changed.} other {# cells changed.}}',
  },
  'release.log-end': {
    nl: 'Bij het vaststellen eindigde het logboek bij regel {line}, kenmerk {mark}.',
    en: 'When this was released, the log ended at line {line}, mark {mark}.',
  },

  'release.internal': { nl: 'Onbeschermd bestand', en: 'Unprotected file' },
  'release.internal-what': {
    nl: 'Hierin staan ook kleine aantallen. Het blijft binnen het meldpunt. In het bestand staat “Intern – niet verspreiden”, in het logboek uw reden.',
    en: 'It includes small numbers. It stays inside the Meldpunt. The file says “Internal – do not pass on”; the log gives your reason.',
  },
  'release.internal-reason': { nl: 'Waarvoor hebt u het nodig?', en: 'What do you need it for?' },
  'release.internal-hint': {
    nl: 'Ten minste tien tekens. Noem geen personen.',
    en: 'At least ten characters. Do not name people.',
  },
  'release.internal-make': { nl: 'Maak het bestand', en: 'Make the file' },
  'release.internal-mark': { nl: 'Intern – niet verspreiden', en: 'Internal – do not pass on' },
  'release.concept': { nl: 'Concept, niet vastgesteld', en: 'Concept, not released' },
  'release.status': { nl: 'Stand', en: 'Status' },
  'release.office': { nl: 'Meldpunt', en: 'Office' },
  'release.released-short': { nl: 'Vastgesteld op {on}', en: 'Released on {on}' },
});

/** What every file of a correction says first, in both languages. */
export function correctionExplained(about: {
  readonly releasedOn: Day;
  readonly reason: string;
  readonly cells: number;
}) {
  return { nl: explainedIn(about, 'nl'), en: explainedIn(about, 'en') };
}

function explainedIn(
  { releasedOn, reason, cells }: { readonly releasedOn: Day; readonly reason: string; readonly cells: number },
  language: Language,
): string {
  const ended = /[.!?]$/.test(reason.trim()) ? reason.trim() : `${reason.trim()}.`;
  return sentence(releaseText['release.explained'], language, {
    on: writtenDay(releasedOn, language),
    reason: ended,
    cells,
  });
}

/**
 * Where the log of the register ended, as every file of a release says it: whoever changes the log later cannot change what was
 * handed out (reliability bar, P25).
 */
export function logEndExplained({ seq, hash }: { readonly seq: number; readonly hash: string }) {
  const said = (language: Language) =>
    sentence(releaseText['release.log-end'], language, { line: formatNumber(seq, language), mark: logMark(hash) });
  return { nl: said('nl'), en: said('en') };
}

/** What a file says of itself when its small numbers are not protected. */
export const unprotectedExplained = {
  nl: 'Intern – niet verspreiden. Hierin staan ook kleine aantallen, die naar personen kunnen leiden. Niets is dicht.',
  en: 'Internal – do not pass on. Small numbers stand in it too, which may lead to persons. Nothing is closed.',
};

/** A day with its year, as files say it. */
export function writtenDay(on: Day, language: Language): string {
  return `${formatDay(on, language, { form: 'date', today: on })} ${on.slice(0, 4)}`;
}
