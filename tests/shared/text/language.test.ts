import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { allWords, type Declared } from './all-words.ts';
import { sameInBoth } from './same-in-both.ts';

const all = await allWords();
const mostWords = 20;

/** Each reading of a message: every branch of every choice taken once, every value standing as one word. */
function readings(message: string): readonly string[] {
  return parse(message).reduce<readonly string[]>(
    (before, element) => before.flatMap((start) => readingsOf(element).map((end) => start + end)),
    [''],
  );
}

type Element = ReturnType<typeof parse>[number];

function parse(message: string) {
  return new IntlMessageFormat(message, 'nl-NL', undefined, { ignoreTag: true }).getAst();
}

function readingsOf(element: Element): readonly string[] {
  if (!('options' in element)) return ['value' in element && element.type === 0 ? element.value : 'waarde'];
  return Object.values(element.options).flatMap((option) =>
    option.value.reduce<readonly string[]>(
      (before, inner) => before.flatMap((start) => readingsOf(inner).map((end) => start + end)),
      [''],
    ),
  );
}

function argumentNames(elements: readonly Element[]): ReadonlySet<string> {
  const names = elements.flatMap((element) => {
    const own = element.type !== 0 && 'value' in element ? [String(element.value)] : [];
    const inner =
      'options' in element ? Object.values(element.options).flatMap((o) => [...argumentNames(o.value)]) : [];
    return [...own, ...inner];
  });
  return new Set(names.sort());
}

/** The sentences of a text, for counting their words; a full stop inside a number, a date or an article ends nothing. */
function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!…])[”"')]*\s+(?=[\p{Lu}“"'(])|\n+/u);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function named(found: readonly Declared[]): readonly string[] {
  return found.map(({ file, key, words }) => `${file} ${key}: ${words.nl} | ${words.en}`);
}

test('there are sentences to look at', () => {
  expect(all.length).toBeGreaterThan(60);
});

test('each sentence stands in both languages', () => {
  expect(named(all.filter(({ words }) => words.nl.trim() === '' || words.en.trim() === ''))).toEqual([]);
});

test('the two languages differ, unless a sentence is on the reviewed list', () => {
  expect(named(all.filter(({ words }) => words.nl === words.en && !sameInBoth.has(words.nl)))).toEqual([]);
});

test('each message is read by ICU in both languages and asks for the same values', () => {
  const unlike = all.filter(({ words }) => {
    const [nl, en] = [words.nl, words.en].map((message) => [...argumentNames(parse(message))].join(' '));
    return nl !== en;
  });
  expect(named(unlike)).toEqual([]);
});

test(`a Dutch sentence has at most ${mostWords} words, in every reading`, () => {
  const long = all.flatMap(({ file, key, words }) =>
    readings(words.nl)
      .flatMap(sentencesOf)
      .filter((one) => wordsIn(one) > mostWords)
      .map((one) => `${file} ${key}: ${one}`),
  );
  expect(long).toEqual([]);
});

test.each([
  ['nl', /\b(helaas|sorry|succesvol\w*|ongeldige?|excuses?)\b|weet u (het )?zeker|!/iu],
  ['nl', /\b(je|jij|jou|jouw|jullie)\b/iu],
  ['en', /\b(unfortunately|sorry|success\w*|invalid|please)\b|are you sure|!/iu],
] as const)('no sentence (%s) holds words we do not use: %s', (language, forbidden) => {
  const readable = (message: string) => readings(message).join(' ');
  expect(named(all.filter(({ words }) => forbidden.test(readable(words[language]))))).toEqual([]);
});

test('the counting itself sees a long sentence, also inside a choice', () => {
  const long = Array.from({ length: 21 }, () => 'Woord').join(' ');
  const message = `Kort. {n, plural, one {Kort.} other {${long}.}}`;
  const counted = readings(message).flatMap(sentencesOf).map(wordsIn);
  expect(Math.max(...counted)).toBe(21);
  expect(wordsIn('Awb 9:11 – lid 1')).toBe(4);
});
