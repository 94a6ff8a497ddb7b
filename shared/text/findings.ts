import type { Action, DeadlineKind, Desk, Flag, Outcome } from '../procedure/codes.ts';
import { type Words, words } from './words.ts';

type OutcomeKey = `outcome.${Outcome}.title` | `outcome.${Outcome}.next`;

/** What the check found, in one line, and what happens now, in a sentence. */
export const outcomeWords: Readonly<Record<OutcomeKey, Words>> = words<OutcomeKey>({
  'outcome.O-INFO.title': { nl: 'Vraag: geef informatie', en: 'Question: give information' },
  'outcome.O-INFO.next': { nl: 'Beantwoord de vraag of wijs de weg.', en: 'Answer the question or point the way.' },
  'outcome.O-SIGNAL.title': { nl: 'Signaal: leg vast', en: 'Signal: register it' },
  'outcome.O-SIGNAL.next': {
    nl: 'Het telt mee als signaal. Er start geen procedure.',
    en: 'It counts as a signal. No procedure starts.',
  },
  'outcome.O-WMO.title': { nl: 'Vraag om hulp: naar de gemeente', en: 'Need for support: to the municipality' },
  'outcome.O-WMO.next': {
    nl: 'De gemeente onderzoekt wat er nodig is. Geef het meteen door, met toestemming.',
    en: 'The municipality looks into what is needed. Pass it on at once, with consent.',
  },
  'outcome.O-BEZWAAR.title': { nl: 'Bezwaar tegen een besluit', en: 'Objection to a decision' },
  'outcome.O-BEZWAAR.next': {
    nl: 'Tegen het besluit zelf is er bezwaar, geen klacht. Let op de laatste dag.',
    en: 'The decision itself calls for an objection, not a complaint. Mind the last day.',
  },
  'outcome.O-BEROEP.title': { nl: 'Beroep bij de rechter', en: 'Appeal to the court' },
  'outcome.O-BEROEP.next': {
    nl: 'Tegen de beslissing op bezwaar is er beroep. Let op de laatste dag.',
    en: 'The decision on the objection calls for an appeal. Mind the last day.',
  },
  'outcome.O-OTHER.title': { nl: 'Een ander loket', en: 'Another desk' },
  'outcome.O-OTHER.next': {
    nl: 'Dit hoort ergens anders. Vertel waar de melder terechtkan.',
    en: 'This belongs elsewhere. Tell the client where to go.',
  },
  'outcome.O-SPLIT.title': {
    nl: 'Meer onderwerpen, elk een eigen weg',
    en: 'Several matters, each with its own route',
  },
  'outcome.O-SPLIT.next': {
    nl: 'Bekijk per onderwerp wat er nodig is.',
    en: 'See for each matter what is needed.',
  },
  'outcome.O-REFER.title': {
    nl: 'Eerst klagen bij de organisatie zelf',
    en: 'First complain to the organisation itself',
  },
  'outcome.O-REFER.next': {
    nl: 'De melder dient zelf een klacht in. Wij vragen later hoe het ging.',
    en: 'The client makes the complaint. We ask later how it went.',
  },
  'outcome.O-SUPPORT.title': { nl: 'Eerst klagen, met onze hulp', en: 'First complain, with our help' },
  'outcome.O-SUPPORT.next': {
    nl: 'Wij helpen om de klacht op te schrijven.',
    en: 'We help write the complaint.',
  },
  'outcome.O-WAIT.title': { nl: 'Wacht op het antwoord', en: 'Wait for the answer' },
  'outcome.O-WAIT.next': {
    nl: 'De klacht loopt nog. Komt er niets, dan mag de Ombudsman het overnemen.',
    en: 'The complaint still runs. If nothing comes, the Ombudsman may take over.',
  },
  'outcome.O-CLOSED.title': { nl: 'Opgelost naar tevredenheid', en: 'Settled satisfactorily' },
  'outcome.O-CLOSED.next': { nl: 'Sluit de melding.', en: 'Close the report.' },
  'outcome.O-ESC.title': { nl: 'Naar de Ombudsman', en: 'To the Ombudsman' },
  'outcome.O-ESC.next': { nl: 'Draag het over aan de Ombudsman.', en: 'Hand it over to the Ombudsman.' },
  'outcome.O-ESC-DIRECT.title': { nl: 'Meteen naar de Ombudsman', en: 'Straight to the Ombudsman' },
  'outcome.O-ESC-DIRECT.next': {
    nl: 'Eerst klagen kan hier niet worden gevraagd. Draag het over aan de Ombudsman.',
    en: 'Complaining first cannot be asked of the client here. Hand it over to the Ombudsman.',
  },
  'outcome.O-ESC-FLAG.title': { nl: 'Naar de Ombudsman, met een twijfel', en: 'To the Ombudsman, with a doubt' },
  'outcome.O-ESC-FLAG.next': {
    nl: 'Draag het over en noem de twijfel. Dit beslist de Ombudsman.',
    en: 'Hand it over and name the doubt. The Ombudsman decides.',
  },
  'outcome.O-REPAIR.title': { nl: 'Het verzoek is nog niet compleet', en: 'The request is not complete yet' },
  'outcome.O-REPAIR.next': {
    nl: 'Vraag de melder om wat er mist.',
    en: 'Ask the client for what is missing.',
  },
  'outcome.O-STOP.title': { nl: 'De Ombudsman mag dit niet onderzoeken', en: 'The Ombudsman may not investigate this' },
  'outcome.O-STOP.next': {
    nl: 'Leg uit waarom, en waar de melder wel terechtkan.',
    en: 'Explain why, and where the client can go instead.',
  },
  'outcome.O-HOLD.title': { nl: 'Wacht op toestemming', en: 'Wait for consent' },
  'outcome.O-HOLD.next': {
    nl: 'Vraag of wij dit mogen doorgeven. Zonder toestemming gebeurt er niets.',
    en: 'Ask whether we may pass this on. Without consent nothing happens.',
  },
});

