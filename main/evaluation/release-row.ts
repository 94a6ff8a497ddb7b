import type { FiguresReader } from '../../db/figures-store.ts';
import { type KeptRelease, keptFormats, readReleases } from '../../db/releases.ts';
import { type ExportFormat, exportFormats } from '../../shared/contract/evaluation.ts';
import type { Release } from '../../shared/contract/release.ts';
import type { Period } from '../../shared/figures/period-before.ts';
import type { AccountDeps } from '../deps.ts';

type Deps = Pick<AccountDeps, 'accounts'>;

/** All releases as they are shown in a list, the newest in front. */
export function releaseRows(deps: Deps, reader: FiguresReader): readonly Release[] {
  const kept = readReleases(reader);
  const formats = keptFormats(reader);
  return kept.map((release) => rowOf(deps, release, { kept, formats: formats.get(release.id) ?? [] })).reverse();
}

/** One release as it is shown. */
export function releaseRow(deps: Deps, reader: FiguresReader, release: KeptRelease): Release {
  return rowOf(deps, release, { kept: readReleases(reader), formats: keptFormats(reader).get(release.id) ?? [] });
}

/** The newest release of a period by a recipe in one version (null: the standard evaluation): what a new one would correct. */
export function standingRelease(
  reader: FiguresReader,
  { from, to }: Period,
  recipe: { readonly id: string; readonly version: number } | null,
): KeptRelease | null {
  const isSame = ({ evaluation }: KeptRelease) =>
    evaluation.period.from === from &&
    evaluation.period.to === to &&
    evaluation.recipe?.id === recipe?.id &&
    evaluation.recipe?.version === recipe?.version;
  return readReleases(reader).findLast(isSame) ?? null;
}

interface Around {
  readonly kept: readonly KeptRelease[];
  readonly formats: readonly string[];
}

function rowOf({ accounts }: Deps, release: KeptRelease, { kept, formats }: Around): Release {
  const { id, at, on, by, corrects, reason, figures, evaluation } = release;
  const { period, before, recipe, hiddenCells } = evaluation;
  return {
    ...{ id, period, before, recipe, at, on, corrects, reason, hiddenCells },
    byName: accounts.find(({ user }) => user === by)?.name ?? by,
    correctedBy: kept.find((other) => other.corrects === id)?.id ?? null,
    checksum: figures,
    formats: exportFormats.filter((format: ExportFormat) => formats.includes(format)),
  };
}
