import type { DeadlineKind } from '../procedure/codes.ts';
import { type Words, words } from './words.ts';

/** What the work list says around its rows. */
export const todayText = words({
  'today.title': { nl: 'Vandaag, {day}', en: 'Today, {day}' },
  'today.terms': {
    nl: '{late, plural, =0 {{due, plural, =0 {Er is geen termijn voorbij en er loopt er vandaag geen af.} one {Er is geen termijn voorbij. Eén loopt vandaag af.} other {Er is geen termijn voorbij. # lopen vandaag af.}}} one {{due, plural, =0 {Eén termijn is voorbij.} one {Eén termijn is voorbij, één loopt vandaag af.} other {Eén termijn is voorbij, # lopen vandaag af.}}} other {{due, plural, =0 {{late, number} termijnen zijn voorbij.} one {{late, number} termijnen zijn voorbij, één loopt vandaag af.} other {{late, number} termijnen zijn voorbij, # lopen vandaag af.}}}}',
    en: '{late, plural, =0 {{due, plural, =0 {No term has passed and none ends today.} one {No term has passed. One ends today.} other {No term has passed. # end today.}}} one {{due, plural, =0 {One term has passed.} one {One term has passed, one ends today.} other {One term has passed, # end today.}}} other {{due, plural, =0 {{late, number} terms have passed.} one {{late, number} terms have passed, one ends today.} other {{late, number} terms have passed, # end today.}}}}',
  },
  'today.tasks': {
    nl: '{late, plural, =0 {{due, plural, =0 {} one {Vandaag is er één taak.} other {Vandaag zijn er # taken.}}} one {{due, plural, =0 {Eén taak is te laat.} one {Eén taak is te laat, één is er vandaag.} other {Eén taak is te laat, # zijn er vandaag.}}} other {{due, plural, =0 {{late, number} taken zijn te laat.} one {{late, number} taken zijn te laat, één is er vandaag.} other {{late, number} taken zijn te laat, # zijn er vandaag.}}}}',
    en: '{late, plural, =0 {{due, plural, =0 {} one {There is one task today.} other {There are # tasks today.}}} one {{due, plural, =0 {One task is late.} one {One task is late, one is for today.} other {One task is late, # are for today.}}} other {{due, plural, =0 {{late, number} tasks are late.} one {{late, number} tasks are late, one is for today.} other {{late, number} tasks are late, # are for today.}}}}',
  },
  'today.open-mine': {
    nl: '{count, plural, =0 {U hebt geen open meldingen.} one {U hebt één open melding.} other {U hebt # open meldingen.}}',
    en: '{count, plural, =0 {You have no open reports.} one {You have one open report.} other {You have # open reports.}}',
  },
  'today.open-office': {
    nl: '{count, plural, =0 {Er zijn geen open meldingen.} one {Er is één open melding.} other {Er zijn # open meldingen.}}',
    en: '{count, plural, =0 {There are no open reports.} one {There is one open report.} other {There are # open reports.}}',
  },
  'today.whose': { nl: 'Van wie', en: 'Whose' },
  'today.mine': { nl: 'Mijn werk', en: 'My work' },
  'today.office': { nl: 'Hele bureau', en: 'Whole office' },
  'today.switch': { nl: 'Mijn werk of hele bureau', en: 'My work or whole office' },
  'today.print': { nl: 'Druk af', en: 'Print' },
  'today.late': { nl: 'Over tijd', en: 'Late' },
  'today.due': { nl: 'Vandaag', en: 'Today' },
  'today.soon': { nl: 'Deze en volgende week', en: 'This week and next' },
  'today.waiting': { nl: 'Wacht op een ander', en: 'Waiting for others' },
  'today.first-of': { nl: 'de eerste {shown} van {count}', en: 'the first {shown} of {count}' },
  'today.nothing-late': { nl: 'Niets over tijd.', en: 'Nothing late.' },
  'today.first-term': { nl: 'De eerste termijn loopt af op {day}.', en: 'The first term ends on {day}.' },
  'today.no-terms': { nl: 'Er lopen geen termijnen.', en: 'No terms are running.' },
  'today.changed': {
    nl: '{count, plural, =0 {De lijst is veranderd.} one {Er is # nieuwe regel.} other {Er zijn # nieuwe regels.}}',
    en: '{count, plural, =0 {The list has changed.} one {There is # new row.} other {There are # new rows.}}',
  },
  'today.show-changed': { nl: 'Toon de nieuwe lijst', en: 'Show the new list' },
  'today.loading': { nl: 'Het werk van vandaag laden', en: 'Loading today’s work' },
  'today.side': { nl: 'Ook vandaag', en: 'Also today' },
  'today.nobody': { nl: 'van niemand', en: 'nobody’s' },

  'today.call-backs': { nl: 'Terugbellen', en: 'Call back' },
  'today.more-call-backs': {
    nl: '{count, plural, one {Nog # in de lijst.} other {Nog # in de lijst.}}',
    en: '{count, plural, one {# more in the list.} other {# more in the list.}}',
  },
  'today.no-hour': { nl: 'vandaag', en: 'today' },
  'today.open-report': { nl: 'Open de melding', en: 'Open the report' },
  'today.give': { nl: 'Geef aan een collega', en: 'Give to a colleague' },
  'today.give-to': { nl: 'Aan wie?', en: 'To whom?' },
  'today.give-report-note': {
    nl: 'De collega krijgt de hele melding, met haar termijnen en uw taken.',
    en: 'Your colleague gets the whole report, with its terms and your tasks.',
  },
  'today.give-task-note': {
    nl: 'De collega krijgt alleen deze taak. De melding houdt haar behandelaar.',
    en: 'Your colleague gets this task only. The report stays with its handler.',
  },
  'today.given': { nl: '{number} is gegeven aan {name}', en: '{number} was given to {name}' },
  'today.choose-colleague': { nl: 'Kies een collega', en: 'Choose a colleague' },
  'today.no-colleague': { nl: 'Kies aan wie u dit geeft.', en: 'Choose to whom you give this.' },
  'today.postpone': { nl: 'Stel uit', en: 'Postpone' },
  'today.postpone-title': { nl: 'Stel uit: {act}', en: 'Postpone: {act}' },
  'today.postpone-reason': { nl: 'Waarom stelt u dit uit?', en: 'Why are you postponing this?' },
  'today.no-reason': { nl: 'Schrijf in een paar woorden waarom.', en: 'Write in a few words why.' },
  'today.postponed': { nl: 'Uitgesteld tot {day}', en: 'Postponed until {day}' },
  'today.law-stands': {
    nl: 'Deze termijn staat in de wet. U kunt haar niet uitstellen.',
    en: 'This term is set by law. You cannot postpone it.',
  },
  'today.norm-stands': {
    nl: 'Deze norm schuift niet op. Te laat blijft te laat.',
    en: 'This norm does not move. Late stays late.',
  },
  'today.plan-instead': {
    nl: 'U kunt wel een taak plannen, zodat u er weer aan denkt.',
    en: 'You can plan a task to remind you.',
  },
  'today.plan-task': { nl: 'Plan een taak', en: 'Plan a task' },
  'today.or-note': { nl: 'Schrijf een notitie bij de melding', en: 'Add a note to the report' },

  'today.signals': {
    nl: '{count, plural, one {Nieuw signaal} other {Nieuwe signalen}}',
    en: '{count, plural, one {New signal} other {New signals}}',
  },
  'today.signal': {
    nl: '{observed, plural, one {# melding} other {# meldingen}} sinds {day}. Gewoon zijn er {expected}.',
    en: '{observed, plural, one {# report} other {# reports}} since {day}. Usual is {expected}.',
  },
  'today.rule-signal': {
    nl: '{observed, plural, one {# melding} other {# meldingen}} sinds {day}. Eigen regel.',
    en: '{observed, plural, one {# report} other {# reports}} since {day}. Own rule.',
  },
  'today.usually-none': { nl: '0 of 1', en: '0 or 1' },
  'today.all-signals': { nl: 'Bekijk alle {count} signalen', en: 'Look at all {count} signals' },
  'today.unowned': { nl: 'Van niemand', en: 'Owned by nobody' },
  'today.no-unowned': { nl: 'Elke open melding heeft iemand.', en: 'Every open report has an owner.' },
  'today.take': { nl: 'Neem', en: 'Take' },
  'today.take-label': { nl: 'Neem melding {number}', en: 'Take report {number}' },
  'today.taken': { nl: 'Melding {number} is nu van u.', en: 'Report {number} is now yours.' },
  'today.at-ombudsman': { nl: 'Nog niet in behandeling', en: 'Not taken up yet' },
  'today.my-open': { nl: 'Mijn open meldingen', en: 'My open reports' },
  'today.just-in': { nl: 'Net binnen', en: 'Just in' },
  'today.nothing-open': { nl: 'Er staat niets open.', en: 'Nothing is open.' },
  'today.set-up': { nl: 'Nog in te richten', en: 'Still to set up' },
  'today.go-set-up': { nl: 'Richt het bureau in', en: 'Set up the office' },
  'today.set-up-by': { nl: 'De beheerder vult dit aan.', en: 'The administrator fills this in.' },
  'set-up.address': { nl: 'het adres van het bureau', en: 'the address of the office' },
  'set-up.phone': { nl: 'het telefoonnummer', en: 'the telephone number' },
  'set-up.email': { nl: 'het e-mailadres', en: 'the e-mail address' },
  'set-up.hours': { nl: 'de openingstijden', en: 'the opening hours' },
  'set-up.second-account': { nl: 'een tweede account', en: 'a second account' },
  'set-up.administrator': { nl: 'iemand die alleen beheert', en: 'somebody who only administers' },
  'set-up.reviewer': { nl: 'iemand die toezicht houdt', en: 'somebody who oversees' },
  'set-up.holidays': { nl: 'de extra vrije dagen van volgend jaar', en: 'next year’s extra days off' },
});

