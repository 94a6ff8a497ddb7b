import type { ReplayView } from '../contract/replay.ts';
import { type Words, words } from './words.ts';

/** The words of the trial of a setting: which signals another one would have given, before it is changed. */
export const replayText = words({
  'replay.title': { nl: 'Proef een instelling', en: 'Try a setting' },
  'replay.intro': {
    nl: 'U ziet welke signalen een andere instelling had gegeven. Er verandert niets tot u haar bewaart.',
    en: 'You see which signals another setting would have given. Nothing changes until you keep it.',
  },
  'replay.loading': { nl: 'De instelling laden', en: 'Loading the setting' },
  'replay.what': { nl: 'Wat proeft u?', en: 'What do you try?' },
  'replay.how-many': {
    nl: 'Hoeveel loze signalen per jaar neemt u aan?',
    en: 'How many false signals a year do you accept?',
  },
  'replay.strict': { nl: '6, streng', en: '6, strict' },
  'replay.normal': { nl: '12, gewoon', en: '12, normal' },
  'replay.wide': { nl: '26, ruim', en: '26, wide' },
  'replay.now': { nl: 'Nu zoekt het register met {count}.', en: 'The register searches with {count} now.' },
  'replay.period': { nl: 'Over welke tijd?', en: 'Over which time?' },
  'replay.years': {
    nl: '{count, plural, one {# jaar} other {# jaar}}',
    en: '{count, plural, one {# year} other {# years}}',
  },
  'replay.all': { nl: 'hele register', en: 'whole register' },
  'replay.empty': {
    nl: 'Er staan nog geen meldingen in het register. Er valt nog niets te proeven.',
    en: 'There are no reports in the register yet, so there is nothing to try.',
  },
  'replay.run': { nl: 'Proef deze instelling', en: 'Try this setting' },
  'replay.busy': {
    nl: 'De instelling proeven. U kunt doorwerken.',
    en: 'Trying the setting. You can carry on working.',
  },
  'replay.day': {
    nl: 'De instelling proeven: dag {done} van {of}. U kunt doorwerken.',
    en: 'Trying the setting: day {done} of {of}. You can go on working.',
  },
  'replay.outcome': { nl: 'Wat deze instelling had gegeven', en: 'What this setting would have given' },
  'replay.done': {
    nl: 'Er is geproefd. De uitkomst staat onder de keuzes.',
    en: 'The trial is done. The outcome stands below the choices.',
  },
  'replay.over': { nl: 'Van {from} tot en met {to}.', en: 'From {from} to {to}.' },
  'replay.given': {
    nl: 'Instelling {trial} had {count, plural, =0 {geen signaal} one {# signaal} other {# signalen}} gegeven: {perYear} per jaar.',
    en: 'Setting {trial} would have given {count, plural, =0 {no signal} one {# signal} other {# signals}}: {perYear} a year.',
  },
  'replay.given-now': {
    nl: 'Instelling {present}, die van nu, had er {count} gegeven: {perYear} per jaar.',
    en: 'Setting {present}, that of now, would have given {count}: {perYear} a year.',
  },
  'replay.none-confirmed': {
    nl: 'In deze tijd is geen signaal bevestigd.',
    en: 'No signal was confirmed in this time.',
  },
  'replay.all-found': {
    nl: '{count, plural, one {Het bevestigde signaal had u ook gevonden.} other {De # bevestigde signalen had u ook gevonden.}}',
    en: '{count, plural, one {You would have found the confirmed signal too.} other {You would have found the # confirmed signals too.}}',
  },
  'replay.some-missed': {
    nl: 'Van {count, plural, one {# bevestigd signaal} other {# bevestigde signalen}} had u er {missed} gemist.',
    en: 'Of {count, plural, one {# confirmed signal} other {# confirmed signals}} you would have missed {missed}.',
  },
  'replay.confirmed': { nl: 'Bevestigde signalen', en: 'Confirmed signals' },
  'replay.signals': { nl: 'Signalen', en: 'Signals' },
  'replay.no-signals': { nl: 'Geen van beide geeft een signaal.', en: 'Neither gives a signal.' },
  'replay.group': { nl: 'Groep', en: 'Group' },
  'replay.opened': { nl: 'Gevonden op', en: 'Found on' },
  'replay.found-on': { nl: 'gevonden op {day}', en: 'found on {day}' },
  'replay.count': {
    nl: '{observed} in {days} dagen, gewoon {usual}',
    en: '{observed} in {days} days, usual {usual}',
  },
  'replay.verdict': { nl: 'Tegenover nu', en: 'Against now' },
  'replay.trial': { nl: 'Met deze instelling', en: 'With this setting' },
  'replay.present': { nl: 'Met die van nu', en: 'With that of now' },
  'replay.missed': { nl: 'gemist', en: 'missed' },
  'replay.same-day': { nl: 'op dezelfde dag', en: 'on the same day' },
  'replay.later': {
    nl: '{days, plural, one {# dag later} other {# dagen later}}',
    en: '{days, plural, one {# day later} other {# days later}}',
  },
  'replay.earlier': {
    nl: '{days, plural, one {# dag eerder} other {# dagen eerder}}',
    en: '{days, plural, one {# day earlier} other {# days earlier}}',
  },
  'replay.how': {
    nl: 'Elke dag telt alleen wat toen in het register stond. Een melding die later is ingevoerd, telt vanaf die dag. Wat u afwees, telt niet mee.',
    en: 'Each day counts only what was in the register then. A report that was entered later counts from that day. What you dismissed does not count.',
  },
  'replay.keep': { nl: 'Bewaar deze instelling', en: 'Keep this setting' },
  'replay.kept': {
    nl: 'Het register zoekt voortaan met {count} loze signalen per jaar.',
    en: 'From now on the register searches with {count} false signals a year.',
  },
});

/** How a signal of one setting stands to the other. */
export const verdictWords = words({
  'verdict.both': { nl: 'ook nu', en: 'now too' },
  'verdict.only-trial': { nl: 'alleen met deze instelling', en: 'only with this setting' },
  'verdict.only-present': { nl: 'alleen met die van nu', en: 'only with that of now' },
} satisfies Record<`verdict.${ReplayView['signals'][number]['verdict']}`, Words>);
