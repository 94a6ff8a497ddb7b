import { expect, test } from 'vitest';
import {
  unknownYears,
  withDay,
  withEmptyYear,
  withoutDay,
  withoutYear,
} from '../../../../renderer/screens/administration/equated-days.ts';
import { day } from '../../../../shared/dates.ts';

const known = { 2026: [day('2026-01-02'), day('2026-05-15')] };

test('a day stands once, under its own year and in order', () => {
  const more = withDay(withDay(known, day('2026-03-06')), day('2026-03-06'));
  expect(more).toEqual({ 2026: ['2026-01-02', '2026-03-06', '2026-05-15'] });
  expect(withDay(known, day('2027-05-07'))).toEqual({ ...known, 2027: ['2027-05-07'] });
});

test('a year whose days are taken away is known to have none; only forgetting it makes it unknown', () => {
  const empty = withoutDay(withoutDay(known, day('2026-01-02')), day('2026-05-15'));
  expect(empty).toEqual({ 2026: [] });
  expect(unknownYears(empty, day('2026-11-19'))).toEqual(['2027', '2028']);
  expect(unknownYears(withoutYear(empty, '2026'), day('2026-11-19'))).toEqual(['2026', '2027', '2028']);
  expect(withEmptyYear(known, '2026')).toEqual(known);
});
