import type { FiguresReader } from '../../db/figures-store.ts';
import { recipeVersions } from '../../db/recipes.ts';
import { filesOfRelease, type KeptRelease, readRelease, readReleases } from '../../db/releases.ts';
import type { HiddenIn } from '../../shared/contract/release.ts';
import type { Answer } from '../../shared/failure.ts';
import type { HiddenCell } from '../../shared/figures/look-at-release.ts';
import type { RecipeOfTables } from '../../shared/figures/make-evaluation.ts';
import { releaseChanges } from '../../shared/figures/release-changes.ts';
import type { ReleaseId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { lookInWorker } from '../evaluation/ask-evaluation-worker.ts';
import { gatherPeriod, recipeOf } from '../evaluation/evaluate-period.ts';
import { exposingRelease, makeRelease } from '../evaluation/make-release.ts';
import { releaseRow, releaseRows, standingRelease } from '../evaluation/release-row.ts';
import type { HandlersOf } from './handlers.ts';

export const releaseServices: HandlersOf<'release', AccountDeps> = {
  list: async (deps) => {
    const { reader } = deps.shelf;
    return reader ? ok([...releaseRows(deps, reader)]) : notReady();
  },

  open: async (deps, { id }) => {
    const found = find(deps, id);
    if (!found.ok) return found;
    const { kept, reader } = found.value;
    const { evaluation, changes } = kept;
    return ok({ release: releaseRow(deps, reader, kept), evaluation, changes: [...changes] });
  },

  file: async (deps, { id, format, language }) => {
    const found = find(deps, id);
    if (!found.ok) return found;
    const kept = filesOfRelease(found.value.reader, { id, format, language });
    if (kept.length === 0) return refused({ code: 'format-not-kept', format: format.toUpperCase() });
    const files = kept.map(({ name, mime, bytes, sha256, rows }) => {
      return { name, mime, base64: Buffer.from(bytes).toString('base64'), sha256, rows };
    });
    return ok({ files });
  },

  look: async (deps, { recipe, ...period }) => {
    const chosen = recipeOf(deps, recipe);
    const gathered = chosen.ok ? await gatherPeriod(deps, period, chosen.value) : chosen;
    if (!gathered.ok) return gathered;
    const { reader } = deps.shelf;
    if (!reader) return notReady();
    const looked = await lookInWorker(gathered.value);
    const { evaluation, hidden, exposed: count } = looked;
    const standing = standingRelease(reader, period, evaluation.recipe);
    const exposing = exposingRelease(deps, gathered.value, looked);
    return ok({
      tables: evaluation.tables.map(({ name, title }) => {
        return {
          name,
          title,
          ...counted(
            deps,
            hidden.filter(({ table }) => table === name),
          ),
        };
      }),
      standing: standing && releaseRow(deps, reader, standing),
      changes: standing ? [...releaseChanges(standing.evaluation, evaluation)] : [],
      exposedBeside: exposing && { release: releaseRow(deps, reader, exposing), count },
    });
  },

  make: async (deps, { recipe, ...period }) => {
    const chosen = recipeOf(deps, recipe);
    if (!chosen.ok) return chosen;
    if (!deps.shelf.reader) return notReady();
    const standing = standingRelease(deps.shelf.reader, period, chosen.value);
    if (standing) return refused({ code: 'released-already', releasedOn: standing.on });
    const gathered = await gatherPeriod(deps, period, chosen.value);
    return gathered.ok ? makeRelease(deps, gathered.value, null) : gathered;
  },

  correct: async (deps, { id, reason }) => {
    const found = find(deps, id);
    if (!found.ok) return found;
    const { kept: of, reader } = found.value;
    const corrected = readReleases(reader).find(({ corrects }) => corrects === id);
    if (corrected) return refused({ code: 'release-corrected', releasedOn: corrected.on });
    const recipe = recipeAsReleased(reader, of);
    const gathered = recipe.ok ? await gatherPeriod(deps, of.evaluation.period, recipe.value) : recipe;
    return gathered.ok ? makeRelease(deps, gathered.value, { of, reason }) : gathered;
  },
};

function notReady(): Answer<never> {
  return refused({ code: 'figures-not-ready' });
}

function find(
  { shelf: { reader } }: Pick<AccountDeps, 'shelf'>,
  id: ReleaseId,
): Answer<{ readonly kept: KeptRelease; readonly reader: FiguresReader }> {
  if (!reader) return notReady();
  const kept = readRelease(reader, id);
  return kept ? ok({ kept, reader }) : refused({ code: 'not-found' });
}

/** The recipe in the version by which it was released, whatever was made of it since. */
function recipeAsReleased(reader: FiguresReader, { evaluation }: KeptRelease): Answer<RecipeOfTables | null> {
  if (!evaluation.recipe) return ok(null);
  const { id, version } = evaluation.recipe;
  const kept = recipeVersions(reader, id).find(({ recipe }) => recipe.version === version)?.recipe;
  return kept?.content.kind === 'tables'
    ? ok({ id, version, name: kept.name, content: kept.content })
    : refused({ code: 'not-found' });
}

/**
 * How many cells hold no figure, by reason. Who has figures only is not told how many are small themselves: from two hidden
 * parts of a sum and the knowledge that both are small a number could follow.
 */
function counted(
  { roles }: Pick<AccountDeps, 'roles'>,
  cells: readonly HiddenCell[],
): Omit<HiddenIn, 'name' | 'title'> {
  const of = (why: HiddenCell['why']) => cells.filter((cell) => cell.why === why).length;
  const mayKnow = roles.includes('back-office');
  return {
    hidden: cells.length - of('base'),
    base: of('base'),
    beside: of('beside'),
    small: mayKnow ? of('small') : null,
    forAnother: mayKnow ? of('for-another') : null,
  };
}
