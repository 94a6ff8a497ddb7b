import { expect, test } from 'vitest';
import { unitHeading } from '../../../../renderer/screens/signals/unit-heading.ts';

const lists: Readonly<Record<string, readonly { code: string; nl: string; en: string }[]>> = {
  organisations: [{ code: 'ORG-09', nl: 'Rijnpont Vervoer', en: 'Rijnpont Vervoer' }],
  subjects: [{ code: 'VER-01', nl: 'Te laat', en: 'Late' }],
  areas: [{ code: 'G15', nl: 'Charlois', en: 'Charlois' }],
};
const itemsOf = (list: string) => lists[list] ?? [];

test.each([
  ['cell', ['ORG-09', 'VER-01'], 'Te laat', 'Rijnpont Vervoer'],
  ['area_subject', ['G15', 'VER-01'], 'Te laat', 'Charlois'],
  ['law_subject', ['jw', 'VER-01'], 'Te laat', 'Jeugdwet'],
  ['subject', ['VER-01'], 'Te laat', 'hele stad'],
  ['provider', ['ORG-09'], 'Rijnpont Vervoer', 'alle onderwerpen'],
  ['area', ['G15'], 'Charlois', 'alle onderwerpen'],
  ['register', [], 'Het hele register', 'alle meldingen'],
] as const)('a group of level %s says its matter first, then whom or where', (level, parts, title, detail) => {
  expect(unitHeading({ level, parts: [...parts] }, itemsOf, 'nl')).toEqual({ title, detail });
});
