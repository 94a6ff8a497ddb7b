import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { type DayForm, formatDay } from '../../../shared/text/format-day.ts';
import type { Language } from '../../../shared/text/text.ts';

const today = day('2026-11-19');

test.each<[DayForm, Language, string, string]>([
  ['full', 'nl', '2026-12-28', 'maandag 28 december'],
  ['full', 'en', '2026-12-28', 'Monday 28 December'],
  ['full', 'nl', '2027-12-28', 'dinsdag 28 december 2027'],
  ['tag', 'nl', '2026-11-27', 'vr 27 november'],
  ['tag', 'en', '2026-11-27', 'Fri 27 November'],
  ['row', 'nl', '2026-12-28', 'ma 28 dec'],
  ['row', 'nl', '2025-03-02', 'zo 2 mrt 2025'],
  ['date', 'nl', '2026-12-03', '3 december'],
  ['brief', 'nl', '2026-10-27', '27 okt'],
  ['brief', 'en', '2024-02-29', '29 Feb 2024'],
])('form %s in %s writes %s as "%s"', (form, language, on, written) => {
  expect(formatDay(day(on), language, { form, today })).toBe(written);
});
