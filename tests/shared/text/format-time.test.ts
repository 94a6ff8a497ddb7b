import { expect, test } from 'vitest';
import { instant } from '../../../shared/dates.ts';
import { formatTime, timeOf } from '../../../shared/text/format-time.ts';

test('a time is said with a full stop and the word uur in Dutch, with a colon in English', () => {
  expect(formatTime('10:42', 'nl')).toBe('10.42 uur');
  expect(formatTime('10:42', 'nl', 'bare')).toBe('10.42');
  expect(formatTime('10:42', 'en')).toBe('10:42');
});

test('the time of a moment is the clock in Rotterdam, in winter and in summer', () => {
  expect(timeOf(instant('2026-11-19T09:42:30.000Z'))).toBe('10:42');
  expect(timeOf(instant('2026-07-01T22:05:00.000Z'))).toBe('00:05');
});
