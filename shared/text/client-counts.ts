import { words } from './words.ts';

/** Numbers of clients, and the rates that are worked out with them. */
export const clientCountText = words({
  'clients.title': { nl: 'Aantallen cliënten', en: 'Numbers of clients' },
  'clients.note': { nl: 'per aanbieder, gebied of wijk', en: 'per provider, area or neighbourhood' },
  'clients.intro': {
    nl: 'Met deze aantallen rekent het programma meldingen om per 1.000 cliënten per jaar. Zonder aantal staat er geen verhouding. Een alarm hangt er nooit van af.',
    en: 'With these numbers the program works out reports per 1,000 clients per year. Without a number no rate is shown. An alarm never depends on it.',
  },
  'clients.loading': { nl: 'De aantallen worden opgehaald.', en: 'Loading the numbers.' },
  'clients.again': { nl: 'Probeer opnieuw', en: 'Try again' },
  'clients.none': { nl: 'Er zijn nog geen aantallen ingevuld.', en: 'No numbers were entered yet.' },
  'clients.add': { nl: 'Voeg een aantal toe', en: 'Add a number' },
  'clients.of': { nl: 'Van wie', en: 'Of whom' },
  'clients.of-hint': { nl: 'Een aanbieder, een gebied of een wijk.', en: 'A provider, an area or a neighbourhood.' },
  'clients.of-missing': { nl: 'Kies van wie dit aantal is.', en: 'Choose who this number is for.' },
  'clients.provider': { nl: 'aanbieder', en: 'provider' },
  'clients.area': { nl: 'gebied', en: 'area' },
  'clients.wijk': { nl: 'wijk', en: 'neighbourhood' },
  'clients.count': { nl: 'Aantal cliënten', en: 'Number of clients' },
  'clients.count-fault': { nl: 'Vul een heel getal in, ten minste 1.', en: 'Fill in a whole number, at least 1.' },
  'clients.from': { nl: 'Vanaf', en: 'From' },
  'clients.from-missing': { nl: 'Kies vanaf wanneer dit aantal geldt.', en: 'Choose from when this number applies.' },
  'clients.to': { nl: 'Tot en met', en: 'Until' },
  'clients.to-hint': { nl: 'Leeg: het geldt nog steeds.', en: 'Empty: it holds still.' },
  'clients.to-before': { nl: 'Deze dag ligt voor de eerste dag.', en: 'This day is before the first day.' },
  'clients.still': { nl: 'nu', en: 'now' },
  'clients.save': { nl: 'Bewaar het aantal', en: 'Keep the number' },
  'clients.saved': { nl: 'Het aantal van {name} is bewaard.', en: 'The number of {name} was kept.' },
  'clients.change': { nl: 'Verander', en: 'Change' },
  'clients.change-of': {
    nl: 'Verander het aantal van {name} vanaf {day}',
    en: 'Change the number of {name} from {day}',
  },
  'clients.remove': { nl: 'Haal weg', en: 'Remove' },
  'clients.remove-of': { nl: 'Haal weg: {name} vanaf {day}', en: 'Remove: {name} from {day}' },
  'clients.removed': { nl: 'Het aantal van {name} is weggehaald.', en: 'The number of {name} was removed.' },
  'clients.acts': { nl: 'Wat u kunt doen', en: 'What you can do' },

  'rate.of': {
    nl: '{reports, plural, one {# melding} other {# meldingen}} in {days, plural, one {# dag} other {# dagen}} is {rate} per 1.000 cliënten per jaar.',
    en: '{reports, plural, one {# report} other {# reports}} in {days, plural, one {# day} other {# days}} is {rate} per 1,000 clients per year.',
  },
  'rate.usual': { nl: 'Gewoon is dat hier {rate}.', en: 'Usual here is {rate}.' },
  'rate.since': {
    nl: 'Het gaat om {clients} cliënten, sinds {day}.',
    en: 'It is about {clients} clients, since {day}.',
  },
  'rate.mean': {
    nl: 'Het gaat om gemiddeld {clients} cliënten in die dagen.',
    en: 'It is about {clients} clients on average in those days.',
  },
});
