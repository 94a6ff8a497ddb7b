import { expect, test } from 'vitest';
import { conditionTests, valuesOfTest } from '../../../shared/letters/conditions.ts';
import { fieldNames } from '../../../shared/letters/field-names.ts';
import type { TemplateBlock } from '../../../shared/letters/template.ts';
import { templateFaults } from '../../../shared/letters/template-faults.ts';

const ends = { to: 'person', from: 'office' } as const;

function faultsOf(text: string, when: TemplateBlock['when'] = []) {
  const blocks: TemplateBlock[] = [
    { kind: 'paragraph', text: 'Goed', when: [] },
    { kind: 'paragraph', text, when },
  ];
  return templateFaults({ ...ends, subject: 'Brief', blocks });
}

test('a template with every known field is kept', () => {
  expect(faultsOf(fieldNames.map((field) => `{{${field}}}`).join(' '))).toEqual([]);
});

test('every test with each of its values is kept', () => {
  for (const test of conditionTests)
    for (const value of valuesOfTest(test)) expect(faultsOf('Goed', [{ test, value, not: false }])).toEqual([]);
});

test.each([
  ['Beste {{naam}},', 'unknown-field', 'naam'],
  ['Beste {{}},', 'unknown-field', ''],
  ['Beste {{melder', 'field-not-closed', 'melder'],
  ['Beste melder}},', 'field-not-opened', 'Beste melder}},'],
  ['Beste {{melder}} en }}', 'field-not-opened', ' en }}'],
  ['  ', 'empty', ''],
])('%s is refused as %s, with its place', (text, fault, found) => {
  expect(faultsOf(text)).toEqual([{ path: '/blocks/1/text', block: 2, fault, found }]);
});

test('a condition that means nothing is refused with its place', () => {
  const good = { test: 'kind', value: 'complaint', not: false };
  expect(faultsOf('Goed', [good, { test: 'weer', value: 'regen', not: false }])).toEqual([
    { path: '/blocks/1/when/1', block: 2, fault: 'unknown-test', found: 'weer' },
  ]);
  expect(faultsOf('Goed', [{ test: 'kind', value: 'klacht', not: false }])).toEqual([
    { path: '/blocks/1/when/0', block: 2, fault: 'unknown-value', found: 'klacht' },
  ]);
  expect(faultsOf('Goed', [{ test: 'toString', value: 'x', not: false }])[0]?.fault).toBe('unknown-test');
});

test('all faults are told at once, the subject first', () => {
  const blocks: TemplateBlock[] = [{ kind: 'paragraph', text: '{{een}} {{twee}}', when: [] }];
  expect(
    templateFaults({ ...ends, subject: '{{nul}}', blocks }).map(({ block, found }) => `${block} ${found}`),
  ).toEqual(['0 nul', '1 een', '1 twee']);
});
