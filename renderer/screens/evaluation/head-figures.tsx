import type { Evaluation } from '../../../shared/contract/evaluation.ts';
import { type FigureCell, figureAt } from '../../../shared/figures/figure-at.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { Figure, Figures } from '../../parts/figure.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { FigureValue } from './figure-value.tsx';
import { ReportLink } from './report-link.tsx';

/** The five figures at the head, each with its own sum. */
export function HeadFigures({ evaluation }: { readonly evaluation: Evaluation }) {
  const speech = useLanguage();
  const { say, formatDay, formatNumber } = speech;
  const at = (table: string, row: string, column: string) => figureAt(evaluation, { table, row, column });
  const flow = (row: string) => at('flow', row, 'now-reports');
  const changed = (row: string) => wasSentence(flow(row), at('flow', row, 'before-reports'), speech);
  const within = at('reaction', 'within', 'now-reports');
  const reacted = at('reaction', 'total', 'now-reports');
  const median = at('durations', 'median', 'now-days');
  const nine = at('durations', 'nine-in-ten', 'now-days');
  return (
    <Figures>
      <Figure
        label={say(evaluationText['evaluation.received'])}
        value={
          <ReportLink cell={flow('received')} period={evaluation.period} filters={{}}>
            <FigureValue cell={flow('received')} />
          </ReportLink>
        }
        sum={changed('received')}
      />
      <Figure
        label={say(evaluationText['evaluation.settled'])}
        value={<FigureValue cell={flow('settled')} />}
        sum={changed('settled')}
      />
      <Figure
        label={say(evaluationText['evaluation.open'], { day: formatDay(evaluation.period.to, 'brief') })}
        value={<FigureValue cell={flow('open-at-end')} />}
        sum={openSum(evaluation, speech)}
      />
      <Figure
        label={say(evaluationText['evaluation.in-time'])}
        value={<FigureValue cell={at('reaction', 'within', 'now-share')} percent />}
        sum={
          within.value === null || reacted.value === null
            ? say(evaluationText['evaluation.sum-closed'])
            : say(evaluationText['evaluation.of'], {
                part: formatNumber(within.value),
                all: formatNumber(reacted.value),
              })
        }
      />
      <Figure
        label={say(evaluationText['evaluation.half-done'])}
        value={
          median.value === null ? (
            <FigureValue cell={median} />
          ) : (
            say(evaluationText['evaluation.days'], { count: median.value })
          )
        }
        sum={
          nine.value === null
            ? say(evaluationText['evaluation.too-few'])
            : say(evaluationText['evaluation.nine-in-ten'], { count: formatNumber(nine.value) })
        }
      />
    </Figures>
  );
}

/** What a number was in the period before, and how much it differs. */
export function wasSentence(now: FigureCell, before: FigureCell, { say, formatNumber }: Speech): string {
  if (before.value === null) return say(evaluationText['evaluation.before-closed']);
  if (now.value === null) return say(evaluationText['evaluation.sum-closed']);
  const difference = now.value - before.value;
  return say(evaluationText['evaluation.was'], {
    way: difference > 0 ? 'more' : difference < 0 ? 'less' : 'same',
    before: formatNumber(before.value),
    difference: formatNumber(Math.abs(difference)),
  });
}

function openSum(evaluation: Evaluation, { say, formatDay, formatNumber }: Speech): string {
  const [start, received, settled] = ['open-at-start', 'received', 'settled'].map(
    (row) => figureAt(evaluation, { table: 'flow', row, column: 'now-reports' }).value,
  );
  if (start == null || received == null || settled == null) return say(evaluationText['evaluation.sum-closed']);
  return say(evaluationText['evaluation.open-sum'], {
    day: formatDay(evaluation.period.from, 'brief'),
    start: formatNumber(start),
    received: formatNumber(received),
    settled: formatNumber(settled),
  });
}