/** The grounds of Awb 9:22 to 9:24, as they are shown to the Ombudsman, who decides on them. */
export const flagWords: Readonly<Record<`flag.${Flag}`, Words>> = words<`flag.${Flag}`>({
  'flag.9:22a': { nl: 'Het gaat over beleid.', en: 'It is about policy.' },
  'flag.9:22b': {
    nl: 'Het gaat over een regel die voor iedereen geldt.',
    en: 'It is about a rule that binds everyone.',
  },
  'flag.9:22c': { nl: 'Er kan beroep worden ingesteld, of dat loopt al.', en: 'An appeal is open or pending.' },
  'flag.9:22d': { nl: 'De bestuursrechter heeft erover beslist.', en: 'The administrative court has ruled on it.' },
  'flag.9:22e': {
    nl: 'Er loopt een zaak bij een andere rechter, of hoger beroep kan nog.',
    en: 'A case is pending at another court, or appeal is still open.',
  },
  'flag.9:22f': { nl: 'De rechter houdt hier toezicht op.', en: 'The judiciary supervises this.' },
  'flag.9:23a': { nl: 'Het verzoek is niet compleet.', en: 'The request is incomplete.' },
  'flag.9:23d': {
    nl: 'De melder is niet de persoon om wie het gaat.',
    en: 'The requester is not the person concerned.',
  },
  'flag.9:23e': { nl: 'Bezwaar kan nog, of loopt al.', en: 'An objection is open or pending.' },
  'flag.9:23f': { nl: 'Bezwaar of beroep had gekund.', en: 'Objection or appeal could have been used.' },
  'flag.9:23g': { nl: 'Een andere rechter heeft erover beslist.', en: 'Another court has ruled on it.' },
  'flag.9:23i': {
    nl: 'De Ombudsman heeft deze zaak al, of deed die al.',
    en: 'The Ombudsman has this matter, or had it.',
  },
  'flag.9:23j': { nl: 'Er loopt een procedure die nauw samenhangt.', en: 'A closely connected procedure is pending.' },
  'flag.9:23k': {
    nl: 'Het hangt nauw samen met een zaak bij een andere rechter.',
    en: 'It is closely connected with a case at another court.',
  },
  'flag.9:23m': {
    nl: 'Een onafhankelijke klachtencommissie kijkt ernaar, of deed dat.',
    en: 'An independent complaints body is looking at it, or did.',
  },
  'flag.9:24': { nl: 'Het verzoek komt later dan een jaar.', en: 'The request comes after more than a year.' },
});

