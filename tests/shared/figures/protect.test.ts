import { expect, test } from 'vitest';
import { type Figure, type Sum, systemOf } from '../../../shared/figures/figure-system.ts';
import { protect } from '../../../shared/figures/protect.ts';
import { attackReleasesOf, attackTableOf } from '../../support/protection-runs.ts';
import { randomTable } from '../../support/random-tables.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { attackTable } from '../../support/table-attacker.ts';
import { runSeed, times } from '../../support/times.ts';

const figure = (value: number, persons = value, smallest = 5): Figure => ({ value, persons, smallest });

/** A total with its parts; what is hidden of the parts, and of the total first. */
function oneWay(...parts: readonly Figure[]): string {
  const total = figure(
    parts.reduce((sum, { value }) => sum + value, 0),
    parts.reduce((sum, { persons }) => sum + persons, 0),
  );
  const { marks } = protect([total, ...parts], [{ whole: [0], parts: parts.map((_, at) => at + 1) }]);
  return marks.map((mark) => ({ shown: '.', small: 'x', 'for-another': 'o' })[mark]).join('');
}

/** Rows of cells, with sums of rows and columns and of all. */
function twoWay(rows: readonly (readonly number[])[]) {
  const figures: Figure[] = rows.flat().map((value) => figure(value));
  const width = rows[0]?.length ?? 0;
  const sums: Sum[] = [];
  const add = (parts: readonly number[]) => {
    const value = parts.reduce((sum, part) => sum + (figures[part]?.value ?? 0), 0);
    const whole = figures.push(figure(value)) - 1;
    sums.push({ whole: [whole], parts });
    return whole;
  };
  const inRows = rows.map((row, at) => add(row.map((_, column) => at * width + column)));
  const inColumns = Array.from({ length: width }, (_, column) => add(rows.map((_row, at) => at * width + column)));
  const all = add(inRows);
  sums.push({ whole: [all], parts: inColumns });
  return { figures, sums };
}

test('nothing small, nothing hidden; a nought is no secret', () => {
  expect(oneWay(figure(5), figure(40), figure(0))).toBe('....');
});

test('a single small part takes the smallest other that is enough with it', () => {
  expect(oneWay(figure(2), figure(30), figure(6), figure(0))).toBe('.x.o.');
  expect(oneWay(figure(2), figure(30), figure(5), figure(0))).toBe('.x.o.');
});

test('two small parts that are too few together take a third', () => {
  expect(oneWay(figure(1), figure(1), figure(30), figure(9))).toBe('.xx.o');
});

test('many reports of few persons are small', () => {
  expect(oneWay(figure(12, 2), figure(30), figure(6))).toBe('.x.o');
});

test('where all parts are small and few, noughts go with them and the total stays', () => {
  expect(oneWay(figure(1), figure(1), figure(1), figure(1), figure(1), figure(0))).toBe('.xxxxxo');
});

test('a higher threshold of one figure is held, and the other keeps its own', () => {
  expect(oneWay(figure(8, 8, 10), figure(30), figure(9))).toBe('.x.o');
  expect(oneWay(figure(8), figure(30), figure(9))).toBe('....');
});

test('in a table of two directions a single small cell takes three others', () => {
  const { figures, sums } = twoWay([
    [2, 30, 31],
    [32, 33, 34],
    [35, 36, 37],
  ]);
  const { marks } = protect(figures, sums);
  expect(marks.filter((mark) => mark === 'small')).toHaveLength(1);
  expect(marks.filter((mark) => mark === 'for-another')).toHaveLength(3);
  expect(marks.slice(9).every((mark) => mark === 'shown')).toBe(true);
});

test('two small cells in each other’s way cannot be told apart by whole numbers', () => {
  // Each row and column holds two hidden ones, but 1 + 1 leaves nothing to choose where neither can be 0.
  const { figures, sums } = twoWay([
    [1, 1, 40],
    [1, 1, 40],
    [40, 40, 40],
  ]);
  const { marks } = protect(figures, sums);
  const published = figures.map(({ value }, at) => (marks[at] === 'shown' ? value : ('hidden' as const)));
  const known = attackTable({ figures: published, sums }, 5);
  for (const at of [0, 1, 3, 4]) {
    expect((known[at]?.most ?? 0) - (known[at]?.least ?? 0)).toBeGreaterThanOrEqual(5);
  }
});

