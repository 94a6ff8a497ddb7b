import type { ReactNode } from 'react';
import { evaluationText } from '../../../shared/text/evaluation.ts';
import { BarPair } from '../../parts/bar-pair.tsx';
import { useLanguage } from '../../parts/language.tsx';
import { FigureValue } from './figure-value.tsx';
import { LabelledTable } from './labelled-table.tsx';
import { largestPart, type Measure, type TableRow } from './table-view.ts';

interface FigureRowsProps {
  readonly rows: readonly TableRow[];
  readonly measure: Measure;
  readonly label: string;
  /** Makes of a figure of now a link to what it counts. */
  readonly linked?: ((row: TableRow, figure: ReactNode) => ReactNode) | undefined;
}

/** Rows of a table: now, the period before, and both as bars. */
export function FigureRows({ rows, measure, label, linked = (_, figure) => figure }: FigureRowsProps) {
  const { say } = useLanguage();
  const max = largestPart(rows);
  const percent = measure === 'share';
  return (
    <LabelledTable
      label={label}
      rows={rows}
      columns={[
        {
          id: 'now',
          head: say(evaluationText['evaluation.now']),
          numeric: true,
          cell: (row) => linked(row, <FigureValue cell={row.now} percent={percent} />),
        },
        {
          id: 'before',
          head: say(evaluationText['evaluation.before']),
          numeric: true,
          cell: ({ before }) => (
            <span className="muted light">
              <FigureValue cell={before} percent={percent} />
            </span>
          ),
        },
        {
          id: 'bars',
          head: say(evaluationText['evaluation.bars']),
          headHidden: true,
          cell: (row) => <Bars row={row} max={max} />,
        },
      ]}
    />
  );
}

/** No bars where one of the two is hidden: a bar beside nothing would look like a zero. */
function Bars({ row: { level, now, before }, max }: { readonly row: TableRow; readonly max: number }) {
  if (level === 0 || now.value === null || before.value === null) return null;
  return (
    <div className="bars-cell">
      <BarPair now={now.value} before={before.value} max={max} />
    </div>
  );
}
