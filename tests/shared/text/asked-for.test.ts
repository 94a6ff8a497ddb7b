import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allWords } from './all-words.ts';

const project = join(import.meta.dirname, '../../..');
const all = await allWords();

/** Beginnings of names that are walked through as a whole, in the order in which they are declared. */
const walkedThrough = ['figures.explanation.'];

/** The product's own source, without the names under which sentences are declared. */
function source(): string {
  const files = globSync('{shared,db,main,renderer,build}/**/*.{ts,tsx}', { cwd: project });
  return files.map((file) => readFileSync(join(project, file), 'utf8').replace(/^ {2}'[\w.-]+':/gm, '')).join('\n');
}

test('each sentence is asked for by its name, or by how its name begins', () => {
  const text = source();
  const named = [...text.matchAll(/`([\w-]+\.[\w.-]*)\$\{/g)].flatMap(([, beginning]) => beginning ?? []);
  const beginnings = [...named, ...walkedThrough];
  const whole = new Set([...text.matchAll(/'([\w.-]+)'/g)].map(([, name]) => name));
  const isAskedFor = (key: string) => whole.has(key) || beginnings.some((each) => key.startsWith(each));
  const never = all.filter(({ key }) => key.includes('.') && !isAskedFor(key));
  expect(never.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
});
