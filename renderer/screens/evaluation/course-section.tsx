import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import { day } from '../../../shared/dates.ts';
import { cellAt, type FigureCell } from '../../../shared/figures/figure-at.ts';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { formatMonth } from '../../../shared/text/format-month.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { MonthBars } from '../../parts/month-bars.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureValue } from './figure-value.tsx';
import { NowAndWas } from './now-and-was.tsx';

/** What came in by month, beside the period before: a chart, and the same as a table with what was settled. */
export function CourseSection({ evaluation }: { readonly evaluation: Evaluation }) {
  const speech = useLanguage();
  const { say, formatDay } = speech;
  const months = courseOf(evaluation);
  if (months.length < 2) return null;
  const title = say(evaluationText['evaluation.course']);
  return (
    <Section title={title}>
      <MonthBars
        title={title}
        description={describe(months, speech)}
        months={months.map(({ month, received }) => ({
          label: formatDay(day(`${month}-01`), 'brief').split(' ')[1] ?? '',
          now: received.now.value,
          before: received.before.value,
        }))}
      />
      <p className="sm muted">{say(evaluationText['evaluation.course-legend'])}</p>
      <details className="unfold">
        <summary>{say(evaluationText['evaluation.as-table'])}</summary>
        <CourseTable months={months} label={title} />
      </details>
    </Section>
  );
}

function CourseTable({ months, label }: { readonly months: readonly Month[]; readonly label: string }) {
  const { say, language } = useLanguage();
  const figure = (id: 'received' | 'settled', head: string) => ({
    ...{ id, head, numeric: true },
    cell: ({ before, [id]: figures }: Month) => (
      <NowAndWas
        now={<FigureValue cell={figures.now} />}
        was={before === null ? undefined : <FigureValue cell={figures.before} />}
      />
    ),
  });
  return (
    <DataTable
      label={label}
      rows={months}
      rowKey={({ month }) => month}
      columns={[
        {
          id: 'month',
          head: say(evaluationText['evaluation.month-now']),
          rowHead: true,
          cell: ({ month, before }) => (
            <NowAndWas
              now={formatMonth(month, language)}
              was={before === null ? undefined : formatMonth(before, language)}
            />
          ),
        },
        figure('received', say(evaluationText['evaluation.received-now'])),
        figure('settled', say(evaluationText['evaluation.settled-now'])),
      ]}
    />
  );
}

interface NowAndBefore {
  readonly now: FigureCell;
  readonly before: FigureCell;
}

interface Month {
  readonly month: string;
  /** The month in its place in the period before. */
  readonly before: string | null;
  readonly received: NowAndBefore;
  readonly settled: NowAndBefore;
}

const none: FigureCell = { value: null, hidden: false };

/** The months of the period, each beside the one in its place in the period before. */
function courseOf({ tables, period, before }: Evaluation): readonly Month[] {
  const months = tables.find(({ name }) => name === 'months-received')?.rows.filter(({ level }) => level === 1) ?? [];
  const within = ({ from, to }: Evaluation['period']) =>
    months.map(({ code }) => code).filter((code) => code >= from.slice(0, 7) && code <= to.slice(0, 7));
  const earlier = within(before).filter((code) => !within(period).includes(code) || before.to >= period.from);
  const at = (name: string, code: string | undefined, which: 'now' | 'before') => {
    const table: FigureTable | undefined = tables.find((each) => each.name === name);
    const row = table?.rows.find((each) => each.code === code);
    return (table && row && cellAt(table, row, `${which}-reports`)) ?? none;
  };
  return within(period).map((month, index): Month => {
    const same = earlier[index];
    const both = (name: string) => ({ now: at(name, month, 'now'), before: at(name, same, 'before') });
    return { month, before: same ?? null, received: both('months-received'), settled: both('months-settled') };
  });
}

function describe(months: readonly Month[], { say, language }: Speech): string {
  const most = months.toSorted((one, other) => (other.received.now.value ?? -1) - (one.received.now.value ?? -1))[0];
  if (!most || most.received.now.value === null) return say(evaluationText['evaluation.course-closed']);
  return say(evaluationText['evaluation.course-description'], {
    month: formatMonth(most.month, language),
    count: most.received.now.value,
  });
}
