import type { Purpose } from '../contract/call.ts';
import type { Role } from '../roles.ts';
import { type Words, words } from './words.ts';

/** "Wie heeft mij bekeken": what the screen and the paper for the citizen say, in words anybody can read. */
export const viewersText = words({
  'viewers.act': { nl: 'Wie heeft mij bekeken', en: 'Who looked at me' },
  'viewers.title': { nl: 'Wie heeft mij bekeken?', en: 'Who looked at me?' },
  'viewers.intro': {
    nl: 'Dit overzicht laat zien wie in uw gegevens keek. U ziet de dag, het soort medewerker en de reden.',
    en: 'This list shows who looked at your details. You see the day, the kind of colleague and the reason.',
  },
  'viewers.no-names': {
    nl: 'Namen van medewerkers staan er niet bij. Klopt er iets niet? Bel of mail ons, dan zoeken wij het uit.',
    en: 'It does not give the names of colleagues. Is something not right? Call or mail us, and we will look into it.',
  },
  'viewers.about': {
    nl: '{count, plural, one {Het gaat om melding {numbers}.} other {Het gaat om de meldingen {numbers}.}}',
    en: '{count, plural, one {It is about report {numbers}.} other {It is about the reports {numbers}.}}',
  },
  'viewers.people': {
    nl: '{count, plural, =0 {Niemand keek in uw gegevens.} one {Eén medewerker keek in uw gegevens.} other {{count} medewerkers keken in uw gegevens.}}',
    en: '{count, plural, =0 {Nobody looked at your details.} one {One colleague looked at your details.} other {{count} colleagues looked at your details.}}',
  },
  'viewers.made-on': { nl: 'Gemaakt op {day} door {office}.', en: 'Made on {day} by {office}.' },
  'viewers.contact': { nl: 'Telefoon {phone}, mail {email}.', en: 'Phone {phone}, mail {email}.' },
  'viewers.day': { nl: 'Dag', en: 'Day' },
  'viewers.who': { nl: 'Wie', en: 'Who' },
  'viewers.what': { nl: 'Wat', en: 'What' },
  'viewers.why': { nl: 'Waarom', en: 'Why' },
  'viewers.report': { nl: 'Melding', en: 'Report' },
  'viewers.times': { nl: 'Keer', en: 'Times' },
  'viewers.other-act': { nl: 'iets gedaan met uw melding', en: 'did something about your report' },
  'viewers.file-name': { nl: 'wie-heeft-mij-bekeken', en: 'who-looked-at-me' },
  'viewers.loading': { nl: 'Het overzicht maken', en: 'Making the list' },
  'viewers.print': { nl: 'Bewaar als PDF', en: 'Save as PDF' },
  'viewers.printing': { nl: 'De PDF maken', en: 'Making the PDF' },
  'viewers.close': { nl: 'Sluit', en: 'Close' },
  'viewers.of': { nl: 'Over wie', en: 'About whom' },
  'viewers.unknown-person': { nl: 'onbekende persoon', en: 'unknown person' },
});

/** Roles as a citizen knows them. */
export const viewerRoles = words({
  'viewer.telephone': { nl: 'medewerker van de telefoon', en: 'colleague who answers the telephone' },
  'viewer.back-office': { nl: 'medewerker die meldingen behandelt', en: 'colleague who handles reports' },
  'viewer.investigator': { nl: 'onderzoeker van de Ombudsman', en: 'investigator of the Ombudsman' },
  'viewer.evaluator': { nl: 'medewerker die cijfers maakt', en: 'colleague who makes figures' },
  'viewer.administrator': { nl: 'beheerder van het systeem', en: 'administrator of the system' },
  'viewer.reviewer': { nl: 'toezichthouder', en: 'overseer' },
} satisfies Record<`viewer.${Role}`, Words>);

/** Why somebody looked, as a citizen reads it. */
export const viewerReasons = words({
  'viewer-why.entry': { nl: 'aanmelden', en: 'signing in' },
  'viewer-why.complaint-handling': { nl: 'om uw melding te behandelen', en: 'to handle your report' },
  'viewer-why.signalling': {
    nl: 'om problemen bij meer mensen te zien',
    en: 'to see problems that affect more people',
  },
  'viewer-why.evaluation': { nl: 'om cijfers te maken', en: 'to make figures' },
  'viewer-why.administration': { nl: 'om het systeem te beheren', en: 'to run the system' },
  'viewer-why.oversight': { nl: 'om toezicht te houden', en: 'to oversee' },
} satisfies Record<`viewer-why.${Purpose}`, Words>);
