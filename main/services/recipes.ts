import { createHash } from 'node:crypto';
import type { FiguresReader } from '../../db/figures-store.ts';
import { addRecipeVersion, type KeptRecipe, newestRecipes, recipeVersions } from '../../db/recipes.ts';
import type { RecipeRow } from '../../shared/contract/recipe.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import { RecipeId } from '../../shared/ids.ts';
import type { Recipe } from '../../shared/recipes/recipe.ts';
import type { RecipeContent } from '../../shared/recipes/recipe-content.ts';
import { recipeFault } from '../../shared/recipes/recipe-faults.ts';
import { readRecipeFile, recipeFileEnding, recipeFileText } from '../../shared/recipes/recipe-file.ts';
import { ok, refused } from '../../shared/result.ts';
import { roleThatMay, toAnyReport } from '../../shared/rights.ts';
import { type AccountDeps, newId } from '../deps.ts';
import { evaluatePeriod } from '../evaluation/evaluate-period.ts';
import type { HandlersOf } from './handlers.ts';

export const recipeServices: HandlersOf<'recipe', AccountDeps> = {
  list: async (deps) => {
    const { reader } = deps.shelf;
    return reader
      ? ok(
          newestRecipes(reader)
            .filter(isFor(deps))
            .map((kept) => rowOf(deps, kept)),
        )
      : notReady();
  },

  open: async (deps, { id, version }) => {
    const found = find(deps, id, version);
    if (!found.ok) return found;
    const { kept, versions } = found.value;
    return ok({ recipe: kept.recipe, versions: versions.map((one) => rowOf(deps, one)) });
  },

  save: async (deps, { id, basis, name, content }) => {
    const fault = recipeFault(content);
    if (fault) return refused({ code: 'recipe-refused', ...fault });
    if (!mayUse(deps, content)) return refused({ code: 'not-allowed' });
    if (id === null) return keep(deps, { id: RecipeId.parse(newId()), version: 1, name, content, active: true }, null);
    const found = find(deps, id, null);
    if (!found.ok) return found;
    const { active, version } = found.value.kept.recipe;
    return keep(deps, { id, version: version + 1, name, content, active }, basis);
  },

  setAside: async (deps, { id, basis, aside }) => {
    const found = find(deps, id, null);
    if (!found.ok) return found;
    const { recipe } = found.value.kept;
    return keep(deps, { ...recipe, version: recipe.version + 1, active: !aside }, basis);
  },

  importFile: async (deps, { text }) => {
    const found = readRecipeFile(text);
    if (!found.ok) return found;
    const fault = recipeFault(found.value.content);
    if (fault) return refused({ code: 'recipe-refused', ...fault });
    return mayUse(deps, found.value.content) ? found : refused({ code: 'not-allowed' });
  },

  exportFile: async (deps, { id, version }) => {
    const found = find(deps, id, version);
    if (!found.ok) return found;
    const { recipe } = found.value.kept;
    const bytes = Buffer.from(recipeFileText(recipe), 'utf8');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const name = `${fileNameOf(recipe.name)}${recipeFileEnding}`;
    return ok({ name, mime: 'application/json', base64: bytes.toString('base64'), sha256 });
  },

  preview: async (deps, { content, from, to }) => {
    const fault = recipeFault(content);
    if (fault) return refused({ code: 'recipe-refused', ...fault });
    const unsaved = RecipeId.parse(newId());
    return evaluatePeriod(deps, { from, to }, { id: unsaved, version: 1, name: '', content });
  },
};

function notReady(): Answer<never> {
  return refused({ code: 'figures-not-ready' });
}

/** Recipes for files of reports are for those who may make such files. */
function mayUse({ roles }: Pick<AccountDeps, 'roles'>, { kind }: Pick<RecipeContent, 'kind'>): boolean {
  return kind === 'tables' || roleThatMay('caseFile.make', roles, toAnyReport) !== null;
}

function isFor(deps: AccountDeps) {
  return ({ recipe }: KeptRecipe): boolean => mayUse(deps, recipe.content);
}

/** A version of a recipe, null for the newest, with all of them. */
function find(
  deps: AccountDeps,
  id: RecipeId,
  version: number | null,
): Answer<{ readonly kept: KeptRecipe; readonly versions: readonly KeptRecipe[] }> {
  const { reader } = deps.shelf;
  if (!reader) return notReady();
  const versions = recipeVersions(reader, id).filter(isFor(deps));
  const kept = versions.find(({ recipe }) => version === null || recipe.version === version);
  return kept ? ok({ kept, versions }) : refused({ code: 'not-found' });
}

/** Adds a version, on the version the person saw, under a name that no other recipe in use has. */
async function keep(deps: AccountDeps, recipe: Recipe, basis: number | null): Promise<Answer<Recipe>> {
  const { id, name } = recipe;
  const kept = await deps.shelf.keep(
    id,
    (reader) => changedSince(deps, reader, { id, basis }) ?? (recipe.active ? nameTaken(reader, { id, name }) : null),
    (writer) => addRecipeVersion(writer, { recipe, at: deps.now, by: deps.user }),
  );
  return kept.ok ? ok(recipe) : kept;
}

function changedSince(
  { accounts }: AccountDeps,
  reader: FiguresReader,
  { id, basis }: { readonly id: RecipeId; readonly basis: number | null },
): Failure | null {
  const [newest] = recipeVersions(reader, id);
  if ((newest?.recipe.version ?? null) === basis || !newest) return null;
  return { code: 'changed-meanwhile', by: accounts.find(({ user }) => user === newest.by)?.name ?? newest.by };
}

function nameTaken(reader: FiguresReader, { id, name }: Pick<Recipe, 'id' | 'name'>): Failure | null {
  const same = (other: string) => other.trim().toLowerCase() === name.trim().toLowerCase();
  const taken = newestRecipes(reader).some(({ recipe }) => recipe.active && recipe.id !== id && same(recipe.name));
  return taken ? { code: 'recipe-name-taken', name } : null;
}

function rowOf({ accounts }: Pick<AccountDeps, 'accounts'>, { recipe, at, by }: KeptRecipe): RecipeRow {
  const { content, ...row } = recipe;
  return { ...row, kind: content.kind, at, byName: accounts.find(({ user }) => user === by)?.name ?? by };
}

/** A name that any disk takes: letters, digits and hyphens. */
function fileNameOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
  return plain.slice(0, 60) || 'recept';
}
