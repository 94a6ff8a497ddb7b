import { z } from 'zod';
import type { Failure } from '../failure.ts';
import { ok, type Result, refused } from '../result.ts';
import { RecipeName } from './recipe.ts';
import { RecipeContent } from './recipe-content.ts';

/** The largest recipe file that is read, in characters. */
export const mostOfRecipeFile = 400_000;

/** The end of the name of a recipe file. */
export const recipeFileEnding = '.recept.json';

/** A recipe as it goes from office to office: `recept` is the edition of this form. */
const RecipeFile = z.strictObject({ recept: z.literal(1), name: RecipeName, content: RecipeContent });

/** What a recipe file holds. */
export type ReadRecipe = Pick<z.infer<typeof RecipeFile>, 'name' | 'content'>;

/** A recipe as the text of a file. The same recipe gives the same text. */
export function recipeFileText({ name, content }: ReadRecipe): string {
  return `${JSON.stringify({ recept: 1, name, content }, null, 1)}\n`;
}

/**
 * Reads the text of a recipe file. Refused are a file that is too large, one that is no JSON, an unknown field and a field
 * that does not fit, each with the name of the first such field.
 */
export function readRecipeFile(text: string): Result<ReadRecipe, Failure> {
  if (text.length > mostOfRecipeFile) return refused({ code: 'recipe-file-too-large' });
  const found = jsonOf(text);
  if (found === undefined) return refused({ code: 'recipe-file-unreadable' });
  const parsed = RecipeFile.safeParse(found);
  return parsed.success
    ? ok({ name: parsed.data.name, content: parsed.data.content })
    : refused(failureOf(parsed.error.issues[0]));
}

/** The mark that some editors put in front. */
const byteOrderMark = /^\ufeff/u;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(byteOrderMark, ''));
  } catch {
    return undefined;
  }
}

function failureOf(issue: z.core.$ZodIssue | undefined): Failure {
  const field = fieldOf(issue?.path ?? []);
  if (issue?.code !== 'unrecognized_keys') return { code: 'recipe-field-wrong', field };
  const [unknown = ''] = issue.keys;
  return { code: 'recipe-field-unknown', field: field === '' ? unknown : `${field}.${unknown}` };
}

/** A place in the file as people write it: `content.tables[0].title`. Indices as in the file, from 0. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./u, '');
}
