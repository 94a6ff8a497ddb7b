import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { type Instant, instant } from '../shared/dates.ts';
import type { RecipeId } from '../shared/ids.ts';
import { Recipe } from '../shared/recipes/recipe.ts';
import type { FiguresReader, FiguresWriter } from './figures-store.ts';
import { recipes } from './schema/figures/recipes.ts';

/** A version of a recipe as it is kept: with when it was written, and by whom. */
export interface KeptRecipe {
  readonly recipe: Recipe;
  readonly at: Instant;
  readonly by: string;
}

/** The newest version of each recipe, by name. */
export function newestRecipes({ figures }: FiguresReader): readonly KeptRecipe[] {
  const newest = figures
    .select({ id: recipes.id, version: sql<number>`max(${recipes.version})`.as('newest') })
    .from(recipes)
    .groupBy(recipes.id)
    .as('newest');
  return figures
    .select({ kept: recipes })
    .from(recipes)
    .innerJoin(newest, and(eq(newest.id, recipes.id), eq(newest.version, recipes.version)))
    .orderBy(asc(recipes.name), asc(recipes.id))
    .all()
    .map(({ kept }) => keptOf(kept));
}

/** All versions of a recipe, the newest in front; empty when there is none of that id. */
export function recipeVersions({ figures }: FiguresReader, id: RecipeId): readonly KeptRecipe[] {
  return figures.select().from(recipes).where(eq(recipes.id, id)).orderBy(desc(recipes.version)).all().map(keptOf);
}

/** Adds a version. What was kept before stays as it is: files and releases name the version they were made by. */
export function addRecipeVersion(writer: FiguresWriter, { recipe, at, by }: KeptRecipe): void {
  const { content, ...rest } = recipe;
  writer.sql
    .insert(recipes)
    .values({ ...rest, kind: content.kind, content: JSON.stringify(content), at, by })
    .run();
}

function keptOf({ content, at, by, ...row }: typeof recipes.$inferSelect): KeptRecipe {
  return { recipe: Recipe.parse({ ...row, content: JSON.parse(content) }), at: instant(at), by };
}
