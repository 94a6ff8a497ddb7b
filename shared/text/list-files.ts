import { type Language, sentence } from './text.ts';
import { words } from './words.ts';

/** A list as a file: out of the register and into it. */
export const listFilesText = words({
  'list-file.csv': { nl: 'Bewaar als CSV', en: 'Save as CSV' },
  'list-file.json': { nl: 'Bewaar als JSON', en: 'Save as JSON' },
  'list-file.open': { nl: 'Lees een bestand in', en: 'Read a file in' },
  'list-file.title': { nl: 'Lees in: {list}', en: 'Read in: {list}' },
  'list-file.file': { nl: 'Bestand', en: 'File' },
  'list-file.hint': {
    nl: 'Een lijst die u hier bewaarde, als CSV, XLSX of JSON. Wat er niet in staat, blijft zoals het is.',
    en: 'A list that you saved here, as CSV, XLSX or JSON. What is not in it stays as it is.',
  },
  'list-file.choose': { nl: 'Kies een bestand', en: 'Choose a file' },
  'list-file.reading': { nl: 'Het bestand wordt gelezen', en: 'Reading the file' },
  'list-file.added': {
    nl: '{count, plural, one {# nieuwe regel} other {# nieuwe regels}}',
    en: '{count, plural, one {# new row} other {# new rows}}',
  },
  'list-file.changed': {
    nl: '{count, plural, one {# regel verandert} other {# regels veranderen}}',
    en: '{count, plural, one {# row changes} other {# rows change}}',
  },
  'list-file.off': {
    nl: '{count, plural, one {# regel gaat uit} other {# regels gaan uit}}',
    en: '{count, plural, one {# row is switched off} other {# rows are switched off}}',
  },
  'list-file.same': {
    nl: '{count, plural, one {# regel blijft} other {# regels blijven}} gelijk.',
    en: '{count, plural, one {# row stays} other {# rows stay}} the same.',
  },
  'list-file.nothing': { nl: 'Dit bestand verandert niets.', en: 'This file changes nothing.' },
  'list-file.refused': {
    nl: '{count, plural, one {# rij klopt niet} other {# rijen kloppen niet}}. Nu kan er niets in.',
    en: '{count, plural, one {# row is not right} other {# rows are not right}}. Nothing can go in now.',
  },
  'list-file.row': { nl: 'Rij {row}: {reason}', en: 'Row {row}: {reason}' },
  'list-file.act': { nl: 'Verander de lijst', en: 'Change the list' },
  'list-file.leave': { nl: 'Verander niets', en: 'Change nothing' },
  'list-file.done': { nl: 'De lijst “{list}” is veranderd.', en: 'The list “{list}” was changed.' },
  'list-file.was': { nl: '{before} wordt {after}', en: '{before} becomes {after}' },
});

/** Why a row of a list's file is not read. */
const listRowWords = words({
  'list-row.code-missing': { nl: 'de code ontbreekt.', en: 'the code is missing.' },
  'list-row.code-unfit': { nl: '“{value}” kan geen code zijn.', en: '“{value}” cannot be a code.' },
  'list-row.code-twice': { nl: 'de code “{value}” staat er twee keer.', en: 'the code “{value}” is there twice.' },
  'list-row.name-missing': { nl: 'de Nederlandse naam ontbreekt.', en: 'the Dutch name is missing.' },
  'list-row.too-long': { nl: '“{value}” is te lang.', en: '“{value}” is too long.' },
  'list-row.not-a-day': {
    nl: '“{value}” is geen dag. Schrijf 2026-03-02.',
    en: '“{value}” is not a day. Write 2026-03-02.',
  },
  'list-row.not-yes-or-no': { nl: '“{value}” is geen ja of nee.', en: '“{value}” is neither yes nor no.' },
  'list-row.not-a-count': { nl: '“{value}” is geen getal.', en: '“{value}” is not a number.' },
  'list-row.unknown-parent': {
    nl: '“{value}” bestaat niet om onder te staan.',
    en: 'there is no “{value}” to place it under.',
  },
  'list-row.below-itself': { nl: 'deze regel zou onder zichzelf staan.', en: 'this row would be placed under itself.' },
  'list-row.period-reversed': { nl: 'de laatste dag ligt voor de eerste.', en: 'the last day is before the first.' },
  'list-row.unreadable': { nl: 'deze rij is niet te lezen.', en: 'this row cannot be read.' },
});

/** The reason for which a row of a list's file is refused, in words. */
export function listRowSentence(
  { code, value }: { readonly code: string; readonly value: string },
  language: Language,
): string {
  const key = `list-row.${code}`;
  const chosen = isKey(key) ? listRowWords[key] : listRowWords['list-row.unreadable'];
  return sentence(chosen, language, { value: [...value].slice(0, 60).join('') });
}

function isKey(key: string): key is keyof typeof listRowWords {
  return Object.hasOwn(listRowWords, key);
}
