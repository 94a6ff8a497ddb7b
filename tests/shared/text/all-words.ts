import { readdirSync } from 'node:fs';
import type { Words } from '../../../shared/text/words.ts';

/** One sentence of the product, with the file that declares it. */
export interface Declared {
  readonly file: string;
  readonly key: string;
  readonly words: Words;
}

const folder = new URL('../../../shared/text/', import.meta.url);

/** Every sentence that any file of shared/text declares, in the order of the files. */
export async function allWords(): Promise<readonly Declared[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const found = await Promise.all(files.sort().map(declaredIn));
  return found.flat();
}

async function declaredIn(file: string): Promise<readonly Declared[]> {
  const loaded: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
  return Object.values(loaded).flatMap((exported) => {
    if (typeof exported !== 'object' || exported === null) return [];
    return Object.entries(exported).flatMap(([key, words]) => (isWords(words) ? [{ file, key, words }] : []));
  });
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'nl' in value && 'en' in value;
}
