import { expect, test } from 'vitest';
import { unitName, unitParts } from '../../../shared/signals/unit-name.ts';

const lists: Readonly<Record<string, readonly { code: string; nl: string; en: string }[]>> = {
  organisations: [{ code: 'ORG-09', nl: 'Rijnpont Vervoer', en: 'Rijnpont Transport' }],
  'provider-types': [{ code: 'VVR', nl: 'Vervoerder', en: 'Transporter' }],
  subjects: [{ code: 'VER-01', nl: 'Te laat', en: 'Late' }],
  areas: [{ code: 'G15', nl: 'Charlois', en: 'Charlois area' }],
};
const itemsOf = (list: string) => lists[list] ?? [];

test('each part of a group is named by its own list, in the order of the group', () => {
  expect(unitName({ level: 'cell', parts: ['ORG-09', 'VER-01'] }, itemsOf, 'nl')).toBe('Rijnpont Vervoer, Te laat');
  expect(unitParts({ level: 'area_subject', parts: ['G15', 'VER-01'] }, itemsOf, 'en')).toEqual([
    'Charlois area',
    'Late',
  ]);
  expect(unitParts({ level: 'law_subject', parts: ['both', 'VER-01'] }, itemsOf, 'en')).toEqual([
    'Wmo and Jeugdwet',
    'Late',
  ]);
});

test('a report that names no organisation counts under its kind, and that is what the group is called', () => {
  expect(unitName({ level: 'provider', parts: ['VVR'] }, itemsOf, 'nl')).toBe('Vervoerder');
});

test('the whole register, an unknown law and a code that no list holds have a name too', () => {
  expect(unitName({ level: 'register', parts: [] }, itemsOf, 'nl')).toBe('het hele register');
  expect(unitName({ level: 'law', parts: ['-'] }, itemsOf, 'nl')).toBe('wet onbekend');
  expect(unitName({ level: 'subject', parts: ['OUD-99'] }, itemsOf, 'nl')).toBe('OUD-99');
});
