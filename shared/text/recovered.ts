import { words } from './words.ts';

/** What is said when opening the register brought something back. */
export const recoveredText = words({
  'recovered.restored': {
    nl: '{count, plural, one {# wijziging is} other {# wijzigingen zijn}} hersteld',
    en: '{count, plural, one {# change was} other {# changes were}} brought back',
  },
  'recovered.restored-note': {
    nl: 'De computer stopte voordat het register goed dicht was. Alles wat was bewaard, staat er weer.',
    en: 'The computer stopped before the register was properly closed. Everything that was kept is there again.',
  },
  'recovered.rebuilt': { nl: 'Het register is opnieuw opgebouwd', en: 'The register was rebuilt' },
  'recovered.rebuilt-note': {
    nl: 'Het bestand van het register was beschadigd of weg. Alles wat was bewaard, staat er weer. Laat de schijf nakijken.',
    en: 'The file of the register was damaged or gone. Everything that was kept is there again. Have the disk looked at.',
  },
  'recovered.journal-new': {
    nl: 'Het vluchtjournaal begint opnieuw',
    en: 'The second record of the register has been restarted',
  },
  'recovered.journal-new-note': {
    nl: 'Het paste niet bij het register. Het register is heel. Maak nu een reservekopie.',
    en: 'It did not fit the register. The register is whole. Make a backup now.',
  },
  'recovered.accounts-kept': { nl: 'De accounts zijn teruggezet', en: 'The accounts were put back' },
  'recovered.accounts-kept-note': {
    nl: 'Beide sleutelbestanden waren weg of beschadigd. Iedereen meldt zich aan zoals hij gewend is. Kijk in Instellingen of de lijst klopt.',
    en: 'Both key files were gone or damaged. Everybody signs in as usual. Check in Settings that the list is right.',
  },
  'recovered.accounts-empty': { nl: 'Er is alleen nog uw account', en: 'Only your account is left' },
  'recovered.accounts-empty-note': {
    nl: 'De sleutelbestanden waren weg, met alle accounts. Alle meldingen staan er nog. Maak in Instellingen de accounts van uw collega’s opnieuw.',
    en: 'The key files were gone, with all accounts. All reports are still there. Make your colleagues’ accounts again in Settings.',
  },
  'recovered.clock-behind': {
    nl: 'De klok van deze computer loopt achter',
    en: 'The clock of this computer is behind',
  },
  'recovered.clock-behind-note': {
    nl: 'In het register is al gewerkt op {on}. Zet de klok goed: wij rekenen er termijnen mee uit.',
    en: 'The register was already used on {on}. Set the clock right: we work out terms with it.',
  },
});
