import type { LinkKind } from '../case/links.ts';
import type { LikeReason } from '../match/evidence.ts';
import type { MatterReason } from '../match/like-matter.ts';
import { type Words, words } from './words.ts';

/** What is said of persons and reports that may be known already. */
export const hintText = words({
  'hints.title': { nl: 'Misschien bekend', en: 'Perhaps known' },
  'hints.view-key': { nl: 'bekijk', en: 'view' },
  'hints.go': { nl: 'Bekijk wie misschien bekend is', en: 'See who may be known' },
  'hints.spoken': {
    nl: '{count, plural, one {# mogelijk bekend} other {# mogelijk bekend}}, Alt B',
    en: '{count, plural, one {# may be known} other {# may be known}}, Alt B',
  },
  'hints.none': { nl: 'Niemand is bekend tot nu toe.', en: 'Nobody is known so far.' },
  'hints.caller': { nl: 'De beller', en: 'The caller' },
  'hints.concerned': { nl: 'Over wie het gaat', en: 'Whom it is about' },
  'hints.other': { nl: 'Een ander in deze melding', en: 'Somebody else in this report' },
  'hints.household': { nl: 'Zelfde huis?', en: 'Same home?' },
  'hints.matter': { nl: 'Zelfde zaak?', en: 'Same matter?' },
  'hints.reports': {
    nl: '{count, plural, one {# melding} other {# meldingen}}',
    en: '{count, plural, one {# report} other {# reports}}',
  },
  'hints.same': { nl: 'Zelfde persoon', en: 'Same person' },
  'hints.same-of': { nl: 'Zelfde persoon: {name}', en: 'Same person: {name}' },
  'hints.other-person': { nl: 'Iemand anders', en: 'Somebody else' },
  'hints.other-person-than': { nl: 'Iemand anders dan {name}', en: 'Not {name}' },
  'hints.link': { nl: 'Koppel', en: 'Link' },
  'hints.link-of': { nl: 'Koppel {number}', en: 'Link {number}' },
  'hints.other-matter': { nl: 'Andere zaak', en: 'Other matter' },
  'hints.other-matter-than': { nl: 'Andere zaak dan {number}', en: 'Not the matter of {number}' },
  'hints.glance': { nl: 'Lees kort', en: 'Read briefly' },
  'hints.glance-of': { nl: 'Lees kort: {number}', en: 'Read briefly: {number}' },
  'hints.fold': { nl: 'Klap dicht', en: 'Fold' },
  'hints.fold-of': { nl: 'Klap dicht: {number}', en: 'Fold: {number}' },
  'hints.loading': { nl: 'Melding laden', en: 'Loading the report' },
  'hints.no-story': { nl: 'Er is geen verhaal opgeschreven.', en: 'No story was written down.' },
  'hints.nameless': { nl: 'Naam niet bekend', en: 'Name not known' },
  'hints.undo': { nl: 'Maak ongedaan', en: 'Undo' },
  'hints.undo-of': { nl: 'Maak ongedaan: {what}', en: 'Undo: {what}' },
  'hints.chosen-same': { nl: '{place} is dezelfde als {name}', en: '{place} is the same as {name}' },
  'hints.chosen-link': { nl: 'Gekoppeld aan {number}', en: 'Linked to {number}' },
  'hints.chosen-aside': { nl: 'Opzijgezet: {name}', en: 'Put aside: {name}' },
  'hints.a-person': { nl: 'iemand uit een andere melding', en: 'a person in another report' },
  'hints.a-report': { nl: 'een andere melding', en: 'another report' },
});

