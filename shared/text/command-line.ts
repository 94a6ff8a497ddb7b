import { type Words, words } from './words.ts';

export type CommandLineProblem =
  | 'unknown-option'
  | 'option-twice'
  | 'option-takes-no-value'
  | 'option-without-value'
  | 'unknown-command'
  | 'unknown-subcommand'
  | 'one-file-please'
  | 'one-folder-please'
  | 'not-a-port'
  | 'too-many-words'
  | 'file-unreadable'
  | 'not-utf-8'
  | 'not-json'
  | 'no-facts'
  | 'file-empty'
  | 'not-csv'
  | 'column-twice'
  | 'too-many-cells'
  | 'not-a-day'
  | 'not-a-whole-number'
  | 'not-a-unit'
  | 'one-unit-please'
  | 'column-missing'
  | 'word-missing'
  | 'option-missing'
  | 'not-a-format'
  | 'reason-too-short'
  | 'reason-without-internal'
  | 'internal-not-released'
  | 'password-missing'
  | 'map-unfit'
  | 'period-reversed'
  | 'demo-outside-calendar'
  | 'not-a-point';

type CommandLineKey = `command-line.${CommandLineProblem}`;

/** What the command line says about a call or a file that it cannot use. */
export const commandLineWords: Readonly<Record<CommandLineKey, Words>> = words<CommandLineKey>({
  'command-line.unknown-option': { nl: 'Deze optie bestaat niet.', en: 'There is no such option.' },
  'command-line.option-twice': { nl: 'Deze optie staat er twee keer.', en: 'This option is given twice.' },
  'command-line.option-takes-no-value': {
    nl: 'Achter deze optie hoort geen waarde.',
    en: 'This option takes no value.',
  },
  'command-line.option-without-value': {
    nl: 'Achter deze optie hoort een waarde. Zet een negatief getal achter een =-teken.',
    en: 'This option needs a value. Put a negative number behind an equals sign.',
  },
  'command-line.unknown-command': {
    nl: 'Deze opdracht bestaat niet. Kies een van: {known}.',
    en: 'There is no such command. Choose one of: {known}.',
  },
  'command-line.unknown-subcommand': { nl: 'Kies een van: {known}.', en: 'Choose one of: {known}.' },
  'command-line.one-file-please': { nl: 'Noem precies één bestand.', en: 'Name exactly one file.' },
  'command-line.one-folder-please': { nl: 'Noem precies één map.', en: 'Name exactly one folder.' },
  'command-line.not-a-point': {
    nl: 'Schrijf het nummer van de regel, een dubbele punt en ten minste zestien tekens van het kenmerk.',
    en: 'Write the number of the line, a colon and at least sixteen characters of the mark.',
  },
  'command-line.not-a-port': { nl: 'Vul een getal in van 0 tot en met 65535.', en: 'Enter a number from 0 to 65535.' },
  'command-line.too-many-words': { nl: 'Er staat een woord te veel.', en: 'There is one word too many.' },
  'command-line.file-unreadable': { nl: 'Het bestand is niet te lezen.', en: 'The file cannot be read.' },
  'command-line.not-utf-8': { nl: 'Het bestand is geen UTF-8.', en: 'The file is not UTF-8.' },
  'command-line.not-json': { nl: 'Het bestand is geen JSON.', en: 'The file is not JSON.' },
  'command-line.no-facts': {
    nl: 'Het bestand hoort feiten te bevatten, of een lijst met feiten.',
    en: 'The file should hold facts, or a list of facts.',
  },
  'command-line.file-empty': { nl: 'Het bestand is leeg.', en: 'The file is empty.' },
  'command-line.not-csv': {
    nl: 'Regel {line} is geen goede CSV. Kijk naar de aanhalingstekens.',
    en: 'Line {line} is not valid CSV. Check the quotes.',
  },
  'command-line.column-twice': {
    nl: 'De kolom {column} staat er twee keer.',
    en: 'The column {column} is there twice.',
  },
  'command-line.too-many-cells': {
    nl: 'Deze rij heeft meer cellen dan de kop.',
    en: 'This row has more cells than the header.',
  },
  'command-line.not-a-day': {
    nl: 'Vul een dag in zoals 2026-03-02, van 1900 tot en met 2100.',
    en: 'Enter a day like 2026-03-02, from 1900 to 2100.',
  },
  'command-line.not-a-whole-number': { nl: 'Vul een heel getal in.', en: 'Enter a whole number.' },
  'command-line.not-a-unit': {
    nl: 'Kies weeks, days, working-days, months of years.',
    en: 'Choose weeks, days, working-days, months or years.',
  },
  'command-line.one-unit-please': {
    nl: 'Geef precies één van weeks, days, working-days, months en years.',
    en: 'Give exactly one of weeks, days, working-days, months and years.',
  },
  'command-line.column-missing': { nl: 'Deze kolom mist in de tabel.', en: 'The table lacks this column.' },
  'command-line.word-missing': {
    nl: 'Er ontbreekt een woord. Noem de map van het register, en wat er bij deze opdracht nog achter hoort.',
    en: 'A word is missing. Name the folder of the register, and whatever else this command needs.',
  },
  'command-line.option-missing': { nl: 'Deze optie ontbreekt.', en: 'This option is missing.' },
  'command-line.reason-too-short': {
    nl: 'Geef bij --internal met --reason een reden van ten minste tien tekens.',
    en: 'With --internal, give a reason of at least ten characters with --reason.',
  },
  'command-line.reason-without-internal': {
    nl: 'Een reden hoort bij --internal.',
    en: 'A reason goes with --internal.',
  },
  'command-line.internal-not-released': {
    nl: 'Wat intern is, wordt niet vastgesteld. Kies --internal of --release.',
    en: 'What is internal cannot be released. Choose --internal or --release.',
  },
  'command-line.not-a-format': {
    nl: 'Dit formaat maken wij niet. Kies uit: {known}.',
    en: 'We do not make this format. Choose from: {known}.',
  },
  'command-line.password-missing': {
    nl: 'Geef het wachtwoord in MELDPUNT_PASSWORD of met --password-stdin.',
    en: 'Give the password in MELDPUNT_PASSWORD or with --password-stdin.',
  },
  'command-line.period-reversed': {
    nl: 'De eerste dag ligt na de laatste. Wissel de twee dagen om.',
    en: 'The first day is after the last. Swap the two days.',
  },
  'command-line.demo-outside-calendar': {
    nl: 'De verzonnen meldingen vallen dan niet tussen 1900 en 2100. Kies een andere dag of minder jaren.',
    en: 'The invented reports would not fall between 1900 and 2100. Choose another day or fewer years.',
  },
  'command-line.map-unfit': {
    nl: 'Dit hoort niet in een kaart voor inlezen.',
    en: 'This does not belong in an import map.',
  },
});
