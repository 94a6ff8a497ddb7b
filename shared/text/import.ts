import type { TableRefusal } from '../import/table-file.ts';
import { type Language, sentence } from './text.ts';
import { type Words, words } from './words.ts';

/** Why a row of a table was not read. Nothing of the table is registered then. */
export const importWords = words({
  'import.not-a-day': {
    nl: 'Kolom {column}: “{value}” is geen dag van 1900 tot en met 2100. Schrijf 2026-03-02.',
    en: 'Column {column}: “{value}” is not a day from 1900 to 2100. Write 2026-03-02.',
  },
  'import.in-future': {
    nl: 'Kolom {column}: “{value}” ligt in de toekomst.',
    en: 'Column {column}: “{value}” lies in the future.',
  },
  'import.unknown-code': {
    nl: 'Kolom {column}: “{value}” staat niet in de lijst. Voeg het toe aan de lijst of pas de rij aan.',
    en: 'Column {column}: “{value}” is not in the list. Add it to the list or change the row.',
  },
  'import.too-long': { nl: 'Kolom {column}: deze tekst is te lang.', en: 'Column {column}: this text is too long.' },
  'import.closed-before-received': {
    nl: 'Kolom {column}: “{value}” ligt voor de dag van ontvangst.',
    en: 'Column {column}: “{value}” lies before the day of receipt.',
  },
  'import.not-a-count': {
    nl: 'Kolom {column}: hier hoort een aantal.',
    en: 'Column {column}: a number of reports belongs here.',
  },
  'import.too-many-cells': {
    nl: 'Deze rij heeft meer cellen dan de kop.',
    en: 'This row has more cells than the header.',
  },
  'import.too-few-cells': {
    nl: 'Deze rij heeft minder cellen dan de kop. Welke ontbreekt, is niet te zien.',
    en: 'This row has fewer cells than the header. Which one is missing cannot be seen.',
  },
  'import.quote-inside': {
    nl: 'Er staat een aanhalingsteken midden in een cel. Zet de hele cel tussen aanhalingstekens.',
    en: 'There is a quotation mark in the middle of a cell. Put the whole cell between quotation marks.',
  },
  'import.text-after-quote': {
    nl: 'Na een aanhalingsteken komt nog tekst. Verdubbel aanhalingstekens binnen een cel.',
    en: 'Text follows a quotation mark. Double the quotation marks inside a cell.',
  },
  'import.quote-not-closed': {
    nl: 'Een aanhalingsteken wordt nooit gesloten. Vanaf hier is het bestand niet te lezen.',
    en: 'A quotation mark is never closed. From here on the file cannot be read.',
  },
  'import.lone-carriage-return': {
    nl: 'Er staat een vreemd regeleinde in deze rij.',
    en: 'There is a strange line end in this row.',
  },
  'import.cell-too-long': {
    nl: 'Kolom {column}: deze cel is langer dan een miljoen tekens.',
    en: 'Column {column}: this cell is longer than a million signs.',
  },
  'import.formula-without-value': {
    nl: 'Kolom {column}: hier staat een formule zonder uitkomst. Open het bestand in het rekenblad en bewaar het opnieuw.',
    en: 'Column {column}: this is a formula without a result. Open the file in the spreadsheet program and save it again.',
  },
  'import.error-value': {
    nl: 'Kolom {column}: het rekenblad geeft hier een fout.',
    en: 'Column {column}: the spreadsheet shows an error here.',
  },
  'import.not-in-calendar': {
    nl: 'Kolom {column}: dit getal is geen dag van de kalender.',
    en: 'Column {column}: this number is no day of the calendar.',
  },
  'import.digits-lost': {
    nl: 'Kolom {column}: van “{value}” zijn cijfers weg. Maak van deze kolom tekst en bewaar het bestand opnieuw.',
    en: 'Column {column}: “{value}” has lost digits. Make this column text and save the file again.',
  },
  'import.too-many-reports': {
    nl: 'Dit bestand heeft te veel meldingen. Deel het op.',
    en: 'This file holds too many reports. Split it.',
  },
});

/** Why a whole file is not read, as the middle of a sentence (`failure.table-refused`). */
export const tableWords = words({
  'table.not-a-table': { nl: 'dit is geen CSV of XLSX', en: 'this is no CSV or XLSX' },
  'table.empty': { nl: 'er staat niets in', en: 'there is nothing in it' },
  'table.encoding': {
    nl: 'de tekens zijn niet te lezen; bewaar het als UTF-8',
    en: 'its characters cannot be read; save it as UTF-8',
  },
  'table.old-excel': { nl: 'dit is oud Excel; bewaar het als XLSX', en: 'this is old Excel; save it as XLSX' },
  'table.encrypted': { nl: 'er zit een wachtwoord op', en: 'it has a password' },
  'table.too-many-entries': { nl: 'er zitten te veel bestanden in', en: 'it holds too many files' },
  'table.too-large-unpacked': { nl: 'uitgepakt is het te groot', en: 'it is too large when unpacked' },
  'table.bomb': { nl: 'uitgepakt wordt het veel groter dan het lijkt', en: 'it grows far larger than it looks' },
  'table.strange-names': { nl: 'er zitten vreemde namen in', en: 'it holds strange names' },
  'table.entities': { nl: 'er zit een eigen tekenlijst in', en: 'it holds entities of its own' },
  'table.too-many-columns': { nl: 'het heeft meer dan 1000 kolommen', en: 'it has more than 1000 columns' },
  'table.too-many-rows': { nl: 'het heeft te veel rijen', en: 'it has too many rows' },
  'table.too-slow': { nl: 'het lezen duurt te lang', en: 'reading it takes too long' },
  'table.too-much-memory': { nl: 'het lezen vraagt te veel geheugen', en: 'reading it takes too much memory' },
} satisfies Record<`table.${TableRefusal}`, Words>);

/** The sentence for a refused row. */
export function importSentence(
  row: { readonly column: string; readonly code: string; readonly value: string },
  language: Language,
): string {
  const key = `import.${row.code}`;
  const chosen = isKey(key) ? importWords[key] : importWords['import.unknown-code'];
  return sentence(chosen, language, { column: row.column, value: [...row.value].slice(0, 60).join('') });
}

function isKey(key: string): key is keyof typeof importWords {
  return Object.hasOwn(importWords, key);
}

/** The headings of the file of refused rows: row, column, value, reason. */
export function importHeadings(language: Language): string[] {
  return [
    sentence(refusalHeadings['refusals.row'], language),
    sentence(refusalHeadings['refusals.column'], language),
    sentence(refusalHeadings['refusals.value'], language),
    sentence(refusalHeadings['refusals.reason'], language),
  ];
}

const refusalHeadings = words({
  'refusals.row': { nl: 'rij in het bestand', en: 'row in the file' },
  'refusals.column': { nl: 'kolom', en: 'column' },
  'refusals.value': { nl: 'wat er staat', en: 'what it says' },
  'refusals.reason': { nl: 'waarom niet', en: 'why not' },
});