/** Why two persons may be one. */
export const likeWords: Readonly<Record<LikeReason, Words>> = {
  'same-name': { nl: 'zelfde naam', en: 'same name' },
  'name-sounds-alike': { nl: 'naam klinkt hetzelfde', en: 'name sounds the same' },
  'name-nearly-alike': { nl: 'naam lijkt erop', en: 'name resembles it' },
  'initials-fit': { nl: 'voorletters passen', en: 'initials fit' },
  'part-of-surname': { nl: 'deel van de achternaam is gelijk', en: 'part of the surname is the same' },
  'same-given-name': { nl: 'zelfde voornaam', en: 'same first name' },
  'other-given-name': { nl: 'andere voornaam', en: 'other first name' },
  'other-surname': { nl: 'andere achternaam', en: 'other surname' },
  'same-phone': { nl: 'zelfde telefoonnummer', en: 'same telephone number' },
  'same-email': { nl: 'zelfde e-mailadres', en: 'same e-mail address' },
  'same-home': { nl: 'zelfde adres', en: 'same address' },
  'same-postcode': { nl: 'zelfde postcode', en: 'same postcode' },
  'same-birth': { nl: 'zelfde geboortedatum', en: 'same date of birth' },
  'day-and-month-swapped': { nl: 'geboortedag en maand verwisseld', en: 'day and month of birth swapped' },
  'birth-nearly-alike': { nl: 'geboortedatum lijkt erop', en: 'date of birth resembles it' },
  'same-birth-year': { nl: 'zelfde geboortejaar', en: 'same year of birth' },
  'other-phone': { nl: 'ander telefoonnummer', en: 'other telephone number' },
  'other-home': { nl: 'ander adres', en: 'other address' },
  'other-birth': { nl: 'andere geboortedatum', en: 'other date of birth' },
};

/** Why two reports may be about one matter. */
export const matterWords: Readonly<Record<MatterReason, Words>> = {
  'known-person': { nl: 'zelfde persoon', en: 'same person' },
  'known-household': { nl: 'zelfde huis', en: 'same home' },
  'same-party': { nl: 'zelfde organisatie', en: 'same organisation' },
  'same-party-kind': { nl: 'zelfde soort organisatie', en: 'same kind of organisation' },
  'same-subject': { nl: 'zelfde onderwerp', en: 'same subject' },
  'same-main-subject': { nl: 'verwant onderwerp', en: 'related subject' },
  'same-area': { nl: 'zelfde gebied', en: 'same area' },
  'weeks-apart': { nl: 'minder dan twaalf weken ertussen', en: 'less than twelve weeks apart' },
};

/** What a report page says of its ties with other reports. */
export const tieText = words({
  'ties.title': { nl: 'Verwant', en: 'Related' },
  'ties.none': { nl: 'Er is niets gekoppeld.', en: 'Nothing is linked.' },
  'ties.joined-into': { nl: 'Gaat verder onder {number}', en: 'Continues under {number}' },
  'ties.joined-here': { nl: '{number} gaat onder deze melding verder', en: '{number} continues under this report' },
  'ties.same': { nl: '{place} is dezelfde als in {number}', en: '{place} is the same as in {number}' },
  'ties.link-act': { nl: 'Koppel een melding', en: 'Link a report' },
  'ties.join-act': { nl: 'Ga verder onder een andere melding', en: 'Continue under another report' },
  'ties.part-act': { nl: 'Haal weer uit elkaar', en: 'Take apart again' },
  'ties.which': { nl: 'Welke melding?', en: 'Which report?' },
  'ties.which-hint': { nl: 'Typ een nummer, een naam of een onderwerp.', en: 'Type a number, a name or a subject.' },
  'ties.how': { nl: 'Hoe horen ze bij elkaar?', en: 'How are they related?' },
  'ties.why': { nl: 'Reden', en: 'Reason' },
  'ties.choose': { nl: 'Kies eerst een melding.', en: 'Choose a report first.' },
  'ties.linked': { nl: 'Gekoppeld aan {number}.', en: 'Linked to {number}.' },
  'ties.unlinked': { nl: 'De koppeling is weg.', en: 'The link is gone.' },
  'ties.joined': { nl: 'Deze melding gaat verder onder {number}.', en: 'This report continues under {number}.' },
  'ties.parted': { nl: 'Deze melding staat weer op zichzelf.', en: 'This report stands by itself again.' },
  'ties.person-joined': { nl: 'Herkend als {name}.', en: 'Recognised as {name}.' },
  'ties.person-parted': { nl: 'Het zijn weer twee personen.', en: 'They are two people again.' },
});

/** How two reports belong together. */
export const linkKindWords: Readonly<Record<LinkKind, Words>> = {
  'same-matter': { nl: 'Zelfde zaak', en: 'Same matter' },
  follows: { nl: 'Volgt erop', en: 'Follows it' },
  related: { nl: 'Heeft ermee te maken', en: 'Has to do with it' },
};
