import { addRelease, type KeptRelease, type ReleaseFile, readReleases } from '../../db/releases.ts';
import { type Evaluation, type ExportFormat, exportFormats } from '../../shared/contract/evaluation.ts';
import type { Release } from '../../shared/contract/release.ts';
import type { Answer, Failure } from '../../shared/failure.ts';
import type { LookAtRelease } from '../../shared/figures/look-at-release.ts';
import type { Ingredients } from '../../shared/figures/make-evaluation.ts';
import { releaseChanges } from '../../shared/figures/release-changes.ts';
import { ReleaseId } from '../../shared/ids.ts';
import { ok, refused } from '../../shared/result.ts';
import { correctionExplained, logEndExplained } from '../../shared/text/release.ts';
import { type AccountDeps, newId } from '../deps.ts';
import { exportEvaluation, exportSteps, figuresChecksum } from '../exports/evaluation-files.ts';
import { lookInWorker } from './ask-evaluation-worker.ts';
import { releaseRow } from './release-row.ts';

/** What a correction is of, and why. */
export interface Correction {
  readonly of: KeptRelease;
  readonly reason: string;
}

/**
 * Releases an evaluation: its figures and its files in every format and both languages are kept as they are now. Refused when
 * small numbers would follow from it beside an earlier release, whatever it hides, and when it was released meanwhile. Without a
 * browser on this computer it is kept without a PDF.
 */
export async function makeRelease(
  deps: AccountDeps,
  ingredients: Ingredients,
  correction: Correction | null,
): Promise<Answer<Release>> {
  const looked = await lookInWorker(ingredients);
  if (looked.exposed > 0) return refused(exposedFailure(deps, ingredients, looked));
  const { today: on, now: at, user: by } = deps;
  const changes = correction ? releaseChanges(correction.of.evaluation, looked.evaluation) : [];
  if (correction && changes.length === 0) return refused({ code: 'release-unchanged', releasedOn: correction.of.on });
  const end = deps.logEnd();
  // Every file says that it is a correction, and why.
  const correctionSaid = correction
    ? [correctionExplained({ releasedOn: correction.of.on, reason: correction.reason, cells: changes.length })]
    : [];
  const said = [...correctionSaid, ...looked.evaluation.explanation, ...(end ? [logEndExplained(end)] : [])];
  const evaluation = { ...looked.evaluation, explanation: said };
  const files = await filesOf(deps, evaluation, changes);
  if (!files.ok) return files;
  const release: KeptRelease = {
    ...{ id: ReleaseId.parse(newId()), at, on, by, evaluation, changes },
    corrects: correction?.of.id ?? null,
    reason: correction?.reason ?? null,
    figures: figuresChecksum(evaluation),
  };
  const kept = await deps.shelf.keep(
    release.id,
    (reader) => meanwhile(readReleases(reader), release),
    (writer) => addRelease(writer, release, files.value),
  );
  if (!kept.ok) return kept;
  const { reader } = deps.shelf;
  return reader ? ok(releaseRow(deps, reader, release)) : refused({ code: 'figures-not-ready' });
}

/** The earlier release beside which small numbers follow; null when none do. */
export function exposingRelease(
  { shelf: { reader } }: Pick<AccountDeps, 'shelf'>,
  { beside }: Ingredients,
  { exposedBeside }: LookAtRelease,
): KeptRelease | null {
  const exposing = exposedBeside === null ? undefined : beside?.released[exposedBeside];
  const kept = exposing && reader ? readReleases(reader) : [];
  return kept.find(({ evaluation }) => evaluation === exposing) ?? null;
}

function exposedFailure(deps: AccountDeps, ingredients: Ingredients, looked: LookAtRelease): Failure {
  const by = exposingRelease(deps, ingredients, looked);
  const { from, to } = by?.evaluation.period ?? ingredients.period;
  const count = looked.exposed;
  return { code: 'release-exposes', releasedOn: by?.on ?? deps.today, periodFrom: from, periodTo: to, count };
}

const languages = ['nl', 'en'] as const;

/** Without these refusals no file would be missing. */
const withoutBrowser: readonly Failure['code'][] = ['no-print-browser', 'print-failed'];

async function filesOf(
  deps: AccountDeps,
  evaluation: Evaluation,
  changes: KeptRelease['changes'],
): Promise<Answer<readonly ReleaseFile[]>> {
  const { exporting, printer, today: releasedOn } = deps;
  const steps = exportFormats.reduce((sum, format) => sum + exportSteps[format], 0);
  const making = exporting.begin(steps * languages.length);
  const { stop, step: onStep } = making;
  const as = { office: deps.office().name, releasedOn, internal: false, printer, changes, stop, onStep };
  const files: ReleaseFile[] = [];
  try {
    for (const [language, format] of languages.flatMap((each) => exportFormats.map((of) => [each, of] as const))) {
      const made = await exportEvaluation(evaluation, format, { ...as, language });
      if (made.ok) files.push(...made.value.map((file) => keptFile(file, { language, format })));
      else if (!withoutBrowser.includes(made.failure.code)) return made;
    }
    return ok(files);
  } finally {
    making.end();
  }
}

function keptFile(
  { base64, ...file }: { name: string; mime: string; base64: string; sha256: string; rows: number },
  { language, format }: { language: 'nl' | 'en'; format: ExportFormat },
): ReleaseFile {
  return { ...file, language, format, bytes: Buffer.from(base64, 'base64') };
}

/** Somebody else may have released or corrected it while the files were made. */
function meanwhile(kept: readonly KeptRelease[], { evaluation, corrects }: KeptRelease): Failure | null {
  if (corrects !== null) {
    const other = kept.find((release) => release.corrects === corrects);
    return other ? { code: 'release-corrected', releasedOn: other.on } : null;
  }
  const { period, recipe } = evaluation;
  const other = kept.find(
    (release) =>
      release.corrects === null &&
      release.evaluation.period.from === period.from &&
      release.evaluation.period.to === period.to &&
      release.evaluation.recipe?.id === recipe?.id &&
      release.evaluation.recipe?.version === recipe?.version,
  );
  return other ? { code: 'released-already', releasedOn: other.on } : null;
}
