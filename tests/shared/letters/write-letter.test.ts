import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleFacts } from '../../../shared/letters/example-facts.ts';
import { fallbacks, fieldNames, gapOf } from '../../../shared/letters/field-names.ts';
import type { LetterFacts } from '../../../shared/letters/letter-facts.ts';
import type { Condition, TemplateBlock } from '../../../shared/letters/template.ts';
import { gapsLeft, writeLetter } from '../../../shared/letters/write-letter.ts';

const nothingKnown: LetterFacts = {
  values: {},
  to: 'person',
  kind: null,
  law: null,
  role: null,
  outcomes: [],
  desks: [],
  flags: [],
  terms: [],
  circumstances: [],
};

function written(text: string, facts: Partial<LetterFacts> = {}, kind: TemplateBlock['kind'] = 'paragraph') {
  return writeLetter({ subject: 'Brief', blocks: [{ kind, text, when: [] }] }, { ...nothingKnown, ...facts });
}

describe('fields', () => {
  test('a field takes its value from the report, with or without spaces in its braces', () => {
    const { blocks } = written('{{ kenmerk }} en {{kenmerk}}', { values: { kenmerk: '2026-00001' } });
    expect(blocks).toEqual([{ kind: 'paragraph', text: '2026-00001 en 2026-00001' }]);
  });

  test('what a report tells is never read as a template, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...fieldNames), fc.string(), (before, field, after) => {
        const story = `x${before}{{${field}}}${after}{{`;
        const { blocks, needs } = written('{{verhaal}}', { values: { verhaal: story, melder: 'Fatma' } });
        expect(blocks).toEqual([{ kind: 'paragraph', text: story.trim() }]);
        expect(needs).toEqual([]);
      }),
    );
  });

  test('a field without a value has its fallback', () => {
    expect(written('{{aanhef}}, over {{onderwerp}}').blocks).toEqual([
      { kind: 'paragraph', text: 'Geachte heer of mevrouw, over uw melding' },
    ]);
  });

  test.each(fieldNames.filter((field) => fallbacks[field] === undefined))(
    'without a value %s is needed, and its place is shown',
    (field) => {
      const { blocks, needs } = written(`Zie {{${field}}}.`);
      expect(needs).toEqual([field]);
      expect(blocks).toEqual([{ kind: 'paragraph', text: `Zie ${gapOf(field)}.` }]);
      expect(
        gapsLeft(
          needs,
          blocks.map(({ text }) => text),
        ),
      ).toEqual([field]);
      expect(gapsLeft(needs, ['Zie bijlage.'])).toEqual([]);
    },
  );

  test('lines of an address and items of a list of which nothing is known are left out, and so is an empty block', () => {
    expect(written('{{ontvanger}}\n{{adres-ontvanger}}', { values: { ontvanger: 'Jan' } }, 'address').blocks).toEqual([
      { kind: 'address', text: 'Jan' },
    ]);
    expect(written('{{toelichting}}').blocks).toEqual([]);
  });
});

describe('conditions', () => {
  const facts: LetterFacts = {
    ...nothingKnown,
    values: { wens: 'Een gesprek' },
    to: 'organisation',
    kind: 'complaint',
    law: 'jw',
    role: 'parent',
    outcomes: ['O-ESC-FLAG'],
    desks: ['provider-scheme'],
    flags: ['9:24'],
    terms: ['objection-last-day'],
    circumstances: ['in-writing'],
  };
  const so: readonly (readonly [string, string])[] = [
    ['kind', 'complaint'],
    ['law', 'jw'],
    ['role', 'parent'],
    ['to', 'organisation'],
    ['outcome', 'O-ESC-FLAG'],
    ['desk', 'provider-scheme'],
    ['flag', '9:24'],
    ['term', 'objection-last-day'],
    ['known', 'wens'],
    ['circumstance', 'in-writing'],
  ];
  const notSo: readonly (readonly [string, string])[] = [
    ['kind', 'question'],
    ['law', 'wmo'],
    ['role', 'self'],
    ['to', 'person'],
    ['outcome', 'O-ESC'],
    ['desk', 'college'],
    ['flag', '9:23a'],
    ['term', 'appeal-last-day'],
    ['known', 'melder'],
    ['circumstance', 'anonymous'],
  ];
  const shown = (...when: Condition[]) =>
    writeLetter({ subject: 'x', blocks: [{ kind: 'paragraph', text: 'Ja', when }] }, facts).blocks.length === 1;

  test.each(so)('%s %s holds, and its contrary does not', (test, value) => {
    expect(shown({ test, value, not: false })).toBe(true);
    expect(shown({ test, value, not: true })).toBe(false);
  });

  test.each(notSo)('%s %s does not hold, and its contrary does', (test, value) => {
    expect(shown({ test, value, not: false })).toBe(false);
    expect(shown({ test, value, not: true })).toBe(true);
  });

  test('all conditions of a block must hold', () => {
    const complaint = { test: 'kind', value: 'complaint', not: false };
    expect(shown(complaint, { test: 'law', value: 'wmo', not: false })).toBe(false);
    expect(shown(complaint, { test: 'law', value: 'wmo', not: true })).toBe(true);
  });
});

test('the invented report of the live example knows every field', () => {
  for (const field of fieldNames) expect(written(`{{${field}}}`, exampleFacts('person')).needs, field).toEqual([]);
});
