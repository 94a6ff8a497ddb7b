import { useState } from 'react';
import type { SignalView } from '../../../shared/contract/signal.ts';
import { addDays } from '../../../shared/dates.ts';
import { signalsText } from '../../../shared/text/signals-screen.ts';
import { BarChart, BarChartLegend } from '../../parts/bar-chart.tsx';
import { Button } from '../../parts/button.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { type Speech, useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { busiestWeek, chartWeeks, type WeekRow } from './chart-weeks.ts';

/** The table shows this many weeks until the others are asked for. */
const weeksFirst = 5;

/** Counts per week: the chart, and beside it the same as a table. */
export function WeekFigures({ view }: { readonly view: SignalView }) {
  const speech = useLanguage();
  const { say } = speech;
  const weeks = chartWeeks(view.weeks);
  if (weeks.length === 0) return null;
  return (
    <Section title={say(signalsText['signals.per-week'])} action={<BarChartLegend />}>
      <div className="chart-beside">
        <BarChart {...chartWords(weeks, speech)} weeks={weeks.map((week) => barOf(week, speech))} height={224} />
        <WeekTable weeks={weeks.toReversed()} />
      </div>
      <p className="sm muted">{say(signalsText['signals.week-limit'])}</p>
    </Section>
  );
}

function WeekTable({ weeks }: { readonly weeks: readonly WeekRow[] }) {
  const { say, formatDay, formatNumber } = useLanguage();
  const [all, setAll] = useState(false);
  const number = (value: number | undefined, decimals: number) =>
    value === undefined ? (
      <span className="vh">{say(signalsText['signals.unknown'])}</span>
    ) : (
      formatNumber(value, decimals)
    );
  return (
    <div>
      <DataTable
        label={say(signalsText['signals.per-week'])}
        rows={all ? weeks : weeks.slice(0, weeksFirst)}
        rowKey={({ firstDay }) => firstDay}
        rowKind={({ above }) => (above ? 'alarm' : undefined)}
        columns={[
          {
            id: 'week',
            head: say(signalsText['signals.week-of']),
            cell: ({ firstDay }) => formatDay(firstDay, 'brief'),
            rowHead: true,
          },
          { id: 'observed', head: say(signalsText['signals.observed']), cell: observedCell, numeric: true },
          {
            id: 'usual',
            head: say(signalsText['signals.usual']),
            cell: ({ usual }) => number(usual, 1),
            numeric: true,
          },
          {
            id: 'limit',
            head: say(signalsText['signals.limit']),
            cell: ({ limit }) => number(limit, 0),
            numeric: true,
          },
        ]}
      />
      {weeks.length > weeksFirst && (
        <Button kind="quiet" small aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? say(signalsText['signals.last-weeks'], { count: weeksFirst })
            : say(signalsText['signals.all-weeks'], { count: weeks.length })}
        </Button>
      )}
    </div>
  );
}

function observedCell({ observed, above }: WeekRow) {
  return <Observed observed={observed} above={above} />;
}

function Observed({ observed, above }: Pick<WeekRow, 'observed' | 'above'>) {
  const { say, formatNumber } = useLanguage();
  return (
    <>
      {formatNumber(observed)}
      {above && (
        <>
          <span aria-hidden="true"> ◆</span>
          <span className="vh"> {say(signalsText['signals.above'])}</span>
        </>
      )}
    </>
  );
}

function barOf({ firstDay, observed, usual, limit, startsMonth }: WeekRow, { formatDay }: Speech) {
  return { observed, usual, limit, label: startsMonth ? formatDay(firstDay, 'brief').split(' ')[1] : undefined };
}

function chartWords(weeks: readonly WeekRow[], { say, formatDay, formatNumber }: Speech) {
  const [first] = weeks;
  const last = weeks.at(-1);
  const most = busiestWeek(weeks);
  const peak = busiestWeek(weeks.filter(({ above }) => above));
  const day = (week: WeekRow | undefined, after = 0) => (week ? formatDay(addDays(week.firstDay, after), 'date') : '');
  return {
    title: say(signalsText['signals.chart-title'], { from: day(first), to: day(last, 6) }),
    description: say(signalsText['signals.chart-description'], {
      most: formatNumber(most?.observed ?? 0),
      day: day(most),
      over: weeks.filter(({ above }) => above).length,
    }),
    note:
      peak?.limit === undefined
        ? undefined
        : say(signalsText['signals.chart-note'], { count: peak.observed, limit: formatNumber(peak.limit) }),
  };
}
