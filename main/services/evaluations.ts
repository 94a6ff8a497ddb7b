import { ok } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { evaluatePeriod, recipeOf } from '../evaluation/evaluate-period.ts';
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
    const { printer, exporting } = deps;
    const making = exporting.begin(exportSteps[format]);
    try {
      const evaluation = await evaluatePeriod(deps, period, chosen.value);
      if (!evaluation.ok) return evaluation;
      making.step();
      const as = { language, office: deps.office().name, releasedOn: null, internal: false, printer };
      const files = await exportEvaluation(evaluation.value, format, { ...as, stop: making.stop, onStep: making.step });
      return files.ok ? ok({ files: [...files.value] }) : files;
    } finally {
      making.end();
    }
  },

  progress: async ({ exporting }) => ok(exporting.progress()),

  stop: async ({ exporting }) => {
    exporting.stop();
    return ok({});
  },
};
