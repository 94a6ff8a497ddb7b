import { z } from 'zod';
import { Day } from '../dates.ts';

/**
 * Days that a royal decree equates with a holiday (Algemene termijnenwet 3(3)), by year. A year without days has an
 * empty list; a year that is absent is not known, and a term that touches it carries a warning.
 */
export const EquatedDays = z
  .record(z.string().regex(/^\d{4}$/), z.array(Day))
  .refine(
    (daysByYear) => Object.entries(daysByYear).every(([year, days]) => days.every((day) => day.startsWith(`${year}-`))),
    'an equated day stands under its own year',
  );
export type EquatedDays = Readonly<Record<string, readonly string[]>>;

/** The shipped table (ATW-07); 2020–2022 and the years after 2028 are not in it. The office can edit its own copy. */
export const shippedEquatedDays: EquatedDays = {
  2017: ['2017-04-28', '2017-05-26'],
  2018: ['2018-05-11', '2018-12-24', '2018-12-31'],
  2019: ['2019-05-31', '2019-12-27'],
  2023: ['2023-04-28', '2023-05-19'],
  2024: ['2024-05-10', '2024-12-27'],
  2025: ['2025-05-30'],
  2026: ['2026-01-02', '2026-05-15'],
  2027: ['2027-05-07'],
  2028: ['2028-04-28', '2028-05-26'],
};
