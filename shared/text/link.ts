import { words } from './words.ts';

/** What is said about links that other programs open. */
export const linkText = words({
  'link.take-number': {
    nl: 'Neem het nummer van de telefooncentrale over in een nieuwe melding',
    en: 'Take the number from the telephone exchange into a new report',
  },
  'link.take-number-note': {
    nl: 'Een telefooncentrale kan een nieuwe melding openen met de link meldpunt://nieuw. Het nummer in die link telt alleen als dit aan staat.',
    en: 'A telephone exchange can open a new report with the link meldpunt://nieuw. The number in that link is only used when this is on.',
  },
});
