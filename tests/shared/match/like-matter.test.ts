import { expect, test } from 'vitest';
import { day } from '../../../shared/dates.ts';
import { likeMatter, type Matter } from '../../../shared/match/like-matter.ts';

const told: Matter = {
  parties: [{ kind: 'AAN', organisation: 'ORG-1' }],
  subjects: ['COM-02'],
  area: 'G01',
  receivedOn: day('2026-11-19'),
};
const known = (changes: Partial<Matter>): Matter => ({ ...told, receivedOn: day('2026-10-01'), ...changes });

test('the same organisation, subject, area and season may be one matter, whoever called', () => {
  expect(likeMatter(told, known({}), null)).toMatchObject({
    strength: 'possible',
    reasons: ['same-party', 'same-subject', 'same-area', 'weeks-apart'],
  });
});

test.each([
  ['another organisation', { parties: [{ kind: 'AAN', organisation: 'ORG-2' }] }],
  ['no organisation', { parties: [{ kind: 'AAN', organisation: null }] }],
  ['another subject', { subjects: ['COM-03'] }],
  ['another area', { area: 'G02' }],
  ['another season', { receivedOn: day('2026-05-01') }],
])('%s is another matter when nobody is the same', (_, changes) => {
  expect(likeMatter(told, known(changes), null)).toBeNull();
});

test('of a known person the party or the subject is enough', () => {
  const other = known({ subjects: ['VER-01'], area: null });
  expect(likeMatter(told, other, 'same-person')).toMatchObject({
    strength: 'strong',
    reasons: ['known-person', 'same-party', 'weeks-apart'],
  });
  const longAgo = known({
    parties: [{ kind: 'AAN', organisation: null }],
    receivedOn: day('2024-01-01'),
    subjects: [],
  });
  expect(likeMatter(told, longAgo, 'same-person')).toMatchObject({ strength: 'possible' });
  expect(likeMatter(told, known({ parties: [], subjects: ['VER-01'] }), 'same-person')).toBeNull();
  expect(likeMatter(told, known({}), 'household')).toMatchObject({ strength: 'possible' });
});

test('a known person weighs more than anything else about the matter', () => {
  const stranger = likeMatter(told, known({}), null);
  const sameMan = likeMatter(told, known({ area: null, subjects: ['COM-03'] }), 'same-person');
  expect(sameMan?.weight).toBeGreaterThan(stranger?.weight ?? 0);
});
