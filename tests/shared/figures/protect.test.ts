import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSmall, protect, type Shown, type Sum } from '../../../shared/figures/protect.ts';
import { attack, type Published } from '../../support/interval-attacker.ts';

const part = (value: number, persons = value): Sum => ({ value, persons, parts: [] });
const total = (...parts: readonly Sum[]): Sum => ({
  value: parts.reduce((sum, { value }) => sum + value, 0),
  persons: parts.reduce((sum, { persons }) => sum + persons, 0),
  parts,
});
const marks = ({ parts }: Shown) => parts.map(({ hidden }) => (hidden ? 'x' : '.')).join('');

const publish = (sum: Sum, shown: Shown): Published => ({
  value: shown.hidden ? null : sum.value,
  parts: sum.parts.flatMap((inner, index) => {
    const mark = shown.parts[index];
    return mark ? [publish(inner, mark)] : [];
  }),
});

test('nothing small, nothing hidden; a nought is no secret', () => {
  expect(marks(protect(total(part(5), part(40), part(0)), { smallest: 5 }))).toBe('...');
});

test('a single small part takes the smallest other that is enough with it', () => {
  expect(marks(protect(total(part(2), part(30), part(6), part(0)), { smallest: 5 }))).toBe('x.x.');
  expect(marks(protect(total(part(2), part(30), part(5), part(0)), { smallest: 5 }))).toBe('x.x.');
});

test('two small parts that are too few together take a third', () => {
  expect(marks(protect(total(part(1), part(1), part(30), part(9)), { smallest: 5 }))).toBe('xx.x');
});

test('many reports of few persons are small', () => {
  expect(isSmall(part(12, 2), 5)).toBe(true);
  expect(marks(protect(total(part(12, 2), part(30), part(6)), { smallest: 5 }))).toBe('x.x');
});

test('where all parts are small and few, noughts go with them', () => {
  expect(marks(protect(total(part(1), part(1), part(1), part(1), part(1), part(0)), { smallest: 5 }))).toBe('xxxxxx');
});

test('below a hidden sum nothing is shown', () => {
  const shown = protect(total(total(part(2), part(1)), part(50), total(part(8), part(0))), { smallest: 5 });
  expect(marks(shown)).toBe('x.x');
  expect(shown.parts.map(marks)).toEqual(['xx', '', 'xx']);
  expect(marks(protect(total(part(50), part(0)), { smallest: 5, hide: true }))).toBe('xx');
});

const leaf = fc
  .record({
    value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 60 })),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ value, share }) => part(value, value === 0 ? 0 : Math.max(1, Math.round(value * share))));
/** The same person may stand behind several parts: together they are at least the most and at most the sum. */
const sharing = (parts: readonly Sum[], share: number): Sum => {
  const whole = total(...parts);
  const most = Math.max(...parts.map(({ persons }) => persons));
  return { ...whole, persons: most + Math.floor((whole.persons - most) * share) };
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
const leaves = fc
  .tuple(fc.array(leaf, { minLength: 1, maxLength: 12 }), share)
  .map(([parts, part]) => sharing(parts, part));
const trees = fc
  .tuple(fc.array(fc.oneof(leaf, leaves), { minLength: 1, maxLength: 12 }), share)
  .map(([parts, part]) => sharing(parts, part));

test('who knows every shown count leaves each hidden one a range of the threshold and more', () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 3, max: 10 }), (tree, smallest) => {
      const shown = protect(tree, { smallest });
      for (const { closed, known } of attack(publish(tree, shown))) {
        if (closed) expect(known.most - known.least).toBeGreaterThanOrEqual(smallest);
      }
    }),
    { numRuns: 3000 },
  );
});

test('every small count is hidden, and what is shown is true', () => {
  fc.assert(
    fc.property(trees, fc.integer({ min: 3, max: 10 }), (tree, smallest) => {
      const look = (sum: Sum, shown: Shown): void => {
        if (isSmall(sum, smallest)) expect(shown.hidden).toBe(true);
        expect(shown.parts).toHaveLength(sum.parts.length);
        sum.parts.forEach((inner, index) => {
          const mark = shown.parts[index];
          if (mark) look(inner, mark);
        });
      };
      look(tree, protect(tree, { smallest }));
    }),
  );
});

test('without secondary suppression the attacker finds every part that is the only hidden one', () => {
  const naive = (sum: Sum, smallest: number): Shown => ({
    hidden: isSmall(sum, smallest),
    parts: sum.parts.map((inner) => naive(inner, smallest)),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 1 }),
      fc.nat(),
      (small, others, at) => {
        const values = others.toSpliced(at % (others.length + 1), 0, small);
        const tree = total(...values.map((value) => part(value)));
        const shown = naive(tree, 5);
        const [found] = attack(publish(tree, shown)).filter(({ closed }) => closed);
        const [truth] = tree.parts.filter((_, index) => shown.parts[index]?.hidden);
        expect(found?.known).toEqual({ least: truth?.value, most: truth?.value });
      },
    ),
  );
});

test('with larger counts few are hidden for each small one', () => {
  const large = fc.array(
    fc.oneof(
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 6, arbitrary: fc.integer({ min: 8, max: 60 }) },
    ),
    { minLength: 4, maxLength: 20 },
  );
  fc.assert(
    fc.property(large, (values) => {
      const shown = protect(total(...values.map((value) => part(value))), { smallest: 5 });
      const small = values.filter((value) => value < 5).length;
      fc.pre(small < values.length && values.reduce((sum, value) => sum + value, 0) / values.length >= 20);
      expect(shown.parts.filter(({ hidden }) => hidden).length - small).toBeLessThanOrEqual(small === 0 ? 0 : 1);
    }),
  );
});
