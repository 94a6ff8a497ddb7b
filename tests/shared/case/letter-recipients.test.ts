import { expect, test } from 'vitest';
import { recipientsOf } from '../../../shared/case/letter-recipients.ts';
import type { ListItem, Lists } from '../../../shared/contract/administration.ts';
import { sampleIntake } from '../../support/sample-intake.ts';

function item(code: string, nl: string, data: ListItem['data'] = {}): ListItem {
  return { code, parent: null, nl, en: nl, active: true, validFrom: null, validTo: null, order: 1, data };
}

const reach = { address: 'Dorpsplein 1', postcode: '3000 AA', place: 'Rotterdam', email: 'klachten@example.nl' };

function bodies(lists: Lists, organisation: string | null) {
  const intake = sampleIntake({ parties: [{ kind: 'GEM', organisation }] });
  const all = recipientsOf({ intake }, { finding: null }, lists);
  return all.filter(({ kind }) => kind === 'organisation' || kind === 'ombudsman');
}

test('an organisation of the lists is written to where its list says', () => {
  const lists = {
    organisations: [item('ORG-1', 'Thuiszorg Voorbeeld', reach)],
    'provider-types': [item('GEM', 'Gemeente')],
  };
  expect(bodies(lists, 'ORG-1')[0]).toMatchObject({
    name: 'Thuiszorg Voorbeeld',
    address: 'Dorpsplein 1\n3000 AA  Rotterdam',
    email: 'klachten@example.nl',
  });
});

test('without an organisation its kind counts; where nothing was filled in the address is empty', () => {
  const kinds = (data: ListItem['data']) => ({ 'provider-types': [item('GEM', 'Gemeente', data)] });
  expect(bodies(kinds(reach), null)[0]).toMatchObject({
    name: 'Gemeente',
    address: 'Dorpsplein 1\n3000 AA  Rotterdam',
  });
  expect(bodies(kinds({ place: 'Rotterdam' }), null)[0]).toMatchObject({ address: 'Rotterdam' });
  expect(bodies(kinds({}), null)[0]).toMatchObject({ address: '', email: '' });
});

test('the ombudsman has the address that a list gives under his name', () => {
  const lists = { 'referral-targets': [item('OMB', 'De Ombudsman', reach)] };
  expect(bodies(lists, null).at(-1)).toMatchObject({ code: 'ombudsman', address: 'Dorpsplein 1\n3000 AA  Rotterdam' });
});
