import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../shared/letters/example-facts.ts';
import { letterKinds } from '../../../shared/letters/letter-kinds.ts';
import { shippedTemplates } from '../../../shared/letters/shipped/shipped-templates.ts';
import { TemplateContent } from '../../../shared/letters/template.ts';
import { templateFaults } from '../../../shared/letters/template-faults.ts';
import { writeLetter } from '../../../shared/letters/write-letter.ts';

/** An article behind a sentence is looked up, not read (look, section 10). */
const withoutArticles = (text: string) => text.replace(/ ?\(artikel[^)]*\)/g, '');

describe.each(shippedTemplates.map((template) => [template.id, template] as const))('%s', (_, { content, kind }) => {
  test('is a template that would be kept', () => {
    expect(TemplateContent.parse(content)).toEqual(content);
    expect(templateFaults(content)).toEqual([]);
  });

  test('says nothing in more than 20 words', () => {
    const sentences = content.blocks.flatMap(({ text }) => withoutArticles(text).split(/(?<=[.?:!])\s|\n/));
    const long = sentences.filter((sentence) => sentence.split(/\s+/).length > 20);
    expect(long).toEqual([]);
    expect(content.blocks.map(({ text }) => text).join(' ')).not.toMatch(/helaas|sorry|succesvol|ongeldig|!/i);
  });

  test('makes a letter of the invented report in which nothing is missing', () => {
    const { subject, blocks, needs } = writeLetter(content, exampleFacts(content.to));
    expect(needs).toEqual([]);
    expect(subject).not.toBe('');
    expect(blocks.at(-1)?.kind).toBe('sign-off');
    expect(blocks.map(({ text }) => text).join()).not.toContain('{{');
  });

  test('speaks in the name of the office, or of the client alone', () => {
    expect(content.from).toBe(kind === 'complaint' ? 'client' : 'office');
  });
});

test('there is one template of each kind, and no two of one id', () => {
  expect(shippedTemplates.map(({ kind }) => kind).sort()).toEqual(
    letterKinds.filter((kind) => kind !== 'other').sort(),
  );
  expect(new Set(shippedTemplates.map(({ id }) => id)).size).toBe(shippedTemplates.length);
});

test("the client's own complaint has what Awb 9:4 asks: name, address, what happened, whom it is about, a signature", () => {
  const complaint = shippedTemplates.find(({ kind }) => kind === 'complaint');
  const text = complaint?.content.blocks.map((block) => block.text).join('\n') ?? '';
  expect(text).toContain('{{klacht}}');
  expect(text).toContain('{{organisatie}}');
  expect(text).toContain('{{melder}}');
  expect(text).toContain('Handtekening');
});
