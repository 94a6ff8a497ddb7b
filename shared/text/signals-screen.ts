import type { DismissReason, FollowUp, SignalState } from '../contract/signal.ts';
import { type Words, words } from './words.ts';

/** What the screen of signals says around them; a signal explains itself with the sentences of `signals.ts`. */
export const signalsText = words({
  'signals.title': { nl: 'Signalen', en: 'Signals' },
  'signals.loading': { nl: 'Signalen laden', en: 'Loading signals' },
  'signals.loading-one': { nl: 'Het signaal laden', en: 'Loading the signal' },
  'signals.try-again': { nl: 'Probeer opnieuw', en: 'Try again' },
  'signals.list': { nl: 'Lijst van signalen', en: 'List of signals' },
  'signals.searched-today': { nl: 'Vandaag om {time} gezocht.', en: 'Searched today at {time}.' },
  'signals.searched-on': { nl: 'Gezocht op {day} om {time}.', en: 'Searched on {day} at {time}.' },
  'signals.searched-for': {
    nl: 'Er is gezocht tot en met {day}.',
    en: 'The search went up to and including {day}.',
  },
  'signals.chance': {
    nl: 'Met deze instelling verwachten wij ongeveer {perYear} loze signalen per jaar.',
    en: 'With this setting we expect about {perYear} false signals a year.',
  },
  'signals.never-searched': { nl: 'Er is nog niet gezocht.', en: 'No search has been made yet.' },
  'signals.too-early': {
    nl: 'Het register is jonger dan acht weken. Daarom zeggen wij nog niets over pieken.',
    en: 'The register is younger than eight weeks. That is why we say nothing about peaks yet.',
  },
  'signals.search': { nl: 'Zoek nu naar signalen', en: 'Look for signals now' },
  'signals.searching': { nl: 'Signalen zoeken. U kunt doorwerken.', en: 'Looking for signals. You can go on working.' },
  'signals.searching-day': {
    nl: 'Signalen zoeken: dag {done} van {of}. U kunt doorwerken.',
    en: 'Looking for signals: day {done} of {of}. You can go on working.',
  },
  'signals.found': {
    nl: '{count, plural, =0 {Er is gezocht. Er is geen nieuw signaal.} one {Er is gezocht. Er is # nieuw signaal.} other {Er is gezocht. Er zijn # nieuwe signalen.}}',
    en: '{count, plural, =0 {The search is done. There is no new signal.} one {The search is done. There is # new signal.} other {The search is done. There are # new signals.}}',
  },
  'signals.none-new': { nl: 'Geen nieuwe signalen.', en: 'No new signals.' },
  'signals.none': { nl: 'Er staan geen signalen in de lijst.', en: 'There are no signals in the list.' },
  'signals.choose': { nl: 'Kies een signaal uit de lijst.', en: 'Choose a signal from the list.' },
  'signals.show': { nl: 'toon', en: 'show' },
  'signals.hide': { nl: 'verberg', en: 'hide' },
  'signals.show-dismissed': { nl: 'Toon de afgewezen signalen', en: 'Show the dismissed signals' },
  'signals.hide-dismissed': { nl: 'Verberg de afgewezen signalen', en: 'Hide the dismissed signals' },
  'signals.whole-city': { nl: 'hele stad', en: 'whole city' },
  'signals.all-subjects': { nl: 'alle onderwerpen', en: 'all subjects' },
  'signals.all-reports': { nl: 'alle meldingen', en: 'all reports' },
  'signals.own-rule': { nl: 'eigen regel', en: 'own rule' },
  'signals.main-subject': { nl: 'hoofdonderwerp', en: 'main subject' },
  'signals.where-rule': {
    nl: '{observed, plural, one {melding} other {meldingen}}',
    en: '{observed, plural, one {report} other {reports}}',
  },
  'signals.where-usual': { nl: 'waar {expected} gewoon is', en: 'where {expected} is usual' },
  'signals.where-hardly': { nl: 'waar 0 of 1 gewoon is', en: 'where 0 or 1 is usual' },
  'signals.since': { nl: 'sinds {day}', en: 'since {day}' },

  'signals.take-up': { nl: 'Neem in onderzoek', en: 'Start looking into it' },
  'signals.take-over': { nl: 'Neem het onderzoek over', en: 'Take over looking into it' },
  'signals.confirm': { nl: 'Bevestig het signaal', en: 'Confirm the signal' },
  'signals.dismiss': { nl: 'Wijs af met reden', en: 'Dismiss with a reason' },
  'signals.follow-up': { nl: 'Leg vast wat u deed', en: 'Record what you did' },
  'signals.follow-up-title': { nl: 'Wat is er met dit signaal gedaan?', en: 'What was done with this signal?' },
  'signals.follow-up-what': {
    nl: 'Dit komt bij het signaal te staan en telt mee in de evaluatie.',
    en: 'This is kept with the signal and counted in the evaluation.',
  },
  'signals.follow-up-kind': { nl: 'Wat deed u?', en: 'What did you do?' },
  'signals.follow-up-choose': { nl: 'Kies wat u deed.', en: 'Choose what you did.' },
  'signals.follow-up-note': { nl: 'Met wie, en wat kwam eruit?', en: 'With whom, and what came of it?' },
  'signals.follow-up-number': {
    nl: 'Nummer van de melding van het onderzoek',
    en: 'Number of the report of the investigation',
  },
  'signals.follow-up-number-help': { nl: 'Mag leeg blijven', en: 'May stay empty' },
  'signals.follow-up-number-fault': {
    nl: 'Er is geen melding met dit nummer. Een nummer ziet eruit als {example}.',
    en: 'There is no report with this number. A number looks like {example}.',
  },
  'signals.follow-up-act': { nl: 'Leg het vast', en: 'Record it' },
  'signals.was-followed-up': { nl: 'Het staat bij het signaal.', en: 'It is kept with the signal.' },
  'signals.close': { nl: 'Rond het signaal af', en: 'Close the signal' },
  'signals.close-title': { nl: 'Dit signaal afronden', en: 'Close this signal' },
  'signals.close-what': {
    nl: 'U hoeft er niets meer mee te doen. Het signaal blijft in de lijst staan.',
    en: 'Nothing more needs to be done with it. The signal stays in the list.',
  },
  'signals.close-note': { nl: 'Wat kwam ervan?', en: 'What came of it?' },
  'signals.was-closed': { nl: 'Het signaal is afgerond.', en: 'The signal is closed.' },
  'signals.add-note': { nl: 'Schrijf iets op', en: 'Write something down' },
  'signals.note-title': { nl: 'Iets opschrijven bij dit signaal', en: 'Add a note to this signal' },
  'signals.note-what': { nl: 'Het signaal blijft verder zoals het is.', en: 'The signal itself stays as it is.' },
  'signals.note': { nl: 'Wat wilt u onthouden?', en: 'What do you want to remember?' },
  'signals.note-act': { nl: 'Zet het erbij', en: 'Add it' },
  'signals.was-noted': { nl: 'Het staat erbij.', en: 'It was added.' },
  'signals.assign': { nl: 'Geef aan een collega', en: 'Give to a colleague' },
  'signals.assign-title': { nl: 'Dit signaal aan een collega geven', en: 'Give this signal to a colleague' },
  'signals.assign-what': { nl: 'Het signaal staat daarna bij die collega.', en: 'Your colleague then has the signal.' },
  'signals.assign-to': { nl: 'Aan wie?', en: 'To whom?' },
  'signals.assign-choose': { nl: 'Kies een collega.', en: 'Choose a colleague.' },
  'signals.was-assigned': { nl: 'Het signaal is nu bij {name}.', en: '{name} has the signal now.' },
  'signals.words-needed': { nl: 'Schrijf op wat u deed of vond.', en: 'Write down what you did or found.' },
  'signals.step-note': { nl: 'Notitie', en: 'Note' },
  'signals.step-assigned': { nl: 'Gegeven aan {name}', en: 'Given to {name}' },
  'signals.step-investigation': { nl: 'Onderzoek {number}', en: 'Investigation {number}' },
  'signals.show-closed': { nl: 'Toon de afgeronde signalen', en: 'Show the closed signals' },
  'signals.hide-closed': { nl: 'Verberg de afgeronde signalen', en: 'Hide the closed signals' },
  'signals.taken-up': { nl: 'Het signaal is in onderzoek, bij u.', en: 'The signal is being looked into, by you.' },
  'signals.was-confirmed': { nl: 'Het signaal is bevestigd.', en: 'The signal is confirmed.' },
  'signals.was-dismissed': { nl: 'Het signaal is afgewezen.', en: 'The signal is dismissed.' },
  'signals.owner': { nl: 'bij {name}', en: 'with {name}' },
  'signals.confirm-title': { nl: 'Dit signaal bevestigen', en: 'Confirm this signal' },
  'signals.confirm-what': {
    nl: 'Er is echt iets aan de hand, en het bureau doet er iets mee. Dit blijft zo staan.',
    en: 'Something is really going on, and the office acts on it. This stays as it is.',
  },
  'signals.confirm-note': { nl: 'Wat u vond en wat u gaat doen', en: 'What you found and what you will do' },
  'signals.dismiss-title': { nl: 'Dit signaal afwijzen', en: 'Dismiss this signal' },
  'signals.dismiss-what': {
    nl: 'De reden is er weer als dezelfde groep opnieuw stijgt. Dit blijft zo staan.',
    en: 'You will see the reason again if the same group rises again. This stays as it is.',
  },
  'signals.reason': { nl: 'Waarom wijst u het af?', en: 'Why do you dismiss it?' },
  'signals.choose-reason': { nl: 'Kies een reden.', en: 'Choose a reason.' },
  'signals.dismiss-note': { nl: 'Toelichting', en: 'In your own words' },
  'signals.dismiss-note-other': {
    nl: 'Schrijf op waarom. Bij een andere reden hoort een toelichting.',
    en: 'Write down why. Another reason needs an explanation.',
  },
  'signals.dismiss-act': { nl: 'Wijs het signaal af', en: 'Dismiss the signal' },
  'signals.leave': { nl: 'Laat het signaal staan', en: 'Leave the signal as it is' },

  'signals.per-week': { nl: 'Per week', en: 'Per week' },
  'signals.chart-title': {
    nl: 'Meldingen per week, {from} tot en met {to}',
    en: 'Reports per week, {from} to {to}',
  },
  'signals.chart-description': {
    nl: 'De meeste meldingen, {most}, kwamen in de week van {day}. {over, plural, =0 {Geen week ligt boven de grens.} one {# week ligt boven de grens.} other {# weken liggen boven de grens.}} De cijfers staan in de tabel.',
    en: 'Most reports, {most}, came in the week of {day}. {over, plural, =0 {No week is above the limit.} one {# week is above the limit.} other {# weeks are above the limit.}} The figures are in the table.',
  },
  'signals.chart-note': {
    nl: '{count, plural, one {# melding} other {# meldingen}}, grens {limit}',
    en: '{count, plural, one {# report} other {# reports}}, limit {limit}',
  },
  'signals.week-of': { nl: 'Week van', en: 'Week of' },
  'signals.observed': { nl: 'Gemeld', en: 'Reported' },
  'signals.usual': { nl: 'Gewoon', en: 'Usual' },
  'signals.limit': { nl: 'Grens', en: 'Limit' },
  'signals.above': { nl: 'boven de grens', en: 'above the limit' },
  'signals.unknown': { nl: 'nog niet bekend', en: 'not known yet' },
  'signals.all-weeks': { nl: 'Toon alle {count} weken', en: 'Show all {count} weeks' },
  'signals.last-weeks': { nl: 'Toon de laatste {count} weken', en: 'Show the last {count} weeks' },
  'signals.week-limit': {
    nl: 'De grens geldt per week. Een signaal kijkt naar een kortere of langere periode.',
    en: 'The limit is for a week. A signal looks at a shorter or longer period.',
  },

  'signals.per-area': { nl: 'Per gebied', en: 'Per area' },
  'signals.area': { nl: 'Gebied', en: 'Area' },
  'signals.no-area': { nl: 'gebied niet bekend', en: 'area not known' },
  'signals.map-title': { nl: 'Meldingen van dit signaal per gebied', en: 'Reports of this signal per area' },
  'signals.map-description': {
    nl: 'De meeste meldingen, {count}, komen uit {area}. De cijfers staan in de tabel.',
    en: 'Most reports, {count}, come from {area}. The figures are in the table.',
  },
  'signals.area-usual': {
    nl: 'Gewoon is het gemiddelde van het jaar ervoor, over evenveel dagen.',
    en: 'Usual is the mean of the year before, over as many days.',
  },

  'signals.reports': {
    nl: '{count, plural, one {De melding} other {De # meldingen}}',
    en: '{count, plural, one {The report} other {The # reports}}',
  },
  'signals.repeated': { nl: 'lijkt een herhaling, telt niet mee', en: 'looks like a repeat, does not count' },
  'signals.all-reports-shown': { nl: 'Toon alle {count}', en: 'Show all {count}' },
  'signals.nested': { nl: 'Stijgt door dezelfde meldingen', en: 'Rising because of the same reports' },
  'signals.steps': { nl: 'Wat ermee is gedaan', en: 'What was done with it' },
  'signals.moved': {
    nl: '{count, plural, one {# melding hoort} other {# meldingen horen}} bij nader inzien niet bij dit signaal.',
    en: '{count, plural, one {# report turned} other {# reports turned}} out not to belong to this signal.',
  },
  'signals.no-steps': { nl: 'Nog niemand keek ernaar.', en: 'Nobody has looked at it yet.' },
  'signals.how-sure': { nl: 'Hoe zeker is dit?', en: 'How sure is this?' },
});

