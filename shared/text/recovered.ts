import { words } from './words.ts';

/** What is said when opening the register brought something back. */
export const recoveredText = words({
  'recovered.restored': {
    nl: '{count, plural, one {# wijziging is} other {# wijzigingen zijn}} hersteld',
    en: '{count, plural, one {# change was} other {# changes were}} brought back',
  },
  'recovered.restored-note': {
    nl: 'De computer stopte voordat het register goed dicht was. Alles wat was bewaard, staat er weer.',
    en: 'The computer stopped before the register was closed well. Everything that was kept is there again.',
  },
  'recovered.rebuilt': { nl: 'Het register is opnieuw opgebouwd', en: 'The register was made anew' },
  'recovered.rebuilt-note': {
    nl: 'Het bestand van het register was beschadigd of weg. Alles wat was bewaard, staat er weer. Laat de schijf nakijken.',
    en: 'The file of the register was damaged or gone. Everything that was kept is there again. Have the disk looked at.',
  },
  'recovered.journal-new': {
    nl: 'Het vluchtjournaal begint opnieuw',
    en: 'The second record of the register begins anew',
  },
  'recovered.journal-new-note': {
    nl: 'Het paste niet bij het register. Het register is heel. Maak nu een reservekopie.',
    en: 'It did not fit the register. The register is whole. Make a backup now.',
  },
});
