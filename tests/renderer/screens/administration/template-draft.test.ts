import { expect, test } from 'vitest';
import { conditionValue } from '../../../../renderer/screens/administration/condition-words.ts';
import {
  contentOf,
  draftOfTemplate,
  newTemplate,
  type TemplateDraft,
  withBlock,
  withCondition,
  withField,
  withMoved,
  withNewBlock,
  withoutBlock,
} from '../../../../renderer/screens/administration/template-draft.ts';
import { conditionTests, valuesOfTest } from '../../../../shared/letters/conditions.ts';
import { shippedTemplates } from '../../../../shared/letters/shipped/shipped-templates.ts';

const draft: TemplateDraft = {
  kind: 'other',
  name: 'Proef',
  to: 'person',
  from: 'office',
  subject: 'x',
  blocks: [
    { key: 0, kind: 'paragraph', text: 'een', when: [] },
    { key: 1, kind: 'paragraph', text: 'twee', when: [] },
    { key: 2, kind: 'sign-off', text: 'slot', when: [] },
  ],
};
const texts = ({ blocks }: TemplateDraft) => blocks.map(({ text }) => text);

test('a template that is opened and kept unchanged stays as it was', () => {
  for (const template of shippedTemplates) expect(contentOf(draftOfTemplate(template))).toEqual(template.content);
});

test('a field goes in where the caret stands, and the caret goes behind it', () => {
  expect(withField('Beste ,', 'melder', 6)).toEqual({ text: 'Beste {{melder}},', caret: 16 });
});

test('a block moves one place, and stays at the edge', () => {
  expect(texts(withMoved(draft, 1, 'up'))).toEqual(['twee', 'een', 'slot']);
  expect(texts(withMoved(draft, 1, 'down'))).toEqual(['een', 'slot', 'twee']);
  expect(withMoved(draft, 0, 'up')).toEqual(draft);
  expect(withMoved(draft, 2, 'down')).toEqual(draft);
});

test('a new block comes before what signs off, and at the end where nothing does', () => {
  expect(texts(withNewBlock(draft))).toEqual(['een', 'twee', '', 'slot']);
  expect(texts(withNewBlock(withoutBlock(draft, 2)))).toEqual(['een', 'twee', '']);
});

test('the last block cannot be taken out', () => {
  const one = withoutBlock(withoutBlock(draft, 0), 1);
  expect(texts(one)).toEqual(['slot']);
  expect(withoutBlock(one, 2)).toEqual(one);
});

test('a block and a condition change alone', () => {
  expect(texts(withBlock(draft, 1, { text: 'anders' }))).toEqual(['een', 'anders', 'slot']);
  const first = { test: 'kind', value: 'complaint', not: false };
  expect(withCondition([first, first], 1, { not: true })).toEqual([first, { ...first, not: true }]);
});

test('a new template lacks only its name, its subject and its text', () => {
  expect(newTemplate.blocks.map(({ kind }) => kind)).toEqual(['address', 'paragraph', 'paragraph', 'sign-off']);
});

test('every value of every condition has words', () => {
  for (const test of conditionTests)
    for (const value of valuesOfTest(test)) expect(conditionValue(test, value), `${test} ${value}`).not.toBeNull();
  expect(conditionValue('weer', 'regen')).toBeNull();
});
