import type { Evaluation, FigureColumn, FigureRow, FigureTable } from '../../../shared/contract/evaluation.ts';
import { cellAt } from '../../../shared/figures/figure-at.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureValue } from './figure-value.tsx';
import { LabelledTable } from './labelled-table.tsx';
import { NowAndWas } from './now-and-was.tsx';

/** The tables of a recipe: every column, with the texts of the office above them. */
export function RecipeTables({ evaluation: { texts, tables } }: { readonly evaluation: Evaluation }) {
  const { language } = useLanguage();
  return (
    <>
      {texts.introduction && <p className="prose pre-line">{texts.introduction[language]}</p>}
      {tables.map((table) => (
        <OneTable
          key={table.name}
          table={table}
          text={texts.tables.find((one) => one.table === table.name)?.text[language]}
        />
      ))}
    </>
  );
}

function OneTable({ table, text }: { readonly table: FigureTable; readonly text: string | undefined }) {
  const { language } = useLanguage();
  const title = table.title[language];
  const total = table.rows.filter(({ level }) => level === 0);
  return (
    <Section title={title}>
      {text && <p className="prose pre-line">{text}</p>}
      <section className="scroll-x recipe-figures" aria-label={title} {...reached}>
        <LabelledTable
          label={title}
          rows={[...table.rows.filter(({ level }) => level > 0), ...total]}
          columns={table.columns.filter(hasOwnColumn(table)).map((column) => ({
            id: column.key,
            head: column[language],
            numeric: true,
            cell: (row: FigureRow) => <OneFigure {...{ table, row, column }} />,
          }))}
        />
      </section>
      <p className="sm muted">{table.definition[language]}</p>
    </Section>
  );
}

/** The period before stands below the figure of now, so that a table is half as wide. */
function hasOwnColumn({ columns }: FigureTable) {
  return ({ key, period }: FigureColumn) =>
    period === 'now' || !columns.some((other) => other.period === 'now' && sameBut(other.key, key));
}

function sameBut(now: string, before: string): boolean {
  return before === now.replace(/^now-/, 'before-');
}

interface OneFigureProps {
  readonly table: FigureTable;
  readonly row: FigureRow;
  readonly column: FigureColumn;
}

function OneFigure({ table, row, column }: OneFigureProps) {
  const before = table.columns.find(({ key }) => key !== column.key && sameBut(column.key, key));
  const figure = ({ key, unit }: FigureColumn) => (
    <FigureValue cell={cellAt(table, row, key) ?? nothing} percent={unit === 'percent'} />
  );
  return <NowAndWas now={figure(column)} was={before && figure(before)} />;
}

/** What scrolls sideways is reached by keyboard too (WCAG 2.1.1). */
const reached = { tabIndex: 0 };

const nothing = { value: null, hidden: false };
