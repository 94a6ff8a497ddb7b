import { expect, test } from 'vitest';
import { serviceNumbersIn } from '../../../shared/privacy/service-number.ts';
import { generateNumberTexts, type NumberText } from '../../support/generated-number-texts.ts';

/** Each seed makes 1,000 texts with a valid number, half of them after its name, and 1,000 texts with another number. */
const seeds = ['number texts', ...Array.from({ length: 9 }, (_, at) => `guard ${at + 1}`)];

const at = (text: NumberText) => serviceNumbersIn(text.text).find(({ from }) => from === text.at);

test.each(seeds)('seed "%s": every valid number in a text is found whole, after its name as certain', (seed) => {
  const service = generateNumberTexts(seed).filter(({ kind }) => kind === 'service-number');
  const missed = service.filter((text) => at(text)?.to !== text.at + text.number.length);
  const unsure = service.filter((text) => text.announced && at(text)?.certain !== true);
  const oversure = service.filter((text) => !text.announced && at(text)?.certain === true);
  expect(service.length).toBe(1000);
  expect([missed, unsure, oversure].map((texts) => texts.map(({ text }) => text))).toEqual([[], [], []]);
});

test.each(seeds)('seed "%s": of 1,000 other numbers none is certain, and at most 50 are pointed out', (seed) => {
  const ordinary = generateNumberTexts(seed).filter(({ kind }) => kind !== 'service-number');
  const pointedOut = ordinary.filter(({ text }) => serviceNumbersIn(text).length > 0);
  const certain = ordinary.filter(({ text }) => serviceNumbersIn(text).some((found) => found.certain));
  expect(ordinary.length).toBe(1000);
  expect(certain.map(({ text }) => text)).toEqual([]);
  expect(pointedOut.length).toBeLessThanOrEqual(50);
});
