import type { Judgement, ReviewReason } from '../review/review-reasons.ts';
import { type Words, words } from './words.ts';

/** What the screen of the review says. */
export const reviewText = words({
  'review.title': { nl: 'Controle', en: 'Review' },
  'review.intro': {
    nl: 'Elke week een steekproef uit wie wat bekeek. U ziet wie het was en waarom het opvalt, niet wat er in de melding staat.',
    en: 'Each week a sample of who looked at what. You see who it was and why it stands out, not what the report says.',
  },
  'review.week': { nl: 'Week', en: 'Week' },
  'review.week-of': { nl: 'Week van {day}', en: 'Week of {day}' },
  'review.week-open': {
    nl: 'Week van {day} ({open, plural, =0 {klaar} one {nog één} other {nog {open}}})',
    en: 'Week of {day} ({open, plural, =0 {done} one {one left} other {{open} left}})',
  },
  'review.loading': { nl: 'De controle laden', en: 'Loading the review' },
  'review.draw': { nl: 'Trek de steekproef', en: 'Draw the sample' },
  'review.draw-again': { nl: 'Trek opnieuw', en: 'Draw again' },
  'review.drawing': { nl: 'De steekproef trekken', en: 'Drawing the sample' },
  'review.not-drawn': {
    nl: 'Van deze week is nog geen steekproef getrokken.',
    en: 'No sample has been drawn for this week yet.',
  },
  'review.nothing': { nl: 'Deze week viel er niets op.', en: 'Nothing stood out this week.' },
  'review.drawn': {
    nl: '{views, plural, one {Uit één inkijk} other {Uit {shown} inkijken}}, getrokken op {day} om {time}.',
    en: '{views, plural, one {From one view} other {From {shown} views}}, drawn on {day} at {time}.',
  },
  'review.progress': {
    nl: '{done} van {all} bekeken.',
    en: '{done} of {all} looked at.',
  },
  'review.items': { nl: 'Wat opvalt', en: 'What stands out' },
  'review.who': { nl: 'Wie', en: 'Who' },
  'review.report': { nl: 'Melding', en: 'Report' },
  'review.whole-day': { nl: 'hele dag', en: 'whole day' },
  'review.why': { nl: 'Waarom', en: 'Why' },
  'review.when': { nl: 'Wanneer', en: 'When' },
  'review.lines': { nl: 'Keren', en: 'Times' },
  'review.found': { nl: 'Uitkomst', en: 'Found' },
  'review.show-open': { nl: 'Nog te bekijken', en: 'Still to look at' },
  'review.show-all': { nl: 'Alles', en: 'All' },
  'review.which': { nl: 'Toon', en: 'Show' },
  'review.all-done': { nl: 'Alles van deze week is bekeken', en: 'All of this week has been looked at' },
  'review.own': { nl: 'Een ander beoordeelt uw inkijk.', en: 'Somebody else judges your views.' },
  'review.note': { nl: 'Wat u vroeg of vond', en: 'What you asked or found' },
  'review.note-hint': {
    nl: 'Schrijf geen namen van cliënten op.',
    en: 'Do not write down clients’ names.',
  },
  'review.note-missing': { nl: 'Schrijf op wat u vroeg of vond.', en: 'Write down what you asked or found.' },
  'review.judge-title': { nl: '{found}: {name}', en: '{found}: {name}' },
  'review.keep': { nl: 'Bewaar wat u vond', en: 'Keep what you found' },
  'review.kept': { nl: 'Bewaard: {found}', en: 'Kept: {found}' },
  'review.print': { nl: 'Bewaar op papier (PDF)', en: 'Save on paper (PDF)' },
  'review.printing': { nl: 'De PDF maken', en: 'Making the PDF' },
  'review.file-name': { nl: 'controle', en: 'review' },
  'review.by': { nl: '{name}, {day}', en: '{name}, {day}' },
  'review.log-end': {
    nl: 'Het logboek eindigt bij regel {line}, kenmerk {mark}. Bewaar dit blad buiten het register.',
    en: 'The log ends at line {line}, mark {mark}. Keep this sheet outside the register.',
  },
});

/** Why something is put before the reviewer. */
export const reasonWords = words({
  'reason.emergency': { nl: 'noodtoegang', en: 'emergency access' },
  'reason.tried-closed': {
    nl: 'probeerde een melding die voor hem of haar dicht is',
    en: 'tried a report that is closed for this person',
  },
  'reason.near': { nl: 'gaat over iemand uit de eigen kring', en: 'is about somebody close' },
  'reason.own-name': { nl: 'iemand in de melding heet hetzelfde', en: 'somebody in the report has the same name' },
  'reason.own-surname': {
    nl: 'iemand in de melding heeft dezelfde achternaam',
    en: 'somebody in the report has the same surname',
  },
  'reason.by-many': { nl: 'bekeken door velen die er niet aan werken', en: 'opened by many who do not work on it' },
  'reason.often': { nl: 'vaak bekeken zonder eraan te werken', en: 'opened often without working on it' },
  'reason.taken-out': {
    nl: 'afgedrukt of gekopieerd zonder eraan te werken',
    en: 'printed or copied without working on it',
  },
  'reason.sensitive': { nl: 'gevoelige melding van een ander', en: 'sensitive report handled by somebody else' },
  'reason.after-closing': { nl: 'lang na het afsluiten', en: 'long after it was closed' },
  'reason.odd-hours': { nl: 'buiten werktijd', en: 'outside working hours' },
  'reason.many-reports': {
    nl: 'veel meer meldingen op een dag dan gewoon',
    en: 'many more reports in a day than usual',
  },
  'reason.many-refused': { nl: 'vaak geweigerd op een dag', en: 'refused often in a day' },
  'reason.same-search': { nl: 'dagen achtereen naar hetzelfde gezocht', en: 'searched for the same on several days' },
  'reason.drawn': { nl: 'door loting', en: 'by lot' },
} satisfies Record<`reason.${ReviewReason}`, Words>);

/** What the reviewer may find. */
export const judgementWords = words({
  'judgement.in-order': { nl: 'In orde', en: 'In order' },
  'judgement.asked': { nl: 'Gevraagd aan collega', en: 'Asked the colleague' },
  'judgement.not-in-order': { nl: 'Niet in orde', en: 'Not in order' },
} satisfies Record<`judgement.${Judgement}`, Words>);
