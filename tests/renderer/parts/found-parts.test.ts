import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foundParts } from '../../../renderer/parts/found-parts.ts';

const marked = (text: string, query: string) =>
  foundParts(text, query)
    .map((part) => (part.found ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['Kees van Dalen', 'dalen', 'Kees van [Dalen]'],
  ['Ayşe Yıldız', 'YILDIZ', 'Ayşe [Yıldız]'],
  ['Zoë de Leeuw', 'zoe', '[Zoë] de Leeuw'],
  ['Groß en Große', 'gross', '[Groß] en [Groß]e'],
  ['Hulp komt niet, hulp', 'hulp niet', '[Hulp] komt [niet], [hulp]'],
  ['aaaa', 'aaa', '[aaaa]'],
  ['2026-01184', '01184', '2026-[01184]'],
  ['Maasbocht', 'sboc och', 'Maa[sboch]t'],
])('in "%s" a search for "%s" marks %s', (text, query, shown) => {
  expect(marked(text, query)).toBe(shown);
});

test('words under three letters and an empty search mark nothing', () => {
  expect(marked('Te laat', 'te')).toBe('Te laat');
  expect(marked('Te laat', ' ')).toBe('Te laat');
});

test('a letter written with a combining accent is marked whole', () => {
  expect(marked('Rene\u0301e', 'renee')).toBe('[Rene\u0301e]');
});

test('whatever is searched for, the pieces are the text, and neighbours differ', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      const parts = foundParts(text, query);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const [index, part] of parts.entries()) {
        expect(part.found).not.toBe(parts[index + 1]?.found);
        expect(text.slice(part.at, part.at + part.text.length)).toBe(part.text);
      }
    }),
  );
});
