import type { RecipeId } from '../../../shared/ids.ts';
import type { TablesRecipe } from '../../../shared/recipes/recipe-content.ts';

/** What is written: a new recipe, or the newest version of one that is there. */
export interface RecipeWriting {
  readonly id: RecipeId | null;
  readonly basis: number | null;
  readonly name: string;
  readonly content: TablesRecipe;
}
