import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesElevenTest, serviceNumbersIn } from '../../../shared/privacy/service-number.ts';

/** 999990019 and 111222333 are well-known test numbers; nobody has them. */
const known = ['999990019', '111222333'];

function found(text: string): readonly string[] {
  return serviceNumbersIn(text).map(({ from, to }) => text.slice(from, to));
}

test.each(known)('%s passes the eleven test', (number) => {
  expect(passesElevenTest(number)).toBe(true);
});

test.each(['123456789', '000000000', '12345678', '12345678a'])('%s does not', (number) => {
  expect(passesElevenTest(number)).toBe(false);
});

test('one digit changed or two neighbours swapped, and the test fails', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
      const changed = (Number(number[place]) + step) % 10;
      expect(passesElevenTest(number.slice(0, place) + changed + number.slice(place + 1))).toBe(false);
    }),
  );
  expect(passesElevenTest('112122333')).toBe(false);
});

test.each([
  ['Mijn bsn is 999990019.', '999990019'],
  ['Mijn bsn is 9999.90.019.', '9999.90.019'],
  ['bsn: 111 222 333, graag bellen', '111 222 333'],
  ['bsn\u00a0111\u00a0222\u00a0333', '111\u00a0222\u00a0333'],
  ['kamer 3, 111222333', '111222333'],
  ['3 111222333', '111222333'],
])('found in %j', (text, number) => {
  expect(found(text)).toEqual([number]);
});

test.each([
  'Belt u 06 99999001 of 010 999 90 01.',
  '+31 999990019',
  '0031999990019',
  'Rekening 1999990019 en 9999900191',
  'Melding 1112-22333',
  'Op 12 november waren er 11 meldingen van 22 mensen.',
  '',
])('nothing in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('two numbers stand in the order of the text', () => {
  expect(found('eerst 111.222.333 en dan 999990019')).toEqual(['111.222.333', '999990019']);
});

test('a number put anywhere between words is found, exactly', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'é', '\n', ',', '😀', '!') });
  fc.assert(
    fc.property(words, words, fc.constantFrom(...known), (before, after, number) => {
      expect(found(`${before} ${number} ${after}`)).toEqual([number]);
    }),
  );
});
