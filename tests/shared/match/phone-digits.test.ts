import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phoneDigits, phoneDigitsIn } from '../../../shared/match/phone-digits.ts';

const notations = [
  (digits: string) => `06${digits}`,
  (digits: string) => `06-${digits}`,
  (digits: string) => `06 ${digits.slice(0, 2)} ${digits.slice(2, 4)} ${digits.slice(4, 6)} ${digits.slice(6)}`,
  (digits: string) => `+31 6 ${digits}`,
  (digits: string) => `+31 (0)6-${digits}`,
  (digits: string) => `+316${digits}`,
  (digits: string) => `0031 6 ${digits}`,
  (digits: string) => `0031(0)6${digits}`,
  (digits: string) => `(06) ${digits}`,
  (digits: string) => ` 06.${digits.slice(0, 4)}.${digits.slice(4)} `,
  (digits: string) => `06\u00a0${digits}`,
  (digits: string) => `０６${digits}`,
];

const eightDigits = fc.integer({ min: 0, max: 99_999_999 }).map((number) => String(number).padStart(8, '0'));

test('a mobile number has one form in every notation', () => {
  fc.assert(
    fc.property(eightDigits, fc.constantFrom(...notations), (digits, write) => {
      expect(phoneDigits(write(digits))).toBe(`316${digits}`);
    }),
  );
});

test('the form of the first digits begins the form of the whole number', () => {
  fc.assert(
    fc.property(eightDigits, fc.integer({ min: 3, max: 10 }), (digits, length) => {
      const part = phoneDigits(`06${digits}`.slice(0, length)) ?? 'no form';
      expect(phoneDigits(`06${digits}`)?.startsWith(part)).toBe(true);
    }),
  );
});

test.each([
  ['010 000 12 34', '31100001234'],
  ['+32 2 555 12 12', '3225551212'],
  ['0049 30 0000 0', '493000000'],
  ['0000 12', '0012'],
  ['14 010', '14010'],
  ['112', '112'],
  ['0800-2000', '318002000'],
])('%j has the form %s', (typed, form) => {
  expect(phoneDigits(typed)).toBe(form);
});

test.each(['', '06', 'bel mij', '+1'])('%j says too little', (typed) => {
  expect(phoneDigits(typed)).toBeNull();
});

test('a field with two numbers gives both, each once', () => {
  expect(phoneDigitsIn('06 00 00 12 34 of 010-000 12 34')).toEqual(['31600001234', '31100001234']);
  expect(phoneDigitsIn('0600001234 / +31 6 00001234 (moeder)')).toEqual(['31600001234']);
  expect(phoneDigitsIn('geen')).toEqual([]);
});
