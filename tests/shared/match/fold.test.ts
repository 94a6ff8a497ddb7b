import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fold } from '../../../shared/match/fold.ts';

const database = new Database(':memory:');
database.exec(`
  CREATE VIRTUAL TABLE words USING fts5(word, tokenize="trigram remove_diacritics 1 case_sensitive 0");
  CREATE VIRTUAL TABLE terms USING fts5vocab(words, 'row');
`);
const empty = database.prepare('DELETE FROM words');
const add = database.prepare('INSERT INTO words VALUES (?)');
const terms = database.prepare<[], string>('SELECT term FROM terms ORDER BY term').pluck();

afterAll(() => {
  database.close();
});

/** The three-letter terms under which FTS5 itself files a text. */
function filedUnder(text: string): readonly string[] {
  empty.run();
  add.run(text);
  return terms.all();
}

function trigrams(text: string): readonly string[] {
  const letters = [...text];
  const all = letters.slice(0, -2).map((_, start) => letters.slice(start, start + 3).join(''));
  return [...new Set(all)].sort();
}

/** Every letter and mark of Unicode's first plane. */
const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCodePoint(code)).filter((letter) =>
  /[\p{L}\p{Nd}]/u.test(letter),
);

test.each([
  ['José', 'jose'],
  ['Jose\u0301', 'jose'],
  ['JOSÉ', 'jose'],
  ['Straße', 'strasse'],
  ['STRAẞE', 'strasse'],
  ['ﬁets', 'fiets'],
  ['Ĳsselmonde', 'ijsselmonde'],
  ['Yıldız', 'yildiz'],
  ['İpek', 'ipek'],
  ['Łukasz', 'lukasz'],
  ['Sørensen', 'sorensen'],
  ['３０８３ ＡＸ', '3083 ax'],
  ['Σοφός', 'σοφοσ'],
])('%s is found as %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('folding twice changes nothing, and both forms of an accent fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
    { numRuns: 2000 },
  );
});

test('what FTS5 holds to be one letter, fold holds to be one letter', () => {
  const apart = letters.filter((letter) => {
    const [term = ''] = filedUnder(`aa${letter}`);
    return fold(term) !== fold(`aa${letter}`);
  });
  expect(apart).toEqual([]);
});

test('FTS5 leaves folded text as it is', () => {
  const changed = letters.map(fold).filter((folded) => {
    const text = `aa${folded}`;
    return JSON.stringify(filedUnder(text)) !== JSON.stringify(trigrams(text));
  });
  expect(changed).toEqual([]);
});
