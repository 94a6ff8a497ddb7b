import { expect, test } from 'vitest';
import { changesBetween, mergedIntake, settledIntake } from '../../../../renderer/screens/case/correction.ts';
import { nobody } from '../../../../shared/case/person.ts';
import { sampleIntake } from '../../../support/sample-intake.ts';

const seen = sampleIntake();

test('a correction holds only what differs', () => {
  expect(changesBetween(seen, { ...seen, parties: [...seen.parties] })).toEqual({});
  const typed = { ...seen, law: null, subjects: [], caller: { ...seen.caller, phone: '06 00 00 12 35' } };
  expect(changesBetween(seen, typed)).toEqual({ law: null, subjects: [], caller: typed.caller });
});

test('what another corrected meanwhile is kept, also of the same person', () => {
  const typed = { ...seen, title: 'Wacht nog', caller: { ...seen.caller, phone: '06 00 00 12 35' } };
  const now = { ...seen, story: 'Anders', caller: { ...seen.caller, email: 'f@example.nl', phone: '06 00 00 12 36' } };
  const merged = mergedIntake({ seen, typed, now });
  expect(merged).toEqual({ ...now, title: 'Wacht nog', caller: { ...now.caller, phone: '06 00 00 12 35' } });
  expect(changesBetween(now, merged)).toEqual({ title: 'Wacht nog', caller: merged.caller });
});

test('a person concerned whom another named meanwhile stays, unless one was named or taken away here', () => {
  const kees = { ...nobody, name: 'Kees' };
  const piet = { ...nobody, name: 'Piet', phone: '06 00 00 12 34' };
  const named = { ...seen, concerned: kees };
  expect(mergedIntake({ seen, typed: seen, now: named }).concerned).toEqual(kees);
  expect(mergedIntake({ seen, typed: { ...seen, concerned: piet }, now: named }).concerned).toEqual(piet);
  expect(mergedIntake({ seen: named, typed: seen, now: { ...named, title: 'x' } }).concerned).toBeNull();
  const typed = { ...seen, concerned: { ...kees, born: '1947' } };
  const now = { ...seen, concerned: { ...kees, name: 'Cees' } };
  expect(mergedIntake({ seen: named, typed, now }).concerned).toEqual({ ...kees, name: 'Cees', born: '1947' });
});

test('a person concerned of whom nothing is left is the caller again, with postcode and birth', () => {
  const before = { ...seen, concerned: { ...nobody, name: 'Kees', phone: '06 00 00 12 34', postcode: '3083 AX' } };
  const emptied = { ...before, concerned: { ...before.concerned, name: '', phone: '' } };
  expect(settledIntake(before, emptied)).toEqual({ ...seen, caller: { ...seen.caller, postcode: '3083 AX' } });
  const nameless = { ...before, concerned: { ...before.concerned, name: '' } };
  expect(settledIntake(before, nameless)).toEqual(nameless);
  const told = { ...seen, concerned: { ...nobody, postcode: '3083 AX' } };
  expect(settledIntake(told, { ...told, title: 'x' }).concerned).toEqual(told.concerned);
});
