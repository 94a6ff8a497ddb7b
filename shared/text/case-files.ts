import { words } from './words.ts';

/** What a file of reports says of itself. */
export const caseFileWords = words({
  'case-file.name': { nl: 'meldingen', en: 'reports' },
  'case-file.reports': { nl: 'Meldingen', en: 'Reports' },
  'case-file.explanation': { nl: 'Uitleg', en: 'Explanation' },
  'case-file.title': { nl: 'Meldingen van {office}', en: 'Reports of {office}' },
  'case-file.made-on': { nl: 'Gemaakt op', en: 'Made on' },
  'case-file.made-by': { nl: 'Gemaakt door', en: 'Made by' },
  'case-file.second': { nl: 'Akkoord van', en: 'Agreed by' },
  'case-file.recipe': { nl: 'Recept', en: 'Recipe' },
  'case-file.reason': { nl: 'Reden', en: 'Reason' },
  'case-file.count': { nl: 'Aantal meldingen', en: 'Number of reports' },
  'case-file.period': { nl: 'Binnengekomen', en: 'Received' },
  'case-file.all-days': { nl: 'alle dagen', en: 'all days' },
  'case-file.from': { nl: 'vanaf {from}', en: 'from {from}' },
  'case-file.to': { nl: 'tot en met {to}', en: 'up to and including {to}' },
  'case-file.from-to': { nl: '{from} tot en met {to}', en: '{from} to {to}' },
  'case-file.filters': { nl: 'Alleen waar geldt', en: 'Only where' },
  'case-file.no-filters': { nl: 'alle meldingen', en: 'all reports' },
  'case-file.open': { nl: 'open meldingen', en: 'open reports' },
  'case-file.unowned': { nl: 'van niemand', en: 'nobody’s' },
  'case-file.columns': { nl: 'Kolommen', en: 'Columns' },
  'case-file.personal': { nl: 'Let op', en: 'Mind' },
  'case-file.holds-personal': {
    nl: 'In dit bestand staan persoonsgegevens. Bewaar het niet langer dan nodig en stuur het niet door.',
    en: 'This file holds personal data. Do not keep it longer than needed, and do not pass it on.',
  },
  'case-file.holds-no-names': {
    nl: 'In dit bestand staan geen namen. Weinig gevallen in één cel kunnen toch iemand aanwijzen.',
    en: 'This file holds no names. A few cases in one cell may still point to somebody.',
  },
  'case-file.left-out': {
    nl: 'Gevoelige meldingen van een ander en meldingen die voor de maker gesloten zijn, staan er niet in.',
    en: 'Sensitive reports handled by somebody else, and reports closed to whoever made this, are not in it.',
  },
  'case-file.several': {
    nl: 'Meer dan één waarde in een cel: gescheiden met een puntkomma.',
    en: 'More than one value in a cell: separated by a semicolon.',
  },
  'case-file.cut': {
    nl: ' … (te lang voor een cel; heel in CSV)',
    en: ' … (too long for a cell; whole in CSV)',
  },
});
