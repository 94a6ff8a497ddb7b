import { type DigitGroup, digitGroups, type TextRange } from './digit-groups.ts';

/**
 * Where a text holds numbers that are something else than a citizen service number by their form: telephone numbers, bank accounts,
 * numbers of cases, days. The text has plain digits.
 */
export function otherNumbersIn(plain: string): readonly TextRange[] {
  return [...phonesIn(plain), ...accountsIn(plain), ...formsIn(plain)];
}

/** A case number (year, sign, number), with or without letters before it, and days with their year. */
const forms = [
  /(?<!\d)(?:19|20)\d\d ?[-/] ?\d{3,7}(?!\d)/g,
  /(?<!\d)\d{1,2}([-/. ])\d{1,2}\1(?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d([-/. ])\d{1,2}\1\d{1,2}(?!\d)/g,
];

function formsIn(plain: string): readonly TextRange[] {
  return forms.flatMap((form) =>
    [...plain.matchAll(form)].map(({ 0: match, index }) => ({ from: index, to: index + match.length })),
  );
}

/** What may stand between the groups of one telephone number. */
const withinPhone = /^(?:[ .-]| [-.] |[ .-]?\(|\)[ .-]?|\) - )$/;

function phonesIn(plain: string): readonly TextRange[] {
  const groups = digitGroups(plain);
  const found: TextRange[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const last = lastGroupOfPhone(plain, groups, at);
    const [first, end] = [groups[at], last === null ? undefined : groups[last]];
    if (first === undefined || end === undefined || last === null) continue;
    found.push({ from: first.from, to: end.to });
    at = last;
  }
  return found;
}

/** The last group of the telephone number that begins with the group at this place; null when none does. */
function lastGroupOfPhone(plain: string, groups: readonly DigitGroup[], at: number): number | null {
  const kind = phoneKind(plain, groups[at]);
  if (kind === null) return null;
  let digits = 0;
  let last: number | null = null;
  for (let next = at; next < groups.length; next += 1) {
    const [group, before] = [groups[next], groups[next - 1]];
    if (group === undefined) break;
    if (next > at && before !== undefined && !withinPhone.test(plain.slice(before.to, group.from))) break;
    // "(0)" in a number from abroad is not dialled.
    const skipped = kind.abroad && group.digits === '0' && plain[group.to] === ')';
    digits += skipped ? 0 : group.digits.length;
    if (digits > kind.most) break;
    if (digits >= kind.fewest) last = next;
  }
  return last;
}

interface PhoneKind {
  readonly abroad: boolean;
  /** How many digits it has, with the noughts before the country code. */
  readonly fewest: number;
  readonly most: number;
}

/** E.164: fifteen digits at most, behind + or 00. A Dutch number has nine behind 31, and ten with its own nought. */
function phoneKind(plain: string, first: DigitGroup | undefined): PhoneKind | null {
  if (first === undefined) return null;
  const plus = plain[first.from - 1] === '+';
  if (!plus && isOwnBeginning(first.digits)) return { abroad: false, fewest: 10, most: 10 };
  if (!plus && !/^00[1-9]/.test(first.digits)) return null;
  const noughts = plus ? 0 : 2;
  if (first.digits.startsWith('31', noughts)) return { abroad: true, fewest: 11 + noughts, most: 11 + noughts };
  // Nine digits that begin with two noughts are no number abroad.
  return { abroad: true, fewest: plus ? 8 : 11, most: 15 + noughts };
}

/** A Dutch number as it is dialled here: all ten digits on end, or an area code or 06 by itself. */
function isOwnBeginning(digits: string): boolean {
  return /^0[1-9]\d{8}$/.test(digits) || /^0[1-9]\d{0,4}$/.test(digits);
}

const dutchAccount = /(?<![a-z0-9])nl\d{2}[ .-]?[a-z]{4}[ .-]?(?:\d[ .-]?){9}\d(?!\d)/gi;
const accountBeginning = /(?<![a-z0-9])[a-z]{2}\d{2}(?=[ .-]?[a-z0-9])/gi;
const [shortestAccount, longestAccount] = [15, 34];

/** Bank accounts as IBAN: Dutch ones by their form, others when their check digits are right (ISO 13616, modulo 97). */
function accountsIn(plain: string): readonly TextRange[] {
  const dutch = [...plain.matchAll(dutchAccount)].map(({ 0: match, index }) => ({
    from: index,
    to: index + match.length,
  }));
  const others = [...plain.matchAll(accountBeginning)].flatMap(({ index }) => {
    const to = endOfAccount(plain, index);
    return to === null ? [] : [{ from: index, to }];
  });
  return [...dutch, ...others];
}

function endOfAccount(plain: string, from: number): number | null {
  let account = '';
  for (let at = from; at < plain.length && account.length < longestAccount; at += 1) {
    const character = plain[at] ?? '';
    if (/[ .-]/.test(character) && !/[ .-]/.test(plain[at - 1] ?? '')) continue;
    if (!/[a-z0-9]/i.test(character)) break;
    account += character;
    const ends = !/[a-z0-9]/i.test(plain[at + 1] ?? '');
    if (ends && account.length >= shortestAccount && remainder(account) === 1) return at + 1;
  }
  return null;
}

/** Modulo 97 of an IBAN with its first four characters moved to the end and letters as 10 to 35. */
function remainder(account: string): number {
  const moved = `${account.slice(4)}${account.slice(0, 4)}`;
  let rest = 0;
  for (const character of moved)
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest;
}
