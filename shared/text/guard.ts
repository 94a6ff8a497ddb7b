import type { ApprovedAct, RelationKind } from '../contract/guard.ts';
import { type Words, words } from './words.ts';

/** Who may come near a report. */
export const guardText = words({
  'guard.title': { nl: 'Wie mag erbij', en: 'Who may see it' },
  'guard.sensitive': { nl: 'Gevoelig', en: 'Sensitive' },
  'guard.sensitive-note': {
    nl: 'Alleen wie deze melding behandelt, ziet haar.',
    en: 'Only the person handling this report sees it.',
  },
  'guard.ordinary-note': { nl: 'Wie meldingen behandelt, ziet haar.', en: 'Everyone who handles reports sees it.' },
  'guard.closed-for': { nl: 'Gesloten voor {names}.', en: 'Closed for {names}.' },
  'guard.mark': { nl: 'Merk als gevoelig', en: 'Mark as sensitive' },
  'guard.marked': { nl: 'Gemerkt als gevoelig.', en: 'Marked as sensitive.' },
  'guard.lift': { nl: 'Haal merk weg', en: 'Take the mark away' },
  'guard.lifted': { nl: 'Deze melding is niet meer gevoelig.', en: 'This report is no longer sensitive.' },
  'guard.reason': { nl: 'Reden', en: 'Reason' },
  'guard.ask': { nl: 'Vraag akkoord', en: 'Ask for approval' },
  'guard.ask-for': { nl: 'Waarvoor', en: 'What for' },
  'guard.asked': { nl: 'Akkoord gevraagd. Een collega beslist.', en: 'Asked for approval. A colleague decides.' },
  'guard.close': { nl: 'Gaat over een collega', en: 'It is about a colleague' },
  'guard.close-whom': { nl: 'Over wie', en: 'About whom' },
  'guard.close-nobody': { nl: 'Kies een collega', en: 'Choose a colleague' },
  'guard.closed': { nl: 'Gesloten voor {name}.', en: 'Closed for {name}.' },
  'guard.open': { nl: 'Open weer voor {name}', en: 'Open again for {name}' },
  'guard.opened': { nl: 'Weer open voor {name}.', en: 'Open again for {name}.' },
  'guard.emergency': { nl: 'Noodtoegang', en: 'Emergency access' },
  'guard.emergency-note': {
    nl: 'Moet u er nu bij? U ziet de melding een uur. De toezichthouder leest uw reden.',
    en: 'Do you need it now? You see the report for an hour. The reviewer reads your reason.',
  },
  'guard.emergency-reason': { nl: 'Waarom moet u er nu bij', en: 'Why do you need it now' },
  'guard.emergency-act': { nl: 'Open een uur', en: 'Open for an hour' },
  'guard.emergency-opened': {
    nl: 'U ziet deze melding tot {time}. De toezichthouder leest waarom.',
    en: 'You see this report until {time}. The reviewer reads why.',
  },
  'guard.approvals': { nl: 'Wacht op akkoord', en: 'Waits for approval' },
  'guard.approval': {
    nl: '{name} vraagt akkoord: {act}, melding {number}.',
    en: '{name} asks for approval: {act}, report {number}.',
  },
  'guard.approve': { nl: 'Akkoord', en: 'Approve' },
  'guard.decline': { nl: 'Niet akkoord', en: 'Decline' },
  'guard.own-request': { nl: 'Een collega beslist.', en: 'A colleague decides.' },
  'guard.approved': { nl: 'Akkoord gegeven.', en: 'Approved.' },
  'guard.declined': { nl: 'Niet akkoord gegeven.', en: 'Declined.' },
});

/** What two persons decide. */
export const approvedActWords = words({
  'approved-act.close': { nl: 'gevoelige melding afsluiten', en: 'close a sensitive report' },
  'approved-act.lift-sensitive': { nl: 'merk gevoelig weghalen', en: 'take the sensitive mark away' },
} satisfies Record<`approved-act.${ApprovedAct}`, Words>);

/** "Mijn relaties". */
export const relationText = words({
  'relation.title': { nl: 'Mijn relaties', en: 'My relations' },
  'relation.intro': {
    nl: 'Geef uzelf op en wie u na staat. Meldingen over hen zijn dan gesloten voor u. Wij bewaren geen naam of adres, alleen een onleesbaar kenmerk.',
    en: 'Tell us who you are and who is near you. Reports about them are then closed for you. We keep no name or address, only a mark that nobody can read.',
  },
  'relation.none': { nl: 'U gaf nog niemand op.', en: 'You have not declared anybody yet.' },
  'relation.add': { nl: 'Geef iemand op', en: 'Declare somebody' },
  'relation.kind': { nl: 'Wie is het', en: 'Who is it' },
  'relation.name': { nl: 'Naam', en: 'Name' },
  'relation.born': { nl: 'Geboren', en: 'Born' },
  'relation.address': { nl: 'Straat en nummer', en: 'Street and number' },
  'relation.postcode': { nl: 'Postcode', en: 'Postcode' },
  'relation.phone': { nl: 'Telefoon', en: 'Telephone' },
  'relation.email': { nl: 'E-mailadres', en: 'E-mail address' },
  'relation.declare': { nl: 'Geef deze persoon op', en: 'Declare this person' },
  'relation.declared': { nl: 'Bewaard. Namen en adressen zijn weg.', en: 'Kept. Names and addresses are gone.' },
  'relation.since': { nl: '{kind}, opgegeven op {day}', en: '{kind}, declared on {day}' },
  'relation.remove': { nl: 'Haal weg', en: 'Take away' },
  'relation.removed': { nl: 'Weggehaald.', en: 'Taken away.' },
  'relation.loading': { nl: 'Uw relaties laden', en: 'Loading your relations' },
});

/** How somebody is near a colleague. */
export const relationKindWords = words({
  'relation-kind.self': { nl: 'ik zelf', en: 'myself' },
  'relation-kind.partner': { nl: 'partner', en: 'partner' },
  'relation-kind.family': { nl: 'familie', en: 'family' },
  'relation-kind.friend': { nl: 'vriend of vriendin', en: 'friend' },
  'relation-kind.neighbour': { nl: 'buur', en: 'neighbour' },
  'relation-kind.other': { nl: 'iemand anders', en: 'somebody else' },
} satisfies Record<`relation-kind.${RelationKind}`, Words>);
