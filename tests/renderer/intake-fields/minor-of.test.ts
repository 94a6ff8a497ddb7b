import { expect, test } from 'vitest';
import { minorOf } from '../../../renderer/intake-fields/minor-of.ts';
import { nobody } from '../../../shared/case/person.ts';
import { day } from '../../../shared/dates.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

const today = day('2026-11-19');
const born = (year: string) => ({ ...nobody, born: year });

test('a child that calls is told by its age, else by its role', () => {
  expect(minorOf(sampleIntake({ caller: born('2014') }), today)).toEqual({ place: 'caller', age: 'under-16' });
  expect(minorOf(sampleIntake({ caller: born('17 jaar') }), today)).toEqual({ place: 'caller', age: 'under-18' });
  expect(minorOf(sampleIntake({ reporterRole: 'JGD' }), today)).toEqual({ place: 'caller', age: 'young' });
  expect(minorOf(sampleIntake({ reporterRole: 'JGD', caller: born('2004') }), today)).toBeNull();
});

test('a parent may call about a child', () => {
  const intake = sampleIntake({ caller: born('1985'), concerned: born('3-4-2015') });
  expect(minorOf(intake, today)).toEqual({ place: 'concerned', age: 'under-16' });
});

test('nobody is taken for a minor without a reason', () => {
  expect(minorOf(sampleIntake(), today)).toBeNull();
  expect(minorOf(sampleIntake({ concerned: born('1947') }), today)).toBeNull();
  expect(minorOf(sampleIntake({ concerned: born('12') }), today)).toBeNull();
});
