import { type DigitGroup, digitGroups, plainDigits, type TextRange } from './digit-groups.ts';
import { otherNumbersIn } from './other-numbers.ts';

/** What looks like a citizen service number, and where. */
export interface ServiceNumberFound extends TextRange {
  /** The text itself says that it is one: it stands after "bsn", "burgerservicenummer" or "sofinummer". */
  readonly certain: boolean;
}

/**
 * Finds what looks like a citizen service number (burgerservicenummer): nine digits, on end or in groups, that pass the eleven
 * test (PRI-07), and after the word for it eight, since its first nought is often left out. One in eleven of other nine-digit
 * numbers passes as well, so what is not certain is a reason to ask, not a proof. Telephone numbers, bank accounts, numbers of cases
 * and days are passed over, and so is what is part of a longer number. Ranges stand in the order of the text and never overlap.
 */
export function serviceNumbersIn(text: string): readonly ServiceNumberFound[] {
  const plain = plainDigits(text);
  const groups = digitGroups(plain);
  if (groups.length === 0) return [];
  const others = otherNumbersIn(plain);
  const found = groups.flatMap((_, at) => {
    const shape = (count: 8 | 9) => shapeAt({ plain, groups, at, count });
    const said = [shape(9), shape(8)].flatMap((each) => each.filter((range) => isSaid(plain, range, others)));
    const bare = shape(9).filter((range) => looksBare(plain, range, others));
    return [
      ...said.map((range) => ({ ...range, certain: true })),
      ...bare.map((range) => ({ ...range, certain: false })),
    ];
  });
  return withoutOverlap(found.map(({ from, to, certain }) => ({ from, to, certain })));
}

/** One or more groups on a row that together have the digits of a service number that passes. */
interface Shape extends TextRange {
  /** How many digits each group has: `[4, 2, 3]`. */
  readonly sizes: readonly number[];
  /** What parts them, the same everywhere; empty for one group, null when it differs. */
  readonly gap: string | null;
  /** No other digits stand beside it with the same gap. */
  readonly apart: boolean;
  readonly count: 8 | 9;
}

interface Place {
  readonly plain: string;
  readonly groups: readonly DigitGroup[];
  readonly at: number;
  /** Eight: with a nought before it. */
  readonly count: 8 | 9;
}

/** The groups from this place on that have this many digits together, when they pass the test; none otherwise. */
function shapeAt(place: Place): readonly Shape[] {
  const { groups, at, count } = place;
  const end = endOf(place);
  const [first, last] = [groups[at], end === null ? undefined : groups[end]];
  if (!first || !last || end === null) return [];
  const taken = groups.slice(at, end + 1);
  const digits = taken.map((group) => group.digits).join('');
  if (!passesElevenTest(digits.padStart(9, '0'))) return [];
  const gaps = new Set(taken.slice(1).map((_, index) => gapBefore(place, at + 1 + index)));
  const gap = gaps.size > 1 ? null : ([...gaps][0] ?? '');
  const beside = [gapBefore(place, at), gapBefore(place, end + 1)];
  const sizes = taken.map((group) => group.digits.length);
  return [
    { from: first.from, to: last.to, sizes, gap, apart: gap !== null && gap !== '' && !beside.includes(gap), count },
  ];
}

/** The group with which the digits are as many as wanted; null when no group ends there or something else stands between. */
function endOf(place: Place): number | null {
  const { groups, at, count } = place;
  let digits = 0;
  for (let next = at; next < groups.length && digits < count; next += 1) {
    if (next > at && !/^[ .-]{1,3}$/.test(gapBefore(place, next))) return null;
    digits += groups[next]?.digits.length ?? 0;
    if (digits === count) return next;
  }
  return null;
}

function gapBefore({ plain, groups }: Place, index: number): string {
  const [left, right] = [groups[index - 1], groups[index]];
  return left && right ? plain.slice(left.to, right.from) : '';
}

/** How people group nine digits, also when another number stands beside them. */
const usual = ['9', '3,3,3', '4,2,3', '3,2,4', '2,2,2,3', '3,2,2,2'];