/** The states of a signal: as a heading of the list and as a step that somebody took. */
export const signalStateWords = words({
  'state.new': { nl: 'Nieuw', en: 'New' },
  'state.under-assessment': { nl: 'In onderzoek', en: 'Being looked into' },
  'state.confirmed': { nl: 'Bevestigd', en: 'Confirmed' },
  'state.followed-up': { nl: 'Opgevolgd', en: 'Followed up' },
  'state.closed': { nl: 'Afgerond', en: 'Closed' },
  'state.dismissed': { nl: 'Afgewezen', en: 'Dismissed' },
} satisfies Record<`state.${SignalState}`, Words>);

/** Why a signal is dismissed. */
export const dismissReasonWords = words({
  'reason.chance': { nl: 'Het lijkt toeval', en: 'It looks like chance' },
  'reason.one-caller': { nl: 'Het komt van één beller of één brief', en: 'It comes from one caller or one letter' },
  'reason.known-cause': { nl: 'De oorzaak is al bekend', en: 'The cause is known already' },
  'reason.wrong-registration': {
    nl: 'De meldingen staan verkeerd in het register',
    en: 'The reports were recorded wrongly',
  },
  'reason.other': { nl: 'Een andere reden', en: 'Another reason' },
} satisfies Record<`reason.${DismissReason}`, Words>);

/** What was done upon a signal. */
export const followUpWords = words({
  'follow-up.conversation': { nl: 'Gesprek gevoerd', en: 'Talked it over' },
  'follow-up.written-question': { nl: 'Vragen op papier gesteld', en: 'Asked questions in writing' },
  'follow-up.investigation': { nl: 'Onderzoek uit eigen beweging begonnen', en: 'Began an investigation of our own' },
  'follow-up.council': { nl: 'Gemeld aan de gemeenteraad', en: 'Told the city council' },
  'follow-up.watching': { nl: 'In de gaten gehouden', en: 'Kept an eye on it' },
  'follow-up.other': { nl: 'Iets anders gedaan', en: 'Did something else' },
} satisfies Record<`follow-up.${FollowUp}`, Words>);
