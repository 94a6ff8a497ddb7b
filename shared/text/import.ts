import { type Language, sentence } from './text.ts';
import { words } from './words.ts';

/** Why a row of a table was not read. Nothing of the table is registered then. */
export const importWords = words({
  'import.not-a-day': {
    nl: 'Kolom {column}: “{value}” is geen dag. Schrijf 2026-03-02.',
    en: 'Column {column}: “{value}” is not a day. Write 2026-03-02.',
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
  'import.too-many-reports': {
    nl: 'Dit bestand heeft te veel meldingen. Deel het op.',
    en: 'This file holds too many reports. Split it.',
  },
});

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
