import { ok } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { evaluatePeriod, recipeOf } from '../evaluate-period.ts';
import { exportEvaluation, exportSteps } from '../exports/evaluation-files.ts';
import type { HandlersOf } from './handlers.ts';

export const evaluationServices: HandlersOf<'evaluation', AccountDeps> = {
  show: async (deps, { recipe, ...period }) => {
    const chosen = recipeOf(deps, recipe);
    return chosen.ok ? evaluatePeriod(deps, period, chosen.value) : chosen;
  },

  export: async (deps, { format, language, recipe, ...period }) => {
    const chosen = recipeOf(deps, recipe);
    if (!chosen.ok) return chosen;
    const evaluation = evaluatePeriod(deps, period, chosen.value);
    if (!evaluation.ok) return evaluation;
    const { printer, exporting } = deps;
    const as = { language, office: deps.office().name, releasedOn: null, internal: false, printer };
    const making = exporting.begin(exportSteps[format]);
    making.step();
    const files = await exportEvaluation(evaluation.value, format, { ...as, stop: making.stop, onStep: making.step });
    making.end();
    return files.ok ? ok({ files: [...files.value] }) : files;
  },

  progress: async ({ exporting }) => ok(exporting.progress()),

  stop: async ({ exporting }) => {
    exporting.stop();
    return ok({});
  },
};
