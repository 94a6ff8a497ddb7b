import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { answerWords } from '../../../shared/text/answers.ts';

const nl = { language: 'nl', today: day('2026-11-19') } as const;

test('an answer reads as the words that were chosen', () => {
  expect(answerWords({ id: 'kind' }, 'complaint', nl)).toBe('Een klacht');
  expect(answerWords({ id: 'consent' }, 'yes', { ...nl, language: 'en' })).toBe('Yes');
  expect(answerWords({ id: 'request-missing' }, ['signature', 'date'], nl)).toBe('De handtekening; De datum');
});

test('nothing chosen, nothing known and an unknown option are answers too', () => {
  expect(answerWords({ id: 'safety' }, [], nl)).toBe('Niets hiervan');
  expect(answerWords({ id: 'adviser' }, null, nl)).toBe('Weet ik niet');
  expect(answerWords({ id: 'kind' }, 'something-older', nl)).toBe('something-older');
});

test('a day is written in full, a number and words as they are', () => {
  expect(answerWords({ id: 'internal-received' }, '2026-11-13', nl)).toBe('vrijdag 13 november');
  expect(answerWords({ id: 'adjourn-weeks' }, 4, nl)).toBe('4');
  expect(answerWords({ id: 'reason' }, 'Hij is bang.', nl)).toBe('Hij is bang.');
});
