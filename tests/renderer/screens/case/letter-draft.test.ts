import { expect, test } from 'vitest';
import {
  gapsIn,
  type LetterDraft,
  newestKey,
  withoutBlock,
  withParagraphAfter,
  withText,
} from '../../../../renderer/screens/case/letter-draft.ts';

const draft: LetterDraft = {
  to: 'Kees',
  subject: 'x',
  blocks: [
    { key: 0, kind: 'paragraph', text: 'een' },
    { key: 1, kind: 'sign-off', text: 'twee' },
  ],
};
const texts = ({ blocks }: LetterDraft) => blocks.map(({ text }) => text);

test('a block gets other words, and the others keep theirs', () => {
  expect(texts(withText(draft, 1, 'drie'))).toEqual(['een', 'drie']);
});

test('a paragraph comes below the block that was asked for, with a key of its own', () => {
  const more = withParagraphAfter(draft, 0);
  expect(texts(more)).toEqual(['een', '', 'twee']);
  expect(newestKey(more)).toBe(2);
  expect(texts(withText(more, newestKey(more), 'ertussen'))).toEqual(['een', 'ertussen', 'twee']);
});

test('a block is taken out, but never the last one', () => {
  const one = withoutBlock(draft, 0);
  expect(texts(one)).toEqual(['twee']);
  expect(withoutBlock(one, 1)).toEqual(one);
});

test('only fields that are still needed and still stand there are gaps', () => {
  expect(gapsIn('Zie [gevraagd] en [ombudsman]', ['gevraagd', 'afspraken'])).toEqual(['gevraagd']);
  expect(gapsIn('Zie bijlage', ['gevraagd'])).toEqual([]);
});
