import { expect, test } from 'vitest';
import { partyId, partyIds, partyOf, unknownParty, withParties } from '../../../renderer/intake-fields/party-form.ts';
import { emptyIntake } from '../../../shared/case/empty-intake.ts';
import { day } from '../../../shared/dates.ts';

const empty = emptyIntake({ today: day('2026-11-19'), time: '10:42', channel: 'TEL' });
const item = { nl: 'x', en: 'x', active: true, validFrom: null, validTo: null, order: 1, data: {} };
const maasbocht = { ...item, code: 'ORG-01', parent: 'HH' };
const charlois = { ...item, code: 'VW-G15', parent: null };
const lists = { organisations: [maasbocht], desks: [charlois] };
const none = { organisations: [], desks: [] };

test('an organisation brings its kind, a desk that of desks; a kind stands for itself', () => {
  const party = { kind: 'HH', organisation: 'ORG-01' };
  expect(partyOf(partyId(party), lists)).toEqual(party);
  expect(partyOf('organisation:VW-G15', lists)).toEqual({ kind: 'VRW', organisation: 'VW-G15' });
  expect(partyOf(partyId({ kind: 'WT', organisation: null }), none)).toEqual({ kind: 'WT', organisation: null });
  expect(partyOf(partyId(party), none)).toBeNull();
});

test('an organisation that the office gave the code of a desk is the organisation', () => {
  const own = { ...item, code: 'VW-G15', parent: 'WEL' };
  expect(partyOf('organisation:VW-G15', { ...lists, organisations: [own] })).toEqual({
    kind: 'WEL',
    organisation: 'VW-G15',
  });
});

test('a party that stood there before keeps its kind, and stays when the list no longer has it', () => {
  const before = { kind: 'WT', organisation: 'gone' };
  const given = { ...empty, parties: [before] };
  const added = withParties(given, [partyId(before), 'kind:GEM', 'organisation:never-there'], none);
  expect(added.parties).toEqual([before, { kind: 'GEM', organisation: null }]);
  expect(withParties(added, ['kind:GEM'], none).parties).toEqual([{ kind: 'GEM', organisation: null }]);
});

test('not known is an answer, until one is known', () => {
  const asked = withParties(
    { ...empty, parties: [{ kind: 'GEM', organisation: null }] },
    ['kind:GEM', unknownParty],
    lists,
  );
  expect(asked).toMatchObject({ parties: [], unknown: ['organisation'] });
  expect(partyIds(asked)).toEqual([unknownParty]);
  const known = withParties(asked, [unknownParty, 'organisation:ORG-01'], lists);
  expect(known).toMatchObject({ parties: [{ kind: 'HH', organisation: 'ORG-01' }], unknown: [] });
});
