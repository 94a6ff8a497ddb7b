import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { Answer } from '../../shared/failure.ts';
import { makeEvaluation } from '../../shared/figures/make-evaluation.ts';
import { type Period, periodBefore } from '../../shared/figures/period-before.ts';
import { ok, refused } from '../../shared/result.ts';
import type { AccountDeps } from '../deps.ts';
import { exportEvaluation, exportSteps } from '../exports/evaluation-files.ts';
import type { HandlersOf } from './handlers.ts';

export const evaluationServices: HandlersOf<'evaluation', AccountDeps> = {
  show: async (deps, period) => evaluate(deps, period),

  export: async (deps, { format, language, ...period }) => {
    const evaluation = evaluate(deps, period);
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

/** Gathers what SQL counts of both periods, in the register or in the figures store, and lets `shared/figures` make the tables. */
function evaluate(
  { figures, lists, office }: Pick<AccountDeps, 'figures' | 'lists' | 'office'>,
  period: Period,
): Answer<Evaluation> {
  if (period.from > period.to) return refused({ code: 'period-reversed' });
  const before = periodBefore(period);
  if (!before) return refused({ code: 'bad-input', problems: [{ path: '/from', message: '≥ 1900' }] });
  const [now, earlier] = [figures.count(period), figures.count(before)];
  if (!now.ok) return now;
  if (!earlier.ok) return earlier;
  const counts = { now: now.value, before: earlier.value };
  const { smallestCount: smallest, smallestSensitiveCount: smallestSensitive } = office();
  const thresholds = { smallest, smallestSensitive };
  return ok(makeEvaluation({ period, before, counts, lists: lists(), thresholds }));
}
