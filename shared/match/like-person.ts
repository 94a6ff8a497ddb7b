import type { Evidence, LikeReason } from './evidence.ts';
import { likeBirth, likeEmail, likeHome, likePhone } from './like-facts.ts';
import { likeName, type NameLikeness } from './like-name.ts';
import { type PersonForms, personForms, type Told } from './person-forms.ts';

/** Whether somebody who is told about may be somebody who is known, with the reasons, the weightiest first. */
export interface PersonLikeness {
  readonly kind: 'same-person' | 'household' | 'none';
  readonly strength: 'strong' | 'possible';
  readonly reasons: readonly LikeReason[];
  /** The sum of the weights of evidence, in bits: for putting the best in front. */
  readonly weight: number;
}

/** From this weight on it is strong: eight thousand times likelier to be one person than two at random. */
const strongFrom = 13;
/** From this weight on it is worth a look. */
const possibleFrom = 8;
/** Where nothing but the name fits. */
const nameAloneFrom = 12;

/** How likely it is that two persons as told are one, or live together. */
export function likePerson(told: Told, known: Told): PersonLikeness {
  return likeForms(personForms(told), personForms(known));
}

/** The same, of forms that were made already. */
export function likeForms(told: PersonForms, known: PersonForms): PersonLikeness {
  const name = likeName(told, known);
  const facts = [likePhone(told, known), likeEmail(told, known), likeHome(told, known), likeBirth(told, known)];
  const weight = facts.reduce((sum, fact) => sum + fact.weight, name.weight);
  const samePerson = strengthOfSame(name, facts, weight);
  if (samePerson) return { kind: 'same-person', strength: samePerson, reasons: reasonsOf(name, facts), weight };
  const household = strengthOfHousehold(name, facts);
  if (household) return { kind: 'household', strength: household, reasons: reasonsOf(name, facts), weight };
  return { kind: 'none', strength: 'possible', reasons: [], weight };
}

function strengthOfSame(
  name: NameLikeness,
  facts: readonly Evidence[],
  weight: number,
): PersonLikeness['strength'] | null {
  // Another given name is another person, however much they share: partners, twins, a parent and a child.
  if (name.given === 'other') return null;
  const fits = facts.some((fact) => fact.weight >= 3);
  if (!fits) return weight >= nameAloneFrom ? 'possible' : null;
  if (weight < possibleFrom) return null;
  // A number alone does not make one person of two surnames: it may be that of an institution.
  const marries = facts.some(({ reason, weight: says }) => says >= 7 && reason !== 'same-phone');
  if (name.surname === 'other' && !marries) return null;
  const contradicts = facts.some(({ reason }) => reason === 'other-birth');
  const isNamed = name.weight >= 3.5 && name.surname !== 'other';
  return weight >= strongFrom && isNamed && !contradicts ? 'strong' : 'possible';
}

function strengthOfHousehold(name: NameLikeness, facts: readonly Evidence[]): PersonLikeness['strength'] | null {
  const shares = (reason: LikeReason) => facts.some((fact) => fact.reason === reason);
  const sameName = name.surname !== 'other' && name.surname !== 'untold';
  if (shares('same-home')) return sameName || shares('same-phone') ? 'strong' : 'possible';
  return shares('same-phone') && !shares('other-home') ? 'possible' : null;
}

function reasonsOf(name: NameLikeness, facts: readonly Evidence[]): readonly LikeReason[] {
  const of = nameReason(name);
  const all = [...(of ? [{ weight: name.weight, reason: of }] : []), ...facts];
  const told = all.flatMap(({ weight, reason }) => (reason === null ? [] : [{ weight, reason }]));
  return told.sort((a, b) => b.weight - a.weight).map(({ reason }) => reason);
}

function nameReason({ given, surname }: NameLikeness): LikeReason | null {
  if (surname === 'untold') return given === 'same' || given === 'sounds' ? 'same-given-name' : null;
  if (surname === 'other') return given === 'same' || given === 'sounds' ? 'other-surname' : null;
  if (given === 'other') return 'other-given-name';
  if (surname === 'part') return 'part-of-surname';
  if (given === 'initial') return 'initials-fit';
  const levels = [given, surname];
  if (levels.includes('near') || given === 'part') return 'name-nearly-alike';
  return levels.includes('sounds') ? 'name-sounds-alike' : 'same-name';
}
