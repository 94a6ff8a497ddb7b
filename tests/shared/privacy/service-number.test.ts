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
  'Bel 0031 6 00 12 34 56 of +49 30 23125 123',
  'bsn onbekend, geboren 12-11-2026',
  'IBAN NL91 ABNA 0417 1643 00',
  'Factuur F999990019 en INV-999990019',
  'Zaak 1999-90019, Z-1999-90019, 1999/90019',
  'Op 12 november waren er 11 meldingen van 22 mensen.',
  '',
])('nothing in %j', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['bsn 999990019', true],
  ['BSN-nummer: 999990019', true],
  ['burger service nummer is 111.222.333', true],
  ['zijn sofi-nummer, 111-222-333', true],
  ['Citizen service number: 999990019', true],
  ['bsn ９９９９９００１９', true],
  ['b.s.n. 999990019', true],
  ['BSN999990019', true],
  ['999990019 is haar bsn', true],
  ['Zij geeft haar bsn niet door, wel 999990019.', false],
  ['Het bsn is weggehaald, zie rekening 999990019.', false],
  ['Geen bsn noteren! Klant 999990019', false],
  ['111-222-333', false],
  ['kamer 3 111 222 333', false],
  ['９９９９９００１９', false],
])('in %j certain is %s', (text, certain) => {
  expect(serviceNumbersIn(text).map((each) => each.certain)).toEqual([certain]);
});

test('eight digits are a number without its nought only after the word', () => {
  expect(passesElevenTest('099999912')).toBe(true);
  expect(found('bsn 99999912')).toEqual(['99999912']);
  expect(found('bsn: 9999 99 12')).toEqual(['9999 99 12']);
  expect(found('99999912')).toEqual([]);
});

test('what overlaps is said once, and what is certain goes first', () => {
  expect(found('111 222 333 444')).toEqual(['111 222 333']);
  expect(serviceNumbersIn('bsn 999990019 en bsn 111222333').map((each) => each.certain)).toEqual([true, true]);
});

test('a long text is looked through in no time', () => {
  const texts = [
    '1 '.repeat(50_000),
    '0'.repeat(100_000),
    '+'.repeat(100_000),
    'bsn '.repeat(25_000),
    'nl12'.repeat(25_000),
  ];
  const long = [...texts, '111 222 333 '.repeat(8_000), 'bsn 12-'.repeat(14_000), '(0)'.repeat(33_000)];
  const { user: before } = process.cpuUsage();
  for (const text of long) serviceNumbersIn(text);
  const { user: after } = process.cpuUsage();
  expect((after - before) / 1000, 'milliseconds of work').toBeLessThan(5000);
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
