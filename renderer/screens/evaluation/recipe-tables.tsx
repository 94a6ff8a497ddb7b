import type { Evaluation, FigureTable } from '../../../shared/contract/evaluation.ts';
import { useLanguage } from '../../parts/language.tsx';
import { Section } from '../../parts/section.tsx';
import { FigureValue } from './figure-value.tsx';
import { LabelledTable } from './labelled-table.tsx';

/** The tables of a recipe as they come out of the house: every column, with the texts of the office above them. */
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
  return (
    <Section title={title}>
      {text && <p className="prose pre-line">{text}</p>}
      <section className="scroll-x" aria-label={title} {...reached}>
        <LabelledTable
          label={title}
          rows={table.rows}
          columns={table.columns.map((column, index) => ({
            id: column.key,
            head: column[language],
            numeric: true,
            cell: (row: FigureTable['rows'][number]) => (
              <FigureValue cell={row.cells[index] ?? nothing} percent={column.unit === 'percent'} />
            ),
          }))}
        />
      </section>
      <p className="sm muted">{table.definition[language]}</p>
    </Section>
  );
}

/** What scrolls sideways is reached by keyboard too (WCAG 2.1.1). */
const reached = { tabIndex: 0 };

const nothing = { value: null, hidden: false };
