import { words } from './words.ts';

/** The plain explanation of a signal. It says what was counted and how sure it is: never a cause, never a proof. */
export const signalWords = words({
  'signal.title': { nl: 'Opvallend veel meldingen: {name}.', en: 'Unusually many reports: {name}.' },
  'signal.whole-register': { nl: 'het hele register', en: 'the whole register' },
  'signal.law-unknown': { nl: 'wet onbekend', en: 'law unknown' },
  'signal.count': {
    nl: 'In {days} dagen, van {from} tot en met {to}, kwamen {count} meldingen binnen.',
    en: 'In {days} days, from {from} to {to}, {count} reports came in.',
  },
  'signal.callers': {
    nl: 'Voor zover bekend {callers, plural, one {is dat # beller} other {zijn dat # verschillende bellers}}.',
    en: 'As far as is known, {callers, plural, one {that is # caller} other {those are # different callers}}.',
  },
  'signal.repeated': {
    nl: '{count, plural, one {# melding lijkt een herhaling. Die telt niet mee.} other {# meldingen lijken een herhaling. Die tellen niet mee.}}',
    en: '{count, plural, one {# report looks like a repeat. It does not count.} other {# reports look like a repeat. They do not count.}}',
  },
  'signal.hardly-ever': { nl: 'minder dan 0,01', en: 'less than 0.01' },
  'signal.usual-none': {
    nl: 'Gewoonlijk komt er geen of 1 binnen (verwacht: {expected}).',
    en: 'Usually none or 1 comes in (expected: {expected}).',
  },
  'signal.usual': {
    nl: 'Gewoonlijk zijn dat er {low} of {high} (verwacht: {expected}).',
    en: 'Usually there are {low} or {high} (expected: {expected}).',
  },
  'signal.rare': {
    nl: 'Door toeval komt dit aantal of meer ongeveer 1 keer in {periods} van zulke perioden voor.',
    en: 'By chance, this number or more comes about once in {periods} such periods.',
  },
  'signal.very-rare': {
    nl: 'Door toeval komt dit aantal of meer minder dan 1 keer in {periods} van zulke perioden voor.',
    en: 'By chance, this number or more comes less than once in {periods} such periods.',
  },
  'signal.nested': {
    nl: 'Er {count, plural, one {is # andere groep} other {zijn # andere groepen}} met een stijging door dezelfde meldingen.',
    en: 'There {count, plural, one {is # other group} other {are # other groups}} with a rise from the same reports.',
  },
  'signal.young-provider': {
    nl: 'Deze aanbieder staat pas {weeks} weken in het register. Het gewone aantal is nog onzeker.',
    en: 'This provider has been in the register for only {weeks} weeks. The usual number is still uncertain.',
  },
  'signal.young-group': {
    nl: 'Deze groep staat pas {weeks} weken in het register. Het gewone aantal is nog onzeker.',
    en: 'This group has been in the register for only {weeks} weeks. The usual number is still uncertain.',
  },
  'signal.groups': {
    nl: 'Wij kijken elke dag naar {groups} groepen.',
    en: 'We look at {groups} groups every day.',
  },
  'signal.chance': {
    nl: 'Bij deze instelling verschijnt ongeveer {perYear} keer per jaar een signaal door toeval. Dit kan er zo een zijn.',
    en: 'At this setting, a signal appears by chance about {perYear} times a year. This may be one of them.',
  },
  'signal.look': {
    nl: 'Mogelijk is er meer aan de hand. Bekijk de {count} meldingen.',
    en: 'Possibly something more is going on. Look at the {count} reports.',
  },
  'signal.regime.register-starts': {
    nl: 'Nog te weinig gegevens: het register is jonger dan acht weken.',
    en: 'Not enough data yet: the register is younger than eight weeks.',
  },
  'signal.regime.provider-starts': {
    nl: 'Nieuwe aanbieder: nog te weinig gegevens in de eerste vier weken.',
    en: 'New provider: not enough data yet in the first four weeks.',
  },
  'signal.regime.share-of-register': {
    nl: 'Het gewone aantal komt uit het aandeel in alle meldingen.',
    en: 'The usual number comes from the share of all reports.',
  },
  'signal.regime.own-history': {
    nl: 'Het gewone aantal komt uit de eigen geschiedenis van deze groep, met trend en seizoen.',
    en: "The usual number comes from this group's own history, with trend and season.",
  },
});
