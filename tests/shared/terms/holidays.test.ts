import Holidays from 'date-holidays';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { easterSunday } from '../../../shared/terms/easter.ts';
import { holidaysOf } from '../../../shared/terms/holidays.ts';

const ours: Readonly<Record<string, string>> = {
  'new-years-day': '01-01',
  'good-friday': 'easter -2',
  'easter-monday': 'easter 1',
  'ascension-day': 'easter 39',
  'whit-monday': 'easter 50',
  'liberation-day': '05-05',
  'christmas-day': '12-25',
  'second-christmas-day': '12-26',
};

test('the movable and fixed holidays are those of an independent package, 1900 to 2100', () => {
  const independent = new Holidays('NL');
  for (let year = 1900; year <= 2100; year += 1) {
    const theirs = new Map(independent.getHolidays(year).map(({ rule, date }) => [rule, date.slice(0, 10)]));
    for (const [name, rule] of Object.entries(ours)) {
      const expected = theirs.get(rule) ?? `${year}-${rule}`;
      expect(holidaysOf(year).has(expected), `${name} of ${year}`).toBe(true);
    }
  }
});

test('Koningsdag is celebrated as the independent package says, from 2014', () => {
  const independent = new Holidays('NL');
  for (let year = 2014; year <= 2100; year += 1) {
    const theirs = independent
      .getHolidays(year)
      .find(({ name }) => name === 'Koningsdag')
      ?.date.slice(0, 10);
    expect([...holidaysOf(year)].find(([, name]) => name === 'koningsdag')?.[0]).toBe(theirs);
  }
});

test('Koningsdag moves to Saturday 26 April when 27 April is a Sunday, also before 2014', () => {
  expect(holidaysOf(2025).get('2025-04-26')).toBe('koningsdag');
  expect(holidaysOf(2031).get('2031-04-26')).toBe('koningsdag');
  expect(holidaysOf(2003).get('2003-04-26')).toBe('koningsdag');
  expect(holidaysOf(2025).has('2025-04-27')).toBe(false);
});

test('Easter Sunday is a Sunday between 22 March and 25 April of every year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 900, max: 3200 }), (year) => {
      const easter = easterSunday(year);
      const earliest = Temporal.PlainDate.from({ year, month: 3, day: 22 });
      const latest = Temporal.PlainDate.from({ year, month: 4, day: 25 });
      expect(easter.dayOfWeek).toBe(7);
      expect(Temporal.PlainDate.compare(easter, earliest)).toBeGreaterThanOrEqual(0);
      expect(Temporal.PlainDate.compare(easter, latest)).toBeLessThanOrEqual(0);
    }),
  );
});
