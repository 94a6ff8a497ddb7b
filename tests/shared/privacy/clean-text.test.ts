import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText, codePointLength } from '../../../shared/privacy/clean-text.ts';

test.each([
  ['gewoon\tmet tab\nen regel', 'gewoon\tmet tab\nen regel', false],
  ['een\r\ntwee\rdrie', 'een\ntwee\ndrie', false],
  ['nul\u0000hier', 'nulhier', true],
  ['bel\u0007 en \u001b[31mrood', 'bel en [31mrood', true],
  ['half \ud83d teken', 'half \ufffd teken', true],
  ['half \udc00\udc00', 'half \ufffd\ufffd', true],
  ['cafe\u0301', 'café', false],
  ['👨‍👩‍👧 en 🇳🇱', '👨‍👩‍👧 en 🇳🇱', false],
  ['\u202efdp.exe \u007f\u0085', '\u202efdp.exe \u007f\u0085', false],
])('%j is kept as %j', (typed, text, removed) => {
  expect(cleanText(typed)).toEqual({ text, removed });
});

const anything = fc.string({ unit: 'binary' });
const rough = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

test('clean text is clean: nothing forbidden is left and cleaning again changes nothing', () => {
  fc.assert(
    fc.property(fc.oneof(anything, rough), (typed) => {
      const { text } = cleanText(typed);
      const left = [...text].filter((one) => (one < ' ' && one !== '\t' && one !== '\n') || /\p{Surrogate}/u.test(one));
      expect(left).toEqual([]);
      expect(text.normalize('NFC')).toBe(text);
      expect(cleanText(text)).toEqual({ text, removed: false });
    }),
    { numRuns: 2000 },
  );
});

test('text without control or half characters is only composed', () => {
  const ordinary = fc.string({ unit: 'grapheme' }).filter((text) => [...text].every((one) => one >= ' '));
  fc.assert(
    fc.property(ordinary, (typed) => {
      expect(cleanText(typed)).toEqual({ text: typed.normalize('NFC'), removed: false });
    }),
  );
});

test('length counts code points', () => {
  expect(codePointLength('')).toBe(0);
  expect(codePointLength('é😀\u0000x')).toBe(4);
  fc.assert(fc.property(anything, (text) => codePointLength(text) === [...text].length));
});
