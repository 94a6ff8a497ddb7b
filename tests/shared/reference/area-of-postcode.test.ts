import { expect, test } from 'vitest';
import { areaOfPostcode } from '../../../shared/reference/area-of-postcode.ts';

test('a postcode gives its area, its wijk and how sure that is', () => {
  expect(areaOfPostcode('3083ax')).toEqual({
    area: 'G15',
    wijk: 'W1572',
    areaCertainty: 'high',
    wijkCertainty: 'low',
    others: ['W1576', 'W1571'],
  });
});

test('four digits are enough, for who wants to stay unknown', () => {
  expect(areaOfPostcode('3195')).toMatchObject({ area: 'G13', wijk: 'W1391', wijkCertainty: 'high', others: [] });
});

test('a business area has no wijk', () => {
  expect(areaOfPostcode('3044 AA')).toMatchObject({ area: 'G04', wijk: null, wijkCertainty: 'none' });
});

test.each([
  ['3001 AA', 'a post-office box'],
  ['3199 AA', 'a harbour without an area'],
  ['2511 AA', 'another municipality'],
  ['10115', 'a foreign postcode'],
  ['', 'nothing'],
])('%j gives no area: %s', (typed) => {
  expect(areaOfPostcode(typed)).toBeNull();
});
