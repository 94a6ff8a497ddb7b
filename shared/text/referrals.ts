import type { ReferralPlace } from '../case/where-it-belongs.ts';
import { type Words, words } from './words.ts';

/** What the card of referral says around its stops. */
export const referralText = words({
  'referral.title': { nl: 'Waar dit hoort', en: 'Where this belongs' },
  'referral.beside': { nl: 'Ook', en: 'Also' },
  'referral.after': { nl: 'Helpt dat niet', en: 'If that fails' },
  'referral.reach': { nl: 'Te bereiken via {ways}.', en: 'Can be reached by {ways}.' },
  'referral.no-kind': {
    nl: 'Kies wat het is. Dan ziet u hier waar het hoort.',
    en: 'Choose what it is. Then you see here where it belongs.',
  },
});

type ReferralKey = `referral.${ReferralPlace}.${'name' | 'say'}`;

/** What each place is called when no list names it, and what to say to the caller, ready to be read aloud. */
export const referralWords: Readonly<Record<ReferralKey, Words>> = words<ReferralKey>({
  'referral.veilig-thuis.name': { nl: 'Veilig Thuis', en: 'Veilig Thuis' },
  'referral.veilig-thuis.say': {
    nl: '“Bel Veilig Thuis: 0800 2000. Dat is gratis, dag en nacht. U mag ook alleen om raad vragen.”',
    en: '“Call Veilig Thuis: 0800 2000. It is free, day and night. You may also ask for advice only.”',
  },
  'referral.supervisor.name': { nl: 'De toezichthouder', en: 'The supervisor' },
  'referral.supervisor.say': {
    nl: '“De aanbieder moet dit meteen melden bij de toezichthouder. Wij vragen of dat is gedaan.”',
    en: '“The provider must report this to the supervisor at once. We ask whether that was done.”',
  },
  'referral.objection.name': { nl: 'Bezwaar bij de gemeente', en: 'Objection at the municipality' },
  'referral.objection.say': {
    nl: '“Kijk eerst naar de datum van de brief. U hebt daarna zes weken voor bezwaar. Een klacht stopt die tijd niet.”',
    en: '“First look at the date of the letter. You then have six weeks to object. A complaint does not stop that time.”',
  },
  'referral.court.name': { nl: 'Rechter of advocaat', en: 'Court or lawyer' },
  'referral.court.say': {
    nl: '“Over wat de rechter beslist, gaan wij niet. Over hoe u bent behandeld wel.”',
    en: '“What the court decides is not for us. How you were treated is.”',
  },
  'referral.municipality.name': { nl: 'Klacht bij de gemeente', en: 'Complaint to the municipality' },
  'referral.municipality.say': {
    nl: '“Dien uw klacht eerst in bij de gemeente, het liefst op papier. Dan moet de gemeente op tijd antwoorden.”',
    en: '“First hand in your complaint to the municipality, on paper if you can. Then it must answer in time.”',
  },
  'referral.default-notice.name': { nl: 'Ingebrekestelling', en: 'Notice of default' },
  'referral.default-notice.say': {
    nl: '“Beslist de gemeente te laat? Dan kunt u haar op papier twee weken geven. Daarna kunt u naar de rechter.”',
    en: '“Is the municipality late to decide? Then you can give it two weeks, on paper. After that you can go to court.”',
  },
  'referral.provider.name': { nl: 'Klacht bij de aanbieder', en: 'Complaint to the provider' },
  'referral.provider.say': {
    nl: '“Vertel uw klacht eerst aan de aanbieder. Die moet een klachtenregeling hebben. Vraag erom.”',
    en: '“First tell the provider your complaint. It must have a complaints scheme. Ask for it.”',
  },
  'referral.youth-committee.name': { nl: 'Klachtencommissie jeugdhulp', en: 'Complaints committee of youth care' },
  'referral.youth-committee.say': {
    nl: '“U kunt klagen bij de klachtencommissie van de jeugdhulp. Die hoort u en de hulpverlener allebei.”',
    en: '“You can complain to the complaints committee of the youth care. It hears both you and the worker.”',
  },
  'referral.veilig-thuis-committee.name': {
    nl: 'Klachtencommissie van Veilig Thuis',
    en: 'Complaints committee of Veilig Thuis',
  },
  'referral.veilig-thuis-committee.say': {
    nl: '“Veilig Thuis heeft een eigen klachtencommissie. Dien uw klacht daar eerst in.”',
    en: '“Veilig Thuis has a complaints committee of its own. First hand in your complaint there.”',
  },
  'referral.pgb-contract.name': { nl: 'Het contract met de pgb-hulp', en: 'The contract with the helper' },
  'referral.pgb-contract.say': {
    nl: '“U betaalt deze hulp zelf uit het pgb. Kijk in het contract wat u hebt afgesproken.”',
    en: '“You pay this help yourself from the personal budget. See in the contract what you agreed.”',
  },
  'referral.national-body.name': { nl: 'De instantie zelf', en: 'The body itself' },
  'referral.national-body.say': {
    nl: '“Dien uw klacht eerst in bij de instantie zelf. Die heeft een eigen klachtenregeling.”',
    en: '“First hand in your complaint at the body itself. It has its own complaints procedure.”',
  },
  'referral.other-law.name': { nl: 'Een ander loket', en: 'Another desk' },
  'referral.other-law.say': {
    nl: '“Dit valt niet onder de Wmo of de Jeugdwet. Wij zoeken met u waar u wel terechtkunt.”',
    en: '“This does not fall under the Wmo or the Jeugdwet. We look with you for the right place.”',
  },
  'referral.organisation.name': { nl: 'De organisatie zelf', en: 'The organisation itself' },
  'referral.organisation.say': {
    nl: '“Over welke organisatie gaat het? Die moet uw klacht eerst kunnen oplossen.”',
    en: '“Which organisation is it about? It must first have the chance to solve your complaint.”',
  },
  'referral.question-desk.name': { nl: 'VraagWijzer', en: 'VraagWijzer neighbourhood desk' },
  'referral.question-desk.say': {
    nl: '“Dit loket in uw buurt kan u verder helpen. U kunt daar ook om hulp vragen.”',
    en: '“This desk near you can help you further. You can also ask for support there.”',
  },
  'referral.stays-here.name': { nl: 'Het blijft bij ons', en: 'It stays with us' },
  'referral.stays-here.say': {
    nl: '“Wij leggen uw signaal vast. Zien wij het vaker, dan vragen wij om een oplossing.”',
    en: '“We record your signal. If we see it more often, we ask for a solution.”',
  },
  'referral.check-here.name': { nl: 'Bij ons, na de toets', en: 'With us, after the check' },
  'referral.check-here.say': {
    nl: '“Wij kijken of de Ombudsman dit kan onderzoeken. Bewaar de brief met het antwoord op uw klacht.”',
    en: '“We see whether the Ombudsman can look into this. Keep the letter that answers your complaint.”',
  },
  'referral.own-road.name': { nl: 'Bij ons: een klacht over ons', en: 'With us: a complaint about us' },
  'referral.own-road.say': {
    nl: '“U klaagt over ons. Een collega die er niet bij betrokken was, behandelt uw klacht. U krijgt antwoord.”',
    en: '“You complain about us. A colleague who was not involved handles your complaint. You will get an answer.”',
  },
  'referral.client-support.name': { nl: 'Cliëntondersteuning', en: 'Client support' },
  'referral.client-support.say': {
    nl: '“Een onafhankelijke cliëntondersteuner kan u helpen. Dat is gratis.”',
    en: '“An independent client supporter can help you. It is free.”',
  },
  'referral.confidant.name': { nl: 'Vertrouwenspersoon', en: 'Confidant' },
  'referral.confidant.say': {
    nl: '“Een vertrouwenspersoon staat naast u en helpt u met uw klacht. Dat is gratis.”',
    en: '“A confidant stands by you and helps you with your complaint. It is free.”',
  },
  'referral.ombudsman.name': { nl: 'Ombudsman Rotterdam', en: 'Ombudsman of Rotterdam' },
  'referral.ombudsman.say': {
    nl: '“Geen antwoord op tijd, of bent u niet tevreden? Bel ons. Dan kijken wij of de Ombudsman verder kan.”',
    en: '“No answer in time, or not satisfied? Call us. Then we see whether the Ombudsman can go on.”',
  },
  'referral.youth-ombudsman.name': { nl: 'Kinderombudsman Rotterdam', en: 'Children’s Ombudsman of Rotterdam' },
  'referral.youth-ombudsman.say': {
    nl: '“Geen antwoord, of niet tevreden? Bel ons. Dan kijken wij of de Kinderombudsman verder kan.”',
    en: '“No answer, or not satisfied? Call us. Then we see whether the Children’s Ombudsman can go on.”',
  },
  'referral.national-ombudsman.name': { nl: 'Nationale ombudsman', en: 'National Ombudsman' },
  'referral.national-ombudsman.say': {
    nl: '“Geen antwoord, of niet tevreden? Dan kunt u naar de Nationale ombudsman.”',
    en: '“No answer, or not satisfied? Then you can go to the National Ombudsman.”',
  },
});
