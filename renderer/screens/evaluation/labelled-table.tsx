import type { FigureRow } from '../../../shared/contract/evaluation.ts';
import { figureWords } from '../../../shared/text/figures.ts';
import { type Column, DataTable } from '../../parts/data-table.tsx';
import { useLanguage } from '../../parts/language.tsx';

interface LabelledTableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** Behind the column that says what a row is about. */
  readonly columns: readonly Column<Row>[];
}

/** A table of figures: each row says what it is about, the total stands apart, parts of a part stand below it. */
export function LabelledTable<Row extends Pick<FigureRow, 'code' | 'level' | 'label'>>(props: LabelledTableProps<Row>) {
  const { label, rows, columns } = props;
  const { say, language } = useLanguage();
  return (
    <DataTable
      label={label}
      rows={rows}
      rowKey={({ level, code }) => `${level} ${code}`}
      rowKind={({ level }) => (level === 0 ? 'total' : undefined)}
      columns={[
        {
          id: 'label',
          head: say(figureWords['figures.column.label']),
          headHidden: true,
          rowHead: true,
          cell: (row) => <span className={row.level === 2 ? 'below' : undefined}>{row.label[language]}</span>,
        },
        ...columns,
      ]}
    />
  );
}