/** Kinds that stand on the work list; the other one only explains a date. */
export type WorkKind = Exclude<DeadlineKind, 'last-day-variant'> | 'acknowledgement';

/** Terms whose last day asks for other words than the days before it. */
export type LastDayKind =
  | 'meldpunt-reaction'
  | 'acknowledgement'
  | 'objection-last-day'
  | 'appeal-last-day'
  | 'complaint-year'
  | 'ombudsman-last-day';

/**
 * The act that a term asks for, verb first; while another has the turn: what that other does. `ahead` up to and
 * including the last day, `today` on the last day where that says something else, `late` from the day after.
 */
export const termActs = words({
  'term-act.meldpunt-reaction.ahead': {
    nl: 'Reageer binnen {days, plural, one {# werkdag} other {# werkdagen}}',
    en: 'Respond within {days, plural, one {# working day} other {# working days}}',
  },
  'term-act.meldpunt-reaction.today': { nl: 'Reageer vandaag op de melding', en: 'Respond to the report today' },
  'term-act.meldpunt-reaction.late': { nl: 'Reageer alsnog op de melding', en: 'Overdue: respond to the report' },
  'term-act.acknowledgement.ahead': { nl: 'Stuur de ontvangstbevestiging', en: 'Send the acknowledgement' },
  'term-act.acknowledgement.today': {
    nl: 'Stuur vandaag de ontvangstbevestiging',
    en: 'Send the acknowledgement today',
  },
  'term-act.acknowledgement.late': {
    nl: 'Stuur de ontvangstbevestiging alsnog',
    en: 'Overdue: send the acknowledgement',
  },
  'term-act.objection-last-day.ahead': { nl: 'Wijs op bezwaar', en: 'Point out the objection' },
  'term-act.objection-last-day.today': { nl: 'Wijs op bezwaar: laatste dag', en: 'Point out the objection: last day' },
  'term-act.objection-last-day.late': { nl: 'Kijk of bezwaar nog kan', en: 'See whether objecting is still possible' },
  'term-act.appeal-last-day.ahead': { nl: 'Wijs op beroep', en: 'Point out the appeal' },
  'term-act.appeal-last-day.today': { nl: 'Wijs op beroep: laatste dag', en: 'Point out the appeal: last day' },
  'term-act.appeal-last-day.late': { nl: 'Kijk of beroep nog kan', en: 'See whether an appeal is still possible' },
  'term-act.investigation-due.ahead': { nl: 'De gemeente doet onderzoek', en: 'The municipality is assessing' },
  'term-act.investigation-due.late': { nl: 'Zeg dat een aanvraag nu kan', en: 'Say that applying is possible now' },
  'term-act.decision-due.ahead': { nl: 'De gemeente neemt een besluit', en: 'The municipality is deciding' },
  'term-act.decision-due.late': {
    nl: 'Help de gemeente in gebreke te stellen',
    en: 'Help to give the municipality notice of default',
  },
  'term-act.default-notice-end.ahead': { nl: 'De gemeente besluit alsnog', en: 'The municipality decides after all' },
  'term-act.default-notice-end.late': { nl: 'Zeg dat beroep nu kan', en: 'Say that an appeal is possible now' },
  'term-act.complaint-year.ahead': { nl: 'Help klagen voor het jaar om is', en: 'Help to complain within the year' },
  'term-act.complaint-year.today': { nl: 'Help klagen: laatste dag', en: 'Help to complain: last day' },
  'term-act.complaint-year.late': {
    nl: 'Zeg dat de gemeente mag weigeren',
    en: 'Say that the municipality may refuse',
  },
  'term-act.statutory-last-day.ahead': {
    nl: 'De gemeente behandelt de klacht',
    en: 'The municipality is handling the complaint',
  },
  'term-act.statutory-last-day.late': {
    nl: 'Vraag of de Ombudsman het overneemt',
    en: 'Ask whether the Ombudsman takes over',
  },
  'term-act.service-date.ahead': {
    nl: 'De gemeente werkt naar haar eigen norm',
    en: 'The municipality works to its own norm',
  },
  'term-act.service-date.late': { nl: 'Vraag de gemeente hoe het staat', en: 'Ask the municipality how it stands' },
  'term-act.scheme-last-day.ahead': {
    nl: 'De aanbieder behandelt de klacht',
    en: 'The provider is handling the complaint',
  },
  'term-act.scheme-last-day.late': {
    nl: 'Vraag of de Ombudsman nu verder kan',
    en: 'Ask whether the Ombudsman can go on now',
  },
  'term-act.provider-reply.ahead': {
    nl: 'De aanbieder antwoordt op het oordeel',
    en: 'The provider answers the judgment',
  },
  'term-act.provider-reply.late': {
    nl: 'Vraag waar het antwoord van de aanbieder blijft',
    en: 'Ask what became of the provider’s answer',
  },
  'term-act.reminder.ahead': { nl: 'Vraag hoe de klacht is afgelopen', en: 'Ask how the complaint ended' },
  'term-act.reminder.late': {
    nl: 'Vraag alsnog hoe de klacht is afgelopen',
    en: 'Overdue: ask how the complaint ended',
  },
  'term-act.refusal-notice.ahead': {
    nl: 'De gemeente zegt of zij de klacht oppakt',
    en: 'The municipality says whether it takes on the complaint',
  },
  'term-act.refusal-notice.late': {
    nl: 'Vraag of de gemeente de klacht oppakt',
    en: 'Ask whether the municipality takes on the complaint',
  },
  'term-act.ombudsman-last-day.ahead': {
    nl: 'Leg voor aan de Ombudsman binnen het jaar',
    en: 'Submit to the Ombudsman within the year',
  },
  'term-act.ombudsman-last-day.today': {
    nl: 'Leg voor aan de Ombudsman: laatste dag',
    en: 'Submit to the Ombudsman: last day',
  },
  'term-act.ombudsman-last-day.late': {
    nl: 'Leg het toch voor: de Ombudsman beslist',
    en: 'Submit it anyway: the Ombudsman decides',
  },
  'term-act.repair-term.ahead': { nl: 'De melder vult het verzoek aan', en: 'The client completes the request' },
  'term-act.repair-term.late': {
    nl: 'Kijk of het verzoek nu compleet is',
    en: 'See whether the request is complete now',
  },
} satisfies Record<`term-act.${WorkKind}.${'ahead' | 'late'}` | `term-act.${LastDayKind}.today`, Words>);

/** For a term of a kind this version does not know. */
export const unknownTermAct: { readonly act: Words } = words({
  act: { nl: 'Bekijk deze termijn', en: 'Look at this term' },
});
