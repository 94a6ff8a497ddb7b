import type { Person } from '../case/person.ts';
import { fold } from './fold.ts';
import { phoneDigitsIn } from './phone-digits.ts';

/**
 * The forms by which a person may be recognised: two persons who share one are worth comparing. Each begins with what it
 * is a form of, so that a telephone number never meets a year of birth.
 */
export function personKeys({ phone, email, address, postcode }: Person): readonly string[] {
  const number = fold(address).match(/\d+/u)?.[0];
  const place = fold(postcode).replaceAll(/\s/gu, '');
  return [
    ...phoneDigitsIn(phone).map((digits) => `phone:${digits}`),
    ...(email.trim() === '' ? [] : [`email:${fold(email.trim())}`]),
    ...(number && place.length >= 4 ? [`home:${place}/${number}`] : []),
  ];
}
