import { unprotectedEvaluation } from '../../shared/figures/unprotected-evaluation.ts';
import { ok } from '../../shared/result.ts';
import { gatherPeriod, recipeOf } from '../evaluation/evaluate-period.ts';
import { exportEvaluation, exportSteps } from '../exports/evaluation-files.ts';
import type { HandlersOf } from './handlers.ts';

/** No service of an evaluator: who has figures only never gets small ones. */
export const internalExportServices: HandlersOf<'internal'> = {
  export: async (deps, { recipe, format, language, reason, ...period }) => {
    const chosen = recipeOf(deps, recipe);
    const gathered = chosen.ok ? await gatherPeriod(deps, period, chosen.value) : chosen;
    if (!gathered.ok) return gathered;
    const { printer, exporting } = deps;
    const making = exporting.begin(exportSteps[format]);
    const as = { language, office: deps.office().name, releasedOn: null, internal: true, printer };
    const made = await exportEvaluation(unprotectedEvaluation(gathered.value), format, {
      ...as,
      ...{ stop: making.stop, onStep: making.step },
    });
    making.end();
    if (!made.ok) return made;
    // The reason stands in the log before anything is shown.
    const line = `${period.from}/${period.to} ${format}: ${reason.trim()}`;
    const noted = await deps.keepRoll(line, nothingWrong, nothingWrong);
    return noted.ok ? ok({ files: [...made.value] }) : noted;
  },
};

const nothingWrong = () => null;
