import { words } from './words.ts';

/** What the desktop program says outside its window. */
export const desktopWords = words({
  'desktop.stopped': { nl: 'Het programma stopt', en: 'The program stops' },
  'desktop.terms': { nl: 'Meldpunt: termijnen', en: 'Meldpunt: terms' },
  'desktop.warning': {
    nl: '{near, plural, =0 {} one {Eén termijn nadert.} other {# termijnen naderen.}}{near, plural, =0 {} other {{over, plural, =0 {} other { }}}}{over, plural, =0 {} one {Eén termijn is voorbij.} other {# termijnen zijn voorbij.}}',
    en: '{near, plural, =0 {} one {One term comes near.} other {# terms come near.}}{near, plural, =0 {} other {{over, plural, =0 {} other { }}}}{over, plural, =0 {} one {One term is over.} other {# terms are over.}}',
  },
  'desktop.signals': { nl: 'Meldpunt: signalen', en: 'Meldpunt: signals' },
  'desktop.new-signals': {
    nl: '{count, plural, one {Er is een nieuw signaal. Open Signalen en beoordeel het.} other {Er zijn # nieuwe signalen. Open Signalen en beoordeel ze.}}',
    en: '{count, plural, one {There is a new signal. Open Signals and judge it.} other {There are # new signals. Open Signals and judge them.}}',
  },
  'desktop.page-failed': {
    nl: 'Het scherm viel drie keer achter elkaar uit. Wat u typte is bewaard. Start het programma opnieuw.',
    en: 'The screen failed three times in a row. What you typed is kept. Start the program again.',
  },
  'desktop.not-started': {
    nl: 'Het programma kon niet starten. Start het opnieuw. Vraag hulp als het weer gebeurt.',
    en: 'The program could not start. Start it again. Ask for help if it happens again.',
  },
});
