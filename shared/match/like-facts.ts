import type { BirthParts } from './birth-parts.ts';
import { editDistance } from './edit-distance.ts';
import { type Evidence, nothingTold } from './evidence.ts';
import type { HomeParts } from './home-parts.ts';
import type { PersonForms } from './person-forms.ts';

/** A number is kept by three in four and shared by a household or an institution, so it says less than its length. */
export function likePhone({ phones }: PersonForms, { phones: others }: PersonForms): Evidence {
  if (phones.length === 0 || others.length === 0) return nothingTold;
  const isSame = phones.some((digits) => others.includes(digits));
  return isSame ? { weight: 8, reason: 'same-phone' } : { weight: -1, reason: 'other-phone' };
}

/** An address of e-mail is shared less; another one says nothing, people have several. */
export function likeEmail({ email }: PersonForms, { email: other }: PersonForms): Evidence {
  if (email === '' || email !== other) return nothingTold;
  return { weight: 10, reason: 'same-email' };
}

/** One home in a few hundred thousand, shared by those who live there; one in seven moves between two calls. */
export function likeHome({ home: one }: PersonForms, { home: other }: PersonForms): Evidence {
  const samePostcode = one.postcode.length >= 6 && one.postcode === other.postcode;
  const bothNumbers = one.number !== '' && other.number !== '';
  if (bothNumbers) {
    const isSame = one.number === other.number && (samePostcode || sameStreet(one, other));
    if (!isSame) return { weight: -2, reason: 'other-home' };
    // Another letter or floor is another home, or a slip.
    const nextDoor = one.addition !== '' && other.addition !== '' && one.addition !== other.addition;
    return nextDoor ? { weight: 3, reason: 'same-postcode' } : { weight: 7, reason: 'same-home' };
  }
  if (samePostcode) return { weight: 4, reason: 'same-postcode' };
  const sameDigits = one.postcode.length >= 4 && one.postcode.slice(0, 4) === other.postcode.slice(0, 4);
  return sameDigits ? { weight: 1, reason: null } : nothingTold;
}

function sameStreet(one: HomeParts, other: HomeParts): boolean {
  return one.street !== '' && (one.street === other.street || editDistance(one.street, other.street, 1) <= 1);
}

/**
 * Birth. One date in 30,000 and one year in eighty are the same by chance. Dates that are a slip apart say less; years that
 * no slip explains say that these are two people.
 */
export function likeBirth({ born: one }: PersonForms, { born: other }: PersonForms): Evidence {
  if (one === null || other === null) return nothingTold;
  if (one.date && other.date) return likeDates(one, one.date, { ...other, date: other.date });
  if (one.year === other.year) return { weight: 4, reason: 'same-birth-year' };
  return { weight: Math.abs(one.year - other.year) === 1 ? -2 : -8, reason: 'other-birth' };
}

type WholeDate = NonNullable<BirthParts['date']>;

function likeDates({ year }: BirthParts, date: WholeDate, other: BirthParts & { readonly date: WholeDate }): Evidence {
  const [one, two] = [written(year, date), written(other.year, other.date)];
  if (one === two) return { weight: 11, reason: 'same-birth' };
  const swapped = written(year, { day: date.month, month: date.day });
  if (swapped === two) return { weight: 8, reason: 'day-and-month-swapped' };
  if (editDistance(one, two, 1) <= 1) return { weight: 4, reason: 'birth-nearly-alike' };
  return { weight: year === other.year ? -4 : -8, reason: 'other-birth' };
}

function written(year: number, { day, month }: WholeDate): string {
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), year].join('');
}
