import type { Random } from '../../../shared/random.ts';
import { withoutMarks } from './letters.ts';
import type { Surname } from './names.ts';
import type { Birth, Resident } from './town.ts';

/** The members of `Person` that say who somebody is, as a handler types them; empty where nothing was told. */
export interface TypedPerson {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly postcode: string;
  readonly born: string;
}

/** Which facts a caller told, and in what form the name was typed. */
export interface Told {
  readonly given: 'in full' | 'initials';
  readonly phone: boolean;
  readonly email: boolean;
  readonly address: boolean;
  readonly postcode: 'none' | 'digits' | 'whole';
  readonly born: 'none' | 'year' | 'whole';
}

/** What one caller in general tells: telephone 85 %, birth 60 % (a quarter of it the year only), address 55 %, e-mail 20 %. */
export function drawTold(random: Random): Told {
  const address = random.chance(0.55);
  const born = random.chance(0.6);
  return {
    given: random.chance(0.12) ? 'initials' : 'in full',
    phone: random.chance(0.85),
    email: random.chance(0.2),
    address,
    postcode: random.chance(address ? 0.85 : 0.15)
      ? random.chance(address ? 0.05 : 0.4)
        ? 'digits'
        : 'whole'
      : 'none',
    born: born ? (random.chance(0.25) ? 'year' : 'whole') : 'none',
  };
}

/** The fields as a handler types them, each time in the notation that comes to hand. */
export function typedPerson(resident: Resident, told: Told, random: Random): TypedPerson {
  return {
    name: typedName(resident, told.given, random),
    phone: told.phone ? typedPhone(resident.phone, random) : '',
    email: told.email ? (random.chance(0.08) ? resident.email.toUpperCase() : resident.email) : '',
    address: told.address ? typedAddress(resident, random) : '',
    postcode: typedPostcode(resident.home.postcode, told.postcode, random),
    born: told.born === 'none' ? '' : typedBirth(resident.born, told.born, random),
  };
}

/** `J.W.` of `Jan Willem`. */
export function initialsOf(given: string): string {
  return given
    .split(/[ -]/)
    .map((name) => `${name.slice(0, 1)}.`)
    .join('');
}

export function surnameText({ prefix, core }: Surname): string {
  if (prefix === '') return core;
  return prefix.endsWith("'") && prefix.length === 2 ? `${prefix}${core}` : `${prefix} ${core}`;
}

function typedName({ origin, woman, given, surnames }: Resident, form: Told['given'], random: Random): string {
  const first = form === 'in full' ? given : initialsIn(given, random);
  const last = surnames.map(surnameText).join(origin === 'cape-verdean' ? ' ' : '-');
  const titled = random.chance(form === 'initials' ? 0.25 : 0.03);
  const title = woman ? random.pick(['mevr. ', 'mw. ', 'mevrouw ']) : random.pick(['dhr. ', 'de heer ', 'Dhr. ']);
  const ordered = random.chance(0.02) ? `${last}, ${first}` : `${titled ? title : ''}${first} ${last}`;
  const marked = random.chance(0.4) ? withoutMarks(ordered) : ordered;
  return random.chance(0.03) ? marked.toLowerCase().replaceAll('i̇', 'i') : marked;
}

function initialsIn(given: string, random: Random): string {
  const initials = initialsOf(given);
  return random.pick([
    initials,
    initials,
    initials,
    initials.replaceAll('.', '. ').trim(),
    initials.replaceAll('.', ''),
  ]);
}

function typedPhone(digits: string, random: Random): string {
  const [a, b, c] = [digits.slice(4, 6), digits.slice(6, 8), digits.slice(8, 10)];
  const mobile = [
    digits,
    digits,
    `06-00${a}${b}${c}`,
    `06 00 ${a} ${b} ${c}`,
    `+31 6 00${a}${b}${c}`,
    `+31600${a}${b}${c}`,
    `0031 6 00 ${a} ${b} ${c}`,
  ];
  const landline = [digits, `010-0${a}${b}${c}`, `010 0${a} ${b} ${c}`, `(010) 0${a}${b}${c}`, `+31 10 0${a}${b}${c}`];
  return random.pick(digits.startsWith('06') ? mobile : landline);
}

function typedAddress({ home }: Resident, random: Random): string {
  const street = random.chance(0.08) ? home.street.name.replace(/straat(?= |$)/, 'str.') : home.street.name;
  const between = /\d/.test(home.addition) ? '-' : random.pick(['', '', ' ', '-']);
  const addition = home.addition === '' ? '' : `${between}${home.addition}`;
  const shown = random.chance(0.04) ? street.toLowerCase() : street;
  return `${shown} ${home.number}${addition}`;
}

function typedPostcode(postcode: string, told: Told['postcode'], random: Random): string {
  if (told === 'none') return '';
  if (told === 'digits') return postcode.slice(0, 4);
  return random.pick([
    postcode,
    postcode,
    postcode,
    postcode.replace(' ', ''),
    postcode.replace(' ', '').toLowerCase(),
  ]);
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function typedBirth({ day, month, year }: Birth, told: 'year' | 'whole', random: Random): string {
  if (told === 'year') return String(year);
  const two = (part: number) => String(part).padStart(2, '0');
  const usual = `${two(day)}-${two(month)}-${year}`;
  const others = [
    `${day}-${month}-${year}`,
    `${day}-${month}-${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${months[month - 1]} ${year}`,
  ];
  return random.chance(0.75) ? usual : random.pick(others);
}