test('a total that two tables share is hidden in both or in none, and so is what would give it away', () => {
  // 60 = 57 + 3 in the one, 60 = 30 + 30 in the other.
  const figures = [figure(60), figure(57), figure(3), figure(30), figure(30)];
  const { marks } = protect(figures, [
    { whole: [0], parts: [1, 2] },
    { whole: [0], parts: [3, 4] },
  ]);
  expect(marks).toEqual(['shown', 'for-another', 'small', 'shown', 'shown']);
});

test('what stands in a balance is hidden with another, the dearest last', () => {
  const figures = [figure(2), { ...figure(40), weight: 100 }, { ...figure(30), weight: 100 }, figure(12)];
  expect(protect(figures, [{ whole: [0, 1], parts: [2, 3] }]).marks).toEqual([
    'small',
    'shown',
    'shown',
    'for-another',
  ]);
});

test('what earlier releases tell whatever is hidden now is said', () => {
  const shown = (value: number): Figure => ({ ...figure(value), standing: 'shown' });
  const unpublished: Figure = { ...figure(2), standing: 'unpublished' };
  const sums = [{ whole: [0], parts: [1, 2] }];
  expect(protect([shown(40), shown(38), figure(2)], sums).exposed).toEqual([2]);
  const more = [...sums, { whole: [3], parts: [2, 4] }];
  expect(protect([shown(40), shown(38), unpublished, figure(12), figure(10)], more).exposed).toEqual([2]);
});

test('what nothing new is bound to is no concern of a new release', () => {
  const shown = (value: number): Figure => ({ ...figure(value), standing: 'shown' });
  const unpublished: Figure = { ...figure(2), standing: 'unpublished' };
  const figures = [shown(40), shown(38), unpublished, figure(12)];
  expect(protect(figures, [{ whole: [0], parts: [1, 2] }])).toEqual({
    marks: ['shown', 'shown', 'small', 'shown'],
    exposed: [],
  });
});

test('what must be hidden first is hidden, unless an earlier release tells it', () => {
  const shown = (value: number): Figure => ({ ...figure(value), standing: 'shown' });
  const figures = [figure(30), shown(30), figure(20)];
  expect(protect(figures, [{ whole: [0], parts: [1] }], [0, 2]).marks).toEqual(['shown', 'shown', 'for-another']);
});

test('figures that do not add up are a bug of the caller', () => {
  expect(() => systemOf([figure(3), figure(1), figure(1)], [{ whole: [0], parts: [1, 2] }])).toThrow('do not add up');
  expect(() => systemOf([figure(2), figure(2)], [{ whole: [0], parts: [1, 1] }])).toThrow();
});

test('the same figures give the same marks', () => {
  const shape = { sizes: [6, 5, 4], mean: 4, smallest: 5 };
  const [one, other] = [1, 1].map((seed) => randomTable(seededRandom(seed), shape));
  expect(one && protect(one.figures, one.sums)).toEqual(other && protect(other.figures, other.sums));
});

test(`an attacker with all that is published recovers nothing, and without further cells all that stands alone (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed);
  for (let turn = 0; turn < times(30); turn += 1) {
    const { shape, tried, recovered, wrong, alone, found, exposed } = attackTableOf(random, turn);
    expect({ shape, recovered, wrong, exposed, found, tried: tried > 0 || alone === 0 }).toEqual({
      ...{ shape, recovered: 0, wrong: 0, exposed: 0, found: alone, tried: true },
    });
  }
});

test(`with large cells at most three others are hidden for each small one (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed);
  for (let turn = 0; turn < times(20); turn += 1) {
    const sizes = [3 + random.below(18), 3 + random.below(13)];
    const shape = { sizes, mean: 20 + 20 * random.next(), smallest: [5, 10][random.below(2)] ?? 5 };
    const { figures, sums } = randomTable(random, shape);
    const { marks } = protect(figures, sums);
    const small = marks.filter((mark) => mark === 'small').length;
    const further = marks.filter((mark) => mark === 'for-another').length;
    expect({ shape, small, enough: further <= 3 * small }).toEqual({ shape, small, enough: true });
  }
});

test(`releases of overlapping periods give nothing away beside each other (seed ${runSeed})`, () => {
  const random = seededRandom(runSeed);
  for (let turn = 0; turn < times(20); turn += 1) {
    const { recovered, wrong, exposed } = attackReleasesOf(random);
    expect({ turn, recovered, wrong, exposed }).toEqual({ turn, recovered: 0, wrong: 0, exposed: 0 });
  }
});
