import { expect, test } from 'vitest';
import { firstOffice } from '../../../main/make-register.ts';
import { followUpDay } from '../../../shared/case/follow-up-day.ts';
import { kindOfReferral } from '../../../shared/case/referral-kind.ts';
import { referralKinds } from '../../../shared/case/referrals.ts';
import { day } from '../../../shared/dates.ts';
import { EquatedDays, shippedEquatedDays } from '../../../shared/terms/equated-days.ts';
import { complaint } from '../../support/given-case.ts';
import { lists } from '../../support/shipped.ts';

const { procedure } = firstOffice('Proef');
const around = { lists, office: { procedure, equatedDays: EquatedDays.parse(shippedEquatedDays) } };

test('a complaint to the municipality of 19 November is asked after on Monday 4 January: the term ends on 31 December, and 1 January is a holiday (Awb 9:11)', () => {
  expect(followUpDay({ kind: 'municipality', intake: complaint, on: day('2026-11-19') }, around)).toEqual({
    on: '2027-01-04',
    article: 'Awb 9:11 lid 1',
  });
});

test('where no act sets a term it is asked after two weeks, as a choice', () => {
  expect(followUpDay({ kind: 'confidant', intake: complaint, on: day('2026-11-19') }, around)).toEqual({
    on: '2026-12-03',
    article: null,
  });
});

test('who cannot be asked is not asked', () => {
  const asked = { kind: 'municipality', on: day('2026-11-19') } as const;
  expect(followUpDay({ ...asked, intake: { ...complaint, anonymous: true } }, around)).toBeNull();
  expect(followUpDay({ ...asked, intake: { ...complaint, replyPossible: false } }, around)).toBeNull();
});

test.each([
  ['referral-targets', 'GEM-KLACHT', 'municipality'],
  ['referral-targets', 'AANBIEDER', 'provider'],
  ['referral-targets', 'KLCOM-JW', 'committee'],
  ['referral-targets', 'BEZWAAR', 'objection'],
  ['referral-targets', 'RECHTER', 'court'],
  ['referral-targets', 'CLIENTOND', 'client-support'],
  ['referral-targets', 'VERTROUW', 'confidant'],
  ['referral-targets', 'TOEZICHT-WMO', 'supervisor'],
  ['referral-targets', 'IGJ', 'supervisor'],
  ['referral-targets', 'VEILIGTHUIS', 'veilig-thuis'],
  ['referral-targets', 'NO', 'ombudsman'],
  ['referral-targets', 'ANDER', 'other'],
  ['desks', 'KLACHTENGEM', 'municipality'],
  ['desks', 'VW-G08', 'municipality'],
  ['desks', 'VEILIGTHUIS', 'veilig-thuis'],
  ['desks', 'OMBUDSMAN', 'ombudsman'],
  ['desks', 'REGIECENTRALE', 'provider'],
  ['desks', 'HUISARTS', 'other'],
] as const)('%s %s is a place of the kind %s', (list, code, kind) => {
  expect(kindOfReferral({ list, code }, lists)).toBe(kind);
  expect(referralKinds).toContain(kind);
});

test('a place that no list has is none', () => {
  expect(kindOfReferral({ list: 'desks', code: 'NERGENS' }, lists)).toBeNull();
});
