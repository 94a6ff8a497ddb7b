import { type PersonForms, personForms, type Told } from './person-forms.ts';
import { bonesOf, initialSound } from './sound-of.ts';

/**
 * The forms by which a person may be recognised: two persons who share one are worth comparing. Each begins with what it
 * is a form of, so that a telephone number never meets a year of birth. A name counts with a first letter, an address with
 * its number, a birth as a whole date: so that no form gathers thousands of people in a register of a hundred thousand.
 */
export function personKeys(told: Told): readonly string[] {
  return keysOfForms(personForms(told));
}

/** The same, of forms that were made already. */
export function keysOfForms({ phones, email, home, born, ...name }: PersonForms): readonly string[] {
  const { street, number, postcode } = home;
  const date = born?.date && [born.date.day, born.date.month].sort((a, b) => a - b);
  const keys = [
    ...phones.map((digits) => `phone:${digits}`),
    ...(email === '' ? [] : [`email:${email}`]),
    ...(number && postcode.length >= 6 ? [`home:${postcode}/${number}`] : []),
    ...(number && street ? [`street:${street}/${number}`] : []),
    // Day and month in order of size: who swaps them is found too.
    ...(born && date ? [`born:${born.year}/${date.join('-')}`] : []),
    ...nameKeys(name),
  ];
  return [...new Set(keys)];
}

/** Each surname by its consonants, with the first letter of the given name; a single word by itself is too little. */
function nameKeys({
  surnames,
  glued,
  initials,
}: Pick<PersonForms, 'surnames' | 'glued' | 'initials'>): readonly string[] {
  if (initials === '') return [];
  const first = initialSound(initials);
  return [...surnames, ...glued.slice(0, 1)].map(({ sound }) => `name:${bonesOf(sound)}/${first}`);
}
