import { words } from './words.ts';

/** What the desktop program says outside its window. */
export const desktopWords = words({
  'desktop.stopped': { nl: 'Het programma stopt', en: 'The program stops' },
  'desktop.page-failed': {
    nl: 'Het scherm viel drie keer achter elkaar uit. Wat u typte is bewaard. Start het programma opnieuw.',
    en: 'The screen failed three times in a row. What you typed is kept. Start the program again.',
  },
  'desktop.not-started': {
    nl: 'Het programma kon niet starten. Start het opnieuw. Vraag hulp als het weer gebeurt.',
    en: 'The program could not start. Start it again. Ask for help when it happens again.',
  },
});
