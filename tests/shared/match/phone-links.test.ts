import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneAddress, phonePieces } from '../../../shared/match/phone-links.ts';

test.each([
  ['06-00 00 12 34', 'tel:+31600001234'],
  ['0600001234', 'tel:+31600001234'],
  ['+31 (0)6 00 00 12 34', 'tel:+31600001234'],
  ['0031 10 000 12 34', 'tel:+31100001234'],
  ['(010) 000 12 34', 'tel:+31100001234'],
  ['+32 400 00 12 34', 'tel:+32400001234'],
  ['0800 1234', 'tel:+318001234'],
  ['０６００００１２３４', 'tel:+31600001234'],
])('%j rings %s', (typed, address) => {
  expect(phoneAddress(typed)).toBe(address);
});

test.each([
  '',
  'geen',
  '112',
  '417 23 45',
  '06 00 00 12 3',
  '06 00 00 12 34 5',
  '2026-00171',
  '999990019',
  '+0600001234',
  '+31',
])('%j does not look like a number to ring', (typed) => {
  expect(phoneAddress(typed)).toBeNull();
});

test('each number in a text is a piece of its own', () => {
  expect(phonePieces('Thuis 010 000 12 34 of 06-00001234 (dochter), zie 2026-00171.')).toEqual([
    { text: 'Thuis ', address: null },
    { text: '010 000 12 34', address: 'tel:+31100001234' },
    { text: ' of ', address: null },
    { text: '06-00001234', address: 'tel:+31600001234' },
    { text: ' (dochter), zie 2026-00171.', address: null },
  ]);
});

test('the pieces of any text are that text, and an address is + and digits only', () => {
  const text = fc.string({ unit: fc.constantFrom(...'0123456789+() .-;,%&?#/\\a€\n'), maxLength: 80 });
  fc.assert(
    fc.property(text, (typed) => {
      const pieces = phonePieces(typed);
      expect(pieces.map((piece) => piece.text).join('')).toBe(typed);
      for (const { address } of pieces) if (address !== null) expect(address).toMatch(/^tel:\+[1-9]\d{6,14}$/);
    }),
  );
});
