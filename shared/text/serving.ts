import { words } from './words.ts';

export type ServingKey = keyof typeof servingWords;

/** What a host says on the terminal that started it. */
export const servingWords = words({
  'serving.port-taken': {
    nl: 'Poort {port} is al in gebruik. Kies een andere poort.',
    en: 'Port {port} is already in use. Choose another port.',
  },
  'serving.enter-for-address': {
    nl: 'Druk op Enter voor een nieuw adres. Stop met Ctrl+C.',
    en: 'Press Enter for a new address. Stop with Ctrl+C.',
  },
  'serving.running-already': {
    nl: 'Dit register is al open. U gaat daar verder.',
    en: 'This register is already open. You continue there.',
  },
  'serving.in-window': {
    nl: 'Het programma opent in een eigen venster van uw browser. {why}',
    en: 'The program opens in a browser window of its own. {why}',
  },
  'serving.by-address': {
    nl: 'Het programma opent in uw browser. {why}',
    en: 'The program opens in your browser. {why}',
  },
  'serving.in-electron': {
    nl: 'Het programma opent in Electron.',
    en: 'The program opens in Electron.',
  },
  'serving.no-display': {
    nl: 'Open dit adres in een browser op deze computer.',
    en: 'Open this address in a browser on this computer.',
  },
  'serving.no-browser': {
    nl: 'Er is geen browser gevonden die een venster opent. Open dit adres zelf.',
    en: 'No browser was found that opens a window. Open this address yourself.',
  },
  'serving.electron-no-display': {
    nl: 'Er is geen beeldscherm voor Electron.',
    en: 'There is no display for Electron.',
  },
  'serving.electron-absent': {
    nl: 'Electron is niet op te halen op deze computer.',
    en: 'Electron cannot be fetched on this computer.',
  },
  'serving.electron-as-root': {
    nl: 'Electron draait niet veilig als root.',
    en: 'Electron does not run safely as root.',
  },
  'serving.electron-failed': {
    nl: 'Electron is er, maar start niet.',
    en: 'Electron is there but does not start.',
  },
});
