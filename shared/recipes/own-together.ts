import type { Answer } from '../failure.ts';
import { ok, refused } from '../result.ts';
import { ownTableName } from './own-definition.ts';
import type { OwnTable } from './recipe-content.ts';
import { filterings } from './recipe-faults.ts';

/** So many choices of reports may the recipes make together that are released beside each other. */
const mostFilteringsTogether = 5;

/**
 * The own tables of several recipes as one set, to be counted and protected together: whoever lays them side by side works out
 * what the one leaves and the other takes. Refused where they choose reports in more ways than can be protected together.
 */
export function ownTogether(tables: readonly OwnTable[]): Answer<readonly OwnTable[]> {
  const all = withoutTwins(tables);
  const choices = (of: OwnTable['of']) => filterings(all.filter((table) => table.of === of)).length;
  return all.some(({ of }) => choices(of) > mostFilteringsTogether)
    ? refused({ code: 'recipes-choose-too-much', most: mostFilteringsTogether })
    : ok(all);
}

/** Tables that count the same are one, with all that one of them shows; what each recipe shows of it is chosen afterwards. */
function withoutTwins(tables: readonly OwnTable[]): readonly OwnTable[] {
  const found = new Map<string, OwnTable>();
  for (const table of tables) {
    const name = ownTableName(table);
    const { before, below, shares } = found.get(name) ?? table;
    const wide = { before: before || table.before, below: below || table.below, shares: shares || table.shares };
    found.set(name, { ...table, ...wide });
  }
  return [...found.values()];
}
