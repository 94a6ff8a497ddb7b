import type { MoveReason, TermWarning } from '../terms/last-day.ts';
import type { TermProblem, TermUnit } from '../terms/term.ts';
import { type Words, words } from './words.ts';

type TermKey =
  | `term.moved.${MoveReason}`
  | `term.unit.${TermUnit}`
  | `term.warning.${TermWarning['code']}`
  | `term.problem.${TermProblem['code']}`;

/** The words of "waarom deze datum?" and of terms that are refused. */
export const termWords: Readonly<Record<TermKey, Words>> = words<TermKey>({
  'term.moved.saturday': { nl: 'Zaterdag', en: 'Saturday' },
  'term.moved.sunday': { nl: 'Zondag', en: 'Sunday' },
  'term.moved.new-years-day': { nl: 'Nieuwjaarsdag', en: "New Year's Day" },
  'term.moved.good-friday': { nl: 'Goede Vrijdag', en: 'Good Friday' },
  'term.moved.easter-monday': { nl: 'Tweede paasdag', en: 'Easter Monday' },
  'term.moved.koningsdag': { nl: 'Koningsdag', en: "King's Day" },
  'term.moved.liberation-day': { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
  'term.moved.ascension-day': { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
  'term.moved.whit-monday': { nl: 'Tweede pinksterdag', en: 'Whit Monday' },
  'term.moved.christmas-day': { nl: 'Eerste kerstdag', en: 'Christmas Day' },
  'term.moved.second-christmas-day': { nl: 'Tweede kerstdag', en: 'Second Christmas Day' },
  'term.moved.equated': { nl: 'Telt bij besluit als feestdag', en: 'Counts as a holiday by decree' },
  'term.moved.two-ordinary-days': {
    nl: 'De termijn telt dan nog geen twee gewone dagen',
    en: 'The term would not yet include two ordinary days',
  },
  'term.unit.weeks': {
    nl: '{amount, plural, one {# week} other {# weken}}',
    en: '{amount, plural, one {# week} other {# weeks}}',
  },
  'term.unit.days': {
    nl: '{amount, plural, one {# dag} other {# dagen}}',
    en: '{amount, plural, one {# day} other {# days}}',
  },
  'term.unit.working-days': {
    nl: '{amount, plural, one {# werkdag} other {# werkdagen}}',
    en: '{amount, plural, one {# working day} other {# working days}}',
  },
  'term.unit.months': {
    nl: '{amount, plural, one {# maand} other {# maanden}}',
    en: '{amount, plural, one {# month} other {# months}}',
  },
  'term.unit.years': { nl: '{amount, plural, other {# jaar}}', en: '{amount, plural, one {# year} other {# years}}' },
  'term.warning.no-equated-days': {
    nl: 'Voor {year} staan er geen extra vrije dagen in de lijst. Controleer deze datum.',
    en: 'The list has no extra days off for {year}. Check this date.',
  },
  'term.warning.february-29': {
    nl: 'De termijn begon op 29 februari. Daarom eindigt deze op 28 februari.',
    en: 'The term started on 29 February. That is why it ends on 28 February.',
  },
  'term.problem.amount-out-of-range': {
    nl: 'Vul een heel getal in van -1000 tot en met 1000, maar niet 0.',
    en: 'Enter a whole number from -1000 to 1000, but not 0.',
  },
  'term.problem.working-days-only-forwards': {
    nl: 'Werkdagen tellen alleen vooruit. Vul een getal boven 0 in.',
    en: 'Working days are only counted forwards. Enter a number above 0.',
  },
  'term.problem.adjournment-out-of-range': {
    nl: 'Uitstel duurt 1 tot en met 4 weken.',
    en: 'An adjournment takes 1 to 4 weeks.',
  },
  'term.problem.only-with-weeks': {
    nl: 'Dit past alleen bij een termijn in weken.',
    en: 'This only works with a term in weeks.',
  },
  'term.problem.only-forwards': {
    nl: 'Dit past alleen bij een termijn die vooruit telt.',
    en: 'This only works with a term that counts forwards.',
  },
  'term.problem.before-start': {
    nl: 'De afgesproken dag ligt voor het begin van de termijn.',
    en: 'The agreed day is before the start of the term.',
  },
});
