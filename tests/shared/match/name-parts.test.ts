import { expect, test } from 'vitest';
import { nameParts } from '../../../shared/match/name-parts.ts';

test.each([
  ['Jan de Vries', 'jan', 'j', ['vries']],
  ['J.W. van der Berg-Jansen', '', 'jw', ['berg', 'jansen']],
  ['mevr. J. W. Bakker', '', 'jw', ['bakker']],
  ['Berg, J. van den', '', 'j', ['berg']],
  ['J. Berg, van den', '', 'j', ['berg']],
  ['Berg van den, Jan', 'jan', 'j', ['berg']],
  ['JW Bakker', '', 'jw', ['bakker']],
  ['jw bakker', '', 'jw', ['bakker']],
  ['JAN DE VRIES', 'jan', 'j', ['vries']],
  ["Kees d'Ancona", 'kees', 'k', ['ancona']],
  ["Truus 't Hart", 'truus', 't', ['hart']],
  ['A. Jansen geb. de Wit', '', 'a', ['jansen', 'wit']],
  ['Fatima-Zahra El-Idrissi', 'fatimazahra', 'f', ['idrissi']],
  ['de heer Van Dijk', '', '', ['dijk']],
  ['El Amrani', '', '', ['amrani']],
  ['Fatma', '', '', ['fatma']],
  ['Bo Li', 'bo', 'b', ['li']],
  ['mr. Th. Visser', '', 'th', ['visser']],
  ['Şükran Öztürk', 'sukran', 's', ['ozturk']],
  ['', '', '', []],
  ['van der', '', '', ['van', 'der']],
])('%s is taken apart', (typed, given, initials, surnames) => {
  expect(nameParts(typed)).toMatchObject({ given, initials, surnames });
});

test('what stands between the first name and the last may belong to either', () => {
  expect(nameParts('Jan Willem Bakker')).toMatchObject({ given: 'jan', between: ['willem'], surnames: ['bakker'] });
  expect(nameParts('Mohamed Ben Ali')).toMatchObject({ given: 'mohamed', between: ['ben'], surnames: ['ali'] });
});
