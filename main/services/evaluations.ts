import { readFigures } from '../../db/figures.ts';
import type { Evaluation } from '../../shared/contract/evaluation.ts';
import type { Answer } from '../../shared/failure.ts';
import { makeEvaluation } from '../../shared/figures/make-evaluation.ts';
import { type Period, periodBefore } from '../../shared/figures/period-before.ts';
import { ok, refused } from '../../shared/result.ts';
import type { Deps } from '../deps.ts';
import { exportEvaluation } from '../exports/evaluation-files.ts';
import type { HandlersOf } from './handlers.ts';

export const evaluationServices: HandlersOf<'evaluation'> = {
  show: async (deps, period) => evaluate(deps, period),

  export: async (deps, { format, language, ...period }) => {
    const evaluation = evaluate(deps, period);
    return evaluation.ok ? ok({ files: [await exportEvaluation(evaluation.value, format, language)] }) : evaluation;
  },
};

/** Gathers what SQL counts of both periods and lets `shared/figures` make the tables. */
function evaluate(
  { reader, lists, office }: Pick<Deps, 'reader' | 'lists' | 'office'>,
  period: Period,
): Answer<Evaluation> {
  if (period.from > period.to) return refused({ code: 'period-reversed' });
  const before = periodBefore(period);
  if (!before) return refused({ code: 'bad-input', problems: [{ path: '/from', message: '≥ 1900' }] });
  const counts = { now: readFigures(reader, period), before: readFigures(reader, before) };
  return ok(makeEvaluation({ period, before, counts, lists: lists(), smallest: office().smallestCount }));
}
