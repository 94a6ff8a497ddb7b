import type { ReferralContent } from '../case/referrals.ts';
import { type Words, words } from './words.ts';

/** What referring says on the report: the form, the list, what came of it. */
export const referText = words({
  'refer.title': { nl: 'Verwijzing', en: 'Referral' },
  'refer.none': { nl: 'Er is nog niet verwezen.', en: 'There is no referral yet.' },
  'refer.act': { nl: 'Verwijs door', en: 'Refer' },
  'refer.record': { nl: 'Leg de verwijzing vast', en: 'Record the referral' },
  'refer.recorded': { nl: 'De verwijzing is vastgelegd', en: 'The referral is recorded' },
  'refer.to': { nl: 'Naar wie verwijst u?', en: 'Where are you referring the client?' },
  'refer.no-place': { nl: 'Kies waar u naar verwijst.', en: 'Choose where you are referring the client.' },
  'refer.name': { nl: 'Welke instantie is dat?', en: 'Which body is that?' },
  'refer.fits-now': { nl: 'hoort hier nu bij', en: 'fits now' },
  'refer.fits-beside': { nl: 'kan hiernaast', en: 'can go alongside' },
  'refer.fits-after': { nl: 'als dat niet helpt', en: 'if that fails' },
  'refer.on': { nl: 'Wanneer verwees u?', en: 'When did you refer?' },
  'refer.sent': { nl: 'Wat gaat er mee?', en: 'What goes with it?' },
  'refer.consent': { nl: 'Waarop steunt dit?', en: 'What is this based on?' },
  'refer.consent-needed': {
    nl: 'Hiervoor is toestemming van de melder nodig.',
    en: 'This needs the consent of the client.',
  },
  'refer.consent-new': { nl: 'Toestemming die nu is gegeven', en: 'Consent that is given now' },
  'refer.consent-without': { nl: 'Zonder toestemming, met reden', en: 'Without consent, with a reason' },
  'refer.why-without': { nl: 'Waarom zonder toestemming?', en: 'Why without consent?' },
  'refer.consent-none': { nl: 'Nog geen toestemming', en: 'No consent yet' },
  'refer.forward': { nl: 'Sturen wij een brief door?', en: 'Are we forwarding a letter?' },
  'refer.forward-none': { nl: 'Nee', en: 'No' },
  'refer.stamped-on': { nl: 'Wanneer kwam de brief bij ons binnen?', en: 'When did the letter reach us?' },
  'refer.stamp-note': {
    nl: 'Die dag is de stempeldatum. Hij telt voor de termijn.',
    en: 'That day is the date of the stamp. It counts for the term.',
  },
  'refer.sent-on': { nl: 'Wanneer is hij doorgestuurd?', en: 'When was it forwarded?' },
  'refer.sender-told': { nl: 'Wanneer kreeg de afzender bericht?', en: 'When was the sender told?' },
  'refer.told': { nl: 'Wat vertelde u de melder?', en: 'What did you tell the client?' },
  'refer.follow-up': { nl: 'Wanneer vragen wij hoe het ging?', en: 'When do we ask how it went?' },
  'refer.follow-up-hint': {
    nl: 'Leeg: wij vragen niets na.',
    en: 'Empty: we do not ask.',
  },
  'refer.follow-up-law': {
    nl: 'Voorstel: de dag na de laatste dag voor antwoord ({article}).',
    en: 'Proposal: the day after the last day for an answer ({article}).',
  },
  'refer.waits': { nl: 'De melding wacht hierop', en: 'The report waits for this' },
  'refer.went-along': { nl: 'Ging mee: {what}', en: 'Sent with it: {what}' },
  'refer.went-nothing': { nl: 'De melder gaat zelf', en: 'The client makes contact' },
  'refer.with-consent': { nl: 'met toestemming van {day}', en: 'with consent given on {day}' },
  'refer.without-consent': { nl: 'zonder toestemming: {why}', en: 'without consent: {why}' },
  'refer.forwarded': {
    nl: 'Brief doorgestuurd op {sent}, stempel van {stamped}, afzender bericht op {told} ({article})',
    en: 'Letter forwarded on {sent}, stamped {stamped}, sender told on {told} ({article})',
  },
  'refer.was-told': { nl: 'Verteld: {told}', en: 'Told: {told}' },
  'refer.waiting': { nl: 'nog niets gehoord', en: 'nothing heard yet' },
  'refer.ask-on': { nl: 'Wij vragen het na op {day}', en: 'We ask on {day}' },
  'refer.hear': { nl: 'Leg vast wat ervan kwam', en: 'Record what came of it' },
  'refer.hear-of': { nl: 'Leg vast wat ervan kwam: {place}', en: 'Record what came of it: {place}' },
  'refer.heard': { nl: 'Vastgelegd wat ervan kwam', en: 'Recorded what came of it' },
  'refer.outcome': { nl: 'Wat kwam ervan?', en: 'What came of it?' },
  'refer.no-outcome': { nl: 'Kies wat ervan kwam.', en: 'Choose what came of it.' },
  'refer.heard-on': { nl: 'Wanneer hoorde u dat?', en: 'When did you hear that?' },
  'refer.heard-note': { nl: 'Wat is erover gezegd?', en: 'What was said about it?' },
  'refer.again-on': { nl: 'Wanneer vragen wij het opnieuw?', en: 'When do we ask again?' },
  'refer.heard-line': { nl: '{outcome}, gehoord op {day}', en: '{outcome}, heard on {day}' },
  'refer.withdraw': { nl: 'Trek de verwijzing in', en: 'Withdraw the referral' },
  'refer.withdraw-of': { nl: 'Trek de verwijzing in: {place}', en: 'Withdraw the referral: {place}' },
  'refer.why-withdrawn': { nl: 'Waarom klopte deze verwijzing niet?', en: 'Why was this referral not right?' },
  'refer.withdraw-note': {
    nl: 'De verwijzing blijft in de tijdlijn staan, doorgestreept. Zij telt nergens meer mee.',
    en: 'The referral stays in the timeline, struck out. It no longer counts anywhere.',
  },
  'refer.withdrawn': { nl: 'De verwijzing telt niet meer mee', en: 'The referral no longer counts' },
  'refer.is-withdrawn': { nl: 'ingetrokken', en: 'withdrawn' },
  'refer.withdrawn-why': { nl: 'Ingetrokken: {reason}', en: 'Withdrawn: {reason}' },
  'event.referral-withdrawn': {
    nl: 'Verwijzing naar {place} ingetrokken: telt niet meer mee',
    en: 'Referral to {place} withdrawn: no longer counts',
  },
  'event.referred': { nl: 'Verwezen naar {place}', en: 'Referred to {place}' },
  'event.forwarded': {
    nl: 'Doorgestuurd naar {place}, stempel van {day} ({article})',
    en: 'Forwarded to {place}, stamped {day} ({article})',
  },
  'event.referral-heard': { nl: 'Over {place}: {outcome}', en: 'About {place}: {outcome}' },
});

/** What goes along with a referral, where it is chosen: each a line of its own. */
export const contentChoices = words({
  'content.signal': { nl: 'Het signaal, zonder naam', en: 'The signal, without a name' },
  'content.contact': { nl: 'Naam en telefoon of mail', en: 'Name and telephone or mail' },
  'content.story': { nl: 'Het verhaal', en: 'The story' },
  'content.documents': { nl: 'Brieven of stukken', en: 'Letters or papers' },
} satisfies Record<`content.${ReferralContent}`, Words>);

/** What went along with a referral, within a sentence. */
export const contentWords = words({
  'content.signal': { nl: 'het signaal, zonder naam', en: 'the signal, without a name' },
  'content.contact': { nl: 'naam en telefoon of mail', en: 'name and telephone or mail' },
  'content.story': { nl: 'het verhaal', en: 'the story' },
  'content.documents': { nl: 'brieven of stukken', en: 'letters or papers' },
} satisfies Record<`content.${ReferralContent}`, Words>);