/** The desks where a matter belongs. */
export const deskWords: Readonly<Record<`desk.${Desk}`, Words>> = words<`desk.${Desk}`>({
  'desk.college': { nl: 'het college van de gemeente', en: 'the municipal executive' },
  'desk.objection': { nl: 'bezwaar bij de gemeente', en: 'objections at the municipality' },
  'desk.court': { nl: 'de bestuursrechter', en: 'the administrative court' },
  'desk.municipality': { nl: 'de gemeente, afdeling klachten', en: 'the municipality, complaints' },
  'desk.provider-scheme': { nl: 'de klachtenregeling van de aanbieder', en: 'the complaints scheme of the provider' },
  'desk.youth-complaints-committee': {
    nl: 'de klachtencommissie van de jeugdhulp',
    en: 'the complaints committee of the youth care provider',
  },
  'desk.veilig-thuis-committee': {
    nl: 'de klachtencommissie van Veilig Thuis',
    en: 'the complaints committee of Veilig Thuis',
  },
  'desk.ombudsman-rotterdam': { nl: 'de Ombudsman Rotterdam', en: 'the Ombudsman of Rotterdam' },
  'desk.kinderombudsman-rotterdam': { nl: 'de Kinderombudsman Rotterdam', en: 'the Children’s Ombudsman of Rotterdam' },
  'desk.nationale-ombudsman': { nl: 'de Nationale ombudsman', en: 'the National Ombudsman' },
  'desk.policy-maker': { nl: 'de gemeenteraad of het college', en: 'the city council or the executive' },
  'desk.court-or-lawyer': { nl: 'de rechter of een advocaat', en: 'the court or a lawyer' },
  'desk.wkkgz-complaints-officer': {
    nl: 'de klachtenfunctionaris in de zorg',
    en: 'the complaints officer in health care',
  },
  'desk.health-insurer': { nl: 'de zorgverzekeraar', en: 'the health insurer' },
  'desk.national-body': { nl: 'de landelijke instantie', en: 'the national body' },
  'desk.other-ombudsman': { nl: 'een andere ombudsman', en: 'another ombudsman' },
  'desk.compulsory-care-committee': {
    nl: 'de klachtencommissie verplichte zorg',
    en: 'the complaints committee for compulsory care',
  },
  'desk.youth-professional-discipline': {
    nl: 'het tuchtcollege voor jeugdprofessionals',
    en: 'the disciplinary board for youth professionals',
  },
  'desk.pgb-contract': { nl: 'het contract met de pgb-hulp', en: 'the contract with the helper' },
});

