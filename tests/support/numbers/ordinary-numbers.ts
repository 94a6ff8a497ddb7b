import type { Random } from '../../../shared/random.ts';

const digits = (random: Random, count: number) => Array.from({ length: count }, () => random.below(10)).join('');

/** Numbers 06 00 xx xx xx and 010 0xx xx xx are not given out: they cannot belong to anyone. */
export function phone(random: Random): string {
  const [a, b, c] = [digits(random, 2), digits(random, 2), digits(random, 2)];
  const mobile = [
    `0600${a}${b}${c}`,
    `06-00${a}${b}${c}`,
    `06 00${a}${b}${c}`,
    `06 00 ${a} ${b} ${c}`,
    `06.00.${a}.${b}.${c}`,
    `0600-${a}${b}${c}`,
    `06 - 00 ${a} ${b} ${c}`,
    `+31600${a}${b}${c}`,
    `+31 6 00 ${a} ${b} ${c}`,
    `+31 (0)6 00${a}${b}${c}`,
    `0031600${a}${b}${c}`,
    `0031 6 00${a}${b}${c}`,
  ];
  const landline = [
    `0100${a}${b}${c}`,
    `010-0${a}${b}${c}`,
    `010 0${a} ${b} ${c}`,
    `010 - 0${a} ${b}${c}`,
    `(010) 0${a}${b}${c}`,
    `+31 10 0${a}${b}${c}`,
    `0${a}${b}${c}`,
    `0${a} ${b} ${c}`,
  ];
  return random.pick(random.chance(0.65) ? mobile : landline);
}

/** Numbers abroad in ranges with noughts or kept for films, which ring nowhere. */
export function foreignPhone(random: Random): string {
  const [two, three, four, six] = [digits(random, 2), digits(random, 3), digits(random, 4), digits(random, 6)];
  return random.pick([
    `+32 400 00 ${two} ${digits(random, 2)}`,
    `0032400${six}`,
    `+49 30 23125 ${three}`,
    `+4930 23125${three}`,
    `+90 500 000 ${two} ${digits(random, 2)}`,
    `0090 500 0${six}`,
    `+212 600 00 ${two} ${digits(random, 2)}`,
    `00212600${six}`,
    `+48 000 ${three} ${digits(random, 3)}`,
    `+48000${six}`,
    `+597 0${six}`,
    `+5999 000 ${four}`,
    `+238 000 ${two} ${digits(random, 2)}`,
    `+44 20 7946 0${three}`,
    `+1 202 555 01${two}`,
    `+380 00 ${three} ${four}`,
  ]);
}

export function caseNumber(random: Random): string {
  const number = `${random.between(2019, 2026)}-${digits(random, 5)}`;
  return random.pick([number, number, number, `Z-${number}`, number.replace('-', '/')]);
}

/** Valid check digits (ISO 13616, modulo 97) with codes of banks that do not exist. */
export function iban(random: Random): string {
  const country = random.chance(0.85) ? 'NL' : 'BE';
  const account =
    country === 'NL' ? `${random.pick(['ZVNB', 'MPKB', 'XTAB'])}0${digits(random, 9)}` : digits(random, 12);
  const whole = `${country}${checkDigits(country, account)}${account}`;
  const spaced = whole.replace(/(.{4})(?=.)/g, '$1 ');
  return random.pick([
    whole,
    whole,
    spaced,
    spaced,
    spaced.toLowerCase(),
    whole.replace(/(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3'),
  ]);
}

function checkDigits(country: string, account: string): string {
  const number = [...`${account}${country}00`].map((letter) => parseInt(letter, 36)).join('');
  return String(98 - Number(BigInt(number) % 97n)).padStart(2, '0');
}

/** An account as before IBAN: nine digits of which 9a+8b+…+2h+i is a multiple of eleven. */
export function accountNumber(random: Random): string {
  for (;;) {
    const number = `${random.between(1, 9)}${digits(random, 8)}`;
    const sum = [...number].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
    if (sum % 11 !== 0) continue;
    return random.pick([
      number,
      number,
      number.replace(/^(..)(..)(..)(...)$/, '$1.$2.$3.$4'),
      number.replace(/^(..)(..)(..)(...)$/, '$1 $2 $3 $4'),
    ]);
  }
}

export function postcode(random: Random): string {
  const letters = [...'ABCDEFGHJKLMNPRTVWXZ'];
  const pair = `${random.pick(letters)}${random.pick(letters)}`;
  const number = String(random.between(3011, 3199));
  return random.pick([`${number} ${pair}`, `${number}${pair}`, `${number}${pair.toLowerCase()}`, number]);
}

export function dateText(random: Random): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const [day, month, year] = [random.between(1, 28), random.between(1, 12), random.between(1931, 2026)];
  return random.pick([
    `${two(day)}-${two(month)}-${year}`,
    `${two(day)}-${two(month)}-${year}`,
    `${day}-${month}-${year}`,
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}.${two(month)}.${year}`,
    `${two(day)} ${two(month)} ${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}${two(month)}${year}`,
    `${two(day)}-${two(month)}-${year} ${two(random.between(8, 17))}:${two(random.below(60))}`,
  ]);
}

export function amount(random: Random): string {
  const euros = random.pick([random.below(100), random.below(10_000), random.below(1_000_000)]);
  const dotted = String(euros).replace(/\B(?=(\d{3})+$)/g, '.');
  const cents = digits(random, 2);
  return random.pick([
    `€ ${dotted},${cents}`,
    `€${euros},${cents}`,
    `${dotted},- euro`,
    `${euros} euro`,
    `EUR ${dotted}.${cents}`,
  ]);
}

export function invoiceNumber(random: Random): string {
  return random.pick([
    `F${random.between(2021, 2026)}${digits(random, 5)}`,
    `${random.between(2021, 2026)}${digits(random, 4)}`,
    `${random.between(2021, 2026)}.${digits(random, 6)}`,
    `INV-${digits(random, 6)}`,
    digits(random, 7),
    `70${digits(random, 9)}`,
  ]);
}

/** Six to ten digits; a third have nine. */
export function clientNumber(random: Random): string {
  const count = random.pick([6, 7, 8, 9, 9, 10]);
  return random.pick([
    `${random.between(1, 9)}${digits(random, count - 1)}`,
    `${random.between(1, 9)}${digits(random, count - 1)}`,
    `C${digits(random, count)}`,
  ]);
}
