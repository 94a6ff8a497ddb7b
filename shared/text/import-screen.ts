import type { ImportField } from '../import/import-map.ts';
import { importSentence } from './import.ts';
import { type Language, sentence } from './text.ts';
import { type Words, words } from './words.ts';

/** The screen on which an old list is read in. */
export const importText = words({
  'old-list.title': { nl: 'Oude lijst inlezen', en: 'Import an old list' },
  'old-list.intro': {
    nl: 'Uit een CSV- of XLSX-bestand. Alles gaat erin, of niets. U kunt het later in één keer terughalen.',
    en: 'From a CSV or XLSX file. All of it goes in, or nothing. Later you can take it out again in one go.',
  },
  'old-list.open': { nl: 'Lees een oude lijst in', en: 'Import an old list' },
  'old-list.file': { nl: 'Bestand', en: 'File' },
  'old-list.file-hint': {
    nl: 'Een lijst met één melding per rij en bovenaan de namen van de kolommen. Ten hoogste 100 MB.',
    en: 'A list with one report per row and column names at the top. At most 100 MB.',
  },
  'old-list.choose-file': { nl: 'Kies een bestand', en: 'Choose a file' },
  'old-list.sending': { nl: 'Het bestand wordt gelezen', en: 'Reading the file' },
  'old-list.other-file': { nl: 'Kies een ander bestand', en: 'Choose another file' },
  'old-list.rows': {
    nl: '{count, plural, one {# rij} other {{shown} rijen}}',
    en: '{count, plural, one {# row} other {{shown} rows}}',
  },
  'old-list.read-how': { nl: 'Zo is het gelezen', en: 'How it was read' },
  'old-list.kind': { nl: 'Soort bestand', en: 'Kind of file' },
  'old-list.sheet': { nl: 'Blad', en: 'Sheet' },
  'old-list.other-sheets': {
    nl: '{count, plural, =0 {} one {. Eén ander blad is niet gelezen} other {. # andere bladen zijn niet gelezen}}',
    en: '{count, plural, =0 {} one {. One other sheet was not read} other {. # other sheets were not read}}',
  },
  'old-list.encoding': { nl: 'Tekens', en: 'Characters' },
  'old-list.guessed': {
    nl: '{encoding}, geraden. Kijk of letters als é goed staan.',
    en: '{encoding}, guessed. Check that letters such as é are right.',
  },
  'old-list.delimiter': { nl: 'Tussen de cellen', en: 'Between the cells' },
  'old-list.tab': { nl: 'een tabteken', en: 'a tab' },
  'old-list.hidden': { nl: 'Verborgen', en: 'Hidden' },
  'old-list.hidden-count': {
    nl: '{rows, plural, one {# rij} other {# rijen}} en {columns, plural, one {# kolom} other {# kolommen}}. Ze zijn wel gelezen.',
    en: '{rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}. They were read all the same.',
  },
  'old-list.merged': { nl: 'Samengevoegde cellen', en: 'Merged cells' },
  'old-list.merged-count': {
    nl: '{count}. Alleen de eerste cel heeft een waarde.',
    en: '{count}. Only the first cell has a value.',
  },
  'old-list.formulas': { nl: 'Formules', en: 'Formulas' },
  'old-list.formulas-count': {
    nl: '{count}. De uitkomst uit het bestand telt. Wij rekenen niets uit.',
    en: '{count}. The result in the file counts. We calculate nothing.',
  },
  'old-list.macros': { nl: 'Macro’s', en: 'Macros' },
  'old-list.macros-left': { nl: 'niet gelezen', en: 'not read' },
  'old-list.cleaned': { nl: 'Onleesbare tekens', en: 'Unreadable signs' },
  'old-list.cleaned-out': { nl: 'eruit gehaald', en: 'taken out' },

  'old-list.columns': { nl: 'Wat staat waar?', en: 'What is where?' },
  'old-list.columns-intro': {
    nl: 'Wij deden een voorstel. Kies per veld de kolom, of één waarde voor alle rijen. De dag van ontvangst is nodig.',
    en: 'We made a proposal. For each field choose the column, or one value for all rows. The day of receipt is needed.',
  },
  'old-list.not-there': { nl: 'staat er niet in', en: 'is not in it' },
  'old-list.fixed': { nl: 'overal dezelfde waarde', en: 'the same value everywhere' },
  'old-list.fixed-value': { nl: 'Waarde voor {field}', en: 'Value for {field}' },
  'old-list.choose-value': { nl: 'kies een waarde', en: 'choose a value' },
  'old-list.unused': {
    nl: 'Deze kolommen worden niet gelezen: {columns}.',
    en: 'These columns are not read: {columns}.',
  },
  'old-list.examples': { nl: 'bijvoorbeeld {examples}', en: 'for example {examples}' },
  'old-list.empty-column': { nl: 'deze kolom is leeg', en: 'this column is empty' },

  'old-list.maps': { nl: 'Bewaarde indeling', en: 'Kept layout' },
  'old-list.maps-hint': { nl: 'Zo is eerder een bestand ingedeeld.', en: 'How an earlier file was laid out.' },
  'old-list.use-map': { nl: 'kies een indeling', en: 'choose a layout' },
  'old-list.map-name': { nl: 'Naam voor deze indeling', en: 'Name for this layout' },
  'old-list.keep-map': { nl: 'Bewaar de indeling', en: 'Keep the layout' },
  'old-list.forget-map': { nl: 'Haal deze indeling weg', en: 'Remove this layout' },
  'old-list.map-kept': { nl: 'De indeling “{name}” is bewaard.', en: 'The layout “{name}” is kept.' },
  'old-list.map-file': { nl: 'Als bestand MAP.json', en: 'As file MAP.json' },

  'old-list.values': { nl: 'Woorden die wij niet kennen', en: 'Words we do not know' },
  'old-list.values-intro': {
    nl: 'Kies wat elk woord betekent. Zonder keuze weigeren wij die rijen.',
    en: 'Choose what each word means. Without a choice we refuse those rows.',
  },
  'old-list.value-of': { nl: '“{value}” bij {field}', en: '“{value}” in {field}' },
  'old-list.value-skip': { nl: 'laat leeg', en: 'leave empty' },
  'old-list.value-none': { nl: 'nog niet gekozen', en: 'not chosen yet' },

  'old-list.check': { nl: 'Controleer de lijst', en: 'Check the list' },
  'old-list.check-again': { nl: 'Controleer opnieuw', en: 'Check again' },
  'old-list.checking': { nl: 'De lijst wordt gecontroleerd', en: 'The list is being checked' },
  'old-list.importing': { nl: 'De meldingen worden ingelezen', en: 'The reports are being imported' },
  'old-list.outcome': { nl: 'Controle', en: 'Check' },
  'old-list.outcome-none': {
    nl: 'Nog niet gecontroleerd. Controleren verandert niets.',
    en: 'Not checked yet. Checking changes nothing.',
  },
  'old-list.read': { nl: 'Gelezen', en: 'Read' },
  'old-list.new': { nl: 'Nieuw', en: 'New' },
  'old-list.known': { nl: 'Al in het register', en: 'Already in the register' },
  'old-list.refused': { nl: 'Geweigerd', en: 'Refused' },
  'old-list.new-organisations': { nl: 'Nieuwe organisaties', en: 'New organisations' },
  'old-list.all-well': { nl: 'Alle rijen kloppen', en: 'All rows are right' },
  'old-list.nothing-new': {
    nl: 'Er is niets nieuws. Al deze meldingen staan in het register.',
    en: 'There is nothing new. All these reports are already in the register.',
  },
  'old-list.refused-title': {
    nl: '{count, plural, one {# rij klopt niet} other {{shown} rijen kloppen niet}}. Nu kan er niets in.',
    en: '{count, plural, one {# row is not right} other {{shown} rows are not right}}. Nothing can go in now.',
  },
  'old-list.refused-how': {
    nl: 'Kies hierboven iets anders, of verbeter het bestand.',
    en: 'Choose something else above, or correct the file.',
  },
  'old-list.refused-first': {
    nl: 'De eerste {shown} staan hieronder. Het bestand heeft ze alle {all}.',
    en: 'The first {shown} are below. The file has all {all} of them.',
  },
  'old-list.refused-rows': { nl: 'Geweigerde rijen', en: 'Refused rows' },
  'old-list.row': { nl: 'Rij in het bestand', en: 'Row in the file' },
  'old-list.why': { nl: 'Waarom', en: 'Why' },
  'old-list.download': { nl: 'Bewaar de lijst als CSV', en: 'Save the list as CSV' },
  'old-list.changed-since': {
    nl: 'U veranderde de indeling. Controleer opnieuw.',
    en: 'You changed the layout. Check again.',
  },
  'old-list.import': {
    nl: '{count, plural, one {Lees # melding in} other {Lees {shown} meldingen in}}',
    en: '{count, plural, one {Import # report} other {Import {shown} reports}}',
  },
  'old-list.done': {
    nl: '{count, plural, one {# melding is} other {{shown} meldingen zijn}} ingelezen.',
    en: '{count, plural, one {# report was} other {{shown} reports were}} imported.',
  },

  'old-list.earlier': { nl: 'Eerder ingelezen', en: 'Imported before' },
  'old-list.earlier-none': { nl: 'Er is nog geen lijst ingelezen.', en: 'No list has been imported yet.' },
  'old-list.when': { nl: 'Wanneer', en: 'When' },
  'old-list.reports': { nl: 'Meldingen', en: 'Reports' },
  'old-list.undo': { nl: 'Haal terug', en: 'Take out' },
  'old-list.undo-of': { nl: 'Haal terug: {file}', en: 'Take out: {file}' },
  'old-list.undone': { nl: 'teruggehaald', en: 'taken out' },
  'old-list.undo-title': {
    nl: '{count, plural, one {# melding} other {{shown} meldingen}} uit het register halen?',
    en: 'Take {count, plural, one {# report} other {{shown} reports}} out of the register?',
  },
  'old-list.undo-what': {
    nl: 'Namen en verhalen uit {file} gaan weg. De nummers komen niet terug. Daarna kunt u het bestand opnieuw inlezen.',
    en: 'Names and stories from {file} go. The numbers do not come back. After that you can import the file again.',
  },
  'old-list.undo-act': { nl: 'Haal ze eruit', en: 'Take them out' },
  'old-list.undo-back': { nl: 'Laat ze staan', en: 'Leave them' },
  'old-list.undoing': { nl: 'De meldingen worden teruggehaald', en: 'The reports are being taken out' },
  'old-list.undo-done': {
    nl: '{count, plural, one {# melding is} other {{shown} meldingen zijn}} teruggehaald.',
    en: '{count, plural, one {# report was} other {{shown} reports were}} taken out.',
  },
});

