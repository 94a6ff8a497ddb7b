import type { HiddenIn } from '../../../shared/contract/release.ts';
import { releaseText } from '../../../shared/text/release.ts';
import { Busy } from '../../parts/busy.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { useApi, useRead } from '../../queries.ts';
import type { AskedPeriod } from './part-props.ts';

/** What cannot be seen of these figures and why, in numbers only: never which figure is small. */
export function HiddenPanel({ period }: { readonly period: AskedPeriod }) {
  const { say } = useLanguage();
  const api = useApi();
  const look = useRead(api.release.look.queryOptions({ input: period }));
  return (
    <details className="unfold">
      <summary>{say(releaseText['release.hidden'])}</summary>
      {look.state === 'loading' && <Busy label={say(releaseText['release.counting'])} />}
      {look.state === 'ready' && <Reasons tables={look.value.tables} />}
    </details>
  );
}

function Reasons({ tables }: { readonly tables: readonly HiddenIn[] }) {
  const { say, language, formatNumber } = useLanguage();
  const sum = (of: (table: HiddenIn) => number) => tables.reduce((all, table) => all + of(table), 0);
  const reasons = reasonsOf(tables).map(([key, of]) => ({ key, count: sum(of) }));
  const empty = tables.filter(({ hidden, base }) => hidden + base > 0);
  if (empty.length === 0) return <p>{say(releaseText['release.hidden-none'])}</p>;
  return (
    <>
      <DataTable
        label={say(releaseText['release.hidden'])}
        rows={reasons}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'why',
            head: say(releaseText['release.reason-why']),
            rowHead: true,
            cell: ({ key }) => say(releaseText[`release.why-${key}`]),
          },
          {
            id: 'cells',
            head: say(releaseText['release.cells']),
            numeric: true,
            cell: ({ count }) => formatNumber(count),
          },
        ]}
      />
      <p className="sm muted">{say(releaseText['release.hidden-mark'])}</p>
      <details className="unfold">
        <summary>{say(releaseText['release.by-table'])}</summary>
        <DataTable
          label={say(releaseText['release.by-table'])}
          rows={empty}
          rowKey={({ name }) => name}
          columns={[
            {
              id: 'table',
              head: say(releaseText['release.table']),
              rowHead: true,
              cell: ({ title }) => title[language],
            },
            {
              id: 'hidden',
              head: say(releaseText['release.closed']),
              numeric: true,
              cell: (table) => formatNumber(table.hidden),
            },
            {
              id: 'base',
              head: say(releaseText['release.empty']),
              numeric: true,
              cell: ({ base }) => formatNumber(base),
            },
          ]}
        />
      </details>
    </>
  );
}

type Reason = 'small' | 'for-another' | 'protected' | 'beside' | 'base';

/** Who has figures only is told how many are closed to protect small ones, and not how many are small. */
function reasonsOf(tables: readonly HiddenIn[]): readonly (readonly [Reason, (table: HiddenIn) => number])[] {
  const mayKnow = tables.every(({ small }) => small !== null);
  const protecting: readonly (readonly [Reason, (table: HiddenIn) => number])[] = mayKnow
    ? [
        ['small', ({ small }) => small ?? 0],
        ['for-another', ({ forAnother }) => forAnother ?? 0],
      ]
    : [['protected', ({ hidden, beside }) => hidden - beside]];
  return [...protecting, ['beside', ({ beside }) => beside], ['base', ({ base }) => base]];
}
