import type { ExtensionGround, SuspensionGround } from '../case/term-changes.ts';
import { type Words, words } from './words.ts';

/** What the acts about a term say: putting off, standing still, taking back, trying out. */
export const termActText = words({
  'term.extend': { nl: 'Stel uit', en: 'Put off' },
  'term.extend-of': { nl: 'Stel uit: {term}', en: 'Put off: {term}' },
  'term.suspend': { nl: 'Laat stilstaan', en: 'Let it stand still' },
  'term.suspend-of': { nl: 'Laat stilstaan: {term}', en: 'Suspend: {term}' },
  'term.try': { nl: 'Reken met een andere datum', en: 'Try another date' },
  'term.try-of': { nl: 'Reken met een andere datum: {term}', en: 'Try another date: {term}' },
  'term.record-extension': { nl: 'Leg het uitstel vast', en: 'Record the extension' },
  'term.extended': { nl: 'Het uitstel is vastgelegd', en: 'The extension is recorded' },
  'term.record-suspension': { nl: 'Leg de stilstand vast', en: 'Record the suspension' },
  'term.suspended': { nl: 'De termijn staat stil', en: 'The term is suspended' },
  'term.resume': { nl: 'Laat weer lopen', en: 'Resume' },
  'term.resume-of': { nl: 'Laat weer lopen: {term}', en: 'Resume: {term}' },
  'term.record-resumption': { nl: 'Leg vast dat de termijn doorloopt', en: 'Record that the term resumes' },
  'term.resumed': { nl: 'De termijn loopt weer door', en: 'The term has resumed' },
  'term.resumed-on': { nl: 'Vanaf welke dag telt de termijn weer?', en: 'From which day does the term count again?' },
  'term.withdraw': { nl: 'Trek in', en: 'Withdraw' },
  'term.withdraw-of': { nl: 'Trek in: {ground}', en: 'Withdraw: {ground}' },
  'term.record-withdrawal': { nl: 'Leg de intrekking vast', en: 'Record the withdrawal' },
  'term.withdrawn': { nl: 'Dit telt niet meer mee', en: 'This no longer counts' },
  'term.why-withdrawn': { nl: 'Waarom klopte dit niet?', en: 'Why was this not right?' },
  'term.ground': { nl: 'Op welke grond?', en: 'On which ground?' },
  'term.weeks': { nl: 'Met hoeveel weken?', en: 'By how many weeks?' },
  'term.until': { nl: 'Tot en met welke dag?', en: 'Up to and including which day?' },
  'term.no-until': { nl: 'Vul de nieuwe laatste dag in.', en: 'Enter the new last day.' },
  'term.from': { nl: 'Vanaf welke dag staat de termijn stil?', en: 'From which day is the term suspended?' },
  'term.letter-on': { nl: 'Dag van de brief', en: 'Day of the letter' },
  'term.letter-reference': { nl: 'Kenmerk van de brief', en: 'Reference of the letter' },
  'term.consent': { nl: 'Welke toestemming?', en: 'Which consent?' },
  'term.consent-none': { nl: 'Nog geen', en: 'None yet' },
  'term.consent-seen': { nl: 'Op papier, gezien', en: 'In writing, seen' },
  'term.consent-seen-on': { nl: 'Dag van de toestemming', en: 'Day of the consent' },
  'term.note': { nl: 'Toelichting', en: 'Explanation' },
  'term.stands-still-since': { nl: 'staat stil sinds {day}', en: 'suspended since {day}' },
  'term.part-weeks': { nl: '{weeks}, brief van {day}', en: '{weeks}, letter of {day}' },
  'term.part-until': { nl: 'tot en met {day}', en: 'up to and including {day}' },
  'term.part-still': { nl: 'stil vanaf {from}', en: 'still from {from}' },
  'term.part-still-until': { nl: 'stil van {from} tot {until}', en: 'still from {from} until {until}' },
  'term.part-recorded': { nl: '{name}, {day}', en: '{name}, {day}' },
  'term.part-withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'term.and-adjourned': { nl: '{amount} uitgesteld', en: '{amount} adjourned' },
  'term.parts': { nl: 'Uitstel en stilstand', en: 'Extensions and suspensions' },
  'term.answered-by-act': {
    nl: 'Volgt uit wat bij Termijnen is vastgelegd',
    en: 'Follows from what is recorded under Terms',
  },
  'term.norm-met': { nl: 'gehaald', en: 'met' },
  'term.reacted': {
    nl: 'Eerste reactie op {day}, {count, plural, =0 {binnen 1 werkdag} one {na # werkdag} other {na # werkdagen}}.',
    en: 'First response on {day}, {count, plural, =0 {within 1 working day} one {after # working day} other {after # working days}}.',
  },
  'term.every-day': { nl: 'Elke dag', en: 'Every day' },
  'term.every-day-of': { nl: 'Elke dag: {term}', en: 'Every day: {term}' },
  'term.day-counts': { nl: 'dag {count}', en: 'day {count}' },
  'term.day-start': { nl: 'begin, telt niet mee', en: 'start, does not count' },
  'term.day-still': { nl: 'termijn staat stil', en: 'the term is suspended' },
  'term.day-last': { nl: 'laatste dag', en: 'last day' },
  'term.try-intro': {
    nl: 'Dit is een proef. Er wordt niets vastgelegd.',
    en: 'This is a try-out. Nothing is recorded.',
  },
  'term.try-starts-on': { nl: 'Als de termijn begint op', en: 'If the term starts on' },
  'term.try-adjourn': { nl: 'Als er weken uitstel zijn', en: 'If weeks of adjournment are given' },
  'term.try-no-adjourn': { nl: 'Zoals nu', en: 'As it is now' },
  'term.try-announced': { nl: 'Meegedeeld op', en: 'Announced on' },
  'term.try-agreed': {
    nl: 'Als de klager op papier instemt tot en met',
    en: 'If the complainant agrees in writing up to',
  },
  'term.try-run': { nl: 'Reken uit', en: 'Work it out' },
  'term.try-close': { nl: 'Sluit de proef', en: 'Close the try' },
  'term.try-now': { nl: 'Nu', en: 'Now' },
  'term.try-then': { nl: 'Dan', en: 'Then' },
  'term.try-term': { nl: 'Termijn', en: 'Term' },
  'term.try-gone': { nl: 'geldt dan niet', en: 'does not hold then' },
  'term.try-none': { nl: 'geldt nu niet', en: 'does not hold now' },
  'term.try-result': {
    nl: 'Zo zijn de dagen nu, en zo zouden zij zijn',
    en: 'The days as they are, and as they would be',
  },
  'term.try-stops': {
    nl: 'Met deze dagen komt de toets niet rond. Hij blijft staan bij de vraag: {question}',
    en: 'With these days the check does not reach its end. It stops at the question: {question}',
  },
});