/** Nine digits that nothing in the text calls anything. */
function looksBare(plain: string, shape: Shape, others: readonly TextRange[]): boolean {
  const { from, sizes, gap, apart } = shape;
  if (gap === null || gap.length > 1 || touches(shape, others)) return false;
  // A letter before the digits, or a few letters and a hyphen, make it somebody's own number: F202612345, INV-123456789.
  if (/(?:\p{L}|(?<!\p{L})\p{L}{1,4}[-/])$/u.test(plain.slice(Math.max(0, from - 6), from))) return false;
  if (usual.includes(sizes.join(','))) return true;
  return apart && gap !== '-' && !/^(?:19|20)\d\d$/.test(plain.slice(from, from + (sizes[0] ?? 0)));
}

/** The names of the number, with what may be written between their parts. */
const name = String.raw`(?<![\p{L}\d])(?:b\.?s\.?n\.?|burger[ -]?service[ -]?n(?:ummer|r)\.?|sofi[ -]?n(?:ummer|r)\.?|citizen[ -]?service[ -]?number)`;

/** Nothing but what makes one of name and number: a colon, "is", "nummer". */
const tight = new RegExp(
  String.raw`${name}(?:[ -]?(?:nummers?|nr|no|number))?[\s.:=,;()"'“”‘’-]*(?:(?:is|was|luidt|nu)[\s:=,]*)?$`,
  'iu',
);

/** A few words of the same sentence, without digits. */
const loose = new RegExp(String.raw`${name}(?<between>(?:[^\d.!?\n]|\.(?=\S)|(?<=\bnr)\.){0,45})$`, 'iu');

/** The word falls, but about something else, or to say that it is not there. */
const aboutElse =
  /(?<!\p{L})(?:geen|niet|zonder|no|not|without|tel|telefoon\p{L}*|phone|mobiel|bel(?:len|t)?|terugbel\p{L}*|rekening\p{L}*|giro|iban|account|zaak\p{L}*|case|melding\p{L}*|dossier\p{L}*|kenmerk|factuur\p{L}*|invoice|postcode|cli[eë]nt(?:nummer|nr)|klant(?:nummer|nr)?|relatie(?:nummer|nr)?|client number|kvk\p{L}*|agb\p{L}*|zie|see)(?!\p{L})/iu;

/** How far back the word is looked for, in characters. */
const reach = 90;

/** The text says that these digits are a service number. */
function isSaid(plain: string, shape: Shape, others: readonly TextRange[]): boolean {
  const before = plain.slice(Math.max(0, shape.from - reach), shape.from);
  if (tight.test(before)) return true;
  if (touches(shape, others) || /[\p{L}]$/u.test(before)) return false;
  const match = loose.exec(before);
  if (match === null) return shape.count === 9 && isSaidAfter(plain, shape);
  const denied = /(?<!\p{L})(?:geen|zonder|no|without)\s+(?:\p{L}+\s+)?$/iu.test(before.slice(0, match.index));
  return !denied && !aboutElse.test(match.groups?.between ?? '');
}

const calledAfter = new RegExp(
  `^["”’)]{0,2},? (?:is|was|dat is|that is) (?:haar|zijn|mijn|uw|het|hun|her|his|my|the|your|their) (?=${name})`,
  'iu',
);

/** "… is haar bsn". */
function isSaidAfter(plain: string, { to }: Shape): boolean {
  return calledAfter.test(plain.slice(to, to + reach));
}

function touches({ from, to }: TextRange, others: readonly TextRange[]): boolean {
  return others.some((other) => other.from < to && from < other.to);
}

/** What is certain goes before what is not, and then what comes first. */
function withoutOverlap(found: readonly ServiceNumberFound[]): readonly ServiceNumberFound[] {
  const kept: ServiceNumberFound[] = [];
  for (const each of found.toSorted((a, b) => Number(b.certain) - Number(a.certain) || a.from - b.from)) {
    if (!touches(each, kept)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is a multiple of eleven (PRI-07); nine zeros are no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0) % 11 === 0;
}
