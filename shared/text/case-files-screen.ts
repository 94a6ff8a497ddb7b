import { words } from './words.ts';

/** What the screen for a file of reports says. */
export const caseFilesText = words({
  'case-files.part': { nl: 'Bestand met meldingen', en: 'File of reports' },
  'case-files.intro': {
    nl: 'Maak een bestand met één regel per melding. Kies niet meer dan nodig is.',
    en: 'Make a file with one line for each report. Choose no more than is needed.',
  },
  'case-files.which': { nl: 'Welke meldingen', en: 'Which reports' },
  'case-files.columns': { nl: 'Welke kolommen', en: 'Which columns' },
  'case-files.from': { nl: 'Binnengekomen vanaf', en: 'Received from' },
  'case-files.to': { nl: 'Tot en met', en: 'Up to and including' },
  'case-files.open': { nl: 'Alleen open meldingen', en: 'Open reports only' },
  'case-files.recipe': { nl: 'Begin met een recept', en: 'Begin with a recipe' },
  'case-files.as-recipe': { nl: 'Bewaar deze keuze', en: 'Keep this choice' },
  'case-files.no-recipe': { nl: 'geen recept', en: 'no recipe' },
  'case-files.recipe-name': { nl: 'Naam van het recept', en: 'Name of the recipe' },
  'case-files.recipe-name-hint': {
    nl: 'Zo kiest u later dezelfde meldingen en kolommen.',
    en: 'This lets you choose the same reports and columns again later.',
  },
  'case-files.keep': { nl: 'Bewaar als recept', en: 'Keep as a recipe' },
  'case-files.fill-in-name': { nl: 'Geef het recept een naam.', en: 'Give the recipe a name.' },
  'case-files.kept': { nl: 'Het recept {name} is bewaard', en: 'The recipe {name} was kept' },
  'case-files.format': { nl: 'Soort bestand', en: 'Kind of file' },
  'case-files.place': { nl: 'Map', en: 'Folder' },
  'case-files.place-hint': {
    nl: 'Met het hele pad, zoals D:\\Rapporten of /media/usb/rapporten. Niet in de map van het register.',
    en: 'With the whole path, such as D:\\Reports or /media/usb/reports. Not in the folder of the register.',
  },
  'case-files.reason': { nl: 'Waarvoor is het nodig?', en: 'What is it needed for?' },
  'case-files.reason-hint': {
    nl: 'Minstens tien tekens. Het staat in het bestand en in het logboek.',
    en: 'At least ten characters. It is in the file and in the log.',
  },
  'case-files.reason-short': {
    nl: 'Schrijf in een zin waarvoor het bestand nodig is.',
    en: 'Write in a sentence what the file is needed for.',
  },
  'case-files.fill-in': { nl: 'Vul de map in.', en: 'Fill in the folder.' },
  'case-files.no-columns': { nl: 'Kies minstens één kolom.', en: 'Choose at least one column.' },
  'case-files.make': {
    nl: 'Maak bestand met {count, plural, one {# melding} other {{shown} meldingen}}',
    en: 'Make a file with {count, plural, one {# report} other {{shown} reports}}',
  },
  'case-files.counting': { nl: 'Meldingen tellen', en: 'Counting reports' },
  'case-files.personal': {
    nl: 'Dit bestand krijgt persoonsgegevens. Bewaar het niet langer dan nodig.',
    en: 'This file will hold personal data. Do not keep it longer than needed.',
  },
  'case-files.second': {
    nl: 'Een collega kijkt mee en geeft hier akkoord. In dit bestand passen {most, number} meldingen.',
    en: 'A colleague looks at this and agrees here. This file holds at most {most, number} reports.',
  },
  'case-files.progress': { nl: '{done} van {of} meldingen geschreven', en: '{done} of {of} reports written' },
  'case-files.stop': { nl: 'Stop', en: 'Stop' },
  'case-files.done': {
    nl: '{file} is klaar, met {count, plural, one {# melding} other {{shown} meldingen}}',
    en: '{file} is ready, with {count, plural, one {# report} other {{shown} reports}}',
  },
  'case-files.checksum': { nl: 'Controlegetal (SHA-256)', en: 'Checksum (SHA-256)' },
  'case-files.earlier': { nl: 'Eerder gemaakt', en: 'Made earlier' },
  'case-files.file': { nl: 'Bestand', en: 'File' },
  'case-files.by': { nl: 'Door', en: 'By' },
  'case-files.rows': { nl: 'Meldingen', en: 'Reports' },
  'case-files.why': { nl: 'Waarvoor', en: 'What for' },
});
