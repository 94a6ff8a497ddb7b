import { expect, test } from 'vitest';
import { ageOf, minorAge, readBorn } from '../../../shared/case/born.ts';
import { day } from '../../../shared/dates.ts';

const today = day('2026-11-19');
const read = (told: string) => readBorn(told, today);
const between = (first: string, last: string, isUnsure = false) => ({ kind: 'read', first, last, isUnsure });

test('a birth is read as people tell it', () => {
  expect(read('1947')).toEqual(between('1947-01-01', '1947-12-31'));
  expect(read('ca. 1947')).toEqual(between('1947-01-01', '1947-12-31'));
  expect(read('1947?')).toEqual(between('1947-01-01', '1947-12-31'));
  expect(read('23-4-1947')).toEqual(between('1947-04-23', '1947-04-23'));
  expect(read('1947-04-23')).toEqual(between('1947-04-23', '1947-04-23'));
  expect(read('23 april 1947')).toEqual(between('1947-04-23', '1947-04-23'));
  expect(read('23041947')).toEqual(between('1947-04-23', '1947-04-23'));
  expect(read('april 1947')).toEqual(between('1947-04-01', '1947-04-30'));
  expect(read('2-1948')).toEqual(between('1948-02-01', '1948-02-29'));
  expect(read('12 jaar')).toEqual(between('2013-11-20', '2014-11-19'));
});

test('what can be read in two ways says so', () => {
  expect(read('3-4-1947')).toEqual(between('1947-04-03', '1947-04-03', true));
  expect(read('4-4-1947')).toEqual(between('1947-04-04', '1947-04-04'));
  expect(read('23-4-12')).toEqual(between('2012-04-23', '2012-04-23', true));
  expect(read('23-4-47')).toEqual(between('1947-04-23', '1947-04-23'));
  expect(read('47')).toEqual({ kind: 'year-or-age', year: 1947, age: 47 });
  expect(read('12')).toEqual({ kind: 'year-or-age', year: 2012, age: 12 });
});

test('what cannot be is pointed out', () => {
  expect(read('31-2-1990')).toEqual({ kind: 'impossible', why: 'no-such-day' });
  expect(read('29-2-2023')).toEqual({ kind: 'impossible', why: 'no-such-day' });
  expect(read('13-1947')).toEqual({ kind: 'impossible', why: 'no-such-day' });
  expect(read('20-11-2026')).toEqual({ kind: 'impossible', why: 'future' });
  expect(read('2027')).toEqual({ kind: 'impossible', why: 'future' });
  expect(read('1904')).toEqual({ kind: 'impossible', why: 'too-long-ago' });
  expect(read('1-1-1899')).toEqual({ kind: 'impossible', why: 'too-long-ago' });
  expect(read('130 jaar')).toEqual({ kind: 'impossible', why: 'too-long-ago' });
  expect(read('19-11-1906')).toMatchObject({ kind: 'read' });
});

test('what is no date stays as told', () => {
  for (const told of ['in de oorlog', 'weet niet', '23 april', 'eind jaren 40'])
    expect(read(told)).toEqual({ kind: 'unread' });
  expect(read('  ')).toEqual({ kind: 'empty' });
});

test('an age is counted to the day; a year leaves two', () => {
  expect(ageOf('19-11-2010', today)).toEqual({ youngest: 16, oldest: 16 });
  expect(ageOf('20-11-2010', today)).toEqual({ youngest: 15, oldest: 15 });
  expect(ageOf('2010', today)).toEqual({ youngest: 15, oldest: 16 });
  expect(ageOf('2026', today)).toEqual({ youngest: 0, oldest: 0 });
  expect(ageOf('47', today)).toBeNull();
});

test('who may be a minor is taken for one, and the younger in doubt', () => {
  expect(minorAge('20-11-2010', today)).toBe('under-16');
  expect(minorAge('19-11-2010', today)).toBe('under-18');
  expect(minorAge('2010', today)).toBe('under-16');
  expect(minorAge('2008', today)).toBe('under-18');
  expect(minorAge('19-11-2008', today)).toBeNull();
  expect(minorAge('', today)).toBeNull();
  expect(minorAge('17 jaar', today)).toBe('under-18');
});
