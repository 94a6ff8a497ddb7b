import { words } from './words.ts';

/** What is said of the disk of the register, and of the walk along all of it. */
export const standingText = words({
  'disk.low': { nl: 'De schijf raakt vol', en: 'The disk is getting full' },
  'disk.low-note': {
    nl: 'Er is minder dan 500 MB over. Vraag de beheerder om ruimte te maken.',
    en: 'Less than 500 MB is left. Ask the administrator to free some space.',
  },
  'disk.nearly-full': { nl: 'De schijf is bijna vol', en: 'The disk is nearly full' },
  'disk.nearly-full-note': {
    nl: 'Nieuwe bestanden gaan er niet meer bij. Meldingen en teksten nog wel. Maak nu ruimte.',
    en: 'New files are no longer taken. Reports and texts still are. Free some space now.',
  },
  'checked.wrong': {
    nl: 'In het register klopt iets niet: {parts}',
    en: 'Something in the register is not right: {parts}',
  },
  'checked.wrong-note': {
    nl: 'Het programma vond dit bij zijn controle. Er is niets veranderd. Bel de beheerder en bewaar alle reservekopieën.',
    en: 'The program found this while checking. Nothing was changed. Call the administrator and keep all backups.',
  },
  'checked.history': { nl: 'een geschiedenis', en: 'a history' },
  'checked.row': { nl: 'een melding en haar geschiedenis', en: 'a report and its history' },
  'checked.search': { nl: 'het zoeken', en: 'searching' },
  'checked.file': { nl: 'een bestand', en: 'a file' },
  'checked.log': { nl: 'het logboek', en: 'the log' },
  'checked.whole': {
    nl: 'Hele register nagekeken: {on}, {time} uur, alles klopt',
    en: 'Whole register checked: {on}, {time}, all is well',
  },
  'support-file.title': { nl: 'Hulp bij een storing', en: 'Help with a failure' },
  'support-file.intro': {
    nl: 'Dit bestand helpt wie een storing zoekt. Er staan aantallen en codes in, en niets over mensen.',
    en: 'This file helps find the cause of a failure. It holds numbers and codes, and nothing about people.',
  },
  'support-file.save': { nl: 'Bewaar het bestand voor hulp', en: 'Save the file for help' },
  'checked.never': {
    nl: 'Het programma kijkt het hele register na terwijl u werkt. Dat is nog niet klaar.',
    en: 'The program checks the whole register while you work. It has not finished yet.',
  },
});
