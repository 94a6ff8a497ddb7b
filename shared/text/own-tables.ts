import { words } from './words.ts';

/** By what an own table is split up, as it reads in a list of choices. */
export const dimensionWords = words({
  'dimension.kind': { nl: 'Soort melding', en: 'Kind of report' },
  'dimension.channel': { nl: 'Hoe het binnenkwam', en: 'How it came in' },
  'dimension.law': { nl: 'Wet', en: 'Act' },
  'dimension.party-kind': { nl: 'Over wie', en: 'About whom' },
  'dimension.main-subject': { nl: 'Onderwerp', en: 'Subject' },
  'dimension.provision': { nl: 'Voorziening', en: 'Provision' },
  'dimension.area': { nl: 'Gebied', en: 'Area' },
  'dimension.finding': { nl: 'Uitkomst van de toets', en: 'Finding of the check' },
  'dimension.reaction': { nl: 'Eerste reactie op tijd', en: 'First response in time' },
  'dimension.help': { nl: 'Verwezen en ondersteund', en: 'Referred and supported' },
  'dimension.outcome': { nl: 'Hoe het afliep', en: 'How it ended' },
  'dimension.effect': { nl: 'Wat het opleverde', en: 'What it brought' },
  'dimension.opinion': { nl: 'Wat melders van ons vonden', en: 'What callers thought of us' },
  'dimension.settling': { nl: 'Binnen zes en tien weken', en: 'Within six and ten weeks' },
  'dimension.stage': { nl: 'Staat', en: 'Stage' },
});

/** What an own table counts, and of which reports. */
export const ownTableWords = words({
  'own.of.received': { nl: 'Binnengekomen in de periode', en: 'Received in the period' },
  'own.of.settled': { nl: 'Afgerond in de periode', en: 'Settled in the period' },
  'own.of.openAtEnd': { nl: 'Open aan het eind van de periode', en: 'Open at the end of the period' },
  'own.counted.reports': { nl: 'Meldingen', en: 'Reports' },
  'own.counted.mentions': { nl: 'Meldingen per onderwerp of organisatie', en: 'Reports for each subject or body' },
  'own.counted.persons': { nl: 'Verschillende melders', en: 'Distinct callers' },
  'own.column.now-persons': { nl: 'Melders', en: 'Callers' },
  'own.column.before-persons': { nl: 'Melders, periode ervoor', en: 'Callers, period before' },
  'own.column.before': { nl: '{column}, periode ervoor', en: '{column}, period before' },
});

/** What an own table says of itself. */
export const ownDefinitionWords = words({
  'own.definition': {
    nl: '{counted}: {of, select, received {binnengekomen in de periode} settled {afgerond in de periode} other {open aan het eind van de periode}}. In de rijen: {rows}.{columns, select, none {} other { In de kolommen: {columns}.}}{filters, select, none {} other { Alleen waar geldt: {filters}.}}{counting, select, mentions { Een melding telt voor elk onderwerp of elke organisatie apart.} persons { Wie vaker meldde, telt één keer; een onbekende melder telt als een eigen persoon. De rijen tellen daarom niet op.} other {}}',
    en: '{counted}: {of, select, received {received in the period} settled {settled in the period} other {open at the end of the period}}. In the rows: {rows}.{columns, select, none {} other { In the columns: {columns}.}}{filters, select, none {} other { Only where: {filters}.}}{counting, select, mentions { A report counts for each subject or body by itself.} persons { Whoever reported more often counts once; an unknown caller counts as a person. So the rows do not add up.} other {}}',
  },
});