/** Why a row is not read, with its column by the name that people know it by. */
export function refusalSentence(row: Parameters<typeof importSentence>[0], language: Language): string {
  const key = `import-field.${row.column}`;
  const column = isField(key) ? sentence(importFieldWords[key], language) : row.column;
  return importSentence({ ...row, column }, language);
}

function isField(key: string): key is keyof typeof importFieldWords {
  return Object.hasOwn(importFieldWords, key);
}

/** What each field of an old list is called. */
export const importFieldWords = words({
  'import-field.external_id': { nl: 'Eigen kenmerk', en: 'Reference of its own' },
  'import-field.received_on': { nl: 'Dag van ontvangst', en: 'Day of receipt' },
  'import-field.kind': { nl: 'Soort melding', en: 'Kind of report' },
  'import-field.channel': { nl: 'Kanaal', en: 'Channel' },
  'import-field.law': { nl: 'Wet', en: 'Act' },
  'import-field.party_kind': { nl: 'Soort organisatie', en: 'Kind of organisation' },
  'import-field.party_name': { nl: 'Organisatie', en: 'Organisation' },
  'import-field.subjects': { nl: 'Onderwerpen', en: 'Subjects' },
  'import-field.postcode': { nl: 'Postcode van de melder', en: 'Postcode of the reporter' },
  'import-field.area': { nl: 'Gebied', en: 'Area' },
  'import-field.reporter_role': { nl: 'Rol van de melder', en: 'Role of the reporter' },
  'import-field.reporter_name': { nl: 'Naam van de melder', en: 'Name of the reporter' },
  'import-field.reporter_phone': { nl: 'Telefoon van de melder', en: 'Telephone of the reporter' },
  'import-field.reporter_email': { nl: 'E-mail van de melder', en: 'E-mail of the reporter' },
  'import-field.subject_person_name': { nl: 'Over wie het gaat', en: 'Whom it is about' },
  'import-field.story': { nl: 'Verhaal', en: 'Story' },
  'import-field.status': { nl: 'Staat', en: 'Stage' },
  'import-field.closed_on': { nl: 'Afgesloten op', en: 'Closed on' },
  'import-field.outcome': { nl: 'Afdoening', en: 'Outcome' },
} satisfies Record<`import-field.${ImportField}`, Words>);