/** The grounds of an extension or a suspension; the article stands beside them. */
export const termGroundWords: Readonly<Record<`ground.${ExtensionGround | SuspensionGround}`, Words>> =
  words<`ground.${ExtensionGround | SuspensionGround}`>({
    'ground.adjournment': { nl: 'Verdaging door de gemeente', en: 'Adjournment by the municipality' },
    'ground.agreed-delay': { nl: 'De klager stemt op papier in', en: 'The complainant agrees in writing' },
    'ground.announced-date': { nl: 'Nieuwe datum, met reden meegedeeld', en: 'New date, announced with reasons' },
    'ground.longer-to-complete': { nl: 'Langer om aan te vullen', en: 'Longer to complete the request' },
    'ground.asked-to-complete': { nl: 'Aanvraag moet worden aangevuld', en: 'Application must be completed' },
    'ground.agreed-suspension': { nl: 'De aanvrager stemt op papier in', en: 'The applicant agrees in writing' },
    'ground.applicant-delays': { nl: 'Vertraging door de aanvrager', en: 'Delay by the applicant' },
    'ground.force-majeure': { nl: 'Overmacht', en: 'Force majeure' },
    'ground.other-procedure': { nl: 'Er loopt een andere procedure', en: 'Another procedure runs' },
  });

/** What happened to a term, as the timeline says it. */
export const termEventWords = words({
  'event.term-extended': { nl: 'Uitgesteld, {term}: {ground}, {how}', en: 'Put off, {term}: {ground}, {how}' },
  'event.term-suspended': {
    nl: 'Staat stil vanaf {day}, {term}: {ground}',
    en: 'Suspended from {day}, {term}: {ground}',
  },
  'event.term-resumed': { nl: 'Termijn loopt weer door vanaf {day}', en: 'Term resumes from {day}' },
  'event.term-withdrawn': {
    nl: 'Uitstel of stilstand ingetrokken: telt niet meer mee',
    en: 'Extension or suspension withdrawn: no longer counts',
  },
});
