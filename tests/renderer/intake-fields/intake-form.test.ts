import { expect, test } from 'vitest';
import {
  aboutPerson,
  intakeProblems,
  withAbout,
  withAnonymous,
  withConcernedName,
  withFact,
  withPostcode,
  withReceived,
  withUnknown,
} from '../../../renderer/intake-fields/intake-form.ts';
import { emptyIntake } from '../../../shared/case/empty-intake.ts';
import { nobody } from '../../../shared/case/person.ts';
import { day } from '../../../shared/dates.ts';

const today = day('2026-11-19');
const empty = emptyIntake({ today, time: '10:42', channel: 'TEL' });

test('an intake opens with how and when it came in, and nothing else', () => {
  expect(empty.receivedAt).toBe('2026-11-19T09:42:00.000Z');
  expect({ ...empty, channel: '', receivedOn: '', receivedAt: '' }).toMatchObject({
    kind: '',
    law: null,
    anonymous: false,
    caller: nobody,
    concerned: null,
    parties: [],
    subjects: [],
    area: null,
    story: '',
  });
});

test('a letter of three days ago keeps its day, without a time when none is known', () => {
  expect(withReceived(empty, day('2026-11-16'), undefined)).toMatchObject({
    receivedOn: '2026-11-16',
    receivedAt: null,
  });
  expect(withReceived(empty, day('2026-07-01'), '09:00').receivedAt).toBe('2026-07-01T07:00:00.000Z');
});

test('postcode and birth belong to the person it is about, whoever is named first', () => {
  const told = withAbout(withPostcode(empty, '3083 AX'), (person) => withFact(person, 'born', '1947'));
  expect(told.caller).toMatchObject({ postcode: '3083 AX', born: '1947' });
  const named = withConcernedName(told, 'K');
  expect(named.caller).toMatchObject({ postcode: '', born: '' });
  expect(aboutPerson(named)).toMatchObject({ name: 'K', postcode: '3083 AX', born: '1947' });
  expect(withConcernedName(named, '')).toEqual(told);
});

test('an emptied name loses nothing else that is known of the other', () => {
  const other = { ...nobody, name: 'Kees', phone: '06 00 00 12 34', postcode: '3083 AX' };
  const emptied = withConcernedName({ ...empty, concerned: other }, '');
  expect(emptied.concerned).toEqual({ ...other, name: '' });
});

test('a question mark says that it was asked and is not known, and says it again to take it back', () => {
  const asked = withFact(withFact(nobody, 'phone', '?'), 'name', ' ? ');
  expect(asked).toEqual({ ...nobody, unknown: ['name', 'phone'] });
  expect(withFact(asked, 'name', '?').unknown).toEqual(['phone']);
  expect(withFact(asked, 'name', 'Kees')).toEqual({ ...nobody, name: 'Kees', unknown: ['phone'] });
  expect(withFact({ ...nobody, born: '1947' }, 'born', '1947?').born).toBe('1947?');
});

test('somebody whose name is not known can be whom it is about', () => {
  const told = withConcernedName(withPostcode(empty, '?'), '?');
  expect(told.concerned).toEqual({ ...nobody, unknown: ['name', 'postcode'] });
  expect(told.caller).toEqual(nobody);
  expect(withConcernedName(told, '?')).toEqual(withPostcode(empty, '?'));
});

test('caution and an interpreter keep a nameless person apart from the caller; the basis goes with the person', () => {
  const named = { ...withConcernedName(empty, 'Kees'), callerBasis: 'GEZAG' };
  expect(withConcernedName(named, '')).toEqual(empty);
  const careful = withAbout(named, (person) => ({ ...person, askFirst: true }));
  expect(withConcernedName(careful, '').concerned).toEqual({ ...nobody, askFirst: true });
});

test('an area that is not known is known again by its postcode', () => {
  const unknown = withUnknown(empty, 'area', true);
  expect(withPostcode(unknown, '3083 AX')).toMatchObject({ area: 'G15', unknown: [] });
  expect(withPostcode(unknown, '1000 AA').unknown).toEqual(['area']);
});

test('the area follows the postcode until another is chosen', () => {
  const guessed = withPostcode(empty, '3083 AX');
  expect(guessed.area).toBe('G15');
  expect(withPostcode(guessed, '3083 A').area).toBe('G15');
  expect(withPostcode(guessed, '')).toMatchObject({ area: null, wijk: null });
  const chosen = { ...guessed, wijk: 'W1573' };
  expect(withPostcode(chosen, '3011')).toMatchObject({ area: 'G15', wijk: 'W1573' });
});

test('who stays anonymous leaves no name or number behind, and may change his mind', () => {
  const told = { ...empty, caller: { ...nobody, name: 'Ilse van Dalen', phone: '06 00 00 12 34', postcode: '3083' } };
  const hidden = withAnonymous(told, true, nobody);
  expect(hidden.caller).toEqual({ ...nobody, postcode: '3083' });
  expect(withAnonymous(hidden, false, told.caller)).toEqual(told);
});

test('only what the register cannot do without is asked at the end', () => {
  expect(intakeProblems(empty, today).map(({ field }) => field)).toEqual(['story', 'kind']);
  expect(intakeProblems({ ...empty, story: 'Niemand belt terug.', kind: 'SIG' }, today)).toEqual([]);
  expect(intakeProblems({ ...empty, subjects: ['COM-02'], kind: 'SIG', receivedOn: day('2026-11-20') }, today)).toEqual(
    [{ field: 'receivedOn', key: 'receivedInFuture' }],
  );
});
