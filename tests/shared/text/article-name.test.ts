import { expect, test } from 'vitest';
import { articleName } from '../../../shared/text/article-name.ts';

test('an act keeps its own name and number', () => {
  expect(articleName('Awb 9:11 lid 2', 'nl')).toBe('Awb 9:11 lid 2');
  expect(articleName('Jeugdwet 4.2.1 lid 5 · Wmo 4.2.7', 'en')).toBe('Jeugdwet 4.2.1 lid 5 · Wmo 4.2.7');
});

test('a rule without an act is named by what it is about', () => {
  expect(articleName('SAF-01 – SAF-04', 'nl')).toBe('Veiligheid');
  expect(articleName('RTD-05', 'nl')).toBe('Norm van het Meldpunt');
  expect(articleName('RTD-08', 'nl')).toBe('Norm van de gemeente');
  expect(articleName('ATW-10', 'nl')).toBe('Algemene termijnenwet');
});
