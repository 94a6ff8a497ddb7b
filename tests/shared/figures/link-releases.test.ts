import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { type CountedPeriod, type EarlierRelease, linkReleases } from '../../../shared/figures/link-releases.ts';
import { protect } from '../../../shared/figures/protect.ts';

const period = (from: string, to: string) => ({ from: day(from), to: day(to) });
const half = period('2026-01-01', '2026-06-30');
const july = period('2026-07-01', '2026-07-31');
const sevenMonths = period('2026-01-01', '2026-07-31');

/** Reports of three kinds, all by other persons, with their total. */
function kinds(over: CountedPeriod['period'], ...counts: readonly number[]): CountedPeriod {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const figures = [all, ...counts].map((value, at) => ({
    name: at === 0 ? 'all' : `kind-${at}`,
    value,
    persons: value,
    smallest: 5,
  }));
  return { period: over, figures, sums: [{ whole: ['all'], parts: counts.map((_, at) => `kind-${at + 1}`) }] };
}

const released = (over: CountedPeriod['period'], ...shown: readonly (number | null)[]): EarlierRelease => ({
  period: over,
  shown: new Map(shown.map((value, at) => [at === 0 ? 'all' : `kind-${at}`, value])),
});

function marksOf(now: CountedPeriod, earlier: readonly EarlierRelease[], stretches: readonly CountedPeriod[]) {
  const { figures, sums } = linkReleases({ now: [now], earlier, stretches });
  const { marks, exposed } = protect(figures, sums);
  return { marks: marks.slice(0, now.figures.length), exposed };
}

test('without earlier releases a figure of enough persons is shown', () => {
  expect(marksOf(kinds(sevenMonths, 42, 30, 20), [], [kinds(sevenMonths, 42, 30, 20)])).toEqual({
    marks: ['shown', 'shown', 'shown', 'shown'],
    exposed: [],
  });
});

test('what a month adds to an earlier half-year is hidden when it is small, with another', () => {
  const stretches = [kinds(half, 40, 25, 10), kinds(july, 2, 5, 10)];
  const { marks, exposed } = marksOf(kinds(sevenMonths, 42, 30, 20), [released(half, 75, 40, 25, 10)], stretches);
  expect(marks[0]).toBe('shown');
  expect(marks[1]).toBe('for-another');
  expect(marks.slice(2).filter((mark) => mark === 'for-another')).toHaveLength(1);
  expect(exposed).toEqual([]);
});

test('what an earlier release hid stays hidden beside a later one', () => {
  const stretches = [kinds(half, 3, 25, 10), kinds(july, 10, 20, 30)];
  const { marks, exposed } = marksOf(
    kinds(july, 10, 20, 30),
    [released(half, 38, null, 25, null), released(sevenMonths, 98, null, 45, null)],
    stretches,
  );
  // Shown for July, the first kind would follow for the half-year only if the seven months were shown.
  expect(marks).toEqual(['shown', 'shown', 'shown', 'shown']);
  expect(exposed).toEqual([]);
  const shownBefore = marksOf(
    kinds(july, 10, 20, 30),
    [released(half, 38, null, 25, null), released(sevenMonths, 98, 13, 45, 40)],
    stretches,
  );
  expect(shownBefore.marks[1]).toBe('for-another');
  expect(shownBefore.exposed).toEqual([]);
});

test('a correction since the earlier release is reckoned with as if everybody knew it', () => {
  const stretches = [kinds(half, 41, 25, 10), kinds(july, 2, 5, 10)];
  const { marks } = marksOf(kinds(sevenMonths, 43, 30, 20), [released(half, 75, 40, 25, 10)], stretches);
  expect(marks[1]).toBe('for-another');
});

test('what was open at the end of one period is what was open at the beginning of the next', () => {
  const flow = (
    over: CountedPeriod['period'],
    [start, came, went, end]: readonly [number, number, number, number],
  ) => ({
    period: over,
    figures: [
      { name: 'start', value: start, moment: { of: 'open', at: 'start' as const } },
      { name: 'came', value: came },
      { name: 'went', value: went },
      { name: 'end', value: end, moment: { of: 'open', at: 'end' as const } },
    ].map((figure) => ({ ...figure, persons: figure.value, smallest: 5 })),
    sums: [{ whole: ['start', 'came'], parts: ['went', 'end'] }],
  });
  const earlier: EarlierRelease = {
    period: sevenMonths,
    shown: new Map([
      ['start', 20],
      ['came', 60],
      ['went', null],
      ['end', null],
    ]),
  };
  const { marks, exposed } = marksOf(
    flow(july, [24, 6, 27, 3]),
    [earlier],
    [flow(half, [20, 54, 50, 24]), flow(july, [24, 6, 27, 3])],
  );
  expect(marks).toEqual(['shown', 'for-another', 'shown', 'small']);
  expect(exposed).toEqual([]);
});
