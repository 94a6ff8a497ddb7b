import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { daysOfTerm } from '../../../shared/terms/days-of-term.ts';
import { lastDay } from '../../../shared/terms/last-day.ts';

test('T-2: of a term that ends on Good Friday every day stands there, the moved ones with why', () => {
  const days = daysOfTerm(lastDay({ from: day('2026-02-20'), amount: 6, unit: 'weeks' }));
  expect(days[0]).toEqual({ day: '2026-02-20', count: null, why: 'start' });
  expect(days[41]).toEqual({ day: '2026-04-02', count: 41, why: 'counts' });
  expect(days.slice(42)).toEqual([
    { day: '2026-04-03', count: null, why: 'good-friday' },
    { day: '2026-04-04', count: null, why: 'saturday' },
    { day: '2026-04-05', count: null, why: 'sunday' },
    { day: '2026-04-06', count: null, why: 'easter-monday' },
    { day: '2026-04-07', count: 42, why: 'last-day' },
  ]);
});

test('days on which the term stood still do not count, and put the last day off by as many', () => {
  const standstills = [{ from: day('2026-03-05'), until: day('2026-03-11') }];
  const term = lastDay({ from: day('2026-03-02'), amount: 2, unit: 'weeks', standstills });
  const days = daysOfTerm(term);
  expect(term.lastDay).toBe('2026-03-23');
  expect(days.filter(({ why }) => why === 'stands-still')).toHaveLength(7);
  expect(days.at(-1)).toEqual({ day: '2026-03-23', count: 14, why: 'last-day' });
});

test('of overlapping stretches a day counts once; a stretch after the last day has no effect', () => {
  const at = (...standstills: { from: ReturnType<typeof day>; until: ReturnType<typeof day> }[]) =>
    lastDay({ from: day('2026-03-02'), amount: 2, unit: 'weeks', standstills }).lastDay;
  const one = { from: day('2026-03-05'), until: day('2026-03-11') };
  expect(at(one, { from: day('2026-03-09'), until: day('2026-03-12') })).toBe('2026-03-24');
  expect(at({ from: day('2026-03-17'), until: day('2026-03-30') })).toBe('2026-03-16');
  // One that begins on the last day itself counts; the order in which they are given says nothing.
  expect(at({ from: day('2026-03-16'), until: day('2026-03-18') })).toBe('2026-03-19');
  expect(at({ from: day('2026-03-18'), until: day('2026-03-20') }, one)).toBe('2026-03-26');
});

test('a term that touches a year without equated days carries a warning: 2029 and on', () => {
  expect(lastDay({ from: day('2028-12-04'), amount: 6, unit: 'weeks' }).warnings).toEqual([
    { code: 'no-equated-days', year: 2029 },
  ]);
});

test('a term that is counted back is laid open back, day by day', () => {
  const days = daysOfTerm(lastDay({ from: day('2026-03-10'), amount: -4, unit: 'days' }));
  expect(days.map((each) => each.day)).toEqual(['2026-03-10', '2026-03-09', '2026-03-08', '2026-03-07', '2026-03-06']);
  expect(days.at(-1)).toEqual({ day: '2026-03-06', count: 4, why: 'last-day' });
});
