import { recipeVersions } from '../../db/recipes.ts';
import { readReleases } from '../../db/releases.ts';
import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { Answer } from '../../shared/failure.ts';
import { releasesBeside, stretchesToCount } from '../../shared/figures/beside-released.ts';
import type { Ingredients, RecipeOfTables } from '../../shared/figures/make-evaluation.ts';
import { type Period, periodBefore } from '../../shared/figures/period-before.ts';
import type { RecipeId } from '../../shared/ids.ts';
import { ownTogether } from '../../shared/recipes/own-together.ts';
import type { OwnTable } from '../../shared/recipes/recipe-content.ts';
import { ok, refused } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { makeInWorker } from './ask-evaluation-worker.ts';
import type { Count } from './figures-source.ts';

type Deps = Pick<AccountDeps, 'figures' | 'lists' | 'office' | 'shelf'>;

/** The evaluation of a period as it stands now, beside everything that was released before. */
export async function evaluatePeriod(
  deps: Deps,
  period: Period,
  recipe: RecipeOfTables | null,
): Promise<Answer<Evaluation>> {
  const gathered = await gatherPeriod(deps, period, recipe);
  return gathered.ok ? ok(await makeInWorker(gathered.value)) : gathered;
}

/**
 * Gathers what SQL counts of both periods, in the register or in the figures store, and of the stretches in which they can be
 * laid beside earlier releases, for `shared/figures` to make tables of.
 */
export async function gatherPeriod(
  { figures, lists, office, shelf }: Deps,
  period: Period,
  recipe: RecipeOfTables | null,
): Promise<Answer<Ingredients>> {
  if (period.from > period.to) return refused({ code: 'period-reversed' });
  const before = periodBefore(period);
  if (!before) return refused({ code: 'bad-input', problems: [{ path: '/from', message: '≥ 1900' }] });
  const released = shelf.reader ? readReleases(shelf.reader).map(({ evaluation }) => evaluation) : [];
  const together = ownBeside(shelf, recipe, releasesBeside({ now: period, before }, released));
  if (!together.ok) return together;
  const stretches = stretchesToCount({ now: period, before }, released);
  const counted = await figures.atOnce((count) => countAll(count, together.value, [period, before, ...stretches]));
  if (!counted.ok) return counted;
  const [now, earlier, ...others] = counted.value;
  if (!now || !earlier) throw new Error('Both periods are counted');
  const { smallestCount: smallest, smallestSensitiveCount: smallestSensitive } = office();
  return ok({
    ...{ period, before, lists: lists(), recipe, thresholds: { smallest, smallestSensitive } },
    counts: { now: now.counts, before: earlier.counts },
    beside: { released, stretches: others },
  });
}

type Stretch = NonNullable<Ingredients['beside']>['stretches'][number];

async function countAll(
  count: Count,
  own: readonly OwnTable[],
  periods: readonly Period[],
): Promise<Answer<readonly Stretch[]>> {
  const found: Stretch[] = [];
  for (const period of periods) {
    const counts = await count(period, own);
    if (!counts.ok) return counts;
    found.push({ period, counts: counts.value });
  }
  return ok(found);
}

/** The own tables of a recipe, with those of every recipe that was released beside it. */
function ownBeside(
  { reader }: Deps['shelf'],
  recipe: RecipeOfTables | null,
  beside: readonly Pick<Evaluation, 'recipe'>[],
): Answer<readonly OwnTable[]> {
  const used = new Map(beside.flatMap(({ recipe: other }) => (other ? [[`${other.id} ${other.version}`, other]] : [])));
  const earlier = [...used.values()].flatMap(({ id, version }) => {
    const kept = reader ? recipeVersions(reader, id).find((each) => each.recipe.version === version) : undefined;
    const content = kept?.recipe.content;
    return content?.kind === 'tables' ? content.tables.filter((table) => table.kind === 'own') : [];
  });
  return ownTogether([...ownTablesOf(recipe), ...earlier]);
}

/** The tables of a recipe that are counted for it alone. */
export function ownTablesOf(recipe: RecipeOfTables | null): readonly OwnTable[] {
  return (recipe?.content.tables ?? []).filter((table) => table.kind === 'own');
}

/** The recipe of an evaluation in its newest version; null for the standard one. Refuses one that is not there or is for a file. */
export function recipeOf({ shelf }: Pick<AccountDeps, 'shelf'>, id: RecipeId | null): Answer<RecipeOfTables | null> {
  if (id === null) return ok(null);
  if (!shelf.reader) return refused({ code: 'figures-not-ready' });
  const [newest] = recipeVersions(shelf.reader, id);
  if (!newest) return refused({ code: 'not-found' });
  const { version, name, content } = newest.recipe;
  return content.kind === 'tables' ? ok({ id, version, name, content }) : refused({ code: 'recipe-of-files' });
}
