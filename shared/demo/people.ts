import { nobody, type Person } from '../case/person.ts';
import { fold } from '../match/fold.ts';
import type { Random } from '../random.ts';
import type { Law } from '../reference/law.ts';
import { nameStocks, streets } from './names.ts';
import { postcodesOf } from './places.ts';
import { chooser } from './weighted.ts';

export type Gender = 'woman' | 'man';

/** Someone of the demonstration with all there is to know; a report tells only part of it. */
export interface Someone {
  readonly gender: Gender;
  readonly firstName: string;
  /** With what stands before it: `van der Berg`. */
  readonly surname: string;
  readonly born: number;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
}

/** Where a household lives, and the telephone that stands there. */
export interface Home {
  readonly surname: string;
  readonly address: string;
  readonly postcode: string;
  readonly landline: string;
}

const pickStock = chooser(nameStocks);
const postcodeLetters = [...'ABCDEFGHJKLMNPRTVWXZ'];

/** A home in an area. */
export function homeIn(area: string, random: Random): Home {
  const addition = random.chance(0.15) ? random.pick(['a', 'b', '-2', ' I', ' II']) : '';
  return {
    surname: random.pick(pickStock(random).surnames),
    address: `${random.pick(streets)} ${random.between(1, 240)}${addition}`,
    postcode: `${random.pick(postcodesOf(area))} ${random.pick(postcodeLetters)}${random.pick(postcodeLetters)}`,
    landline: landline(random.below(10_000), random.below(4)),
  };
}

/** A person of that home, born in the years given; half of them carry the name on the door. */
export function someoneAt(home: Home, random: Random, [earliest, latest]: readonly [number, number]): Someone {
  const stock = pickStock(random);
  const gender = random.chance(0.6) ? 'woman' : 'man';
  const firstName = random.pick(gender === 'woman' ? stock.women : stock.men);
  const surname = random.chance(0.5) ? home.surname : random.pick(stock.surnames);
  const mobileNumber = mobile(random.below(10_000), random.below(6));
  return {
    gender,
    firstName,
    surname,
    born: random.between(earliest, latest),
    phone: random.chance(0.72) ? mobileNumber : home.landline,
    email: emailOf(firstName, surname),
    address: home.address,
    postcode: home.postcode,
  };
}

/** What the register is told about a person; the chances say how often a part is known. */
export function told(
  someone: Someone,
  random: Random,
  known: { readonly contact: number; readonly home: number },
): Person {
  const home = random.chance(known.home);
  const digitsOnly = random.chance(0.06);
  const first = random.chance(0.85) ? someone.firstName : `${someone.firstName.slice(0, 1)}.`;
  return {
    ...nobody,
    name: `${first} ${someone.surname}`,
    phone: random.chance(known.contact) ? someone.phone : '',
    email: random.chance(known.contact * 0.5) ? someone.email : '',
    address: home ? someone.address : '',
    postcode: home ? (digitsOnly ? someone.postcode.slice(0, 4) : someone.postcode) : '',
    born: random.chance(0.35) ? String(someone.born) : '',
  };
}

/** Years of birth of the one who needs help, by law. */
export function bornFor(law: Law, today: number): readonly [number, number] {
  return law === 'jw' ? [today - 17, today - 3] : [today - 95, today - 22];
}

/** Numbers 06 00 00 xx xx and 010 000 xx xx are not given out: they cannot belong to anyone. */
function mobile(number: number, notation: number): string {
  const [a, b] = pairs(number);
  const forms = [
    `06 00 00 ${a} ${b}`,
    `06-0000${a}${b}`,
    `060000${a}${b}`,
    `+31 6 0000 ${a}${b}`,
    `0031 6 0000${a}${b}`,
  ];
  return forms[notation] ?? `06 00 00 ${a} ${b}`;
}

function landline(number: number, notation: number): string {
  const [a, b] = pairs(number);
  return [`010 000 ${a} ${b}`, `010-000${a}${b}`, `010000${a}${b}`][notation] ?? `010 000 ${a} ${b}`;
}

function pairs(number: number): readonly [string, string] {
  const digits = String(number).padStart(4, '0');
  return [digits.slice(0, 2), digits.slice(2)];
}

function emailOf(firstName: string, surname: string): string {
  return `${fold(`${firstName}.${surname}`).replace(/[^a-z.]/g, '')}@example.nl`;
}
