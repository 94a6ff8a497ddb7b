import { z } from 'zod';
import { Day, Instant } from '../dates.ts';
import { RecipeId } from '../ids.ts';
import { Recipe, RecipeName } from '../recipes/recipe.ts';
import { RecipeContent, TablesRecipe } from '../recipes/recipe-content.ts';
import { mostOfRecipeFile } from '../recipes/recipe-file.ts';
import { Name } from '../typed-text.ts';
import { read, write } from './call.ts';
import { Evaluation } from './evaluation.ts';

const evaluation = { purpose: 'evaluation' } as const;
const counting = { ...evaluation, counts: true } as const;
const silent = { ...evaluation, logged: false } as const;

/** A recipe in a list: its newest version, who wrote it and when. */
export const RecipeRow = Recipe.omit({ content: true }).extend({
  kind: z.enum(['tables', 'cases']),
  at: Instant,
  byName: Name,
});
export type RecipeRow = z.infer<typeof RecipeRow>;

/** The office's own evaluations and files, as recipes. Those for files of reports are for who may make these files. */
export const recipeCalls = {
  /** The newest version of each recipe, by name, also those set aside. */
  list: read(z.object({}), z.array(RecipeRow), silent),
  /** A recipe in one version; null: the newest. With all its versions, the newest in front. */
  open: read(
    z.object({ id: RecipeId, version: z.number().int().min(1).nullable() }),
    z.object({ recipe: Recipe, versions: z.array(RecipeRow.pick({ version: true, at: true, byName: true })) }),
    silent,
  ),
  /** Keeps a new version. `id` null: a new recipe. `basis`: the version it was written on. */
  save: write(
    z.object({
      id: RecipeId.nullable(),
      basis: z.number().int().min(1).nullable(),
      name: RecipeName,
      content: RecipeContent,
    }),
    Recipe,
    evaluation,
  ),
  /** Sets a recipe aside, or takes it back. */
  setAside: write(z.object({ id: RecipeId, basis: z.number().int().min(1), aside: z.boolean() }), Recipe, evaluation),
  /** Reads a recipe file: what it holds, to be looked at and saved. Refused with the field that is wrong. */
  importFile: read(
    z.object({ text: z.string().max(mostOfRecipeFile) }),
    z.object({ name: RecipeName, content: RecipeContent }),
    silent,
  ),
  /** A recipe as a file for another office. */
  exportFile: read(
    z.object({ id: RecipeId, version: z.number().int().min(1).nullable() }),
    z.object({ name: z.string(), mime: z.string(), base64: z.string(), sha256: z.string() }),
    silent,
  ),
  /** The evaluation that a recipe makes, while it is written. */
  preview: read(z.object({ content: TablesRecipe, from: Day, to: Day }), Evaluation, counting),
};
