import { expect, test } from 'vitest';
import { homeParts } from '../../../shared/match/home-parts.ts';

const home = (address: string, postcode = '') => homeParts({ address, postcode });

test('street, number and what stands behind it', () => {
  expect(home('2e Carnissestraat 48-f', '3083 ax')).toMatchObject({ number: '48', addition: 'f', postcode: '3083ax' });
  expect(home('1e van der Helststraat 5 2-hoog, Rotterdam')).toMatchObject({ number: '5', addition: '2hoog' });
  expect(home('Kerkstraat')).toMatchObject({ number: '' });
  expect(home('')).toEqual({ street: '', number: '', addition: '', postcode: '' });
});

test('a street is the same in other spellings, and another one when its number differs', () => {
  expect(home('Kerkstr. 5').street).toBe(home('kerkstraat 5').street);
  expect(home('Slachthuijsplein 5').street).toBe(home('Slachthuisplein 7').street);
  expect(home('1e Carnissestraat 5').street).not.toBe(home('2e Carnissestraat 5').street);
});
