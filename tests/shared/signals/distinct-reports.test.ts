import { expect, test } from 'vitest';
import { distinctReports } from '../../../shared/signals/distinct-reports.ts';
import { report } from './fixture.ts';

test('one caller about the same provider and subject counts once in four weeks', () => {
  const twenty = Array.from({ length: 20 }, (_, day) => report({ day, caller: 'k1' }));
  expect(distinctReports(twenty).map(({ day }) => day)).toEqual([0]);
});

test('the same caller about something else, or four weeks later, counts again', () => {
  const reports = [
    report({ day: 0, caller: 'k1' }),
    report({ day: 1, caller: 'k1', subject: 'y' }),
    report({ day: 2, caller: 'k1', provider: 'b' }),
    report({ day: 28, caller: 'k1' }),
  ];
  expect(distinctReports(reports)).toHaveLength(4);
});

test('the same story about the same provider counts once a day', () => {
  const reports = [
    report({ day: 3, text: 'f' }),
    report({ day: 3, text: 'f', subject: 'y' }),
    report({ day: 3, text: 'f', provider: 'b' }),
    report({ day: 4, text: 'f' }),
  ];
  expect(distinctReports(reports).map(({ day, providers }) => [day, ...providers])).toEqual([
    [3, 'a'],
    [3, 'b'],
    [4, 'a'],
  ]);
});

test('reports without a caller and without a story are never duplicates', () => {
  expect(distinctReports([report({ day: 1 }), report({ day: 1 }), report({ day: 1 })])).toHaveLength(3);
});

test('a later report never takes an earlier one away', () => {
  const first = report({ day: 0, caller: 'k1' });
  const later = report({ day: 9, caller: 'k1' });
  expect(distinctReports([later, first])).toEqual([first]);
});
