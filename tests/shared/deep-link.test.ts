import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLinkWord, readDeepLink } from '../../shared/deep-link.ts';
import { hostileLinks } from '../support/hostile-links.ts';

test.each([
  ['meldpunt://nieuw', null],
  ['meldpunt://nieuw/', null],
  ['meldpunt://nieuw?telefoon=0600001234', '0600001234'],
  ['meldpunt://nieuw/?telefoon=06-00001234', '06-00001234'],
  ['meldpunt://nieuw?telefoon=+31600001234', '+31600001234'],
  ['meldpunt://nieuw?telefoon=%2B31600001234', '+31600001234'],
  ['meldpunt://nieuw?telefoon=010%20000%2012%2034', '010 000 12 34'],
])('%s asks for a new report with the number %s', (link, phone) => {
  expect(readDeepLink(link)).toEqual({ asks: 'new-report', phone });
});

test(`none of ${hostileLinks.length} hostile links asks for anything`, () => {
  expect(hostileLinks.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostileLinks).size).toBe(hostileLinks.length);
  expect(hostileLinks.filter((link) => readDeepLink(link) !== null).map((link) => link.slice(0, 200))).toEqual([]);
});

test('one character put anywhere in a good link makes no other wish of it', () => {
  const good = 'meldpunt://nieuw?telefoon=0600001234';
  fc.assert(
    fc.property(fc.nat(good.length), fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }), (place, put) => {
      const read = readDeepLink(good.slice(0, place) + put + good.slice(place));
      return read === null || (read.asks === 'new-report' && /^[+\d][\d -]*$/.test(read.phone ?? ''));
    }),
    { numRuns: 2000 },
  );
});

test('a word is meant as a link by its scheme, however it is written', () => {
  expect(['meldpunt://nieuw', 'MELDPUNT:x', 'meldpunt:'].filter(isLinkWord).length).toBe(3);
  expect(['', 'meldpunt', '--meldpunt://nieuw', 'https://meldpunt:1', 'C:\\meldpunt.exe'].filter(isLinkWord)).toEqual(
    [],
  );
});