/** What the worker does now. */
export const actionWords: Readonly<Record<`action.${Action}`, Words>> = words<`action.${Action}`>({
  'action.call-112': { nl: 'Bel 112', en: 'Call 112' },
  'action.veilig-thuis': { nl: 'Bel Veilig Thuis, 0800-2000', en: 'Call Veilig Thuis, 0800-2000' },
  'action.follow-meldcode': { nl: 'Volg de stappen van de meldcode', en: 'Follow the steps of the reporting code' },
  'action.phone-college': { nl: 'Bel vandaag de gemeente', en: 'Phone the municipality today' },
  'action.ask-provider-to-report': {
    nl: 'Vraag de aanbieder om het te melden',
    en: 'Ask the provider to report it',
  },
  'action.signal-supervisor-ggd': { nl: 'Geef een signaal aan de GGD', en: 'Signal it to the GGD supervisor' },
  'action.signal-inspectorate-igj': { nl: 'Geef een signaal aan de inspectie', en: 'Signal it to the inspectorate' },
  'action.guard-childs-privacy': {
    nl: 'Bescherm het kind: let op post en telefoon',
    en: 'Protect the child: mind mail and phone',
  },
  'action.register-signal': { nl: 'Tel dit mee als signaal', en: 'Count this as a signal' },
  'action.ask-authorisation': { nl: 'Vraag de machtiging', en: 'Ask for the authorisation' },
  'action.ask-consent': { nl: 'Vraag toestemming', en: 'Ask for consent' },
  'action.ask-missing-items': { nl: 'Vraag wat er mist', en: 'Ask for what is missing' },
  'action.pass-need-to-college': {
    nl: 'Geef de vraag door aan de gemeente',
    en: 'Pass the need on to the municipality',
  },
  'action.forward-with-stamp': {
    nl: 'Stempel de datum, stuur door en vertel het de melder',
    en: 'Stamp the date, forward it and tell the client',
  },
  'action.advise-remedy': {
    nl: 'Zeg de melder op tijd bezwaar of beroep in te dienen',
    en: 'Tell the client to file the objection or appeal in time',
  },
  'action.advise-late-remedy': {
    nl: 'Zeg de melder toch in te dienen, met de reden',
    en: 'Tell the client to file all the same, with the reason',
  },
  'action.offer-default-notice': {
    nl: 'Leg de ingebrekestelling uit',
    en: 'Explain the notice of default',
  },
  'action.tell-direct-appeal': { nl: 'Zeg dat beroep nu meteen kan', en: 'Say that an appeal is possible at once' },
  'action.tell-application-allowed': {
    nl: 'Zeg dat een aanvraag nu kan',
    en: 'Say that an application is possible now',
  },
  'action.talk-over-with-client': { nl: 'Bespreek dit met de melder', en: 'Talk this over with the client' },
  'action.offer-client-support': {
    nl: 'Wijs op gratis cliëntondersteuning',
    en: 'Point to free client support',
  },
  'action.offer-confidant': { nl: 'Wijs op de vertrouwenspersoon', en: 'Point to the confidential adviser' },
  'action.help-write-complaint': { nl: 'Help de klacht schrijven', en: 'Help write the complaint' },
  'action.set-follow-up': { nl: 'Zet een dag om na te vragen', en: 'Set a day to follow up' },
  'action.warn-body-may-refuse': {
    nl: 'Waarschuw dat de gemeente deze oude klacht mag weigeren',
    en: 'Warn that the municipality may refuse this old complaint',
  },
  'action.second-person-approval': { nl: 'Vraag een tweede collega', en: 'Ask a second colleague' },
  'action.hand-over-to-ombudsman': { nl: 'Draag over aan de Ombudsman', en: 'Hand over to the Ombudsman' },
});

/** The days to hold to. */
export const deadlineWords: Readonly<Record<`deadline.${DeadlineKind}`, Words>> = words<`deadline.${DeadlineKind}`>({
  'deadline.meldpunt-reaction': { nl: 'Onze reactie aan de melder', en: 'Our response to the client' },
  'deadline.objection-last-day': { nl: 'Bezwaar kan tot en met', en: 'Objection possible until' },
  'deadline.appeal-last-day': { nl: 'Beroep kan tot en met', en: 'Appeal possible until' },
  'deadline.investigation-due': { nl: 'Onderzoek door de gemeente', en: 'Investigation by the municipality' },
  'deadline.decision-due': { nl: 'Besluit van de gemeente', en: 'Decision of the municipality' },
  'deadline.default-notice-end': { nl: 'Einde van de ingebrekestelling', en: 'End of the notice of default' },
  'deadline.complaint-year': {
    nl: 'De gemeente moet behandelen tot en met',
    en: 'The municipality must handle it until',
  },
  'deadline.statutory-last-day': { nl: 'Antwoord van de gemeente', en: 'Answer of the municipality' },
  'deadline.service-date': { nl: 'Streefdatum van de gemeente', en: 'Target date of the municipality' },
  'deadline.scheme-last-day': { nl: 'Antwoord volgens de regeling', en: 'Answer under the scheme' },
  'deadline.provider-reply': { nl: 'Reactie op het oordeel', en: 'Reply to the judgment' },
  'deadline.reminder': { nl: 'Herinnering: vraag of er antwoord is', en: 'Reminder: ask whether there is an answer' },
  'deadline.refusal-notice': { nl: 'Bericht als de gemeente weigert', en: 'Notice when the municipality refuses' },
  'deadline.ombudsman-last-day': { nl: 'Naar de Ombudsman kan tot en met', en: 'To the Ombudsman possible until' },
  'deadline.repair-term': { nl: 'Verzoek aanvullen kan tot en met', en: 'Request can be completed until' },
  'deadline.last-day-variant': {
    nl: 'Andere telling van het uitstel',
    en: 'Other count of the adjournment',
  },
});
