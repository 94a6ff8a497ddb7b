import { words } from './words.ts';

/** What is said of backups: where they go, the one of every day, what is wrong. */
export const backupText = words({
  'backups.title': { nl: 'Reservekopie', en: 'Backup' },
  'backups.note': { nl: 'waar ze komen, en de laatste', en: 'where they go, and the last one' },
  'backups.intro': {
    nl: 'Het programma maakt elke dag een reservekopie terwijl er iemand werkt. Elke kopie wordt op proef teruggezet en helemaal gecontroleerd. Pas dan telt hij.',
    en: 'The program makes a backup each day while somebody is at work. Each one is restored on trial and checked in full. Only then does it count.',
  },
  'backups.place': { nl: 'Map voor reservekopieën', en: 'Folder for backups' },
  'backups.place-hint': {
    nl: 'Kies een map op een andere schijf, die niet altijd aan deze computer vastzit. De kopie is versleuteld.',
    en: 'Choose a folder on another disk that is not always connected to this computer. The copy is encrypted.',
  },
  'backups.fill-in-place': { nl: 'Vul de map in.', en: 'Enter the folder.' },
  'backups.save-place': { nl: 'Bewaar deze map', en: 'Keep this folder' },
  'backups.place-saved': { nl: 'De map is bewaard', en: 'The folder is kept' },
  'backups.make': { nl: 'Maak nu een reservekopie', en: 'Make a backup now' },
  'backups.running': {
    nl: 'De reservekopie wordt gemaakt en gecontroleerd',
    en: 'The backup is being made and checked',
  },
  'backups.running-note': {
    nl: 'U kunt gewoon doorwerken.',
    en: 'You can go on working.',
  },
  'backups.failed': { nl: 'De laatste poging is niet gelukt', en: 'The last try did not succeed' },
  'backups.unreachable': {
    nl: 'De map {place} is nu niet te bereiken. Sluit de schijf aan.',
    en: 'The folder {place} cannot be reached now. Connect the disk.',
  },
  'backups.kept': { nl: 'Reservekopieën in deze map', en: 'Backups in this folder' },
  'backups.kept-rule': {
    nl: 'Van de laatste zeven dagen, vijf weken en twaalf maanden blijft er een staan.',
    en: 'One is kept of each of the last seven days, five weeks and twelve months.',
  },
  'backups.none': { nl: 'Hier staat nog geen reservekopie.', en: 'There is no backup here yet.' },
  'backups.column-when': { nl: 'Gemaakt', en: 'Made' },
  'backups.column-reports': { nl: 'Meldingen', en: 'Reports' },
  'backups.column-size': { nl: 'Grootte', en: 'Size' },
  'backups.restore-title': { nl: 'Terugzetten', en: 'Restoring' },
  'backups.restore-how': {
    nl: 'Start het programma op een computer zonder register. Kies “Een reservekopie terugzetten”, wijs de map aan en neem de herstelsleutel over van het papier.',
    en: 'Start the program on a computer without a register. Choose “Restore a backup”, name the folder and copy the recovery key from the paper.',
  },
  'backups.last': {
    nl: 'Laatste reservekopie: {on}, {time} uur, gecontroleerd',
    en: 'Last backup: {on}, {time}, checked',
  },
  'backups.overdue-none': { nl: 'Er is nog geen reservekopie', en: 'There is no backup yet' },
  'backups.overdue': {
    nl: 'De laatste reservekopie is van {on}',
    en: 'The last backup is from {on}',
  },
  'backups.overdue-choose': {
    nl: 'Gaat deze computer stuk, dan is alles weg. Kies in Instellingen een map op een andere schijf.',
    en: 'If this computer breaks, everything is gone. Choose a folder on another disk in Settings.',
  },
  'backups.overdue-ask': {
    nl: 'Gaat deze computer stuk, dan is weg wat daarna is vastgelegd. Vraag de beheerder om een map te kiezen.',
    en: 'If this computer breaks, what was recorded since is gone. Ask the administrator to choose a folder.',
  },
  'backups.overdue-make': {
    nl: 'Gaat deze computer stuk, dan is weg wat daarna is vastgelegd. Maak er nu een; u kunt doorwerken.',
    en: 'If this computer breaks, what was recorded since is gone. Make one now; you can go on working.',
  },
});
