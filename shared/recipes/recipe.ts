import { z } from 'zod';
import { RecipeId } from '../ids.ts';
import { Name } from '../typed-text.ts';
import { RecipeContent } from './recipe-content.ts';

/** The longest name of a recipe, in characters. */
const longestName = 80;

/** What a recipe is called: on the screen, in its file, on the command line. */
export const RecipeName = Name.refine((name) => name.trim() !== '', 'empty').refine(
  (name) => name.length <= longestName,
  'too long',
);

/** A recipe in one of its versions. Every save is a new version; old ones stay as they were. */
export const Recipe = z.object({
  id: RecipeId,
  version: z.number().int().min(1),
  name: RecipeName,
  content: RecipeContent,
  /** One that was set aside is offered no more. */
  active: z.boolean(),
});
export type Recipe = z.infer<typeof Recipe>;
