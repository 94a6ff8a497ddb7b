import { expect, test } from 'vitest';
import { generateNumberTexts, type NumberText } from './generated-number-texts.ts';

const texts = generateNumberTexts('number texts');
const service = texts.filter(({ kind }) => kind === 'service-number');
const ordinary = texts.filter(({ kind }) => kind !== 'service-number');

/** The test as the law words it, apart from the one by which the numbers were made. */
function isServiceNumber({ number }: NumberText): boolean {
  const digits = [...number.replace(/\D/g, '')].map(Number);
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return digits.length === 9 && digits.reduce((sum, digit, at) => sum + digit * (weights[at] ?? 0), 0) % 11 === 0;
}

test('1,000 texts hold a citizen service number, half of them after the word for it', () => {
  expect(service.length).toBe(1000);
  expect(service.filter(({ announced }) => announced).length).toBe(500);
  expect(service.filter((text) => !isServiceNumber(text))).toEqual([]);
  const word = /bsn|burgerservicenummer|sofinummer/i;
  expect(service.filter(({ text, at, announced }) => word.test(text.slice(0, at)) !== announced)).toEqual([]);
});

test('1,000 texts hold another number, a few of which pass the eleven-test by chance', () => {
  expect(ordinary.length).toBe(1000);
  expect(ordinary.filter(({ announced }) => announced)).toEqual([]);
  expect(ordinary.filter((text) => isServiceNumber(text) !== text.passes)).toEqual([]);
  const passing = ordinary.filter(({ passes }) => passes).length;
  expect(passing).toBeGreaterThan(0);
  expect(passing).toBeLessThan(40);
});

test('each number stands where it is said to stand, once', () => {
  expect(texts.filter(({ text, number, at }) => text.slice(at, at + number.length) !== number)).toEqual([]);
});

test('the same seed makes the same texts, another seed others', () => {
  expect(generateNumberTexts('number texts')).toEqual(texts);
  expect(generateNumberTexts('others')).not.toEqual(texts);
});
