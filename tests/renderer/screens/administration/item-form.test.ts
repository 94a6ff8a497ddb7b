import { expect, test } from 'vitest';
import {
  isRenamed,
  itemForm,
  itemOf,
  itemProblems,
  nextCode,
} from '../../../../renderer/screens/administration/item-form.ts';
import type { ListItem } from '../../../../shared/contract/administration.ts';
import { day } from '../../../../shared/dates.ts';

const item = (code: string, more: Partial<ListItem> = {}): ListItem => ({
  code,
  parent: null,
  nl: 'Naam',
  en: 'Name',
  active: true,
  validFrom: null,
  validTo: null,
  order: 1,
  data: {},
  ...more,
});

test('a new item follows the last numbered one and never takes a code that was used', () => {
  const equals = [item('TOE-01'), item('TOE-02')];
  expect(nextCode(equals, equals)).toBe('TOE-03');
  expect(nextCode(equals, [...equals, item('TOE-03')])).toBe('TOE-04');
  expect(nextCode([item('ORG-99')], [])).toBe('ORG-100');
  expect(nextCode([item('GEM')], [])).toBe('');
});

test('a new item comes last and takes over what the program goes by, not the source of its example', () => {
  const example = item('AFD-INF', { order: 4, data: { group: 'afdoening', closes_case: 'yes', certainty: 'high' } });
  const form = { ...itemForm(null, 'AFD-INF'), code: ' AFD-NEW ', nl: ' Nieuw ', en: 'New' };
  expect(itemOf(form, [example], 'outcomes')).toEqual({
    code: 'AFD-NEW',
    parent: null,
    nl: 'Nieuw',
    en: 'New',
    active: true,
    validFrom: null,
    validTo: null,
    order: 5,
    data: { group: 'afdoening', closes_case: 'yes', certainty: null },
  });
});

test('a change keeps the code, the place and everything the list knows besides', () => {
  const known = item('VVR', { order: 7, data: { law: 'wmo', role: 'aanbieder' } });
  const form = { ...itemForm(known, ''), nl: 'Vervoerder', active: false, keepOldName: false };
  expect(itemOf(form, [known], 'provider-types')).toEqual({ ...known, nl: 'Vervoerder', active: false });
});

test('a new name keeps the old one findable, unless that is not wanted', () => {
  const known = item('VVR', { nl: 'Vervoer', data: { law: 'wmo', aliases: 'Taxi' } });
  const renamed = { ...itemForm(known, ''), nl: 'Vervoerder' };
  expect(isRenamed(known, 'Vervoerder')).toBe(true);
  expect(isRenamed(known, ' vervoer ')).toBe(false);
  expect(itemOf(renamed, [known], 'provider-types').data).toEqual({ law: 'wmo', aliases: 'Taxi; Vervoer' });
  const forgotten = { ...renamed, keepOldName: false };
  expect(itemOf(forgotten, [known], 'provider-types').data).toEqual({ law: 'wmo', aliases: 'Taxi' });
});

test('an item is offered between two days, of which the last is not before the first', () => {
  const form = { ...itemForm(item('A'), ''), validFrom: day('2026-03-01'), validTo: day('2026-02-01') };
  expect(Object.keys(itemProblems(form, 'channels'))).toEqual(['validTo']);
  const fitting = { ...form, validTo: day('2026-04-01') };
  expect(itemOf(fitting, [item('A')], 'channels')).toMatchObject({ validFrom: '2026-03-01', validTo: '2026-04-01' });
});

test('an organisation has a kind and other names, and keeps its law and area', () => {
  const known = item('ORG-09', { parent: 'VVR', data: { law: 'wmo', area: null, aliases: 'Rijnpont' } });
  const form = { ...itemForm(known, ''), aliases: 'Rijnpont; Rijnpont Taxi ' };
  expect(itemOf(form, [known], 'organisations').data).toEqual({
    law: 'wmo',
    area: null,
    aliases: 'Rijnpont; Rijnpont Taxi',
  });
  const nameless = { ...itemForm(null, ''), code: 'ORG-10' };
  expect(Object.keys(itemProblems(nameless, 'organisations')).sort()).toEqual(['en', 'nl', 'parent']);
  expect(Object.keys(itemProblems(nameless, 'channels')).sort()).toEqual(['en', 'nl']);
});
