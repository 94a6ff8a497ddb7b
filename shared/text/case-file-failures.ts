import { words } from './words.ts';

/** Why a file of reports was not made. */
export const caseFileFailures = words({
  'failure.case-file-count-changed': {
    nl: 'Er zijn nu {count, plural, one {# melding} other {# meldingen}}: een collega heeft intussen iets vastgelegd. Er is geen bestand gemaakt. Maak het opnieuw.',
    en: 'There {count, plural, one {is # report} other {are # reports}} now: a colleague recorded something meanwhile. No file was made. Make it again.',
  },
  'failure.case-file-too-personal': {
    nl: 'Dit zijn {count, number} meldingen. In een bestand met persoonsgegevens passen er {most, number}. Kies minder meldingen, of kolommen zonder persoonsgegevens.',
    en: 'These are {count, number} reports. A file with personal data holds {most, number}. Choose fewer reports, or columns without personal data.',
  },
  'failure.case-file-place': {
    nl: 'In de map {folder} kunnen wij niet schrijven. Er is geen bestand gemaakt. Kies een andere map.',
    en: 'We cannot write in the folder {folder}. No file was made. Choose another folder.',
  },
  'failure.case-file-stopped': {
    nl: 'Het maken van het bestand is gestopt. Er is niets achtergebleven.',
    en: 'Making the file was stopped. Nothing was left behind.',
  },
  'failure.case-file-running': {
    nl: 'Er wordt al een bestand gemaakt. Wacht tot het klaar is of stop het.',
    en: 'A file is being made already. Wait until it is done, or stop it.',
  },
  'failure.case-file-empty': {
    nl: 'Er zijn geen meldingen die hierbij passen. Kies minder of andere filters.',
    en: 'There are no reports that fit. Choose fewer or other filters.',
  },
});
