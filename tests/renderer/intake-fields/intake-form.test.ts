import { expect, test } from 'vitest';
import {
  aboutPerson,
  emptyIntake,
  intakeProblems,
  partyId,
  partyOf,
  withAbout,
  withAnonymous,
  withConcernedName,
  withParties,
  withPostcode,
  withReceived,
} from '../../../renderer/intake-fields/intake-form.ts';
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
  const told = withAbout(withPostcode(empty, '3083 AX'), { born: '1947' });
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

test('an organisation brings its kind; a kind stands for itself', () => {
  const maasbocht = {
    code: 'ORG-01',
    parent: 'HH',
    nl: 'Maasbocht',
    en: 'Maasbocht',
    active: true,
    validFrom: null,
    validTo: null,
    order: 1,
    data: {},
  };
  const party = { kind: 'HH', organisation: 'ORG-01' };
  expect(partyOf(partyId(party), [maasbocht])).toEqual(party);
  expect(partyOf(partyId({ kind: 'WT', organisation: null }), [])).toEqual({ kind: 'WT', organisation: null });
  expect(partyOf(partyId(party), [])).toBeNull();
});

test('only what the register cannot do without is asked at the end', () => {
  expect(intakeProblems(empty, today).map(({ field }) => field)).toEqual(['story', 'kind']);
  expect(intakeProblems({ ...empty, story: 'Niemand belt terug.', kind: 'SIG' }, today)).toEqual([]);
  expect(intakeProblems({ ...empty, subjects: ['COM-02'], kind: 'SIG', receivedOn: day('2026-11-20') }, today)).toEqual(
    [{ field: 'receivedOn', key: 'receivedInFuture' }],
  );
});

test('a party that stood there before keeps its kind, and stays when the list no longer has it', () => {
  const before = { kind: 'WT', organisation: 'gone' };
  const given = { ...empty, parties: [before] };
  const added = withParties(given, [partyId(before), 'kind:GEM', 'organisation:never-there'], []);
  expect(added.parties).toEqual([before, { kind: 'GEM', organisation: null }]);
  expect(withParties(added, ['kind:GEM'], []).parties).toEqual([{ kind: 'GEM', organisation: null }]);
});
