import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../../../shared/dates.ts';
import { formatDay } from '../../../shared/text/format-day.ts';
import { readDay } from '../../../shared/text/read-day.ts';

const today = day('2026-11-19');
const past = { today, lean: 'past' } as const;

test.each([
  ['2-3', '2026-03-02'],
  ['2/3/26', '2026-03-02'],
  ['02032026', '2026-03-02'],
  ['2 mrt', '2026-03-02'],
  ['2 maart', '2026-03-02'],
  ['2-mrt-2025', '2025-03-02'],
  ['maandag 2 maart 2026', '2026-03-02'],
  ['2 March 2026', '2026-03-02'],
  ['2026-3-2', '2026-03-02'],
  ['2.3.2026', '2026-03-02'],
  ['vandaag', '2026-11-19'],
  ['gisteren', '2026-11-18'],
  ['19-11', '2026-11-19'],
  ['20-11', '2025-11-20'],
  ['29-2', '2024-02-29'],
  ['1-5-47', '1947-05-01'],
  ['1-5-36', '2036-05-01'],
])('"%s" means %s', (typed, on) => {
  expect(readDay(typed, past)).toBe(on);
});

test.each(['', '31-2', '0-1', '2', '2-13', 'maart', '2 xyz', '12-12-1850', '2-3-202', '99999999'])(
  '"%s" is no day',
  (typed) => {
    expect(readDay(typed, past)).toBeUndefined();
  },
);

test('a day without a year leans as asked', () => {
  expect(readDay('20-11', { today, lean: 'future' })).toBe('2026-11-20');
  expect(readDay('18-11', { today, lean: 'future' })).toBe('2027-11-18');
  expect(readDay('2-1', { today, lean: 'nearest' })).toBe('2027-01-02');
  expect(readDay('2-6', { today, lean: 'nearest' })).toBe('2026-06-02');
});

test('every day is read back from each form in which it is written with its year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 27_000 }), fc.constantFrom('nl', 'en'), (shift, language) => {
      const on = addDays(today, shift);
      for (const form of ['full', 'tag', 'row', 'date', 'brief'] as const) {
        const written = formatDay(on, language, {
          form,
          today: day(on.startsWith('2026') ? '2025-01-01' : '2026-01-01'),
        });
        expect(readDay(written, past)).toBe(on);
      }
    }),
  );
});
