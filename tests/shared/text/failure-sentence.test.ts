import { expect, test } from 'vitest';
import { Failure } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/text/failure-sentence.ts';
import { failures } from '../../../shared/text/failures.ts';

test('a value stands in the sentence', () => {
  expect(failureSentence({ code: 'unexpected', reference: 'K7-204' }, 'nl')).toContain('Noem code K7-204');
  expect(failureSentence({ code: 'too-many-tries', seconds: 1 }, 'nl')).toContain('Wacht 1 seconde en');
  expect(failureSentence({ code: 'too-many-tries', seconds: 30 }, 'en')).toContain('Wait 30 seconds and');
});

test('several things read as one list, in words', () => {
  const failure: Failure = { code: 'request-incomplete', missing: ['signature', 'date', 'grounds'] };
  expect(failureSentence(failure, 'nl')).toBe(
    'Dit kan nog niet: het verzoek is niet compleet. Vraag nog om: de handtekening, de datum en waarom dat niet goed was.',
  );
  expect(failureSentence(failure, 'en')).toContain(
    'Still ask for: the signature, the date and why that was not right.',
  );
});

test('codes of stages and lists read as their names; an unknown code stays as it is', () => {
  const failure: Failure = { code: 'stage-not-reachable', from: 'closed', to: 'somewhere' };
  expect(failureSentence(failure, 'nl')).toContain('Van “Afgesloten” kan deze melding niet naar “somewhere”');
  expect(failureSentence({ code: 'unknown-code', list: 'subjects', value: 'XYZ-9' }, 'nl')).toContain(
    '“XYZ-9” staat niet in de lijst Onderwerpen',
  );
});

test('who changed it is named, or called someone else', () => {
  expect(failureSentence({ code: 'changed-meanwhile', by: 'Joris Blom' }, 'nl')).toMatch(/^Joris Blom heeft/);
  expect(failureSentence({ code: 'changed-meanwhile', by: null }, 'en')).toMatch(/^Someone else changed/);
});

test('bad input names each place once', () => {
  const problems = [
    { path: '/caller/phone', message: 'a' },
    { path: '/caller/phone', message: 'b' },
    { path: '', message: 'c' },
  ];
  expect(failureSentence({ code: 'bad-input', problems }, 'nl')).toContain('Kijk dit na: /caller/phone en /.');
});

test('what a person typed is never read as a message', () => {
  const failure: Failure = { code: 'account-exists', user: '{0, plural, other {#}} <b>' };
  expect(failureSentence(failure, 'nl')).toContain('De naam {0, plural, other {#}} <b> is al in gebruik');
});

test('no refusal offers to delete', () => {
  const offering = Object.entries(failures).filter(
    ([, { nl, en }]) => /\b(verwijder|wis|gooi)\b/i.test(nl) || /\b(delete|erase|remove)\b/i.test(en),
  );
  expect(offering).toEqual([]);
});

test('a sentence asks only for what its refusal holds', () => {
  for (const { shape } of Failure.def.options) {
    const [code] = shape.code.def.values;
    const message = code === undefined ? '' : failures[`failure.${code}`].nl;
    const asked = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
    expect(Object.keys(shape), code).toEqual(expect.arrayContaining(asked));
  }
});
