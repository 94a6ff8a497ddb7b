import type { Random } from '../../../shared/random.ts';
import { nameStocks, type Origin } from './name-stocks.ts';
import { rareSurname } from './rare-surnames.ts';

/** A surname with what stands before it: `van der` and `Berg`. */
export interface Surname {
  readonly prefix: string;
  readonly core: string;
}

export interface FullName {
  readonly origin: Origin;
  readonly woman: boolean;
  readonly given: string;
  /** One, or two that are borne together: `de Vries` and `Jansen`. */
  readonly surnames: readonly Surname[];
}

/** In this share of the families the name is one of the rare ones. */
const rareShare = 0.4;

/** Where a family comes from, by the shares of the city. */
export function pickOrigin(random: Random): Origin {
  let left = random.next() * 100;
  for (const { origin, share } of nameStocks) {
    left -= share;
    if (left < 0) return origin;
  }
  return 'dutch';
}

/** The name of somebody from there: a few surnames are very frequent, many are rare. */
export function fullNameOf(origin: Origin, random: Random): FullName {
  const woman = random.chance(0.58);
  const own = surnameOf(origin, random);
  return {
    origin,
    woman,
    given: givenNameOf(origin, woman, random),
    surnames: withSecond(own, { origin, woman }, random),
  };
}

export function surnameOf(origin: Origin, random: Random): Surname {
  const rare = random.chance(rareShare) ? rareSurname(origin, random) : null;
  return splitSurname(rare ?? skewedPick(stockOf(origin).surnames, random));
}

/** A given name; a few bear two. */
export function givenNameOf(origin: Origin, woman: boolean, random: Random): string {
  const names = woman ? stockOf(origin).women : stockOf(origin).men;
  const first = skewedPick(names, random);
  if (/[ -]/.test(first) || !random.chance(0.05)) return first;
  const second = skewedPick(names, random);
  return second === first || /[ -]/.test(second) ? first : `${first} ${second}`;
}

/** `van der Berg` is `van der` and `Berg`: words in small letters stand before the name. */
export function splitSurname(text: string): Surname {
  const prefix = /^((?:'?\p{Ll}[\p{Ll}]*'? )*)/u.exec(text)?.[0] ?? '';
  return { prefix: prefix.trim(), core: text.slice(prefix.length) };
}

/** Two names together: a married woman with a Dutch name, or a Cape Verdean with a name of either parent. */
function withSecond(
  own: Surname,
  { origin, woman }: Pick<FullName, 'origin' | 'woman'>,
  random: Random,
): readonly Surname[] {
  const chance = origin === 'cape-verdean' ? 0.35 : woman ? (marriedNameShares[origin] ?? 0.02) : 0;
  if (!random.chance(chance)) return [own];
  const other = surnameOf(origin, random);
  return other.core === own.core ? [own] : [other, own];
}

const marriedNameShares: Partial<Readonly<Record<Origin, number>>> = {
  dutch: 0.24,
  surinamese: 0.22,
  antillean: 0.14,
  turkish: 0.06,
};

/** The first of the list some ten times as often as the last. */
function skewedPick(items: readonly string[], random: Random): string {
  const least = Math.log(4);
  const most = Math.log(4 + items.length);
  const place = Math.floor(Math.exp(least + random.next() * (most - least)) - 4);
  return items[Math.min(Math.max(place, 0), items.length - 1)] ?? '';
}

const stocks = new Map(nameStocks.map((stock) => [stock.origin, stock]));

function stockOf(origin: Origin) {
  const stock = stocks.get(origin);
  if (!stock) throw new Error(`No names from ${origin}.`);
  return stock;
}
