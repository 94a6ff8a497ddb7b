import { expect, test } from 'vitest';
import { dangerWordsIn } from '../../../shared/match/danger-words.ts';

test('a word of violence is found, whatever its capitals, accents or ending', () => {
  expect(dangerWordsIn('Gisteren heeft de hulp hem GEDUWD.')).toEqual(['geduwd']);
  expect(dangerWordsIn('Gisteren sloeg de hulp haar.')).toEqual(['sloeg']);
  expect(dangerWordsIn('Zij spreekt van mishandelingen en suïcide.')).toEqual(['mishandelingen', 'suicide']);
  expect(dangerWordsIn('Er is huiselijk geweld in dit gezin')).toEqual(['huiselijk geweld']);
});

test('a word that only holds a word of danger is left alone', () => {
  expect(dangerWordsIn('De mesthoop, een opslaande deur en kwartier 1120.')).toEqual([]);
  expect(dangerWordsIn('De hulp kwam niet. Zij belt steeds te laat terug.')).toEqual([]);
});

test('each word stands once, in the order of the story', () => {
  expect(dangerWordsIn('Bedreigd met een mes, en later weer: een mes.')).toEqual(['bedreigd', 'mes']);
});
