import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePostcode, shownPostcode } from '../../../shared/reference/postcode.ts';

test.each([
  ['3083ax', '3083 AX', 'dutch'],
  [' 3083 AX ', '3083 AX', 'dutch'],
  ['3083-ax', '3083 AX', 'dutch'],
  ['3083', '3083', 'digits-only'],
  ['3083 A', '3083 A', 'partial'],
  ['308', '308', 'partial'],
  ['3011 SS', '3011 SS', 'not-issued'],
  ['3011sa', '3011sa', 'not-issued'],
  ['0123 AB', '0123 AB', 'foreign'],
  ['30111 AB', '30111 AB', 'foreign'],
  ['SW1A 1AA', 'SW1A 1AA', 'foreign'],
  ['', '', 'empty'],
  ['   ', '', 'empty'],
] as const)('%j is kept as %j: %s', (typed, postcode, kind) => {
  expect(parsePostcode(typed)).toMatchObject({ postcode, kind });
});

test('the digits of half a postcode can still be looked up', () => {
  expect(parsePostcode('3083 A').digits).toBe('3083');
  expect(parsePostcode('308').digits).toBeNull();
});

test('whatever is typed, nothing is lost and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (typed) => {
      const once = parsePostcode(typed);
      if (once.kind === 'partial' || once.kind === 'not-issued' || once.kind === 'foreign') {
        expect(once.postcode).toBe(typed);
      }
      expect(parsePostcode(once.postcode)).toEqual(once);
    }),
  );
});

test('any Dutch postcode is read in every notation', () => {
  const letters = fc.constantFrom('AX', 'JR', 'ZZ', 'AB', 'SB', 'BS');
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      letters,
      fc.constantFrom('', ' ', '-', '  '),
      (digits, pair, gap) => {
        const expected = { postcode: `${digits} ${pair}`, digits: String(digits), kind: 'dutch' };
        expect(parsePostcode(`${digits}${gap}${pair}`)).toEqual(expected);
        expect(parsePostcode(`${digits}${gap}${pair.toLowerCase()}`)).toEqual(expected);
      },
    ),
  );
});

test('a Dutch postcode is shown in its usual form, another as typed', () => {
  expect(shownPostcode('3083 ax')).toBe('3083 AX');
  expect(shownPostcode('3083ax ')).toBe('3083 AX');
  expect(shownPostcode('3083')).toBe('3083');
  expect(shownPostcode('b-2000')).toBe('b-2000');
  expect(shownPostcode('3083 a')).toBe('3083 a');
  expect(shownPostcode('')).toBe('');
});
