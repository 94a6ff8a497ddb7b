import { afterAll, beforeAll, expect, test } from 'vitest';
import { nearestSearch } from '../../db/nearest-search.ts';
import { finds, type Scope } from '../../db/search.ts';
import type { Intake } from '../../shared/case/intake.ts';
import { noFilters } from '../../shared/contract/no-filters.ts';
import type { Filters } from '../../shared/contract/register.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { type SeededRandom, seededRandom } from '../support/seeded-random.ts';

const everything: Scope = { relations: ['any'], sensitiveRelations: [], guarded: false, user: '', since: '' };

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
  await told({ title: 'Taxi van Maasbocht', story: 'De taxi van Maasbocht kwam niet, zegt mevrouw Çelik.' });
  await told({ title: 'Traplift', story: 'Bureau “Noorderlicht” vergat de traplift.' });
  await told({ title: 'Traplift', story: 'Weer de traplift. Meneer Jansen belt.' });
  await told({ title: 'Traplied', story: 'Een lied op de trap.' });
  await told({ title: 'Geheim', story: 'Opvang bij Zonnebloem, door Harkema.' }, true);
}, 120_000);
afterAll(() => office.close());

async function told(changes: Partial<Intake>, sensitive = false): Promise<void> {
  const desk = office.as('telephone');
  const { id } = granted(await desk.case.register({ intake: sampleIntake(changes), draftId: null }));
  if (sensitive) granted(await desk.guard.mark({ caseId: id, version: 1, reason: 'Opvang na geweld' }));
}

function nearest(query: string, scope: Scope = everything, filters: Partial<Filters> = {}): string | null {
  return nearestSearch(office.register().reader, scope, { query, filters: { ...noFilters, ...filters } });
}

test.each([
  ['another letter and one missing', 'maasbogt', 'maasbocht'],
  ['a letter missing', 'maasbcht', 'maasbocht'],
  ['a letter too many', 'maasboccht', 'maasbocht'],
  ['two swapped', 'amasbocht', 'maasbocht'],
  ['a slip in the middle of a name of six letters', 'jasnen', 'jansen'],
  ['a name of five letters', 'cxlik', 'celik'],
  ['accents and capitals as the index has them', 'ÇELLIK', 'celik'],
  ['only the word that nothing has', 'taxi Maasbogt', 'taxi maasbocht'],
  ['two words that nothing has', 'tazi maasbogt', 'taxi maasbocht'],
  ['of words equally near the one that most reports have', 'traplixt', 'traplift'],
])('%s: %s', (_, query, meant) => {
  expect(nearest(query)).toBe(meant);
});

test.each([
  ['a word of three letters', 'txi'],
  ['a word at two slips of less than six letters', 'cxxik'],
  ['a word at three slips', 'maxxxocht'],
  ['a number', '20260001'],
  ['the number of a report', '2026-00091'],
  ['a postcode', '3083AX'],
  ['a word between quotes', '"maasbogt"'],
  ['words between quotes', '“taxi maasbogt”'],
  ['a word with a sign in it', 'story:maasbogt'],
  ['a word with a star', 'maasbogt*'],
  ['words that stand in no report together', 'noorderlicht maasbogt'],
  ['words that are all in the index', 'noorderlicht maasbocht'],
  ['nothing', '   '],
  ['four words that nothing has', 'tazi maasbogt traplixt jasnen'],
])('nothing is offered for %s: %s', (_, query) => {
  expect(nearest(query)).toBeNull();
});

test('what stands between quotes stays beside a word that is replaced', () => {
  expect(nearest('"de taxi" maasbogt')).toBe('"de taxi" maasbocht');
});

test('nothing is offered that the filters keep out', () => {
  expect(nearest('maasbogt', everything, { kinds: ['SIG'] })).toBe('maasbocht');
  expect(nearest('maasbogt', everything, { kinds: ['KLA'] })).toBeNull();
});

test('a word that stands in reports out of scope only is neither offered nor known', () => {
  const guarded = { ...everything, guarded: true };
  expect(nearest('harkemo')).toBe('harkema');
  expect(nearest('harkemo', guarded)).toBeNull();
  expect(nearest('zonebloem', guarded)).toBeNull();
  expect(nearest('maasbogt', guarded)).toBe('maasbocht');
  const mine: Scope = { ...everything, relations: ['owner'], user: 'niemand' };
  expect(nearest('maasbogt', mine)).toBeNull();
});

test('what stands in a report out of scope does not change what is offered', async () => {
  const guarded = { ...everything, guarded: true };
  await told({ title: 'Geheim', story: 'Maasbogt' }, true);
  expect(nearest('maasbogt')).toBeNull();
  expect(nearest('maasbogt', guarded)).toBe('maasbocht');
});

const words = ['maasbocht', 'traplift', 'jansen', 'noorderlicht', 'celik', 'taxi', 'mevrouw', 'meneer', 'bureau'];

test.each([1, 20_261_123])('each word is offered again after any one slip, seed %i', (seed) => {
  const random = seededRandom(seed);
  for (let at = 0; at < 150; at += 1) {
    const word = words[random.below(words.length)] ?? '';
    const typed = withSlip(word, random);
    // A slip can leave a part of another word, which is found as it is.
    if (typed.length < 4 || known(typed)) continue;
    expect(nearest(typed), `${typed} for ${word}`).toBe(word);
  }
});

function known(query: string): boolean {
  return finds(office.register().reader, everything, { query, filters: noFilters });
}

function withSlip(word: string, random: SeededRandom): string {
  const at = random.below(word.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(random.below(26));
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + after,
    before + letter + word.charAt(at) + after,
    before + after.slice(0, 1) + word.charAt(at) + after.slice(1),
  ];
  return slips[random.below(slips.length)] ?? word;
}
