import { type Words, words } from './words.ts';

export type SignalsProblem =
  | 'option-missing'
  | 'not-a-method'
  | 'not-an-alpha'
  | 'alpha-without-bound'
  | 'not-a-week'
  | 'weeks-reversed'
  | 'column-missing'
  | 'week-columns'
  | 'cells-missing'
  | 'not-a-count'
  | 'not-a-number-from-one'
  | 'day-out-of-range'
  | 'row-twice'
  | 'unknown-provider'
  | 'unknown-series'
  | 'unknown-kind'
  | 'not-cases'
  | 'empty-cell'
  | 'no-rows';

type Key = `signals.${SignalsProblem}`;

/** What the signal commands say about a call or a table that they cannot use. */
export const signalsCommandLineWords: Readonly<Record<Key, Words>> = words<Key>({
  'signals.option-missing': { nl: 'Deze optie mist.', en: 'This option is missing.' },
  'signals.not-a-method': { nl: 'Kies een van: {known}.', en: 'Choose one of: {known}.' },
  'signals.not-an-alpha': { nl: 'Vul een getal in tussen 0 en 1.', en: 'Enter a number between 0 and 1.' },
  'signals.alpha-without-bound': {
    nl: 'Deze methode geeft geen grens. Laat alpha weg.',
    en: 'This method gives no bound. Leave alpha out.',
  },
  'signals.not-a-week': {
    nl: 'Vul een week in van 1 tot en met {weeks}.',
    en: 'Enter a week from 1 to {weeks}.',
  },
  'signals.weeks-reversed': {
    nl: 'De laatste week ligt voor de eerste.',
    en: 'The last week lies before the first.',
  },
  'signals.column-missing': { nl: 'De tabel mist de kolom {column}.', en: 'The table lacks the column {column}.' },
  'signals.week-columns': {
    nl: 'Na de kolom series horen w1, w2, enzovoort te staan. Er mag geen week missen.',
    en: 'The column series should be followed by w1, w2 and so on. No week may be missing.',
  },
  'signals.cells-missing': {
    nl: 'Deze rij heeft niet evenveel cellen als de kop.',
    en: 'This row does not have as many cells as the header.',
  },
  'signals.not-a-count': {
    nl: 'Vul een heel getal in van {from} tot en met {to}.',
    en: 'Enter a whole number from {from} to {to}.',
  },
  'signals.not-a-number-from-one': {
    nl: 'Vul een heel getal in, vanaf 1.',
    en: 'Enter a whole number, 1 or more.',
  },
  'signals.day-out-of-range': {
    nl: 'Vul een dag in van 0 tot en met {last}.',
    en: 'Enter a day from 0 to {last}.',
  },
  'signals.row-twice': {
    nl: 'Deze rij staat er al, in rij {row}.',
    en: 'This row is there already, in row {row}.',
  },
  'signals.unknown-provider': {
    nl: 'Deze aanbieder staat niet in de tabel met aanbieders.',
    en: 'This provider is not in the table of providers.',
  },
  'signals.unknown-series': {
    nl: 'Deze reeks staat niet in de tabel met aantallen.',
    en: 'This series is not in the table of counts.',
  },
  'signals.unknown-kind': { nl: 'Kies past of current.', en: 'Choose past or current.' },
  'signals.not-cases': {
    nl: 'Vul weken en aantallen in zoals 601:3 602:1, met weken die in de tabel staan.',
    en: 'Enter weeks and counts like 601:3 602:1, with weeks that are in the table.',
  },
  'signals.empty-cell': { nl: 'Deze cel is leeg.', en: 'This cell is empty.' },
  'signals.no-rows': { nl: 'De tabel heeft geen rijen.', en: 'The table has no rows.' },
});
