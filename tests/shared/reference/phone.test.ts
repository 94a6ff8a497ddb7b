import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneTrouble } from '../../../shared/reference/phone.ts';

test('Dutch numbers in any notation, short ones and foreign ones are taken without a word', () => {
  for (const number of [
    '',
    '06 00 00 12 34',
    '06-00001234',
    '(010) 000 12 34',
    '+31 6 00 00 12 34',
    '0031 (0)10 000 12 34',
    '010 000 12 34 of 06 00 00 12 34',
    '06 00 00 12 34 (dochter)',
    '14 010',
    '112',
    '0800 2000',
    '+32 470 00 00 00',
    '0049 30 000000',
    'geen telefoon',
  ]) {
    expect(phoneTrouble(number), number).toBeNull();
  }
});

test('digits that a Dutch number lacks or has too many are counted', () => {
  expect(phoneTrouble('06 00 00 12 3')).toEqual({ kind: 'too-short', digits: 1 });
  expect(phoneTrouble('06 00 00 12 34 5')).toEqual({ kind: 'too-long', digits: 1 });
  expect(phoneTrouble('+31 6 00 00 12')).toEqual({ kind: 'too-short', digits: 2 });
  expect(phoneTrouble('010 000 12 34 / 06 00 00')).toEqual({ kind: 'too-short', digits: 4 });
  expect(phoneTrouble('600001234')).toEqual({ kind: 'too-short', digits: 1 });
  expect(phoneTrouble('000 12 34')).toEqual({ kind: 'too-short', digits: 3 });
  expect(phoneTrouble('436 12 34')).toEqual({ kind: 'no-area-code' });
});

test('no text is refused or breaks the check', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => phoneTrouble(text) === null || text.length > 0));
});
