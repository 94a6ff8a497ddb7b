import Holidays from 'date-holidays';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoOf, numberOf, weekdayOf } from '../../../shared/terms/day-number.ts';
import { easterSunday } from '../../../shared/terms/easter.ts';
import { holidaysOf } from '../../../shared/terms/holidays.ts';
import { runSeed } from '../../support/times.ts';

/** The holidays of the act as the package names them: by rule. Koningsdag apart: before 2014 the package has another day. */
const ours: readonly (readonly [name: string, rule: string])[] = [
  ['new-years-day', '01-01'],
  ['good-friday', 'easter -2'],
  ['easter-monday', 'easter 1'],
  ['koningsdag', ''],
  ['liberation-day', '05-05'],
  ['ascension-day', 'easter 39'],
  ['whit-monday', 'easter 50'],
  ['christmas-day', '12-25'],
  ['second-christmas-day', '12-26'],
];

test('the holidays of a year are those of an independent package, each with its name, 1900 to 2100', () => {
  const independent = new Holidays('NL');
  for (let year = 1900; year <= 2100; year += 1) {
    const days = independent.getHolidays(year);
    const byRule = new Map(days.map(({ rule, date }) => [rule, date.slice(0, 10)]));
    const birthday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
    const theirs = days.find(({ name }) => name === 'Koningsdag')?.date.slice(0, 10);
    if (year >= 2014) expect(theirs).toBe(birthday);
    const expected = ours.map(([name, rule]): [string, string] => [
      name === 'koningsdag' ? birthday : (byRule.get(rule) ?? `${year}-${rule}`),
      name,
    ]);
    const known = [...holidaysOf(year)].map(([on, name]): [string, string] => [isoOf(on), name]);
    expect(new Map(known), `${year}`).toEqual(new Map(expected));
  }
});

test('the holidays of a year are reckoned once', () => {
  expect(holidaysOf(1777)).toBe(holidaysOf(1777));
});

test('Koningsdag moves to Saturday 26 April when 27 April is a Sunday, also before 2014', () => {
  expect(holidaysOf(2025).get(numberOf('2025-04-26'))).toBe('koningsdag');
  expect(holidaysOf(2031).get(numberOf('2031-04-26'))).toBe('koningsdag');
  expect(holidaysOf(2003).get(numberOf('2003-04-26'))).toBe('koningsdag');
  expect(holidaysOf(2025).has(numberOf('2025-04-27'))).toBe(false);
});

test('Easter Sunday is a Sunday between 22 March and 25 April of every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 900, max: 3200 }), (year) => {
      const easter = easterSunday(year);
      const written = String(year).padStart(4, '0');
      expect(weekdayOf(easter)).toBe(7);
      expect(easter).toBeGreaterThanOrEqual(numberOf(`${written}-03-22`));
      expect(easter).toBeLessThanOrEqual(numberOf(`${written}-04-25`));
    }),
    { seed: runSeed },
  );
});
