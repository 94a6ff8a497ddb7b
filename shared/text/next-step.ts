import type { TalkQuestion } from '../case/what-to-ask.ts';
import type { Expectation } from '../case/what-to-expect.ts';
import { type Words, words } from './words.ts';

/** What the part Vervolg of the form says: what happens when the call is over. */
export const nextStepText = words({
  'next.label': { nl: 'Wat doet u hierna?', en: 'What do you do next?' },
  'next.explained': { nl: 'Uitleg gegeven', en: 'Explained' },
  'next.refer': { nl: 'Verwijs door', en: 'Refer' },
  'next.check': { nl: 'Toets de procedure', en: 'Check procedure' },
  'next.call-back': { nl: 'Bel terug', en: 'Call back' },
  'next.explained-note': {
    nl: 'Na het vastleggen kunt u de melding meteen sluiten.',
    en: 'After recording, you can close the report at once.',
  },
  'next.refer-note': {
    nl: 'Na het vastleggen staat de verwijzing voor u klaar, met waar dit hoort.',
    en: 'After recording, the referral is ready for you, with where this belongs.',
  },
  'next.check-note': {
    nl: 'Na het vastleggen staat de eerste vraag van de toets voor u klaar.',
    en: 'After recording, the first question of the check is ready for you.',
  },
  'next.call-on': { nl: 'Op welke dag?', en: 'On which day?' },
  'next.call-on-note': { nl: 'leeg: vandaag', en: 'empty: today' },
  'next.call-at': { nl: 'Hoe laat?', en: 'At what time?' },
  'next.call-whom': { nl: 'Wie vragen, waarover?', en: 'Who to ask for, and about what?' },
  'next.ask-title': { nl: 'Vraag nog', en: 'Still to ask' },
  'next.ask-more': {
    nl: '{count, plural, one {Nog # vraag} other {Nog # vragen}}',
    en: '{count, plural, one {# more question} other {# more questions}}',
  },
  'next.say-title': { nl: 'Dit kunt u zeggen', en: 'What you can say' },
});

/** What the caller may expect, ready to be read aloud. */
export const expectationWords: Readonly<Record<`expect.${Expectation['kind']}`, Words>> = words({
  'expect.reaction': { nl: '“U hoort van ons uiterlijk {day}.”', en: '“You will hear from us by {day}.”' },
  'expect.no-reply': {
    nl: '“Wij leggen vast wat u vertelt. Wij kunnen u niet antwoorden.”',
    en: '“We record what you tell us. We cannot reply to you.”',
  },
  'expect.objection-term': {
    nl: '“Voor bezwaar hebt u zes weken vanaf de dag na de brief. Wacht daar niet mee.”',
    en: '“For an objection you have six weeks from the day after the letter. Do not wait.”',
  },
  'expect.municipality-answer': {
    nl: '“Krijgt de gemeente uw klacht vandaag? Dan heeft zij tot en met {day}.”',
    en: '“If the municipality gets your complaint today, it has until {day}.”',
  },
  'expect.provider-answer': {
    nl: '“De wet noemt geen termijn voor de aanbieder. Klaagt u vandaag? Vraag dan antwoord voor {day}.”',
    en: '“The law sets no term for the provider. If you complain today, ask for an answer by {day}.”',
  },
  'expect.committee-answer': {
    nl: '“De commissie noemt zelf haar termijn. Klaagt u vandaag? Reken dan op {day}.”',
    en: '“The committee names its own term. If you complain today, count on {day}.”',
  },
});

/** That the Meldpunt stands by itself: always worth saying. */
export const independence: { readonly say: Words } = words({
  say: {
    nl: '“Wij zijn onafhankelijk. Wij horen niet bij de gemeente of bij de aanbieder.”',
    en: '“We are independent. We are not part of the municipality or the provider.”',
  },
});

/** What to ask next, as it can be asked. */
export const talkWords: Readonly<Record<`ask.${TalkQuestion}`, Words>> = words({
  'ask.happened': { nl: 'Wat gebeurde er, en wanneer?', en: 'What happened, and when?' },
  'ask.letter-of-which-day': {
    nl: 'Welke datum staat er op de brief met het besluit?',
    en: 'What is the date on the letter with the decision?',
  },
  'ask.organisation': { nl: 'Over welke organisatie gaat het?', en: 'Which organisation is it about?' },
  'ask.law': {
    nl: 'Gaat het om hulp voor een volwassene of voor een kind?',
    en: 'Is it about help for an adult or for a child?',
  },
  'ask.complained-municipality': {
    nl: 'Hebt u al geklaagd bij de gemeente? Op papier, en op welke dag?',
    en: 'Have you complained to the municipality? On paper, and on which day?',
  },
  'ask.complained-provider': {
    nl: 'Hebt u al geklaagd bij de aanbieder? Op welke dag, en wat was het antwoord?',
    en: 'Have you complained to the provider? On which day, and what was the answer?',
  },
  'ask.complained-committee': {
    nl: 'Hebt u al geklaagd bij de klachtencommissie? Op welke dag?',
    en: 'Have you complained to the complaints committee? On which day?',
  },
  'ask.complained-organisation': {
    nl: 'Hebt u al geklaagd bij de organisatie zelf? Op welke dag?',
    en: 'Have you complained to the organisation itself? On which day?',
  },
  'ask.answer-of-organisation': {
    nl: 'Wat was het antwoord op uw klacht, en van welke dag is die brief?',
    en: 'What was the answer to your complaint, and what is the date of that letter?',
  },
  'ask.knows-of-call': {
    nl: 'Weet de ander dat u belt, en mag u namens hem spreken?',
    en: 'Does the other person know you are calling, and may you speak for them?',
  },
  'ask.authorisation': {
    nl: 'Kunt u een machtiging op papier sturen?',
    en: 'Can you send an authorisation on paper?',
  },
  'ask.how-old': { nl: 'Hoe oud is het kind?', en: 'How old is the child?' },
  'ask.safe-to-reach': {
    nl: 'Mogen wij bellen of mailen? Wie kan dat zien of horen?',
    en: 'May we call or mail? Who can see or hear that?',
  },
  'ask.where-lives': {
    nl: 'Wat is de postcode van de persoon om wie het gaat?',
    en: 'What is the postal code of the person it is about?',
  },
  'ask.wish': { nl: 'Wat wilt u bereiken?', en: 'What do you want to achieve?' },
  'ask.may-pass-on': {
    nl: 'Mogen wij uw verhaal delen met de organisatie?',
    en: 'May we share your story with the organisation?',
  },
  'ask.may-use': {
    nl: 'Mogen wij dit signaal zonder uw naam gebruiken?',
    en: 'May we use this signal without your name?',
  },
  'ask.contract': {
    nl: 'Wat staat er in het contract met de hulp?',
    en: 'What does the contract with the helper say?',
  },
  'ask.how-to-reach': { nl: 'Hoe kunnen wij u bereiken?', en: 'How can we reach you?' },
  'ask.when-to-reach': { nl: 'Wanneer kunnen wij u het best bellen?', en: 'When is the best time to call you?' },
});
