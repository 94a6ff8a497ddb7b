import { expect, test } from 'vitest';
import { hintQuestion } from '../../../renderer/known/hint-question.ts';
import { nobody } from '../../../shared/case/person.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

const about = { draftId: null, leaveOut: null };
const silent = sampleIntake({ caller: nobody, parties: [], subjects: [] });

test('nothing is asked as long as there is nothing to know anybody or anything by', () => {
  expect(hintQuestion(silent, about)).toBeNull();
  expect(hintQuestion({ ...silent, subjects: ['TOE-01'] }, about)).toBeNull();
  expect(hintQuestion({ ...silent, caller: { ...nobody, name: '  ' } }, about)).toBeNull();
});

test('each person of whom something is told is asked after, at his place', () => {
  const kees = { ...nobody, name: 'Kees' };
  const others = [
    { role: 'R', basis: null, person: nobody },
    { role: 'R', basis: null, person: kees },
  ];
  const asked = hintQuestion({ ...silent, concerned: kees, others }, { ...about, aside: ['x'] });
  expect(asked?.persons.map(({ place }) => place)).toEqual(['concerned', 'other-1']);
  expect(asked?.aside).toEqual(['x']);
});

test('a subject with an organisation is enough', () => {
  const matter = { parties: [{ kind: 'HH', organisation: 'ORG-1' }], subjects: ['TOE-01'] };
  expect(hintQuestion({ ...silent, ...matter }, about)).toMatchObject({ persons: [], ...matter });
});
